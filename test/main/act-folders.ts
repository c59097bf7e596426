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

/** The requisite line of a law. */
export const requisiteOf = (number: string) =>
  `Закон Республики Казахстан от 5 марта 2012 года № ${number}-IV`;

/** Metadata of an order that no register has. */
export const order = `act_code: '900010'
requisite: Приказ Министра труда и социальной защиты населения Республики Казахстан от 30 декабря 2020 года № 954. Зарегистрирован в Министерстве юстиции Республики Казахстан 31 декабря 2020 года № 22954
title:
  rus: Об утверждении пробного квалификационного справочника
form: ПРИК
version_date: 2020-12-30
`;
