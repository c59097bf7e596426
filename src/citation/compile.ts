import type { RegisteredAct } from '../model/act.ts';
import type {
  CitationPatterns,
  CodePartPattern,
  ContinuationPattern,
  CountryPattern,
  ExpressionPattern,
  IssuerPattern,
  LanguagePattern,
  LinkPattern,
  OwnOrderPattern,
  PointerPattern,
} from '../model/citation-patterns.ts';
import { foldText } from '../text/fold.ts';
import { onAnyKeyboard } from '../text/kazakh-letters.ts';
import { compileDocuments, type Documents } from './documents.ts';
import { type CompiledKinds, compileKinds } from './kind-words.ts';
import { type CompiledNames, compileNames } from './known-names.ts';
import { compileNextMember, type NextMember } from './next-member.ts';
import { compileProvisions, type ProvisionRule } from './provisions.ts';
import { withShortTitles } from './short-titles.ts';

/** What the finder and the resolver need to know: the patterns and the register. */
export interface CitationRegistry {
  readonly patterns: CitationPatterns;
  readonly acts: readonly RegisteredAct[];
}

/** The registry in the form in which texts are searched. */
export interface Compiled {
  readonly registry: CitationRegistry;
  readonly kinds: CompiledKinds;
  readonly names: CompiledNames;
  /** What a text that mentions an act has one of: a quote, the stem of a kind, the abbreviation of an act. */
  readonly mayCite: readonly RegExp[];
  readonly countries: readonly Rule<CountryPattern>[];
  readonly issuers: readonly Rule<IssuerPattern>[];
  readonly offices: readonly Rule<LanguagePattern>[];
  readonly numbers: readonly Rule<ExpressionPattern>[];
  readonly registrations: readonly Rule<ExpressionPattern>[];
  readonly provisions: readonly ProvisionRule[];
  readonly codeParts: readonly Rule<CodePartPattern>[];
  readonly links: readonly Rule<LinkPattern>[];
  readonly documents: Documents;
  readonly aliases: readonly Rule<ExpressionPattern>[];
  /** By which a text is known as the title of an act. */
  readonly title: RegExp;
  readonly titleBegins: RegExp;
  readonly titleEnds: RegExp;
  /** The end of a Russian title that goes on with the act which it amends. */
  readonly amendsNext: RegExp;
  /** The words of both and those of approval, folded: they say nothing of what an act is about. */
  readonly emptyWords: ReadonlySet<string>;
  /** The ending of a Russian adjective. */
  readonly adjective: RegExp;
  /** One or two Russian adjectives, the first with a capital, at the end of a text. */
  readonly endsInAdjectives: RegExp;
  readonly notActs: readonly Rule<ExpressionPattern>[];
  readonly pointers: readonly Rule<PointerPattern>[];
  readonly ownNames: readonly Rule<ExpressionPattern>[];
  readonly listHeads: readonly Rule<ExpressionPattern>[];
  readonly ownOrders: readonly Rule<OwnOrderPattern>[];
  readonly portions: readonly Rule<LanguagePattern>[];
  readonly continuations: readonly Rule<ContinuationPattern>[];
  readonly endings: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly filler: RegExp;
  readonly issuerTail: RegExp;
  readonly list: RegExp;
  readonly conjunction: RegExp;
  readonly nextMember: NextMember;
  /** A conjunction with which a text begins. */
  readonly leadingConjunction: RegExp;
}

/** A row and its expression. */
export interface Rule<Row> {
  readonly row: Row;
  readonly expression: RegExp;
}

/** The registry made ready for searching; once for each registry. */
export function compile(registry: CitationRegistry): Compiled {
  const known = compiled.get(registry);
  if (known !== undefined) return known;
  const { patterns } = registry;
  const acts = registry.acts.map((act) => withShortTitles(act, patterns.abbreviatedWords));
  const kinds = compileKinds(patterns);
  const countries = rules(patterns.countries);
  const names = compileNames(acts, kinds, countries, patterns);
  const begins = patterns.titleBegins.join('|');
  const ends = patterns.titleEnds.join('|');
  const adjective = `[\\p{L}-]{2,}(?:${patterns.adjectives.join('|')})`;
  const fresh: Compiled = {
    registry: { ...registry, acts },
    kinds,
    countries,
    mayCite: [/["«»“”„‟″]/u, kinds.stem, new RegExp(names.abbreviations.source, 'iu')],
    names,
    issuers: rules(patterns.issuers.map(typed)),
    numbers: rules(patterns.numbers),
    registrations: rules(patterns.registrations),
    provisions: compileProvisions(patterns),
    codeParts: rules(patterns.codeParts),
    links: rules(patterns.links),
    documents: compileDocuments(patterns),
    aliases: rules(patterns.aliases),
    title: new RegExp(`^\\s*(?:${begins})\\s+\\p{L}|(?:${ends})[\\s"»”.]*$`, 'iu'),
    titleBegins: new RegExp(`^[\\s"«“„]*(?:${begins})\\s+\\p{L}`, 'iu'),
    titleEnds: new RegExp(`(?:${ends})\\s*$`, 'iu'),
    amendsNext: new RegExp(`(?:${patterns.amendsNext.join('|')})\\s*$`, 'iu'),
    emptyWords: new Set([...patterns.titleBegins, ...patterns.titleEnds, ...patterns.approval].map(foldText)),
    adjective: new RegExp(`(?<=\\p{L}{3})(?:${patterns.adjectives.join('|')})$`, 'u'),
    endsInAdjectives: new RegExp(`(?<!\\p{L})(?=\\p{Lu})${adjective}\\s+(?:${adjective}\\s+)?$`, 'u'),
    notActs: rules(patterns.notActs),
    pointers: rules(patterns.pointers),
    ownNames: rules(patterns.ownNames),
    listHeads: rules(patterns.listHeads),
    offices: rules(patterns.offices),
    ownOrders: rules(patterns.ownOrders),
    portions: rules(patterns.portions),
    continuations: rules(patterns.continuations),
    endings: patterns.endings.all,
    possessives: patterns.endings.possessive,
    filler: whole(patterns.fillers),
    issuerTail: whole(patterns.issuerTails),
    list: whole(patterns.lists),
    nextMember: compileNextMember(patterns, kinds),
    leadingConjunction: new RegExp(`^[\\s,]*(?:${patterns.conjunctions.join('|')})\\s+`, 'iu'),
    conjunction: new RegExp(`(?<!\\p{L})(?:${patterns.conjunctions.join('|')})(?!\\p{L})`, 'giu'),
  };
  compiled.set(registry, fresh);
  return fresh;
}

const compiled = new WeakMap<CitationRegistry, Compiled>();

/** The expression of a row. */
export function expressionOf({ pattern, exact }: ExpressionPattern): RegExp {
  return new RegExp(pattern, exact ? 'gu' : 'giu');
}

/** Whether any of the rules is found in a text. */
export function anyIn(text: string, among: readonly Rule<unknown>[]): boolean {
  return among.some(({ expression }) => text.search(expression) >= 0);
}

/** A row that finds Kazakh words whatever keyboard wrote them; letters that stand for a name stay as they are. */
function typed(row: IssuerPattern): IssuerPattern {
  return row.exact ? row : { ...row, pattern: onAnyKeyboard(row.pattern) };
}

function rules<Row extends ExpressionPattern>(rows: readonly Row[]): readonly Rule<Row>[] {
  return rows.map((row) => ({ row, expression: expressionOf(row) }));
}

function whole(rows: readonly ExpressionPattern[]): RegExp {
  return new RegExp(`^(?:${rows.map((row) => row.pattern).join('|')})$`, 'iu');
}
