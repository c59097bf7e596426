import type { Quote } from '../../../src/model/place.ts';
import type { CardRecord, SkillRecord, StandardRecord } from '../../../src/model/standard.ts';

/** The languages in which standards are published. */
export type Tongue = 'kk' | 'ru';

/** What a standard says, without any of its form: what a document is rendered from, and so known to be its truth. */
export interface StandardModel {
  readonly language: Tongue;
  readonly name: string;
  readonly code: string | null;
  readonly cards: readonly CardModel[];
}

export interface CardModel {
  readonly item: number;
  readonly name: string;
  /** Values of rows that have one text, by the key of their label. */
  readonly rows: Readonly<Record<string, string>>;
  readonly education: readonly (readonly [level: string, specialty: string, qualification: string])[];
  /** Values of rows that are lists, by the key of their label. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly functions: readonly FunctionModel[];
  readonly related: readonly (readonly [level: string, name: string])[];
}

export interface FunctionModel {
  readonly text: string;
  readonly mandatory: boolean;
  readonly skills: readonly SkillModel[];
}

export interface SkillModel {
  readonly text: string;
  readonly abilities: readonly string[];
  readonly knowledge: readonly string[];
  readonly recognition: string | null;
}

/** The plain data of a real standard. */
export function modelOf({ source, name, code, cards }: StandardRecord): StandardModel {
  return {
    language: source.language === 'kk' ? 'kk' : 'ru',
    name: name?.text ?? '',
    code,
    cards: cards.map(cardOf),
  };
}

function cardOf(card: CardRecord): CardModel {
  const rows: Record<string, string | null | undefined> = {
    'group-code': card.groupCode,
    'occupation-code': card.code,
    'profession-name': card.name?.text,
    level: card.level === null ? null : String(card.level),
    'sub-level': card.subLevel?.text,
    'handbook-grade': card.handbookGrade?.text,
    experience: card.experience?.text,
    purpose: card.purpose?.text,
  };
  return {
    item: card.item ?? 0,
    name: plain(card.name),
    rows: Object.fromEntries(
      Object.entries(rows).flatMap(([key, text]) => (text ? [[key, text.replace(/\s+/gu, ' ')]] : [])),
    ),
    education: card.education.map(({ level, specialty, qualification }) => [
      plain(level),
      plain(specialty),
      plain(qualification),
    ]),
    lists: {
      'informal-learning': list(card.informalLearning.map(({ quote }) => quote)),
      'other-titles': card.otherTitles.map(({ quote }) => plain(quote)),
      'personal-competences': list(card.personalCompetences.map(({ quote }) => quote)),
      'technical-regulations': list(card.technicalRegulations.map(({ quote }) => quote)),
    },
    functions: unique(card.labourFunctions, ({ quote }) => plain(quote)).map((own) => ({
      text: plain(own.quote),
      mandatory: own.mandatory,
      skills: unique(own.skills, ({ quote }) => plain(quote)).map(skillOf),
    })),
    related: card.relatedProfessions.flatMap(({ level, text }) =>
      level && text ? [[level, text] as const] : [],
    ),
  };
}

function skillOf({ quote, abilities, knowledge, recognition }: SkillRecord): SkillModel {
  return {
    text: plain(quote),
    abilities: list(abilities.map((item) => item.quote)),
    knowledge: list(knowledge.map((item) => item.quote)),
    recognition: recognition === null ? null : plain(recognition),
  };
}

/**
 * The items of a list, each once, with a capital. Those that begin with a number or are lists themselves (a number, a
 * dash, a semicolon in them) are left out: how many items they are depends on the style of the list around them.
 */
function list(quotes: readonly Quote[]): readonly string[] {
  const texts = quotes.map(plain).filter((text) => !/^\d|\d\s?[.)]|[;•]|:\s*[-–—]|\s[-–—]\s/u.test(text));
  return unique(texts, (text) => text);
}

/** A text on one line, with a capital and without a dash before it. */
function plain(quote: Quote | null): string {
  const text = (quote?.text ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/^[-–—]\s*/u, '')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
