import type { CardRecord } from '../model/standard.ts';
import { filled } from './filled.ts';
import type { CardPlan } from './plan.ts';
import type { Writer } from './writer.ts';

/** What the heading and the first rows of a card say. */
type CardHead = Pick<
  CardRecord,
  | 'id'
  | 'item'
  | 'heading'
  | 'name'
  | 'code'
  | 'codeSource'
  | 'codeAsWritten'
  | 'groupCode'
  | 'groupCodeAsWritten'
  | 'level'
  | 'levelAsWritten'
  | 'isLevelMisplaced'
  | 'subLevel'
  | 'isSubLevelMisplaced'
  | 'handbookGrade'
  | 'profession'
>;

/**
 * The heading with code and name, then codes, name and level. Where the code stands in the row of the group, as authors
 * exchange the two, the heading has the name alone; where it stands in the heading, its row is blank.
 */
export function writeCardHead(writer: Writer, plan: CardPlan, id: string, item: number): CardHead {
  const { page, own, nameOf, valueRow } = writer;
  const { occupation, codeSource } = plan;
  const { code } = occupation;
  const group = code.slice(0, 6);
  const name = nameOf(occupation);
  const isExchanged = codeSource === 'group-row';
  const isInHeading = codeSource === 'heading';
  page.put(`${item}. `);
  const words = isExchanged ? name : `${code} ${name}`;
  const heading = page.quote(`${own.label('card-heading')} "${words}":`);
  page.end();
  const groupCodeAsWritten = valueRow('group-code', isExchanged ? code : group);
  const codeAsWritten = valueRow(
    'occupation-code',
    isExchanged ? group : isInHeading ? own.sentences.nothing : code,
  );
  const nameQuote = valueRow('profession-name', name);
  const levelAsWritten = valueRow('level', plan.statesLevel ? String(plan.level) : null);
  valueRow('sub-level', null);
  const grade = plan.handbookGrade;
  const handbookGrade = valueRow(
    'handbook-grade',
    grade === null ? null : filled(own.sentences.handbook, { number: grade }),
  );
  const level = plan.statesLevel ? plan.level : null;
  return {
    id,
    item,
    heading,
    name: nameQuote,
    code,
    codeSource: isExchanged ? 'group-row' : isInHeading ? 'heading' : 'code-row',
    codeAsWritten,
    groupCode: group,
    groupCodeAsWritten,
    level,
    levelAsWritten,
    isLevelMisplaced: false,
    subLevel: null,
    isSubLevelMisplaced: false,
    handbookGrade,
    profession: `profession:${code}/${level ?? '-'}`,
  };
}
