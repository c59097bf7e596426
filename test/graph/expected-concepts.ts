import { cluster } from '../../src/matching/cluster.ts';
import { judgedPair } from '../../src/matching/judge-all.ts';
import type { ConceptKind } from '../../src/model/concept.ts';
import { citationsOf, textsOf } from '../../src/model/edition-texts.ts';
import { grouped } from '../../src/model/grouped.ts';
import type { Language } from '../../src/model/language.ts';
import type { MeaningWording } from '../../src/model/meaning.ts';
import type { KnowledgeRecord, StandardRecord, StatementRecord } from '../../src/model/standard.ts';
import { testMatcher } from './matcher.ts';

/** One text of a statement, and the list in which it stands. */
interface Said {
  readonly id: string;
  readonly wording: string;
  readonly language: Language;
  readonly text: string;
  readonly list: string;
  /** The acts that it lists, where it is a list of acts that are all known. */
  readonly acts: readonly string[] | null;
}

/**
 * The concept of each wording of some records, in the plainest way: every two wordings are compared, and all of a kind are
 * united at once.
 */
export function expectedConcepts(records: readonly StandardRecord[]): ReadonlyMap<string, string> {
  const said = records.flatMap((record) => textsOf(record).flatMap((text) => saidIn(text, actsIn(record))));
  const statements = [...grouped(said, ({ id }) => id).values()].map((texts) => ({
    list: texts[0]?.list,
    wordings: [...new Set(texts.map(({ wording }) => wording))].sort(),
  }));
  const apart = new Set<string>();
  for (const list of grouped(statements, ({ list }) => list).values())
    for (const one of list)
      for (const other of list)
        for (const a of one.wordings.filter((id) => !other.wordings.includes(id)))
          for (const b of other.wordings.filter((id) => !one.wordings.includes(id))) apart.add(`${a} ${b}`);
  const wordings = new Map(
    [...grouped(said, ({ wording }) => wording)].map(([id, all]) => [id, meaningOf(id, all)]),
  );
  const all = [...wordings.values()];
  const clusters = cluster({
    wordings: [...wordings.keys()],
    judged: all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter(({ kind }) => kind === one.kind)
        .flatMap((other) => judgedPair(one, other, testMatcher) ?? []),
    ),
    aligned: statements.flatMap(({ wordings: [one, other] }) =>
      one && other ? [[one, other] as const] : [],
    ),
    isForbidden: (one, other) =>
      apart.has(`${one} ${other}`) ||
      testMatcher.judge(wordings.get(one) as MeaningWording, wordings.get(other) as MeaningWording)
        .verdict === 'different',
  });
  return new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
}

function saidIn({ source: { language }, cards }: StandardRecord, actsOf: ActsOf): readonly Said[] {
  const say = (statement: StatementRecord, list: string, acts: readonly string[] | null = null): Said => {
    const { id, wording, quote } = statement;
    return { id, wording, language, text: quote.text, list, acts };
  };
  return cards.flatMap((card) =>
    card.labourFunctions.flatMap((task) => [
      say(task, `${card.id} functions`),
      ...task.skills.flatMap((skill) => [
        say(skill, `${task.id} skills`),
        ...skill.abilities.map((ability) => say(ability, `${skill.id} abilities`)),
        ...skill.knowledge.map((item) => say(item, `${skill.id} knowledge`, actsOf(item))),
      ]),
    ]),
  );
}

type ActsOf = (item: KnowledgeRecord) => readonly string[] | null;

function actsIn(record: StandardRecord): ActsOf {
  const citations = grouped(textsOf(record).flatMap(citationsOf), ({ context }) => context);
  return ({ id, legalBasis }) => {
    const acts = (citations.get(id) ?? []).map(({ act }) => act);
    const known = acts.flatMap((act) => act ?? []);
    return legalBasis && known.length > 0 && known.length === acts.length ? [...new Set(known)].sort() : null;
  };
}

/** By the first statement that has it, in Kazakh where any has. */
function meaningOf(id: string, said: readonly Said[]): MeaningWording {
  const [first] = [...said].sort((one, other) =>
    one.language + one.id < other.language + other.id ? -1 : 1,
  );
  const lists = new Set(said.map(({ acts }) => JSON.stringify(acts)));
  const kind = id.slice(0, id.indexOf(':')) as ConceptKind;
  return {
    id,
    kind,
    language: first?.language ?? 'kk',
    text: first?.text ?? '',
    acts: lists.size === 1 ? (first?.acts ?? null) : null,
  };
}
