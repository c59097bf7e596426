import { hash } from 'node:crypto';
import type { MadeMaterial } from '../model/made-material.ts';
import type { SourceRecord } from '../model/source.ts';
import type { StandardRecord } from '../model/standard.ts';
import type { MadeLanguage } from '../model/standard-shape.ts';
import type { StandardPlan } from './plan.ts';
import { writeCard } from './write-card.ts';
import { writeHead } from './write-head.ts';
import { writePassport } from './write-passport.ts';
import { writeTechnical } from './write-technical.ts';
import { writerOf } from './writer.ts';

/** One text of a standard, and the record that reading it makes; no findings. */
export interface WrittenStandard {
  readonly text: string;
  readonly record: StandardRecord;
}

/** The items before the cards. */
const itemsBefore = 8;

/** Writes a standard in one language; `file` is the name that its source has. */
export function writeStandard(
  plan: StandardPlan,
  language: MadeLanguage,
  file: string,
  material: MadeMaterial,
  seed: number,
): WrittenStandard {
  const writer = writerOf(plan, language, material, seed);
  const day = { earliest: plan.order.date, latest: plan.order.date };
  const head = writeHead(writer, day);
  const passport = writePassport(writer);
  const cards = plan.cards.map((card, at) =>
    writeCard(writer, card, head.edition.id, itemsBefore + 1 + at, day),
  );
  const technical = writeTechnical(writer, itemsBefore + cards.length + 1);
  const text = writer.page.text();
  const record: StandardRecord = {
    id: head.id,
    source: sourceOf(text, file, language, writer.page.lines()),
    code: plan.statesCode ? plan.code : null,
    name: passport.name,
    edition: head.edition,
    scope: head.scope,
    terms: head.terms,
    abbreviations: head.abbreviations,
    activities: passport.activities,
    description: passport.description,
    cardList: passport.cardList,
    cards,
    technical,
    citations: head.citations,
    findings: [],
    translation: null,
  };
  return { text, record };
}

function sourceOf(text: string, file: string, language: MadeLanguage, lines: number): SourceRecord {
  const sha256 = hash('sha256', text);
  return {
    id: `source:${sha256.slice(0, 16)}`,
    file,
    format: 'text',
    unit: 'line',
    language,
    sha256,
    length: Buffer.byteLength(text),
    lines,
    isCutOff: false,
  };
}
