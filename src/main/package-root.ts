import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A path below the root of the package, from the compiled code as from its source. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The version of kasip. */
export function version(): string {
  return JSON.parse(readFileSync(packagePath('package.json'), 'utf8')).version;
}
