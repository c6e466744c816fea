export const id = 9336;
export const ids = [9336,6180];
export const modules = {

/***/ 69782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   OL: () => (/* binding */ PLAN_COLUMNS),
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
const PLAN_COLUMNS = [
    'combo_id',
    'draft_template',
    'draft_llm',
    'draft_replicate',
    'essay_template',
    'essay_llm',
    'essay_replicate',
    'evaluation_template',
    'evaluation_llm',
    'evaluation_replicate',
];
function sortOf(column) {
    return column === 'combo_id' ? 'combo' : column.slice(column.indexOf('_') + 1);
}
function stageOf(column) {
    return column === 'combo_id' ? undefined : column.slice(0, column.indexOf('_'));
}
function placeOf(column) {
    return PLAN_COLUMNS.indexOf(column);
}


/***/ }),

/***/ 71196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SCAFFOLD_AXES),
/* harmony export */   T: () => (/* binding */ scaffoldLayout)
/* harmony export */ });
/* harmony import */ var _plan_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69782);

const SCAFFOLD_AXES = _plan_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_COLUMNS */ .OL.filter((name) => (0,_plan_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .sortOf */ .ac)(name) !== 'replicate');
function scaffoldLayout(levels) {
    const models = unique(levels.get('draft_llm'));
    const own = unique(levels.get('essay_llm'));
    const levelsOf = (name) => name === 'essay_llm' && own.length === 0 ? models : unique(levels.get(name));
    return {
        axes: SCAFFOLD_AXES.map((name) => ({ name, levels: levelsOf(name) })),
        ties: own.length === 0 && models.length > 1
            ? [{ canonical: 'draft_llm', axes: ['draft_llm', 'essay_llm'] }]
            : [],
        couplings: [],
        replicates: [],
        fieldOrder: SCAFFOLD_AXES,
    };
}
function unique(levels) {
    return [...new Set(levels)];
}


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion),
/* harmony export */   completions: () => (/* binding */ completions),
/* harmony export */   valuesIn: () => (/* binding */ valuesIn)
/* harmony export */ });
/* harmony import */ var _bomb_sh_tab__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35380);
/* harmony import */ var _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71196);
/* harmony import */ var _commands_completion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7489);
/* harmony import */ var _new_levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82980);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50698);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6180);






