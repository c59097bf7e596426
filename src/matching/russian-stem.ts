/** Endings of adjectives and participles declined like them. */
const adjectival =
  /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/u;
/** Endings of nouns. */
const nominal =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/u;

/** Stems that end like endings: "систем" is the second case of many, and no form of "сист". */
const whole = new Set(
  'систем схем проблем прием объем подъем проем заем водоем дилем диплом симптом перелом синдром режим металлолом атом аэродром ипподром агроном эконом астроном слом излом остров кров покров резерв актив норматив коллектив локомотив кузов улов остов засов посев засев отсев основ зажим прижим нажим отдых запах размах замах альбом паром фантом теорем эмблем кооператив архив мотив налив полив разлив отлив прилив слив состав устав сплав став рукав пункт отчет бетон район регион полигон комбайн дизайн случай урожай'.split(
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
  const soft = softStem(active);
  if (soft !== null) return soft;
  const stem = takeOff(active, adjectival) ?? noun ?? active;
  const plain = stem.replace(/и$/u, '').replace(/ь$/u, '');
  const even = plain.length < 5 ? plain : plain.replace(fleeting, '');
  return irregular.get(even) ?? even;
}

/** Words in -ия, -ие and -ий, in the forms that no adjective has; after "г", "н" others have them, too. */
const inI =
  /^(.*(?:[бвдзлмпрстфц]|г(?!ие|ий)|(?:лог|ург|тег|рг|кг)(?=ий$)|[аея]н|[^и]н(?!ие|ий))и)(?:я|и|ю|е|ей|ем|ев|й|ям|ями|ях)$/u;
/** Words in -ья, -ье: "сырье" is not "сыр". */
const inSign = /^(.{2,}[бвдзлмнпрстфч]ь)(?:я|е|и|ем|ев|ям|ями|ях)$/u;

/** The stem of a word that ends in a soft sign or "и" before its endings, which another word lacks ("серия", "сера"). */
function softStem(word: string): string | null {
  const known = softForms.get(word);
  if (known !== undefined) return known;
  const stem = inI.exec(word)?.[1] ?? inSign.exec(word)?.[1];
  if (stem === undefined || !/[аеиоуыэюя].*.$/u.test(stem)) return null;
  return hardPlurals.get(stem) ?? stem;
}

/** Forms of words in -ья that other words have, too. */
const softForms = new Map(
  Object.entries({ семью: 'семь', семей: 'семь', судью: 'судь', судей: 'судь', статью: 'стать', статей: 'стать' }),
);

/** Words that are soft in the plural alone, or by one form, and their stems. */
const hardPlurals = new Map(
  Object.entries({
    деревь: 'дерев',
    стуль: 'стул',
    брать: 'брат',
    друзь: 'друг',
    крыль: 'крыл',
    звень: 'звен',
    колось: 'колос',
    клинь: 'клин',
    комь: 'ком',
    листь: 'лист',
    треть: 'трет',
    трети: 'трет',
    печени: 'печень',
  }),
);

/** Whether a word is such a stem: "систем". */
export function isWholeStem(word: string): boolean {
  return whole.has(word);
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
