import { dirname } from 'node:path';
import { actInputsOf } from '../../ingest/act-inputs.ts';
import { filesOf } from '../../ingest/files.ts';
import { fileOfOwnActs, planFor, writeOwnActs } from '../../ingest/own-register.ts';
import type { ActPlan } from '../../ingest/plan-acts.ts';
import { actReader, readActs } from '../../ingest/read-acts.ts';
import type { ActReading } from '../../model/act-reading.ts';
import { KasipError } from '../../model/kasip-error.ts';
import { withLock } from '../../neo4j/lock.ts';
import { makeFolder } from '../../neo4j/make-folder.ts';
import { dayInKazakhstan } from '../../text/today.ts';
import { ask, canAsk } from '../ask.ts';
import { bringActs } from '../bring-acts.ts';
import { readSettings, type Settings } from '../environment.ts';
import { startProgress } from '../progress.ts';
import { refuse } from '../read-paths.ts';
import { actPlanText } from '../render/act-plan.ts';
import { print } from '../say.ts';

export interface ActsImportOptions {
  readonly dryRun?: boolean;
  /** Changes the register without asking. */
  readonly yes?: boolean;
  /** ISO day on which pages were saved that do not say it. */
  readonly readOn?: string;
}

/**
 * `kasip acts import`: shows what acts of the public collections and saved pages change in the register that a user
 * keeps, changes it, and brings it into the graph. Exits 1 where something could not be read or belongs nowhere.
 */
export async function actsImport(
  paths: readonly string[],
  { dryRun = false, yes = false, readOn }: ActsImportOptions,
): Promise<void> {
  const settings = readSettings();
  const readings = readAll(paths, readOn ?? null);
  if (readings.length === 0) return;
  const shown = planFor(settings.home, readings);
  show(shown);
  if (dryRun) return;
  const mustAsk = !yes && canAsk() && shown.changes.length > 0;
  if (mustAsk && !(await ask('Change the register?'))) return;
  const isChanged = await write(settings, readings, mustAsk ? shown : null);
  if (isChanged) await bringActs(settings);
}

function readAll(paths: readonly string[], readOn: string | null): readonly ActReading[] {
  const inputs = actInputsOf(filesOf(paths));
  if (inputs.length === 0)
    refuse({
      message: `${paths.join(', ')}: no act was found.`,
      advice:
        'Expected folders with a meta.yaml, as the public collections have them, or saved pages (.html) of adilet.zan.kz.',
    });
  const progress = startProgress(inputs.length);
  const readings: ActReading[] = [];
  for (const read of readActs(inputs, actReader(), readOn)) {
    if (read.kind === 'read') readings.push(read.reading);
    else refuse(read.reason);
    progress.step();
  }
  progress.end();
  return readings;
}

function show(plan: ActPlan): void {
  for (const { file, message } of plan.left) refuse({ message: `${file}: not imported: ${message}.` });
  print(actPlanText(plan));
}

/**
 * Writes the register, one import after another, and says whether it was changed.
 * @param shown what was agreed to; null: whatever the readings change by now
 */
async function write(
  { home }: Settings,
  readings: readonly ActReading[],
  shown: ActPlan | null,
): Promise<boolean> {
  const folder = dirname(fileOfOwnActs(home));
  makeFolder(folder);
  return await withLock({ folder, name: '.lock' }, () => {
    const plan = planFor(home, readings);
    if (shown !== null && JSON.stringify(shown.changes) !== JSON.stringify(plan.changes))
      throw new KasipError(
        3,
        'Another import changed the register meanwhile. Nothing was changed.',
        'Run the same again.',
      );
    writeOwnActs(home, plan.own, dayInKazakhstan(new Date()));
    return plan.changes.length > 0;
  });
}
