import { readFileSync, writeFileSync } from 'node:fs';
import { findCitations } from '../../src/citation/find-citations.ts';
import { citationsIn } from '../../src/citation/citations-in.ts';
import { passageAt } from '../../src/text/passage.ts';
import { registry } from './registry.ts';
test('m', () => {
  const out: string[] = [];
  for (const line of readFileSync('/tmp/more.txt', 'utf8').trim().split('\n')) {
    out.push(line);
    for (const c of citationsIn([{ context: 'x:1', role: 'skill', passage: passageAt(line, 1, 0) }], registry, { earliest: '2024-03-01', latest: '2024-03-01' }))
      out.push(`    [${c.quote.text}] ${c.act?.slice(4) ?? '-'} ${c.mention.kind} ${c.provision ? JSON.stringify(Object.values(c.provision)) : ''} ${c.candidates.join(',')}`);
  }
  writeFileSync('/tmp/more.out', out.join('\n'));
});
