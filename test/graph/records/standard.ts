import { createHash } from 'node:crypto';
import type { OrderActs, StandardRecord } from '../../../src/model/standard.ts';
import { cardId, cardRecord } from './card.ts';
import { citation } from './citation.ts';
import { hash } from './hash.ts';
import type { StandardPlan } from './plan.ts';
import { quote } from './quote.ts';
import { translated } from './translated.ts';

/** A record as the stages before the graph would hand it over. */
export function standardRecord(plan: StandardPlan): StandardRecord {
  const record = textRecord(plan);
  return plan.translations === undefined
    ? record
    : { ...record, translation: translated(record, plan.translations) };
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

export const familyActivities = [
  { level: 'section', code: 'Q', name: 'Денсаулық сақтау' },
  { level: 'division', code: '87', name: 'Тұратын жермен қамтамасыз ету' },
  { level: 'group', code: '87.9', name: 'Өзге де қызметтер' },
] as const;
