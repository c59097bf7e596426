import { createHash } from 'node:crypto';
import type { LegalActRecord, ReplacementRecord } from '../../src/model/act.ts';
import type { CitationRecord, CitationRole, Provision } from '../../src/model/citation.ts';
import type { ConceptKind } from '../../src/model/concept.ts';
import type { Quote } from '../../src/model/place.ts';
import type {
  ActProvisions,
  ProvisionCoverage,
  ProvisionKey,
  ProvisionKind,
} from '../../src/model/provision.ts';
import type {
  ActivityRecord,
  CardRecord,
  LabourFunctionRecord,
  OccupationReferenceRecord,
  OrderActs,
  SkillRecord,
  StandardRecord,
  StatementRecord,
} from '../../src/model/standard.ts';
import { readLevels } from '../../src/standard/level.ts';
import { textHash, wordingId } from '../../src/text/wording-id.ts';

/** An ability or a knowledge item as text, or with the acts that it names. */
export type ItemPlan = string | { readonly text: string; readonly acts: readonly string[] };

export interface SkillPlan {
  readonly text: string;
  readonly abilities: readonly ItemPlan[];
  readonly knowledge: readonly ItemPlan[];
  /** Acts that its own text names. */
  readonly acts?: readonly string[];
}

export interface FunctionPlan {
  readonly text: string;
  readonly mandatory?: boolean;
  readonly skills: readonly SkillPlan[];
  /** Acts that its own text names. */
  readonly acts?: readonly string[];
}

export interface OccupationPlan {
  readonly text: string;
  readonly code: string | null;
  readonly level: string | null;
}

export interface CardPlan {
  readonly item: number;
  readonly name: string;
  readonly code: string | null;
  readonly level: number | null;
  readonly functions: readonly FunctionPlan[];
  readonly otherTitles?: readonly OccupationPlan[];
  readonly related?: readonly OccupationPlan[];
  readonly regulations?: readonly string[];
  /** Acts, or provisions of acts, that the experience row names. */
  readonly experienceActs?: readonly string[];
}

/** What differs from one standard to another; the builder makes the rest. */
export interface StandardPlan {
  readonly code: string;
  readonly name: string;
  /** What the edition's id is made of. */
  readonly editionKey?: string;
  readonly version?: number | null;
  readonly year?: number | null;
  readonly orderNumber?: string | null;
  readonly orderDate?: string | null;
  /** The act that its order is. */
  readonly orderAct?: string;
  readonly cards: readonly CardPlan[];
  readonly activities?: readonly Pick<ActivityRecord, 'level' | 'code' | 'name'>[];
  readonly scopeActs?: readonly string[];
  readonly terms?: Readonly<Record<string, string>>;
  readonly findings?: readonly { readonly rule: string; readonly item: number }[];
  /** The Russian for its texts, where it is there in both languages; a text without one stays as it is. */
  readonly translations?: Readonly<Record<string, string>>;
}

/** A record as the stages before the graph would hand it over. */
export function standardRecord(plan: StandardPlan): StandardRecord {
  const record = textRecord(plan);
  return plan.translations === undefined
    ? record
    : { ...record, translation: translated(record, plan.translations) };
}

/** The Russian text of an edition, with the ids of the Kazakh one; its citations and findings are those of that one. */
function translated(record: StandardRecord, translations: Readonly<Record<string, string>>): StandardRecord {
  const { source, cards } = record;
  const inRussian = <Stated extends StatementRecord>(statement: Stated): Stated => {
    const text = translations[statement.quote.text] ?? statement.quote.text;
    const kind = statement.wording.slice(0, statement.wording.indexOf(':'));
    return { ...statement, wording: wordingOf(kind, text), quote: { ...statement.quote, text } };
  };
  return {
    ...record,
    source: {
      ...source,
      id: `${source.id}-ru`,
      language: 'ru',
      sha256: [...source.sha256].reverse().join(''),
    },
    citations: [],
    findings: [],
    cards: cards.map((card) => ({
      ...card,
      citations: [],
      labourFunctions: card.labourFunctions.map((task) => ({
        ...inRussian(task),
        skills: task.skills.map((skill) => ({
          ...inRussian(skill),
          abilities: skill.abilities.map(inRussian),
          knowledge: skill.knowledge.map(inRussian),
        })),
      })),
    })),
  };
}

