import type { Entry } from './entries.ts';
import { isOwned } from './kazakh-parts.ts';
import type { Unit } from './unit.ts';

/**
 * The stem of the verb of a borrowed noun that names an action beside a verb that says nothing: "трепанация жасау" is
 * "трепанациялау". Null for another word.
 */
export function carriedOut(unit: Unit | undefined): string | null {
  if (unit === undefined || unit.isJoined || unit.isAction || unit.phrase !== null) return null;
  if (!objects.has(unit.role)) return null;
  return /(?:ц|сс)ия$/u.test(unit.stem) ? `${unit.stem}ла^` : null;
}

const objects = new Set(['', 'own', 'acc', 'gen']);

/** Whether a unit names what is held, whichever verb says so: "сабақ жүргізу", "сабақ өткізу". */
export function isEvent(unit: Unit | undefined): boolean {
  return unit !== undefined && objects.has(unit.role) && events.has(unit.stem);
}

/** A verb that says nothing of its own beside what is held. */
export function asHeld(entry: Entry): Entry {
  return { ...entry, stem: 'өткіз^', phrase: null };
}

const events = new Set(
  'сабақ жиналыс жиын экскурсия рейд әңгіме кеңес конференция дәріс тренинг семинар шара іс-шара жаттығу жарыс тәжірибе эксперимент сауалнама байқау олимпиада акция науқан емтихан рәсім аукцион тендер конкурс келіссөз сұхбат мастер-класс дебат брифинг процедура терапия операция әңгімелесу тәлімгерлік өлшем'.split(
    ' ',
  ),
);

/**
 * A word as it is compared: a borrowed verb as its noun, a verb of making beside the paper
 * that is made as "құру", and the safety of something as that it is safe ("қозғалыс қауіпсіздігі", "қауіпсіз қозғалыс").
 */
export function withMaker(unit: Unit, at: number, units: readonly Unit[]): Unit {
  const borrowed = /^(.{3,}ин)г(?:те|іле)\^$/u.exec(unit.key)?.[1];
  if (borrowed !== undefined) return { ...unit, stem: `${borrowed}к`, key: `${borrowed}к` };
  if (unit.key === 'қауіпсіздік' && isOwned(unit) && isOwner(units[at - 1]))
    return { ...unit, stem: 'қауіпсіз', key: 'қауіпсіз' };
  if (!unit.isAction || !makers.has(unit.key)) return unit;
  const isMade = madeOf(units.slice(0, at)).some(
    ({ role, stem }) => objects.has(role) && papers.has(stem.split(' ').at(-1) ?? ''),
  );
  if (!isMade) return unit;
  return { ...unit, stem: 'құр^', key: 'құр^' };
}

/** What is made: what stands before the verb and those joined to it, with what is joined. */
function madeOf(units: readonly Unit[]): readonly Unit[] {
  const end = units.findLastIndex(
    ({ role, isAction, isJoined }) => role !== 'while' && !(isAction && isJoined),
  );
  const start = units.slice(0, Math.max(0, end)).findLastIndex(({ isJoined }) => !isJoined);
  return end === -1 ? [] : units.slice(start + 1, end + 1);
}

/** What something may belong to: it is safe where the other text has its safety. */
function isOwner(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.isJoined && objects.has(unit.role);
}

/** To make, to build up, to put together, to work out, to prepare, to form, to produce. */
const makers = new Set([
  'жаса^',
  'құр^',
  'құра^',
  'құра^ жина^',
  'түз^',
  'әзірле^',
  'дайында^',
  'қалыптастыр^',
  'өндір^',
]);
const papers = new Set(
  'есеп есептілік акт бұйрық өкім тізімдеме сұрақ шот ұсынымдама тізбе кесте жоспар смета баланс хаттама өтінім анықтама карта бағдарлама ведомост ведомос картотека каталок сценарий маршрут мәзір рацио сызба сұлба калкуляция паспорт сипаттама бюджет болжам мәтін таныстырылым түйіндеме сауалнама тест нұсқаулық хат модел макет нобай құжат құжаттама регламент график матрица рейтинк тізілім баяндама мақала жаднама ұсыныс ұсыным қорытынды реферат конспект жоба бизнесжоспар портфолио меморандум коллаж афиша буклет баннер субтитр алгоритм блоксызба ереже жарқ глоссарий сөздік үлк шабло өтініш арыз талапарыз диаграмма қима картограмма лекало коллекция композиция рецептура технокарта номенклатура спецификация стратегия тұжырымдама әдістеме нұсқа протез репортаж сюжет бұйым бөлшек бейнеролик ролик контент жарнама сусы коктейл десерт салат сорпа крем дәрілік қоспа ерітінді костюм декорация реквизит қуыршақ кәдесый сувенир әшекей ірімшік шұжық консерві тосап шырын балмұздақ жем әзірлеме материал кроссворд викторина парақ'.split(
    ' ',
  ),
);
