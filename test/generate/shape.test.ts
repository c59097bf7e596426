import { meanOf } from '../../src/generate/random.ts';
import { generateStandards } from '../../src/generate/standards.ts';
import { readMadeMaterial } from '../../src/ingest/made-material.ts';
import type { ConceptKind } from '../../src/model/concept.ts';
import { conceptKinds } from '../../src/model/concept.ts';
import type { CardRecord, StandardRecord, StatementRecord } from '../../src/model/standard.ts';

const material = readMadeMaterial();
const { measured, assumed } = material.shape;
const standards = [...generateStandards({ standards: 80 }, 11, material)];
const cards = standards.flatMap((standard) => standard.cards);
const functions = cards.flatMap(({ labourFunctions }) => labourFunctions);
const skills = functions.flatMap((one) => one.skills);

const statements: Readonly<Record<ConceptKind, (card: CardRecord) => readonly StatementRecord[]>> = {
  'labour-function': ({ labourFunctions }) => labourFunctions,
  skill: (card) => skillsOf(card),
  ability: (card) => skillsOf(card).flatMap(({ abilities }) => abilities),
  knowledge: (card) => skillsOf(card).flatMap(({ knowledge }) => knowledge),
};

function skillsOf({ labourFunctions }: CardRecord) {
  return labourFunctions.flatMap((one) => one.skills);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}

function share<Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number {
  return things.filter(holds).length / things.length;
}

/** Of the statements of a kind those that a card before in the same standard makes in the same words. */
function saidBefore({ cards: own }: StandardRecord, kind: ConceptKind): readonly boolean[] {
  const before = new Set<string>();
  return own.flatMap((card) => {
    const wordings = statements[kind](card).map(({ wording }) => wording);
    const again = wordings.map((wording) => before.has(wording));
    for (const wording of wordings) before.add(wording);
    return again;
  });
}

describe('made standards are shaped as real ones', () => {
  it.each<[string, number, number]>([
    ['cards of a standard', mean(standards.map((one) => one.cards.length)), assumed.meanCards],
    [
      'functions of a card',
      mean(cards.map((one) => one.labourFunctions.length)),
      meanOf(measured.functionsPerCard),
    ],
    [
      'skills of a function',
      mean(functions.map((one) => one.skills.length)),
      meanOf(measured.skillsPerFunction),
    ],
    [
      'abilities of a skill',
      mean(skills.map(({ abilities }) => abilities.length)),
      meanOf(measured.abilitiesPerSkill),
    ],
    [
      'knowledge items of a skill',
      mean(skills.map(({ knowledge }) => knowledge.length)),
      meanOf(measured.knowledgePerSkill),
    ],
    ['levels', mean(cards.flatMap(({ level }) => level ?? [])), meanOf(measured.levels)],
    [
      'lines of education',
      mean(cards.map(({ education }) => education.length)),
      meanOf(measured.educationPerCard),
    ],
    [
      'other titles',
      mean(cards.map(({ otherTitles }) => otherTitles.length)),
      meanOf(measured.otherTitlesPerCard),
    ],
    [
      'competences',
      mean(cards.map(({ personalCompetences }) => personalCompetences.length)),
      meanOf(measured.competencesPerCard),
    ],
    [
      'related professions',
      mean(cards.map(({ relatedProfessions }) => relatedProfessions.length)),
      meanOf(measured.relatedPerCard),
    ],
    [
      'citations of a list of acts',
      mean(
        cards.flatMap((card) =>
          skillsOf(card)
            .flatMap(({ knowledge }) => knowledge.filter(({ legalBasis }) => legalBasis))
            .map(({ id }) => card.citations.filter(({ context }) => context === id).length),
        ),
      ),
      meanOf(measured.citationsPerLegalBasis),
    ],
  ])('%s: on average so many', (_, made, real) => {
    expect(made / real).toBeGreaterThan(0.85);
    expect(made / real).toBeLessThan(1.15);
  });

  it.each<[string, number, number, number?]>([
    [
      'standards without a code',
      share(standards, ({ code }) => code === null),
      measured.uncoded,
      standards.length,
    ],
    [
      'items that are lists of acts',
      share(
        skills.flatMap(({ knowledge }) => knowledge),
        ({ legalBasis }) => legalBasis,
      ),
      measured.legalBases,
    ],
    [
      'cards that ask for experience',
      share(cards, ({ experience }) => experience !== null),
      measured.experience,
    ],
    ['codes that stand in their row', share(cards, ({ codeSource }) => codeSource === 'code-row'), 14 / 17],
    ['cards without a level', share(cards, ({ level }) => level === null), assumed.withoutLevel],
    ...conceptKinds.map((kind): [string, number, number] => [
      `said before (${kind})`,
      share(
        standards.flatMap((standard) => saidBefore(standard, kind)),
        (isAgain) => isAgain,
      ),
      measured.saidBefore[kind],
    ]),
  ])('%s: about the same share', (_, made, real, count = cards.length) => {
    expect(Math.abs(made - real)).toBeLessThan(0.05 + 3 * Math.sqrt((real * (1 - real)) / count));
  });

  it.each(conceptKinds)('%s: about so many words, but for what lists acts', (kind) => {
    const kazakh = standards.filter(({ source }) => source.language === 'kk').flatMap((one) => one.cards);
    const citing = new Set(kazakh.flatMap(({ citations }) => citations.map(({ context }) => context)));
    const own = kazakh.flatMap(statements[kind]).filter(({ id }) => !citing.has(id));
    const words = mean(own.map(({ quote }) => quote.text.split(' ').length));
    const real = meanOf(measured.words[kind].kk.filter(([value]) => kind !== 'knowledge' || value <= 24));
    expect(words / real).toBeGreaterThan(0.8);
    expect(words / real).toBeLessThan(1.3);
  });

  it('cites few acts often and most of them seldom', () => {
    const counts = new Map<string, number>();
    for (const { act } of cards.flatMap(({ citations }) => citations))
      counts.set(act ?? '', (counts.get(act ?? '') ?? 0) + 1);
    const [most = 0] = [...counts.values()].sort((one, other) => other - one);
    const made = most / [...counts.values()].reduce((total, count) => total + count, 0);
    const [first = 0] = measured.citationsByRank;
    const real = first / measured.citationsByRank.reduce((total, count) => total + count, 0);
    expect(Math.abs(made - real)).toBeLessThan(0.05);
    expect(counts.size).toBeGreaterThan(0.9 * material.acts.length);
  });

  it('has texts in Kazakh alone, in Russian alone and in both', () => {
    const texts = standards.map(({ source, translation }) => translation?.source.language ?? source.language);
    const both = share(standards, ({ translation }) => translation !== null);
    expect(Math.abs(both - 2 / 3.5)).toBeLessThan(0.15);
    expect(new Set(texts)).toEqual(new Set(['kk', 'ru']));
  });

  it('has codes that cards of several levels share', () => {
    const shared = standards.map(({ cards: own }) => own.length / new Set(own.map(({ code }) => code)).size);
    expect(mean(shared)).toBeGreaterThan(1.2);
  });
});
