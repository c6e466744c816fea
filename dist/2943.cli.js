export const id = 2943;
export const ids = [2943];
export const modules = {

/***/ 1196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SCAFFOLD_AXES),
/* harmony export */   T: () => (/* binding */ scaffoldLayout)
/* harmony export */ });
/* harmony import */ var _plan_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9782);

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

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ terminalAsker)
/* harmony export */ });
/* unused harmony export streamAsker */
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);

function terminalAsker(terminal) {
    return terminal.stdout.isTerminal && process.stdin.isTTY === true
        ? streamAsker(process.stdin, process.stdout)
        : undefined;
}
function streamAsker(input, output) {
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output });
    const early = [];
    let waiting;
    let ended = false;
    lines.on('line', (line) => {
        if (waiting === undefined)
            early.push(line);
        else
            settle(line);
    });
    lines.once('close', () => {
        ended = true;
        settle(undefined);
    });
    lines.on('SIGINT', () => lines.close());
    return {
        ask: (question) => {
            const line = early.shift();
            if (line !== undefined || ended) {
                output.write(line === undefined ? '' : `${question}${line}\n`);
                return Promise.resolve(line?.trim());
            }
            lines.setPrompt(question);
            lines.prompt();
            return new Promise((resolve) => {
                waiting = (answer) => resolve(answer?.trim());
            });
        },
        close: () => lines.close(),
    };
    function settle(line) {
        const resolve = waiting;
        waiting = undefined;
        resolve?.(line);
    }
}


/***/ }),

/***/ 2943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newCohort: () => (/* binding */ newCohort)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
;// CONCATENATED MODULE: ./build/src/authoring/clone-spec.js

const MOST_FILES = 1000;
const DEEPEST = 8;
function cloneSpec(tree, from, to) {
    const files = new Map();
    const folders = [{ path: '', depth: 0 }];
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
        for (const name of tree.list(from + folder.path)) {
            const path = `${folder.path}/${name}`;
            const read = tree.read(from + path);
            if (read.kind === 'directory') {
                if (folder.depth >= DEEPEST)
                    return refused(path, 'it is nested too deep');
                folders.push({ path, depth: folder.depth + 1 });
                continue;
            }
            if (read.kind !== 'file')
                return refused(path, WHY[read.kind]);
            const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
            if (decoded.kind !== 'text')
                return refused(path, 'it is not UTF-8');
            if (files.size >= MOST_FILES)
                return refused(path, `the folder has more than ${MOST_FILES} files`);
            files.set(to + path, decoded.text);
        }
    }
    return { kind: 'files', files };
    function refused(path, why) {
        return { kind: 'refused', path: from + path, why };
    }
}
const WHY = {
    missing: 'nothing stands there',
    outside: 'it leads out of the repository',
    'too-large': 'it is too large',
    unreadable: 'it cannot be read',
};

// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/authoring/cohort-name.js

