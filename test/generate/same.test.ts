import type { Size } from '../../src/generate/size.ts';
import { generateStandards, makeStandards } from '../../src/generate/standards.ts';
import { readMadeMaterial } from '../../src/ingest/made-material.ts';
import type { MadeMaterial } from '../../src/model/made-material.ts';

const material = readMadeMaterial();

/** All that is made, as it would be written. */
function written(size: Size, seed?: number, own: MadeMaterial = material): readonly string[] {
  return [...makeStandards(size, seed, own)].map(({ files, record }) => JSON.stringify([files, record()]));
}

describe('what is made', () => {
  const few = written({ standards: 4, meanCards: 3 });

  it('is the same for the same size and seed', () => {
    expect(written({ standards: 4, meanCards: 3 })).toEqual(few);
  });

  it('is other for another seed', () => {
    const others = written({ standards: 4, meanCards: 3 }, 2);
    for (const [at, one] of few.entries()) expect(others[at]).not.toBe(one);
  });

  it('begins as less of it does', () => {
    expect(written({ standards: 9, meanCards: 3 }).slice(0, 4)).toEqual(few);
  });

  it('has the same plan in whatever language it is written', () => {
    const both = [...generateStandards({ standards: 4, meanCards: 3, language: 'both' }, 1, material)];
    const alone = [...generateStandards({ standards: 4, meanCards: 3, language: 'ru' }, 1, material)];
    const shown = both.map(({ translation }) => translation?.cards.map(({ name, level }) => [name, level]));
    expect(alone.map(({ cards }) => cards.map(({ name, level }) => [name, level]))).toEqual(shown);
  });

  it('is made one by one: of a size that no machine could hold the first are there at once', () => {
    const all = generateStandards({ standards: Number.MAX_SAFE_INTEGER, meanCards: 3 }, 1, material);
    const [first, second] = [all.next().value, all.next().value];
    expect([first?.edition.order.number, second?.edition.order.number]).toEqual(['1', '2']);
  });

  it('needs no material: then it has so many cards and citations as are asked for, of acts that are made as well', () => {
    const size = { standards: 3, cardsPerStandard: 5, citationsPerCard: 12, acts: 40 };
    const records = [...generateStandards(size)];
    expect(records.map(({ cards }) => cards.length)).toEqual([5, 5, 5]);
    const cards = records.flatMap((record) => record.cards);
    const acts = cards.flatMap(({ citations }) => citations.map(({ act }) => act));
    for (const { citations } of cards) expect(citations.length).toBeLessThanOrEqual(12);
    expect(acts.length).toBeGreaterThan(0.8 * 12 * 15);
    for (const act of acts) expect(act).toMatch(/^act:generated-(?:[1-9]|[1-3]\d|40)$/u);
  });

  it('has ids that are each there once', () => {
    const records = [...generateStandards({ standards: 30, meanCards: 4 }, 3, material)];
    const ids = records.flatMap(({ id, source, edition, cards }) => [
      id,
      source.id,
      edition.id,
      ...cards.flatMap((card) => [
        card.id,
        ...card.citations.map((citation) => citation.id),
        ...card.labourFunctions.flatMap((own) => [
          own.id,
          ...own.skills.flatMap((skill) => [
            skill.id,
            ...[...skill.abilities, ...skill.knowledge].map((statement) => statement.id),
          ]),
        ]),
      ]),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
