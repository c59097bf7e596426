/**
 * Statements shaped like the real ones, in Kazakh and in Russian: an action, what it is done to, and what it is done with
 * or for, of the words of `seed/translations.json` and `seed/word-families.json`; few of them in many statements. Each meaning is said in several
 * wordings: number, letter case, a light verb, in Russian also order, verb or noun, a slip. Yields `{ kind, language, text }`, the same for
 * the same count and seed.
 */
import { readFileSync } from 'node:fs';

const [{ stems }, families] = ['translations', 'word-families'].map((table) =>
  JSON.parse(readFileSync(new URL(`../seed/${table}.json`, import.meta.url), 'utf8')),
);
const words = {
  kk: stems.map(({ kk }) => kk).filter((word) => word.length > 3),
  ru: stems.flatMap(({ ru }) => ru).filter((word) => /[бвгджзклмнпрстфх]$/u.test(word) && word.length > 3),
};
const kinds = ['labour-function', 'skill', 'ability', 'ability', 'ability', 'knowledge', 'knowledge'];
/** A verb and the name of what it does in Russian, a verb in Kazakh; few of them in many statements. */
const actions = {
  kk: families.kk.map(({ words: [verb] }) => verb).filter((verb) => verb.endsWith('у')),
  ru: families.ru.map(({ words }) => [words[0], words.at(-1)]),
};
const places = {
  kk: ['саласында', 'кезінде', 'бойынша', 'үшін', 'арқылы', 'негізінде'],
  ru: ['в области', 'во время', 'с учетом', 'для', 'с помощью', 'на основе'],
};
const worded = { kk: kazakh, ru: russian };

export function* statements(count, seed = 1) {
  const random = randomOf(seed);
  const meanings = Math.ceil(count / 6);
  for (let index = 0; index < count; index++) {
    const own = randomOf(1 + Math.floor(meanings * random() ** 2.5));
    const kind = kinds[Math.floor(own() * kinds.length)];
    const language = own() < 0.5 ? 'kk' : 'ru';
    const [first, ...rest] = worded[language](partsOf(own, language), random);
    yield {
      kind,
      language,
      text: [random() < 0.8 ? first[0].toUpperCase() + first.slice(1) : first, ...rest].join(' '),
    };
  }
}

function partsOf(own, language) {
  const oneOf = (all) => all[Math.floor(all.length * own())];
  const word = () => words[language][Math.floor(words[language].length * own() ** 2)];
  return {
    action: actions[language][Math.floor(actions[language].length * own() ** 3)],
    things: Array.from({ length: 1 + Math.floor(own() * 4) }, word),
    place: own() < 0.5 ? [word(), word(), oneOf(places[language])] : [],
    number: own() < 0.05 ? [String(Math.floor(own() * 1000))] : [],
  };
}

function kazakh({ action, things, place, number }, random) {
  const last = things.at(-1);
  const many = random() < 0.3 ? 'лар' : '';
  const object = [...things.slice(0, -1), `${last}${many}${many === '' ? 'ны' : 'ды'}`];
  const light = random() < 0.1 ? [`${action}ды`, 'жүзеге', 'асыру'] : [action];
  return [...place, ...number, ...object, ...light];
}

function russian({ action: [verb, noun], things, place: [one, other, relation], number }, random) {
  const ending = random() < 0.3 ? 'ов' : 'а';
  const objects = things.map((word) => `${random() < 0.02 ? slipped(word) : word}${ending}`);
  const place = relation === undefined ? [] : [relation, `${one}ов`, `${other}а`];
  const how = random();
  const said = how < 0.1 ? ['осуществить', noun] : [how < 0.5 ? verb : noun];
  return random() < 0.2
    ? [...place, ...said, ...number, ...objects]
    : [...said, ...number, ...objects, ...place];
}

/** A word without one of its letters. */
function slipped(word) {
  return word.length < 6 ? word : word.slice(0, 4) + word.slice(5);
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
