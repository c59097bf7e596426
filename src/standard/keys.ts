const functions = new Set(['labour-function', 'mandatory-function', 'additional-function']);
const blocks = new Set(['abilities', 'knowledge', 'recognition']);
const ofEducation = new Set(['education', 'education-level', 'specialty', 'qualification']);

/** Whether a label is the heading of a labour function, mandatory, additional or not said which. */
export function isFunction(key: string): boolean {
  return functions.has(key);
}

/** Whether a label opens what belongs to a skill. */
export function isBlock(key: string): boolean {
  return blocks.has(key);
}

/** Whether a label stands in the part of a card that describes its labour functions. */
export function isOfFunctions(key: string): boolean {
  return functions.has(key) || key === 'skill' || blocks.has(key);
}

/** Whether a label is the row of education or a column of it. */
export function isOfEducation(key: string): boolean {
  return ofEducation.has(key);
}
