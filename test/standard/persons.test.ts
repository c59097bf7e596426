import { kazakh, outline, read, russian, whole } from './sample.ts';

/** No such name exists; all of it must be gone, however it is written. */
const traces = /Зыкин|ЗЫКИН|Zykin|Щука|zykin|99-98|999-88|9998877/u;

const contacts = {
  russian: [
    'Исполнитель: Зыкин Щ.Ж., тел. 74-99-98',
    'Контактные данные: zykin@shov.kz, +7 (701) 999-88-77',
    'Руководитель проекта: Зыкин Щукарь',
    'Разработчик: ЗЫКИН Щ.Ж.',
    'Ответственный за разработку: Зыкин Щукарь Жорикович',
    'Члены рабочей группы:\nЗыкин Щ.Ж.\nЗыкин-Щукин А.',
    'Телефон: 999-887',
    'Подготовил	|	Щ. Зыкин',
    'Zykin Sh. Zh.',
    'Начальник отдела Щ. Зыкин',
  ],
  kazakh: [
    'Орындаушы: Зыкин Щ.Ж., тел. 74-99-98',
    'Байланыс деректері: zykin@tigis.kz, 87019998877',
    'Жоба жетекшісі: Зыкин Щукар',
    'Әзірлеуші: ЗЫКИН Щ.Ж.',
    'Құрастырушылар: Зыкин Щукар Жорұлы',
    'Жұмыс тобының мүшелері:\nЗыкин Щ.Ж.\nЗыкин-Щукин А.',
    'Телефон нөмірі: 999-887',
    'Дайындаған	|	Щ. Зыкин',
    'Zykin Sh. Zh.',
    'Бөлім басшысы Т. Зыкин',
    'Т. Зыкин',
  ],
};

const step = 5;

/** Lines in groups that are tried in one reading: far enough apart that labels stand between any two of them. */
function apart(places: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: step }, (_, first) => places.filter((_, index) => index % step === first));
}

describe.each([
  ['russian', russian],
  ['kazakh', kazakh],
] as const)('contacts, %s', (language, sample) => {
  const lines = whole(sample).split('\n');
  const firstRow = sample.head.split('\n').length;
  const usual = read(whole(sample));

  /** The sample with a contact before each of these lines. */
  const withContact = (contact: string, places: readonly number[]) =>
    read(lines.flatMap((line, at) => (places.includes(at) ? [contact, line] : [line])).join('\n'));

  it.each(contacts[language])(
    '%s leaves no trace outside the cards, whatever line it stands in',
    (contact) => {
      const places = lines.map((_, at) => at).filter((at) => at < firstRow || at > lines.length - 8);
      for (const some of apart(places)) {
        const standard = withContact(contact, some);
        expect(traces.exec(JSON.stringify(standard))?.[0]).toBeUndefined();
      }
    },
  );

  it.each([...contacts[language].slice(0, 2), 'Автор Щ.Ж. Зыкин', 'Зыкин Щукар Жорұлы'])(
    '%s leaves no trace inside a card, nor takes any from it',
    (contact) => {
      const places = lines.map((_, at) => at).filter((at) => at >= firstRow && at < lines.length - 8);
      for (const some of apart(places)) {
        const standard = withContact(contact, some);
        expect(traces.exec(JSON.stringify(standard))?.[0]).toBeUndefined();
        expect(outline(standard.cards[0])).toEqual(outline(usual.cards[0]));
      }
    },
  );
});

it.each([
  [russian, '5	|	Закройщик', '5	|	Разработчик'],
  [kazakh, '5	|	Пішуші', '5	|	Әзірлеуші'],
])('a profession that is called as a contact is kept', (sample, from, to) => {
  const [card] = read(whole(sample).replace(from, to)).cards;
  expect(card?.relatedProfessions).toMatchObject([{ level: '5', text: to.slice(4) }]);
});

it.each([
  [russian, 'Министерство промышленности', 'Министерство промышленности, Зыкин Щукар'],
  [russian, 'версия 1, 2025 г.', 'версия 1, 2025 г., подготовил Зыкин Щукар'],
  [russian, '31.12.2028 г.', '31.12.2028 г. Зыкин Щукар'],
  [russian, 'ТОО «Шов»', 'ТОО «Шов» Зыкин Щукар'],
  [russian, 'ТОО «Шов»', 'ТОО «Шов»: ЗЫКИН ЩУКАР'],
  [russian, 'Министерство промышленности', 'Министерство промышленности (вице-министр Зыкин Щукар)'],
  [russian, 'ТОО «Шов»', 'ТОО «Шов» – директор Зыкин Щукар, главный инженер Жоров Пётр'],
  [kazakh, 'Өнеркәсіп министрлігі', 'Өнеркәсіп министрлігі, сарапшы Зыкин Щукар'],
  [kazakh, '"Тігіс" ЖШС', '"Тігіс" ЖШС; Зыкин Щукар'],
])('a name behind what the technical data say leaves no trace, %#', (sample, from, to) => {
  const usual = read(whole(sample));
  const standard = read(whole(sample).replace(from, to));
  expect(JSON.stringify(standard)).not.toMatch(/Зыкин|Щукар|Жоров|Пётр/iu);
  const texts = ({ technical }: typeof usual) => JSON.stringify(technical).match(/"text":"[^"]*"/gu);
  expect(texts(standard)).toEqual(texts(usual));
});

const chamber = {
  ru: '16. Национальная палата предпринимателей Республики Казахстан «Атамекен»: ',
  kk: '16. "Атамекен" Қазақстан Республикасының Ұлттық кәсіпкерлер палатасы: ',
};

it.each([
  [russian, chamber.ru, 'Экспертное заключение № 15-3 от 4 мая 2025 года'],
  [russian, chamber.ru, 'экспертиза от 4 мая 2025 года'],
  [kazakh, chamber.kk, 'Сарапшылық кеңестің 2025 жылғы 4 мамырдағы № 3 хаттамасы'],
])('what experts have written is kept, %#', (sample, label, value) => {
  const withRow = (text: string) => read(whole(sample).replace('17. ', `${label}${text}\n17. `));
  expect(withRow(value).technical.chamber?.text).toBe(value);
  const named = JSON.stringify(withRow(`${value}, эксперт Зыкин Щукар`));
  expect(named).toContain(value);
  expect(named).not.toMatch(/Зыкин|Щукар/u);
});
