import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path, status } from '../../src/neo4j/index.ts';
import { type Json, readGold, readGoldTable } from '../gold/read-gold.ts';
import { seedFile } from '../ingest/seed-file.ts';
import { runKasip } from './run-kasip.ts';
import { newHome, type Served, serve } from './served.ts';

let served: Served;
let own: Awaited<ReturnType<typeof newHome>>;

beforeAll(async () => {
  own = await newHome();
  served = await serve({ KASIP_HOME: own.home });
}, 180_000);

afterAll(async () => {
  await served?.stop('SIGKILL');
  await until(async () => !(await status({ home: own.home })).running);
  own.remove();
}, 60_000);

async function ask(query: string): Promise<Json> {
  const response = await fetch(`${served.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return await response.json();
}

async function until(holds: () => Promise<boolean>, milliseconds = 60_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come true in time.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

describe('kasip start, in an empty data folder', () => {
  it('answers every question of the README without an error', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const questions = [...readme.matchAll(/```graphql\n([\s\S]*?)```/gu)].map(([, query]) => query ?? '');
    expect(questions.length).toBeGreaterThanOrEqual(5);
    for (const question of questions) {
      const { data, errors } = await ask(question);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data).length).toBeGreaterThan(100);
    }
  });

  it('shows the query page to a browser', async () => {
    const page = await fetch(`${served.url}graphql`, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(html).toContain('<title>kasip — query page</title>');
    const script = /src="(\/assets\/[^"]+\.js)"/u.exec(html)?.[1] ?? '';
    expect((await fetch(new URL(script, served.url))).status).toBe(200);
  });

  it('says who must know the Social Code, and in which sentences', async () => {
    const gold = readGold('q87900002-kk/answers.json').a;
    const { data } = await ask(`{
      legalAct(id: "act:K2300000224") {
        citationCount
        professions(first: 100) { totalCount nodes { citations profession { code level { level } } } }
        citations(first: 100) {
          nodes {
            role quote
            evidence { quote places { unit number start end } }
            context {
              ... on AbilityStatement { skill { text { text } labourFunction { number card { item } } } }
              ... on KnowledgeStatement { skill { text { text } labourFunction { number card { item } } } }
            }
          }
        }
      }
    }`);
    const { professions, citations, citationCount } = data.legalAct;
    expect(citationCount).toBe(gold.citations);
    const who = gold.professions.map((row: Json) => `${row.code}/${row.level}: ${row.sentences.length}`);
    expect(
      professions.nodes
        .map(
          ({ citations: count, profession }: Json) =>
            `${profession.code}/${profession.level.level}: ${count}`,
        )
        .sort(),
    ).toEqual([...who].sort());
    const sentences = gold.professions.flatMap((row: Json) => row.sentences);
    const expected = sentences.map((row: Json) =>
      [row.card, row.line, row.start, row.end, row.role, row.quote, row.function, row.skillText].join('|'),
    );
    const found = citations.nodes.map(({ role, quote, evidence, context }: Json) => {
      const [{ number, start, end }] = evidence.places;
      const { labourFunction, text } = context.skill;
      return [
        labourFunction.card.item,
        number,
        start,
        end,
        role.toLowerCase(),
        quote,
        labourFunction.number,
        text.text,
      ].join('|');
    });
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it('says what 2635-5-002 needs at level 6', async () => {
    const gold = readGold('q87900002-kk/answers.json').b;
    const { data } = await ask(`{
      profession(code: "2635-5-002", level: 6) {
        name { text }
        cards {
          item purpose { text }
          personalCompetences { text { text } }
          labourFunctions { number mandatory text { text } skills { text { text } abilities { text { text } } knowledge { text { text } } } }
        }
      }
    }`);
    const [card] = data.profession.cards;
    expect(data.profession.name.text).toBe(gold.name);
    expect(card.item).toBe(gold.card);
    expect(card.purpose.text).toBe(gold.purpose.text);
    const texts = (list: Json[]) => list.map((item) => item.text.text ?? item.text);
    expect(
      card.labourFunctions.map((item: Json) => ({
        text: item.text.text,
        skills: item.skills.map((skill: Json) => ({
          text: skill.text.text,
          abilities: texts(skill.abilities),
          knowledge: texts(skill.knowledge),
        })),
      })),
    ).toEqual(
      gold.labourFunctions.map((item: Json) => ({
        text: item.text,
        skills: item.skills.map((skill: Json) => ({
          text: skill.text,
          abilities: texts(skill.abilities),
          knowledge: texts(skill.knowledge),
        })),
      })),
    );
  });

  it('says which acts card 12 rests on', async () => {
    const gold = readGold('q87900002-kk/answers.json').c;
    const { data } = await ask(`{
      profession(code: "2635-5-001", level: 5) {
        cards { item legalActs(first: 100) { nodes { citations act { id } } } }
      }
    }`);
    const [card] = data.profession.cards;
    expect(card.item).toBe(gold.card);
    expect(
      card.legalActs.nodes
        .map(({ citations, act }: Json) => `${act.id.replace('act:', '')}: ${citations}`)
        .sort(),
    ).toEqual(gold.acts.map(({ act, citations }: Json) => `${act}: ${citations}`).sort());
  });

  it('counts in the API what was counted by hand', async () => {
    const { totals } = readGold('q87900002-kk/counts.json');
    const { data } = await ask(`{
      standard(code: "Q87900002") {
        currentEdition {
          cards { profession { id } labourFunctions { skills { abilities { id } knowledge { id } } } }
        }
      }
      professions { totalCount }
    }`);
    const { cards } = data.standard.currentEdition;
    const functions = cards.flatMap((card: Json) => card.labourFunctions);
    const skills = functions.flatMap((item: Json) => item.skills);
    expect({
      cards: cards.length,
      professions: data.professions.totalCount,
      labourFunctions: functions.length,
      skills: skills.length,
      abilities: skills.flatMap((skill: Json) => skill.abilities).length,
      knowledge: skills.flatMap((skill: Json) => skill.knowledge).length,
    }).toEqual({
      cards: totals.cards,
      professions: totals.professions,
      labourFunctions: totals.labourFunctions,
      skills: totals.skills,
      abilities: totals.abilities,
      knowledge: totals.knowledge,
    });
    expect(readGoldTable('q87900002-kk/citations.tsv').length).toBe(
      totals.citationsInSkills + totals.citationsInHandbook,
    );
  });

  it('shares its Neo4j with other commands, which change nothing when they load the same again', async () => {
    const { code, out } = await runKasip(['ingest', seedFile], { KASIP_HOME: own.home });
    expect([code, out]).toEqual([0, expect.stringMatching(/unchanged: 0 created, 0 changed, 0 deleted/u)]);
    expect((await runKasip(['status'], { KASIP_HOME: own.home })).out).toMatch(/ProfessionCard +11\n/u);
    expect((await runKasip(['db', 'path'], { KASIP_HOME: own.home })).out.trim()).toBe(
      path({ home: own.home }),
    );
    expect((await ask('{ meta { release } }')).errors).toBeUndefined();
  });

  it('takes a standard out and in again while it serves', async () => {
    expect((await runKasip(['withdraw', 'Q87900002'], { KASIP_HOME: own.home })).code).toBe(0);
    expect((await ask('{ professions { totalCount } }')).data.professions.totalCount).toBe(0);
    expect(await runKasip(['withdraw', 'Q87900002'], { KASIP_HOME: own.home })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/There is no standard "Q87900002"/u),
    });
    expect(await runKasip(['ingest', '--dry-run', seedFile], { KASIP_HOME: own.home })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/would be new: \d{3,} created, 0 changed/u),
    });
    expect((await ask('{ professions { totalCount } }')).data.professions.totalCount).toBe(0);
    expect((await runKasip(['ingest', seedFile], { KASIP_HOME: own.home })).code).toBe(0);
    expect((await ask('{ professions { totalCount } }')).data.professions.totalCount).toBe(10);
  });

  it('says of a text that is cut off that it is, and keeps the whole one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kasip-cut-'));
    const cut = join(folder, 'cut.txt');
    writeFileSync(cut, readFileSync(seedFile, 'utf8').split('\n').slice(0, 300).join('\n'));
    const { code, err } = await runKasip(['ingest', cut], { KASIP_HOME: own.home });
    rmSync(folder, { recursive: true });
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/cut\.txt:300: the document ends before.*cut\.txt lacks the version/su),
    ]);
    expect((await ask('{ professions { totalCount } }')).data.professions.totalCount).toBe(10);
  });

  it('gives coded errors while Neo4j is away, and answers again when it is back', async () => {
    const { pid } = await status({ home: own.home });
    process.kill(pid ?? 0, 'SIGKILL');
    // What was asked before is kept for a moment longer than Neo4j lives.
    const { errors } = await ask('{ professions(first: 2) { totalCount pageInfo { endCursor } } }');
    expect(errors[0].extensions).toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true });
    // Not asked before, so that nothing but Neo4j can answer it.
    const again = '{ professions(first: 3) { totalCount nodes { id } } }';
    await until(async () => (await ask(again)).data?.professions?.totalCount === 10);
  }, 90_000);

  it('refuses a port that is taken in one line, with what to do', async () => {
    const { port } = new URL(served.url);
    const { code, err } = await runKasip(['serve'], { KASIP_HOME: own.home, PORT: port });
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(new RegExp(`Port ${port} .* is in use\\.\\n +Set PORT`, 'u')),
    ]);
  });

  it('ends with 0 on SIGTERM and leaves no Neo4j behind', async () => {
    expect(await served.stop('SIGTERM')).toBe(0);
    await until(async () => !(await status({ home: own.home })).running, 15_000);
  }, 30_000);
});
