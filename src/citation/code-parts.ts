import type { RegisteredAct } from '../model/act.ts';
import type { Mention, Provision } from '../model/citation.ts';
import { allOf } from '../text/all-of.ts';
import type { Compiled } from './compile.ts';
import { type CodePartElement, overlap } from './element.ts';

/** The words of a text that name a part of a code ("Ерекше бөлім"), or both at once ("Общая и Особенная части"). */
export function findCodeParts(text: string, { codeParts }: Compiled): readonly CodePartElement[] {
  return codeParts
    .flatMap(({ row, expression }) =>
      allOf(text, expression).map(
        ({ index: start, 0: words }): CodePartElement => ({
          type: 'code-part',
          parts: row.parts,
          start,
          end: start + words.length,
        }),
      ),
    )
    .filter((one, index, all) => !all.slice(0, index).some((other) => overlap(one, other)));
}

/** A title without the words that name a part: the parts of a code share one name. */
export function withoutCodeParts(title: string, { codeParts }: Compiled): string {
  return codeParts.reduce((left, { expression }) => left.replace(expression, ' '), title);
}

/**
 * The acts that a mention may mean of those that share its title: where they are parts of one code, the part that it
 * names, or the one that has the articles that it names. Where it names neither, all of them.
 */
export function ofCodePart(
  acts: readonly RegisteredAct[],
  { part }: Mention,
  provisions: readonly Provision[],
): readonly RegisteredAct[] {
  const isMeant = (act: RegisteredAct) =>
    part === null ? provisions.every((provision) => mayHave(act, provision)) : act.part === part;
  return acts.filter((act) => act.part === null || isMeant(act));
}

function mayHave({ articles }: RegisteredAct, provision: Provision): boolean {
  const article = Number.parseInt(provision.article ?? '', 10);
  return (
    articles === null || Number.isNaN(article) || (article >= articles.first && article <= articles.last)
  );
}
