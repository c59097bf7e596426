import { kazakhForm } from '../../src/matching/kazakh-word.ts';

/** Words that are forms of one word, folded. */
const families = [
  'өтініш өтінішті өтініштерді өтініштер өтініштің өтінішке өтініштен өтінішпен өтініші өтініштеріне',
  'бала балалар баланың балаларды балаларына балаға баладан',
  'отбасы отбасын отбасының отбасындағы отбасылардағы отбасыларында',
  'іс істі ісін істерді ісінің',
  'кәсіп кәсіптер кәсібі кәсібінің',
  'құқық құқығы құқықтары құқығының',
  'мониторинг мониторингі мониторингісінің мониторингтер',
  'мақсат мақсатын мақсаттары мақсатына',
  'деңгей деңгейін деңгейлері деңгейге',
  'тіркеу тіркеуді тіркелуі тіркелуін тіркеуге',
  'асыру асырылу асырылуына асыруды',
  'орындау орындалуы орындалуын',
  'жою жоюды жойылуы',
  'тексеру тексеріледі тексеруді',
];

/** Words that are not one, though they begin alike. */
const strangers: readonly (readonly [string, string])[] = [
  ['маман', 'мамандық'],
  ['қызмет', 'қызметкер'],
  ['күзет', 'күзетші'],
  ['қауіп', 'қауіпсіз'],
  ['қолдану', 'қолдау'],
  ['арттыру', 'арту'],
  ['жоспар', 'жоспарлау'],
  ['баға', 'бағалау'],
  ['бала', 'балалық'],
  ['өткізу', 'өту'],
];

describe('the form of a Kazakh word', () => {
  it.each(families)('has one stem whatever its endings: %s', (family) => {
    const stems = family.split(' ').map((word) => kazakhForm(word).stem);
    expect(new Set(stems).size).toBe(1);
  });

  it.each(strangers)('has another stem: %s, %s', (one, other) => {
    expect(kazakhForm(one).stem).not.toBe(kazakhForm(other).stem);
  });

  it.each([
    ['тартпай', true],
    ['жібермеу', true],
    ['болмауын', true],
    ['жүргізбеу', true],
    ['тарту', false],
    ['қолдау', false],
    ['құжаттама', false],
    ['қамау', false],
    ['бағалау', false],
  ])('says whether it is negated: %s', (word, isNegated) => {
    expect(kazakhForm(word).isNegated).toBe(isNegated);
  });

  it.each([
    ['жинақталған', 'done'],
    ['реттейтін', 'doing'],
    ['жүргізетін', 'doing'],
    ['жинау', 'action'],
    ['мақсатын', null],
    ['қызметін', null],
    ['қағидаттарын', null],
  ])('says what a verb is used as: %s', (word, use) => {
    expect(kazakhForm(word).use).toBe(use);
  });

  it.each([
    ['баланы', 'acc'],
    ['балаға', 'dat'],
    ['баладан', 'abl'],
    ['баламен', 'ins'],
    ['баланың', 'gen'],
    ['балада', 'loc'],
    ['баладағы', 'at'],
    ['баласы', 'own'],
    ['бала', ''],
    ['ағылшын', ''],
  ])('says its case: %s', (word, role) => {
    expect(kazakhForm(word).role).toBe(role);
  });
});
