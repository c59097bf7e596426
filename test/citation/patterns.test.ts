import { readFileSync } from 'node:fs';
import { compile, expressionOf } from '../../src/citation/compile.ts';
import { compileKinds, findKinds } from '../../src/citation/kind-words.ts';
import { findProvisions } from '../../src/citation/provisions.ts';
import { isKnownTitle, titleKey } from '../../src/citation/title-key.ts';
import { seedPath } from '../../src/registry/table.ts';
import { registry } from './registry.ts';

const { patterns, acts } = registry;
const kinds = compileKinds(patterns);

describe.each(patterns.kinds.map((row) => [`${row.kind} ${row.language}`, row] as const))(
  '%s',
  (_name, row) => {
    const own = compileKinds({ ...patterns, kinds: [row] });
    const glued = (text: string) =>
      new Set(Array.from(text, (_, index) => index).filter((at) => /[\d\ue000]/u.test(text.charAt(at - 1))));

    it.each(row.examples)('is in "%s"', (text) => {
      expect(findKinds(text, own, glued(text)).map(({ kind }) => kind)).toContain(row.kind);
    });

    it.each(row.not ?? ['-'])('is not in "%s"', (text) => {
      expect(findKinds(text, own, new Set())).toEqual([]);
    });
  },
);

const { countries, issuers, numbers, registrations, provisions, codeParts, links, documents, aliases } =
  patterns;
const {
  fillers,
  lists,
  notActs,
  listHeads,
  ownOrders,
  pointers,
  ownNames,
  continuations,
  offices,
  issuerTails,
  portions,
} = patterns;
const groups = {
  countries,
  issuers,
  numbers,
  registrations,
  provisions,
  portions,
  codeParts,
  links,
  documents,
  aliases,
  fillers,
  lists,
  notActs,
  listHeads,
  ownOrders,
  pointers,
  ownNames,
  continuations,
  offices,
  issuerTails,
};

describe.each(Object.entries(groups))('%s', (_name, rows) => {
  it.each(rows.flatMap((row) => row.examples.map((text) => [text, row] as const)))(
    'find "%s"',
    (text, row) => {
      expect(text).toMatch(expressionOf(row));
    },
  );

  const not = rows.flatMap((row) => (row.not ?? []).map((text) => [text, row] as const));
  it.each(not.length > 0 ? not : [['-', rows[0]] as const])('do not find "%s"', (text, row) => {
    if (row !== undefined && text !== '-') expect(text).not.toMatch(expressionOf(row));
  });
});

describe('issuers', () => {
  const lettered = issuers.flatMap((row) =>
    Object.keys(row.letters ?? {}).map((letters) => [letters, row] as const),
  );

  it.each(lettered)('find the letters "%s", whose body is told', (letters, row) => {
    expect(expressionOf(row).exec(letters)?.[0]).toBe(letters);
  });
});

describe('provisions', () => {
  const examples = provisions.flatMap(({ part, examples }) => examples.map((text) => [text, part] as const));

  it.each(examples)('have a number in "%s"', (text, part) => {
    expect(findProvisions(text, compile(registry))[0]?.provisions[0]?.[part]).toMatch(/^\d+$/u);
  });
});

describe('the register', () => {
  it('has each act once, by id, each replaced by one that it has', () => {
    const ids = (
      JSON.parse(readFileSync(seedPath('acts.json'), 'utf8')) as { acts: { id: string }[] }
    ).acts.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const known = new Set(acts.map(({ id }) => id));
    for (const { act } of acts.flatMap(({ replacedBy }) => replacedBy)) expect(known).toContain(act);
  });

  it('says which acts a new one of the same name followed', () => {
    const renewed = acts
      .filter(({ replacedBy }) => replacedBy.some(({ isRenewal }) => isRenewal))
      .map(({ id }) => id);
    expect(renewed).toEqual(expect.arrayContaining(['act:K1700000120', 'act:K950001000_']));
    expect(renewed).not.toContain('act:Z1300000105');
  });

  it('knows every act by each of its titles', () => {
    const compiled = compile(registry);
    for (const act of acts) {
      for (const title of [act.titles.kk, act.titles.ru])
        if (title !== undefined && titleKey(title, compiled) !== '')
          expect(isKnownTitle(title, compiled)).toBe(true);
    }
  });

  it('has no two acts of one number and day of adoption', () => {
    const keys = acts
      .filter(({ number }) => number !== null)
      .map(({ kind, number, adoptedOn }) => `${kind} ${number} ${adoptedOn}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is found by the kinds of its own titles', () => {
    expect(findKinds('Қазақстан Республикасының Еңбек Кодексі', kinds, new Set())).toMatchObject([
      { kind: 'CODE' },
    ]);
  });
});
