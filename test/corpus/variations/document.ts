import { type Block, cell, filled, type Paragraph, paragraph, type Row } from './block.ts';
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
    heading: headingOf(card, index, options, state(index)),
    rows: cardRows(card, options, state(index)),
  }));
  const table = (rows: readonly Row[]) => (options.spans === 'spans' ? rows : filled(rows, options.spans));
  const withHeading = cards.map(({ heading, rows }) =>
    table([...heading.map((own) => [cell(own, 4)]), ...rows]),
  );
  const note = options.between === null ? [] : [paragraph(options.between)];
  const body: readonly Block[] =
    options.card === 'one-table'
      ? [withHeading.flat()]
      : options.card === 'row'
        ? withHeading.flatMap((rows) => [rows, ...note])
        : cards.flatMap(({ heading, rows }) => [...heading, table(rows), ...note]);
  return { blocks: [...head, ...body, ...after(model, options)], truth };
}

/** The heading of a card, which states its name; where there is none, the row of the name does. */
function headingOf(
  { name }: CardModel,
  index: number,
  { label, cardHeading }: Options,
  state: (kind: string, text: string) => Statement,
): readonly Paragraph[] {
  const heading = cardHeading(label('card-heading'), name, index + 9);
  return heading === null ? [] : [paragraph(heading, [state('profession-name', name)])];
}
