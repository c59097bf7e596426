import dictionary from 'dictionary-ru';

/** The words of the Russian spelling dictionary in their dictionary form, in small letters and without "ё". */
export function readRussianWords(): readonly string[] {
  const [, ...lines] = new TextDecoder().decode(dictionary.dic).split('\n');
  return lines.flatMap((line) => {
    const [word = ''] = line.split('/');
    return word === '' ? [] : [word.toLowerCase().replaceAll('ё', 'е')];
  });
}
