/**
 * Statements shaped like the real ones: a verb, what it is done to, and what it is done with or for, of the words of
 * `seed/translations.json`; few of them in many statements. Each meaning is said in several wordings: number, order,
 * letter case, a light verb. Yields `{ kind, language, text }`, the same for the same count and seed.
 */
import { readFileSync } from 'node:fs';

const { stems } = JSON.parse(readFileSync(new URL('../seed/translations.json', import.meta.url), 'utf8'));
const words = stems.map(({ kk }) => kk).filter((word) => word.length > 3);
const kinds = ['labour-function', 'skill', 'ability', 'ability', 'ability', 'knowledge', 'knowledge'];
const verbs = [
  'жүргізу',
  'ұйымдастыру',
  'тексеру',
  'дайындау',
  'толтыру',
  'бақылау',
  'жинау',
  'сақтау',
  'жөндеу',
  'орнату',
];
const places = ['саласында', 'кезінде', 'бойынша', 'үшін', 'арқылы', 'негізінде'];

export function* statements(count, seed = 1) {
  const random = randomOf(seed);
  const meanings = Math.ceil(count / 6);
  for (let index = 0; index < count; index++) {
    const own = randomOf(1 + Math.floor(meanings * random() ** 2.5));
    const kind = kinds[Math.floor(own() * kinds.length)];
    yield { kind, language: 'kk', text: worded(partsOf(own), random) };
  }
}

function partsOf(own) {
  const word = () => words[Math.floor(words.length * own() ** 2)];
  return {
    verb: verbs[Math.floor(own() * verbs.length)],
    things: Array.from({ length: 1 + Math.floor(own() * 4) }, word),
    place: own() < 0.5 ? [word(), word(), places[Math.floor(own() * places.length)]] : [],
    number: own() < 0.05 ? [String(Math.floor(own() * 1000))] : [],
  };
}

function worded({ verb, things, place, number }, random) {
  const last = things.at(-1);
  const many = random() < 0.3 ? 'лар' : '';
  const object = [...things.slice(0, -1), `${last}${many}${many === '' ? 'ны' : 'ды'}`];
  const light = random() < 0.1 ? [`${verb}ды`, 'жүзеге', 'асыру'] : [verb];
  const [first, ...rest] = [...place, ...number, ...object, ...light];
  return [random() < 0.8 ? first[0].toUpperCase() + first.slice(1) : first, ...rest].join(' ');
}

function randomOf(seed) {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
