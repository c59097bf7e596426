import type { Line, Weight } from './line.ts';

/**
 * The lines of a Markdown text as the public collections write it, without markup: no metadata at its head, no tables, no
 * block quotes and no lines in italics, which are remarks of the editors.
 */
export function markdownLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isFenced = false;
  let isInTable = false;
  let isAnchored = false;
  const all = withoutMetadata(text).split(/\r?\n/u);
  all.forEach((source, index) => {
    if (/^\s*```/u.test(source)) {
      isFenced = !isFenced;
      return;
    }
    if (/^\s*<table\b/u.test(source)) isInTable = true;
    const isTable = isInTable;
    if (/<\/table>/u.test(source)) isInTable = false;
    const [, anchor, rest = source] = /^\s*<a (?:id|name)="([^"]*)">\s*<\/a>(.*)$/u.exec(source) ?? [];
    if (anchor !== undefined) isAnchored = /^st/u.test(anchor);
    if (isTable || rest.trim() === '' || (!isFenced && isLeftOut(rest))) return;
    const { weight, words, isClosed } = isFenced ? preformatted(rest) : weighed(rest, isAnchored);
    isAnchored = false;
    lines.push({
      text: plain(words),
      weight,
      isAtMargin: isFenced || !/^\s{2,}/u.test(rest),
      isGlued: !isClosed && /^\s*[^\s`]/u.test(all[index + 1] ?? ''),
    });
  });
  return lines;
}

function withoutMetadata(text: string): string {
  return text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/u, '');
}

/** Block quotes, rows of tables, tags, links to the other files, and lines in italics. */
function isLeftOut(line: string): boolean {
  return /^\s*(?:>|\||<(?!\*>)|↑)|^\s*\*[^*].*\*\s*$/u.test(line);
}

interface Weighed {
  readonly weight: Weight;
  readonly words: string;
  /** Whether the markup says where it ends. */
  readonly isClosed: boolean;
}

function preformatted(line: string): Weighed {
  return { weight: 'preformatted', words: line, isClosed: false };
}

function weighed(line: string, isAnchored: boolean): Weighed {
  const heading = /^#{1,6}\s+(.*?)\s*#*$/u.exec(line)?.[1];
  if (heading !== undefined) return { weight: 'heading', words: heading, isClosed: true };
  const bold = /^\s*(?:\*\*|__)((?:(?!\*\*|__).)+)(?:\*\*|__)\s*$/u.exec(line)?.[1];
  if (bold !== undefined) return { weight: 'bold', words: bold, isClosed: true };
  return { weight: isAnchored ? 'bold' : 'plain', words: line, isClosed: false };
}

/** Without links, emphasis, escapes and the mark `<*>` of an amended text. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/(?:<|&lt;)\*(?:>|&gt;)|\*\*/gu, '')
    .replace(/\\([.*_#[\]()-])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
