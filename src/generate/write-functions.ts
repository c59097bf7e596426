import type {
  FunctionListEntry,
  KnowledgeRecord,
  LabourFunctionRecord,
  SkillRecord,
  StatementRecord,
} from '../model/standard.ts';
import type { MakeId } from '../text/identity.ts';
import { textHash, wordingId } from '../text/wording-id.ts';
import { capital } from './filled.ts';
import type { CardPlan, FunctionPlan, KnowledgePlan, SkillPlan, StatementPlan } from './plan.ts';
import type { Cites } from './write-citations.ts';
import type { Writer } from './writer.ts';

/** The list of functions at the head of the card. */
export function writeFunctionList(writer: Writer, { functions }: CardPlan): readonly FunctionListEntry[] {
  const { page, own, row } = writer;
  page.line(own.label('functions-description'));
  row('function-list');
  const entries = [true, false].flatMap((mandatory) => {
    row(mandatory ? 'mandatory-functions' : 'additional-functions');
    const listed = functions.flatMap((one, at) => (one.mandatory === mandatory ? [{ one, at }] : []));
    if (listed.length === 0) page.put(own.sentences.nothing);
    const written = listed.map(({ one, at }) => {
      page.put(`${at + 1}. `);
      const quote = page.quote(textOf(writer, one.statement));
      page.put('.');
      return { mandatory, number: at + 1, quote };
    });
    page.end();
    return written;
  });
  return entries;
}

/** A labour function with its skills, each with a row of abilities, of knowledge and of its recognition. */
export function writeFunction(
  writer: Writer,
  { statement, mandatory, skills }: FunctionPlan,
  number: number,
  makeId: MakeId,
  cites: Cites,
): LabourFunctionRecord {
  const { page, own, cell } = writer;
  page.put(`${own.label('labour-function')} ${number}:`);
  const record = written(writer, statement, textOf(writer, statement), number, `${number}`, makeId);
  cell();
  cell();
  page.end();
  const records = skills.map((skill, at) => writeSkill(writer, skill, at + 1, makeId, cites));
  return { ...record, mandatory, skills: records };
}

function writeSkill(
  writer: Writer,
  { statement, abilities, knowledge }: SkillPlan,
  number: number,
  makeId: MakeId,
  cites: Cites,
): SkillRecord {
  const { page, own, cell, valueRow } = writer;
  page.put(`${own.label('skill')} ${number}:`);
  const record = written(writer, statement, textOf(writer, statement), number, `${number}`, makeId);
  cell();
  page.put(`${own.label('abilities')}:`);
  const abilityRecords = items(writer, abilities, (item, at) =>
    written(writer, item, textOf(writer, item), at, `${at}.`, makeId),
  );
  page.put(`${own.label('knowledge')}:`);
  const knowledgeRecords = items(writer, knowledge, (item, at): KnowledgeRecord => {
    const text = item.acts.length === 0 ? textOf(writer, item) : cites.textOf(item);
    const known = written(writer, item, text, at, `${at}.`, makeId);
    cites.cite(known, item);
    return { ...known, legalBasis: isList(item) };
  });
  valueRow('recognition', null);
  return {
    ...record,
    abilities: abilityRecords,
    knowledge: knowledgeRecords,
    knowledgeStated: knowledge.length > 0,
    recognition: null,
  };
}

function isList({ acts, legalBasis }: KnowledgePlan): boolean {
  return legalBasis && acts.length > 0;
}

/** Items one behind the other in the cell that is open, each with its number and a stop. */
function items<Item, Written>(
  { page, own }: Writer,
  list: readonly Item[],
  write: (item: Item, number: number) => Written,
): readonly Written[] {
  if (list.length === 0) page.put(own.sentences.nothing);
  const all = list.map((item, at) => {
    page.put(`${at + 1}. `);
    const one = write(item, at + 1);
    page.put('.');
    return one;
  });
  page.end();
  return all;
}

function textOf({ own, meaning }: Writer, { meaning: key, kind, wording }: StatementPlan): string {
  return capital(own.statement(meaning(key, kind), kind, wording));
}

function written(
  { page }: Writer,
  { kind }: StatementPlan,
  text: string,
  number: number,
  numberAsWritten: string,
  makeId: MakeId,
): StatementRecord {
  const hash = textHash(text);
  const id = makeId(`${kind}-statement`, hash);
  return { id, wording: wordingId(kind, hash), number, numberAsWritten, quote: page.quote(text) };
}
