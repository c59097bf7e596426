/** Whether a word in Cyrillic has a few Latin letters that all look like Cyrillic ones, or the other way. */
export function hasLookAlikes(word: string): boolean {
  if (word.length < 3 || !/[A-Za-z]/u.test(word)) return false;
  const latin = word.match(/\p{Script=Latin}/gu)?.join('') ?? '';
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.join('') ?? '';
  if (latin === '' || cyrillic === '') return false;
  return latin.length <= cyrillic.length
    ? /^[acehikmopxtyABCEHIKMOPTXY]+$/u.test(latin)
    : /^[асеһікморхтуАВСЕНІКМОРТХУ]+$/u.test(cyrillic);
}
