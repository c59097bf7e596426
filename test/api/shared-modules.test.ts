import { type SimpleSet, simpleClosedSets } from '../analysis/simple.ts';
import { all, askingModules, five, type Node } from './modules-asked.ts';

const { cards, modulesOf } = askingModules();

const skillsOf = (id: string): Node[] => cards.get(id).labourFunctions.flatMap(({ skills }: Node) => skills);
const conceptsOf = (list: readonly Node[]): string[] => [...new Set(list.map(({ concept }) => concept.id))];
const sorted = (list: readonly string[]) => [...list].sort();

/** What a card has under a skill. */
function under(id: string, skill: string, what: 'abilities' | 'knowledge'): string[] {
  const own = skillsOf(id).filter(({ concept }) => concept.id === skill);
  return conceptsOf(own.flatMap((statement) => statement[what]));
}

/** The modules by the slow simple version: the items of each, and who has all of them. */
function expectedModules(subjects: readonly string[], minSubjects: number, minSize: number) {
  const names = sorted([...new Set(subjects.flatMap((id) => conceptsOf(skillsOf(id))))]);
  const rows = subjects.map((id) => conceptsOf(skillsOf(id)).map((name) => names.indexOf(name)));
  return simpleClosedSets(rows, minSubjects, minSize).map(({ items }: SimpleSet) => {
    const core = items.map((item) => names[item] as string);
    return {
      core,
      subjects: subjects.filter((id) => core.every((item) => conceptsOf(skillsOf(id)).includes(item))),
    };
  });
}

