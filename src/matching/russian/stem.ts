import { evenStem, irregularStem } from './irregular.ts';

/** Endings of adjectives and participles declined like them. */
const adjectival =
  /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/u;
/** Endings of nouns. */
const nominal =
  /(?:иями|ьми|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/u;

/** Stems that end like endings: "систем" is the second case of many, and no form of "сист". */
const whole = new Set(
  'систем схем проблем прием объем подъем проем водоем дилем диплом симптом перелом синдром режим металлолом атом аэродром ипподром космодром автодром велодром агроном эконом астроном слом излом остров кров покров резерв актив норматив коллектив локомотив кузов улов остов засов посев засев отсев основ зажим прижим нажим отдых запах размах замах альбом паром фантом теорем эмблем кооператив архив мотив налив полив разлив отлив прилив слив состав устав сплав став рукав пункт отчет бетон район регион полигон комбайн дизайн реклам микросхем разъем олов голов коров жернов вывих вызов полуостров королев дерев колен полен урон нагрев обогрев подогрев прогрев разогрев перегрев вылов отлов высев пересев подсев рассев просев отжим выжим обжим разжим разлом пролом исполком псевдоним синоним казах монах панорам пижам кружев геном солом вольфрам бальзам тандем альманах промах припев поршн корн камн парн ремн кремн гребн плетн перстн ливн'.split(
    ' ',
  ),
);

const compounds = /..(?:систем|схем|исполком)$/u;
const shortest = 3;

/**
 * The stem of a Russian noun or adjective in small letters: the word without its ending of case and number. Verbs are
 * not asked about, and what makes one word out of another (-ость, -ник) stays.
 */
export function russianStem(word: string): string {
  const irregular = irregularStem(word);
  if (irregular !== null) return irregular;
  if (word.length <= shortest || !/^[а-я-]+$/u.test(word) || isWholeStem(word)) return word;
  const active = word.replace(reflexive, '');
  const noun = takeOff(active, nominal);
  if (noun !== null && isWholeStem(noun)) return noun;
  const soft = softStem(active);
  if (soft !== null) return soft;
  const stem = takeOff(active, adjectival) ?? noun ?? active;
  const plain = stem.replace(/и$/u, '').replace(/ь$/u, '');
  return evenStem(plain);
}

/** What a participle or a verb has at its end: "обучающийся", "обучаясь"; no noun ("запись", "гуся"). */
const reflexive =
  /(?<=[щш](?:ий|ая|ее|ие|его|ей|ему|им|ем|их|ими|ую)|ть|ти|чь|[еияю]т)ся$|(?<=[яю]|ши|[а-я]{2}л[аои]?)сь$/u;

/** Words in -ия, -ие and -ий, in the forms that no adjective has; after "г", "н" others have them, too. */
const inI =
  /^(.*(?:[бвдзлмпрстфц]|лин|юмин|г(?!ие$|ий$)|(?:[лрт]ег|лиг|лог|ург|рг|кг|он|молн|магн|кремн|губерн)(?=ий$)|[аея]н|[^и]н(?!ие$|ий$))и)(?:я|и|ю|е|ей|ем|ев|й|ям|ями|ях)$/u;
/** Words in -ья, -ье: "сырье" is not "сыр". */
const inSign = /^(.{2,}[бвдзлмнпрстфч]ь)(?:я|е|и|ем|ев|ям|ями|ях|ей)$/u;

/** The stem of a word that ends in a soft sign or "и" before its endings, which another word lacks ("серия", "сера"). */
function softStem(word: string): string | null {
  const stem = inI.exec(word)?.[1] ?? inSign.exec(word)?.[1];
  if (stem === undefined || !/[аеиоуыэюя].*.$/u.test(stem)) return null;
  return hardPlurals.get(stem) ?? stem.replace(/(?<!е)чь$/u, 'ч'); // "птичья"
}

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
    перь: 'пер',
    лоскуть: 'лоскут',
    крючь: 'крюк',
    сучь: 'сук',
    зубь: 'зуб',
    брусь: 'брус',
    пруть: 'прут',
    полень: 'полен',
    колень: 'колен',
    шиль: 'шил',
    мужь: 'муж',
    сыновь: 'сын',
    хлопь: 'хлоп',
  }),
);

/** Whether a word is such a stem: "систем". */
export function isWholeStem(word: string): boolean {
  return whole.has(word) || compounds.test(word);
}

/** Whether a word is a noun whose stem ends like an ending: "систему". */
export function isWholeNoun(word: string): boolean {
  return isWholeStem(takeOff(word, nominal) ?? word);
}

function takeOff(word: string, endings: RegExp): string | null {
  const stem = word.replace(endings, '');
  const isStem = stem !== word && stem.length >= 2 && /[аеиоуыэюя]/u.test(stem);
  return isStem ? stem : null;
}
