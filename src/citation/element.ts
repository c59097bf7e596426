import type { ActKind, ActPart } from '../model/act.ts';
import type { Provision } from '../model/citation.ts';
import type { Language } from '../model/language.ts';
import type { ShortName } from './short-name.ts';

/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TitleElement extends Span {
  readonly type: 'title';
  /** Without its quotes. */
  readonly text: string;
  readonly quoted: boolean;
  /** Whether it reads like the title of an act ("О …", "… туралы"). */
  readonly form: boolean;
  /** Whether the register has it. */
  readonly known: boolean;
  /** The kind of act that it names itself ("Еңбек кодексі"). */
  readonly kind: ActKind | null;
}

export interface KindElement extends Span {
  readonly type: 'kind';
  readonly kind: ActKind;
  readonly language: Language;
  readonly plural: boolean;
  readonly capital: boolean;
}

export interface IssuerElement extends Span {
  readonly type: 'issuer';
  readonly decree: ActKind;
}

export interface ProvisionElement extends Span {
  readonly type: 'provision';
  /** At least one. */
  readonly provisions: readonly Provision[];
  readonly language: Language;
}

export interface CodePartElement extends Span {
  readonly type: 'code-part';
  readonly parts: readonly ActPart[];
}

/** A use of a name that the document has defined for an act. */
export interface NameElement extends Span {
  readonly type: 'name';
  readonly name: ShortName;
  readonly kind: ActKind | null;
}

/** What a mention of an act is put together of. */
export type Element =
  | TitleElement
  | KindElement
  | IssuerElement
  | NameElement
  | ProvisionElement
  | CodePartElement
  | (Span & { readonly type: 'country'; readonly foreign: boolean; readonly follows: boolean })
  | (Span & { readonly type: 'date'; readonly day: string })
  | (Span & { readonly type: 'year'; readonly year: string; readonly language: Language | null })
  | (Span & { readonly type: 'number'; readonly number: string })
  | (Span & { readonly type: 'registration'; readonly number: string })
  | (Span & { readonly type: 'alias'; readonly name: string })
  | (Span & { readonly type: 'link'; readonly approves: boolean });

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The text with stretches blanked: no pattern reaches into them or across, and offsets stay. */
export function blank(text: string, spans: readonly Span[]): string {
  let blanked = '';
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, blanked.length);
    if (from < end) blanked += text.slice(blanked.length, from) + '\ue000'.repeat(end - from);
  }
  return blanked + text.slice(blanked.length);
}
