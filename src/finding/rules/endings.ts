import type { Fault } from '../../model/finding.ts';
import { endsOpen } from '../../text/function-words.ts';
import type { Checked } from '../checked.ts';
import { partOf } from '../texts.ts';

/** Texts that break off, and blanks that nobody filled in. */
export function checkEndings({ texts }: Checked): readonly Fault[] {
  return texts.flatMap(({ about, quote }) => {
    const { text } = quote;
    const faults: Fault[] = [];
    if (endsOpen(text))
      faults.push({
        rule: 'text-cut-off',
        about,
        quotes: [partOf(quote, text.trimEnd().lastIndexOf(' ') + 1, text.length)],
        actual: text.slice(-40),
      });
    const blank = /__+|(?<!\p{L})(?:XX+|ХХ+)(?=\.|\s*года)/u.exec(text);
    if (blank !== null)
      faults.push({
        rule: 'placeholder-left',
        about,
        quotes: [partOf(quote, blank.index, blank.index + blank[0].length)],
        actual: text.slice(Math.max(0, blank.index - 20), blank.index + 20).trim(),
      });
    return faults;
  });
}
