import type { QualificationRecord } from '../../../../src/model/standard.ts';
import { type Fact, readOf, textFact } from './fact.ts';
import { likeness, wordsOf } from './words.ts';

/** How words begin that only say which part of education follows, and what joins the parts. */
const labels =
  /^(?:уров|образован|специальност|квалификаци|направлени|деңгей|білім|мамандығ|мамандық|мамандықтар|біліктілі|(?:по|и|или|және|немесе|бойынша)$)/u;

/**
 * The lines of education. The gold has a line of the text as it stands, the record its parts: a line is right where
 * parts of one row of the record stand in it and nothing else but their labels.
 */
export function* educationFacts(
  gold: readonly string[],
  read: readonly QualificationRecord[],
): Generator<Fact> {
  const rows = read.map((row) => [row.level, row.specialty, row.qualification].flatMap((part) => part ?? []));
  const left = new Set(rows.flat());
  for (const line of gold) {
    if (isEmpty(line)) continue;
    const said = rows.map((row) => row.filter((part) => left.has(part) && stands(part.text, line)));
    const parts = said.find((row) =>
      isCovered(
        line,
        row.map((part) => part.text),
      ),
    );
    for (const part of parts ?? []) left.delete(part);
    if (parts !== undefined)
      yield { path: 'education', gold: line, read: line, isRight: true, quotes: parts, at: line };
    else {
      const near = [...left].find((part) => likeness(part.text, line) > 0.5);
      if (near !== undefined) left.delete(near);
      yield textFact('education', line, near === undefined ? null : readOf(near));
    }
  }
  for (const part of left) yield textFact('education', null, readOf(part));
}

/** A label with a dash says nothing. */
function isEmpty(line: string): boolean {
  return wordsOf(line.replace(/^[^:]*:/u, '')).length === 0;
}

function stands(part: string, line: string): boolean {
  return ` ${wordsOf(line).join(' ')} `.includes(` ${wordsOf(part).join(' ')} `);
}

function isCovered(line: string, parts: readonly string[]): boolean {
  const said = new Set(parts.flatMap(wordsOf));
  return parts.length > 0 && wordsOf(line).every((word) => said.has(word) || labels.test(word));
}
