import type { Form } from './form.ts';

/**
 * Tells plurals that name another thing from the singulars that they share a stem with ("выбор", "выборы"), by the
 * opposites whose two words have one stem. Such words are no feminines, whose singulars would end alike.
 */
export function pluralsOf(
  opposites: readonly (readonly string[])[],
  stemOf: (word: string) => string,
): (word: string, form: Form) => Form {
  const singulars = new Set(opposites.map(([one]) => one));
  const stems = new Set(
    opposites.flatMap(([one = '', other = '']) => {
      if (one.includes(' ') || other.includes(' ')) return [];
      const stem = stemOf(one);
      return stem === stemOf(other) ? [stem] : [];
    }),
  );
  return (word, form) =>
    stems.has(form.stem) && plural.test(word) && !singulars.has(word)
      ? { ...form, stem: `${form.stem.replace('^', '')}*`, use: null }
      : form;
}

const plural = /(?:[ыи]|[оеё]в|[ая]м|[ая]ми|[ая]х)$/u;