describe.each([
  ['five cards', five],
  ['all cards', all],
])('of %s', (_, subjects) => {
  test('the modules are the closed sets, those that save most first', async () => {
    const { nodes, totalCount, isComplete, isBest } = await modulesOf(subjects);
    const found = nodes.map(({ core, subjects }: Node) => ({
      core: sorted(core.map(({ requirement }: Node) => requirement.id)),
      subjects: subjects.nodes.map(({ subject }: Node) => subject.id),
    }));
    const inOrder = (list: Node[]) => list.map((module) => JSON.stringify(module)).sort();
    expect(inOrder(found)).toEqual(inOrder(expectedModules(subjects, 2, 2)));
    expect({ totalCount, isComplete, isBest }).toEqual({
      totalCount: found.length,
      isComplete: true,
      isBest: true,
    });
    const saved = nodes.map(({ saves }: Node) => saves);
    expect(saved).toEqual([...saved].sort((one, other) => other - one));
    for (const { size, subjectCount, saves, core, subjects: list, levels } of nodes) {
      expect([core.length, list.totalCount]).toEqual([size, subjectCount]);
      expect(saves).toBe(size * (subjectCount - 1));
      const own = list.nodes.map(({ subject }: Node) => cards.get(subject.id).level.level);
      expect(levels.map(({ level }: Node) => level)).toEqual([...new Set(own)].sort());
    }
  });

  test('the core is what all subjects have, and what each adds is the rest of it', async () => {
    const { nodes } = await modulesOf(subjects);
    for (const { core, subjects: having } of nodes) {
      const ids = having.nodes.map(({ subject }: Node) => subject.id);
      for (const item of core) {
        const skill = item.requirement.id;
        const inAll = (what: 'abilities' | 'knowledge') =>
          under(ids[0], skill, what).filter((part) =>
            ids.every((id: string) => under(id, skill, what).includes(part)),
          );
        expect(item.abilities.map(({ id }: Node) => id)).toEqual(inAll('abilities'));
        expect(item.knowledge.map(({ id }: Node) => id)).toEqual(inAll('knowledge'));
        const any = new Set(ids.flatMap((id: string) => under(id, skill, 'abilities')));
        expect(item.abilityShare).toBe(any.size === 0 ? null : inAll('abilities').length / any.size);
      }
      for (const { subject, variant, uncovered, required, covered, share } of having.nodes) {
        expect(variant.map(({ requirement }: Node) => requirement.id)).toEqual(
          conceptsOf(skillsOf(subject.id)).filter((id) =>
            core.some(({ requirement }: Node) => requirement.id === id),
          ),
        );
        for (const { requirement, adds, places } of variant) {
          const item = core.find((one: Node) => one.requirement.id === requirement.id);
          const common = [...item.abilities, ...item.knowledge].map(({ id }: Node) => id);
          const own = [
            ...under(subject.id, requirement.id, 'abilities'),
            ...under(subject.id, requirement.id, 'knowledge'),
          ];
          expect(adds.map((one: Node) => one.requirement.id)).toEqual(
            own.filter((id) => !common.includes(id)),
          );
          expect(places.map(({ statement }: Node) => statement.id)).toEqual(
            skillsOf(subject.id)
              .filter(({ concept }) => concept.id === requirement.id)
              .map(({ id }) => id),
          );
        }
        expect(required).toBe(conceptsOf(skillsOf(subject.id)).length);
        expect(covered).toBe(core.length);
        expect(covered + uncovered.length).toBe(required);
        expect(share).toBe(covered / required);
      }
    }
  });

  test('how far a skill is shared follows from its abilities, and what is lacking from who has it', async () => {
    const { nodes } = await modulesOf(subjects, { nearly: 0.4 });
    for (const { core, subjects: having } of nodes) {
      const ids = having.nodes.map(({ subject }: Node) => subject.id);
      for (const { requirement, sharing, abilityShare, lacking, notStatedBy } of core) {
        const own = new Map<string, string[]>(
          ids.map((id: string) => [id, under(id, requirement.id, 'abilities')]),
        );
        expect(notStatedBy.map(({ id }: Node) => id)).toEqual(
          ids.filter((id: string) =>
            (['abilities', 'knowledge'] as const).some(
              (what) => under(id, requirement.id, what).length === 0,
            ),
          ),
        );
        const isBlank = [...own.values()].some(({ length }) => length === 0);
        const expected = abilityShare === 1 ? 'FULL' : abilityShare >= 0.4 ? 'NEARLY' : 'PARTLY';
        expect(sharing).toBe(isBlank ? 'NOT_STATED' : expected);
        const lacked = [...new Set([...own.values()].flat())].flatMap((ability) => {
          const by = ids.filter((id: string) => !own.get(id)?.includes(ability));
          return by.length === 0 ? [] : [{ ability, by }];
        });
        expect(
          lacking.map((lack: Node) => ({
            ability: lack.requirement.id,
            by: lack.lackedBy.map(({ id }: Node) => id),
          })),
        ).toEqual(sharing === 'NEARLY' ? lacked : []);
      }
    }
  });

  test('the acts are those that the statements of the core name, in all its subjects', async () => {
    const { nodes } = await modulesOf(subjects);
    for (const { core, subjects: having, legalActs } of nodes) {
      const items = new Set(core.map(({ requirement }: Node) => requirement.id));
      const mentions = having.nodes.flatMap(({ subject }: Node) =>
        skillsOf(subject.id)
          .filter(({ concept }) => items.has(concept.id))
          .flatMap((skill) =>
            [skill, ...skill.abilities, ...skill.knowledge].flatMap(({ citations }) =>
              citations.map(({ id, act }: Node) => ({
                id,
                act: act?.id,
                subject: subject.id,
                skill: skill.concept.id,
              })),
            ),
          ),
      );
      const known = mentions.filter(({ act }: Node) => act !== undefined);
      expect(sorted(legalActs.nodes.map(({ legalAct }: Node) => legalAct.id))).toEqual(
        sorted([...new Set<string>(known.map(({ act }: Node) => act))]),
      );
      for (const { legalAct, citations, subjectCount, requirements, first } of legalActs.nodes) {
        const own = known.filter(({ act }: Node) => act === legalAct.id);
        expect(citations).toBe(own.length);
        expect(subjectCount).toBe(new Set(own.map(({ subject }: Node) => subject)).size);
        expect(sorted(requirements.map(({ id }: Node) => id))).toEqual(
          sorted([...new Set<string>(own.map(({ skill }: Node) => skill))]),
        );
        expect(own.map(({ id }: Node) => id)).toContain(first.id);
      }
    }
  });
});