function completion({ positionals }, terminal) {
    const shell = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('the shell', positionals[0], _commands_completion_js__WEBPACK_IMPORTED_MODULE_2__/* .SHELLS */ .O);
    const text = printed(() => (0,_bomb_sh_tab__WEBPACK_IMPORTED_MODULE_0__/* .script */ .K$)(shell, 'cohort-ci', 'cohort-ci'));
    terminal.stdout.write((CHANGES.get(shell) ?? []).reduce(changed, text));
    return 0;
}
const BASH = [
    ['\nreadonly Shell', '\nShell'],
    ['\ncomplete -F ', '\ncomplete -o default -F '],
    [
        `    requestComp="cohort-ci complete -- \${words[@]:1}"
    
    # Add an empty parameter if the last parameter is complete
    if [[ -z "$cur" ]]; then
        requestComp="$requestComp ''"
    fi
`,
        `    requestComp=("\${words[@]:1:cword-1}" "$cur")
`,
    ],
    [`out=$(eval "$requestComp" 2>/dev/null)`, `out=$(cohort-ci complete -- "\${requestComp[@]}" 2>/dev/null)`],
    [
        `    COMPREPLY=( $(compgen -W "\${completions[*]}" -- "$cur") )`,
        [
            `    local value="\${cur##*=}"`,
            '    COMPREPLY=()',
            `    for comp in "\${completions[@]}"; do`,
            `        comp="\${comp#"\${cur%"$value"}"}"`,
            '        if [[ -n "$comp" && "$comp" == "$value"* ]]; then COMPREPLY+=("$comp"); fi',
            '    done',
        ].join('\n'),
    ],
];
const ZSH = [
    [`comp=\${comp//$tab/:}\n`, `comp=\${comp//$tab/:}\n            comp=\${comp%:}\n`],
    [`=~ '-.*='`, `=~ '^-.*='`],
    [`"-P \${BASH_REMATCH}"`, `"-P \${(q)BASH_REMATCH}"`],
];
const FISH = [[`string match -r -- '-.*='`, `string match -r -- '^-.*='`]];
const CHANGES = new Map([
    ['bash', BASH],
    ['zsh', ZSH],
    ['fish', FISH],
]);
function changed(text, [from, to]) {
    if (!text.includes(from))
        throw new Error(`the script of the library has no ${from.trim()}`);
    return text.replaceAll(from, to);
}
function printed(print) {
    const { log } = console;
    const lines = [];
    console.log = (line) => lines.push(line);
    try {
        print();
    }
    finally {
        console.log = log;
    }
    return lines.map((line) => `${line}\n`).join('');
}
async function completions(declarations, words, names) {
    const declared = declarations.find(({ name }) => name === words[0]);
    if (declared !== undefined && isPath(declared, words))
        return `:${_bomb_sh_tab__WEBPACK_IMPORTED_MODULE_0__/* .ShellCompDirective */ .dL.ShellCompDirectiveDefault}\n`;
    const at = declared && optionAt(declared, words);
    if (at?.value?.startsWith('AXIS='))
        return await settingOf(words, names);
    const values = await valuesOf(at, names);
    const operands = new Map();
    for (const { choices } of declared?.arguments ?? [])
        if (typeof choices === 'string' && at === undefined)
            operands.set(choices, await namesOf(choices));
    const root = new _bomb_sh_tab__WEBPACK_IMPORTED_MODULE_0__/* .RootCommand */ .kk();
    root.option('help', 'list the commands');
    root.option('version', 'print the version');
    for (const declaration of declarations) {
        const { name, summary, options } = declaration;
        const own = root.command(name, summary);
        for (const [option, { value, about }] of Object.entries({
            ...options,
            color: _program_js__WEBPACK_IMPORTED_MODULE_5__/* .COLOR */ .o,
            help: { about: 'explain the command' },
        }))
            if (value === undefined)
                own.option(option, about);
            else
                own.option(option, about, (offer) => {
                    for (const choice of values)
                        offer(choice, '');
                });
        for (const { name: argument, choices, many } of declaration.arguments ?? [])
            own.argument(argument, (offer) => {
                const known = typeof choices === 'string' ? operands.get(choices) : choices;
                for (const choice of (known ?? []).filter(isPlain))
                    offer(choice, '');
            }, many === true);
    }
    offerHelp(root);
    const apart = words.slice(0, -1).flatMap((word) => /^(--[^=]+)=(.*)$/s.exec(word)?.slice(1) ?? word);
    return printed(() => root.parse([...apart, ...words.slice(-1)]));
    async function namesOf(kind) {
        if (kind === 'commands')
            return declarations.map(({ name }) => name);
        if (kind !== 'axes')
            return await names[kind]();
        const before = words.slice(1, -1);
        return (await names.axes(before)).filter((axis) => !before.includes(axis));
    }
}
function optionAt({ options }, words) {
    const [previous = '', last = ''] = words.slice(-2);
    const name = /^--([^=]+)=/.exec(last)?.[1] ?? /^--(.+)/.exec(previous)?.[1] ?? '';
    const all = { ...options, color: _program_js__WEBPACK_IMPORTED_MODULE_5__/* .COLOR */ .o };
    const option = Object.hasOwn(all, name) ? all[name] : undefined;
    return option?.value === undefined ? undefined : { ...option, name };
}
function valuesIn(words, option) {
    const flag = `--${option}`;
    return words.flatMap((word, index) => word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : words[index - 1] === flag ? word : []);
}
async function valuesOf(at, names) {
    const { value, choices = [], name = '' } = at ?? {};
    const found = value === 'COHORT'
        ? await names.cohorts()
        : value === 'REF'
            ? await names.refs()
            : value === 'ID'
                ? await names.levels(_authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .SCAFFOLD_AXES */ .$.find((axis) => (0,_new_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(axis) === name) ?? '')
                : choices;
    return found.filter(isPlain);
}
async function settingOf(words, names) {
    const last = words.at(-1) ?? '';
    const isJoined = last.startsWith('--');
    const typed = isJoined ? last.slice(last.indexOf('=') + 1) : last;
    const from = valuesIn(words, 'from');
    const end = typed.indexOf('=');
    if (end < 0) {
        const axes = from.length === 0 ? _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .SCAFFOLD_AXES */ .$ : await names.axes(from);
        const { ShellCompDirectiveNoSpace: noSpace } = _bomb_sh_tab__WEBPACK_IMPORTED_MODULE_0__/* .ShellCompDirective */ .dL;
        return offered(axes.filter(isPlain).map((axis) => `${axis}=`), noSpace);
    }
    const given = typed
        .slice(end + 1)
        .split(',')
        .slice(0, -1);
    const head = [...given, ''].join(',');
    const levels = (await names.levels(typed.slice(0, end))).filter((level) => isPlain(level) && !given.includes(level));
    return offered(levels.map((level) => `${isJoined ? '' : typed.slice(0, end + 1)}${head}${level}`));
    function offered(candidates, more = 0) {
        const rest = isJoined ? typed.slice(end + 1) : typed;
        const lines = candidates.filter((one) => one.startsWith(rest)).map((one) => `${one}\t\n`);
        return `${lines.join('')}:${_bomb_sh_tab__WEBPACK_IMPORTED_MODULE_0__/* .ShellCompDirective */ .dL.ShellCompDirectiveNoFileComp + more}\n`;
    }
}
function isPath(declared, words) {
    const value = optionAt(declared, words)?.value;
    if (value !== undefined)
        return PATHS.has(value);
    const last = words.at(-1) ?? '';
    const isCohort = declared.arguments?.some(({ choices }) => choices === 'cohorts') === true;
    return isCohort && !last.startsWith('-') && last.includes('/');
}
const PATHS = new Set(['FILE', 'DIR', 'PATTERN']);
function isPlain(name) {
    return /^[\p{L}\p{N}_.][\p{L}\p{N}_./-]*$/u.test(name);
}
function offerHelp(root) {
    const help = root.command('help', 'explain a command');
    const commands = [...root.commands.keys()];
    help.argument('COMMAND', (offer) => {
        for (const name of commands)
            if (name !== 'help')
                offer(name, '');
    });
}


/***/ }),

