import { type ConceptKind, conceptKinds } from '../../../model/concept.ts';
import { partsOfProgramme } from '../../comparison/reading.ts';
import { enumName } from '../../enum-name.ts';
import { failure } from '../../errors.ts';
import { fieldsBelow } from '../../fields-below.ts';
import type { QueryResolvers, RequirementKind } from '../../generated/types.ts';
import { programme } from '../../limits.ts';
import { coverProgramme } from '../../programme/coverage.ts';

export const programmeCoverage: NonNullable<QueryResolvers['programmeCoverage']> = async (
  _,
  { subjects, texts, kinds },
  context,
  info,
) => {
  checkTexts(texts);
  const layers = layersOf(kinds);
  const wanted = partsOfProgramme(layers, fieldsBelow(info));
  return coverProgramme(subjects, texts, layers, wanted, context);
};

function checkTexts(texts: readonly string[]): void {
  if (texts.length < 1 || texts.length > programme.texts) {
    throw failure('BAD_USER_INPUT', `texts must have 1 to ${programme.texts} texts, not ${texts.length}.`);
  }
  const long = texts.findIndex(({ length }) => length > programme.length);
  if (long >= 0) {
    throw failure('BAD_USER_INPUT', `texts[${long}] is longer than ${programme.length} characters.`);
  }
}

/** In the order of the layers, each once. */
function layersOf(kinds: readonly RequirementKind[]): readonly ConceptKind[] {
  const known = conceptKinds.filter((kind) => kinds.includes(enumName(kind)));
  const other = kinds.find((kind) => !conceptKinds.some((own) => enumName(own) === kind));
  if (other !== undefined) throw failure('BAD_USER_INPUT', `Texts are not compared with ${other}.`);
  if (known.length === 0) throw failure('BAD_USER_INPUT', 'kinds needs a layer at least.');
  return known;
}
