const stems = [
  ['перв', 'бірінші'],
  ['втор', 'екінші'],
  ['трет', 'үшінші'],
  ['четв[её]рт', 'төртінші'],
  ['пят', 'бесінші'],
  ['шест', 'алтыншы'],
  ['седьм', 'жетінші'],
  ['восьм', 'сегізінші'],
] as const;

const endings = '(?:ый|ой|ий|ого|ому|ом|ым|ая|ое|ье|ья|ьего|ьем)';
const ordinals = stems.map(
  ([russian, kazakh]) => new RegExp(`(?<!\\p{L})(?:${russian}${endings}(?!\\p{L})|${kazakh})`, 'iu'),
);

/** The one number from 1 to 8 that a text spells as an ordinal ("пятый уровень", "бесінші деңгей"); else null. */
export function spelledOrdinal(text: string): number | null {
  const found = ordinals.flatMap((ordinal, index) => (ordinal.test(text) ? [index + 1] : []));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}
