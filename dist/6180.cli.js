export const id = 6180;
export const ids = [6180];
export const modules = {

/***/ 6180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   l: () => (/* binding */ COLORS),
/* harmony export */   o: () => (/* binding */ COLOR),
/* harmony export */   parserOf: () => (/* binding */ parserOf),
/* harmony export */   programOf: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);

const HELP_WIDTH = 80;
const LEAST_WIDTH = 50;
const COLORS = ['auto', 'always', 'never'];
const COLOR = {
    value: 'WHEN',
    choices: COLORS,
    about: 'auto, always or never; NO_COLOR and FORCE_COLOR are respected (default: auto)',
    group: 'Everywhere',
};
function programOf(declarations) {
    const program = quiet(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('cohort-ci'))
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
    for (const declaration of declarations)
        program.addCommand(parserOf(declaration));
    return program;
}
const OVERVIEW_NOTES = [
    'cohort-ci COMMAND --help explains a command; cohort-ci --version prints the version.',
    'Exit status: 0 clean or done, 1 findings, 2 could not check (wrong usage, no such folder, disk full), 130 and 143 interrupted.',
];
function parserOf(declaration) {
    const { name, summary, usage, options } = declaration;
    const parser = quiet(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(name))
        .summary(summary)
        .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
        .allowExcessArguments()
        .helpOption('-h, --help', 'print this');
    for (const argument of declaration.arguments ?? [])
        parser.argument(`[${argument.name}]`, argument.about);
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
function helpText(parser, columns = HELP_WIDTH) {
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
const OWN_OPTIONS = 'Options:';
const LOOK = {
    commandUsage: (command) => `${command.parent ? `${command.parent.name()} ` : prefixOf(command)}${command.name()} ${command.usage()}`,
    optionTerm: ({ flags }) => flags.replace(/[<>]/g, ''),
    subcommandTerm: (command) => command.name(),
    argumentTerm: (argument) => argument.name(),
    showGlobalOptions: false,
    groupItems: (unsorted, visible, groupOf) => {
        const groups = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Help */ ._V().groupItems(unsorted, visible, groupOf);
        const own = groups.get(OWN_OPTIONS);
        return own === undefined ? groups : new Map([[OWN_OPTIONS, own], ...groups]);
    },
    minWidthToWrap: 20,
};
function prefixOf(command) {
    return command.name() === 'cohort-ci' ? '' : 'cohort-ci ';
}
function placeOf({ name, required, many }) {
    const place = `${name}${many ? '...' : ''}`;
    return required ? place : `[${place}]`;
}
function optionOf(name, { value, many, about, group }) {
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name}${value === undefined ? '' : ` <${value}>`}`, about);
    if (group !== undefined)
        option.helpGroup(`${group}:`);
    if (many)
        option.argParser((text, earlier = []) => [...earlier, text]);
    return option;
}
function quiet(parser) {
    return parser.exitOverride().configureOutput({ writeErr: () => { }, writeOut: () => { } });
}
function paragraphs(helper, texts, width) {
    return texts
        .map((text) => (text.startsWith(' ') ? text : helper.boxWrap(text, width)))
        .map((text) => `${text}\n`)
        .join('');
}
function wrappedCommand(text, width) {
    const lines = [];
    let line = ' ';
    for (const part of text.split(/ (?=--)/)) {
        const longer = `${line} ${part}`;
        if (line.trim() !== '' && longer.length > width - 2) {
            lines.push(`${line} \\`);
            line = `    ${part}`;
        }
        else
            line = longer;
    }
    return [...lines, line].join('\n');
}


/***/ })

};
