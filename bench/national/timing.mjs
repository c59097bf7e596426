/**
 * Times contenders in turn, in another order each round, after a warm-up: names to milliseconds, round by round.
 * There are as many rounds as asked for, or as fit into the seconds, but at least five.
 */
export async function timed(contenders, { rounds = 40, warmUp = 5, seconds = 30 } = {}) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const end = performance.now() + seconds * 1_000;
  for (let round = -warmUp; round < rounds; round++) {
    if (performance.now() > end && round >= 5) break;
    for (const name of shuffled(names)) {
      const begun = performance.now();
      await contenders[name]();
      if (round >= 0) times[name].push(performance.now() - begun);
    }
  }
  return times;
}

export function shuffled(list) {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

/** The number below which such a part of them lies: 0.5 gives the median. */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

/** The ratio of two contenders round by round, which drifts less than either: its median and its quartiles. */
export function ratio(times, base) {
  const ratios = times.map((time, round) => time / base[round]);
  return { median: quantile(ratios, 0.5), from: quantile(ratios, 0.25), to: quantile(ratios, 0.75) };
}
