/**
 * What paths, pictures, matrices and facets cost at national size: 10,000 professions that require 60 concepts each, few
 * of which are required by many, over 1,500 acts. Only what these questions look at is written, in bulk, into a store of
 * its own. In milliseconds, in statements, and in database hits, which do not depend on the machine. An argument gives
 * another number of professions.
 */

import envPaths from 'env-paths';
import neo4j from 'neo4j-driver';
import pino from 'pino';
import { createApi } from '../dist/api/create-api.js';
import { connect } from '../dist/graph/connect.js';
import { migrate } from '../dist/graph/migrate.js';
import { lease, remove } from '../dist/neo4j/index.js';
import { askerOf } from './contenders.mjs';

const professions = Number(process.argv[2] ?? 10_000);
const standards = Math.ceil(professions / 15);
const own = {
  home: process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data,
  store: `bench-exploring-${process.pid}`,
  report: console.error,
};
const { bolt, release } = await lease(own);
const graph = connect(bolt);
const driver = neo4j.driver(bolt.uri, neo4j.auth.basic(bolt.user, bolt.password), {
  disableLosslessIntegers: true,
});
const asked = [];
const watched = {
  ...graph,
  read: (query, parameters) => {
    asked.push({ name: query.name, text: query.text, parameters });
    return graph.read(query, parameters);
  },
};
const api = await createApi({ graph: watched, log: pino({ level: 'error' }), version: '0' });

/** Numbers from 0 up to 1, the same each time. */
let state = 20261130;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4_294_967_296;
}
/** Few are drawn often, many seldom. */
const skewed = (count) => Math.floor(count ** random()) - 1;
const several = (count, most) => [...new Set(Array.from({ length: count }, () => skewed(most)))];

const path = '{ length throughCommon isShortest nodes { id } edges { kind } }';
const questions = {
  'paths between professions': `{ paths(from: "profession:17", to: "profession:${professions - 2}") ${path} }`,
  'paths between rare concepts': `{ paths(from: "skill:${professions * 2 - 1}", to: "ability:${professions * 3 - 1}") ${path} }`,
  'paths from the most cited act': `{ paths(from: "act:0", to: "occupation:99") ${path} }`,
  'a picture around a profession, 1 step':
    '{ neighbourhood(id: "profession:17") { nodes { id } edges { kind } isCutOff } }',
  'a picture around a profession, 3 steps, 300 things':
    '{ neighbourhood(id: "profession:17", depth: 3, first: 300) { nodes { id } edges { kind } isCutOff } }',
  'a picture around the most cited act, 2 steps':
    '{ neighbourhood(id: "act:0", depth: 2, first: 100) { nodes { id } edges { kind } isCutOff } }',
  'skills by level, 50 of all':
    '{ matrix(rows: SKILL, columns: LEVEL, measure: PROFESSIONS) { rowCount cells { value } } }',
  'acts by level, 50 of all':
    '{ matrix(rows: LEGAL_ACT, columns: LEVEL, measure: PROFESSIONS) { rowCount cells { value } } }',
  'professions of a standard compared':
    '{ matrix(rows: PROFESSION, columns: PROFESSION, measure: JACCARD, filter: {standards: ["standard:3"]}) { cells { value } } }',
  'levels compared by skills':
    '{ matrix(rows: LEVEL, columns: LEVEL, measure: JACCARD) { cells { value } } }',
  'professions by level and standard': '{ facets(of: PROFESSION, by: [LEVEL, STANDARD]) { total } }',
  'skills by level': '{ facets(of: SKILL, by: [LEVEL]) { total } }',
  'tasks at several levels':
    '{ levelConflicts(minSpread: 3) { totalCount nodes { placements { professions } } } }',
  'names that differ': '{ nameConflicts { totalCount nodes { names { cards } } } }',
};

