/** Endings of adjectives and participles declined like them. */
const adjectival =
  /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/u;
/** Endings of nouns. */
const nominal =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/u;

/** Stems that end like endings: "систем" is the second case of many, and no form of "сист". */
const whole = new Set(
  'систем схем проблем прием объем подъем проем заем водоем дилем диплом симптом перелом синдром режим металлолом атом объемом прием аэродром ипподром агроном эконом астроном слом излом обвалом остров кров покров резерв актив норматив коллектив локомотив кооператив архив мотив налив полив разлив отлив прилив слив состав устав сплав став рукав пункт отчет бетон район регион полигон комбайн дизайн случай урожай'.split(
    ' ',
  ),
);

/** A vowel that some forms lack: "уровень", "уровня". */
const fleeting = /(?<=[^аеиоуыэюя])[ео](?=[нкц]$)/u;
const shortest = 3;

/** Words whose forms have two stems. */
const irregular = new Map(Object.entries({ времен: 'врем', имен: 'имя', людь: 'люд', человек: 'люд' }));

/**
 * The stem of a Russian noun or adjective in small letters: the word without its ending of case and number. Verbs are
 * not asked about, and what makes one word out of another (-ость, -ник) stays.
 */
export function russianStem(word: string): string {
  if (word.length <= shortest || !/^[а-я-]+$/u.test(word) || whole.has(word)) return word;
  const active = word.replace(/(?<=..)с[яь]$/u, '');
  const noun = takeOff(active, nominal);
  if (noun !== null && whole.has(noun)) return noun;
  const stem = takeOff(active, adjectival) ?? noun ?? active;
  const plain = stem.replace(/нн$/u, 'н').replace(/и$/u, '').replace(/ь$/u, '');
  const even = plain.length < 5 ? plain : plain.replace(fleeting, '');
  return irregular.get(even) ?? even;
}

/** Whether a word is a noun whose stem ends like an ending: "систему". */
export function isWholeNoun(word: string): boolean {
  return whole.has(takeOff(word, nominal) ?? word);
}

function takeOff(word: string, endings: RegExp): string | null {
  const stem = word.replace(endings, '');
  const isStem = stem !== word && stem.length >= 2 && /[аеиоуыэюя]/u.test(stem);
  return isStem ? stem : null;
}
