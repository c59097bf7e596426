import type { Provision } from '../model/citation.ts';
import type { DefinitionRecord, EditionRecord, StandardRecord } from '../model/standard.ts';
import type { TextDay } from '../model/text-day.ts';
import { filled } from './filled.ts';
import type { StandardPlan } from './plan.ts';
import { citationOf } from './write-citations.ts';
import type { Writer } from './writer.ts';

/** What the order and the general provisions say. */
type Head = Pick<StandardRecord, 'id' | 'edition' | 'scope' | 'terms' | 'abbreviations' | 'citations'>;

/** The order that approves the standard, and chapter 1 with scope, terms and abbreviations. */
export function writeHead(writer: Writer, day: TextDay): Head {
  const { page, plan, own, standardName: name, material } = writer;
  const { sentences } = own;
  const { date, number } = plan.order;
  const { minister } = (material.words.ministries[plan.ministry] ?? material.words.ministries[0])?.[
    own.language
  ] ?? { minister: '' };
  const { id, editionId } = idsOf(plan);
  page.line(filled(sentences.title, { name }));
  page.line(filled(sentences.order, { minister, day: own.day(date), number }));
  page.end();
  const citations = writeEnacting(writer, editionId, day);
  page.end();
  page.line(filled(sentences.approving, { name }));
  page.end();
  const force = /^(?<number>\d+\. )(?<text>.*)\.$/u.exec(sentences.force)?.groups;
  page.put(force?.number ?? '');
  const entry = page.quote(force?.text ?? sentences.force);
  page.line('.');
  page.end();
  page.line(`${own.label('standard-heading')}: "${name}"`);
  page.end();
  writeChapter(writer, 1, 'chapter-general');
  page.put(`1. ${own.label('scope')}: `);
  const scope = page.quote(filled(sentences.scope, { name }));
  page.line('.');
  page.end();
  const terms = writeDefinitions(writer, 2, 'terms', sentences.terms);
  const abbreviations = writeDefinitions(writer, 3, 'abbreviations', sentences.abbreviations);
  const edition: EditionRecord = {
    id: editionId,
    version: plan.version,
    year: Number(date.slice(0, 4)),
    order: {
      kind: 'approving',
      number,
      date,
      bodies: minister === '' ? [] : [minister],
      blank: null,
      base: null,
      entryIntoForce: { quote: entry, daysAfterPublication: 10, date: null },
    },
    orderActs: null,
  };
  return { id, edition, scope: [scope], terms, abbreviations, citations };
}

/** The heading of a chapter. */
export function writeChapter({ page, own }: Writer, number: number, key: string): void {
  page.line(filled(own.sentences.chapter, { number, label: own.label(key) }));
}

function idsOf({ statesCode, code, order }: StandardPlan) {
  const made = `order-${order.date}-${order.number}`;
  const id = statesCode ? code : made;
  return { id: `standard:${id}`, editionId: `edition:${id}/${made}` };
}

/** The sentence that names the law under which the order is given, which every standard cites. */
function writeEnacting({ page, own, material }: Writer, edition: string, day: TextDay) {
  const law = material.enactedUnder;
  const [before = '', after = ''] = own.sentences.enacting.split('{law}');
  page.put(before);
  const quote = page.quote(own.sentences.enactingLaw);
  page.line(after);
  if (law === null) return [];
  const { article, paragraph } = law;
  const provision: Provision = { section: null, chapter: null, article, paragraph, subparagraph: null };
  return [citationOf(edition, 'preamble', quote, law.id, law.cited[own.language], [provision], day)];
}

function writeDefinitions(
  { page, own }: Writer,
  item: number,
  key: string,
  texts: readonly string[],
): readonly DefinitionRecord[] {
  page.line(`${item}. ${own.label(key)}:`);
  page.end();
  const definitions = texts.map((text, at) => {
    const [term = '', meaning = ''] = text.split(' – ');
    page.put(`${at + 1}) `);
    const quote = page.quote(text);
    page.line(at + 1 === texts.length ? '.' : ';');
    page.end();
    return { number: at + 1, term, meaning, quote };
  });
  return definitions;
}
