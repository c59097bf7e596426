import { beginsWith, exists, startsWith, startsWithAny, wordsBegin } from './conditions.ts';
import { filteredList, type Way } from './filtered.ts';
import { byCode, byNumber, byText, codeKey, type Direction, ofEdges, ofNodes } from './order.ts';
import { atLevel, citesChosen, citingChosen } from './pages-of-act.ts';
import { professionItem, withProfession } from './profession.ts';
import { sent } from './row/sent.ts';

/**
 * Null filters nothing; `code` in any of these beginnings, of which none begins with another; `group` is the code of a
 * group, with which the codes in it begin; `name` in words in lower case; `named`: what can have these words, where that is
 * few; of `levels` none stands twice.
 */
export type ProfessionFilter = Readonly<
  Record<'legalAct' | 'concept' | 'standard' | 'occupation' | 'group', string | null>
> &
  Readonly<Record<'code' | 'name' | 'named', readonly string[] | null>> & {
    readonly levels: readonly number[] | null;
  };

type Field = 'NAME' | 'CODE' | 'LEVEL';
type ProfessionWay = Way<ProfessionFilter, Field>;

const byName = (direction: Direction) => byText('n.sortKey', direction);
const levelKey = (direction: Direction) => (direction === 'ASC' ? 'levelUp' : 'levelDown');
const byLevel = (direction: Direction) => byNumber(`n.${levelKey(direction)}`, direction);

const all = 'MATCH (n:Profession)';

/** What begins of its codes chooses is less than what cites an act, where it is not one or two digits. */
const isNarrow = (code: string) => code.length > 2;

/** Codes that begin with a text: in the order of codes pages of their index, else all of them, to be sorted. */
function coded(by: 'code' | 'group', value: string): readonly ProfessionWay[] {
  const isList = by === 'code';
  const fits = (filter: ProfessionFilter) =>
    filter.legalAct === null || [filter[by] ?? []].flat().every(isNarrow);
  const using = (direction: Direction) => `n:Profession(${codeKey(direction)}, id)`;
  const sorted = `${all} USING INDEX ${using('ASC')}
  WHERE ${beginsWith('codeUp', value)} AND n.id IS NOT NULL`;
  return [
    {
      by: [by],
      fits,
      match: all,
      where: (direction) => [beginsWith(codeKey(direction), value)],
      orders: { CODE: (direction) => ({ order: byCode(direction), using: using(direction) }) },
      ...(isList && { each: by }),
    },
    { by: [by], fits, match: isList ? `UNWIND $${by} AS value ${sorted}` : sorted },
  ];
}

const citing = citingChosen('Profession');

const ofAct: readonly ProfessionWay[] = [
  {
    by: ['legalAct', 'levels'],
    match: citing.match,
    where: () => [...citing.where, 'r.level = value'],
    orders: {
      NAME: (direction) => ({
        order: ofEdges({ ...byName(direction), key: 'r.key' }, 'act', 'by', 'level'),
        using: 'r:CITES(act, by, level, key, node)',
      }),
    },
    each: 'levels',
    total: citing.total(atLevel('levelProfessions', 'IN $levels')),
  },
  {
    by: ['legalAct'],
    match: citing.match,
    where: () => citing.where,
    orders: { NAME: (direction) => ({ order: citing.order(byName(direction)), using: citing.using }) },
    total: citing.total('act.professionCount'),
  },
  { by: ['legalAct'], match: citing.sorted, total: citing.total('act.professionCount') },
];

/** Each level knows how many it has; what states none is counted. */
const countOfLevels = `CASE WHEN NOT 0 IN $levels THEN reduce(sum = 0, count IN COLLECT {
      UNWIND $levels AS one MATCH (level:QualificationLevel {id: 'level:nqf/' + toString(one)})
      RETURN COUNT { (level)<-[:AT_LEVEL]-() }
    } | sum + count) END`;

/** At each of some levels. */
const atLevels: ProfessionWay = {
  by: ['levels'],
  match: all,
  where: () => ['n.levelDown = value'],
  orders: {
    NAME: (direction) => ({
      order: ofNodes(byName(direction), 'levelDown'),
      using: 'n:Profession(levelDown, sortKey, id)',
    }),
    CODE: (direction) => ({
      order: ofNodes(byCode(direction), 'levelDown'),
      using: `n:Profession(levelDown, ${codeKey(direction)}, id)`,
    }),
  },
  each: 'levels',
  total: countOfLevels,
};

/** Each level begins where the page before it ended: there, or at its first id. */
const inLevels: ProfessionWay = {
  by: ['levels'],
  match: all,
  where: (direction) => [
    direction === 'ASC' ? 'n.levelUp = CASE value WHEN 0 THEN 99 ELSE value END' : 'n.levelDown = value',
  ],
  orders: {
    LEVEL: (direction) => ({ order: byLevel(direction), using: `n:Profession(${levelKey(direction)}, id)` }),
  },
  each: 'levels',
  total: countOfLevels,
};

const ways: readonly ProfessionWay[] = [
  { by: ['named'], match: 'UNWIND $named AS id MATCH (n:Profession {id: id})' },
  {
    by: ['occupation'],
    match: "MATCH (:Occupation {id: 'occupation:' + $occupation})<-[:OF_OCCUPATION]-(n:Profession)",
  },
  {
    by: ['standard'],
    match: `MATCH (:Standard {id: $standard})-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(n:Profession)`,
  },
  {
    by: ['concept'],
    match: 'MATCH (n:Profession)-[r:REQUIRES]->()',
    where: () => ['r.concept = $concept'],
    orders: {
      NAME: (direction) => ({
        order: ofEdges({ ...byName(direction), key: 'r.key' }, 'concept'),
        using: 'r:REQUIRES(concept, key, node)',
      }),
    },
    total: 'COLLECT { MATCH (concept:Concept {id: $concept}) RETURN concept.professionCount }[0]',
  },
  { by: ['concept'], match: 'MATCH (:Concept {id: $concept})<-[:REQUIRES]-(n:Profession)' },
  ...coded('code', 'value'),
  ...coded('group', '$group'),
  ...ofAct,
  atLevels,
  inLevels,
];

export const professions = filteredList<ProfessionFilter, Field, typeof professionItem.shape>({
  name: 'professions',
  label: 'Profession',
  ways,
  conditions: {
    concept: exists('(n)-[:REQUIRES]->(:Concept {id: $concept})', 'concept'),
    occupation: '($occupation IS NULL OR n.code = $occupation)',
    standard: exists(
      '(n)<-[:DESCRIBES]-()<-[:HAS_CARD]-()<-[:CURRENT_EDITION]-(:Standard {id: $standard})',
      'standard',
    ),
    group: startsWith('code', 'group'),
    levels: '($levels IS NULL OR n.levelDown IN $levels)',
    code: startsWithAny('code', 'code'),
    legalAct: citesChosen('Profession'),
    name: wordsBegin('name', 'name'),
    named: null,
  },
  orders: { NAME: byName, CODE: byCode, LEVEL: byLevel },
  columns: `node: ${sent.Profession.cypher('n')}`,
  within: withProfession,
  item: professionItem,
});
