export const id = 341;
export const ids = [341];
export const modules = {

/***/ 7341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/src/diagnostics/ansi.js
var ansi = __webpack_require__(3971);
// EXTERNAL MODULE: ./build/src/diagnostics/codes.js + 9 modules
var diagnostics_codes = __webpack_require__(1629);
;// CONCATENATED MODULE: ./build/src/diagnostics/families.js

/** What stands before the slash of a code, with what the findings of that family are about. */
const FAMILIES = {
    file: 'Files',
    yaml: 'YAML',
    json: 'JSON',
    csv: 'CSV includes',
    spec: 'The spec file',
    include: 'Includes',
    axes: 'The block of axes',
    axis: 'Axes and their levels',
    rules: 'The block of rules',
    rule: 'Rules of any kind',
    subset: 'Subsets',
    tie: 'Ties',
    pair: 'Pairs',
    tuple: 'Tuples',
    output: 'The output block',
    replicates: 'Replicates',
    design: 'The rows of a spec',
    catalog: 'Catalogs',
    plan: 'The planned cohort',
    selection: 'Curated selections',
    drift: 'Committed outputs',
    config: 'Settings of the repository',
    legacy: 'Scripts and data of earlier times',
};
/** Families in their order, each with its codes in the order of the catalogue. */
function codesByFamily() {
    const groups = new Map(Object.keys(FAMILIES).map((family) => [family, []]));
    for (const code of Object.keys(diagnostics_codes/* CATALOGUE */.y))
        groups.get(familyOf(code))?.push(code);
    return groups;
}
function familyOf(code) {
    return code.slice(0, code.indexOf('/'));
}

// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/diagnostics/visible.js
var visible = __webpack_require__(7520);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(9342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/explain.js








/** Wider lines are hard to read. */
const WIDEST = 90;
/** `cohort-ci explain [CODE]` */
function explain(args, terminal) {
    const { positionals } = (0,options/* parseOptions */.Ac)(args, {});
    const [name, ...more] = positionals;
    if (more.length > 0)
        throw new usage_error/* UsageError */.e('explain takes one CODE');
    const code = name === undefined ? undefined : codeMeant(name);
    const paint = (0,ansi/* painter */.C)((0,cli_terminal/* wantsColor */.zK)(terminal.stdout, terminal.env));
    const width = Math.max(40, Math.min(WIDEST, terminal.stdout.columns));
    if (name === undefined)
        terminal.stdout.write(listOf([...codesByFamily()], paint));
    else if (code !== undefined)
        terminal.stdout.write(entryOf(code, paint, width));
    else
        terminal.stdout.write(listOf([familyNamed(name)], paint));
    return 0;
}
/** A code in any case, or what stands behind its slash when no other code and no family has that name. */
function codeMeant(name) {
    const wanted = name.toLowerCase();
    if ((0,diagnostics_codes/* isCode */._)(wanted))
        return wanted;
    if (Object.hasOwn(FAMILIES, wanted))
        return undefined;
    const ending = Object.keys(diagnostics_codes/* CATALOGUE */.y).filter((code) => code.endsWith(`/${wanted}`));
    return ending.length === 1 ? ending[0] : undefined;
}
function entryOf(code, paint, width) {
    const { severity, title, why, fix, wrong, right } = diagnostics_codes/* CATALOGUE */.y[code];
    const prose = (text) => wrapped(text, width - 2).map((line) => `  ${line}`);
    const example = (text) => text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `    ${(0,visible/* visible */.R)(line)}`.trimEnd());
    const lines = [
        `${paint('bold', code)}: ${title} (${severity})`,
        '',
        paint('bold', 'Why it matters'),
        ...prose(why),
        '',
        paint('bold', 'How to mend it'),
        ...prose(fix),
        '',
        paint('red', 'Wrong'),
        ...example(wrong),
        '',
        paint('green', 'Right'),
        ...example(right),
    ];
    return `${lines.join('\n')}\n`;
}
function listOf(families, paint) {
    const column = Math.max(...families.flatMap(([, codes]) => codes.map((code) => code.length)));
    const blocks = families
        .filter(([, codes]) => codes.length > 0)
        .map(([family, codes]) => [
        paint('bold', FAMILIES[family]),
        ...codes.map((code) => {
            const { severity, title } = diagnostics_codes/* CATALOGUE */.y[code];
            return `  ${code.padEnd(column)}  ${severity.padEnd(7)}  ${title}`;
        }),
    ]);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** `pair`, `pair/` and `pair/*` name a family; anything else is unknown. */
function familyNamed(name) {
    const wanted = name.toLowerCase().replace(/\/\*?$/, '');
    const found = [...codesByFamily()].find(([family]) => family === wanted);
    if (found === undefined)
        throw new usage_error/* UsageError */.e(unknownCode(name));
    return found;
}
function unknownCode(name) {
    const codes = Object.keys(diagnostics_codes/* CATALOGUE */.y);
    const near = name.includes('/') ? (0,nearest_names.nearestNames)(name, codes, 3) : codesNamed(name, codes);
    const shown = name.length > 100 ? `${name.slice(0, 100)}…` : name;
    const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : '`cohort-ci explain` lists the codes';
    return `there is no code '${shown}'; ${hint}`;
}
/** Codes by what stands behind the slash, or by the nearest to it. */
function codesNamed(name, codes) {
    const nameOf = (code) => code.slice(code.indexOf('/') + 1);
    const same = codes.filter((code) => nameOf(code) === name);
    if (same.length > 0)
        return same.slice(0, 5);
    const near = (0,nearest_names.nearestNames)(name, codes.map(nameOf), 3);
    return codes.filter((code) => near.includes(nameOf(code))).slice(0, 5);
}
/** Breaks text at spaces; a word that is longer than a line stands alone. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function painter(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => (text === '' ? '' : `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m`);
}


/***/ })

};
