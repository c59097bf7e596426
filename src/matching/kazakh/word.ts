import type { Form } from '../form.ts';
import { kazakhNoun } from './noun.ts';
import { kazakhNouns } from './nouns.ts';
import { kazakhVerb, kazakhVerbalNoun, voiceless } from './verb.ts';

/**
 * The form of a Kazakh word by its endings alone, which follow upon each other in a fixed order: plural, possession,
 * case; before these, on a verb, voice, negation and what it is used as. A letter at the end of the stem that is voiced
 * before a vowel counts as its pair, and the soft sign of borrowed words, which comes and goes, not at all. Endings that
 * make another word (an agent, a quality, a lack: -шы, -лық, -сыз) stay.
 */
export function kazakhForm(text: string): Form {
  const word = text.replaceAll('ь', '');
  if (uninflected.has(word)) return { stem: word, use: null, role: '', isNegated: false };
  const said = kazakhVerb(word);
  if (said !== null) return said;
  const { stem, role } = kazakhNoun(word);
  if (uninflected.has(stem)) return { stem, use: null, role, isNegated: false };
  const noun = voiceless(stem).replace(doubled, '$1');
  if (kazakhNouns.has(stem)) return { stem: noun, use: null, role, isNegated: false };
  return kazakhVerbalNoun(stem, role) ?? { stem: withoutN(noun), use: null, role, isNegated: false };
}

/** Words whose ends look like endings. */
const uninflected = new Set(
  'ағылшын қалыпты қысқа орта жаңа жоғары қазақстан негізгі қазіргі ішкі сыртқы соңғы бұрынғы алғашқы кейінгі алдыңғы заманғы бастапқы басқа'.split(
    ' ',
  ),
);

/** Borrowed words lose one of two like letters at their end before an ending: "процесс", "процестің". */
const doubled = /([слмнптфк])\1$/u;

/** "Маманы" may be "маман" that somebody has or "мама" that something is done to: all such stems lose their "н". */
function withoutN(stem: string): string {
  return stem.length > 3 ? stem.replace(/(?<=[аәеоөыіиуүұя])н$/u, '') : stem;
}

const borrowed = /(?:инк|аж|лиз|контрол|аудит)$/u;

/** Whether the stem of a noun is a borrowed name of an action ("инструктаж"). */
export function namesKazakhAction(stem: string): boolean {
  return borrowed.test(stem);
}
