/**
 * What the questions are asked about, found in whatever graph there is, the same each time: the most cited act, a card
 * from the middle, two professions that share skills and leave nothing blank, and so on. `far` is a place 199 pages
 * behind the beginning of the professions, or halfway where there are not so many.
 */
export async function subjectsIn(read) {
  const one = async (text, parameters) => (await read(text, parameters))[0];
  const { act } = await one(
    'MATCH (a:LegalAct) RETURN a.id AS act ORDER BY a.citationCount DESC, a.id LIMIT 1',
  );
  const { middlingAct } = await one(`MATCH (a:LegalAct) WHERE a.citationCount > 0
    WITH a ORDER BY a.citationCount, a.id WITH collect(a.id) AS acts RETURN acts[size(acts) / 2] AS middlingAct`);
  const { cards, professions } = await one(
    'MATCH (c:ProfessionCard) WITH count(c) AS cards MATCH (p:Profession) RETURN cards, count(p) AS professions',
  );
  const { card } = await one(
    'MATCH (c:ProfessionCard {isCurrent: true}) RETURN c.id AS card ORDER BY c.id SKIP $half LIMIT 1',
    { half: Math.floor(cards / 2) },
  );
  const five = await sharingProfessions(read);
  const two = five.slice(0, 2);
  const { have } = await one(
    `MATCH (:Profession {id: $to})-[:REQUIRES]->(c:Skill|Ability) WITH c ORDER BY c.id DESC LIMIT 10
     RETURN collect(c.id) AS have`,
    { to: two[1] },
  );
  const { skill } = await one(
    `MATCH (s:Skill)
     RETURN s.id AS skill ORDER BY COUNT { (s)<-[:WORDING_OF]-() } DESC, s.id LIMIT 1`,
  );
  const { commonSkill } = await one(
    'MATCH (s:Skill) RETURN s.id AS commonSkill ORDER BY s.professionCount DESC, s.id LIMIT 1',
  );
  const offset = Math.min(199 * 25, Math.floor(professions / 2));
  const far = await one(
    'MATCH (p:Profession) RETURN p.sortKey AS key, p.id AS id ORDER BY p.sortKey, p.id SKIP $skip LIMIT 1',
    { skip: offset - 1 },
  );
  const { ids } = await one(someOfEach);
  far.offset = offset;
  return { act, middlingAct, card, five, two, have, skill, commonSkill, far, ids, day: '2026-11-30' };
}

/** Those whose commonest skill is asked for most, so that they share it; they leave nothing blank. */
async function sharingProfessions(read) {
  const [{ five }] = await read(`MATCH (p:Profession)-[:REQUIRES]->(s:Skill)
    WITH p, max(s.professionCount) AS count
    WHERE NOT EXISTS { (p)<-[:DESCRIBES]-(card {isCurrent: true})-[:HAS_LABOUR_FUNCTION]->(f)
      WHERE NOT EXISTS { (f)-[:HAS_SKILL]->() } OR EXISTS { (f)-[:HAS_SKILL]->(k)
        WHERE NOT k.knowledgeStated OR NOT EXISTS { (k)-[:HAS_ABILITY]->() } } }
    WITH p ORDER BY count DESC, p.id LIMIT 5
    RETURN collect(p.id) AS five`);
  return five;
}

const someOfEach = `CALL () {
    MATCH (n:Profession) RETURN n.id AS id ORDER BY id LIMIT 5
    UNION ALL MATCH (n:ProfessionCard) RETURN n.id AS id ORDER BY id LIMIT 5
    UNION ALL MATCH (n:LegalAct) RETURN n.id AS id ORDER BY id LIMIT 5
    UNION ALL MATCH (n:Standard) RETURN n.id AS id ORDER BY id LIMIT 5
    UNION ALL MATCH (n:Skill) RETURN n.id AS id ORDER BY id LIMIT 5
  } RETURN collect(id) AS ids`;
