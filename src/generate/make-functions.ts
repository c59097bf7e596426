import type { ConceptKind } from '../model/concept.ts';
import type { MadeMaterial } from '../model/made-material.ts';
import type { StandardShape } from '../model/standard-shape.ts';
import { makeKnowledge } from './make-knowledge.ts';
import type { CardPlan, FunctionPlan, OccupationPlan, SkillPlan, StatementPlan } from './plan.ts';
import { meanOf, type Random } from './random.ts';
import type { Size } from './size.ts';
import { mostWordings } from './worded.ts';

/** What functions are made of: some of those of the cards before, of the same occupation where there is one, and new ones. */
export interface FunctionsOf {
  readonly index: number;
  readonly occupation: OccupationPlan;
  readonly before: readonly CardPlan[];
  readonly size: Size;
  readonly material: MadeMaterial;
  readonly random: Random;
}

/** Says something of a kind: what `said` says, in one of its wordings, or something new. */
export type Say = (kind: ConceptKind, said?: StatementPlan) => StatementPlan;

/** The labour functions of a card. */
export function makeFunctions(around: FunctionsOf): readonly FunctionPlan[] {
  const { before, size, material, random } = around;
  const { measured } = material.shape;
  const say = sayerOf(around);
  const known = knownOf(around);
  const count = random.drawn(measured.functionsPerCard);
  const functions: FunctionPlan[] = [];
  while (functions.length < count) {
    const isSaid = before.length > 0 && random.holds(shareOfKnown(measured));
    const said = isSaid ? known(functions.map(({ statement }) => statement.meaning)) : null;
    const mandatory = functions.length === 0 || !random.holds(measured.additionalFunctions);
    functions.push(
      said === null ? newFunction(around, say, mandatory) : { ...again(said, around, say), mandatory },
    );
  }
  return size.citationsPerCard === undefined
    ? functions
    : withCitations(functions, size.citationsPerCard, material, random);
}

/**
 * How often a function of a card before is taken, so that as many as in real standards are said before: some are said in
 * another wording, and the first card has none before it.
 */
function shareOfKnown({
  saidBefore,
  wordingsPerMeaning,
  cardsPerStandard,
}: StandardShape['measured']): number {
  const kind = 'labour-function';
  return (saidBefore[kind] * meanOf(wordingsPerMeaning[kind])) / (1 - 1 / meanOf(cardsPerStandard));
}

/** A function of a card before, of the last of the same occupation where there is one, that is not there already. */
function knownOf({ occupation, before, random }: FunctionsOf) {
  const same = before.filter((card) => card.occupation.code === occupation.code).at(-1);
  const all = (same === undefined ? before : [same]).flatMap(({ functions }) => functions);
  return (there: readonly string[]): FunctionPlan | null => {
    const left = all.filter(({ statement }) => !there.includes(statement.meaning));
    return left.length === 0 ? null : random.oneOf(left);
  };
}

function sayerOf({ index, before, material, random }: FunctionsOf): Say {
  const { measured, assumed } = material.shape;
  let count = 0;
  return (kind, said) => {
    const isOther = random.holds(1 - 1 / meanOf(measured.wordingsPerMeaning[kind]));
    const wording = isOther ? 1 + random.below(mostWordings - 1) : 0;
    if (said !== undefined) return { ...said, wording };
    const meaning = random.holds(assumed.commons.share)
      ? `common ${random.skewedBelow(assumed.commons.meanings)}`
      : `${index} ${before.length} ${++count}`;
    return { kind, meaning, wording };
  };
}

function newFunction({ material, random }: FunctionsOf, say: Say, mandatory: boolean): FunctionPlan {
  const { measured } = material.shape;
  return {
    statement: say('labour-function'),
    mandatory,
    skills: list(random.drawn(measured.skillsPerFunction), () => ({
      statement: say('skill'),
      abilities: list(random.drawn(measured.abilitiesPerSkill), () => say('ability')),
      knowledge: list(random.drawn(measured.knowledgePerSkill), () => makeKnowledge(say, material, random)),
    })),
  };
}

/** A function of another card again: its skills, and so many of their items as are said again; others are new. */
function again(said: FunctionPlan, { material, random }: FunctionsOf, say: Say): FunctionPlan {
  const { saidBefore } = material.shape.measured;
  const isKept = (kind: ConceptKind) => random.holds(saidBefore[kind] / saidBefore['labour-function']);
  return {
    ...said,
    statement: say('labour-function', said.statement),
    skills: said.skills.map(({ statement, abilities, knowledge }) => ({
      statement: say('skill', statement),
      abilities: abilities.map((item) => say('ability', isKept('ability') ? item : undefined)),
      knowledge: knowledge.map((item) =>
        isKept('knowledge')
          ? { ...item, ...(item.acts.length > 0 ? {} : say('knowledge', item)) }
          : makeKnowledge(say, material, random),
      ),
    })),
  };
}

/** With so many citations in the card, in a list of acts of each skill, in place of what is drawn. */
function withCitations(
  functions: readonly FunctionPlan[],
  count: number,
  { acts }: MadeMaterial,
  random: Random,
): readonly FunctionPlan[] {
  const skills = functions.reduce((total, own) => total + own.skills.length, 0);
  let at = 0;
  const cited = (skill: SkillPlan): SkillPlan => {
    const share = Math.floor((count + skills - ++at) / skills);
    const drawn = [...new Set(Array.from({ length: share }, () => random.skewedBelow(acts.length)))];
    const [first, ...others] = skill.knowledge.filter((item) => item.acts.length === 0);
    const list = {
      kind: 'knowledge',
      meaning: first?.meaning ?? skill.statement.meaning,
      wording: 0,
      acts: drawn,
      legalBasis: true,
    } as const;
    return { ...skill, knowledge: drawn.length === 0 ? skill.knowledge : [list, ...others] };
  };
  return functions.map((own) => ({ ...own, skills: own.skills.map(cited) }));
}

function list<Item>(count: number, make: () => Item): readonly Item[] {
  return Array.from({ length: count }, make);
}
