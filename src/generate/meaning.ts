import type { ConceptKind } from '../model/concept.ts';
import type { MadeMaterial } from '../model/made-material.ts';
import type { MadeThing } from '../model/made-words.ts';
import type { Counts } from '../model/standard-shape.ts';
import { coinerOf } from './coined.ts';
import { coinedName } from './coined-name.ts';
import type { Meaning } from './plan.ts';
import { type Random, randomFor } from './random.ts';

/** What has more words lists acts: nothing else is made as long as that. */
const mostWords = 24;

/** What a key means, always the same for the same seed: so many words as such a statement has in Kazakh. */
export function meaningOf(key: string, kind: ConceptKind, material: MadeMaterial, seed: number): Meaning {
  const { words, shape } = material;
  const random = randomFor(seed, `${kind} ${key}`);
  const { names } = shape.assumed;
  const wanted = wordsOf(shape.measured.words[kind].kk, random);
  const hasName = (kind === 'ability' || kind === 'knowledge') && random.holds(names.share);
  const name = hasName ? nameOf(random.skewedBelow(names.count), words.syllables) : null;
  const place = wanted > 5 && random.holds(0.6) ? random.oneOf(words.places) : null;
  const [action, aspect] = [random.oneOf(words.actions), random.oneOf(words.aspects)];
  let left = wanted - 1 - (name === null ? 0 : 2) - (place === null ? 0 : wordsIn(place.kk));
  const coined = coinerOf(key, kind, material, seed);
  const thing = () => coined() ?? random.oneOf(words.things);
  const objects: Meaning['objects'][number][] = [];
  do {
    const quality = left > 1 ? random.oneOf(words.qualities) : null;
    objects.push({ thing: otherThan(objects, thing, words.things.length), quality });
    left -= quality === null ? 1 : 2;
  } while (left > 0);
  return { action, aspect, objects, place, name };
}

function wordsOf(counts: Counts, random: Random): number {
  const words = random.drawn(counts);
  return words > mostWords ? wordsOf(counts, random) : words;
}

/** Never one that is there, as long as the table has others. */
function otherThan(objects: Meaning['objects'], draw: () => MadeThing, others: number): MadeThing {
  const drawn = draw();
  return objects.some(({ thing }) => thing.kk === drawn.kk) && objects.length < others
    ? otherThan(objects, draw, others)
    : drawn;
}

function nameOf(number: number, syllables: readonly string[]): string {
  const name = coinedName(number, syllables);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}
