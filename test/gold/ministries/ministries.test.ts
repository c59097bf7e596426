import { gainedAndLost } from '../../corpus/gained-and-lost.ts';
import { registry } from '../../ingest/registry.ts';
import { ministryNames, ministryOf } from './compare/ministries.ts';

// Where the change is meant: `npm run corpus -- --update`, and the difference of the files is reviewed.
it.each(ministryNames)('%s is read as well and as badly as before', (name) => {
  const { texts, found, expected } = ministryOf(name, registry);
  for (const { total } of texts) expect(total).toBeGreaterThan(50);
  expect(gainedAndLost(expected, found)).toEqual([]);
});
