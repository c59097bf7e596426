import { z } from 'zod';
import type { Query } from '../query.ts';
import { isNamedByStatements } from '../roles.ts';
import { earlier, type First, levelOf, type Tallies, tallyOf } from './tally.ts';

/** What cites acts, by what is counted of it. */
export const citingKinds = ['cards', 'professions', 'standards', 'skills', 'labourFunctions'] as const;
export type CitingKind = (typeof citingKinds)[number];

/** How rows of one kind are read, and how each is counted. */
interface Citing<Row extends { readonly act: string }> {
  /** From the nodes, by their ids. */
  readonly from: Query<{ ids: readonly string[] }, Row>;
  /** From the acts, by theirs. */
  readonly of: Query<{ ids: readonly string[] }, Row>;
  readonly count: (tallies: Tallies, row: Row) => void;
}

const labels: Readonly<Record<CitingKind, string>> = {
  cards: 'ProfessionCard',
  professions: 'Profession',
  standards: 'Standard',
  skills: 'Skill',
  labourFunctions: 'LabourFunction',
};

function citing<Row extends { readonly act: string }>(
  kind: CitingKind,
  columns: string,
  row: z.ZodType<Row>,
  count: Citing<Row>['count'],
): Citing<Row> {
  const label = labels[kind];
  const types = kind === 'standards' ? 'CITES|CITES_OUTSIDE_CARDS' : 'CITES';
  const query = (name: string, match: string) => ({
    name: `${name} ${kind}`,
    text: `UNWIND $ids AS id ${match} RETURN act.id AS act, ${columns}`,
    row,
  });
  return {
    from: query('citedBy', `MATCH (node:${label} {id: id})-[cites:${types}]->(act:LegalAct)`),
    of: query('citingAct', `MATCH (act:LegalAct {id: id})<-[cites:${types}]-(node:${label})`),
    count,
  };
}

const level = 'toString(coalesce(node.level, 0)) AS level';

const cards = citing(
  'cards',
  `${level}, node.edition AS edition, node.position AS position, cites.first AS first, cites.citations AS citations,
    cites.roles AS roles, cites.roleCitations AS roleCitations, cites.labourFunctions AS labourFunctions,
    cites.skills AS skills`,
  z.object({
    act: z.string(),
    level: z.string(),
    edition: z.string(),
    position: z.number(),
    first: z.string(),
    citations: z.number(),
    roles: z.array(z.string()),
    roleCitations: z.array(z.number()),
    labourFunctions: z.number(),
    skills: z.number(),
  }),
  (tallies, row) => {
    const tally = levelOf(tallyOf(tallies, row.act), row.level);
    tally.cards++;
    tally.citations += row.citations;
    tally.labourFunctions += row.labourFunctions;
    tally.skills += row.skills;
    for (const [index, role] of row.roles.entries()) {
      const [nodes, citations] = tally.roles[role] ?? [0, 0];
      tally.roles[role] = [nodes + 1, citations + (row.roleCitations[index] ?? 0)];
    }
    tally.first = earlier(tally.first, [row.edition, row.position, row.first]);
  },
);

const professions = citing(
  'professions',
  `${level}, count(*) AS nodes, count(CASE WHEN ${isNamedByStatements('cites')} THEN 1 END) AS requiring`,
  z.object({ act: z.string(), level: z.string(), nodes: z.number(), requiring: z.number() }),
  (tallies, { act, level, nodes, requiring }) => {
    const tally = tallyOf(tallies, act);
    tally.professions[level] = (tally.professions[level] ?? 0) + nodes;
    tally.requiring += requiring;
  },
);

/** A standard with both edges counts once as one that mentions the act: that of its cards is the first. */
const standards = citing(
  'standards',
  `type(cites) = 'CITES' AS isInCards, cites.citations AS citations, cites.first AS first,
    coalesce(node.notStatedCount, 0) AS notStated, EXISTS { (node)-[:CITES]->(act) } AS hasBoth,
    head([(node)-[:CURRENT_EDITION]->(edition) | edition.id]) AS edition`,
  z.object({
    act: z.string(),
    isInCards: z.boolean(),
    citations: z.number(),
    first: z.string(),
    notStated: z.number(),
    hasBoth: z.boolean(),
    edition: z.string().nullable(),
  }),
  (tallies, { act, isInCards, citations, first, notStated, hasBoth, edition }) => {
    const tally = tallyOf(tallies, act);
    if (isInCards) {
      tally.standards++;
      tally.notStated += notStated;
    } else tally.outside += citations;
    if (isInCards || !hasBoth) tally.mentions++;
    const mention: First = [isInCards ? 0 : 1, edition ?? '', first];
    tally.mention = earlier(tally.mention, mention);
  },
);

const concepts = (kind: 'skills' | 'labourFunctions') =>
  citing(
    kind,
    'count(*) AS nodes',
    z.object({ act: z.string(), nodes: z.number() }),
    (tallies, { act, nodes }) => {
      tallyOf(tallies, act)[kind] += nodes;
    },
  );

/** Reads what cites acts and adds it to tallies. */
export type Count = (
  run: <Row>(
    query: Query<{ ids: readonly string[] }, Row>,
    parameters: { ids: readonly string[] },
  ) => Promise<readonly Row[]>,
  ids: readonly string[],
  tallies: Tallies,
) => Promise<void>;

function counting<Row extends { readonly act: string }>({
  from,
  of,
  count,
}: Citing<Row>): { from: Count; of: Count } {
  const by =
    (query: Citing<Row>['from']): Count =>
    async (run, ids, tallies) => {
      if (ids.length === 0) return;
      for (const row of await run(query, { ids })) count(tallies, row);
    };
  return { from: by(from), of: by(of) };
}

/** For each kind, counting it from its nodes, and counting it of acts. */
export const counted: Readonly<Record<CitingKind, { readonly from: Count; readonly of: Count }>> = {
  cards: counting(cards),
  professions: counting(professions),
  standards: counting(standards),
  skills: counting(concepts('skills')),
  labourFunctions: counting(concepts('labourFunctions')),
};
