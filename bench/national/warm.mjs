import { quantile, ratio, timed } from './timing.mjs';

/**
 * A question asked of all contenders in turn: for each the median, the 95 % and its ratio to the floor over HTTP, in
 * milliseconds. `bare` is the floor within this process, without HTTP.
 */
export async function warm(question, contenders, bare, subjects, options) {
  const asked = Object.fromEntries(
    Object.entries(contenders).map(([name, { ask }]) => [name, () => ask(question, subjects)]),
  );
  const times = await timed({ bare, ...asked }, options);
  const of = (name) => ({
    median: quantile(times[name], 0.5),
    p95: quantile(times[name], 0.95),
    toFloor: ratio(times[name], times.floor),
    ...(times.kasip && { toKasip: ratio(times[name], times.kasip) }),
  });
  return {
    rounds: times.floor.length,
    times: Object.fromEntries(Object.keys(times).map((name) => [name, of(name)])),
  };
}