const LONGEST = 255;
const DEVICE = /^(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\.|$)/i;
function refuseCohortName(name, taken) {
    const shown = (0,words/* quoted */.TL)(name);
    if (name === '')
        return 'a cohort needs a name';
    if (name === '.' || name === '..')
        return `${shown} is no folder of its own`;
    if (/[/\\]/.test(name))
        return `${shown} has a slash: a cohort's name is one folder, not a path`;
    if (!/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$/u.test(name) || name.endsWith('.'))
        return `${shown} is no plain folder name: letters, digits, \`_\`, \`-\` and \`.\` make one, starting with a letter or digit`;
    if (DEVICE.test(name))
        return `${shown} is a device on Windows, where no folder can have that name`;
    if (new TextEncoder().encode(name).length > LONGEST)
        return `${shown} is too long for a folder name`;
    for (const other of taken) {
        if (other === name)
            return `a cohort ${shown} exists already`;
        if (other.toLowerCase() === name.toLowerCase())
            return `${(0,words/* quoted */.TL)(other)} exists already and differs in case alone`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/authoring/prove-spec.js
var prove_spec = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/src/authoring/render-spec.js
var render_spec = __webpack_require__(2523);
// EXTERNAL MODULE: ./build/src/authoring/scaffold-layout.js
var scaffold_layout = __webpack_require__(1196);
// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 1 modules
var repository_findings = __webpack_require__(7731);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(406);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(3561);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/src/repository.js + 19 modules
var src_repository = __webpack_require__(6428);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 1 modules
var open_config = __webpack_require__(5192);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/cli/asker.js
var cli_asker = __webpack_require__(6426);
;// CONCATENATED MODULE: ./build/src/cli/choose.js


function choose(answer, options) {
    if (options.includes(answer))
        return { kind: 'chosen', values: [answer] };
    const values = new Set();
    for (const word of answer.split(/[\s,]+/).filter((part) => part !== '')) {
        if (options.includes(word)) {
            values.add(word);
            continue;
        }
        if (word === 'all' && options.length > 0) {
            for (const option of options)
                values.add(option);
            continue;
        }
        const range = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(word);
        if (range === null) {
            const near = (0,nearest_names.nearestNames)(word, options, 1)[0];
            return refused(`${(0,words/* quoted */.TL)(word)} is not in the list${near === undefined ? '' : `; did you mean ${(0,words/* quoted */.TL)(near)}?`}`);
        }
        const first = Number(range[1]);
        const last = Number(range[2] ?? range[1]);
        if (first < 1 || last > options.length || last < first)
            return refused(`${(0,words/* quoted */.TL)(word)} is not between 1 and ${options.length}`);
        for (const option of options.slice(first - 1, last))
            values.add(option);
    }
    return values.size === 0 ? refused('nothing is chosen') : { kind: 'chosen', values: [...values] };
}
function refused(why) {
    return { kind: 'refused', why };
}

;// CONCATENATED MODULE: ./build/src/cli/new-interview.js




const MOST_LISTED = 40;
async function interview(asker, given, place, repository, terminal) {
    let { id } = given;
    while (id === undefined) {
        const answer = await asker.ask('Name of the new cohort: ');
        if (answer === undefined)
            return undefined;
        const why = refuseCohortName(answer, place.taken);
        if (why === undefined)
            id = answer;
        else
            terminal.stdout.write(`  ${why}\n`);
    }
    let { from } = given;
    if (from === undefined && given.flagged.size === 0 && place.sources.length > 0) {
        const question = 'Copy which one? (number or name; Enter for a new design) ';
        const answer = await pick(asker, 'Cohorts with a spec', place.sources, question, 'one', terminal);
        if (answer === undefined)
            return undefined;
        from = answer[0];
    }
    if (from !== undefined)
        return { id, source: { kind: 'clone', from } };
    const levels = new Map(given.flagged);
    for (const axis of scaffold_layout/* SCAFFOLD_AXES */.$) {
        if (levels.has(axis))
            continue;
        const options = [...(repository.catalogs.lookup(axis)?.ids.keys() ?? [])];
        const fallback = axis === 'essay_llm' ? 'the same as draft_llm' : options[0];
        const question = `${axis}? (${options.length > 0 ? 'numbers, ranges, names or all' : 'names'}${fallback === undefined ? '' : `; Enter for ${(0,visible/* visible */.R)(fallback)}`}) `;
        const answer = await pick(asker, axis, options, question, fallback === undefined ? 'some' : 'any', terminal);
        if (answer === undefined)
            return undefined;
        if (answer.length > 0)
            levels.set(axis, answer);
        else if (axis !== 'essay_llm' && fallback !== undefined)
            levels.set(axis, [fallback]);
    }
    return { id, source: { kind: 'levels', levels } };
}
async function pick(asker, title, options, question, wanted, terminal) {
    const shown = options.slice(0, MOST_LISTED).map((option, index) => `  ${index + 1}  ${(0,visible/* visible */.R)(option)}\n`);
    const more = options.length - shown.length;
    terminal.stdout.write(`\n${title}\n${shown.join('')}${more > 0 ? `  and ${more} more\n` : ''}`);
    for (;;) {
        const answer = await asker.ask(question);
        if (answer === undefined)
            return undefined;
        if (answer === '' && wanted !== 'some')
            return [];
        const free = answer.split(/[\s,]+/).filter((word) => word !== '');
        const chosen = options.length === 0 && free.length > 0
            ? { kind: 'chosen', values: free }
            : choose(answer, options);
        if (chosen.kind === 'refused')
            terminal.stdout.write(`  ${chosen.why}\n`);
        else if (wanted === 'one' && chosen.values.length > 1)
            terminal.stdout.write('  one at the most\n');
        else
            return chosen.values;
    }
}

// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/print-findings.js
var print_findings = __webpack_require__(1962);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/new.js
























const MOST_COHORTS = 20;
async function newCohort(line, terminal, askerOf = cli_asker/* terminalAsker */.p) {
    const { values, positionals } = line;
    const [id] = positionals;
    const flagged = new Map(scaffold_layout/* SCAFFOLD_AXES */.$.flatMap((axis) => {
        const levels = values[flagOf(axis)];
        return levels === undefined ? [] : [[axis, levels]];
    }));
    if (values.from !== undefined && flagged.size > 0)
        throw new usage_error/* UsageError */.e('--from copies a spec as it is: edit the copy, or leave --from out');
    const given = (0,options/* givenSettings */.j)(values);
    const opened = await (0,read_config/* readConfig */.X)(values.root);
    if (opened.kind === 'refused') {
        const refused = (0,open_config.refusedResult)(opened, given);
        await (0,print_findings/* printFindings */.c)(refused.diagnostics, refused.sources, terminal);
        return 1;
    }
    const { dialect, dataRoot, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, opened.kind === 'config' ? opened.config : undefined);
    const place = placeOf((0,external_node_path_.resolve)(values.root ?? '.'), dataRoot);
    if (id !== undefined)
        requireName(id, place);
    if (values.from !== undefined)
        requireSource(values.from, place);
    const repository = (0,src_repository/* openRepository */.h_)(place.tree, {
        dialect,
        dataRoot,
        ...(maxRows === undefined ? {} : { maxRows }),
    });
    const chosen = id !== undefined && (values.from !== undefined || missingAxes(flagged).length === 0);
    const asker = chosen ? undefined : askerOf(terminal);
    try {
        if (asker === undefined) {
            if (id === undefined)
                throw new usage_error/* UsageError */.e('new needs an ID');
            const source = sourceOf(values.from, flagged);
            return await write(id, source, place, repository, values, terminal);
        }
        if (repository.catalogs.tables === undefined) {
            await (0,print_findings/* printFindings */.c)((0,repository_findings/* repositoryFindings */.L)(repository), repository.sources.files, terminal);
            terminal.stdout.write('Without the catalogs there is nothing to choose from: nothing was written.\n');
            return 1;
        }
        const answers = await interview(asker, { id, from: values.from, flagged }, place, repository, terminal);
        if (answers === undefined) {
            terminal.stdout.write('\nNothing was written.\n');
            return 2;
        }
        return await write(answers.id, answers.source, place, repository, values, terminal, asker);
    }
    finally {
        asker?.close();
    }
}
function flagOf(axis) {
    return (axis === 'combo_id' ? 'combo' : axis.replace('_', '-'));
}
function placeOf(root, dataRoot) {
    const tree = new disk_tree/* DiskTree */.C(root);
    if (tree.probe(dataRoot) !== 'directory')
        throw new environment_failure/* EnvironmentFailure */.Kg('other', dataRoot, (0,open_workspace/* absence */.An)(tree, dataRoot, root, 'data root'));
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    const taken = tree.list(layout.cohorts);
    const sources = taken.filter((name) => tree.exists(layout.cohort(name).spec));
    return { root, tree, layout, taken, sources };
}
function requireName(id, { taken, sources, layout }) {
    const why = refuseCohortName(id, taken);
    if (why === undefined)
        return;
    const bare = taken.includes(id) && !sources.includes(id);
    throw new usage_error/* UsageError */.e(bare ? `${why}, in ${layout.cohorts}, without a spec; backfill writes one` : why);
}
function requireSource(from, { sources }) {
    if (sources.includes(from))
        return;
    const near = (0,nearest_names.nearestNames)(from, sources, 1)[0];
    const listed = sources.slice(0, MOST_COHORTS).join(', ');
    const more = sources.length > MOST_COHORTS ? ` and ${sources.length - MOST_COHORTS} more` : '';
    throw new usage_error/* UsageError */.e(`there is no cohort '${from}' with a spec to copy${near ? `; did you mean '${near}'?` : ''}; ${sources.length === 0 ? 'no cohort has one' : `these have one: ${listed}${more}`}`);
}
function missingAxes(flagged) {
    return scaffold_layout/* SCAFFOLD_AXES */.$.filter((axis) => axis !== 'essay_llm' && !flagged.has(axis));
}
function sourceOf(from, flagged) {
    if (from !== undefined)
        return { kind: 'clone', from };
    const missing = missingAxes(flagged);
    if (missing.length > 0)
        throw new usage_error/* UsageError */.e(`new needs --from, or ${missing.map((axis) => `--${flagOf(axis)}`).join(', ')}`);
    return { kind: 'levels', levels: flagged };
}
async function write(id, source, place, repository, options, terminal, asker) {
    const { spec, specFolder } = place.layout.cohort(id);
    const files = filesOf(source, specFolder, place);
    const trial = (0,prove_spec/* trySpec */.n)(repository, (0,src_repository/* cohortOf */.lG)(spec), files);
    const isValid = trial.expectation !== undefined;
    const shared = (0,repository_findings/* repositoryFindings */.L)(repository).filter(({ severity }) => severity === 'error');
    const findings = isValid ? trial.diagnostics : [...shared, ...trial.diagnostics];
    await (0,print_findings/* printFindings */.c)(findings, new Map([...repository.sources.files, ...trial.sources]), terminal);
    if (!isValid && options.force !== true) {
        terminal.stdout.write('The spec does not validate: nothing was written (--force writes it all the same).\n');
        return 1;
    }
    terminal.stdout.write(planSentence(trial));
    if (asker !== undefined &&
        !/^(y(es)?)?$/i.test((await asker.ask(`Write ${(0,visible/* visible */.R)(specFolder)}? [Y/n] `)) ?? 'n')) {
        terminal.stdout.write('Nothing was written.\n');
        return 2;
    }
    const encoder = new TextEncoder();
    const ordered = [...files].sort(([left], [right]) => rank(left) - rank(right));
    await (0,write_files/* writeFiles */.h)(place.root, ordered.map(([path, text]) => ({ path, bytes: encoder.encode(text) })));
    const again = ['root', 'data-root', 'dialect']
        .flatMap((name) => (options[name] === undefined ? [] : [` --${name} ${shellWord(options[name])}`]))
        .join('');
    terminal.stdout.write([
        ...[...files.keys()].map((path) => `wrote ${(0,visible/* visible */.R)(path)}`),
        isValid
            ? `next: cohort-ci regenerate --cohort ${id}${again}`
            : `next: correct it, then cohort-ci check --cohort ${id}${again}`,
        '',
    ].join('\n'));
    return isValid ? 0 : 1;
    function rank(path) {
        return path === spec ? 1 : 0;
    }
}
function filesOf(source, folder, { tree, layout }) {
    if (source.kind === 'levels') {
        const comment = [
            'Every combination of these levels, made by cohort-ci new. Add rules to narrow it down.',
        ];
        const files = (0,render_spec/* renderSpec */.U)((0,scaffold_layout/* scaffoldLayout */.T)(source.levels), { comment });
        return new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]));
    }
    const clone = cloneSpec(tree, layout.cohort(source.from).specFolder, folder);
    if (clone.kind === 'files')
        return clone.files;
    throw new environment_failure/* EnvironmentFailure */.Kg('refused', clone.path, `cannot copy ${(0,visible/* visible */.R)(clone.path)}: ${clone.why}`);
}
function planSentence({ expectation }) {
    if (expectation === undefined)
        return '';
    const { plan, membership } = expectation;
    const parts = ['draft', 'essay', 'evaluation'].map((stage) => (0,words/* counted */.hS)(membership.count(stage), stage));
    return `plans ${(0,words/* counted */.hS)(plan.rows, 'row')}: ${parts.join(', ')}\n`;
}
function shellWord(text) {
    return /^[\w./+@%:-]+$/.test(text) ? text : `'${(0,visible/* visible */.R)(text).replaceAll("'", "'\\''")}'`;
}


/***/ })

};
