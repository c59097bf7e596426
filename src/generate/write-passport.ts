import type { ActivityRecord, CardListEntry, StandardRecord } from '../model/standard.ts';
import { filled } from './filled.ts';
import { writeChapter } from './write-head.ts';
import type { Writer } from './writer.ts';

type Passport = Pick<StandardRecord, 'name' | 'activities' | 'description' | 'cardList'>;

/** Chapter 2: name, code, economic activities, description and list of cards; and the heading of chapter 3. */
export function writePassport(writer: Writer): Passport {
  const { page, plan, own, standardName } = writer;
  writeChapter(writer, 2, 'chapter-passport');
  page.put(`4. ${own.label('standard-name')}: `);
  const name = page.quote(standardName);
  page.end();
  page.end();
  page.line(`5. ${own.label('standard-code')}:${plan.statesCode ? ` ${plan.code}` : ''}`);
  page.end();
  const activities = writeActivities(writer);
  page.put(`7. ${own.label('description')}: `);
  const description = page.quote(filled(own.sentences.description, { name: standardName }));
  page.line('.');
  page.end();
  const cardList = writeCardList(writer);
  writeChapter(writer, 3, 'chapter-cards');
  return { name, activities, description, cardList };
}

/** From section to subclass, each named after the trade. */
function writeActivities({ page, plan, own }: Writer): readonly ActivityRecord[] {
  const [section = '', one = '', two = '', three = '', four = '', five = ''] = plan.code;
  const division = one + two;
  const codes = [
    ['section', section],
    ['division', division],
    ['group', `${division}.${three}`],
    ['class', `${division}.${three}${four}`],
    ['subclass', `${division}.${three}${four}.${five}`],
  ] as const;
  page.line(`6. ${own.label('activities')}:`);
  page.end();
  return codes.map(([level, code]) => {
    const name = plan.trade[own.language];
    const quote = page.quote(`${code} ${name}`);
    page.end();
    page.end();
    return { level, code, name, quote };
  });
}

function writeCardList({ page, plan, own, nameOf }: Writer): readonly CardListEntry[] {
  page.line(`8. ${own.label('card-list')}:`);
  page.end();
  return plan.cards.map(({ occupation, level, statesLevel }, at) => {
    const { code } = occupation;
    const name = nameOf(occupation);
    const sentence = statesLevel ? own.sentences.listed : own.sentences.listedWithoutLevel;
    page.put(`${at + 1}) `);
    const quote = page.quote(filled(sentence, { code, name, level }));
    page.line(at + 1 === plan.cards.length ? '.' : ';');
    page.end();
    return { number: at + 1, code, name, level: statesLevel ? level : null, quote };
  });
}
