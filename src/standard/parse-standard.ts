import type { Document } from '../model/document.ts';
import type { Fault } from '../model/finding.ts';
import type { Label } from '../model/label.ts';
import type { LastChapter } from '../model/last-chapter.ts';
import type { NothingWords } from '../model/nothing-words.ts';
import type { OrderPhrases } from '../model/order-phrase.ts';
import type { QualityWords } from '../model/quality-words.ts';
import type {
  CardRecord,
  EditionRecord,
  EnactingOrder,
  OrderRecord,
  StandardRecord,
} from '../model/standard.ts';
import type { TechnicalWords } from '../model/technical-words.ts';
import { foldText } from '../text/fold.ts';
import { local } from '../text/identity.ts';
import { parseActivities } from './activities.ts';
import { bodiesBy } from './bodies.ts';
import { cardName, parseCard } from './card.ts';
import { cardsOf, withMissingHeadings } from './card-fields.ts';
import { parseCardList } from './card-list.ts';
import { editionId, standardId } from './edition-id.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import { parseDefinitions, parseScope } from './general.ts';
import { withoutHeads } from './heads.ts';
import { headingFaults } from './labour-functions.ts';
import { lastChapterOf, withLastChapter } from './last-chapter.ts';
import { withListedFunctions } from './listed-functions.ts';
import { mixedLabels, notUnderstood } from './not-understood.ts';
import { parseOrder } from './order.ts';
import { parseStandardCode, passportFaults } from './passport.ts';
import { repeatedRows, withWholeLists } from './repeated-rows.ts';
import { withStatedVersion } from './stated-version.ts';
import { parseTechnical, parseVersion } from './technical.ts';
import { fieldOf, firstText } from './values.ts';

/** The knowledge of the template that the parser works with. */
export interface Template {
  readonly labels: readonly Label[];
  readonly orderPhrases: OrderPhrases;
  readonly qualities: QualityWords;
  readonly technical: TechnicalWords;
  readonly nothing: NothingWords;
}

/** What was read of a standard, and what in it was not understood. */
export interface ParsedStandard {
  /** Complete but for citations and findings, which later stages add. */
  readonly standard: StandardRecord;
  readonly faults: readonly Fault[];
  /** Text of the document's head, whose citations are found later. */
  readonly preamble: Field;
  readonly lastChapter: LastChapter;
}

/**
 * One professional standard of a document, whatever its state: what is missing is null or an empty list, what was not
 * understood is a fault. Never throws. Null where nothing in the document says that it is a standard: it has no
 * card, no code and no chapter of the template. `enactedBy` is taken where the document leaves its own order blank.
 */
export function parseStandard(
  document: Document,
  template: Template,
  enactedBy: EnactingOrder | null = null,
): ParsedStandard | null {
  const { labels, qualities, nothing } = template;
  const bodies = bodiesBy(template.technical);
  const read = withoutHeads(fieldsOf(document, labels, bodies));
  const whole = withLastChapter(withMissingHeadings(withListedFunctions(read)));
  const fields = withStatedVersion(whole, labels);
  const field = (key: string) => fieldOf(fields, key);
  const cards = cardsOf(fields);
  const code = parseStandardCode(field('standard-code'));
  if (cards.length === 0 && code === null && field('chapter-passport') === undefined) return null;

  const preamble = fields[0] as Field;
  const order = withOrder(
    parseOrder(
      preamble.values.map((value) => value.passage),
      template.orderPhrases,
    ),
    enactedBy,
  );
  const technical = parseTechnical(fields, bodies, template.technical);
  const { version, year } = parseVersion(technical.version);
  const name = firstText(field('standard-name')) ?? firstText(field('standard-heading'));
  const id = standardId(code, order, name?.text ?? null, document);
  const edition: EditionRecord = {
    id: editionId(id, { version, year, order }, document),
    version,
    year,
    order,
    orderActs: null,
  };
  const cardList = parseCardList(field('card-list'));
  const names = cards.map((card) => foldText(cardName(card)?.text ?? ''));
  const ids = cardIds(
    edition.id,
    cards.map(({ heading }) => heading.item),
  );
  const parsed: CardRecord[] = cards.map((card, index) =>
    parseCard(
      { ...card, fields: withWholeLists(card.fields) },
      { id: ids[index] ?? '', cardList, names, qualities, nothing },
    ),
  );
  const standard: StandardRecord = {
    id,
    source: document.source,
    code,
    name,
    edition,
    scope: parseScope(field('scope')),
    terms: parseDefinitions(field('terms')),
    abbreviations: parseDefinitions(field('abbreviations')),
    activities: parseActivities(field('activities')),
    description: firstText(field('description')),
    cardList,
    cards: parsed,
    technical,
    citations: [],
    findings: [],
    translation: null,
  };
  const ofLanguage = labels.filter(({ language }) => language === document.source.language);
  const faults = [
    ...mixedLabels(fields, edition.id),
    ...notUnderstood(fields, ids, edition.id, ofLanguage),
    ...cards.flatMap(({ fields: rows }, index) => [
      ...headingFaults(rows, ids[index] ?? edition.id),
      ...repeatedRows(rows, ids[index] ?? edition.id),
    ]),
    ...passportFaults(field('standard-code'), field('activities'), edition.id),
  ];
  return { standard, faults, preamble, lastChapter: lastChapterOf(fields, document) };
}

function withOrder(order: OrderRecord, enactedBy: EnactingOrder | null): OrderRecord {
  return order.number !== null || enactedBy === null ? order : { ...order, ...enactedBy, blank: null };
}

/** A card's id: its edition and item; cards of one item are counted. */
function cardIds(edition: string, items: readonly (number | null)[]): readonly string[] {
  const seen = new Map<number | null, number>();
  return items.map((item) => {
    const count = (seen.get(item) ?? 0) + 1;
    seen.set(item, count);
    return `card:${local(edition)}/${item ?? 'x'}${count === 1 ? '' : `~${count}`}`;
  });
}
