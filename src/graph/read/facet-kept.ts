import { type CardChoice, choosesAll, groupingAxes, requirementAxes } from './chosen-cards.ts';
import type { FacetKey, FacetSubject } from './facet.ts';
import { valuesShown } from './facet-values.ts';
import type { NodeName } from './row/sent.ts';

// What the graph keeps counted, so that a facet of all cards looks at no card.

/** A statement without its row. */
interface Kept {
  readonly name: string;
  readonly text: string;
}

/** The facet by what is kept; undefined where it is to be counted. */
export function keptFacet(subject: FacetSubject, key: FacetKey, choice: CardChoice): Kept | undefined {
  const name = `${subject} by ${key}`;
  const { legalAct, ...others } = choice;
  const isOfAct = legalAct !== null && choosesAll({ ...others, legalAct: null });
  if (isOfAct) return key === 'level' ? ofAct[name] : undefined;
  return choosesAll(choice) ? ofAll[name] : undefined;
}

/** The values `x` with `count`, of which there are `total`, `stated` of these with a value. */
const shown = (label: NodeName, order: string) => `${valuesShown(label, order)}
  RETURN values, size(found) AS valueCount, total, total - stated AS withoutValue`;

const { level, standard, activity } = groupingAxes;
const act = requirementAxes['legal-act'];

/** Professions of today: those that old editions alone describe are few, and marked. */
const professionsOfToday = `CALL () {
    MATCH (p:Profession) USING INDEX p:Profession(isPast) WHERE p.isPast IS NOT NULL
    RETURN collect(p.level) AS past, COUNT { (:Profession) } - count(p) AS total
  }`;

const byAct = (count: string) => `CALL () {
    MATCH (x:LegalAct) WHERE x.${count} > 0 RETURN collect({x: x, count: x.${count}}) AS found
  }
  ${shown(act.label, act.order)}`;

const byActivity = (count: string) => `CALL () {
    MATCH (x:EconomicActivity) WHERE ${activity.where}
    MATCH (x)<-[:CLASSIFIED_AS]-(standard:Standard) WHERE standard.cardCount > 0
    WITH x, ${count} AS count RETURN collect({x: x, count: count}) AS found
  }`;

const ofAll: Readonly<Record<string, Kept>> = kept('all cards', {
  'profession by level': `${professionsOfToday}
  CALL (past) {
    MATCH (x:QualificationLevel)
    WITH x, COUNT { (x)<-[:AT_LEVEL]-() } - size([level IN past WHERE level = x.level]) AS count WHERE count > 0
    RETURN collect({x: x, count: count}) AS found, sum(count) AS stated
  }
  ${shown(level.label, level.order)}`,
  'card by legal-act': `CALL () {
    MATCH (standard:Standard)
    RETURN sum(standard.cardCount) AS total, sum(standard.cardCount - standard.cardsWithoutActsCount) AS stated
  }
  ${byAct('cardCount')}`,
  'profession by legal-act': `${professionsOfToday}
  CALL () { MATCH (p:Profession) WHERE EXISTS { (p)-[:CITES]->() } RETURN count(p) AS stated }
  ${byAct('professionCount')}`,
  'standard by legal-act': `CALL () {
    MATCH (standard:Standard) WHERE standard.cardCount > 0
    RETURN count(standard) AS total, sum(CASE WHEN EXISTS { (standard)-[:CITES]->() } THEN 1 ELSE 0 END) AS stated
  }
  ${byAct('standardCount')}`,
  'card by standard': `CALL () {
    MATCH (x:Standard) WHERE x.cardCount > 0
    RETURN collect({x: x, count: x.cardCount}) AS found, sum(x.cardCount) AS total, sum(x.cardCount) AS stated
  }
  ${shown(standard.label, standard.order)}`,
  'legal-act by standard': `CALL () {
    MATCH (x:Standard) WITH x, COUNT { (x)-[:CITES]->() } AS count WHERE count > 0
    RETURN collect({x: x, count: count}) AS found
  }
  CALL () { MATCH (act:LegalAct) WHERE act.cardCount > 0 RETURN count(act) AS total, count(act) AS stated }
  ${shown(standard.label, standard.order)}`,
  'legal-act by level': `CALL () {
    MATCH (act:LegalAct) WHERE act.cardCount > 0
    WITH [level IN act.levels WHERE level > 0] AS levels
    RETURN count(*) AS total, sum(CASE size(levels) WHEN 0 THEN 0 ELSE 1 END) AS stated, collect(levels) AS each
  }
  CALL (each) {
    UNWIND each AS levels UNWIND levels AS level WITH level, count(*) AS count
    MATCH (x:QualificationLevel {id: 'level:nqf/' + toString(level)})
    RETURN collect({x: x, count: count}) AS found
  }
  ${shown(level.label, level.order)}`,
  'legal-act by profession': `CALL () {
    MATCH (x:Profession) WITH x, COUNT { (x)-[:CITES]->() } AS count WHERE count > 0
    RETURN collect({x: x, count: count}) AS found
  }
  CALL () { MATCH (act:LegalAct) WHERE act.cardCount > 0 RETURN count(act) AS total, count(act) AS stated }
  ${shown('Profession', groupingAxes.profession.order)}`,
  'card by activity': classified('sum(standard.cardCount)', 'standard.cardCount'),
  'standard by activity': classified('count(standard)', '1'),
});

function classified(count: string, each: string): string {
  return `${byActivity(count)}
  CALL () {
    MATCH (standard:Standard) WHERE standard.cardCount > 0
    RETURN sum(${each}) AS total, sum(CASE WHEN EXISTS {
      (standard)-[:CLASSIFIED_AS]->(x:EconomicActivity) WHERE ${activity.where} } THEN ${each} ELSE 0 END) AS stated
  }
  ${shown(activity.label, activity.order)}`;
}

/** At which levels an act is cited it knows itself. */
const ofLevels = (counts: string) => `OPTIONAL MATCH (act:LegalAct {id: $legalAct})
  WITH coalesce(act.levels, []) AS levels, coalesce(act.${counts}, []) AS counts
  WITH [at IN range(0, size(levels) - 1) WHERE counts[at] > 0 | [levels[at], counts[at]]] AS pairs
  WITH pairs, reduce(sum = 0, pair IN pairs | sum + pair[1]) AS total,
    reduce(sum = 0, pair IN pairs | sum + CASE pair[0] WHEN 0 THEN 0 ELSE pair[1] END) AS stated
  CALL (pairs) {
    UNWIND pairs AS pair MATCH (x:QualificationLevel {id: 'level:nqf/' + toString(pair[0])})
    RETURN collect({x: x, count: pair[1]}) AS found
  }
  ${shown(level.label, level.order)}`;

const ofAct = kept('what cites an act', {
  'profession by level': ofLevels('levelProfessions'),
  'card by level': ofLevels('levelCards'),
});

function kept(of: string, texts: Readonly<Record<string, string>>): Readonly<Record<string, Kept>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, { name: `${name}, of ${of}`, text }]),
  );
}
