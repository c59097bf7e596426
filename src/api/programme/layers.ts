import type { SubjectNode } from '../comparison/subject.ts';
import type { ProgrammeCoverage } from './coverage.ts';
import type { CoverageStatus } from './match-text.ts';

/** How much of each layer is covered, of all subjects or of one. */
export function layersOf({ kinds, requirements }: ProgrammeCoverage, of?: SubjectNode) {
  const own = of
    ? requirements.filter((requirement) => requirement.in.some(({ subject }) => subject.id === of.id))
    : requirements;
  return kinds.map((kind) => {
    const ofKind = own.filter((requirement) => requirement.kind === kind);
    const count = (wanted: CoverageStatus) => ofKind.filter(({ status }) => status === wanted).length;
    return {
      kind,
      required: ofKind.length,
      covered: count('COVERED'),
      doubtful: count('DOUBTFUL'),
      missing: count('MISSING'),
    };
  });
}
