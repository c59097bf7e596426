import type { Quote } from '../../src/model/place.ts';
import type { CardRecord, SkillRecord } from '../../src/model/standard.ts';
import { type Json, readGold, readGoldTable } from '../gold/read-gold.ts';
import { seedLines, seedRecord } from './seed-record.ts';

const counts = readGold('q87900002-kk/counts.json');
const facts = readGold('q87900002-kk/facts.json');
const answers = readGold('q87900002-kk/answers.json');

const line = (quote: Quote | null | undefined) => quote?.places[0]?.number;
const skillsOf = (card: CardRecord) => card.labourFunctions.flatMap((item) => item.skills);
const sum = <T>(items: readonly T[], count: (item: T) => number) =>
  items.reduce((all, item) => all + count(item), 0);

describe('the shipped standard against what was counted by hand', () => {
  it('has the totals', () => {
    const { cards } = seedRecord;
    const skills = cards.flatMap(skillsOf);
    expect({
      cards: cards.length,
      professions: new Set(cards.map((card) => card.profession)).size,
      codes: new Set(cards.map((card) => card.code)).size,
      labourFunctions: sum(cards, (card) => card.labourFunctions.length),
      skills: skills.length,
      skillsWithKnowledge: skills.filter((skill) => skill.knowledgeStated).length,
      abilities: sum(skills, (skill) => skill.abilities.length),
      knowledge: sum(skills, (skill) => skill.knowledge.length),
    }).toEqual({
      cards: counts.totals.cards,
      professions: counts.totals.professions,
      codes: counts.totals.codes,
      labourFunctions: counts.totals.labourFunctions,
      skills: counts.totals.skills,
      skillsWithKnowledge: counts.totals.skillsWithKnowledge,
      abilities: counts.totals.abilities,
      knowledge: counts.totals.knowledge,
    });
  });

  it.each(seedRecord.cards.map((card, index) => [card.item, card, counts.cards[index]] as const))(
    'has card %i, function by function and skill by skill',
    (_, card, gold) => {
      const seen = {
        item: card.item,
        line: line(card.heading),
        code: card.code,
        level: card.level,
        functions: card.labourFunctions.map((labourFunction) => ({
          number: labourFunction.number,
          mandatory: labourFunction.mandatory,
          line: line(labourFunction.quote),
          skills: labourFunction.skills.map((skill: SkillRecord) => ({
            number: skill.number,
            line: line(skill.quote),
            abilities: skill.abilities.length,
            knowledge: skill.knowledge.length,
          })),
        })),
      };
      expect(gold).toMatchObject(seen);
      expect(seen.functions.map(({ skills }) => skills.length)).toEqual(
        gold.functions.map((item: { skills: unknown[] }) => item.skills.length),
      );
    },
  );

  it.each(seedRecord.cards.map((card, index) => [card.item, card, facts.cards[index]] as const))(
    'has the other rows of card %i',
    (_, card, gold) => {
      expect({
        groupCode: card.groupCode,
        codeAsWritten: card.codeAsWritten?.text ?? '',
        name: card.name?.text,
        level: card.level,
        handbookGradeText: card.handbookGrade?.text ?? '',
        educationRowsWithContent: card.education.length,
        purpose: card.purpose?.text,
        personalCompetencesList: card.personalCompetences.map(({ quote }) => quote.text),
        relatedProfessions: card.relatedProfessions.map(({ level, text }) => ({ level, name: text || null })),
      }).toEqual({
        groupCode: gold.groupCode,
        codeAsWritten: gold.codeAsWritten,
        name: gold.name,
        level: gold.level,
        handbookGradeText: gold.handbookGradeText.replace(/^-$/u, ''),
        educationRowsWithContent: gold.educationRowsWithContent,
        purpose: gold.purpose,
        personalCompetencesList: gold.personalCompetencesList,
        relatedProfessions: gold.relatedProfessions.map(
          ({ level, name }: { level: number | string | null; name: string | null }) => ({
            level: level === null ? null : String(level),
            name,
          }),
        ),
      });
    },
  );

  it('has the order, the passport and the technical data', () => {
    const { edition, activities, cardList, terms, abbreviations, technical } = seedRecord;
    expect(seedRecord.code).toBe(facts.standard.code);
    expect(seedRecord.name?.text).toBe(facts.standard.name);
    expect([edition.version, edition.year]).toEqual([facts.edition.version, facts.edition.year]);
    expect(edition.order).toMatchObject({ kind: 'amending', number: null, date: null });
    expect(edition.order.base).toMatchObject({
      number: facts.order.baseOrder.number,
      date: facts.order.baseOrder.date,
    });
    expect(edition.order.entryIntoForce?.daysAfterPublication).toBe(facts.order.entryIntoForce.days);
    expect(line(edition.order.entryIntoForce?.quote)).toBe(facts.order.entryIntoForce.line);
    expect(
      activities.map(({ level, code, name, quote }) => ({ kind: level, code, name, line: line(quote) })),
    ).toEqual(facts.activities);
    expect(cardList.map(({ number, code, name, level }) => ({ number, code, name, level }))).toEqual(
      facts.cardList.map(({ number, code, name, level }: Record<string, unknown>) => ({
        number,
        code,
        name,
        level,
      })),
    );
    expect([terms.length, abbreviations.length]).toEqual([facts.terms.count, facts.abbreviations.count]);
    expect(abbreviations.map(({ term }) => term)).toEqual(
      facts.abbreviations.list.map(({ short }: { short: string }) => short),
    );
    expect(technical.nextReview?.date).toBe(facts.nextReview.date);
    expect([technical.sectoralCouncil, technical.nationalBody, technical.chamber].map(line)).toEqual(
      [
        facts.technicalData.sectoralCouncil,
        facts.technicalData.nationalBody,
        facts.technicalData.chamber,
      ].map((body) => body.line),
    );
  });

  it('says what 2635-5-002 needs at level 6, word for word', () => {
    const gold = answers.b;
    const card = seedRecord.cards.find(({ item }) => item === gold.card);
    // An item that stands alone without a number was counted as the first.
    const plain = ({ number, quote }: { number: number | null; quote: Quote }) => ({
      number: number ?? 1,
      text: quote.text,
    });
    const goldPlain = ({ number, text }: { number: number | null; text: string }) => ({ number, text });
    expect(
      card?.labourFunctions.map((item) => ({
        ...plain(item),
        skills: item.skills.map((skill) => ({
          ...plain(skill),
          abilities: skill.abilities.map(plain),
          knowledge: skill.knowledge.map(plain),
        })),
      })),
    ).toEqual(
      gold.labourFunctions.map((item: Json) => ({
        ...goldPlain(item),
        skills: item.skills.map((skill: Json) => ({
          ...goldPlain(skill),
          abilities: skill.abilities.map(goldPlain),
          knowledge: skill.knowledge.map(goldPlain),
        })),
      })),
    );
  });

  it('finds every act that a card names, and no other', () => {
    const found = seedRecord.cards.flatMap((card) =>
      card.citations.map((citation) =>
        [
          line(citation.quote),
          citation.act?.replace('act:', ''),
          citation.role,
          card.item,
          citation.quote.text,
        ].join('\t'),
      ),
    );
    const gold = readGoldTable('q87900002-kk/citations.tsv').map((row) =>
      [row.line, row.act, row.role, row.card, row.quote].join('\t'),
    );
    expect([...found].sort()).toEqual([...gold].sort());
  });

  it('finds the acts named outside the cards', () => {
    const found = seedRecord.citations.map(({ quote, act, role, provision }) =>
      [
        line(quote),
        act?.replace('act:', '') ?? '-',
        role,
        provision?.article ?? '',
        provision?.paragraph ?? '',
      ].join('\t'),
    );
    const gold = readGoldTable('q87900002-kk/citations-outside-cards.tsv').map((row) =>
      [row.line, row.act, row.role, row.article, row.paragraph].join('\t'),
    );
    expect(found).toEqual(gold);
  });

  it('finds every text at its place in the file', () => {
    let quotes = 0;
    JSON.stringify(seedRecord, (_, value) => {
      if (typeof value?.text === 'string' && Array.isArray(value.places)) {
        for (const { number, start, end } of value.places) {
          expect(seedLines[number - 1]?.slice(start, end)).toBe(value.text);
          quotes++;
        }
      }
      return value;
    });
    expect(quotes).toBeGreaterThan(900);
  });
});
