import type { Quote } from '../../../src/model/place.ts';
import type { CardRecord, StandardRecord, StatementRecord } from '../../../src/model/standard.ts';

/** One thing that a standard says: what it is, the words, and what it belongs to. Two are the same where all agree. */
export interface Statement {
  /** Number of the card in order, from 0; -1 outside the cards. */
  readonly card: number;
  /** A key of `seed/labels.json`, or the kind of an item. */
  readonly kind: string;
  /** The words of what it stands under: of an ability its skill, of a skill its function. */
  readonly parent: string;
  readonly text: string;
}

/** A statement of a record, with the lines that it stands on. */
export interface ReadStatement extends Statement {
  readonly lines: readonly number[];
}

/** What a record says, in the same terms as a model says it. */
export function statementsOf({ name, code, cards }: StandardRecord): readonly ReadStatement[] {
  return [
    ...one(-1, 'standard-name', '', name),
    ...(code === null ? [] : [{ card: -1, kind: 'standard-code', parent: '', text: code, lines: [] }]),
    ...cards.flatMap(statementsOfCard),
  ];
}

function statementsOfCard(record: CardRecord, card: number): readonly ReadStatement[] {
  const row = (kind: string, quote: Quote | null, text = quote?.text) => one(card, kind, '', quote, text);
  const rows = (kind: string, lines: readonly { readonly quote: Quote }[]) =>
    lines.flatMap(({ quote }) => row(kind, quote));
  return [
    ...row('profession-name', record.name),
    ...row('occupation-code', record.codeAsWritten ?? record.heading, record.code ?? ''),
    ...row('group-code', record.groupCodeAsWritten ?? record.heading, record.groupCode ?? ''),
    ...row('level', record.levelAsWritten, String(record.level)),
    ...row('sub-level', record.subLevel),
    ...row('handbook-grade', record.handbookGrade),
    ...row('experience', record.experience),
    ...row('purpose', record.purpose),
    ...record.education.flatMap(({ level, specialty, qualification }) => {
      const text = [level, specialty, qualification].map((part) => part?.text ?? '').join(' / ');
      return row('education', level ?? specialty ?? qualification, text);
    }),
    ...rows('informal-learning', record.informalLearning),
    ...rows('other-titles', record.otherTitles),
    ...record.functionList.flatMap(({ mandatory, quote }) =>
      row(mandatory ? 'mandatory-functions' : 'additional-functions', quote),
    ),
    ...rows('personal-competences', record.personalCompetences),
    ...rows('technical-regulations', record.technicalRegulations),
    ...record.relatedProfessions.flatMap(({ level, text, quote }) =>
      row('related', quote, `${level ?? ''} / ${text}`),
    ),
    ...record.labourFunctions.flatMap((own) => [
      ...row(own.mandatory ? 'mandatory-function' : 'additional-function', own.quote),
      ...number(card, 'function-number', own),
      ...own.skills.flatMap((skill) => [
        ...one(card, 'skill', own.quote.text, skill.quote),
        ...number(card, 'skill-number', skill),
        ...skill.abilities.flatMap(({ quote }) => one(card, 'ability', skill.quote.text, quote)),
        ...skill.knowledge.flatMap(({ quote }) => one(card, 'knowledge', skill.quote.text, quote)),
        ...one(card, 'recognition', skill.quote.text, skill.recognition),
      ]),
    ]),
  ];
}

function number(card: number, kind: string, { quote, number: own }: StatementRecord) {
  return own === null ? [] : one(card, kind, quote.text, quote, String(own));
}

function one(
  card: number,
  kind: string,
  parent: string,
  quote: Quote | null,
  text = quote?.text,
): readonly ReadStatement[] {
  if (quote === null || !text) return [];
  return [
    { card, kind, parent: flat(parent), text: flat(text), lines: quote.places.map(({ number }) => number) },
  ];
}

/** On one line and composed: how a file wraps and encodes its letters is no part of what it says. */
export function flat(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
