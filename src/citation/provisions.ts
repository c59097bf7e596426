import type { ProvisionPattern } from '../model/citation-patterns.ts';
import { allOf } from '../text/all-of.ts';
import type { Compiled } from './compile.ts';
import type { ProvisionElement, Span } from './element.ts';

/**
 * The articles, paragraphs and subparagraphs that a text names, each chain of them as one ("5-бабының 5-тармағы",
 * "пункт 5 статьи 5"). Of several numbers of one part the first counts.
 */
export function findProvisions(text: string, { provisions }: Compiled): readonly ProvisionElement[] {
  const parts = provisions
    .flatMap(({ row, expression }) =>
      allOf(text, expression).map((match) => ({
        row,
        number: firstOf(match.groups?.n ?? ''),
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const chains: Part[][] = [];
  for (const part of parts) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain !== undefined && last !== undefined && joins(text.slice(last.end, part.start)))
      chain.push(part);
    else chains.push([part]);
  }
  return chains.flatMap((chain) => elementOf(chain));
}

interface Part extends Span {
  readonly row: ProvisionPattern;
  readonly number: string;
}

/** Spaces, commas and further numbers between the parts of one chain. */
function joins(gap: string): boolean {
  return /^[\s,]*(?:(?:и|және)\s*)?$/u.test(gap) || /^(?:\s*(?:,|и|және)\s*\d+\)?)+[\s,]*$/u.test(gap);
}

function elementOf(chain: readonly Part[]): readonly ProvisionElement[] {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return [];
  const numberOf = (part: ProvisionPattern['part']) =>
    chain.find(({ row }) => row.part === part)?.number ?? null;
  return [
    {
      type: 'provision',
      language: first.row.language,
      provision: {
        article: numberOf('article'),
        paragraph: numberOf('paragraph'),
        subparagraph: numberOf('subparagraph'),
      },
      start: first.start,
      end: last.end,
    },
  ];
}

/** The first number of a range ("180-184"); "17-1" is one number. */
function firstOf(number: string): string {
  const [first = number, second = ''] = number.split('-');
  return Number(second) > Number(first) ? first : number;
}
