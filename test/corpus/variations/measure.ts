import { recordOf } from '../../../src/ingest/read-standard.ts';
import type { Registry } from '../../../src/ingest/registry.ts';
import { KasipError } from '../../../src/model/kasip-error.ts';
import type { Variation } from './generate.ts';
import { judge, type Verdict } from './judge.ts';
import type { Tongue } from './model.ts';

/** Documents of one kind of variation, to be made and read. */
export interface Job {
  readonly kind: string;
  readonly documents: number;
  /** The document of an index, and the tables that it is to be read with. */
  readonly make: (index: number) => { readonly variation: Variation; readonly registry: Registry };
}

/** What became of all documents of one kind of variation. */
export interface Measure {
  readonly kind: string;
  readonly documents: number;
  /** Share of the statements that were placed rightly. */
  readonly share: number;
  readonly reported: number;
  readonly silent: number;
  /** Placed rightly, and all, by the language of the document. */
  readonly byLanguage: Readonly<Record<Tongue, readonly [right: number, total: number]>>;
  /** Those of the documents that are not all right. */
  readonly wrong: readonly (Verdict & { readonly name: string; readonly text: string })[];
}

/** Makes and reads the documents of a kind, and holds them against what they state. */
export function measure({ kind, documents, make }: Job): Measure {
  const verdicts = Array.from({ length: documents }, (_, index) => {
    const { variation, registry } = make(index);
    const { name, lines, model } = variation;
    const text = lines.map((line) => line.text).join('\n');
    return { ...verdictOf(variation, registry), name, text, language: model.language };
  });
  const sum = (value: (verdict: Verdict) => number, of: readonly Verdict[] = verdicts) =>
    of.reduce((all, verdict) => all + value(verdict), 0);
  const inLanguage = (language: Tongue): readonly [number, number] => {
    const own = verdicts.filter((verdict) => verdict.language === language);
    return [sum(({ right }) => right, own), sum(({ total }) => total, own)];
  };
  return {
    kind,
    documents,
    share: sum(({ right }) => right) / sum(({ total }) => total),
    reported: sum(({ reported }) => reported.length),
    silent: sum(({ silent }) => silent.length),
    byLanguage: { kk: inLanguage('kk'), ru: inLanguage('ru') },
    wrong: verdicts.filter(({ reported, silent }) => reported.length + silent.length > 0),
  };
}

/** A document that is refused says so: all that it states is reported. */
function verdictOf({ bytes, file, truth, lines }: Variation, registry: Registry): Verdict {
  try {
    return judge(truth, lines, recordOf(bytes, file, registry));
  } catch (error) {
    if (!(error instanceof KasipError)) throw error;
    return { total: truth.length, right: 0, reported: truth.map(({ text: own }) => own), silent: [] };
  }
}
