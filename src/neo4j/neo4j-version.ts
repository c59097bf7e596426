import { OLDEST_VERSION } from './version.ts';

/** Whether a version as Neo4j tells it ("5.26.1", "5.27-aura", "2025.01.0") is one that the project runs on. */
export function isRecentEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [oldestMajor, oldestMinor] = OLDEST_VERSION;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
