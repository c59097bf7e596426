import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { type CitationRole, citationRoles } from '../../src/model/citation.ts';
import type {
  CardRecord,
  LabourFunctionRecord,
  SkillRecord,
  StandardRecord,
} from '../../src/model/standard.ts';
import { expectedConcepts } from '../graph/expected-concepts.ts';
import { inOrder } from '../graph/expected-derived.ts';
import { loadStandard } from '../graph/loading.ts';
import { randomPlan, seededRandom } from '../graph/random-plans.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { acts } from '../graph/samples.ts';

/** Random standards with what they cite, flat and plain: what the API answers is counted again from it. */

export const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

export { acts };

/** One citation of an act of the register in a card of a current edition. */
export interface Mention {
  readonly id: string;
  readonly act: string;
  readonly role: CitationRole;
  readonly standard: StandardRecord;
  readonly card: CardRecord;
  /** Under which it stands; null: in the card itself. */
  readonly labourFunction: LabourFunctionRecord | null;
  readonly skill: SkillRecord | null;
}

/** Loads random standards, and returns them with the concepts that their wordings became in the place of these. */
export async function loadRandomLaw(graph: Graph): Promise<readonly StandardRecord[]> {
  const random = seededRandom(seed);
  const records = Array.from({ length: 8 }, (_, index) => standardRecord(randomPlan(random, `L${index}`, 1)));
  await loadActs(graph, acts);
  for (const record of records) await loadStandard(graph, record);
  const concepts = expectedConcepts(records);
  return records.map((record) => worded(record, (wording) => concepts.get(wording) ?? wording));
}

/** Something with the concept of each wording in the place of the wording. */
function worded<Thing>(thing: Thing, conceptOf: (wording: string) => string): Thing {
  if (Array.isArray(thing)) return thing.map((each) => worded(each, conceptOf)) as Thing;
  if (thing === null || typeof thing !== 'object') return thing;
  const entries = Object.entries(thing).map(([key, value]) => [
    key,
    key === 'wording' && typeof value === 'string' ? conceptOf(value) : worded(value, conceptOf),
  ]);
  return Object.fromEntries(entries) as Thing;
}

/** In the order of the documents. */
export function mentionsOf(records: readonly StandardRecord[]): readonly Mention[] {
  const known = new Set(acts.map(({ id }) => id));
  const sorted = records.toSorted((one, other) => (one.edition.id < other.edition.id ? -1 : 1));
  return sorted.flatMap((standard) =>
    standard.cards.flatMap((card) =>
      inOrder(card).flatMap(({ id, act, role, context }) =>
        act !== null && known.has(act) ? [{ id, act, role, standard, card, ...placeOf(context, card) }] : [],
      ),
    ),
  );
}

function placeOf(context: string, card: CardRecord): Pick<Mention, 'labourFunction' | 'skill'> {
  for (const labourFunction of card.labourFunctions) {
    if (labourFunction.id === context) return { labourFunction, skill: null };
    for (const skill of labourFunction.skills) {
      const inside = [skill, ...skill.abilities, ...skill.knowledge].map(({ id }) => id);
      if (inside.includes(context)) return { labourFunction, skill };
    }
  }
  return { labourFunction: null, skill: null };
}

/** What an entry of a list says of its mentions. */
export interface Cited {
  readonly id: string;
  readonly citations: number;
  readonly roles: readonly string[];
  readonly first: string | undefined;
}

/** Mentions by what they belong to, those that belong to nothing left out: an entry each, by id. */
export function citedBy(
  mentions: readonly Mention[],
  belongsTo: (mention: Mention) => string | undefined,
): readonly Cited[] {
  const ids = [...new Set(mentions.map(belongsTo))].filter((id) => id !== undefined);
  return ids.toSorted().map((id) => {
    const own = mentions.filter((mention) => belongsTo(mention) === id);
    const roles = citationRoles.filter((role) => own.some((mention) => mention.role === role));
    return {
      id,
      citations: own.length,
      roles: roles.map((role) => role.toUpperCase().replaceAll('-', '_')),
      first: own[0]?.id,
    };
  });
}
