import { z } from 'zod';
import type { ActEntry, ActMetadata } from '../act/metadata.ts';
import type { Texts } from '../model/act.ts';
import { isOfficialId } from '../model/act-row.ts';
import { isDay } from '../text/dates.ts';
import type { InputFile } from './input-file.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A text, undefined where nothing stands there. */
const text = z
  .string()
  .transform((words) => words.replace(/\s+/gu, ' ').trim())
  .transform((words) => (words === '' ? undefined : words))
  .optional();
const required = z
  .string({ error: 'it is missing' })
  .transform((words) => words.replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1, { error: 'it is empty' }));
const day = text.refine((words) => words === undefined || isDay(words), {
  error: 'this is no day such as 2020-11-15',
});
const noTitle = 'it has neither a Russian nor a Kazakh title';
const titles = z.object({ rus: text, kaz: text }, { error: noTitle }).optional();
const noEntry = {
  error:
    "this is neither the code of an act, such as '180051' or K2300000224, nor one with code, requisite and title",
};
const noCode = { error: "this is no code of an act, such as '180051' or K2300000224" };
const isCode = (words: string) => /^\d{1,12}$/u.test(words) || isOfficialId(words);
const entry = z.union(
  [
    z
      .string()
      .transform((words) => words.trim())
      .refine(isCode, noEntry),
    z
      .object({
        code: text.refine((words) => words === undefined || isCode(words), noCode),
        requisite: text,
        title: titles,
      })
      .refine(({ code, requisite, title }) => code ?? requisite ?? title?.rus ?? title?.kaz, noEntry),
  ],
  noEntry,
);
const entries = z
  .preprocess((value) => (value === '' ? [] : Array.isArray(value) ? value : [value]), z.array(entry))
  .optional();

const metadata = z.object(
  {
    act_code: required.pipe(z.string().regex(/^\d{1,12}$/u, { error: 'this is no number' })),
    requisite: required,
    title: titles,
    form: text,
    approved_on: day,
    version_date: z.union([day, z.object({ kaz: day, rus: day })]).optional(),
    repealed_on: day,
    repealed_by: entries,
    replaces: entries,
    source: z.union([text, z.object({ kaz: text, rus: text })]).optional(),
  },
  { error: 'these are no fields and their values' },
);

/**
 * What the `meta.yaml` of an act folder says.
 * @throws KasipError 1 where it cannot be used, with line, field and what was expected.
 */
export function readActMetadata(file: InputFile): Yaml<ActMetadata> {
  const { data, refuse } = readYaml(file, metadata, expected, 'act');
  const names = textsOf(data.title);
  if (Object.keys(names).length === 0) throw refuse('title', noTitle);
  return {
    refuse,
    data: {
      code: data.act_code,
      requisite: data.requisite,
      titles: names,
      form: data.form ?? null,
      approvedOn: data.approved_on ?? null,
      versionOn: eachOf(data.version_date).sort().at(-1) ?? null,
      versions: textsOf(data.version_date),
      repealedOn: data.repealed_on ?? null,
      repealedBy: entriesOf(data.repealed_by),
      replaces: entriesOf(data.replaces),
      source: eachOf(data.source)[0] ?? null,
    },
  };
}

/** The text, or those of both languages, the Russian one first. */
function eachOf(
  value: string | { kaz?: string | undefined; rus?: string | undefined } | undefined,
): string[] {
  if (typeof value === 'string') return [value];
  return [value?.rus, value?.kaz].flatMap((each) => each ?? []);
}

function entriesOf(value: z.infer<typeof entries>): readonly ActEntry[] {
  return (value ?? []).map((one) =>
    typeof one === 'string'
      ? { code: one, requisite: null, titles: {} }
      : { code: one.code ?? null, requisite: one.requisite ?? null, titles: textsOf(one.title) },
  );
}

/** By language; what stands alone is said of both. */
function textsOf(value: string | { kaz?: string | undefined; rus?: string | undefined } | undefined): Texts {
  const { rus, kaz } = typeof value === 'string' ? { rus: value, kaz: value } : (value ?? {});
  return { ...(kaz === undefined ? {} : { kk: kaz }), ...(rus === undefined ? {} : { ru: rus }) };
}

const expected =
  'expected metadata of an act such as "act_code: \'180051\'", "requisite: Кодекс Республики Казахстан от 20 апреля 2023 года № 224-VII" and "title: {rus: …, kaz: …}"';
