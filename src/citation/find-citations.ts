import type { Passage } from '../model/document.ts';
import { plain } from '../text/plain.ts';
import { withApproved } from './approved.ts';
import { type CitationRegistry, type Compiled, compile } from './compile.ts';
import { mayUse } from './defined-names.ts';
import { findElements } from './elements.ts';
import { groupElements } from './group.ts';
import { isIdentified } from './identity.ts';
import { withJointOrders } from './joint-orders.ts';
import { shareKinds, withoutGenericPlurals } from './lists.ts';
import { type FoundMention, mentionsOf } from './mention.ts';
import { pointedAt } from './pointed.ts';
import { shortNameOf } from './refers-to.ts';
import type { ShortName } from './short-name.ts';

/**
 * The mentions of particular acts in a passage, in order. Generic ones ("заңнама", "осы бұйрық", "иные нормативные
 * правовые акты") are none.
 * @param names short names that the document has defined before
 */
export function findCitations(
  passage: Passage,
  registry: CitationRegistry,
  names: readonly ShortName[] = [],
): readonly FoundMention[] {
  const compiled = compile(registry);
  const text = plain(passage.text);
  const isNamed = names.length > 0 && mayUse(text, names);
  if (!isNamed && !compiled.mayCite.some((sign) => sign.test(text))) return [];
  const found = mentionsIn(text, passage, names, compiled);
  const defined = found.flatMap(({ defines }) => defines ?? []);
  return defined.length === 0 ? found : mentionsIn(text, passage, [...names, ...defined], compiled);
}

function mentionsIn(
  text: string,
  passage: Passage,
  names: readonly ShortName[],
  compiled: Compiled,
): readonly FoundMention[] {
  const elements = findElements(text, names, compiled);
  const steps = [withJointOrders, shareKinds, withoutGenericPlurals, withApproved];
  const groups = steps.reduce(
    (found, step) => step(text, found, compiled),
    groupElements(text, elements, compiled),
  );
  const mentions: FoundMention[] = [];
  for (const group of groups) {
    const reference = shortNameOf(text, group, names, compiled) ?? pointedAt(text, group, mentions, compiled);
    if (reference === null && !isIdentified(text, group, compiled)) continue;
    mentions.push(...mentionsOf(text, passage, group, reference, compiled));
  }
  return mentions;
}
