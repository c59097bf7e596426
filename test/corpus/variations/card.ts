import { besideRows, cell, type Paragraph, paragraph, type Row } from './block.ts';
import { functionRows, type State } from './functions.ts';
import { competenceLines, itemLines, labelAndText, together } from './lists.ts';
import type { CardModel } from './model.ts';
import type { Options } from './options.ts';
import type { Statement } from './truth.ts';

/** The rows of a card, in the order and form that the options give; what they state is noted with `state`. */
export function cardRows(card: CardModel, options: Options, state: State): readonly Row[] {
  const { label, missing, unknownRow, colon } = options;
  const has = (key: string) => !missing.has(key);
  const below = (key: string) => (has(key) ? listRow(card, key, options, state) : []);
  return [
    ...options.order.filter(has).flatMap((key) => firstRow(card, key, options, state)),
    ...(unknownRow === null
      ? []
      : [[cell(paragraph(unknownRow[0] + colon)), cell(paragraph(unknownRow[1]), 3)]]),
    ...(has('functions-description') ? [[cell(paragraph(label('functions-description')), 4)]] : []),
    ...(has('function-list') ? functionList(card, options, state) : []),
    ...functionRows(card.functions, options, state),
    ...below('personal-competences'),
    ...below('technical-regulations'),
    ...(has('related') ? relatedRows(card, options, state) : []),
  ];
}

/** A row that stands before the functions. */
function firstRow(card: CardModel, key: string, options: Options, state: State): readonly Row[] {
  if (key === 'education') return educationRows(card, options, state);
  if (key in card.lists) return listRow(card, key, options, state);
  const text = card.rows[key];
  if (text === undefined) return row(key, [], options);
  // The heading of the card says the name as well, and states it where there is one.
  if (key === 'profession-name' && options.cardHeading('', '', 0) !== null)
    return row(key, [paragraph(text)], options);
  const codes: Record<string, string> = { 'group-code': 'occupation-code', 'occupation-code': 'group-code' };
  const other = options.swapped ? codes[key] : undefined;
  const written = other === undefined ? text : (card.rows[other] ?? text);
  return row(key, [paragraph(written, [state(key, text)])], options);
}

function listRow(card: CardModel, key: string, options: Options, state: State): readonly Row[] {
  const items = (card.lists[key] ?? []).map((text) => state(key, text));
  if (key === 'personal-competences') return row(key, competenceLines(items, options), options);
  if (key === 'technical-regulations') return row(key, itemLines(items, options), options);
  return row(
    key,
    items.map((item) => paragraph(item.text, [item])),
    options,
  );
}

/** A label and its value, in one of the ways in which they stand together; a dash for no value. */
function row(
  key: string,
  lines: readonly Paragraph[],
  { label, colon, value, nothing }: Options,
): readonly Row[] {
  const about = lines.flatMap((line) => line.about);
  const head = paragraph(`${label(key)}${colon}`, about);
  const said = lines.length === 0 ? [paragraph(nothing)] : lines;
  const [first = paragraph(nothing), ...others] = said;
  if (value === 'beside') return [[cell(head), cell(said, 3)]];
  if (value === 'below') return [[cell(head, 4)], [cell(said, 4)]];
  const lead = colon === '' ? [head, first] : together([head, first], ' ');
  return [[cell([...lead, ...others], 4)]];
}

function educationRows(card: CardModel, options: Options, state: State): readonly Row[] {
  const { label, colon, nothing } = options;
  const keys = ['education-level', 'specialty', 'qualification'];
  const lines = card.education.map((parts): [Row, Statement] => {
    const own = state('education', parts.join(' / '));
    const cells = keys.map((key, index) =>
      cell(labelAndText(label(key), colon, parts[index] || nothing, [own])),
    );
    return [cells, own];
  });
  const about = lines.map(([, own]) => own);
  const rows = lines.map(([cells]) => cells);
  return rows.length === 0 ? [] : besideRows(cell(paragraph(label('education') + colon, about)), rows);
}

function functionList(card: CardModel, options: Options, state: State): readonly Row[] {
  const { label, colon, nothing } = options;
  const rows = [true, false].map((mandatory): Row => {
    const key = mandatory ? 'mandatory-functions' : 'additional-functions';
    const own = card.functions
      .filter((item) => item.mandatory === mandatory)
      .map(({ text }) => state(key, text));
    const lines = own.length === 0 ? [paragraph(nothing)] : itemLines(own, options);
    return [cell(paragraph(label(key) + colon, own)), cell(lines, 2)];
  });
  return besideRows(cell(paragraph(label('function-list') + colon)), rows);
}

function relatedRows(card: CardModel, options: Options, state: State): readonly Row[] {
  const { label, colon } = options;
  const about = card.related.map(([level, name]) => state('related', `${level} / ${name}`));
  const heads = [
    cell(paragraph(label('related-level') + colon)),
    cell(paragraph(label('related-name') + colon), 2),
  ];
  const rows = card.related.map(([level, name], index): Row => {
    const own = about.slice(index, index + 1);
    return [cell(paragraph(level, own)), cell(paragraph(name, own), 2)];
  });
  return besideRows(cell(paragraph(label('related') + colon, about)), [heads, ...rows]);
}
