import { blastRadiusOfOrder } from '../../graph/read/blast-radius.ts';
import { citationsOfLegalAct, citationsOfLegalActInRole } from '../../graph/read/citation.ts';
import { actsCitedTogether } from '../../graph/read/cited-together.ts';
import { editionsOfLegalAct } from '../../graph/read/edition.ts';
import { replacedByLegalAct, replacementsOfLegalAct } from '../../graph/read/legal-act.ts';
import { provisionsOfLegalAct } from '../../graph/read/provision.ts';
import { standardsOfLegalAct } from '../../graph/read/standard.ts';
import { professionsOfLegalAct } from '../../graph/read/touched.ts';
import { statusOn } from '../../model/act-status.ts';
import type { ProvisionKind } from '../../model/provision.ts';
import { ceasedOn, inForceDays, inForceFrom } from '../act-days.ts';
import { actSources } from '../act-sources.ts';
import { connection } from '../connection.ts';
import { enumName, enumValue } from '../enum-name.ts';
import { roleOf, touchedFilter } from '../filters.ts';
import type { LegalActResolvers } from '../generated/types.ts';
import { everyText, localized, stated } from '../localized.ts';
import { provisionCoverage } from '../provision-coverage.ts';
import { registerFindingsOf } from '../register-findings.ts';
import { successorsOn } from '../succession.ts';
import {
  cards,
  impact,
  labourFunctionStatements,
  labourFunctions,
  skillStatements,
  skills,
  skillsWithoutKnowledge,
} from '../touched-fields.ts';

export const LegalAct: LegalActResolvers = {
  isListed: ({ listed }) => listed,
  citationsOutsideCards: ({ outsideCitationCount }) => outsideCitationCount,
  provisionCitationsOutsideCards: ({ provisionOutsideCitationCount }) => provisionOutsideCitationCount,
  title: (act, { language }) => stated(act, 'title', language),
  formerTitles: (act) => everyText(act, 'formerTitles'),
  issuer: (act, { language }) => localized(act, 'issuer', language),
  evidence: ({ evidence }) => enumName(evidence),
  status: (act, { asOf }, { today }) => statusOn(inForceDays(act), asOf ?? today),
  statusEvidence: ({ statusEvidence }) => enumName(statusEvidence),
  sources: actSources,
  inForceFrom,
  ceasedOn,
  replacedBy: ({ id }, _, { load }) => load.list(replacementsOfLegalAct, id),
  replaces: ({ id }, _, { load }) => load.list(replacedByLegalAct, id),
  successors: (act, { asOf }, { load, today }) => successorsOn(act, asOf ?? today, load),
  blastRadius: ({ id }, _, { load }) => load.one(blastRadiusOfOrder, id),
  registerFindings: (act, _, { load }) => registerFindingsOf(act, load),
  enacts: ({ id }, _, { load }) => load.list(editionsOfLegalAct, id),
  citations: ({ id }, { role, ...page }, context, info) =>
    connection(role ? citationsOfLegalActInRole : citationsOfLegalAct, id, page, context, info, roleOf(role)),
  professions: ({ id }, { role, level, ...page }, context, info) => {
    const filter = touchedFilter(role, level);
    return connection(professionsOfLegalAct(filter), id, page, context, info, filter);
  },
  provisions: ({ id }, { kind, cited, ...page }, context, info) =>
    connection(provisionsOfLegalAct, id, page, context, info, {
      kind: kind ? enumValue<ProvisionKind>(kind) : null,
      cited: cited ?? null,
    }),
  provisionCoverage,
  standards: ({ id }, page, context, info) => connection(standardsOfLegalAct, id, page, context, info),
  impact,
  cards,
  labourFunctions,
  labourFunctionStatements,
  skills,
  skillStatements,
  skillsWithoutKnowledge,
  citedTogether: ({ id }, page, context, info) => connection(actsCitedTogether, id, page, context, info),
};
