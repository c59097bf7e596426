/**
 * What it takes to say which of many generated statements mean the same, in memory: time and the most memory of the
 * process, against a floor that only brings the texts into their normal form and counts them. A number after it makes
 * another count than 445,000, the statements of 10,000 cards.
 */

import { shippedMatcher } from '../dist/ingest/resolver.js';
import { resolverOf } from '../dist/matching/resolver.js';
import { textHash, wordingId } from '../dist/text/wording-id.js';
import { statements } from './statements.mjs';

const count = Number(process.argv[2] ?? 445_000);
const resolver = resolverOf(shippedMatcher());

const floor = timed(() => {
  const found = new Map();
  for (const { kind, language, text } of statements(count)) {
    const id = wordingId(kind, textHash(text));
    if (!found.has(id)) found.set(id, { id, kind, language, text, acts: null });
  }
  return [...found.values()];
});
const wordings = floor.result;

const terms = timed(() => wordings.map((wording) => ({ wording, terms: resolver.matcher.terms(wording) })));
const judged = timed(() => [...resolver.judgeAll(terms.result)]);
const clusters = timed(() =>
  resolver.cluster({
    wordings: wordings.map(({ id }) => id),
    judged: judged.result,
    aligned: [],
    isForbidden: () => false,
  }),
);

const all = terms.seconds + judged.seconds + clusters.seconds;
const count_ = (verdict) => judged.result.filter((pair) => pair.verdict === verdict).length;
console.log(`${count} statements, ${wordings.length} wordings, ${clusters.result.length} concepts`);
console.log(
  `floor ${floor.seconds.toFixed(1)} s; taken apart ${terms.seconds.toFixed(1)} s, judged ${judged.seconds.toFixed(1)} s, united ${clusters.seconds.toFixed(1)} s`,
);
console.log(
  `together ${all.toFixed(1)} s, ${(all / floor.seconds).toFixed(0)} times the floor, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
console.log(`${count_('same')} pairs the same, ${count_('doubtful')} doubtful`);

function timed(work) {
  const begun = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - begun) / 1000 };
}
