export const id = 2234;
export const ids = [2234,6180];
export const modules = {

/***/ 32234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCommandLine: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68459);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75565);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50698);
/* harmony import */ var _path_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38416);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6180);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45872);








function parseCommandLine(declaration, args) {
    const parser = (0,_program_js__WEBPACK_IMPORTED_MODULE_6__.parserOf)(declaration);
    try {
        parser.parse(args, { from: 'user' });
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(wordsOf(error, declaration));
        throw error;
    }
    const given = parser.opts();
    const options = { ...declaration.options, color: _program_js__WEBPACK_IMPORTED_MODULE_6__/* .COLOR */ .o };
    const values = {};
    for (const [name, { value: form }] of Object.entries(options)) {
        const value = given[attributeOf(name)];
        if (value === undefined)
            continue;
        values[name] = value;
        if (form === undefined)
            continue;
        for (const text of [value].flat())
            if (typeof text === 'string' && isOption(text, options) && !args.includes(`--${name}=${text}`))
                throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`--${name} needs a value, and ${text} is an option`);
    }
    const positionals = parser.args;
    const { color, root, ...own } = values;
    const when = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('--color', typeof color === 'string' ? color : undefined, _program_js__WEBPACK_IMPORTED_MODULE_6__/* .COLORS */ .l);
    requireArguments(declaration, positionals, typeof root === 'string' ? root : undefined);
    const line = { ...own, ...(root === undefined ? {} : { root }) };
    return { line: { values: line, positionals }, color: when };
}
function attributeOf(name) {
    return name.replace(/-(.)/g, (_dash, letter) => letter.toUpperCase());
}
function isOption(text, options) {
    const name = /^--([a-z-]+)(?:=|$)/.exec(text)?.[1];
    return name !== undefined && Object.hasOwn(options, name);
}
function wordsOf({ code, message }, { name, options }) {
    if (code === 'commander.unknownOption') {
        const given = /'(-.*?)'(?:\n|$)/s.exec(message)?.[1] ?? '';
        const flag = given.split('=')[0] ?? given;
        const known = [...Object.keys(options), 'color', 'help'].map((option) => `--${option}`);
        if (known.includes(flag))
            return `${flag} takes no value`;
        const choice = Object.entries(options).find(([, { choices }]) => choices?.includes(flag.slice(2)));
        const [short] = /^-[a-z]$/.test(flag) ? known.filter((one) => one.startsWith(`-${flag}`)) : [];
        const nearest = (text) => new _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NameIndex */ .SJ(known).nearest(text, 1)[0];
        const near = choice !== undefined
            ? `--${choice[0]} ${flag.slice(2)}`
            : (short ?? negated(flag, nearest) ?? nearest(flag) ?? ofSameWord(flag, known));
        return `${name} has no option ${flag}${near === undefined ? '' : `; did you mean ${near}?`}\n  its options: ${known.join(', ')}`;
    }
    if (code === 'commander.optionMissingArgument') {
        const flag = /--[a-z-]+/.exec(message)?.[0] ?? '';
        return `${flag} needs a value`;
    }
    return message.replace(/^error: /, '');
}
function negated(flag, nearest) {
    const [, word] = /^--no-?(.+)$/.exec(flag) ?? [];
    const option = word === undefined ? undefined : `--${word}`;
    return option === '--color' || (option !== undefined && nearest(option) === '--color')
        ? '--color=never'
        : undefined;
}
function ofSameWord(flag, known) {
    const word = /^--[a-z]+-/.exec(flag)?.[0] ?? `${flag}-`;
    const [only, ...others] = known.filter((option) => option.startsWith(word));
    return others.length === 0 ? only : undefined;
}
function requireArguments({ name, arguments: declared = [], options }, given, root) {
    const missing = declared.slice(given.length).find(({ required }) => required);
    if (missing !== undefined) {
        const message = `${name} needs ${article(missing)}${choicesOf(missing)}`;
        throw missing.choices === 'cohorts' ? new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .MissingCohort */ .Y(message, root) : new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(message);
    }
    if (declared.at(-1)?.many || given.length <= declared.length)
        return;
    const excess = given[declared.length] ?? '';
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(declared.length === 0
        ? `${name} takes no argument, so not '${excess}'${Object.hasOwn(options, 'root') && (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .pathKind */ .g)(excess) === 'folder' ? `; did you mean --root ${(0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(excess)}?` : ''}`
        : `${name} takes ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(declared.length, 'argument')} (${declared.map((one) => one.name).join(' ')}), not '${excess}' as well`);
}
function article({ name }) {
    return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}
function choicesOf({ choices }) {
    if (typeof choices !== 'object')
        return '';
    return `: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .Vo)(choices)}`;
}


/***/ }),

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
