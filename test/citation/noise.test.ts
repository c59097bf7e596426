import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const letters = 'абв "«»;:.(№1 Заңы РК туралы о';
const noise = Array.from({ length: 20_000 }, (_, index) => letters[(index * 7919) % letters.length]).join('');

const texts = [
  ['letters and quotes in disorder', noise],
  ['quotes', '"'.repeat(20_000)],
  ['a kind again and again', 'Қазақстан Республикасының Заңы '.repeat(500)],
  ['brackets', '('.repeat(20_000)],
  ['one long word', 'Ә'.repeat(20_000)],
] as const;

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** How many citations a process of its own finds in each; one that would read for ever is ended, and what is lacking is seen. */
let found: readonly string[];
beforeAll(async () => {
  const program = ['--import', at('../graph/typescript.mjs'), at('./noise-child.ts')];
  found = await new Promise((resolve) => {
    const child = execFile(process.execPath, program, { timeout: 100_000, killSignal: 'SIGKILL' }, (_, out) =>
      resolve(out.trim().split('\n')),
    );
    child.stdin?.end(JSON.stringify(texts.map(([, text]) => text)));
  });
}, 120_000);

it.each(texts.map(([name], index) => [name, index] as const))(
  'reads %s to its end and finds nothing',
  (_, index) => {
    expect(found[index]).toBe('0');
  },
);
