import { PassThrough } from 'node:stream';
import { ask } from '../../src/main/ask.ts';

/** What is answered where someone types this, or where the input ends. */
async function answered(typed: string | null): Promise<[string, string]> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const answer = ask('Change it?', input, output);
  if (typed === null) input.end();
  else input.write(typed);
  return [await answer, String(output.read())];
}

describe('a question', () => {
  it.each([
    ['y\n', 'yes'],
    ['YES\n', 'yes'],
    [' yes \n', 'yes'],
    ['n\n', 'no'],
    ['\n', 'no'],
    ['yesterday\n', 'no'],
    ['\u0004', 'no'],
    ['ye\u0003', 'stopped'],
    [null, 'no'],
  ])('to which %j is answered', async (typed, answer) => {
    const [given, shown] = await answered(typed);
    expect(given).toBe(answer);
    expect(shown).toContain('Change it? [y/N] ');
  });
});
