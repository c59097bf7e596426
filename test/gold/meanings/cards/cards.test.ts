import { conceptKinds } from '../../../../src/model/concept.ts';
import { seedRecord } from '../../../ingest/seed-record.ts';
import { type Json, readGold, readGoldTable } from '../../read-gold.ts';
import { textsOf } from '../texts.ts';

const pairs = ['13-19', '17-18', '9-14'].map((name) => ({
  name,
  gold: readGold(`meanings/cards/${name}.json`),
}));
const labels = ['seen', 'measured'].flatMap((name) => readGoldTable(`meanings/${name}.tsv`));

const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();

/** The labelled verdict of two texts of a kind, in whichever order; the texts themselves where they are equal. */
function labelled(kind: string, one: string, other: string): string | undefined {
  if (one === other) return 'same';
  return labels.find(
    (row) =>
      row.kind === kind &&
      ((row.one === one && row.other === other) || (row.one === other && row.other === one)),
  )?.verdict;
}

describe.each(pairs)('the cards $name, worked by hand', ({ gold }) => {
  const cardOf = ({ item, code, level }: Json) =>
    seedRecord.cards.filter(
      (card) => card.item === item && card.code === code && String(card.level) === String(level),
    );
  const [one, other] = [cardOf(gold.a), cardOf(gold.b)];

  it.each(conceptKinds)('place every text of the layer %s', (kind) => {
    const { same, onlyA, onlyB, unclear } = gold[kind];
    const texts = (cards: typeof one) =>
      sorted(
        textsOf(cards)
          .filter((text) => text.kind === kind)
          .map(({ text }) => text),
      );
    const side = (index: number) => [...same, ...unclear].map((pair: readonly string[]) => pair[index] ?? '');
    expect(sorted([...side(0), ...onlyA])).toEqual(texts(one));
    expect(sorted([...side(1), ...onlyB])).toEqual(texts(other));
    // What stands alone, or is unclear, stands nowhere else.
    expect(new Set([...side(0), ...onlyA]).size).toBe(new Set(side(0)).size + onlyA.length);
    expect(new Set([...side(1), ...onlyB]).size).toBe(new Set(side(1)).size + onlyB.length);
  });

  it.each(conceptKinds)('say of the layer %s what the labels of pairs say', (kind) => {
    const { same, onlyA, onlyB, unclear } = gold[kind];
    const verdicts = (list: readonly [string, string][]) =>
      list.map(([first, second]) => labelled(kind, first, second));
    expect(verdicts(same)).toEqual(same.map(() => 'same'));
    expect(verdicts(unclear)).toEqual(unclear.map(() => 'unclear'));
    const apart = onlyA.flatMap((first: string) => onlyB.map((second: string) => [first, second]));
    expect(verdicts(apart)).not.toContain('same');
  });

  it('name the acts of both, as they are cited in knowledge', () => {
    const acts = (cards: typeof one) =>
      cards
        .flatMap((card) => card.citations)
        .filter(({ role }) => role === 'knowledge')
        .flatMap(({ act }) => (act === null ? [] : [act]));
    expect(sorted([...gold.act.same, ...gold.act.onlyA])).toEqual(sorted(acts(one)));
    expect(sorted([...gold.act.same, ...gold.act.onlyB])).toEqual(sorted(acts(other)));
  });

  it('tell what one leaves blank from what it has not', () => {
    for (const { card, skill, knowledge, act } of gold.blank) {
      const [lists, only] = card === 'a' ? [one, 'onlyB'] : [other, 'onlyA'];
      const skills = lists.flatMap((found) => found.labourFunctions.flatMap((item) => item.skills));
      expect(skills.find(({ quote }) => quote.text === skill)?.knowledgeStated).toBe(false);
      expect(gold.knowledge[only]).toEqual(expect.arrayContaining(knowledge));
      expect(gold.act[only]).toEqual(expect.arrayContaining(act));
    }
  });
});
