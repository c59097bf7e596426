import { grouped } from '../../../src/model/grouped.ts';
import type { MeaningWording } from '../../../src/model/meaning.ts';
import type { Resolver } from '../../../src/model/resolver.ts';
import type { Compared } from './statements.ts';

/** The id of the concept of each wording, of statements that are resolved together in memory. */
export function conceptsOf(statements: readonly Compared[], resolver: Resolver): ReadonlyMap<string, string> {
  const kinds = [...grouped(statements, ({ wording: { kind } }) => kind).values()];
  return new Map(kinds.flatMap((ofKind) => [...conceptsOfKind(ofKind, resolver)]));
}

function conceptsOfKind(statements: readonly Compared[], resolver: Resolver): ReadonlyMap<string, string> {
  const wordings = [
    ...new Map(statements.map(({ wording }) => [wording.id, agreed(wording, statements)])).values(),
  ];
  const forbidden = new Set(
    [...grouped(statements, ({ list }) => list).values()].flatMap((list) =>
      list.flatMap(({ wording: { id } }) => list.map(({ wording: { id: other } }) => `${id} ${other}`)),
    ),
  );
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  const clusters = resolver.cluster({
    wordings: wordings.map(({ id }) => id),
    judged: [
      ...resolver.judgeAll(wordings.map((wording) => ({ wording, terms: resolver.matcher.terms(wording) }))),
    ],
    aligned: [...grouped(statements, ({ statement }) => statement).values()].flatMap(alignedIn),
    isForbidden: (one, other) =>
      one !== other && (isInOneList(forbidden, one, other, byId) || isDifferent(one, other, byId, resolver)),
  });
  return new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member.id, id])));
}

/** A wording whose statements list different acts is no list of acts. */
function agreed(wording: MeaningWording, statements: readonly Compared[]): MeaningWording {
  const all = statements.filter(({ wording: { id } }) => id === wording.id);
  const lists = new Set(all.map(({ wording: { acts } }) => acts?.join() ?? ''));
  return lists.size === 1 ? wording : { ...wording, acts: null };
}

function alignedIn(texts: readonly Compared[]): readonly (readonly [string, string])[] {
  const [one, other] = texts;
  return texts.length === 2 && one && other ? [[one.wording.id, other.wording.id]] : [];
}

function isInOneList(
  forbidden: ReadonlySet<string>,
  one: string,
  other: string,
  byId: ReadonlyMap<string, MeaningWording>,
): boolean {
  return byId.get(one)?.language === byId.get(other)?.language && forbidden.has(`${one} ${other}`);
}

function isDifferent(
  one: string,
  other: string,
  byId: ReadonlyMap<string, MeaningWording>,
  { matcher }: Resolver,
): boolean {
  const [first, second] = [byId.get(one), byId.get(other)];
  return first !== undefined && second !== undefined && matcher.judge(first, second).verdict === 'different';
}
