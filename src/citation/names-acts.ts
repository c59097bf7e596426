import { foldText } from '../text/fold.ts';
import { type CitationRegistry, compile } from './compile.ts';

/** Whether a text may name an act of a register by what it is called: by a title or name with its kind or without. */
export function namesActs(text: string, registry: CitationRegistry): boolean {
  const { names } = compile(registry);
  if (text.search(names.abbreviations) >= 0) return true;
  const folded = text.split('\n').map(foldText).join('\n');
  return folded.search(names.withKind) >= 0 || folded.search(names.bare) >= 0;
}
