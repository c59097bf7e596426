import type { Label } from '../model/label.ts';

/**
 * Whether a text is a note of those who publish the act ("Сноска. Пункт 3 в редакции приказа …"): it tells how the
 * text came about and is no part of it. `openings` are the words for it, see `noteOpenings`.
 */
export function isNote(text: string, openings: readonly string[]): boolean {
  const initial = text.charAt(0).toLowerCase();
  return openings.some(
    (opening) =>
      opening.startsWith(initial) &&
      text.slice(0, opening.length).toLowerCase() === opening &&
      /^\s*[.!:]/u.test(text.slice(opening.length)),
  );
}

/** The words with which notes open, in small letters. */
export function noteOpenings(labels: readonly Label[]): readonly string[] {
  return labels.filter(({ key }) => key === 'note').map(({ wording }) => wording.toLowerCase());
}
