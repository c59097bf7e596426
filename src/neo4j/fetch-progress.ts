import { NEO4J_FILES, NEO4J_VERSION } from './version.ts';

const EVERY_MS = 2000;
const UNITS: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1, GB: 1e3 };

/** Takes Maven's lines one by one and tells a person, at most every two seconds, how far it has come. */
export function fetchProgress(report: (message: string) => void): (line: string) => void {
  let files = 0;
  let megabytes = 0;
  let told = Date.now();
  return (line) => {
    const download = readDownload(line);
    if (download === null) return;
    // What Maven needs for itself comes first, then the descriptions, then the files, Neo4j's own before others.
    if (download.path.endsWith('.jar') && (files > 0 || download.path.includes('/org/neo4j/'))) files += 1;
    megabytes += download.megabytes;
    if (Date.now() - told < EVERY_MS) return;
    told = Date.now();
    const what = files === 0 ? 'reading what it consists of' : `${files} of about ${NEO4J_FILES} files`;
    report(`Fetching Neo4j ${NEO4J_VERSION}: ${what}, ${Math.round(megabytes)} MB`);
  };
}

/** What a "Downloaded from …" line of Maven says; null for any other line. */
export function readDownload(line: string): { path: string; megabytes: number } | null {
  const found = /Downloaded from \S+: (\S+) \(([\d.]+) ([kMG]?B)\b/.exec(line);
  if (found === null) return null;
  const [, path = '', size = '0', unit = 'B'] = found;
  return { path, megabytes: Number(size) * (UNITS[unit] ?? 0) };
}
