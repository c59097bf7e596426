import { Command, InvalidArgumentError, Option } from 'commander';
import { catalogue } from '../finding/catalogue.ts';
import { conceptKinds } from '../model/concept.ts';
import { severities } from '../model/finding.ts';
import { languages } from '../model/language.ts';
import { isDay } from '../text/dates.ts';
import { dayInKazakhstan } from '../text/today.ts';
import type { GenerateOptions } from './commands/generate.ts';
import type { ParseOptions } from './commands/parse.ts';
import { settingsHelp } from './environment.ts';
import { version } from './package-root.ts';

/** The command line: every command with its arguments. Wrong calls throw a CommanderError. */
export function program(): Command {
  const kasip = new Command('kasip')
    .description('A knowledge graph of professions, skills and legislation.')
    .version(version())
    .exitOverride()
    .addHelpText('after', `\nSettings (from the environment):\n${settings()}`)
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 a document could not be read or loaded whole, or `check` shows an error; 2 the call is wrong; 3 something outside failed; 130 or 143 stopped by a signal.',
    );

  kasip
    .command('start')
    .description('everything: database, migrations, shipped documents, API and pages')
    .action(imported(async () => (await import('./commands/start.ts')).start));
  kasip
    .command('parse')
    .description(
      'read standards without any database and print what was understood; exit 1 if a file could not be read whole, whatever the findings',
    )
    .argument('<path...>')
    .option('--json', 'print the records as JSON')
    .addOption(asOf())
    .action(async (paths: readonly string[], options: ParseOptions, command: Command) => {
      if (!options.json && command.getOptionValueSource('asOf') === 'cli')
        command.error('error: --as-of needs --json: without it no law is looked at');
      const { parse } = await import('./commands/parse.ts');
      parse(paths, options);
    });
  kasip
    .command('check')
    .description('print only the findings, each with its line; exit 1 if one that is shown is an error')
    .argument('<path...>')
    .addOption(choice('--format <format>', 'how they are printed', ['text', 'json', 'sarif'], 'text'))
    .option('--json', 'the same as --format json')
    .addOption(choice('--language <language>', 'language of the messages', languages, 'en'))
    .addOption(asOf())
    .addOption(choice('--severity <severity>', 'show what is this grave or graver', severities, 'info'))
    .option('--rule <name>', 'show this rule alone; may be given several times', knownRule)
    .option('--exclude <name>', 'leave this rule out; may be given several times', knownRule)
    .action(imported(async () => (await import('./commands/check.ts')).check));
  kasip
    .command('ingest')
    .description('load files, folders and archives into the graph')
    .argument('<path...>')
    .option('--dry-run', 'say what would be new, changed and unchanged; change nothing')
    .option(
      '--bulk',
      'write all that the documents say first, and derive once what follows from it; that is what is done with 20 or more, unless the graph has four times as many',
    )
    .option(
      '--offline',
      'a first load of very many into an empty graph of kasip’s own: what they say is imported into its files while Neo4j does not run',
    )
    .option('--no-bulk', 'load them one by one, each with all that follows from it')
    .action(imported(async () => (await import('./commands/ingest.ts')).ingest));
  kasip
    .command('acts')
    .description(
      'the register of legal acts, which users keep current themselves: kasip acts import <path...>, see kasip acts import --help',
    )
    .command('import')
    .description(
      'acts and their status, from folders of the public collections or saved pages; shows what would change, and on a terminal asks before it changes it',
    )
    .argument('<path...>')
    .option('--dry-run', 'say what would change; change nothing')
    .option('--yes', 'change the register without asking')
    .addOption(
      new Option('--read-on <day>', 'the day on which pages were saved that do not say it').argParser(
        pastDay,
      ),
    )
    .action(imported(async () => (await import('./commands/acts-import.ts')).actsImport));
  kasip
    .command('concepts')
    .description('what statements mean in common: kasip concepts review, see kasip concepts review --help')
    .command('review')
    .description(
      'pairs of texts that may mean the same, the most useful to decide first; on a terminal asks of each, adds the answers to a table of decisions and makes the concepts follow them',
    )
    .option('--json', 'print the pairs as JSON, and ask nothing')
    .addOption(new Option('--first <n>', 'how many pairs').argParser(positive).default(25))
    .addOption(new Option('--kind <kind>', 'only pairs of this kind').choices(conceptKinds))
    .option(
      '--file <path>',
      'a table of decisions in place of your own, <data folder>/concept-decisions.json, which alone all other commands follow',
    )
    .option('--answers <path>', 'add the decisions of a table, and ask nothing')
    .action(imported(async () => (await import('./commands/concepts-review.ts')).conceptsReview));
  kasip
    .command('generate')
    .description(
      'standards that nobody wrote, shaped like the real ones, to try and to measure with: documents that kasip reads, or records; the same numbers give the same',
    )
    .argument('<folder>', 'one that is empty or not there yet')
    .addOption(new Option('--standards <n>', 'how many').argParser(positive).default(700))
    .addOption(
      new Option('--cards <n>', 'cards in a standard, on average').argParser(meanOfCards).default(14.3),
    )
    .addOption(new Option('--seed <n>', 'another number makes others').argParser(positive).default(1))
    .addOption(
      new Option(
        '--language <language>',
        'the texts of each; some have one and some both without it',
      ).choices(['kk', 'ru', 'both']),
    )
    .option('--records', 'write records as lines of JSON, compressed, in place of documents')
    .addOption(
      new Option(
        '--acts <n>',
        'make so many acts as well, and cite these alone; only with --records',
      ).argParser(positive),
    )
    .action(async (folder: string, options: GenerateOptions, command: Command) => {
      if (options.acts !== undefined && !options.records)
        command.error('error: --acts needs --records: documents cite acts of the register');
      const { generate } = await import('./commands/generate.ts');
      await generate(folder, options);
    });
  kasip
    .command('withdraw')
    .description('take a standard out again')
    .argument('<standard>', 'code or id')
    .action(imported(async () => (await import('./commands/withdraw.ts')).withdraw));
  kasip
    .command('rebuild')
    .description('make the derived edges from the statements again')
    .action(imported(async () => (await import('./commands/rebuild.ts')).rebuild));
  kasip
    .command('serve')
    .description('serve the API and the pages over what is loaded')
    .action(imported(async () => (await import('./commands/serve.ts')).serve));
  kasip
    .command('migrate')
    .description('bring the database to the shape that this version needs')
    .action(imported(async () => (await import('./commands/migrate.ts')).migrate));
  kasip
    .command('status')
    .description('what is in the graph')
    .action(imported(async () => (await import('./commands/status.ts')).status));
  kasip
    .command('db')
    .description("kasip's own Neo4j: start (and keep it), stop, status, path")
    .argument('<action>', 'start, stop, status or path')
    .action(imported(async () => (await import('./commands/db.ts')).db));
  for (const command of kasip.commands.flatMap((one) => [one, ...one.commands])) command.exitOverride();
  return kasip;
}

