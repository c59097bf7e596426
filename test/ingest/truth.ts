import type { CardRecord, StandardRecord } from '../../src/model/standard.ts';
import { foldText } from '../../src/text/fold.ts';

/** Kind and text of everything a card says under its functions, in order: "F …", "S …", "A …", "K …". */
export function itemsOf({ labourFunctions }: CardRecord): readonly string[] {
  return labourFunctions.flatMap((item) => [
    `F ${item.quote.text}`,
    ...item.skills.flatMap((skill) => [
      `S ${skill.quote.text}`,
      ...skill.abilities.map(({ quote }) => `A ${quote.text}`),
      ...skill.knowledge.map(({ quote }) => `K ${quote.text}`),
    ]),
  ]);
}

/** What only one of two lists has: "-" before what is missing, "+" before what is too much. */
export function differences(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const left = found.map(foldText);
  const missing = wanted.filter((text) => {
    const at = left.indexOf(foldText(text));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const extra = found.filter((text) => {
    const at = left.indexOf(foldText(text));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return [...missing.map((text) => `- ${text}`), ...extra.map((text) => `+ ${text}`)];
}

/** `alignment` of a gold file: pairs of places, and what only one language has. */
export interface Alignment {
  readonly pairs: readonly (readonly string[])[];
  readonly onlyKaz: readonly string[];
  readonly onlyRus: readonly string[];
  readonly disagreements: readonly { readonly what: string; readonly places: { readonly kaz: string } }[];
}

/**
 * Pairs that only the gold has ("- 1.1.1/A2 = 1.1.1/A2") and that only the record has. Where one language says in one
 * statement what the other says in two, either of the two is a right partner.
 */
export function alignmentDifferences({ pairs }: Alignment, edition: StandardRecord): readonly string[] {
  const theirs = placesOf(edition.translation ?? edition);
  const found = [...placesOf(edition)].flatMap(([id, place]) => {
    const other = theirs.get(id);
    return other === undefined ? [] : [[place, other] as const];
  });
  const wanted = new Set(pairs.map(([kazakh, russian]) => `${kazakh} = ${russian}`));
  const right = found.filter(([kazakh, russian]) => wanted.has(`${kazakh} = ${russian}`));
  const ours = new Set(right.map(([kazakh]) => kazakh));
  const others = new Set(right.map(([, russian]) => russian));
  return [
    ...pairs.flatMap(([kazakh = '', russian = '']) =>
      ours.has(kazakh) || others.has(russian) ? [] : [`- ${kazakh} = ${russian}`],
    ),
    ...found.flatMap((pair) => (right.includes(pair) ? [] : [`+ ${pair[0]} = ${pair[1]}`])),
  ];
}

/** The rules for what the gold says the languages disagree in. */
const rules: Readonly<Record<string, string>> = {
  level: 'levels-differ-between-languages',
  'occupation code': 'codes-differ-between-languages',
  'group code': 'codes-differ-between-languages',
  'year of the act': 'dates-differ-between-languages',
  'order of the items': 'order-differs-between-languages',
  'order of the functions': 'order-differs-between-languages',
};

/** Rule and place of each finding that the gold asks for; of an order that differs, where the list stands. */
export function plantedIn({ pairs, onlyKaz, onlyRus, disagreements }: Alignment): readonly string[] {
  const parts = pairs.filter(([kazakh], at) => pairs.findIndex(([other]) => other === kazakh) !== at);
  const top = (places: readonly string[]) => places.filter((place) => !places.includes(listOf(place)));
  return [
    ...top(onlyKaz).map((place) => `only-in-kazakh-text ${listOf(place)}`),
    ...top(onlyRus).map((place) => `only-in-russian-text ${listOf(place)}`),
    ...parts.map(([, russian = '']) => `only-in-russian-text ${listOf(russian)}`),
    ...disagreements.map(
      ({ what, places }) => `${rules[what] ?? 'numbers-differ-between-languages'} ${places.kaz}`,
    ),
  ].sort();
}

/**
 * The same of the findings about both languages that the record has. What is said in two items is said of the part
 * that has no partner: whether as a part, or as standing in one text only.
 */
export function disagreementsIn(edition: StandardRecord): readonly string[] {
  const places = [edition, edition.translation ?? edition].map(placesOf);
  return edition.findings
    .filter(({ rule }) => /^only-in|-languages?$/u.test(rule))
    .map(({ rule, about }) => {
      const place = places[0]?.get(about) ?? places[1]?.get(about) ?? about;
      if (rule === 'split-between-languages') return `only-in-russian-text ${listOf(place)}`;
      return `${rule} ${/^only|^order/u.test(rule) ? listOf(place) : place}`;
    })
    .sort();
}

const listOf = (place: string) => place.replace(/[./][AK]?\d+$/u, '');

/** The place of each card ("2"), function ("2.1"), skill ("2.1.2") and item ("2.1.2/A5", "2.1.2/K3"), by id. */
function placesOf({ cards }: StandardRecord): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const each = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    before: string,
    inside: (thing: Thing, place: string) => void = () => {},
  ) => {
    for (const [index, thing] of things.entries()) {
      const place = `${before}${index + 1}`;
      places.set(thing.id, place);
      inside(thing, place);
    }
  };
  each(cards, '', (card, ofCard) => {
    for (const { id } of [...card.informalLearning, ...card.relatedProfessions]) places.set(id, ofCard);
    each(card.labourFunctions, `${ofCard}.`, (labourFunction, ofFunction) =>
      each(labourFunction.skills, `${ofFunction}.`, (skill, ofSkill) => {
        each(skill.abilities, `${ofSkill}/A`);
        each(skill.knowledge, `${ofSkill}/K`);
      }),
    );
  });
  return places;
}
