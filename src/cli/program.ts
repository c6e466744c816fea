import { Help, Option, Command as Parser } from 'commander';
import type { ArgumentDeclaration, CommandDeclaration, OptionDeclaration } from './command.ts';

/** Maximum width of help: longer lines are hard to read. */
const HELP_WIDTH = 80;

/** Narrower terminals do their own wrapping. */
const LEAST_WIDTH = 50;

export const COLORS = ['auto', 'always', 'never'] as const;

/** An option of every command. */
export const COLOR = {
  value: 'WHEN',
  choices: COLORS,
  about: 'auto, always or never; NO_COLOR and FORCE_COLOR are respected (default: auto)',
  group: 'Everywhere',
} as const satisfies OptionDeclaration;

/** All commands as a commander program, used only for the overview and for completion, not for parsing. */
export function programOf(declarations: readonly CommandDeclaration[]): Parser {
  const program = quiet(new Parser('cohort-ci'))
    .description('Checks, explains and regenerates spec-driven experiment cohorts.')
    .usage('COMMAND [options]')
    .version('', '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this; after a command, explain it')
    .helpCommand(false)
    .configureHelp({ visibleOptions: () => [] })
    .addHelpText('after', ({ command }) => {
      const helper = command.createHelp();
      const width = Math.max(LEAST_WIDTH, command.configureHelp().helpWidth ?? HELP_WIDTH);
      return `\n${paragraphs(helper, OVERVIEW_NOTES, width)}`;
    });
  for (const declaration of declarations) program.addCommand(parserOf(declaration));
  return program;
}

const OVERVIEW_NOTES = [
  'cohort-ci COMMAND --help explains a command; cohort-ci --version prints the version.',
  'Exit status: 0 clean or done, 1 findings, 2 could not check (wrong usage, no such folder, disk full), 130 and 143 interrupted.',
];

/** One command as a commander command, which parses its arguments and writes its help. */
export function parserOf(declaration: CommandDeclaration): Parser {
  const { name, summary, usage, options } = declaration;
  const parser = quiet(new Parser(name))
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .allowExcessArguments()
    .helpOption('-h, --help', 'print this');
  // Arguments are optional for commander: the usage says how many are required, and `requireArguments` checks that.
  for (const argument of declaration.arguments ?? []) parser.argument(`[${argument.name}]`, argument.about);
  const forms = usage ?? [
    [...(declaration.arguments ?? []).map(placeOf), '[options]'].filter((part) => part !== '').join(' '),
  ];
  parser.usage(forms.join(`\n       cohort-ci ${name} `));
  for (const [option, declared] of Object.entries({ ...options, color: COLOR }))
    parser.addOption(optionOf(option, declared));
  parser.addHelpText('after', ({ command }) => {
    const helper = command.createHelp();
    const width = Math.max(LEAST_WIDTH, command.configureHelp().helpWidth ?? HELP_WIDTH);
    const { notes = [], exit, examples } = declaration;
    const texts = [...notes, `Exit status: ${exit}.`];
    const lines = examples.map((example) => wrappedCommand(`cohort-ci ${example}`, width));
    return `\n${paragraphs(helper, texts, width)}\nExamples:\n${lines.join('\n')}`;
  });
  return parser;
}

/** The help for a command, or the overview. `columns` is the width of the terminal. */
export function helpText(parser: Parser, columns = HELP_WIDTH): string {
  const width = Math.max(LEAST_WIDTH, Math.min(HELP_WIDTH, columns));
  parser.configureHelp({ ...parser.configureHelp(), ...LOOK, helpWidth: width });
  let text = '';
  parser.configureOutput({
    writeOut: (piece) => {
      text += piece;
    },
    getOutHelpWidth: () => width,
  });
  parser.outputHelp();
  return `${text.trimEnd()}\n`;
}

/** commander's heading for options without a group. */
const OWN_OPTIONS = 'Options:';

/** Our style for terms: `--root DIR`, as in prose. */
const LOOK: Partial<Help> = {
  commandUsage: (command) =>
    `${command.parent ? `${command.parent.name()} ` : prefixOf(command)}${command.name()} ${command.usage()}`,
  optionTerm: ({ flags }) => flags.replace(/[<>]/g, ''),
  subcommandTerm: (command) => command.name(),
  argumentTerm: (argument) => argument.name(),
  showGlobalOptions: false,
  // The options of the command itself always come first, even if `--help` is the only one.
  groupItems: (unsorted, visible, groupOf) => {
    const groups = new Help().groupItems(unsorted, visible, groupOf);
    const own = groups.get(OWN_OPTIONS);
    return own === undefined ? groups : new Map([[OWN_OPTIONS, own], ...groups]);
  },
  // Terms are long here, and a narrow column of wrapped text is still easier to read than lines that the terminal
  // breaks.
  minWidthToWrap: 20,
};

function prefixOf(command: Parser): string {
  return command.name() === 'cohort-ci' ? '' : 'cohort-ci ';
}

function placeOf({ name, required, many }: ArgumentDeclaration): string {
  const place = `${name}${many ? '...' : ''}`;
  return required ? place : `[${place}]`;
}

function optionOf(name: string, { value, many, about, group }: OptionDeclaration): Option {
  const option = new Option(`--${name}${value === undefined ? '' : ` <${value}>`}`, about);
  if (group !== undefined) option.helpGroup(`${group}:`);
  if (many) option.argParser<string[]>((text, earlier = []) => [...earlier, text]);
  return option;
}

/** Keeps commander from printing, and from ending the process. */
function quiet(parser: Parser): Parser {
  return parser.exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
}

/** Wrapped paragraphs, except for those that start with a space. */
function paragraphs(helper: Help, texts: readonly string[], width: number): string {
  return texts
    .map((text) => (text.startsWith(' ') ? text : helper.boxWrap(text, width)))
    .map((text) => `${text}\n`)
    .join('');
}

/** A command line for copying: broken before options, with backslashes. */
function wrappedCommand(text: string, width: number): string {
  const lines: string[] = [];
  let line = ' ';
  for (const part of text.split(/ (?=--)/)) {
    const longer = `${line} ${part}`;
    if (line.trim() !== '' && longer.length > width - 2) {
      lines.push(`${line} \\`);
      line = `    ${part}`;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
