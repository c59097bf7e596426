import { shippedMatcher } from '../../src/ingest/resolver.ts';
import type { Language } from '../../src/model/language.ts';
import type { MeaningWording, ReasonKind, Verdict } from '../../src/model/meaning.ts';

const matcher = shippedMatcher();

function wording(language: Language, text: string, acts: readonly string[] | null = null): MeaningWording {
  return { id: `ability:${text}`, kind: 'ability', language, text, acts };
}

type Case = readonly [kind: ReasonKind, language: Language, one: string, other: string];

const same: readonly Case[] = [
  ['word-forms', 'kk', 'Команда жинау', 'Командаларды жинау'],
  ['word-forms', 'kk', 'Шығын азаюы', 'Шығындар азаюы'],
  ['word-forms', 'ru', 'Оценивать запах воды', 'Оценка запаха воды'],
  ['word-forms', 'ru', 'Ремонтировать кузов', 'Ремонт кузовов'],
  ['same-letters', 'ru', 'Проверка 10 000 деталей', 'Проверка 10000 деталей'],
  ['same-letters', 'ru', 'Контроль качества', 'КОНТРОЛЬ КАЧЕСТВА'],
  ['same-letters', 'kk', 'Өтінішті тіркеу', '«өтінішті  тіркеу».'],
  ['same-letters', 'kk', 'Өзара іс-қимыл', 'Өзара іс қимыл'],
  ['same-letters', 'ru', 'Приём заявлений', 'Прием заявлений;'],
  ['same-letters', 'ru', 'Контроль качества', 'Koнтроль качества'],
  ['word-forms', 'kk', 'өтінішті тіркеу', 'өтініштерді тіркеу'],
  ['word-forms', 'kk', 'Жоспардың іске асырылуына мониторинг жасау', 'Жоспарды іске асыру мониторингі'],
  ['word-forms', 'kk', 'Құжаттарды рәсімдеу', 'Құжаттардың рәсімделуі'],
  ['word-forms', 'ru', 'Составлять отчеты о работе', 'Составление отчета о работе'],
  ['word-forms', 'ru', 'Осуществлять контроль качества', 'Контролировать качество'],
  ['word-forms', 'ru', 'Собирать и обрабатывать данные', 'Сбор и обработка данных'],
  ['word-order', 'kk', 'Жобаларды әзірлеу және келісу', 'Жобаларды келісу және әзірлеу'],
  ['word-order', 'ru', 'Ремонт насосов и двигателей', 'Ремонт двигателей и насосов'],
  ['synonyms', 'kk', 'Тәуекелдерді айқындау қағидаттары', 'Тәуекелдерді анықтау принциптері'],
  ['synonyms', 'ru', 'Использование средств связи', 'Применение средств связи'],
  ['synonyms', 'ru', 'Вводить данные в МИС', 'Вводить данные в медицинскую информационную систему'],
  ['misprint', 'ru', 'Составление документации по объекту', 'Составление документцаии по объекту'],
  ['misprint', 'ru', 'Подготовка оборудования к ремонту', 'Подготвка оборудования к ремонту'],
  ['misprint', 'ru', 'Обрезка плодовых деревьев', 'Обрезка плодвых деревьев'],
  ['misprint', 'ru', 'Подготовка оборудования к ремонту', 'Подготовка оборуддования к ремонту'],
  ['cut-off', 'kk', 'Бұқаралық ақпарат құралдары үшін деректерді жинақта', 'БАҚ үшін деректерді жинақтау'],
  [
    'word-forms',
    'kk',
    'Күзету режимінің сақталуынқамтамасыз ету',
    'Күзету режимінің сақталуын қамтамасыз етуді',
  ],
  ['same-letters', 'kk', 'Құжаттарды жинау және сақтау', 'Кұжаттарды жинау жане сақтау'],
  ['same-letters', 'kk', 'Әлеуметтік қызмет көрсету тәртібі', 'Алеуметтик кызмет корсету тартиби'],
];

const different: readonly Case[] = [
  ['other-names', 'ru', 'Перевозка на транспорте категории B', 'Перевозка на транспорте категории C'],
  ['other-names', 'ru', 'Разработка программ на C++', 'Разработка программ на C#'],
  ['other-numbers', 'ru', 'Замораживание рыбы при -18 градусах', 'Замораживание рыбы при 18 градусах'],
  ['other-numbers', 'ru', 'Группы детей 3-5 лет', 'Группы детей 3 и 5 лет'],
  ['other-numbers', 'kk', 'Тереңдігі 1,5 м шұңқыр қазу', 'Тереңдігі 15 м шұңқыр қазу'],
  ['negation', 'kk', 'Мемлекеттік органдарды тарта отырып шешу', 'Мемлекеттік органдарды тартпай шешу'],
  ['negation', 'ru', 'Работать с включенным насосом', 'Не работать с включенным насосом'],
  ['opposite', 'ru', 'Прием смены', 'Сдача смены'],
  ['opposite', 'kk', 'Операцияға дейін бақылау', 'Операциядан кейін бақылау'],
  ['other-numbers', 'ru', 'Работы на высоте до 5 м', 'Работы на высоте до 3 м'],
  ['other-names', 'ru', 'Работа в программе КАДС', 'Работа в программе ЛИРА'],
  ['exchanged', 'ru', 'Переносить данные из журнала в базу', 'Переносить данные из базы в журнал'],
  ['exchanged', 'kk', 'Мұнайды резервуардан цистернаға айдау', 'Мұнайды цистернадан резервуарға айдау'],
  ['exchanged', 'kk', 'Клиенттің шотына ақша аудару', 'Клиенттің шотынан ақша аудару'],
];

