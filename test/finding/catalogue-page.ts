import { chapters, type Rule } from '../../src/finding/catalogue.ts';

/** The catalogue as a page for people: `src/finding/README.md`. */
export function cataloguePage(): string {
  const parts = chapters.map(({ name, rules }) => `## ${name}\n\n${rules.map(entry).join('\n\n')}`);
  return `${head}\n\n${parts.join('\n\n')}\n`;
}

const head = `# Findings

What is wrong with a source, or was not understood in it. A finding reports, it never repairs. This page is made from
\`catalogue/\` and held against it by \`test/finding/catalogue.test.ts\`; \`UPDATE=1\` writes it anew.

**error**: a fact is missing or contradicts another. **warning**: probably a slip. **info**: worth knowing.

A finding has the same id on every run: it is made from the edition or the thing that it is about, the rule, the words and the
language of the source, never from a line, so that what is put in above changes no id. Where a fault runs through a
whole document (words run together, abbreviations) it is one finding with its first places.

Examples are of documents in \`seed/\` (standards, corpus) and \`test/gold/\` (written); where none has the fault,
\`test/finding/made-cases.ts\` makes it.`;

function entry({ rule, severity, title, meaning, example, message }: Rule): string {
  const place = example === null ? '' : `\n\nExample: \`${example.file}\`, line ${example.line}.`;
  return `### ${rule}\n\n**${severity}**: ${title}\n\n${meaning}${place}\n\n- en: ${message.en}\n- ru: ${message.ru}\n- kk: ${message.kk}`;
}
