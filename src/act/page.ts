import { parse } from 'parse5';
import type { Language } from '../model/language.ts';
import { languageOf } from '../text/language.ts';
import { attribute, elementsOf, type HtmlElement, hasClass, textOf } from './html.ts';

/** What a saved page of the official legal database shows of an act. */
export interface ActPage {
  /** Its id there; null where neither the page nor the name of the file says it. */
  readonly id: string | null;
  readonly language: Language;
  readonly title: string;
  /** The word in its mark ("Утративший силу"); null where it has none, or several that differ. */
  readonly status: string | null;
  /** Its particulars; null where the page shows none. */
  readonly requisite: string | null;
  /** ISO day on which it was saved, where the page says it. */
  readonly savedOn: string | null;
}

/**
 * The page of an act: its title in the first `h1`, its status in `span.status`, its particulars in the paragraph beside them.
 * Null where the page has no title.
 * @param file its name, which may hold the id and the day on which it was saved
 */
export function readPage(html: string, file: string): ActPage | null {
  const elements = elementsOf(parse(html));
  const heading = elements.findIndex(({ tagName }) => tagName === 'h1');
  const title = heading < 0 ? '' : textOf(elements[heading] as HtmlElement);
  if (title === '') return null;
  const marks = marksBeside(elements[heading] as HtmlElement);
  const paragraph = elements
    .slice(heading)
    .find((element) => element.tagName === 'p' && textOf(element) !== '');
  const address = addressOf(elements) ?? savedFrom(html);
  return {
    id: idIn(address) ?? idIn(`/docs/${nameOf(file)}`),
    language: languageIn(address) ?? languageOf(`${title} ${paragraph ? textOf(paragraph) : ''}`),
    title,
    status: marks.length === 1 ? (marks[0] ?? null) : null,
    requisite: paragraph === undefined ? null : textOf(paragraph),
    savedOn: savedOn(html) ?? dayIn(nameOf(file)),
  };
}

/** What the marks say that stand nearest to the title, each once: in the smallest part of the page that has it and one. */
function marksBeside(heading: HtmlElement): readonly string[] {
  let part = heading.parentNode;
  while (part !== null && 'tagName' in part) {
    const marks = elementsOf(part).filter((one) => one.tagName === 'span' && hasClass(one, 'status'));
    if (marks.length > 0) return [...new Set(marks.map(textOf))];
    part = part.parentNode;
  }
  return [];
}

/** The address that the page gives itself: as the canonical one, or in the links to its own tabs. */
function addressOf(elements: readonly HtmlElement[]): string | null {
  const canonical = elements.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical');
  const shared = elements.find((one) => one.tagName === 'meta' && attribute(one, 'property') === 'og:url');
  const given =
    (canonical && attribute(canonical, 'href')) ?? (shared && attribute(shared, 'content')) ?? null;
  if (idIn(given) !== null) return given;
  const links = elements.flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : []));
  return (
    links.find((link) => /\/docs\/[^/#?]+\/(?:info|history|links|compare|download)\b/u.test(link)) ?? null
  );
}

/** What browsers and programs that save pages write at their head. */
function savedFrom(html: string): string | null {
  return (
    /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/u.exec(html)?.[1] ?? null
  );
}

function savedOn(html: string): string | null {
  const date = new Date(/saved date:\s*([^\n(]+)/u.exec(html.slice(0, 4096))?.[1] ?? '');
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(date);
}

function idIn(address: string | null): string | null {
  return /\/docs\/([A-Z](?:\d{9}_|\d\d[\dA-Z]{8}))(?![\dA-Za-z])/u.exec(address ?? '')?.[1] ?? null;
}

function languageIn(address: string | null): Language | null {
  const code = /\/(kaz|rus|eng)\/docs\//u.exec(address ?? '')?.[1];
  return code === undefined ? null : ({ kaz: 'kk', rus: 'ru', eng: 'en' } as const)[code as 'kaz'];
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function dayIn(name: string): string | null {
  return /(?<!\d)(20\d\d-[01]\d-[0-3]\d)(?!\d)/u.exec(name)?.[1] ?? null;
}
