import { readRegistry } from '../../src/ingest/registry.ts';
import { gainedAndLost } from './gained-and-lost.ts';
import { changesOf, realDocuments } from './real.ts';

const documents = realDocuments(readRegistry());

// Where the change is meant: `npm run corpus -- --update`, and the difference of the files is reviewed.
it.each(documents.map((document) => [document.name, document] as const))(
  'nothing is gained and nothing lost in %s',
  (_, document) => {
    expect(document.found.length).toBeGreaterThan(50);
    expect(changesOf(document).join('\n')).toBe('');
  },
);

test('a fact counts as often as it stands there', () => {
  expect(gainedAndLost(['a', 'a', 'b'], ['a', 'b', 'c'])).toEqual(['- a', '+ c']);
  expect(gainedAndLost(['a', 'b'], ['b', 'a'])).toEqual(['the same facts in another order']);
  expect(gainedAndLost(['a', 'b'], ['a', 'b'])).toEqual([]);
});
