import { z } from 'zod';
import { exists, startsWithAny, wordsBegin } from './conditions.ts';
import { filteredList } from './filtered.ts';
import { listQuery } from './list.ts';
import { occupationOfProfession } from './occupation.ts';
import { byName, byNumber, byText, ofNodes } from './order.ts';
import { pageQuery } from './page.ts';
import { nameRow, professionRow } from './row/profession.ts';
import { stepQuery } from './step.ts';

const professionItem = z.object({ node: professionRow });

/** What comes along with professions. */
export const withProfession = { occupation: occupationOfProfession };

/** Null filters nothing; `code` in any of these beginnings, `name` in words in lower case. */
export type ProfessionFilter = Readonly<
  Record<'legalAct' | 'concept' | 'standard' | 'occupation' | 'group', string | null>
> &
  Readonly<Record<'code' | 'name', readonly string[] | null>> & { readonly levels: readonly number[] | null };

export const professions = filteredList<
  ProfessionFilter,
  'NAME' | 'CODE' | 'LEVEL',
  typeof professionItem.shape
>({
  name: 'professions',
  entries: {
    concept: 'MATCH (:Concept {id: $concept})<-[:REQUIRES]-(n:Profession)',
    occupation: 'MATCH (n:Profession {code: $occupation})',
    standard: `MATCH (:Standard {id: $standard})-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(n:Profession)
  WITH DISTINCT parent, n`,
    legalAct: 'MATCH (:LegalAct {id: $legalAct})<-[:CITES]-(n:Profession)',
  },
  label: 'Profession',
  conditions: {
    concept: exists('(n)-[:REQUIRES]->(:Concept {id: $concept})', 'concept'),
    occupation: '($occupation IS NULL OR n.code = $occupation)',
    standard: exists(
      '(n)<-[:DESCRIBES]-()<-[:HAS_CARD]-()<-[:CURRENT_EDITION]-(:Standard {id: $standard})',
      'standard',
    ),
    legalAct: exists('(n)-[:CITES]->(:LegalAct {id: $legalAct})', 'legalAct'),
    group: exists(
      '(n)-[:OF_OCCUPATION]->()-[:IN_GROUP]->()-[:PART_OF*0..5]->(:OccupationGroup {code: $group})',
      'group',
    ),
    levels: '($levels IS NULL OR coalesce(n.level, 0) IN $levels)',
    code: startsWithAny('code', 'code'),
    name: wordsBegin('name', 'name'),
  },
  orders: {
    NAME: (direction) => byText('n.sortKey', direction),
    CODE: (direction) => byText(direction === 'ASC' ? 'n.codeUp' : 'n.codeDown', direction),
    LEVEL: (direction) => byNumber(direction === 'ASC' ? 'n.levelUp' : 'n.levelDown', direction),
  },
  columns: 'node: n {.*}',
  within: withProfession,
  item: professionItem,
});

export const professionsOfStandard = pageQuery({
  name: 'professions of standard',
  match: `MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(n:Profession)
  WITH DISTINCT parent, n`,
  order: byName,
  columns: 'node: n {.*}',
  within: withProfession,
  item: professionItem,
});

export const professionsOfLevel = pageQuery({
  name: 'professions of level',
  match: 'MATCH (n:Profession)',
  // The number out of the id: a node to read it from would cost the order of the index.
  where: ["n.level = toInteger(split(parent, '/')[1])"],
  using: 'Profession(level, sortKey, id)',
  total: 'COLLECT { MATCH (at:QualificationLevel {id: parent}) RETURN COUNT { (at)<-[:AT_LEVEL]-() } }[0]',
  order: ofNodes(byName, 'level'),
  columns: 'node: n {.*}',
  within: withProfession,
  item: professionItem,
});

export const professionsOfOccupation = stepQuery({
  name: 'professions of occupation',
  from: 'Occupation',
  path: (n) => `<-[:OF_OCCUPATION]-(${n}:Profession)`,
  order: (n) => `${n}.level, ${n}.id`,
  row: professionRow,
});

export const professionOfCard = stepQuery({
  name: 'profession of card',
  from: 'ProfessionCard',
  path: (n) => `-[:DESCRIBES]->(${n}:Profession)`,
  order: (n) => `${n}.id`,
  row: professionRow,
  within: withProfession,
});

export const professionOfReference = listQuery({
  name: 'profession of reference',
  match: 'MATCH (:OccupationReference {id: parent})-[:REFERS_TO]->(n:Profession)',
  order: 'n.id',
  row: professionRow,
});

/** Every distinct name that its cards use, in current editions. */
export const namesOfProfession = listQuery({
  name: 'names of profession',
  match: `MATCH (:Profession {id: parent})<-[:DESCRIBES]-(c:ProfessionCard)<-[:HAS_CARD]-(:Edition)<-[:CURRENT_EDITION]-()
  WITH DISTINCT c {.nameKk, .nameRu} AS n, c.sortKey AS sortKey WHERE n.nameKk IS NOT NULL OR n.nameRu IS NOT NULL`,
  order: 'sortKey',
  projection: 'n',
  row: nameRow,
});
