import type { Label } from '../model/label.ts';

/**
 * Whether a text is a note of those who publish the act ("Сноска. Пункт 3 в редакции приказа …"): it tells how the
 * text came about and is no part of it.
 */
export function isNote(text: string, labels: readonly Label[]): boolean {
  const opening = text.slice(0, 40).toLowerCase();
  return labels.some(
    ({ key, wording }) =>
      key === 'note' &&
      opening.startsWith(wording.toLowerCase()) &&
      /^\s*[.!:]/u.test(text.slice(wording.length)),
  );
}
