import { readFileSync, writeFileSync } from 'node:fs';
import { findCitations } from '../../src/citation/find-citations.ts';
import { resolveMention } from '../../src/citation/resolve-mention.ts';
import { passageAt } from '../../src/text/passage.ts';
import { readTsv } from './gold.ts';
import { registry } from './registry.ts';

const out: string[] = [];
function run(name: string, text: string, gold: { line: number; act: string; quote: string; start?: number }[], cells: boolean) {
  const lines = text.split('\n');
  let ok = 0, bad = 0;
  const left = gold.map((g) => ({ ...g, done: false }));
  lines.forEach((line, i) => {
    const parts: [string, number][] = [];
    if (cells) { let o = 0; for (const c of line.split('\t|\t')) { parts.push([c, o]); o += c.length + 3; } } else parts.push([line, 0]);
    for (const [c, o] of parts)
      for (const f of findCitations(passageAt(c, i + 1, o), registry)) {
        const r = resolveMention(f.mention, registry, { earliest: '2023-12-20', latest: '2025-12-31' });
        const act = r.act?.replace('act:', '') ?? '-';
        const g = left.find((x) => !x.done && x.line === i + 1 && x.quote === f.quote.text && (x.start === undefined || x.start === f.quote.places[0]?.start));
        if (g) g.done = true;
        if (g && g.act === act) ok++;
        else { bad++; out.push(`${name}:${i + 1} FOUND ${act} [${f.quote.text}] ${g ? 'want ' + g.act : 'no gold'} ${JSON.stringify(f.mention)} ${r.candidates}`); }
      }
  });
  for (const g of left) if (!g.done) out.push(`${name}:${g.line} MISSED ${g.act} [${g.quote}]`);
  out.push(`== ${name} ok ${ok} bad ${bad} gold ${gold.length}`);
}
test('eval', () => {
  const g = [...readTsv('test/gold/q87900002-kk/citations.tsv'), ...readTsv('test/gold/q87900002-kk/citations-outside-cards.tsv')].map((r) => ({ line: Number(r.line), act: r.act!, quote: r.quote!, start: Number(r.start) }));
  run('seed', readFileSync('/work/main/seed/standards/q87900002-kk.txt', 'utf8'), g, true);
  for (const d of ['215238/kaz', '215238/rus', '75186-part/kaz', '75186-part/rus'])
    run(d, readFileSync(`/work/shared/data/standards/${d}.md`, 'utf8'), readTsv('test/citation/gold/standards.tsv').filter((r) => r.document === d).map((r) => ({ line: Number(r.line), act: r.act!, quote: r.quote! })), false);
  let good = 0;
  for (const { text = '', acts = '' } of readTsv('test/citation/gold/variations.tsv')) {
    const quotes = [...text.matchAll(/⟦([^⟧]*)⟧/gu)].map((m) => m[1]);
    const plain = text.replace(/[⟦⟧]/gu, '');
    const found = findCitations(passageAt(plain, 1, 0), registry);
    const got = found.map((f) => f.quote.text);
    const res = found.map((f) => resolveMention(f.mention, registry, { earliest: '2023-12-20', latest: '2023-12-31' }));
    const ids = res.map((r) => r.act?.replace('act:', '') ?? '-').join(' ');
    if (JSON.stringify(quotes) === JSON.stringify(got) && ids === acts) good++;
    else out.push(`VAR ${plain}\n   want ${quotes.join(' | ')} :: ${acts}\n   got  ${got.join(' | ')} :: ${ids} ${JSON.stringify(res.map((r) => r.candidates))}`);
  }
  out.push(`== variations ${good}`);
  for (const line of readFileSync('/work/main/test/citation/gold/none.txt', 'utf8').trim().split('\n')) {
    const f = findCitations(passageAt(line, 1, 0), registry);
    if (f.length) out.push(`NONE ${line} :: ${f.map((x) => x.quote.text).join(' | ')}`);
  }
  writeFileSync('/tmp/ev.txt', out.join('\n'));
});
