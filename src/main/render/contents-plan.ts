import type { ContentsPlan } from '../../ingest/plan-contents.ts';
import { type ActProvisions, articlesIn } from '../../model/provision.ts';

/** What an import changes in what acts consist of, act by act, with what is to be said of it. */
export function contentsPlanText({ changes, left }: ContentsPlan): string {
  return [
    ...changes.flatMap(({ contents, old, notes }) => [
      `contents: ${contents.act} ${summary(contents, old)}`,
      ...notes.map((note) => `  note: ${note}`),
    ]),
    ...left.map(({ act, why }) => `contents: ${act} stay: ${why}`),
  ].join('\n');
}

function summary({ provisions, coverage }: ActProvisions, old: ActProvisions | undefined): string {
  const counts = [
    count(old?.provisions.length, provisions.length, 'provisions'),
    count(old && articlesIn(old.provisions), articlesIn(provisions), 'articles'),
  ].join(', ');
  const editions = Object.entries(coverage.editions).map(
    ([language, edition]) => `${language} ${edition.day ?? 'of an unknown day'}`,
  );
  return `${coverage.state}: ${counts} (${editions.join(', ')})`;
}

/** "287 → 289 articles", or the number alone where there was none or the same. */
function count(old: number | undefined, now: number, name: string): string {
  return `${old === undefined || old === now ? '' : `${old} → `}${now} ${name}`;
}
