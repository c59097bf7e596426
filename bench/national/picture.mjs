/** Draws a run as bars: `node bench/national/picture.mjs 10500 > docs/national.svg`. Readable on light and on dark. */

import { readFileSync } from 'node:fs';

const { questions } = JSON.parse(
  readFileSync(new URL(`./results/${process.argv[2]}.json`, import.meta.url), 'utf8'),
);
const rows = Object.values(questions).map(({ title, times }) => ({
  title,
  bars: [
    ['kasip', times.kasip.toFloor.median],
    ['peer', times.peer?.toFloor.median],
  ].filter(([, value]) => value !== undefined),
}));
const left = 450;
const width = 960;
const height = 34;
const most = Math.max(...rows.flatMap(({ bars }) => bars.map(([, value]) => value)));
/** On a logarithmic scale that begins at half of the floor. */
const x = (value) =>
  left + ((width - left - 60) * Math.log(Math.max(value, 0.5) / 0.5)) / Math.log(most / 0.5);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const bottom = 44 + rows.length * height;

const lines = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]
  .filter((value) => value <= most)
  .map(
    (
      value,
    ) => `<line class="${value === 1 ? 'floor' : 'line'}" x1="${x(value).toFixed(0)}" x2="${x(value).toFixed(0)}" y1="34" y2="${bottom}"/>
<text x="${x(value).toFixed(0)}" y="${bottom + 16}" text-anchor="middle">${value}×</text>`,
  );
const drawn = rows.flatMap(({ title, bars }, row) => [
  `<text x="${left - 10}" y="${57 + row * height}" text-anchor="end">${escaped(title)}</text>`,
  ...bars.map(([name, value], at) => {
    const y = 40 + row * height + at * 13;
    return `<rect class="${name}" x="${left}" y="${y}" width="${(x(value) - left).toFixed(1)}" height="11" rx="2"/>
<text class="value" x="${(x(value) + 5).toFixed(1)}" y="${y + 9.5}">${value.toFixed(value < 10 ? 1 : 0)}</text>`;
  }),
]);

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 26}" role="img" aria-label="Time of kasip and of the peer against the floor, question by question">
<style>
text { font: 13px system-ui, sans-serif; fill: #57606a } .value { font-size: 11px }
.kasip { fill: #0969da } .peer { fill: #bf8700 } .line { stroke: #8b949e; stroke-opacity: .3 } .floor { stroke: #57606a }
@media (prefers-color-scheme: dark) { text { fill: #b1bac4 } .kasip { fill: #58a6ff } .peer { fill: #e3b341 } .floor { stroke: #b1bac4 } }
</style>
<text x="${left}" y="20">times the floor (the line at 1×): </text>
<rect class="kasip" x="${left + 200}" y="10" width="11" height="11" rx="2"/><text x="${left + 216}" y="20">kasip</text>
<rect class="peer" x="${left + 262}" y="10" width="11" height="11" rx="2"/><text x="${left + 278}" y="20">@neo4j/graphql</text>
${[...lines, ...drawn].join('\n')}
</svg>`);
