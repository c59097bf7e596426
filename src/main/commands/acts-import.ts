import { dirname } from 'node:path';
import { actInputsOf } from '../../ingest/act-inputs.ts';
import { filesOf } from '../../ingest/files.ts';
import {
  contentsFor,
  fileOfOwnActs,
  folderOfOwnContents,
  planFor,
  writeOwnActs,
  writeOwnContents,
} from '../../ingest/own-register.ts';
import type { ActPlan } from '../../ingest/plan-acts.ts';
import type { ActSource, ContentsPlan } from '../../ingest/plan-contents.ts';
import { actReader, readActs } from '../../ingest/read-acts.ts';
import { KasipError } from '../../model/kasip-error.ts';
import { explainDisk } from '../../neo4j/disk-failure.ts';
import { withLock } from '../../neo4j/lock.ts';
import { makeFolder } from '../../neo4j/make-folder.ts';
import { dayInKazakhstan } from '../../text/today.ts';
import { ask, canAsk } from '../ask.ts';
import { bringActs } from '../bring-acts.ts';
import { readSettings, type Settings } from '../environment.ts';
import { startProgress } from '../progress.ts';
import { refuse } from '../read-paths.ts';
import { actPlanText } from '../render/act-plan.ts';
import { contentsPlanText } from '../render/contents-plan.ts';
import { print, say } from '../say.ts';
import { stopCodes } from '../stop-signal.ts';

export interface ActsImportOptions {
  readonly dryRun?: boolean;
  /** Changes the register without asking, as where there is no terminal. */
  readonly yes?: boolean;
  /** ISO day on which pages were saved that do not say it. */
  readonly readOn?: string;
}

/**
 * `kasip acts import`: shows what acts of the public collections and saved pages change in the register that a user
 * keeps, and in what its acts consist of; then changes it, where someone can be asked only if that is agreed to, and
 * brings it into the graph. Exits 1 where something could not be read or belongs nowhere.
 */
export async function actsImport(
  paths: readonly string[],
  { dryRun = false, yes = false, readOn }: ActsImportOptions,
): Promise<void> {
  const settings = readSettings();
  const sources = readAll(paths, readOn ?? null);
  if (sources.length === 0) return;
  if (!dryRun && (yes || !canAsk())) {
    await change(settings, sources, null);
    return;
  }
  const shown = planOf(settings, sources);
  show(shown);
  if (dryRun) return;
  if (changesOf(shown).length === 0) await bringActs(settings, false);
  else if (await isAgreed()) await change(settings, sources, shown);
}

/** Whether the person at the terminal agrees to what was shown. */
async function isAgreed(): Promise<boolean> {
  const answer = await ask('Change the register?');
  if (answer !== 'yes') say('Nothing was changed.');
  if (answer === 'stopped') process.exitCode = stopCodes.SIGINT;
  return answer === 'yes';
}

/** What an import would make of the register, and of what its acts consist of. */
interface ImportPlan {
  readonly acts: ActPlan;
  readonly contents: ContentsPlan;
}

function planOf({ home }: Settings, sources: readonly ActSource[]): ImportPlan {
  const acts = planFor(
    home,
    sources.map(({ reading }) => reading),
  );
  return { acts, contents: contentsFor(home, sources, acts) };
}

function changesOf({ acts, contents }: ImportPlan): readonly unknown[] {
  return [...acts.changes, ...contents.changes];
}

function readAll(paths: readonly string[], readOn: string | null): readonly ActSource[] {
  const inputs = actInputsOf(filesOf(paths, 'act'));
  if (inputs.length === 0)
    refuse({
      message: `${paths.join(', ')}: no act was found.`,
      advice:
        'Expected folders with a meta.yaml, as the public collections have them, or saved pages (.html) of adilet.zan.kz.',
    });
  const progress = startProgress(inputs.length);
  const sources: ActSource[] = [];
  for (const read of readActs(inputs, actReader(), readOn)) {
    if (read.kind === 'read') sources.push(read);
    else refuse(read.reason);
    progress.step();
  }
  progress.end();
  return sources;
}

function show({ acts, contents }: ImportPlan): void {
  for (const { file, message } of acts.left) refuse({ message: `${file}: not imported: ${message}.` });
  const text = contentsPlanText(contents);
  if (text !== '') print(text);
  print(actPlanText(acts));
}

/**
 * Changes the register, one import after another, and brings it into the graph.
 * @param shown what was agreed to; null: whatever the sources change, which is shown here
 */
async function change(
  settings: Settings,
  sources: readonly ActSource[],
  shown: ImportPlan | null,
): Promise<void> {
  const { home } = settings;
  const folder = dirname(fileOfOwnActs(home));
  const isChanged = await explainDisk(home, () => {
    makeFolder(folderOfOwnContents(home));
    return withLock({ folder, name: '.lock' }, () => {
      const plan = planOf(settings, sources);
      if (shown === null) show(plan);
      else if (JSON.stringify(changesOf(shown)) !== JSON.stringify(changesOf(plan)))
        throw new KasipError(
          3,
          'Another import changed the register meanwhile. Nothing was changed.',
          'Run the same again.',
        );
      const day = dayInKazakhstan(new Date());
      writeOwnActs(home, plan.acts.own, day);
      writeOwnContents(home, plan.contents.changes, day);
      return changesOf(plan).length > 0;
    });
  });
  await bringActs(settings, isChanged);
}
