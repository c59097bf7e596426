/** Verbs that say one thing beside certain things, by the stems of both; the first verb stands for all. */
interface Group {
  readonly verbs: readonly string[];
  readonly things: ReadonlySet<string>;
}

/** The verb that stands for one beside what it is done to, by their stems; the verb itself where nothing says so. */
export function verbBeside(verb: string, things: readonly string[]): string {
  const group = groups.find(
    (each) => each.verbs.includes(verb) && things.some((thing) => each.things.has(thing)),
  );
  return group?.verbs[0] ?? verb;
}

const group = (verbs: string, things: string): Group => ({
  verbs: verbs.split(' '),
  things: new Set(things.split(' ')),
});

const groups: readonly Group[] = [
  // To build up, to put together, to work out, to prepare, to form: papers.
  {
    ...group(
      '',
      'есеп есептілік акт бұйрық өкім тізімдеме сұрақ шот ұсынымдама тізбе кесте жоспар смета баланс хаттама өтінім анықтама карта бағдарлама ведомост ведомос картотека каталок сценарий маршрут сызба сұлба калкуляция паспорт сипаттама бюджет болжам мәтін таныстырылым түйіндеме сауалнама тест нұсқаулық хат құжат құжаттама регламент график матрица рейтинк тізілім баяндама мақала жаднама ұсыныс ұсыным қорытынды реферат конспект жоба бизнесжоспар портфолио меморандум афиша буклет баннер субтитр алгоритм блоксызба ереже жарқ глоссарий сөздік шабло өтініш арыз талапарыз диаграмма қима картограмма номенклатура спецификация стратегия тұжырымдама әдістеме нұсқа әзірлеме кроссворд викторина парақ',
    ),
    verbs: ['құр^', 'жаса^', 'құра^', 'құра^ жина^', 'түз^', 'әзірле^', 'дайында^', 'қалыптастыр^'],
  },
  // The same of what is worked out before it is prepared: a ration, a collection; a model may be assembled, too.
  {
    ...group('', 'рацио мәзір нобай коллаж лекало коллекция композиция рецептура технокарта'),
    verbs: ['құр^', 'жаса^', 'құра^', 'құра^ жина^', 'түз^', 'әзірле^'],
  },
  group('жаса^ құр^ әзірле^', 'модел макет үлк костюм'),
  // To prepare and to work out what is read or heard.
  group('дайында^ әзірле^ жаса^ өндір^', 'репортаж сюжет бейнеролик ролик контент жарнама'),
  group('дайында^ әзірле^', 'материал'),
  // To make what is eaten, mixed or given to eat.
  group(
    'дайында^ жаса^ әзірле^',
    'сусы коктейл десерт салат сорпа крем дәрілік қоспа ерітінді ірімшік шұжық консерві тосап шырын балмұздақ жем',
  ),
  // To make, which is neither to design nor to assemble.
  group('дайында^ жаса^', 'протез бұйым бөлшек декорация реквизит қуыршақ кәдесый сувенир әшекей'),
  // To sow.
  group('сеп^ ек^', 'бидай арпа дақыл тұқым жоңышқа күріш күнбағыс жүгері егін дән рапс зығыр мақта шөп'),
  // To gather.
  group('жина^ тер^', 'мақта жеміс алма жидек картоп көкөніс қызанақ қияр жүзім'),
  // To install.
  group(
    'орнат^ монтаждау^ қой^',
    'терезе есік сорқ жабдық қондырқ құрылқ аспап сантехника есептегіш кондиционер қазандық датчик шатыр лифт',
  ),
  // To lay.
  group('төсе^ тарт^ жүргіз^', 'кабел сым құбыр кәріз'),
  // To cut hair.
  group('қырқ^ қий^ ал^ кес^', 'шаш'),
  // To tend.
  group('бақ^ жай^', 'мал қой отар жылқ сиыр табын түйе үйір'),
  // To slaughter.
  group('сойыс бауызда^', 'мал қой сиыр жылқ құс'),
  // To mend.
  group('жой^ жөнде^ түзет^', 'ақа^ ақаулық қате'),
  // To find.
  group('анықта^ тап^', 'ақа^ ақаулық қате'),
  // To serve.
  group('бер^ ұсын^', 'тағам тамақ ас сусын десерт'),
  // To build.
  group('қала^ өр^ тұрғыз^', 'қабырға'),
  group('сал^ тұрғыз^', 'үй ғимарат көпір құрылыс'),
  // To glue on.
  group('желімде^ жапсыр^', 'тұсқағаз плитка'),
];
