import type { MeaningTables } from '../../model/meaning-tables.ts';

/** The verb that stands for one beside what it is done to, by their meanings; the verb itself where nothing says so. */
export type VerbBeside = (verb: string, things: readonly string[]) => string;

/** Of Kazakh verbs that say one thing beside certain things ("кесте құру", "кесте жасау") the first of their row stands for all. */
export function verbsBeside(rows: MeaningTables['beside'], meaningOf: (word: string) => string): VerbBeside {
  const groups = rows.map(({ words, beside = [] }) => ({
    verbs: words.map(meaningOf),
    things: new Set(beside.map(meaningOf)),
  }));
  return (verb, things) => {
    const group = groups.find(
      (each) => each.verbs.includes(verb) && things.some((thing) => each.things.has(thing)),
    );
    return group?.verbs[0] ?? verb;
  };
}
