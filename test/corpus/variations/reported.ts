import type { FindingRecord } from '../../../src/model/finding.ts';
import type { Paragraph } from './block.ts';
import type { Statement } from './truth.ts';

/** The rules that say that something was not understood, or stands where it should not. No other excuses anything. */
const ofPlaces = new Set([
  'ability-among-knowledge',
  'card-heading-missing',
  'codes-swapped',
  'function-list-mismatch',
  'group-code-mismatch',
  'heading-name-mismatch',
  'label-not-recognised',
  'label-unfamiliar',
  'labour-function-duplicated',
  'labour-function-heading-missing',
  'level-misplaced',
  'number-missing',
  'numbering-out-of-order',
  'occupation-code-malformed',
  'purpose-in-other-titles',
  'skill-duplicated',
  'skill-heading-missing',
  'sub-level-misplaced',
  'text-not-understood',
  'title-in-purpose',
  'words-run-together',
]);

/** The rules that say that a card or skill lacks something, by the kind of what it lacks. */
const ofAbsences: Readonly<Record<string, string>> = {
  ability: 'abilities-missing',
  knowledge: 'knowledge-missing',
  level: 'level-missing',
  'occupation-code': 'occupation-code-missing',
  purpose: 'purpose-missing',
  education: 'education-missing',
  'personal-competences': 'personal-competences-missing',
  skill: 'skills-missing',
};
/** The same of the whole document. */
const ofDocument: Readonly<Record<string, string>> = {
  'standard-code': 'standard-code-missing',
  'standard-name': 'standard-name-missing',
};

/** What the findings of a document say of its statements, whose lines are known. */
export class Reports {
  readonly #lines = new Map<Statement, readonly number[]>();
  readonly #byRule = new Map<string, ReadonlySet<number>>();
  readonly #places: ReadonlySet<number>;

  constructor(lines: readonly Paragraph[], findings: readonly FindingRecord[]) {
    lines.forEach(({ about }, index) => {
      for (const statement of about)
        this.#lines.set(statement, [...(this.#lines.get(statement) ?? []), index + 1]);
    });
    for (const rule of new Set(findings.map((finding) => finding.rule)))
      this.#byRule.set(rule, new Set(findings.filter((finding) => finding.rule === rule).flatMap(linesOf)));
    this.#places = new Set(findings.filter(({ rule }) => ofPlaces.has(rule)).flatMap(linesOf));
  }

  /** The lines on which the words or the label of a statement stand. */
  linesOf(statement: Statement): readonly number[] {
    return this.#lines.get(statement) ?? [];
  }

  /** Whether a finding says of one of these lines that something was not understood. */
  areWarned(lines: readonly number[]): boolean {
    return lines.some((line) => this.#places.has(line));
  }

  /**
   * Whether a finding quotes the words or the label of a statement, or those of what it belongs to where that is
   * missing as well, or says of what it belongs to that it lacks such.
   */
  has(statement: Statement, truth: readonly Statement[], missing: readonly Statement[]): boolean {
    if (this.areWarned(this.linesOf(statement))) return true;
    // An error of the document: no card was found in it.
    if (statement.card !== -1 && this.#byRule.has('cards-missing')) return true;
    if (statement.card === -1) return this.#byRule.has(ofDocument[statement.kind] ?? '');
    const lacking = this.#byRule.get(ofAbsences[statement.kind] ?? '') ?? new Set();
    const owners = truth.filter((other) => isOwner(other, statement));
    return owners.some((owner) => {
      const lines = this.linesOf(owner);
      return lines.some((line) => lacking.has(line)) || (missing.includes(owner) && this.areWarned(lines));
    });
  }
}

/** An item belongs to its skill, a skill to its function, what has nothing above it to the heading of its card. */
function isOwner(other: Statement, { card, kind, parent }: Statement): boolean {
  if (other.card !== card) return false;
  if (parent === '') return other.kind === 'profession-name';
  const isAbove = /^(?:skill|function-number)$/u.test(kind) ? /-function$/u : /^skill$/u;
  return isAbove.test(other.kind) && other.text === parent;
}

function linesOf({ quotes }: FindingRecord): readonly number[] {
  return quotes.flatMap(({ places }) => places.map(({ number }) => number));
}
