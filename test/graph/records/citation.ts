import type { CitationRecord, CitationRole, Provision } from '../../../src/model/citation.ts';
import { noMention } from '../../citation/no-mention.ts';
import { hash } from './hash.ts';
import { quote } from './quote.ts';

/** @param named id of an act, of several with bars between, or of a provision (`act:K1100000518/article:120`); `?`: of none */
export function citation(context: string, role: CitationRole, named: string, line = 1): CitationRecord {
  const isOpen = named.includes('|') || named === '?';
  const [act = '', provision] = named.split('/');
  const provisions = provision === undefined ? [] : [provisionOf(provision)];
  return {
    id: `citation:${hash(context, named)}`,
    context,
    role,
    quote: quote(`"${named}" Заңы`, line),
    mention: { ...noMention, title: act, kind: 'Заңы' },
    act: isOpen ? null : act,
    provision: provisions[0] ?? null,
    provisions,
    resolvedBy: isOpen ? null : 'title',
    score: isOpen ? null : 1,
    candidates: named.includes('|') ? named.split('|') : [],
    asked: null,
    translationOf: null,
  };
}

const noProvision: Provision = {
  section: null,
  chapter: null,
  article: null,
  paragraph: null,
  subparagraph: null,
};

function provisionOf(key: string): Provision {
  const [kind, number] = key.split(':');
  return { ...noProvision, [`${kind}`]: number };
}
