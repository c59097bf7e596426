import { sent } from './row/sent.ts';
import { reference } from './step.ts';

/** What comes along with what cites: the citation that an edge `r` names as its first. */
export const withFirstCitation = {
  first: reference('Citation', (n) => `, (${n}:Citation {id: r.first})`, sent.Citation),
};
