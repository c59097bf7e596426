/** The peer under the same kind of host as kasip has: node:http, and Apollo without the plugins that kasip is without. */

import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { answerRunner } from '../servers/answering.mjs';
import { typeDefs } from './type-definitions.mjs';
import { watchedDriver } from './watched-driver.mjs';

answerRunner(async ({ uri, user, password }, watch) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const schema = await new Neo4jGraphQL({
    typeDefs,
    driver: watchedDriver(driver, watch),
    features: { filters: { String: { LTE: true } } },
  }).getSchema();
  const apollo = new ApolloServer({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => answer(request, response, JSON.parse(Buffer.concat(parts).toString())));
  });
  const answer = async ({ method, headers }, response, body) => {
    const sent = new HeaderMap();
    for (const [name, value] of Object.entries(headers)) sent.set(name, String(value));
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: sent, body, search: '' },
      context: async () => ({}),
    });
    response.writeHead(answered.status ?? 200, {
      ...Object.fromEntries(answered.headers),
      'content-length': Buffer.byteLength(answered.body.string),
    });
    response.end(answered.body.string);
  };
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/graphql`,
    stop: async () => {
      server.closeAllConnections();
      await apollo.stop();
      await driver.close();
    },
  };
});
