import type { StandardRecord } from '../../src/model/standard.ts';
import { type Json, readGold } from '../gold/read-gold.ts';
import { editionOf } from './edition.ts';
import { alignmentDifferences, differences, disagreementsIn, itemsOf, plantedIn } from './truth.ts';

const names = ['logistics', 'welding', 'hotels', 'infosec'];
const editions = names.map((name) => ({ name, edition: editionOf(`test/gold/bilingual/${name}`) }));
const languages = ['kaz', 'rus'] as const;

/** What is read otherwise than it was written; one that is mended is taken from this list. */
const known: Readonly<Record<string, readonly string[]>> = {};

describe.each(editions)('$name', ({ name, edition }) => {
  const truth = readGold(`bilingual/${name}/truth.json`);

  describe.each(languages)('%s', (language) => {
    const text = language === 'kaz' ? edition : (edition.translation as StandardRecord);
    const { cards, cardList, technical } = text;
    const written: readonly Json[] = truth[language].cards;

    it('has the passport and the technical data that were written', () => {
      const { number, date } = edition.edition.order;
      expect({
        code: text.code,
        name: text.name?.text,
        version: text.edition.version,
        year: text.edition.year,
        nextReview: technical.nextReview?.date,
        order: { number, date },
        activities: text.activities.length,
      }).toEqual({ ...truth.standard, name: truth.standard.name[language] });
      expect(cardList.map(({ name: entry, level }) => [entry, String(level)])).toEqual(
        written.map((card) => [card.name, card.level]),
      );
    });

    it('has the cards that were written', () => {
      expect(
        cards.map((card) => ({
          code: card.code,
          group: card.groupCode,
          level: String(card.level),
          name: card.name?.text,
          otherTitles: card.otherTitles.length,
          competences: card.personalCompetences.length,
          relatedProfessions: card.relatedProfessions.length,
        })),
      ).toEqual(written.map(({ items, ...rows }) => rows));
    });

    it('has the items that were written', () => {
      const found = cards.flatMap((card, index) =>
        differences(
          (written[index]?.items ?? []).map((item: readonly string[]) => item.join(' ')),
          itemsOf(card),
        ),
      );
      expect(found).toEqual(known[`${name} ${language}`] ?? []);
    });
  });

  it('aligns the two languages', () => {
    expect(alignmentDifferences(truth.alignment, edition)).toEqual(known[name] ?? []);
  });

  it('says where the languages disagree', () => {
    const found = differences(plantedIn(truth.alignment), disagreementsIn(edition));
    expect(found).toEqual(known[`${name} disagreements`] ?? []);
  });
});
