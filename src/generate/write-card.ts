import type {
  CardRecord,
  LineRecord,
  OccupationReferenceRecord,
  QualificationRecord,
  StatementRecord,
} from '../model/standard.ts';
import type { TextDay } from '../model/text-day.ts';
import { idMaker, local, type MakeId } from '../text/identity.ts';
import { textHash } from '../text/wording-id.ts';
import { capital, filled } from './filled.ts';
import type { CardPlan } from './plan.ts';
import { writeCardHead } from './write-card-head.ts';
import { citing } from './write-citations.ts';
import { writeFunction, writeFunctionList } from './write-functions.ts';
import type { Writer } from './writer.ts';

/** A profession card: its heading and all rows of its table, in the order of the template. */
export function writeCard(
  writer: Writer,
  plan: CardPlan,
  edition: string,
  item: number,
  day: TextDay,
): CardRecord {
  const { own, valueRow, meaning } = writer;
  const id = `card:${local(edition)}/${item}`;
  const makeId = idMaker(local(id));
  const cites = citing(writer, day);
  const head = writeCardHead(writer, plan, id, item);
  const education = writeEducation(writer, plan, makeId);
  const experience = valueRow(
    'experience',
    plan.experience === null ? null : filled(own.sentences.experience, { years: plan.experience }),
  );
  const learning = plan.informalLearning.map((key) =>
    filled(own.sentences.informal, { things: own.things(meaning(key)) }),
  );
  const informalLearning = writeLines(writer, 'informal-learning', 'informal-learning', learning, makeId);
  const otherTitles = writeOtherTitles(writer, plan, makeId);
  const purpose = valueRow('purpose', capital(own.statement(meaning(plan.purpose), 'labour-function', 0)));
  const functionList = writeFunctionList(writer, plan);
  const labourFunctions = plan.functions.map((one, at) => writeFunction(writer, one, at + 1, makeId, cites));
  const personalCompetences = writeCompetences(writer, plan, makeId);
  const regulations = plan.technicalRegulations.map(({ number, things }) =>
    filled(own.sentences.regulation, { number, year: '2020', things: own.things(meaning(things)) }),
  );
  const technicalRegulations = writeLines(
    writer,
    'technical-regulations',
    'technical-regulation',
    regulations,
    makeId,
  );
  return {
    ...head,
    education,
    experience,
    informalLearning,
    otherTitles,
    purpose,
    functionList,
    labourFunctions,
    personalCompetences,
    technicalRegulations,
    relatedProfessions: writeRelated(writer, plan, makeId),
    citations: cites.citations,
  };
}

function writeEducation(
  { page, own, meaning, row, cell }: Writer,
  { education }: CardPlan,
  makeId: MakeId,
): readonly QualificationRecord[] {
  row('education');
  return education.map((line) => {
    page.put(`${own.label('education-level')}:`);
    const level = page.quote(line.level[own.language]);
    cell();
    page.put(`${own.label('specialty')}:`);
    const specialty = page.quote(capital(own.things(meaning(line.specialty))));
    cell();
    page.line(`${own.label('qualification')}:`);
    const id = makeId('qualification', textHash(`${level.text}\n${specialty.text}\n`));
    return { id, level, specialty, qualification: null };
  });
}

/** A row of numbered lines that run on in its cell. */
function writeLines(
  { page, own, row }: Writer,
  key: string,
  kind: string,
  texts: readonly string[],
  makeId: MakeId,
): readonly LineRecord[] {
  row(key);
  if (texts.length === 0) page.put(own.sentences.nothing);
  const lines = texts.map((text, at) => {
    page.put(`${at + 1}. `);
    const quote = page.quote(text);
    page.put('.');
    return { id: makeId(kind, textHash(text)), quote };
  });
  page.end();
  return lines;
}

function writeOtherTitles(
  { page, own, row, nameOf }: Writer,
  { otherTitles }: CardPlan,
  makeId: MakeId,
): readonly OccupationReferenceRecord[] {
  row('other-titles');
  if (otherTitles.length === 0) page.put(own.sentences.nothing);
  const references = otherTitles.map((occupation) => {
    const text = nameOf(occupation);
    const quote = page.quote(`${occupation.code} – ${text}`);
    const id = makeId('occupation-reference', textHash(`:${quote.text}`));
    return { id, text, code: occupation.code, level: null, levels: null, quote };
  });
  page.end();
  return references;
}

/** Qualities of a person, which run together. */
function writeCompetences(
  { page, own, row }: Writer,
  { competences }: CardPlan,
  makeId: MakeId,
): readonly StatementRecord[] {
  row('personal-competences');
  if (competences.length === 0) page.put(own.sentences.nothing);
  const records = competences.map((pair) => {
    const text = pair[own.language];
    const hash = textHash(text);
    return {
      id: makeId('personal-competence-statement', hash),
      wording: `personal-competence:${hash}`,
      number: null,
      numberAsWritten: null,
      quote: page.quote(text),
    };
  });
  page.end();
  return records;
}

function writeRelated(
  { page, own, row, cell, nameOf }: Writer,
  { related }: CardPlan,
  makeId: MakeId,
): readonly OccupationReferenceRecord[] {
  row('related');
  page.put(`${own.label('related-level')}:`);
  cell();
  page.line(`${own.label('related-name')}:`);
  return related.map(({ level, occupation }) => {
    page.put(String(level));
    cell();
    const quote = page.quote(nameOf(occupation));
    page.end();
    const id = makeId('occupation-reference', textHash(`${level}:${quote.text}`));
    const levels = { lowest: level, highest: level };
    return { id, text: quote.text, code: null, level: String(level), levels, quote };
  });
}
