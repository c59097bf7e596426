import type { Document } from '../model/document.ts';
import type { LastChapter } from '../model/last-chapter.ts';
import type { Field } from './field.ts';

const heading = 'chapter-technical';
const ofNoRow = new Set([heading, 'contact', 'note']);

/**
 * The fields with paragraphs that stand below the last row of the last card, and that no label of the template opens,
 * as the last chapter: the first is its heading, unless it says more. Those of a document whose last chapter is known stay as they are.
 */
export function withLastChapter(fields: readonly Field[]): readonly Field[] {
  const start = 1 + fields.findLastIndex(({ key, columns }) => key !== 'unknown' || columns > 1);
  const before = fields[start - 1];
  if (before?.part !== 'card' || before.key === 'card-heading' || fields[start]?.head == null) return fields;
  return fields.map((field, at) => {
    if (at < start) return field;
    return { ...field, part: 'technical', key: at === start && !saysMore(field) ? heading : field.key };
  });
}

/** Whether words follow the colon of a label. */
function saysMore({ head }: Field): boolean {
  return /[:：].*\p{L}/u.test(head?.text ?? '');
}

/** With what a document ends. */
export function lastChapterOf(fields: readonly Field[], { rows }: Document): LastChapter {
  const technical = fields.filter(({ part }) => part === 'technical');
  const last = technical.find(({ key }) => key === heading) ?? technical[0];
  const isAlone = last?.key === heading && last.values.length === 0 && rows.at(-1)?.number === last.row;
  if (last === undefined || isAlone) return 'none';
  const known = technical.filter(({ key }) => !ofNoRow.has(key));
  return known.length === 0 || known.at(-1)?.key === 'unknown' ? 'other' : 'template';
}
