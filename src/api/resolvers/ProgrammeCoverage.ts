import { listed } from '../comparison/listed.ts';
import type { SubjectNode } from '../comparison/subject.ts';
import { enumName } from '../enum-name.ts';
import type { ProgrammeCoverageResolvers } from '../generated/types.ts';
import type { ProgrammeCoverage as Coverage } from '../programme/coverage.ts';
import { layersOf } from '../programme/layers.ts';

export const ProgrammeCoverage: ProgrammeCoverageResolvers = {
  layers: (coverage) => layers(coverage),
  subjects: (coverage) =>
    coverage.subjects.map((own) => ({
      subject: own.subject,
      layers: layers(coverage, own.subject),
      get notStated() {
        return own.blanks.filter((blank) => coverage.kinds.some((kind) => kind === blank.kind));
      },
    })),
  requirements: ({ requirements, subjects, texts, kinds }, { kind, status, ...page }) => {
    const wanted = requirements.filter(
      (requirement) =>
        (!kind || enumName(requirement.kind) === kind) && (!status || requirement.status === status),
    );
    const of = [...subjects.map(({ subject }) => subject.id), ...texts.map(({ text }) => text)];
    return listed(wanted, page, `programme ${kinds} ${kind} ${status} ${JSON.stringify(of)}`);
  },
};

function layers(coverage: Coverage, of?: SubjectNode) {
  return layersOf(coverage, of).map(({ kind, ...counts }) => ({ kind: enumName(kind), ...counts }));
}