/** A command that is imported when it is called: to import the API takes longer than most commands run. */
function imported<Given extends readonly unknown[]>(command: () => Promise<(...given: Given) => unknown>) {
  return async (...given: Given) => {
    const run = await command();
    await run(...given);
  };
}

function choice(flags: string, meaning: string, choices: readonly string[], usual: string): Option {
  return new Option(flags, meaning).choices(choices).default(usual);
}

function positive(text: string): number {
  if (/^[1-9]\d{0,5}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number from 1.');
}

function meanOfCards(text: string): number {
  const number = /^\d{1,3}(?:\.\d+)?$/u.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= 100) return number;
  throw new InvalidArgumentError('Expected a number from 1 to 100.');
}

/** The day on which the law that is cited is looked at. */
function asOf(): Option {
  return new Option('--as-of <day>', 'the day on which the acts that are cited must be in force')
    .argParser(day)
    .default(dayInKazakhstan(new Date()), 'today in Kazakhstan');
}

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Expected a day of the calendar such as 2024-03-01.');
}

function pastDay(text: string): string {
  const today = dayInKazakhstan(new Date());
  if (day(text) <= today) return text;
  throw new InvalidArgumentError(`Expected a day that is not after today in Kazakhstan, ${today}.`);
}

/** One name more of a rule. */
function knownRule(name: string, before: readonly string[] = []): readonly string[] {
  if (catalogue.some(({ rule }) => rule === name)) return [...before, name];
  throw new InvalidArgumentError(
    'Expected a rule of src/finding/README.md, such as occupation-code-missing.',
  );
}

function settings(): string {
  const widest = Math.max(...settingsHelp.map(([name]) => name.length));
  return settingsHelp.map(([name, meaning]) => `  ${name.padEnd(widest)}  ${meaning}`).join('\n');
}
