import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the folder of an act as the public collections have them; the path of its metadata. */
export function actFolder(
  root: string,
  name: string,
  metadata: string,
  texts: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
  const path = join(folder, 'meta.yaml');
  writeFileSync(path, metadata);
  return path;
}

/** Metadata of a law. */
export function lawMetadata(code: string, requisite: string, more = ''): string {
  return `act_code: '${code}'
requisite: ${requisite}
title:
  rus: О пробном деле ${code}
  kaz: ${code} сынақ ісі туралы
form: ЗАК
type_codes:
- ЗАК
version_date:
  kaz: 2021-01-02
  rus: 2021-01-02
${more}`;
}
