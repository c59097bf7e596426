import { type Paragraph, paragraph } from './block.ts';
import type { Options } from './options.ts';
import type { Statement } from './truth.ts';

/** The lines of a list of items, marked and ended as the form has it. */
export function itemLines(
  items: readonly Statement[],
  { mark, stop, items: style }: Options,
  within = 1,
): readonly Paragraph[] {
  const texts = items.map((item, index) => {
    const end = index === items.length - 1 && stop !== '' ? '.' : stop;
    return paragraph(`${mark(index + 1, within)}${item.text}${end}`, [item]);
  });
  if (style === 'lines')
    return texts.flatMap(({ text, about }) => text.split('\n').map((line) => paragraph(line, about)));
  if (style === 'wrapped') return texts.flatMap(wrapped);
  if (style === 'run') return together(texts, '');
  if (style === 'spaced') return together(texts, ' ');
  return texts.flatMap((_, index) => (index % 2 === 0 ? together(texts.slice(index, index + 2), ' ') : []));
}

/** Personal competences, which have forms of their own. */
export function competenceLines(items: readonly Statement[], { competences }: Options): readonly Paragraph[] {
  const plain = items.map((item) => paragraph(item.text, [item]));
  if (competences === 'lines') return plain;
  if (competences === 'numbered')
    return items.map((item, index) => paragraph(`${index + 1}. ${item.text}`, [item]));
  return together(plain, { 'run-together': '', semicolons: '; ', commas: ', ' }[competences]);
}

/** A label with its text behind it, or on the next line where no colon parts them. */
export function labelAndText(
  label: string,
  colon: string,
  text: string,
  about: readonly Statement[],
): readonly Paragraph[] {
  const lines = [paragraph(`${label}${colon}`, about), paragraph(text, about)];
  return colon === '' ? lines : together(lines, ' ');
}

/** Lines as one, with what parts them. */
export function together(lines: readonly Paragraph[], between: string): readonly Paragraph[] {
  if (lines.length === 0) return [];
  return [
    paragraph(
      lines.map(({ text }) => text).join(between),
      lines.flatMap(({ about }) => about),
    ),
  ];
}

/** A line broken in its middle, before a word in small letters; whole where it has none. */
function wrapped({ text, about }: Paragraph): readonly Paragraph[] {
  const breaks = [...text.matchAll(/(?<=\p{L}) (?=\p{Ll}{3})/gu)].map(({ index }) => index);
  const at = breaks[Math.floor(breaks.length / 2)];
  if (at === undefined) return [{ text, about }];
  return [paragraph(text.slice(0, at), about), paragraph(text.slice(at + 1), about)];
}