/***/ 82980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ planLevels),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   qd: () => (/* binding */ missingAxes),
/* harmony export */   tJ: () => (/* binding */ levelsGiven)
/* harmony export */ });
/* harmony import */ var _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71196);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68459);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75565);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81435);
/* harmony import */ var _syntax_csv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37817);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45872);






function levelsGiven(values) {
    const given = new Map();
    const add = (axis, levels) => {
        given.set(axis, [...new Set([...(given.get(axis) ?? []), ...levels])]);
    };
    for (const axis of _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$) {
        const levels = values[flagOf(axis)];
        if (levels !== undefined)
            add(axis, levels);
    }
    for (const text of values.set ?? []) {
        const at = text.indexOf('=');
        const levels = listedLevels(text.slice(at + 1));
        if (at < 1 || levels === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--set must be AXIS=LEVEL, or AXIS=LEVEL,LEVEL; in "quotes" a level may hold a comma; not '${text}'`);
        add(text.slice(0, at).trim(), levels);
    }
    return given;
}
function listedLevels(text) {
    const { records, unterminated } = (0,_syntax_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .readCsv */ .Nb)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s('', text));
    const levels = records[0]?.cells.map((cell) => cell.text.trim()) ?? [];
    return records.length === 1 && !unterminated && levels.every((level) => level !== '') ? levels : undefined;
}
function planLevels(given) {
    const levels = new Map();
    for (const [name, values] of given) {
        const axis = _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$.find((known) => known === name);
        if (axis === undefined) {
            const near = (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(name, _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$, 1)[0];
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is not an axis of a new design${near ? `; ${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(near)}` : ''}\n  its axes: ${_authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$.join(', ')}`);
        }
        levels.set(axis, values);
    }
    return levels;
}
function flagOf(axis) {
    return (axis === 'combo_id' ? 'combo' : axis.replace('_', '-'));
}
function missingAxes(flagged) {
    return _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$.filter((axis) => axis !== 'essay_llm' && !flagged.has(axis));
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


/***/ }),

/***/ 81435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SourceFile),
  _: () => (/* binding */ decodeUtf8)
});

;// CONCATENATED MODULE: ./build/src/source/line-index.js
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
        const starts = [0];
        for (let offset = 0; offset < text.length; offset++) {
            const unit = text.charCodeAt(offset);
            if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a))
                starts.push(offset + 1);
        }
        this.#starts = starts;
    }
    get count() {
        return this.#starts.length;
    }
    position(offset) {
        const clamped = Math.max(0, Math.min(offset, this.#text.length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        const start = this.#starts[low] ?? 0;
        let column = 1;
        for (const _ of this.#text.slice(start, clamped))
            column++;
        return { line: low + 1, column };
    }
    lineStart(line) {
        return this.#starts[line - 1] ?? this.#text.length;
    }
}

;// CONCATENATED MODULE: ./build/src/source/source-file.js

class SourceFile {
    path;
    text;
    #lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    get lines() {
        this.#lines ??= new LineIndex(this.text);
        return this.#lines;
    }
}
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes) {
    try {
        return { kind: 'text', text: STRICT_UTF8.decode(bytes) };
    }
    catch {
        const offset = firstMalformedByte(bytes);
        let line = 1;
        for (let index = 0; index < offset; index++)
            if (bytes[index] === 0x0a)
                line++;
        return { kind: 'malformed', offset, line };
    }
}
function firstMalformedByte(bytes) {
    const accepts = (length) => {
        try {
            new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
                stream: true,
            });
            return true;
        }
        catch {
            return false;
        }
    };
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (middle <= bytes.length && accepts(middle))
            good = middle;
        else
            bad = middle;
    }
    let start = Math.min(good, bytes.length - 1);
    while (start > 0 && good - start < 4 && !isWhole(bytes.subarray(0, start)))
        start--;
    return start;
}
function isWhole(prefix) {
    try {
        STRICT_UTF8.decode(prefix);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 51959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cover),
/* harmony export */   L: () => (/* binding */ span)
/* harmony export */ });
function span(path, start, end) {
    return { path, start, end };
}
function cover(first, last) {
    return { path: first.path, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}


/***/ }),

