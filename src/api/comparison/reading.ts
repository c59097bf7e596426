import type { SubjectPart } from '../../graph/read/subject-reading.ts';
import { conceptKinds } from '../../model/concept.ts';
import { type RequirementKind, requirementKinds } from '../../model/requirement.ts';
import { enumValue } from '../enum-name.ts';
import type { FieldsBelow } from '../fields-below.ts';
import type { RequirementChangeKind } from './level-delta.ts';

/** What must be read of subjects for a selection: one statement has it all. What is not read is not known. */
type Parts = readonly SubjectPart[];

const when = (is: boolean, ...parts: Parts): Parts => (is ? parts : []);

/** Layers that stand in a card beside its labour functions. */
const personal = ['personal-competence', 'education'] as const;

/** What blanks are told from, and how functions and skills correspond. */
const outline = ['labour-function', 'skill', 'ability', ...personal] as const;

/** What requirements and the places that state them are asked for. */
export function partsOfPlaces({ asks }: FieldsBelow): Parts {
  const isQuoted = asks('RequirementPlace.text', 'RequirementPlace.evidence');
  return [
    ...when(isQuoted, 'texts'),
    ...when(asks('RequirementPlace.evidence'), 'places'),
    ...when(isQuoted || asks('RequirementPlace.citation'), 'mentions'),
    ...when(asks('RequirementPlace.card', 'Blank.card'), 'cards'),
    ...when(asks('Requirement.name'), 'names'),
  ];
}

export function partsOfOverlap(kind: RequirementKind, fields: FieldsBelow): Parts {
  const isBlank = fields.asks('OverlapRequirement.notStatedBy', 'OverlapSubject.notStated');
  return [
    kind,
    ...partsOfPlaces(fields),
    ...when(isBlank, ...outline),
    // An act stands under the skill of the knowledge that names it.
    ...when(isBlank && kind === 'legal-act', 'knowledge'),
    ...when(fields.asks('OverlapSubject.unresolved'), 'mentions'),
    ...when(fields.asks('Overlap.facts'), ...personal),
  ];
}

export function partsOfDelta(fields: FieldsBelow): Parts {
  const { asks, argumentsOf } = fields;
  const isCounted = asks('LevelDelta.layers', 'LevelDelta.addsNothing');
  const asked = argumentsOf('LevelDelta.changes');
  const isAsked = ({ kinds }: Readonly<Record<string, unknown>>, kind: RequirementKind) =>
    !Array.isArray(kinds) || kinds.some((one) => enumValue(one) === kind);
  const isCompared = isCounted || asked.length > 0;
  return [
    ...when(isCompared, ...conceptKinds, 'wordings'),
    ...when(isCounted || asked.some((one) => isAsked(one, 'legal-act')), 'legal-act'),
    ...when(isCompared || asks('LevelDelta.notStated'), ...outline),
    ...when(asks('LevelDelta.facts'), ...personal),
    ...when(
      isCounted || asks('RequirementChange.reworded', 'RequirementChange.reason') || asked.some(tellsWords),
      'texts',
    ),
    ...partsOfPlaces(fields),
  ];
}

/** Whether changes are asked for that are told from each other by words. */
function tellsWords({ changes }: Readonly<Record<string, unknown>>): boolean {
  const byWords: readonly RequirementChangeKind[] = ['unchanged', 'reworded'];
  return !Array.isArray(changes) || changes.some((one) => byWords.includes(enumValue(one)));
}

/** `isAlone`: nothing is held but what someone is said to have. */
export function partsOfGap(isAlone: boolean, fields: FieldsBelow): Parts {
  const { asks } = fields;
  const isCounted = asks('Gap.layers');
  const lists = ['Gap.labourFunctions', 'Gap.personalCompetences', 'Gap.legalActs', 'Gap.education'];
  const isCompared = isCounted || asks(...lists);
  const isOfLaw = isCounted || asks('Gap.legalActs');
  const isOfConcepts = isCounted || asks('Gap.labourFunctions');
  return [
    ...when(isCompared || asks('Gap.notStated'), ...outline),
    ...when(isCompared && (!isAlone || isOfLaw || asks('GapSkill.knowledge')), 'knowledge'),
    ...when(isOfLaw, 'legal-act'),
    ...when(isOfConcepts && !isAlone, 'wordings'),
    ...when(asks('Gap.facts'), ...personal),
    ...when(asks('GapRequirement.reworded', 'GapRequirement.reason'), 'texts'),
    ...partsOfPlaces(fields),
  ];
}

export function partsOfModules(kind: RequirementKind, fields: FieldsBelow): Parts {
  return [
    kind,
    ...partsOfPlaces(fields),
    ...when(fields.asks('ModuleSubject.variant'), ...conceptKinds, ...outline),
  ];
}

export function partsOfProgramme(kinds: readonly RequirementKind[], fields: FieldsBelow): Parts {
  return [...kinds, ...partsOfPlaces(fields), ...when(fields.asks('ProgrammeSubject.notStated'), ...outline)];
}

/** Where professions state what they share. */
export function partsOfRelated(fields: FieldsBelow): Parts {
  return [
    ...requirementKinds.filter((kind) => !personal.some((one) => one === kind)),
    ...partsOfPlaces(fields),
  ];
}
