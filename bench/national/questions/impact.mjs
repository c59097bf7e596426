import { level } from '../level.mjs';

/** Kept on the act, all of it: the peer can read the same properties. */
export const impact = {
  title: 'what the most cited act touches',
  user: 'analyst',
  variables: ({ act }) => ({ act }),
  kasip: `query ($act: ID!) { legalAct(id: $act) { impact { standards professions cards labourFunctions skills citations
    notStated byLevel { level { level } professions cards citations } byRole { role citations cards } } } }`,
  peer: `query ($act: ID!) { legalActs(where: { id: { eq: $act } }) { standardCount professionCount cardCount
    labourFunctionCount skillCount citationCount notStatedCount levels levelProfessions levelCards levelCitations
    roles roleCitations roleCards } }`,
  peerContent: ({ legalActs: [act] }) => content(act),
  floor: {
    text: `MATCH (act:LegalAct {id: $act}) RETURN act.standardCount AS standardCount, act.professionCount AS professionCount,
      act.cardCount AS cardCount, act.labourFunctionCount AS labourFunctionCount, act.skillCount AS skillCount,
      act.citationCount AS citationCount, act.notStatedCount AS notStatedCount, act.levels AS levels,
      act.levelProfessions AS levelProfessions, act.levelCards AS levelCards, act.levelCitations AS levelCitations,
      act.roles AS roles, act.roleCitations AS roleCitations, act.roleCards AS roleCards`,
    shape: ([act]) => content(act),
  },
};

function content(act) {
  return {
    legalAct: {
      impact: {
        standards: act.standardCount,
        professions: act.professionCount,
        cards: act.cardCount,
        labourFunctions: act.labourFunctionCount,
        skills: act.skillCount,
        citations: act.citationCount,
        notStated: act.notStatedCount,
        byLevel: act.levels
          .map((number, at) => ({
            level: level(number),
            professions: act.levelProfessions[at],
            cards: act.levelCards[at],
            citations: act.levelCitations[at],
          }))
          .sort((one, other) => (one.level?.level ?? 9) - (other.level?.level ?? 9)),
        byRole: act.roles
          .map((role, at) => ({
            role: enumName(role),
            citations: act.roleCitations[at],
            cards: act.roleCards[at],
          }))
          .sort((one, other) => other.citations - one.citations || (one.role < other.role ? -1 : 1)),
      },
    },
  };
}

const enumName = (role) => role.toUpperCase().replaceAll('-', '_');
