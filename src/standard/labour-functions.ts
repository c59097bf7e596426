import type { ConceptKind } from '../model/concept.ts';
import type { Passage } from '../model/document.ts';
import type { Fault } from '../model/finding.ts';
import type { NothingWords } from '../model/nothing-words.ts';
import type { Quote } from '../model/place.ts';
import type {
  FunctionListEntry,
  KnowledgeRecord,
  LabourFunctionRecord,
  SkillRecord,
  StatementRecord,
} from '../model/standard.ts';
import type { MakeId } from '../text/identity.ts';
import { normalise } from '../text/normalise.ts';
import { saysNoneNeeded } from '../text/nothing.ts';
import { type Item, splitStatements } from '../text/numbering.ts';
import { quote } from '../text/passage.ts';
import { textHash, wordingId } from '../text/wording-id.ts';
import type { Field } from './field.ts';
import { nested } from './function-fields.ts';
import { withoutKind } from './function-kind.ts';
import { isFunction } from './keys.ts';
import { passageOf, passagesOf, stated, statedEntry, textOf } from './values.ts';

/** The list of functions at the head of a card, mandatory and additional. */
export function parseFunctionList(
  fields: readonly Field[],
  nothing: NothingWords,
): readonly FunctionListEntry[] {
  return fields
    .filter((field) => /^(?:function-list|mandatory-functions|additional-functions)$/u.test(field.key))
    .flatMap((field) =>
      splitStatements(passagesOf(field)).flatMap(({ number, passage }) => {
        const { words, mandatory } = withoutKind(passage);
        const entry = statedEntry(words, nothing);
        const isMandatory = mandatory ?? field.key !== 'additional-functions';
        return entry === null ? [] : [{ mandatory: isMandatory, number, quote: entry }];
      }),
    );
}

/**
 * Labour functions with their skills, and under each skill its abilities, knowledge and recognition, as the order of
 * the fields nests them. A skill before any function, or a block before any skill, opens one that has only the words
 * of the label: nothing is lost, and the missing heading is a finding.
 */
export function parseLabourFunctions(
  fields: readonly Field[],
  list: readonly FunctionListEntry[],
  nothing: NothingWords,
  makeId: MakeId,
): readonly LabourFunctionRecord[] {
  const functions = nested(fields);
  return functions.flatMap(({ opening, isAdditional, skills }) => {
    const statement = headed(opening, 'labour-function', makeId);
    if (statement === null) return [];
    const parsed = skills.flatMap((skill) => parseSkill(skill.opening, skill.blocks, nothing, makeId) ?? []);
    const words = passageOf(opening);
    const marked = words === null ? null : withoutKind(words).mandatory;
    const mandatory = marked ?? (!isAdditional && isMandatory(opening, statement, list));
    const { id, wording, number, numberAsWritten, quote } = statement;
    return [{ id, wording, number, numberAsWritten, quote, mandatory, skills: parsed }];
  });
}

/** Functions and skills that have no words of their own, so that those of a label stand for them. */
export function headingFaults(fields: readonly Field[], about: string): readonly Fault[] {
  const functions = nested(fields);
  return [
    ...functions.flatMap(({ opening }) => missing('labour-function', opening, about)),
    ...functions.flatMap(({ skills }) => skills.flatMap(({ opening }) => missing('skill', opening, about))),
  ];
}

function missing(kind: 'labour-function' | 'skill', opening: Field, about: string): readonly Fault[] {
  const words = ownWords(opening, kind) === null && opening.head !== null ? quote(opening.head) : null;
  return words === null
    ? []
    : [{ rule: `${kind}-heading-missing`, about, quotes: [words], actual: words.text }];
}

function parseSkill(
  opening: Field,
  blocks: readonly Field[],
  nothing: NothingWords,
  makeId: MakeId,
): SkillRecord | null {
  const statement = headed(opening, 'skill', makeId);
  if (statement === null) return null;
  const items = (key: string) =>
    splitStatements(blocks.filter((block) => block.key === key).flatMap(passagesOf));
  const entries = items('knowledge');
  const knowledge = entries.flatMap((item): KnowledgeRecord[] => {
    const record = statementOf(item, 'knowledge', nothing, makeId);
    if (record === null) return [];
    const { id, wording, number, numberAsWritten, quote } = record;
    return [{ id, wording, number, numberAsWritten, quote, legalBasis: isListOfActs(item.passage) }];
  });
  const { id, wording, number, numberAsWritten, quote } = statement;
  return {
    id,
    wording,
    number,
    numberAsWritten,
    quote,
    abilities: items('abilities').flatMap((item) => statementOf(item, 'ability', nothing, makeId) ?? []),
    knowledge,
    knowledgeStated:
      knowledge.length > 0 || entries.some(({ passage }) => saysNoneNeeded(passage.text, nothing)),
    recognition: textOf(blocks.find((block) => block.key === 'recognition')),
  };
}

/** A heading's own words are its statement; where it has none, the words of its label stand for it. */
function headed(field: Field, kind: 'labour-function' | 'skill', makeId: MakeId): StatementRecord | null {
  const words = ownWords(field, kind) ?? (field.head === null ? null : quote(field.head));
  const number = isOfKind(field, kind) ? field.number : null;
  return words === null ? null : statement(words, number, number?.toString() ?? null, kind, makeId);
}

function ownWords(field: Field, kind: 'labour-function' | 'skill'): Quote | null {
  const passage = isOfKind(field, kind) ? passageOf(field) : null;
  return passage === null ? null : stated(kind === 'skill' ? passage : withoutKind(passage).words);
}

/** A skill that stands before any function opens one as well, and a block a skill: their words are not its own. */
function isOfKind({ key }: Field, kind: 'labour-function' | 'skill'): boolean {
  return kind === 'skill' ? key === 'skill' : isFunction(key);
}

function statementOf(
  item: Item,
  kind: ConceptKind,
  nothing: NothingWords,
  makeId: MakeId,
): StatementRecord | null {
  const words = stated(item.passage);
  if (words === null || saysNoneNeeded(words.text, nothing)) return null;
  return statement(words, item.number, item.asWritten, kind, makeId);
}

function statement(
  words: Quote,
  number: number | null,
  numberAsWritten: string | null,
  kind: ConceptKind,
  makeId: MakeId,
): StatementRecord {
  const hash = textHash(words.text);
  return {
    id: makeId(`${kind}-statement`, hash),
    wording: wordingId(kind, hash),
    number,
    numberAsWritten,
    quote: words,
  };
}

/** "Legal basis: - …; - …": a heading with a colon, then entries set off by dashes or bullets. */
function isListOfActs(passage: Passage): boolean {
  return /^[^:]{3,80}:\s*[-–—•]/u.test(passage.text);
}

function isMandatory(opening: Field, record: StatementRecord, list: readonly FunctionListEntry[]): boolean {
  if (opening.key !== 'labour-function') return opening.key !== 'additional-function';
  const words = normalise(record.quote.text);
  const same = list.find((entry) => normalise(entry.quote.text) === words);
  return (same ?? list.find((entry) => entry.number === record.number))?.mandatory ?? true;
}
