import { type Provision, type ProvisionPart, provisionParts } from '../model/citation.ts';
import type { Language } from '../model/language.ts';
import { fromRoman } from '../text/roman.ts';

/** A word for a part of an act with its numbers ("статьи 12 и 13"), and what stands between it and the step before. */
export interface Step {
  readonly part: ProvisionPart;
  readonly language: Language;
  readonly numbers: readonly string[];
  readonly gap: string;
}

/**
 * The provisions that steps lead to. Kazakh goes from the outer to the inner part, Russian mostly the other way
 * ("пункт 1 статьи 5 и пункт 2 статьи 6" are two); a step without an article has that of its neighbour.
 */
export function withSteps(steps: readonly Step[]): readonly Provision[] {
  const runs = runsOf(steps);
  return runs.flatMap((run, index) => combined([...inherited(runs, index), ...run]));
}

function runsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs: Step[][] = [];
  for (const [index, step] of steps.entries()) {
    const run = runs.at(-1);
    if (run !== undefined && goesOn(run, step, steps[index + 1])) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** Whether a step leads on from those of a run, in the direction in which they go. */
function goesOn(run: readonly Step[], step: Step, next: Step | undefined): boolean {
  const depths = run.map(depth);
  const inwards = depth(step) > Math.max(...depths);
  const wasOutwards = run.length > 1 && (depths[0] ?? 0) > (depths[1] ?? 0);
  if (inwards) return !wasOutwards && !(next !== undefined && isGenitive(step, next));
  const wasInwards = run.length > 1 && !wasOutwards;
  return !wasInwards && depth(step) < Math.min(...depths) && isGenitive(run.at(-1) ?? step, step);
}

/** Whether a step is that in which the one before lies: "пункта 3 статьи 6". */
function isGenitive(inner: Step, outer: Step): boolean {
  return outer.language === 'ru' && depth(outer) < depth(inner) && outer.gap.trim() === '';
}

/** The outer steps that a run without an article has from its neighbour. */
function inherited(runs: readonly (readonly Step[])[], index: number): readonly Step[] {
  const run = runs[index] ?? [];
  const outermost = Math.min(...run.map(depth));
  if (outermost <= depthOf('article')) return [];
  const [before, after] = [runs.slice(0, index).reverse(), runs.slice(index + 1)];
  const isRussian = run[0]?.language === 'ru';
  const leadsOut = (other: readonly Step[]) => depth(other[0]) > depth(other.at(-1));
  const order =
    isRussian && after.some(leadsOut) ? [...after, ...before] : isRussian ? [...before, ...after] : before;
  return (order.find((other) => other.some((step) => depth(step) < outermost)) ?? []).filter(
    (step) => depth(step) < outermost,
  );
}

/** Each number of each step with those of the others. */
function combined(steps: readonly Step[]): readonly Provision[] {
  let provisions: readonly Provision[] = [nothing];
  for (const { part, numbers } of steps)
    provisions = provisions.flatMap((provision) =>
      numbers.map((number) => ({ ...provision, [part]: number })),
    );
  return provisions;
}

const nothing: Provision = {
  section: null,
  chapter: null,
  article: null,
  paragraph: null,
  subparagraph: null,
};

function depthOf(part: ProvisionPart): number {
  return provisionParts.indexOf(part);
}

function depth(step: Step | undefined): number {
  return step === undefined ? 0 : depthOf(step.part);
}

/** The numbers of a list in Arabic digits, each of a range ("180-184"); "17-1" is one number. */
export function numbersIn(list: string): readonly string[] {
  return (list.match(/[\dIVXІХ]+(?:\s?[-–—]\s?\d+)*/giu) ?? []).flatMap((number) => {
    const plain = number.replace(/\s/gu, '').replace(/[–—]/gu, '-');
    const [first = 0, last = 0] = plain.split('-').map(Number);
    const length = last - first + 1;
    if (!(length > 1 && length <= longestRange)) return [String(fromRoman(plain.toUpperCase()) ?? plain)];
    return Array.from({ length }, (_, index) => String(first + index));
  });
}

/** A longer range is a misprint. */
const longestRange = 500;
