import type { TechnicalRecord } from '../model/standard.ts';
import { filled } from './filled.ts';
import { writeChapter } from './write-head.ts';
import type { Writer } from './writer.ts';

/** Chapter 4: who made the standard and which version it is; its items go on from those of the cards. */
export function writeTechnical(writer: Writer, firstItem: number): TechnicalRecord {
  const { page, plan, own, material } = writer;
  const { sentences } = own;
  const year = Number(plan.order.date.slice(0, 4));
  const ministry = material.words.ministries[plan.ministry]?.[own.language];
  let item = firstItem;
  const said = (key: string, text: string) => {
    page.put(`${item++}. ${own.label(key)}: `);
    const quote = page.quote(text);
    page.line('.');
    page.end();
    return quote;
  };
  const council = (number: number) =>
    filled(sentences.council, { day: own.day(plan.order.date), number: plan.index + number });
  page.end();
  writeChapter(writer, 4, 'chapter-technical');
  const stateBody = said('state-body', ministry?.body ?? '');
  const organisations = [
    said('organisations', filled(sentences.organisation, { name: plan.trade[own.language] })),
  ];
  const sectoralCouncil = said('sectoral-council', council(1));
  const nationalBody = said('national-body', council(2));
  const chamber = said('chamber', council(3));
  const version = said('version', filled(sentences.version, { version: plan.version, year }));
  const review = said('next-review', filled(sentences.review, { year: year + 4 }));
  return {
    stateBody,
    organisations,
    sectoralCouncil,
    nationalBody,
    chamber,
    version,
    nextReview: { quote: review, date: `${year + 4}-12-31` },
  };
}
