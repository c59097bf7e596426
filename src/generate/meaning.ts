import type { ConceptKind } from '../model/concept.ts';
import type { MadeMaterial } from '../model/made-material.ts';
import type { Counts } from '../model/standard-shape.ts';
import type { Meaning } from './plan.ts';
import { type Random, randomFor } from './random.ts';

/** What has more words lists acts: nothing else is made as long as that. */
const mostWords = 24;

/** What a key means, always the same for the same seed: so many words as such a statement has in Kazakh. */
export function meaningOf(
  key: string,
  kind: ConceptKind,
  { words, shape }: MadeMaterial,
  seed: number,
): Meaning {
  const random = randomFor(seed, `${kind} ${key}`);
  const { names } = shape.assumed;
  const wanted = wordsOf(shape.measured.words[kind].kk, random);
  const hasName = (kind === 'ability' || kind === 'knowledge') && random.holds(names.share);
  const name = hasName ? nameOf(random.skewedBelow(names.count), words.syllables) : null;
  const place = wanted > 5 && random.holds(0.6) ? random.oneOf(words.places) : null;
  const [action, aspect] = [random.oneOf(words.actions), random.oneOf(words.aspects)];
  let left = wanted - 1 - (name === null ? 0 : 2) - (place === null ? 0 : wordsIn(place.kk));
  const objects: Meaning['objects'][number][] = [];
  do {
    const quality = left > 1 ? random.oneOf(words.qualities) : null;
    objects.push({ thing: otherThan(objects, random, words.things), quality });
    left -= quality === null ? 1 : 2;
  } while (left > 0);
  return { action, aspect, objects, place, name };
}

function wordsOf(counts: Counts, random: Random): number {
  const words = random.drawn(counts);
  return words > mostWords ? wordsOf(counts, random) : words;
}

function otherThan(
  objects: Meaning['objects'],
  random: Random,
  things: MadeMaterial['words']['things'],
): Meaning['objects'][number]['thing'] {
  const thing = random.oneOf(things);
  return objects.some((object) => object.thing === thing) && objects.length < things.length
    ? otherThan(objects, random, things)
    : thing;
}

/** A name of three syllables, another for each number as long as they go. */
function nameOf(number: number, syllables: readonly string[]): string {
  let left = number;
  let name = '';
  for (let at = 0; at < 3 || left > 0; at++) {
    name += syllables[left % syllables.length];
    left = Math.floor(left / syllables.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}
