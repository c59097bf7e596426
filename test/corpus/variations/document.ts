import { type Block, cell, filled, paragraph, type Row } from './block.ts';
import { cardRows } from './card.ts';
import { after, before } from './frame.ts';
import type { CardModel, StandardModel } from './model.ts';
import type { Options } from './options.ts';
import { flat, type Statement } from './truth.ts';

/** A document laid out, and all that it states. */
export interface Laid {
  readonly blocks: readonly Block[];
  readonly truth: readonly Statement[];
}

/** Lays out a standard in a form. */
export function lay(model: StandardModel, options: Options): Laid {
  const truth: Statement[] = [];
  const state =
    (card: number) =>
    (kind: string, text: string, parent = '') => {
      const statement = { card, kind, parent: flat(parent), text: flat(text) };
      truth.push(statement);
      return statement;
    };
  const head = before(model, options, state(-1));
  const cards = model.cards.map((card, index) => ({
    heading: paragraph(headingOf(card, index, model, options), [state(index)('profession-name', card.name)]),
    rows: cardRows(card, options, state(index)),
  }));
  const table = (rows: readonly Row[]) => (options.spans === 'spans' ? rows : filled(rows, options.spans));
  const withHeading = cards.map(({ heading, rows }) => table([[cell(heading, 4)], ...rows]));
  const body: readonly Block[] =
    options.card === 'one-table'
      ? [withHeading.flat()]
      : options.card === 'row'
        ? withHeading
        : cards.flatMap(({ heading, rows }) => [heading, table(rows)]);
  return { blocks: [...head, ...body, ...after(model, options)], truth };
}

function headingOf(
  card: CardModel,
  index: number,
  { language }: StandardModel,
  { label, colon }: Options,
): string {
  const [open, close] = language === 'kk' ? ['"', '"'] : ['«', '»'];
  return `${index + 9}. ${label('card-heading')} ${open}${card.name}${close}${colon}`;
}