function textRecord(plan: StandardPlan): StandardRecord {
  const edition = `edition:${plan.editionKey ?? plan.code.toLowerCase()}`;
  const sha256 = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  const cards = plan.cards.map((card) => cardRecord(card, edition));
  return {
    id: `standard:${plan.code}`,
    source: {
      id: `source:${sha256.slice(0, 16)}`,
      file: `${plan.code}.txt`,
      format: 'text',
      unit: 'line',
      language: 'kk',
      sha256,
      length: 1_000,
      lines: 100,
      isCutOff: false,
    },
    code: plan.code,
    name: quote(plan.name),
    edition: {
      id: edition,
      version: plan.version === undefined ? 1 : plan.version,
      year: plan.year === undefined ? 2023 : plan.year,
      order: {
        kind: 'approving',
        number: plan.orderNumber === undefined ? '527-НҚ' : plan.orderNumber,
        date: plan.orderDate === undefined ? '2023-12-20' : plan.orderDate,
        bodies: [],
        blank: null,
        base: null,
        entryIntoForce: {
          quote: quote('күнтізбелік он күн өткен соң'),
          daysAfterPublication: 10,
          date: null,
        },
      },
      orderActs: orderActs(plan.orderAct ?? null, null),
    },
    scope: [quote('Осы кәсіптік стандарт қолданылады'), quote('Екінші тармақ')],
    terms: Object.entries(plan.terms ?? { дағды: 'қабілет' }).map(([term, meaning], index) => ({
      number: index + 1,
      term,
      meaning,
      quote: quote(`${term} - ${meaning}`),
    })),
    abbreviations: [],
    activities: (plan.activities ?? familyActivities).map((activity) => ({
      ...activity,
      quote: quote(activity.name),
    })),
    description: quote('Қызметтің сипаттамасы'),
    cardList: [],
    cards,
    technical: {
      stateBody: quote('Министрлік'),
      organisations: [quote('Бірінші ұйым'), quote('Екінші ұйым')],
      sectoralCouncil: null,
      nationalBody: null,
      chamber: null,
      version: quote('1-нұсқа'),
      nextReview: { quote: quote('2026 жылғы 1 желтоқсан'), date: '2026-12-01' },
    },
    translation: null,
    citations: (plan.scopeActs ?? []).map((act) => citation(edition, 'scope', act)),
    findings: (plan.findings ?? []).map(({ rule, item }) => ({
      id: `finding:${hash(edition, rule, item)}`,
      rule,
      severity: 'warning',
      message: { kk: 'ескерту', ru: 'замечание', en: 'a warning' },
      about: cardId(edition, item),
      quotes: [quote(`${rule} ${item}`)],
      translationQuotes: [],
      expected: null,
      actual: null,
    })),
  };
}

/** What the register said of the orders of an edition. */
export function orderActs(enacting: string | null, base: string | null): OrderActs {
  return { enacting, base, asked: { enacting: null, base: null } };
}

/** An act of the register with a title. */
export function actRecord(id: string, title: string, more: Partial<LegalActRecord> = {}): LegalActRecord {
  return {
    id,
    adiletId: id.slice('act:'.length),
    kind: 'LAW',
    number: null,
    registration: null,
    adoptedOn: null,
    zanCode: null,
    issuer: {},
    titles: { kk: title },
    formerTitles: {},
    evidence: 'secondary',
    statusEvidence: 'unverified',
    inForceEvidence: null,
    inForceFrom: null,
    ceasedOn: { earliest: null, latest: '2024-01-01', note: null },
    statusReadOn: null,
    replacedBy: [],
    sources: [],
    url: null,
    ...more,
  };
}

/** An act that took the place of a whole other one, from a day that its own entry says. */
export function replacementBy(act: string, more: Partial<ReplacementRecord> = {}): ReplacementRecord {
  return { act, from: null, part: null, isRenewal: false, evidence: 'unverified', ...more };
}

/**
 * The contents of an act, each provision with a heading of its own.
 * @param plan kind and number of each, and after a space those of what it stands in
 */
export function contentsRecord(
  act: string,
  plan: readonly string[],
  coverage: Partial<ProvisionCoverage> = {},
): ActProvisions {
  return {
    act,
    coverage: {
      state: 'complete',
      note: null,
      editions: { kk: { day: '2024-01-01', note: null } },
      ...coverage,
    },
    provisions: plan.map((line) => {
      const [key = '', parent = null] = line.split(' ');
      const [kind, number = ''] = key.split(':');
      return {
        kind: kind as ProvisionKind,
        number,
        parent: parent as ProvisionKey | null,
        headings: { kk: `${number}-бөлігі`, ru: `Часть ${number}` },
        isExcluded: false,
      };
    }),
  };
}

export const familyActivities = [
  { level: 'section', code: 'Q', name: 'Денсаулық сақтау' },
  { level: 'division', code: '87', name: 'Тұратын жермен қамтамасыз ету' },
  { level: 'group', code: '87.9', name: 'Өзге де қызметтер' },
] as const;

export function quote(text: string, number = 1): Quote {
  return { text, places: [{ offset: 0, length: text.length, number, start: 0, end: text.length }] };
}

function cardId(edition: string, item: number): string {
  return `card:${edition.slice('edition:'.length)}/${item}`;
}

