import type { Driver } from 'neo4j-driver';
import pino from 'pino';
import { cursorOf } from '../../bench/national/cursor.mjs';
import { driverOf, type Read, readerOf } from '../../bench/national/driver.mjs';
import type { Question, Subjects } from '../../bench/national/question.d.mts';
import { questions } from '../../bench/national/questions/all.mjs';
import { subjectsIn } from '../../bench/national/subjects.mjs';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { generateActs } from '../../src/generate/acts.ts';
import { generateStandards } from '../../src/generate/standards.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { rebuildDerived } from '../../src/graph/rebuild-derived.ts';
import { stateStandard } from '../../src/graph/state.ts';
import { readResolver } from '../../src/ingest/resolver.ts';
import type { Answered } from '../api/served.ts';
import { openTestDatabase } from '../graph/database.ts';

// The measurement at national size, small: 30 cards, each question once, to the API and to the floor. Nothing is timed.

let graph: Graph;
let driver: Driver;
let read: Read;
let api: Api;
let url: string;
let subjects: Subjects;

beforeAll(async () => {
  const opened = await openTestDatabase();
  graph = opened.graph;
  const size = { standards: 2, cardsPerStandard: 15, citationsPerCard: 14, acts: 100 };
  await loadActs(graph, generateActs(size.acts));
  for (const record of generateStandards(size)) await stateStandard(graph, record);
  await rebuildDerived(graph, readResolver());
  driver = driverOf(opened.bolt);
  read = readerOf(driver);
  api = await createApi({ graph, log: pino({ enabled: false }), version: '0' });
  url = `${(await api.listen({ host: '127.0.0.1', port: 0 })).url}graphql`;
  subjects = await subjectsIn(read);
  subjects.far.cursor = await cursorOf(subjects.far.id, url);
}, 600_000);

afterAll(async () => {
  await api?.stop();
  await driver?.close();
  await graph?.close();
});

describe('the floor of the measurement at national size', () => {
  it.each(Object.entries(questions))('answers %s as the API does', async (_, question: Question) => {
    const { kasip, floor, variables, comparable = (data) => data } = question;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: kasip, variables: variables(subjects) }),
    });
    const { data, errors } = (await response.json()) as Answered;
    expect(errors).toBeUndefined();
    const asked = (floor.variables ?? variables)(subjects);
    const answered = floor.shape(await read(floor.text, asked), asked);
    expect(comparable(JSON.parse(JSON.stringify(answered)))).toEqual(comparable(data));
  });

  it('is asked by all three kinds of users, and so is the peer', () => {
    const users = Object.values(questions).map(({ user }) => user);
    expect([...new Set(users)].sort()).toEqual(['analyst', 'dashboard', 'designer']);
    expect(users.length).toBeGreaterThanOrEqual(15);
    expect(Object.values(questions).filter(({ peer, peerContent }) => !peer || !peerContent)).toEqual([]);
  });
});
