/** A run of words that both texts have, or only the one, or only the other. */
export interface WordChange {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What was done to the words of one text to make another of it, run by run: what is kept is as long as can be, in the words
 * of the other text. Words are told apart by `keyOf`; signs go with their words. Texts of more than `mostWords` words
 * are taken as wholly replaced, so that time is bounded.
 */
export function wordChanges(
  one: string,
  other: string,
  keyOf: (word: string) => string,
  mostWords = 1_000,
): readonly WordChange[] {
  const [from, to] = [wordsOf(one), wordsOf(other)];
  if (Math.max(from.length, to.length) > mostWords) {
    return runs([...from.map(changed('removed')), ...to.map(changed('added'))]);
  }
  const [fromKeys, toKeys] = [from.map(keyOf), to.map(keyOf)];
  const kept = longestCommon(fromKeys, toKeys);
  const changes: WordChange[] = [];
  for (let i = 0, j = 0; i < from.length || j < to.length; ) {
    if (i < from.length && j < to.length && fromKeys[i] === toKeys[j]) {
      changes.push({ kind: 'kept', text: to[j] ?? '' });
      i++;
      j++;
    } else if (j >= to.length || (i < from.length && at(kept, i + 1, j) >= at(kept, i, j + 1))) {
      changes.push({ kind: 'removed', text: from[i++] ?? '' });
    } else {
      changes.push({ kind: 'added', text: to[j++] ?? '' });
    }
  }
  return runs(changes);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+/gu) ?? [];
}

function changed(kind: WordChange['kind']): (text: string) => WordChange {
  return (text) => ({ kind, text });
}

/** How many words two ends of texts have in common, in order, from each place on. */
function longestCommon(from: readonly string[], to: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const row = lengths[i] as Uint16Array;
      row[j] =
        from[i] === to[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** Neighbours of one kind as one. */
function runs(changes: readonly WordChange[]): readonly WordChange[] {
  const joined: WordChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last?.kind === change.kind)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${change.text}` };
    else joined.push(change);
  }
  return joined;
}
