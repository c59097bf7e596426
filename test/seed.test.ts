import { readdirSync, readFileSync } from 'node:fs';
import { readActs } from '../src/registry/acts.ts';
import { readEducationLevels } from '../src/registry/education-levels.ts';
import { readLabels } from '../src/registry/labels.ts';
import { readOccupationGroups } from '../src/registry/occupation-groups.ts';
import { readProvisions } from '../src/registry/provisions.ts';
import { readTable, seedPath } from '../src/registry/table.ts';
import { labelSet } from '../src/standard/label-set.ts';
import { matchLabel } from '../src/standard/match-label.ts';
import { passageAt } from '../src/text/passage.ts';

const tables = readdirSync(seedPath('.'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

describe('seed', () => {
  it.each(tables)('%s is what its schema says', (name) => {
    expect(Object.keys(readTable<object>(name))).toContain('note');
  });

  it('names the origin and licence of every table and document', () => {
    const readme = readFileSync(seedPath('README.md'), 'utf8');
    const documents = readdirSync(seedPath('standards'));
    for (const name of [...tables.map((table) => `${table}.json`), ...documents, 'provisions/*.json'])
      expect(readme).toContain(name);
  });

  it('ships no name of a person and no contact', () => {
    for (const name of readdirSync(seedPath('standards'))) {
      const text = readFileSync(seedPath(`standards/${name}`), 'utf8');
      expect(text).not.toMatch(/\p{Lu}\. ?\p{Lu}\p{Ll}{3,}|[\w.]+@[\w.]+|\+7\d/u);
    }
  });

  it('has groups of occupations once, each under its parent', () => {
    const codes = readOccupationGroups().map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const code of codes) if (code.length > 1) expect(codes).toContain(code.slice(0, -1));
  });

  it('has the contents of acts that the register has, each saying how much it covers and of which edition', () => {
    const acts = new Set(readActs().map(({ id }) => id));
    const contents = readProvisions();
    expect(contents.map(({ act }) => act).filter((act) => !acts.has(act))).toEqual([]);
    for (const { coverage, provisions } of contents) {
      const said = new Set(provisions.flatMap(({ headings }) => Object.keys(headings)));
      expect(new Set(Object.keys(coverage.editions))).toEqual(said);
      expect(coverage.note).not.toBeNull();
    }
    const family = contents.find(({ act }) => act === 'act:K1100000518');
    expect(family?.provisions.filter(({ kind }) => kind === 'article')).toHaveLength(287);
  });

  it('has levels of education once, each with stems of its own', () => {
    const levels = readEducationLevels();
    expect(new Set(levels.map(({ rank }) => rank)).size).toBe(levels.length);
    const stems = levels.flatMap((level) => level.stems);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

describe('labels', () => {
  const labels = readLabels();
  const parts = [...new Set(labels.map(({ part }) => part))];
  const within = new Map(parts.map((own) => [own, labels.filter(({ part }) => part === own)]));
  const sets = new Map([...within].map(([part, own]) => [part, labelSet(own)]));

  it('tell every wording apart in its part of the template', () => {
    for (const part of within.values()) {
      const folded = part.map((label) => label.folded);
      expect(new Set(folded).size).toBe(folded.length);
    }
  });

  it.each(
    labels
      .filter(({ key }) => key !== 'chapter' && key !== 'note')
      .map((label) => [label.wording, label] as const),
  )('find "%s"', (wording, label) => {
    const written = label.numbered ? `${wording} 2: мәтін` : `${wording}: мәтін`;
    const match = matchLabel(passageAt(written, 1, 0), sets.get(label.part) ?? labelSet([]));
    expect(match?.label.key).toBe(label.key);
    expect(match?.value.text).toBe('мәтін');
    expect(match?.number ?? null).toBe(label.numbered ? 2 : null);
  });
});
