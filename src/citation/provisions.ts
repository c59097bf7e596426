import type { CitationPatterns, ProvisionPattern } from '../model/citation-patterns.ts';
import { allOf } from '../text/all-of.ts';
import type { Compiled, Rule } from './compile.ts';
import type { ProvisionElement, Span } from './element.ts';
import { numbersIn, type Step, withSteps } from './provision-steps.ts';

/** A word for a provision, which most texts do not have, and the word with its numbers. */
export interface ProvisionRule extends Rule<ProvisionPattern> {
  readonly word: RegExp;
}

/** The words for provisions with the numbers that stand at them. */
export function compileProvisions({ provisions, conjunctions }: CitationPatterns): readonly ProvisionRule[] {
  const joint = conjunctions.join('|');
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

/** What a text names of acts, each chain of parts as one ("5-бабының 5-тармағы", "пункт 5 статьи 5"). */
export function findProvisions(
  text: string,
  { provisions, conjunction }: Compiled,
): readonly ProvisionElement[] {
  const parts = provisions
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
    )
    .sort((a, b) => a.start - b.start);
  const chains: Part[][] = [];
  for (const part of parts) {
    const chain = chains.at(-1);
    const gap = text.slice(chain?.at(-1)?.end ?? 0, part.start);
    if (chain !== undefined && /^[\s,]*$/u.test(gap.replace(conjunction, ''))) chain.push({ ...part, gap });
    else chains.push([part]);
  }
  return chains.flatMap((chain) => elementOf(chain));
}

interface Part extends Step, Span {}

function elementOf(chain: readonly Part[]): readonly ProvisionElement[] {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return [];
  const { language, start } = first;
  return [{ type: 'provision', language, provisions: withSteps(chain), start, end: last.end }];
}