function cardRecord(plan: CardPlan, edition: string): CardRecord {
  const id = cardId(edition, plan.item);
  const makeStatement = statementMaker(id, plan.item);
  const citations: CitationRecord[] = [];
  const citingStatement = (kind: ConceptKind, text: string, acts: readonly string[] = []) => {
    const statement = makeStatement(kind, text);
    const line = statement.quote.places[0]?.number;
    citations.push(...acts.map((act) => citation(statement.id, kind, act, line)));
    return statement;
  };
  const itemRecord = (kind: ConceptKind, item: ItemPlan) =>
    typeof item === 'string' ? citingStatement(kind, item) : citingStatement(kind, item.text, item.acts);
  const skillRecord = ({ text, acts, abilities, knowledge }: SkillPlan): SkillRecord => ({
    ...citingStatement('skill', text, acts),
    abilities: abilities.map((item) => itemRecord('ability', item)),
    knowledge: knowledge.map((item) => ({
      ...itemRecord('knowledge', item),
      legalBasis: typeof item !== 'string' && item.acts.length > 1,
    })),
    knowledgeStated: knowledge.length > 0,
    recognition: null,
  });
  const labourFunctions = plan.functions.map(
    ({ text, acts, mandatory = true, skills }): LabourFunctionRecord => ({
      ...citingStatement('labour-function', text, acts),
      mandatory,
      skills: skills.map(skillRecord),
    }),
  );
  citations.push(
    ...(plan.experienceActs ?? []).map((act) => citation(id, 'experience', act, plan.item * 1_000)),
  );
  return {
    id,
    item: plan.item,
    heading: quote(`Кәсіптің карточкасы "${plan.name}"`, plan.item),
    name: quote(plan.name, plan.item),
    code: plan.code,
    codeSource: plan.code === null ? 'none' : 'code-row',
    codeAsWritten: quote(plan.code ?? '-'),
    groupCode: plan.code?.slice(0, 6) ?? null,
    groupCodeAsWritten: null,
    level: plan.level,
    levelAsWritten: null,
    isLevelMisplaced: false,
    isSubLevelMisplaced: false,
    subLevel: null,
    handbookGrade: null,
    profession: plan.code === null ? `profession:${id.slice(5)}` : `profession:${plan.code}/${plan.level}`,
    education: [
      {
        id: `qualification:${id.slice(5)}/1`,
        level: quote('ТжКБ'),
        specialty: quote('Мектепке дейінгі тәрбие'),
        qualification: null,
      },
    ],
    experience: quote('талап етілмейді'),
    informalLearning: [{ id: `informal-learning:${id.slice(5)}/1`, quote: quote('жоқ') }],
    otherTitles: (plan.otherTitles ?? []).map((occupation) => occupationRecord(id, 'other', occupation)),
    purpose: quote('Отбасын қолдау'),
    functionList: [],
    labourFunctions,
    personalCompetences: [makeStatement('competence', 'Жауапкершілік')],
    technicalRegulations: (plan.regulations ?? []).map((text) => ({
      id: `technical-regulation:${id.slice(5)}/${hash(text)}`,
      quote: quote(text),
    })),
    relatedProfessions: (plan.related ?? []).map((occupation) => occupationRecord(id, 'related', occupation)),
    citations,
  };
}

/** Each statement stands on a line of its own, card by card as they are numbered. */
function statementMaker(card: string, item: number) {
  let line = item * 1_000;
  const taken = new Map<string, number>();
  return (kind: ConceptKind | 'competence', text: string): StatementRecord => {
    const repeat = (taken.get(kind + text) ?? 0) + 1;
    taken.set(kind + text, repeat);
    return {
      id: `${kind}-statement:${card.slice(5)}/${hash(text)}${repeat === 1 ? '' : `-${repeat}`}`,
      wording: wordingOf(kind, text),
      number: null,
      numberAsWritten: null,
      quote: quote(text, ++line),
    };
  };
}

function wordingOf(kind: string, text: string): string {
  return wordingId(kind as ConceptKind, textHash(text));
}

function occupationRecord(
  card: string,
  kind: string,
  { text, code, level }: OccupationPlan,
): OccupationReferenceRecord {
  const levels = level === null ? null : readLevels(level);
  const id = `${kind}:${card.slice(5)}/${hash(text, code, level)}`;
  return { id, text, code, level, levels, quote: quote(text) };
}

/** @param named id of an act, of several with bars between, or of a provision (`act:K1100000518/article:120`); `?`: of none */
function citation(context: string, role: CitationRole, named: string, line = 1): CitationRecord {
  const isOpen = named.includes('|') || named === '?';
  const [act = '', provision] = named.split('/');
  const provisions = provision === undefined ? [] : [provisionOf(provision)];
  return {
    id: `citation:${hash(context, named)}`,
    context,
    role,
    quote: quote(`"${named}" Заңы`, line),
    mention: {
      title: act,
      kind: 'Заңы',
      number: null,
      date: null,
      registration: null,
      issuer: null,
      joint: null,
      part: null,
    },
    act: isOpen ? null : act,
    provision: provisions[0] ?? null,
    provisions,
    resolvedBy: isOpen ? null : 'title',
    score: isOpen ? null : 1,
    candidates: named.includes('|') ? named.split('|') : [],
    asked: null,
    translationOf: null,
  };
}

const noProvision: Provision = {
  section: null,
  chapter: null,
  article: null,
  paragraph: null,
  subparagraph: null,
};

function provisionOf(key: string): Provision {
  const [kind, number] = key.split(':');
  return { ...noProvision, [`${kind}`]: number };
}

function hash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
