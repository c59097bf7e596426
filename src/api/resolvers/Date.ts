import { GraphQLScalarType } from 'graphql';
import { LocalDateResolver } from 'graphql-scalars';

/** A day is text on both sides: no time zone can move it. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: it is the name of the scalar
export const Date = new GraphQLScalarType({
  ...LocalDateResolver.toConfig(),
  name: 'Date',
  description: 'A day of the calendar, ISO 8601: `2023-07-01`. It has no time and no time zone.',
});