try {
  await migrate(graph);
  const begun = performance.now();
  await fill();
  console.log(`${professions} professions written in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const { url } = await api.listen({ host: '127.0.0.1', port: 0 });
  const ask = askerOf(url);
  for (const [title, query] of Object.entries(questions)) {
    await ask(query);
    const times = [];
    for (let round = 0; round < 5; round++) {
      asked.length = 0;
      const from = performance.now();
      await ask(query);
      times.push(performance.now() - from);
    }
    const sent = [...asked];
    let hits = 0;
    for (const { text, parameters } of sent) hits += await hitsOf(text, parameters);
    const median = times.toSorted((one, other) => one - other)[2].toFixed(0);
    console.log(`${title}: ${median} ms, ${sent.length} statements, ${hits} database hits`);
  }
} finally {
  await api.stop();
  await driver.close();
  await graph.close();
  await release();
  await remove(own);
}

async function fill() {
  const skills = professions * 2;
  const abilities = professions * 3;
  const acts = 1_500;
  const of = (count, make) => Array.from({ length: count }, (_, index) => make(index));
  await create(
    'QualificationLevel',
    of(8, (n) => ({ id: `level:nqf/${n + 1}`, level: n + 1, framework: 'NQF' })),
  );
  await create(
    'LegalAct',
    of(acts, (n) => ({
      ...named(`act:${n}`, 'title'),
      kind: 'LAW',
      listed: true,
      evidence: 'official',
      statusEvidence: 'official',
    })),
  );
  await create(
    'Skill:Concept',
    of(skills, (n) => ({ ...named(`skill:${n}`), kind: 'skill' })),
  );
  await create(
    'Ability:Concept',
    of(abilities, (n) => ({ ...named(`ability:${n}`), kind: 'ability' })),
  );
  await create(
    'Occupation',
    of(professions / 2, (n) => ({ id: `occupation:${n}`, code: `${n}`, sortKey: `${n}` })),
  );
  await create(
    'Standard',
    of(standards, (n) => named(`standard:${n}`)),
  );
  await create(
    'Edition',
    of(standards, (n) => ({ id: `edition:${n}` })),
  );
  await join(
    'Standard',
    'CURRENT_EDITION',
    'Edition',
    of(standards, (n) => ({ from: `standard:${n}`, to: `edition:${n}` })),
  );
  const requires = [];
  const cites = [];
  const cards = of(professions, (n) => {
    const own = several(7, skills);
    for (const skill of own)
      requires.push({
        from: `profession:${n}`,
        to: `skill:${skill}`,
        properties: { kind: 'skill', statements: 1, cards: 1, mandatory: true, first: `s:${n}/${skill}` },
      });
    for (const ability of several(53, abilities))
      requires.push({
        from: `profession:${n}`,
        to: `ability:${ability}`,
        properties: { kind: 'ability', statements: 1, cards: 1, mandatory: true, first: 'none' },
      });
    const law = several(10, acts);
    for (const act of law)
      cites.push({
        from: `profession:${n}`,
        to: `act:${act}`,
        properties: { citations: 1, roles: ['knowledge'], first: 'none' },
      });
    return { n, own, law };
  });
  await create(
    'Profession',
    of(professions, (n) => ({
      ...named(`profession:${n}`),
      code: `${n % (professions / 2)}`,
      level: 1 + (n % 8),
      codeSource: 'code-row',
    })),
  );
  await create(
    'ProfessionCard:Stated',
    of(professions, (n) => ({
      ...named(`card:${n}`),
      card: `card:${n}`,
      edition: `edition:${Math.floor(n / 15)}`,
      standard: `standard:${Math.floor(n / 15)}`,
      isCurrent: true,
      position: n,
      codeSource: 'code-row',
      nameKeyKk: `name ${n}`,
      namePlacesKk: [1, 0, 1],
    })),
  );
  await create(
    'LabourFunctionStatement:Stated',
    of(professions, (n) => ({ id: `f:${n}`, card: `card:${n}` })),
  );
  await create(
    'SkillStatement:Stated',
    cards.flatMap(({ n, own }) =>
      own.map((skill) => ({
        id: `s:${n}/${skill}`,
        card: `card:${n}`,
        standard: `standard:${Math.floor(n / 15)}`,
        edition: `edition:${Math.floor(n / 15)}`,
        placesKk: [n, 0, 1],
        textKk: 's',
      })),
    ),
  );
  const each = (make) => of(professions, make);
  await join(
    'Profession',
    'AT_LEVEL',
    'QualificationLevel',
    each((n) => ({ from: `profession:${n}`, to: `level:nqf/${1 + (n % 8)}` })),
  );
  await join(
    'Profession',
    'OF_OCCUPATION',
    'Occupation',
    each((n) => ({ from: `profession:${n}`, to: `occupation:${n % (professions / 2)}` })),
  );
  await join(
    'ProfessionCard',
    'DESCRIBES',
    'Profession',
    each((n) => ({ from: `card:${n}`, to: `profession:${n}` })),
  );
  await join(
    'Edition',
    'HAS_CARD',
    'ProfessionCard',
    each((n) => ({ from: `edition:${Math.floor(n / 15)}`, to: `card:${n}` })),
  );
  await join(
    'ProfessionCard',
    'HAS_LABOUR_FUNCTION',
    'LabourFunctionStatement',
    each((n) => ({ from: `card:${n}`, to: `f:${n}` })),
  );
  await join(
    'LabourFunctionStatement',
    'HAS_SKILL',
    'SkillStatement',
    cards.flatMap(({ n, own }) => own.map((skill) => ({ from: `f:${n}`, to: `s:${n}/${skill}` }))),
  );
  await join(
    'SkillStatement',
    'EXPRESSES',
    'Concept',
    cards.flatMap(({ n, own }) => own.map((skill) => ({ from: `s:${n}/${skill}`, to: `skill:${skill}` }))),
  );
  await join('Profession', 'REQUIRES', 'Concept', requires);
  await join('Profession', 'CITES', 'LegalAct', cites);
  await join(
    'ProfessionCard',
    'CITES',
    'LegalAct',
    cites.map(({ from, to, properties }) => ({ from: from.replace('profession', 'card'), to, properties })),
  );
  await join(
    'Concept',
    'CITES',
    'LegalAct',
    of(skills, (n) => ({
      from: `skill:${n}`,
      to: `act:${skewed(acts)}`,
      properties: { citations: 1, roles: ['knowledge'], first: 'none' },
    })),
  );
  await write('MATCH (c:Concept) CREATE (:Wording {id: c.id, kind: c.kind})-[:WORDING_OF]->(c)', []);
  await write(
    'MATCH (c:Concept) CALL (c) { MATCH (c)<-[:REQUIRES]-(p) RETURN count(p) AS n, min(p.level) AS low, max(p.level) AS high } SET c += {professionCount: n, statementCount: n, lowestLevel: low, highestLevel: high}',
    [],
  );
  await write(
    'MATCH (a:LegalAct) SET a.professionCount = COUNT { (a)<-[:CITES]-(:Profession) }, a.cardCount = COUNT { (a)<-[:CITES]-(:ProfessionCard) }',
    [],
  );
}

function named(id, name = 'name') {
  return { id, [`${name}Kk`]: id, sortKey: id };
}

async function create(label, rows) {
  await inParts(rows, `UNWIND $rows AS row CREATE (n:${label}) SET n = row`);
}

async function join(from, type, to, rows) {
  await inParts(
    rows,
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = coalesce(row.properties, {})`,
  );
}

async function inParts(rows, text) {
  for (let at = 0; at < rows.length; at += 10_000) await write(text, rows.slice(at, at + 10_000));
}

async function write(text, rows) {
  const session = driver.session({ database: bolt.database });
  const whole = (value) =>
    typeof value === 'number'
      ? neo4j.int(value)
      : Array.isArray(value)
        ? value.map(whole)
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, whole(inner)]))
          : value;
  try {
    await session.run(text, { rows: whole(rows) });
  } finally {
    await session.close();
  }
}

async function hitsOf(text, parameters) {
  const session = driver.session({ database: bolt.database, defaultAccessMode: neo4j.session.READ });
  const sum = ({ dbHits, children }) => dbHits + children.reduce((hits, child) => hits + sum(child), 0);
  const whole = (value) => (typeof value === 'number' ? neo4j.int(value) : value);
  try {
    const sent = Object.fromEntries(
      Object.entries(parameters).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.map(whole) : whole(value),
      ]),
    );
    const { summary } = await session.run(`PROFILE ${text}`, sent);
    return sum(summary.profile);
  } finally {
    await session.close();
  }
}
