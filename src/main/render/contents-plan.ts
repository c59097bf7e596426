import type { ContentsPlan } from '../../ingest/plan-contents.ts';
import type { ActProvisions } from '../../model/provision.ts';

/** What an import changes in what acts consist of, act by act, with what is to be said of it. */
export function contentsPlanText({ changes, left }: ContentsPlan): string {
  return [
    ...changes.flatMap(({ contents, notes }) => [
      `contents: ${contents.act} ${summary(contents)}`,
      ...notes.map((note) => `  note: ${note}`),
    ]),
    ...left.map(({ act, why }) => `contents: ${act} stay: ${why}`),
  ].join('\n');
}

function summary({ provisions, coverage }: ActProvisions): string {
  const articles = provisions.filter(({ kind }) => kind === 'article').length;
  const editions = Object.entries(coverage.editions).map(
    ([language, edition]) => `${language} ${edition.day ?? 'of an unknown day'}`,
  );
  return `${coverage.state}: ${provisions.length} provisions, ${articles} articles (${editions.join(', ')})`;
}
