import type { Passage } from '../model/document.ts';
import { colonIn } from '../text/colon.ts';
import { foldLetters } from '../text/fold.ts';
import { slice, trim } from '../text/passage.ts';
import type { LabelSet } from './label-set.ts';
import type { LabelMatch } from './match-label.ts';

const longestHead = 60;

/**
 * A label of a list or of a numbered part with other words beside it: "Необходимые знания:", "Умения и навыки:",
 * "Профессиональный навык 1:". A list must follow, or a number stand in the label, or it would be a sentence with a
 * colon. Of words that name both lists ("Умения и знания:") none is said.
 */
export function matchWordyLabel(body: Passage, labels: LabelSet): Omit<LabelMatch, 'item'> | null {
  const colon = colonIn(body.text);
  const written = body.text.slice(0, Math.max(0, colon));
  if (colon < 1 || colon > longestHead || /\d\s?[.)]|[.;]/u.test(written)) return null;
  const value = trim(slice(body, colon + 1));
  const number = /\d{1,3}/u.exec(written)?.[0];
  const opensList = value.text === '' || /^(?:1\s?[.)]|[-–—•])/u.test(value.text);
  if (number === undefined && !opensList) return null;
  const form = foldLetters(written);
  const found = [...(number === undefined ? [] : labels.numbered), ...(opensList ? labels.lists : [])]
    .filter(
      ({ numbered, folded }) =>
        form.endsWith(folded) || (!numbered && folded.length >= 6 && form.startsWith(folded)),
    )
    .filter(({ folded }) => isOfWords(folded, written, form))
    .sort((a, b) => b.folded.length - a.folded.length);
  const [label] = found;
  if (label === undefined) return null;
  if (!label.numbered && found.some(({ key, numbered }) => !numbered && key !== label.key)) return null;
  const head = slice(body, 0, colon);
  return { label, number: label.numbered ? Number(number) : null, head, value, likeness: 0.9 };
}

/** Whether a label with which the head opens or ends is whole words of it: "Дағдыларды тану" has no "Дағдылар". */
function isOfWords(label: string, head: string, form: string): boolean {
  const words = head.match(/\p{L}+/gu)?.map(foldLetters) ?? [];
  let length = 0;
  return words.some((word) => {
    length += word.length;
    return length === label.length || form.length - length === label.length;
  });
}
