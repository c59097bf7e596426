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
  readonly onlyKaz: readonly (string | readonly string[])[];
  readonly onlyRus: readonly (string | readonly string[])[];
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
  each(cards, '', (card, ofCard) =>
    each(card.labourFunctions, `${ofCard}.`, (labourFunction, ofFunction) =>
      each(labourFunction.skills, `${ofFunction}.`, (skill, ofSkill) => {
        each(skill.abilities, `${ofSkill}/A`);
        each(skill.knowledge, `${ofSkill}/K`);
      }),
    ),
  );
  return places;
}
