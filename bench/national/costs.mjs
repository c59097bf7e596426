import { hitsOf } from './driver.mjs';

/** What one answer costs: statements, hits of the database (see `hitsOf`), and its bytes. */
export async function costs(question, contender, subjects, driver) {
  await contender.tell('watch');
  const { body } = await contender.ask(question, subjects);
  const sent = await contender.tell('watched');
  const statements = [];
  for (const { name, text, parameters } of sent)
    statements.push({ name, hits: await hitsOf(driver, text, parameters) });
  return {
    bytes: body.length,
    statements,
    hits: statements.reduce((sum, { hits }) => sum + hits, 0),
  };
}
