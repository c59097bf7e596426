import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { enumName } from '../../src/api/enum-name.ts';
import { schema } from '../../src/api/schema.ts';
import { catalogue } from '../../src/finding/catalogue.ts';
import { groupings, requirements } from '../../src/graph/read/chosen-cards.ts';
import { facetKeys, facetSubjects } from '../../src/graph/read/facet.ts';
import { linkKinds } from '../../src/graph/read/links.ts';
import { searchKinds } from '../../src/graph/search/entry.ts';
import { actKinds, evidenceGrades } from '../../src/model/act.ts';
import { actStatuses } from '../../src/model/act-status.ts';
import { citationRoles } from '../../src/model/citation.ts';
import { severities } from '../../src/model/finding.ts';
import { languages } from '../../src/model/language.ts';
import { reasonKinds } from '../../src/model/meaning.ts';
import { coverageStates, provisionKinds } from '../../src/model/provision.ts';
import { requirementKinds } from '../../src/model/requirement.ts';
import { activityLevels, codeSources } from '../../src/model/standard.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** What has no description, by its coordinate. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing = (name: string, { description }: { description?: string | null | undefined }) =>
    description ? [] : [name];
  const own = missing(type.name, type);
  if (type instanceof GraphQLEnumType) {
    return [...own, ...type.getValues().flatMap((value) => missing(`${type.name}.${value.name}`, value))];
  }
  if (type instanceof GraphQLInputObjectType) {
    const fields = Object.values(type.getFields());
    return [...own, ...fields.flatMap((field) => missing(`${type.name}.${field.name}`, field))];
  }
  if (!(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    ...missing(`${type.name}.${field.name}`, field),
    ...field.args.flatMap((arg) => missing(`${type.name}.${field.name}(${arg.name}:)`, arg)),
  ]);
  return [...own, ...fields];
}

test('every type, field, argument, input and enum value is described', () => {
  expect(types.flatMap(undescribed)).toEqual([]);
});

test('root fields may be null, so that one failure does not empty the answer', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter(({ type }) => String(type).endsWith('!')).map(({ name }) => name)).toEqual([]);
});

/** What some pages say beside. */
const saying: Readonly<Record<string, object>> = {
  SharedModuleConnection: { isComplete: 'Boolean!', isBest: 'Boolean!' },
  SearchConnection: {
    nodes: '[SearchHit!]!',
    isTotalCapped: 'Boolean!',
    kinds: '[SearchKindCount!]!',
    levels: '[SearchLevelCount!]!',
  },
};

test('every list that is paged is a connection as Relay has them', () => {
  for (const type of types.filter(({ name }) => name.endsWith('Connection'))) {
    const fields = (type as GraphQLObjectType).getFields();
    const node = type.name.replace(/Connection$/u, '');
    expect(Object.fromEntries(Object.values(fields).map(({ name, type }) => [name, String(type)]))).toEqual({
      edges: `[${node}Edge!]!`,
      nodes: `[${node}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int',
      ...saying[type.name],
    });
  }
});

test.each([
  ['ActKind', actKinds],
  ['SearchKind', searchKinds],
  ['ActStatus', actStatuses],
  ['ActivityLevel', activityLevels],
  ['CitationRole', citationRoles],
  ['CodeSource', codeSources],
  ['EvidenceGrade', evidenceGrades],
  ['FindingRule', catalogue.map(({ rule }) => rule)],
  ['FacetKey', facetKeys],
  ['FacetSubject', facetSubjects],
  ['Language', languages],
  ['LinkKind', linkKinds],
  ['MatrixAxis', [...groupings, ...requirements]],
  ['MeaningReasonKind', reasonKinds],
  ['ProvisionCoverageState', coverageStates],
  ['ProvisionKind', provisionKinds],
  ['RequirementKind', requirementKinds],
  ['Severity', severities],
] as const)('%s has the values of the model', (name, values) => {
  const type = schema.getType(name) as GraphQLEnumType;
  const names = values.map((value: string) => (value === value.toUpperCase() ? value : enumName(value)));
  expect(type.getValues().map((value) => value.name)).toEqual(names);
});
