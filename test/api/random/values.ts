import {
  type GraphQLEnumType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Dice } from './dice.ts';
import type { Pool } from './pool.ts';

/** Which argument, or field of an input, a value is for. */
export interface Place {
  readonly name: string;
  /** The field that is asked: `Query.paths`. */
  readonly field: string;
  /** The type of what it leads to: `Profession`. */
  readonly leadsTo: string;
}

const concepts = ['LabourFunction', 'Skill', 'Ability', 'Knowledge'];
const subjects = ['Profession', 'ProfessionCard'];

/** Of which types the ids in an argument are; what is not here has ids of what the field leads to. */
const idTypes: Readonly<Record<string, readonly string[]>> = {
  profession: ['Profession'],
  professions: ['Profession'],
  standard: ['Standard'],
  standards: ['Standard'],
  legalAct: ['LegalAct'],
  card: ['ProfessionCard'],
  concept: concepts,
  exclude: concepts,
  have: concepts,
  taught: concepts,
  subject: subjects,
  subjects,
  from: subjects,
  to: subjects,
  of: [...subjects, ...concepts, 'QualificationLevel', 'Standard'],
  'Query.paths': [...subjects, ...concepts, 'LegalAct', 'Occupation', 'SkillStatement'],
  'Query.neighbourhood': [...subjects, ...concepts, 'LegalAct', 'Occupation', 'Standard', 'OccupationGroup'],
};

/** Where texts in an argument are taken from. */
const textFields: Readonly<Record<string, readonly string[]>> = {
  'Query.standard code': ['Standard.code'],
  'Query.standards code': ['Standard.code'],
  'Query.occupationGroup code': ['OccupationGroup.code'],
  code: ['Occupation.code'],
  codes: ['Occupation.code'],
  occupation: ['Occupation.code'],
  group: ['OccupationGroup.code'],
  activity: ['EconomicActivity.code'],
  number: ['LegalAct.number'],
  title: ['LegalAct.title'],
  name: ['Profession.name', 'Standard.name'],
  text: ['Skill.name', 'Knowledge.name'],
  texts: ['Skill.name', 'Knowledge.name', 'AbilityStatement.text', 'LegalAct.title'],
};

const days = [
  '1999-12-31',
  '2019-01-01',
  '2021-06-30',
  '2023-07-01',
  '2024-02-29',
  '2026-11-24',
  '2030-01-01',
];

/** The least and the most of whole numbers; `first` stays small, so that answers do. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  first: [1, 4],
  firstRows: [1, 5],
  firstColumns: [1, 5],
  level: [0, 8],
  levels: [0, 8],
  depth: [1, 3],
  maxLength: [1, 6],
  minSubjects: [2, 3],
  minSize: [1, 3],
  minSpread: [1, 3],
  groupDigits: [1, 4],
};

const axes = ['PROFESSION', 'LEVEL', 'OCCUPATION_GROUP', 'STANDARD', 'ACTIVITY'];
const layers = ['LABOUR_FUNCTION', 'SKILL', 'ABILITY', 'KNOWLEDGE'];

/** Of which values of an enum most are taken, since a field answers the others with an error. */
const usual: Readonly<Record<string, readonly string[]>> = {
  'Query.matrix rows': axes,
  'Query.matrix columns': [...layers, 'LEGAL_ACT'],
  'Query.matrix measure': ['STATEMENTS', 'CARDS', 'PROFESSIONS'],
  'Query.matrix compare': layers,
  'Query.programmeCoverage kinds': layers,
  'Query.lawFindings rules': ['ACT_CEASED_SINCE', 'ACT_NOT_IN_FORCE_WHEN_ENACTED'],
};

/** What is right in its type, but nothing: an id of nothing, a page of none, a cursor of no list. */
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['act:nothing', 'profession:0000-0-000/1', 'x', ''],
  String: ['', 'Ъ', '\u0000"\\'],
  Int: [0, -1, 101],
};

/** Values for arguments as JSON has them, by their types and names. */
export function valuesOf(dice: Dice, { ids, texts }: Pool, faults: number) {
  const idsOf = (types: readonly string[]) => types.flatMap((type) => ids.get(type) ?? []);

  const id = ({ name, field, leadsTo }: Place): string => {
    const types = idTypes[field] ?? idTypes[name] ?? [leadsTo];
    const found = idsOf(types);
    return dice.oneOf(found.length > 0 ? found : idsOf([...ids.keys()]));
  };

  const text = ({ name, field }: Place): string => {
    const from = textFields[`${field} ${name}`] ?? textFields[name] ?? [];
    const found = from.flatMap((key) => texts.get(key) ?? []).map(String);
    const whole = dice.oneOf(found.length > 0 ? found : ['білу']);
    return dice.chance(30) && !name.startsWith('code') ? [...whole].slice(0, 4).join('') : whole;
  };

  const int = ({ name }: Place): number => {
    const [least, most] = ranges[name] ?? [0, 5];
    return least + dice.below(most - least + 1);
  };

  const leaf = (type: string, place: Place): unknown => {
    const bad = wrong[type] ?? [];
    if (bad.length > 0 && dice.below(1000) < faults) return dice.oneOf(bad);
    if (place.name === 'after') return 'WyJub3doZXJlIl0';
    if (type === 'ID') return id(place);
    if (type === 'Int') return int(place);
    if (type === 'Float') return dice.below(11) / 10;
    if (type === 'Boolean') return dice.chance(50);
    return type === 'Date' ? dice.oneOf(days) : text(place);
  };

  const value = (type: GraphQLInputType, place: Place): unknown => {
    const inner = getNullableType(type);
    if (!isNonNullType(type) && dice.chance(4)) return null;
    if (isListType(inner)) return list(inner.ofType, place);
    if (isEnumType(inner)) return choice(inner, place);
    if (!isInputObjectType(inner)) return leaf(String(inner), place);
    const fields = Object.values(inner.getFields());
    const given = fields.filter((field) => isRequiredInputField(field) || dice.chance(25));
    return Object.fromEntries(
      given.map((field) => [field.name, value(field.type, { ...place, name: field.name })]),
    );
  };

  const choice = (type: GraphQLEnumType, { field, name }: Place): string => {
    const known = usual[`${field} ${name}`] ?? [];
    const all = type.getValues().map((each) => each.name);
    const found = dice.chance(90) ? known.filter((each) => all.includes(each)) : [];
    return dice.oneOf(found.length > 0 ? found : all);
  };

  const list = (type: GraphQLInputType, place: Place): unknown => {
    const least = place.name === 'subjects' ? 2 : 1;
    if (least === 1 && dice.chance(5)) return value(type, place);
    const found = Array.from({ length: least + dice.below(3) }, () => value(type, place));
    return [...new Set(found)];
  };

  return value;
}
