/**
 * Times contenders in turn in one process, after a warm-up, and gives each median and its ratio to the first one,
 * which is the floor. Machines drift; ratios taken in one run do not.
 */
export async function sideBySide(title, contenders, { runs = 40, warmUp = 10 } = {}) {
  const names = Object.keys(contenders);
  const times = new Map(names.map((name) => [name, []]));
  for (let run = -warmUp; run < runs; run++) {
    for (const name of run % 2 === 0 ? names : [...names].reverse()) {
      const begun = process.hrtime.bigint();
      await contenders[name]();
      if (run >= 0) times.get(name).push(Number(process.hrtime.bigint() - begun) / 1e6);
    }
  }
  const [floor] = names;
  console.log(title);
  for (const name of names) {
    const ratio = median(times.get(name)) / median(times.get(floor));
    console.log(
      `  ${name.padEnd(28)} ${median(times.get(name)).toFixed(2).padStart(8)} ms  ${ratio.toFixed(2)} × floor`,
    );
  }
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
