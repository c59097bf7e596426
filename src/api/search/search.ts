import type { Position } from '../../graph/read/page.ts';
import type { SearchTerms } from '../../graph/read/search-query.ts';
import { searchSmallWords } from '../../text/search-small-words.ts';
import { searchWords } from '../../text/search-words.ts';
import { type PageArguments, pageSize, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { readCursor } from '../cursor.ts';
import { failure } from '../errors.ts';
import { searched } from '../limits.ts';
import { type Beginning, findPage, knownTotal, start } from './find-page.ts';
import { hitOf } from './hit.ts';
import { countingOf, noCounts, type SearchResult } from './result.ts';

/** What is chosen of what is found; null: all. */
type Choice = Pick<SearchTerms, 'kinds' | 'levels' | 'standard' | 'language'>;

/** A page of what is called so; `BAD_USER_INPUT` for a text that is too long. */
export async function search(
  text: string,
  choice: Choice,
  page: PageArguments,
  context: Context,
): Promise<SearchResult> {
  const first = pageSize(page.first);
  const words = wordsOf(text);
  const scope = `search ${JSON.stringify([words, choice])}`;
  const beginning = page.after ? beginningAt(readCursor(page.after, scope)) : start;
  if (words.length === 0) return { ...toConnection(none, first, false, scope), count: noCounts };
  const terms: SearchTerms = { ...choice, words, small: searchSmallWords };
  const { page: found, slips } = await findPage(terms, first + 1, beginning, context);
  const items = found.items.map((entry) => ({
    node: hitOf(entry, words, choice.language, slips),
    key: entry.key,
    id: entry.id,
  }));
  const connection = toConnection({ ...none, items }, first, Boolean(page.after), scope);
  return { ...connection, count: countingOf(terms, slips, knownTotal(found), context) };
}

const none = { parent: '', items: [], total: null };

function beginningAt({ key, id }: Position): Beginning {
  return { afterKey: Number(key), afterId: id };
}

/** What is typed as keys; the kind that an id begins with says nothing. */
function wordsOf(text: string): readonly string[] {
  const { length, words: most } = searched;
  if (text.length > length)
    throw failure('BAD_USER_INPUT', `text must have at most ${length} characters, not ${text.length}.`);
  const words = searchWords(text.replace(/^\s*[a-z-]+:(?=\S)/u, '')).map(({ key }) => key);
  if (words.length <= most) return words;
  throw failure('BAD_USER_INPUT', `text must have at most ${most} words, not ${words.length}.`);
}
