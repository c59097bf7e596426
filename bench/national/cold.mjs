import { startContender } from './contenders.mjs';
import { quantile, shuffled } from './timing.mjs';

/**
 * The first time that each question is asked in a fresh process, of a database that has forgotten its plans: medians of
 * so many processes for each contender, in milliseconds.
 */
export async function cold(names, questions, subjects, bolt, driver, processes) {
  const none = () => Object.fromEntries(names.map((name) => [name, []]));
  const times = Object.fromEntries(questions.map(({ name }) => [name, none()]));
  for (let round = 0; round < processes; round++) {
    for (const name of shuffled(names)) {
      await driver.executeQuery('CALL db.clearQueryCaches()');
      const contender = await startContender(name, bolt);
      for (const question of shuffled(questions)) {
        const begun = performance.now();
        await contender.ask(question, subjects);
        times[question.name][name].push(performance.now() - begun);
      }
      await contender.stop();
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([question, own]) => [
      question,
      Object.fromEntries(Object.entries(own).map(([name, all]) => [name, quantile(all, 0.5)])),
    ]),
  );
}
