import { makeExecutableSchema } from '@graphql-tools/schema';
import { resolvers } from './generated/resolvers.ts';
import { typeDefs } from './generated/type-defs.ts';

/** The contract with what answers it. */
export const schema = makeExecutableSchema({ typeDefs, resolvers });
