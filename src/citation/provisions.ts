import type { CitationPatterns, ProvisionPattern } from '../model/citation-patterns.ts';
import { allOf } from '../text/all-of.ts';
import { onAnyKeyboard } from '../text/kazakh-letters.ts';
import type { Compiled, Rule } from './compile.ts';
import { overlap, type ProvisionElement, type Span } from './element.ts';
import { numbersIn, type Step, withSteps } from './provision-steps.ts';

/** A word for a provision, which most texts do not have, and the word with its numbers. */
export interface ProvisionRule extends Rule<ProvisionPattern> {
  readonly word: RegExp;
}

/** The words for provisions with the numbers that stand at them. */
export function compileProvisions({
  provisions: rows,
  conjunctions,
}: CitationPatterns): readonly ProvisionRule[] {
  const joint = conjunctions.join('|');
  const provisions = rows.map((row) => ({ ...row, pattern: onAnyKeyboard(row.pattern) }));
  const words = provisions.map(({ pattern }) => pattern).join('|');
  return provisions.map((row) => {
    const closing = row.part === 'subparagraph' ? '\\)?' : '';
    const number = `(?:\\d+(?:\\s?[-–—]\\s?\\d+)*|[IVXІХ]+(?!\\p{L}))${closing}`;
    const next = `\\s*(?:,\\s*(?:(?:${joint})\\s+)?|(?<!\\p{L})(?:${joint})\\s*)${number}`;
    const isWhole = `(?![\\d\\p{L}]|\\)\\s*(?:${words}))`;
    const expression =
      row.language === 'kk'
        ? `(?<![\\d\\p{L}.]|№\\s*)(?<n>${number}(?:${next})*)\\s*[-–—]?\\s*${row.pattern}`
        : `${row.pattern}\\s*(?<n>${number}(?:${next}${isWhole})*)`;
    return { row, word: new RegExp(row.pattern, 'iu'), expression: new RegExp(expression, 'giu') };
  });
}

/**
 * What a text names of acts, each chain of parts as one ("5-бабының 5-тармағы", "пункт 5 статьи 5"). Smaller parts
 * ("часть вторая") belong to a chain, but are none of their own.
 */
export function findProvisions(
  text: string,
  { provisions, portions, conjunction }: Compiled,
): readonly ProvisionElement[] {
  const found = provisions
    .filter(({ word }) => word.test(text))
    .flatMap(({ row, expression }) =>
      allOf(text, expression).map(
        (match): Part => ({
          part: row.part,
          language: row.language,
          numbers: numbersIn(match.groups?.n ?? ''),
          start: match.index,
          end: match.index + match[0].length,
          gap: '',
        }),
      ),
    );
  if (found.length === 0) return [];
  const smaller = portions
    .flatMap(({ row, expression }) =>
      allOf(text, expression).map(
        ({ index: start, 0: words }): Part => ({
          part: null,
          language: row.language,
          numbers: [],
          start,
          end: start + words.length,
          gap: '',
        }),
      ),
    )
    .filter((one) => !found.some((other) => overlap(one, other)));
  const parts = [...found, ...smaller].sort((a, b) => a.start - b.start);
  const chains: Part[][] = [];
  for (const part of parts) {
    const chain = chains.at(-1);
    const gap = text.slice(chain?.at(-1)?.end ?? 0, part.start);
    if (chain !== undefined && /^[\s,]*$/u.test(gap.replace(conjunction, ''))) chain.push({ ...part, gap });
    else chains.push([part]);
  }
  return chains.flatMap((chain) => elementOf(chain));
}

/** A step and where it stands; no step where it is smaller than those that a provision has. */
interface Part extends Omit<Step, 'part'>, Span {
  readonly part: Step['part'] | null;
}

function elementOf(chain: readonly Part[]): readonly ProvisionElement[] {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return [];
  const { language, start } = first;
  const steps = chain.flatMap(({ part, ...step }): readonly Step[] =>
    part === null ? [] : [{ ...step, part }],
  );
  if (steps.length === 0) return [];
  return [{ type: 'provision', language, provisions: withSteps(steps), start, end: last.end }];
}
