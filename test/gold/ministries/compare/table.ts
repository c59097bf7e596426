import type { Counts } from './differences.ts';
import type { Ministry } from './ministries.ts';

/** How each text of the standards was read, a line each, and all together. */
export function tableOf(ministries: readonly Ministry[]): string {
  const rows = ministries.flatMap(({ name, texts }) =>
    texts.map((text) => rowOf(`${name} ${text.language}`, text)),
  );
  return [...rows, rowOf('in all', sum(ministries.flatMap(({ texts }) => texts)))].join('\n');
}

function rowOf(name: string, { right, total, silent, reported, faultsFound, faults }: Counts): string {
  const wrong = `${number(silent)} silent ${number(reported)} reported`;
  return `${name.padEnd(22)} ${number(right)} of ${number(total)} right ${wrong} ${number(faultsFound)} of ${faults} faults found`;
}

function number(value: number): string {
  return String(value).padStart(5);
}

function sum(counts: readonly Counts[]): Counts {
  const of = (key: keyof Counts) => counts.reduce((all, one) => all + one[key], 0);
  return {
    right: of('right'),
    total: of('total'),
    silent: of('silent'),
    reported: of('reported'),
    faultsFound: of('faultsFound'),
    faults: of('faults'),
  };
}