/***/ 37817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   qC: () => (/* binding */ MOST_CELLS),
/* harmony export */   rX: () => (/* binding */ CELL_LIMIT)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30734);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79801);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51959);



const CELL_LIMIT = 131_072;
const MOST_CELLS = 1_000_000;
function readCsv(file, options = {}) {
    const reader = new CsvReader(file, options.keepLineEnds ?? false);
    const records = [];
    while (!reader.done && reader.cells < MOST_CELLS) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
        records.push(reader.record());
    }
    return {
        records,
        unterminated: reader.unterminated,
        oversized: reader.oversized,
        truncated: !reader.done,
    };
}
const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
class CsvReader {
    #path;
    #text;
    #keepLineEnds;
    #offset = 0;
    cells = 0;
    unterminated;
    oversized;
    constructor(file, keepLineEnds) {
        this.#path = file.path;
        this.#text = file.text;
        this.#keepLineEnds = keepLineEnds;
    }
    get done() {
        return this.#offset >= this.#text.length;
    }
    record() {
        const start = this.#offset;
        const cells = [];
        if (!this.#atLineEnd()) {
            cells.push(this.#cell());
            while (this.#text.charCodeAt(this.#offset) === COMMA && this.cells + cells.length < MOST_CELLS) {
                this.#offset++;
                cells.push(this.#cell());
            }
        }
        this.cells += Math.max(1, cells.length);
        const end = this.#offset;
        this.#skipLineEnd();
        return { cells, span: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(this.#path, start, end) };
    }
    #cell() {
        const start = this.#offset;
        const quoted = this.#text.charCodeAt(start) === QUOTE;
        const ink = new Ink(this.#text, quoted ? start + 1 : start);
        const value = quoted ? this.#quotedPart(ink) + this.#plainPart(ink) : this.#plainPart(ink);
        const at = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(this.#path, start, this.#offset);
        if (value.length > CELL_LIMIT && this.oversized === undefined && isLong(value))
            this.oversized = at;
        return { text: value, span: at, ink: ink.within(at), quoted };
    }
    #quotedPart(ink) {
        const opening = this.#offset;
        let value = '';
        let from = opening + 1;
        for (;;) {
            const quote = this.#text.indexOf('"', from);
            const end = quote < 0 ? this.#text.length : quote;
            value += this.#withLineEnds(this.#text.slice(from, end));
            ink.add(from, end);
            if (quote < 0) {
                this.unterminated = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(this.#path, opening, opening + 1);
                this.#offset = end;
                return value;
            }
            if (this.#text.charCodeAt(quote + 1) !== QUOTE) {
                this.#offset = quote + 1;
                return value;
            }
            value += '"';
            ink.add(quote, quote + 2);
            from = quote + 2;
        }
    }
    #plainPart(ink) {
        const start = this.#offset;
        let end = start;
        while (end < this.#text.length) {
            const unit = this.#text.charCodeAt(end);
            if (unit === COMMA || unit === LF || unit === CR)
                break;
            end++;
        }
        this.#offset = end;
        ink.add(start, end);
        return this.#text.slice(start, end);
    }
    #withLineEnds(part) {
        return this.#keepLineEnds || !part.includes('\r') ? part : part.replaceAll(/\r\n?/g, '\n');
    }
    #atLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        return unit === LF || unit === CR;
    }
    #skipLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        if (unit === CR && this.#text.charCodeAt(this.#offset + 1) === LF)
            this.#offset += 2;
        else if (unit === CR || unit === LF)
            this.#offset++;
    }
}
class Ink {
    #text;
    #start;
    #end;
    #found = false;
    constructor(text, start) {
        this.#text = text;
        this.#start = start;
        this.#end = start;
    }
    add(start, end) {
        let last = end;
        while (last > start && (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC)(this.#text.charCodeAt(last - 1)))
            last--;
        if (last === start)
            return;
        if (!this.#found) {
            this.#found = true;
            this.#start = start;
            while ((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC)(this.#text.charCodeAt(this.#start)))
                this.#start++;
        }
        this.#end = last;
    }
    within(cell) {
        return this.#start === cell.start && this.#end === cell.end
            ? cell
            : (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(cell.path, this.#start, this.#end);
    }
}
function isLong(value) {
    let codePoints = 0;
    for (const _ of value)
        if (++codePoints > CELL_LIMIT)
            return true;
    return false;
}


/***/ })

};
