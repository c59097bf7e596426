/** What the questions are about: the first things of the graph, and those that most professions share. */
export const subjectsQuestion = /* GraphQL */ `{
  professions(first: 2) { nodes { id occupation { code group { code } } cards { id } } }
  labourFunctions(first: 1, orderBy: { field: PROFESSION_COUNT, direction: DESC }) { nodes { id } }
  skills(first: 1, orderBy: { field: PROFESSION_COUNT, direction: DESC }) { nodes { id } }
  abilities(first: 1, orderBy: { field: PROFESSION_COUNT, direction: DESC }) { nodes { id } }
  knowledgeItems(first: 1, orderBy: { field: PROFESSION_COUNT, direction: DESC }) { nodes { id } }
  legalActs(first: 1, orderBy: { field: CITATIONS, direction: DESC }) { nodes { id } }
  standards(first: 1) { nodes { id currentEdition { enactedBy { number date } } } }
}`;

interface Listed<Node> {
  readonly nodes: readonly Node[];
}
interface Named {
  readonly id: string;
}

/** What `subjectsQuestion` is answered with: null where that failed. */
interface Found {
  readonly professions: Listed<
    Named & {
      readonly occupation: { readonly code: string; readonly group: { readonly code: string } | null } | null;
      readonly cards: readonly Named[];
    }
  > | null;
  readonly labourFunctions: Listed<Named> | null;
  readonly skills: Listed<Named> | null;
  readonly abilities: Listed<Named> | null;
  readonly knowledgeItems: Listed<Named> | null;
  readonly legalActs: Listed<Named> | null;
  readonly standards: Listed<
    Named & {
      readonly currentEdition: {
        readonly enactedBy: { readonly number: string | null; readonly date: string | null };
      } | null;
    }
  > | null;
}

/** The values of the variables of the questions; what the graph does not have is missing. */
export function subjectsIn(data: object): Readonly<Record<string, string | undefined>> {
  const found = data as Found;
  const [profession, other] = found.professions?.nodes ?? [];
  const [standard] = found.standards?.nodes ?? [];
  return withoutNull({
    profession: profession?.id,
    from: profession?.id,
    to: other?.id,
    card: profession?.cards[0]?.id,
    occupation: profession?.occupation?.code,
    group: profession?.occupation?.group?.code,
    labourFunction: found.labourFunctions?.nodes[0]?.id,
    skill: found.skills?.nodes[0]?.id,
    ability: found.abilities?.nodes[0]?.id,
    knowledge: found.knowledgeItems?.nodes[0]?.id,
    act: found.legalActs?.nodes[0]?.id,
    standard: standard?.id,
    number: standard?.currentEdition?.enactedBy.number,
    date: standard?.currentEdition?.enactedBy.date,
  });
}

function withoutNull(values: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
