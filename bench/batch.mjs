/**
 * A batch at national size: 700 standards, made from the shipped one by giving each a code, a name and occupations of
 * its own, read one after another as `kasip parse` does. Prints what the whole process takes and how long a megabyte
 * does. A second argument says how many.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const count = Number(process.argv[2] ?? 700);
const text = readFileSync(new URL('../seed/standards/q87900002-kk.txt', import.meta.url), 'utf8');
const kasip = fileURLToPath(new URL('../dist/main/kasip.js', import.meta.url));

for (const size of [Math.ceil(count / 10), count]) {
  const folder = mkdtempSync(join(tmpdir(), 'kasip-batch-'));
  try {
    const bytes = write(folder, size);
    const begun = performance.now();
    const peak = read(folder);
    const seconds = (performance.now() - begun) / 1000;
    console.log(
      `${size} standards, ${megabytes(bytes)} MB: ${seconds.toFixed(0)} s, ${((seconds * 1000) / megabytes(bytes)).toFixed(0)} ms per megabyte, at most ${peak} MB resident`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes so many standards, and says how many bytes they have. */
function write(folder, size) {
  let bytes = 0;
  for (let number = 1; number <= size; number++) {
    const made = text
      .replaceAll('Q87900002', `Q${String(10000000 + number)}`)
      .replaceAll('2635-', `${2000 + (number % 1000)}-`);
    writeFileSync(join(folder, `standard-${String(number).padStart(4, '0')}.txt`), made);
    bytes += Buffer.byteLength(made);
  }
  return bytes;
}

/** The most memory that the command has had, in MB. */
function read(folder) {
  const report = `process.on('exit', () => process.stderr.write(\`\\npeak \${process.resourceUsage().maxRSS}\\n\`))`;
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, kasip, 'parse', '--json', folder],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1024 ** 3 },
  );
  const peak = /^peak (\d+)$/mu.exec(stderr)?.[1];
  if (peak === undefined) throw new Error(stderr.slice(-2000));
  return Math.round(Number(peak) / 1024);
}

function megabytes(bytes) {
  return Math.round(bytes / 1024 / 1024);
}
