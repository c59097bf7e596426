import { besideRows, type Cell, cell, type Paragraph, paragraph, type Row } from './block.ts';
import { itemLines, together } from './lists.ts';
import type { FunctionModel, SkillModel } from './model.ts';
import type { Options } from './options.ts';
import type { Statement } from './truth.ts';

/** Makes a statement of the card that is laid out, and notes it as true. */
export type State = (kind: string, text: string, parent?: string) => Statement;

/** The rows of the labour functions of a card: one heading over all its columns, or beside its skills. */
export function functionRows(
  functions: readonly FunctionModel[],
  options: Options,
  state: State,
): readonly Row[] {
  return functions.flatMap((own, index) => {
    const isBeside = options.block === 'below';
    const words = state(own.mandatory ? 'mandatory-function' : 'additional-function', own.text);
    const label = options.label(own.mandatory ? 'labour-function' : 'additional-function');
    const numbered = options.numbered(label, index + 1);
    const number = numberIn(numbered).map((text) => state('function-number', text, own.text));
    const head = heading(numbered, [words, ...number], own.text, options);
    const skills = own.skills.flatMap((skill, number) =>
      skillRows(skill, number + 1, own.text, options, state),
    );
    if (options.block === 'grid') return [[cell(head, 4)], gridHeads(skills, options), ...skills];
    return isBeside && skills.length > 0 ? besideRows(cell(head), skills) : [[cell(head, 4)], ...skills];
  });
}

function skillRows(
  skill: SkillModel,
  number: number,
  parent: string,
  options: Options,
  state: State,
): readonly Row[] {
  const words = state('skill', skill.text, parent);
  const numbered = options.numbered(options.label('skill'), number);
  const ownNumber = numberIn(numbered).map((text) => state('skill-number', text, skill.text));
  const head = cell(heading(numbered, [words, ...ownNumber], skill.text, options));
  const lists = listsOf(skill, number, options, state);
  if (options.block === 'grid') return [[head, ...lists.map(({ lines }) => cell(lines))]];
  const rows = [...blockRows(lists, options), ...recognitionRow(skill, options, state)];
  return rows.length === 0 ? [[head]] : besideRows(head, rows);
}

/** The labels of the columns in which a function has its skills, their abilities and knowledge. */
function gridHeads(skills: readonly Row[], { label, colon, knowledgeFirst }: Options): Row {
  const lists = knowledgeFirst ? ['knowledge', 'abilities'] : ['abilities', 'knowledge'];
  return ['skill', ...lists].map((key, column) => {
    const below = skills.flatMap((row) => row[column]?.paragraphs.flatMap(({ about }) => about) ?? []);
    return cell(paragraph(label(key) + colon, below));
  });
}

interface List {
  readonly label: Paragraph;
  readonly lines: readonly Paragraph[];
}

function listsOf(skill: SkillModel, number: number, options: Options, state: State): readonly List[] {
  const list = (key: string, kind: string, texts: readonly string[]) => {
    const items = texts.map((text) => state(kind, text, skill.text));
    const label = paragraph(`${options.label(key)}${options.colon}`, items);
    const isLeftOut = items.length === 0 && options.block !== 'grid';
    return isLeftOut ? [] : [{ label, lines: itemLines(items, options, number) }];
  };
  const abilities = list('abilities', 'ability', skill.abilities);
  const knowledge = list('knowledge', 'knowledge', skill.knowledge);
  return options.knowledgeFirst ? [...knowledge, ...abilities] : [...abilities, ...knowledge];
}

function recognitionRow({ text, recognition }: SkillModel, options: Options, state: State): readonly Row[] {
  if (options.missing.has('recognition')) return [];
  const about = recognition === null ? [] : [state('recognition', recognition, text)];
  const label = paragraph(`${options.label('recognition')}${options.colon}`, about);
  return [[cell(label), cell(paragraph(recognition ?? options.nothing, about))]];
}

/** The rows of abilities and knowledge beside their skill. */
function blockRows(lists: readonly List[], { block, items }: Options): readonly Row[] {
  if (block === 'columns')
    return [lists.map(({ label }) => cell(label)), lists.map(({ lines }) => cell(lines))];
  return lists.flatMap(({ label, lines }): Row[] => {
    if (block === 'below') return [[cell(label, 2)], [cell(lines, 2)]];
    if (block === 'beside') return [[cell(label), cell(lines)]];
    return [[labelled(label, lines, items === 'lines')]];
  });
}

/** A label and its list in one cell, on lines of their own or on the same one. */
function labelled(label: Paragraph, lines: readonly Paragraph[], isApart: boolean): Cell {
  const [first, ...others] = lines;
  if (isApart || first === undefined) return cell([label, ...lines], 2);
  return cell([...together([label, first], ''), ...others], 2);
}

function heading(
  label: string,
  about: readonly Statement[],
  words: string,
  { heading: style, format }: Options,
): readonly Paragraph[] {
  const lines = [paragraph(label, about), paragraph(words, about)];
  return style === 'next-line' && !/^(?:bars|pipes)$/u.test(format)
    ? lines
    : together(lines, style === 'run-in' ? '' : ' ');
}

/** The number in a label, where the form has one. */
function numberIn(numbered: string): readonly string[] {
  return numbered.match(/\d+/u) ?? [];
}