/** Texts that must stay apart, whatever is said of why. */
const apart: readonly (readonly [language: Language, one: string, other: string])[] = [
  ['ru', 'Испытание средств испытания', 'Испытание средств'], // A word once more in another part.
  ['kk', 'Өлшеу аспаптарын өлшеу', 'Аспаптарды өлшеу'],
  ['ru', 'Проверка контроллера', 'Проверка контролера'], // Two real words.
  ['ru', 'Проверка коннекторов кабеля', 'Проверка конвекторов кабеля'], // Of which a dictionary may lack one.
  ['ru', 'Работа с техниками', 'Работа с техникой'], // Two nouns of one stem.
  ['ru', 'Мойка водой', 'Мойка воды'], // A means, a receiver, a place: no objects.
  ['ru', 'Письма учителям', 'Письма учителей'],
  ['ru', 'Монтаж по схемам', 'Монтаж схем'],
  ['ru', 'Подъем на крышу', 'Подъем крыши'],
  ['kk', 'Сабынмен жуу', 'Сабынды жуу'],
  ['kk', 'Бақшада суару', 'Бақшаны суару'],
  ['ru', 'Покраска вагонов и дверей', 'Покраска вагонных дверей'], // A list is no qualified word.
  ['kk', 'Цех жұмысын тексеру', 'Цех пен жұмысты тексеру'],
  ['kk', 'Төлем жүйесін құру', 'Құру жүйесінің төлемі'], // What a text ends in.
  ['ru', 'Взвешивание сырья', 'Взвешивание сыра'], // Nouns of other stems and declensions.
  ['ru', 'Чертеж партии', 'Чертеж парты'],
  ['ru', 'Мнение эколога', 'Мнение экологии'],
  ['ru', 'Вспашка поля', 'Вспашка пола'],
  ['ru', 'Создание графиков', 'Создание графики'],
  ['ru', 'Сварка длинных швов', 'Сварка длины швов'],
  ['ru', 'Обсуждение на собраниях жителей', 'Обсуждение на сборах жителей'],
  ['ru', 'Вести журнал наблюдений', 'Журнал наблюдений'], // A verb that says something beside a thing.
  ['kk', 'Қоржындарды тексеріп өткізу', 'Қоржындарды тексеру'],
  ['ru', 'Владение и распоряжение землей', 'Распоряжение землей'], // No opening that says nothing.
  ['kk', 'Тиісті емес жазбаны табу', 'Тиісті жазбаны табу'],
  ['ru', 'Проверка срочного контрактного кабеля', 'Проверка срочного контактного кабеля'], // No misprints.
  ['ru', 'Быстрая перевозка тяжелых раненых', 'Быстрая перевязка тяжелых раненых'],
  ['ru', 'Условия хранения депозита', 'Условия хранения депозитария'], // Nothing cut off.
  ['kk', 'Орта және шағын бизнес', 'Орта және шағын бизнесмен'],
  ['kk', 'Баланың және отбасының жағдайын бағалау', 'Отбасының жағдайын бағалау'],
  ['kk', 'Мемлекеттік органдарға хаттар дайындау', 'Үкіметтік емес ұйымдарға хаттар дайындау'],
  ['kk', 'Мамандықты таңдау', 'Маманды таңдау'],
  ['kk', 'Жоспар дайындау', 'Жоспарлауды дайындау'],
  ['kk', 'Айнымалы токты тұрақты токқа түрлендіру', 'Тұрақты токты айнымалы токқа түрлендіру'],
  ['ru', 'Обучение с помощью оценки', 'Оценка с помощью обучения'],
  ['ru', 'Технические средства охраны', 'Средства технической охраны'],
  ['ru', 'История педагогики', 'Педагогика истории'],
  ['ru', 'Измерение температуры масла', 'Изменение температуры масла'],
  ['ru', 'Состав сметы', 'Составление сметы'],
  ['ru', 'Правила ремонта насосов', 'Методы ремонта насосов'],
];

describe('what is judged of two statements', () => {
  it.each(same)('%s: the same in %s: %s = %s', (kind, language, one, other) => {
    const judged = matcher.judge(wording(language, one), wording(language, other));
    expect(judged.verdict).toBe<Verdict>('same');
    expect(judged.reasons.map((reason) => reason.kind)).toContain(kind);
  });

  it.each(different)('%s: never one in %s: %s ≠ %s', (kind, language, one, other) => {
    const judged = matcher.judge(wording(language, one), wording(language, other));
    expect(judged.verdict).toBe<Verdict>('different');
    expect(judged.reasons.map((reason) => reason.kind)).toContain(kind);
  });

  it.each(apart)('not the same in %s: %s ≠ %s', (language, one, other) => {
    expect(matcher.judge(wording(language, one), wording(language, other)).verdict).not.toBe<Verdict>('same');
  });

  it('compares lists of acts as sets, in whichever language, and with nothing else', () => {
    const kazakh = wording('kk', 'Заңнамалық база: Еңбек кодексі', ['act:K1500000414']);
    const russian = wording('ru', 'Трудовой кодекс Республики Казахстан', ['act:K1500000414']);
    const more = wording('ru', 'Трудовой кодекс; Социальный кодекс', ['act:K1500000414', 'act:K2300000224']);
    expect(matcher.judge(kazakh, russian)).toMatchObject({
      verdict: 'same',
      reasons: [{ kind: 'same-acts' }],
    });
    expect(matcher.judge(russian, more)).toMatchObject({
      verdict: 'different',
      reasons: [{ kind: 'other-acts' }],
    });
    expect(matcher.terms(kazakh)).toEqual(matcher.terms(russian));
  });

  it('says nothing of texts in two languages', () => {
    expect(matcher.judge(wording('kk', 'Мониторинг'), wording('ru', 'Анализ')).verdict).toBe<Verdict>(
      'apart',
    );
  });
});
