/** Whether a label is the heading of a labour function, mandatory, additional or not said which. */
export function isFunction(key: string): boolean {
  return /^(?:labour|mandatory|additional)-function$/u.test(key);
}

/** Whether a label opens what belongs to a skill. */
export function isBlock(key: string): boolean {
  return /^(?:abilities|knowledge|recognition)$/u.test(key);
}

/** Whether a label stands in the part of a card that describes its labour functions. */
export function isOfFunctions(key: string): boolean {
  return isFunction(key) || key === 'skill' || isBlock(key);
}
