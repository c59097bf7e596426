import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from './timing.mjs';

/**
 * Requests that come at a constant rate whether the last ones were answered or not, question after question: how long
 * each took from when it was to be sent, as a client feels it. One second is given up to warm up.
 */
export async function steady(contender, questions, subjects, rate, seconds = 8) {
  const taken = [];
  const begun = performance.now() + 5;
  const all = [];
  let failed = 0;
  const one = async (number) => {
    const due = begun + (number * 1_000) / rate;
    try {
      const { status } = await contender.ask(questions[number % questions.length], subjects);
      if (status !== 200) failed++;
    } catch {
      failed++;
    }
    if (due > begun + 1_000) taken.push(performance.now() - due);
  };
  for (let number = 0; number < rate * (seconds + 1); number++) {
    const wait = begun + (number * 1_000) / rate - performance.now();
    if (wait > 1) await sleep(wait);
    all.push(one(number));
  }
  await Promise.all(all);
  const took = (performance.now() - begun) / 1_000;
  return {
    rate,
    answered: (all.length - failed) / took,
    failed,
    median: quantile(taken, 0.5),
    p99: quantile(taken, 0.99),
  };
}

/** Rates that rise until half of the requests take more than a second, or some fail. */
export async function rising(contender, questions, subjects, rates) {
  const steps = [];
  for (const rate of rates) {
    const step = await steady(contender, questions, subjects, rate);
    steps.push({ ...step, memory: await contender.tell('memory') });
    if (step.failed > 0 || step.median > 1_000) break;
    await sleep(1_000);
  }
  return steps;
}
