// `node remove-store.mjs FOLDER PID`: removes the folder of a test run's store when the process is gone and the Neo4j
// that ran for it as well.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [folder, pid] = process.argv.slice(2);
while (isAlive(Number(pid))) await sleep(500);
const deadline = Date.now() + 60_000;
while (['watcher.json', 'server.json'].some(runs) && Date.now() < deadline) await sleep(500);
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

function runs(file) {
  try {
    return isAlive(JSON.parse(readFileSync(join(folder, file), 'utf8')).pid);
  } catch {
    return false;
  }
}

function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
