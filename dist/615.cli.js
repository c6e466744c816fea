export const id = 615;
export const ids = [615];
export const modules = {

/***/ 9782:
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

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ proveSpec),
  n: () => (/* binding */ trySpec)
});

// EXTERNAL MODULE: ./build/src/check-cohort.js + 2 modules
var check_cohort = __webpack_require__(369);
// EXTERNAL MODULE: ./build/src/outputs/compare-membership.js
var compare_membership = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
;// CONCATENATED MODULE: ./build/src/authoring/overlay-tree.js

class OverlayTree {
    #below;
    #files;
    constructor(below, files) {
        this.#below = below;
        this.#files = files;
    }
    read(path) {
        const bytes = this.#files.get(path);
        if (bytes !== undefined)
            return { kind: 'file', bytes };
        const read = this.#below.read(path);
        return read.kind === 'missing' && this.#namesIn(path).length > 0 ? { kind: 'directory' } : read;
    }
    exists(path) {
        return this.#files.has(path) || this.#namesIn(path).length > 0 || this.#below.exists(path);
    }
    list(path) {
        const laid = this.#namesIn(path);
        const below = this.#below.list(path);
        return laid.length === 0 ? below : [...new Set([...below, ...laid])].sort(compare/* compareCodePoints */.O);
    }
    #namesIn(folder) {
        const prefix = folder === '' ? '' : `${folder}/`;
        const names = [];
        for (const path of this.#files.keys()) {
            if (path.startsWith(prefix))
                names.push(path.slice(prefix.length).split('/')[0] ?? '');
        }
        return names;
    }
}

;// CONCATENATED MODULE: ./build/src/authoring/prove-spec.js





function trySpec(repository, cohort, files) {
    const encoder = new TextEncoder();
    const bytes = new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
    const sources = new source_sources/* Sources */.j(new OverlayTree(repository.sources.tree, bytes));
    const { expectation, diagnostics } = (0,check_cohort/* expectCohort */.HX)({ ...repository, sources, selection: undefined }, cohort);
    return {
        expectation,
        diagnostics,
        sources: new Map([...repository.sources.files, ...sources.files]),
    };
}
function proveSpec(repository, cohort, files, committed) {
    const trial = trySpec(repository, cohort, files);
    if (trial.expectation === undefined)
        return { ...trial, outcome: 'refused', difference: [] };
    const { membership } = trial.expectation;
    const drift = (0,compare_membership/* compareMembership */.S0)(membership, [committed]);
    const outcome = outcomeOf(drift);
    if (outcome !== 'different')
        return { ...trial, outcome, difference: [] };
    const found = (0,compare_membership/* parseMembership */.kt)([committed]);
    const difference = stage/* STAGES */.a.map((stage) => {
        const ids = new Set(found.get(stage));
        return {
            stage,
            added: [...membership.ids(stage)].filter((id) => !ids.has(id)),
            lost: [...ids].filter((id) => !membership.has(stage, id)),
        };
    }).filter(({ added, lost }) => added.length + lost.length > 0);
    return { ...trial, outcome, difference };
}
function outcomeOf(drift) {
    if (drift.status === 'same')
        return 'bytes';
    if (drift.status === 'form')
        return 'form';
    const repeats = drift.stages.length === 0 && drift.form.every((words) => / rows? repeated/.test(words));
    return drift.reordered || repeats ? 'order' : 'different';
}


/***/ }),

/***/ 6459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ renderSpec)
});

// EXTERNAL MODULE: ./build/src/python/csv-text.js
var csv_text = __webpack_require__(618);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 27 modules
var parse_yaml = __webpack_require__(6763);
;// CONCATENATED MODULE: ./build/src/authoring/yaml-text.js




function yamlText(text) {
    return isPlain(text) ? text : quotedYaml(text);
}
function isPlain(text) {
    if (!/^[\w./][\w./:+@-]*$/.test(text) || text.endsWith(':'))
        return false;
    const node = (0,parse_yaml/* parseYaml */.h)(new source_file/* SourceFile */.s('level.yaml', `[${text}]`), new collector/* Collector */.g());
    const item = node?.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
    return item?.kind === 'scalar' && item.value.kind === 'str' && item.value.value === text;
}
const SPECIAL = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cf}/gu;
function quotedYaml(text) {
    if (!SPECIAL.test(text)) {
        SPECIAL.lastIndex = 0;
        return `'${text.replaceAll("'", "''")}'`;
    }
    SPECIAL.lastIndex = 0;
    const escaped = text.replace(/["\\]/g, '\\$&').replace(SPECIAL, visible/* escapeCharacter */.V);
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./build/src/authoring/render-spec.js



const LONGEST_INLINE = 8;
const WIDTH = 100;
function renderSpec(layout, options) {
    const items = new Map();
    const lines = options.comment.map((line) => `# ${line}`);
    if (layout.axes.length > 0)
        lines.push('axes:', ...layout.axes.flatMap((axis) => axisLines(axis, items)));
    lines.push(...ruleLines(layout, items, options.alwaysListed ?? new Set()));
    if (layout.replicates.length > 0)
        lines.push('replicates:', ...layout.replicates.map(({ axis, count }) => `  ${axis}: ${count}`));
    lines.push('output:', `  field_order: [${layout.fieldOrder.map(yamlText).join(', ')}]`);
    return new Map([[cohort_files/* SPEC_NAME */.Eh, `${lines.join('\n')}\n`], ...items]);
}
function axisLines({ name, levels, numbers }, items) {
    if (levels.length > LONGEST_INLINE) {
        items.set(`items/${name}.csv`, csvText([name], levels.map((level) => [level])));
        return [`  ${name}: '@file:items/${name}.csv'`];
    }
    const texts = numbers ? levels : levels.map(yamlText);
    const line = `  ${name}: [${texts.join(', ')}]`;
    return line.length <= WIDTH ? [line] : [`  ${name}:`, ...texts.map((text) => `    - ${text}`)];
}
function ruleLines(layout, items, listed) {
    const pairs = layout.couplings.filter(({ axes }) => axes.length === 2);
    const tuples = layout.couplings.filter(({ axes }) => axes.length > 2);
    const ties = layout.ties.map(({ canonical, axes }) => `    ${canonical}: [${axes.join(', ')}]`);
    const lines = [
        ...section('ties', ties),
        ...section('pairs', pairs.flatMap((pair) => [
            `    ${pair.name}:`,
            `      left: ${pair.axes[0]}`,
            `      right: ${pair.axes[1]}`,
            ...itemLines('allowed', pair, items, listed),
        ])),
        ...section('tuples', tuples.flatMap((tuple) => [
            `    ${tuple.name}:`,
            `      axes: [${tuple.axes.join(', ')}]`,
            ...itemLines('items', tuple, items, listed),
        ])),
    ];
    return lines.length > 0 ? ['rules:', ...lines] : [];
}
function section(name, lines) {
    return lines.length > 0 ? [`  ${name}:`, ...lines] : [];
}
function itemLines(key, { name, axes, items: rows }, items, listed) {
    if (rows.length > LONGEST_INLINE || listed.has(name)) {
        items.set(`items/${name}.csv`, csvText(axes, rows));
        return [`      ${key}: '@file:items/${name}.csv'`];
    }
    return [`      ${key}:`, ...rows.map((row) => `        - [${row.map(yamlText).join(', ')}]`)];
}
function csvText(header, rows) {
    return [header, ...rows].map((row) => (0,csv_text/* csvRecord */.ef)(row, '\n')).join('');
}


/***/ }),

/***/ 9615:
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

// EXTERNAL MODULE: ./build/src/authoring/prove-spec.js + 1 modules
var prove_spec = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/authoring/render-spec.js + 1 modules
var render_spec = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/authoring/plan-columns.js
var plan_columns = __webpack_require__(9782);
;// CONCATENATED MODULE: ./build/src/authoring/scaffold-layout.js

const SCAFFOLD_AXES = plan_columns/* PLAN_COLUMNS */.OL.filter((name) => (0,plan_columns/* sortOf */.ac)(name) !== 'replicate');
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
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 6 modules
var open_workspace = __webpack_require__(7895);
// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/repository.js + 16 modules
var src_repository = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 1 modules
var open_config = __webpack_require__(5192);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/src/cli/asker.js

function terminalAsker(terminal) {
    return terminal.stdout.isTerminal && process.stdin.isTTY === true
        ? streamAsker(process.stdin, process.stdout)
        : undefined;
}
function streamAsker(input, output) {
    const lines = (0,external_node_readline_.createInterface)({ input, output });
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
    for (const axis of SCAFFOLD_AXES) {
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
async function newCohort(args, terminal, askerOf = terminalAsker) {
    const multiple = { type: 'string', multiple: true };
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, {
        root: { type: 'string' },
        'data-root': { type: 'string' },
        dialect: { type: 'string' },
        from: { type: 'string' },
        combo: multiple,
        'draft-template': multiple,
        'draft-llm': multiple,
        'essay-template': multiple,
        'essay-llm': multiple,
        'evaluation-template': multiple,
        'evaluation-llm': multiple,
        force: { type: 'boolean' },
    });
    const [id, ...more] = positionals;
    if (more.length > 0)
        throw new usage_error/* UsageError */.e(`new takes one ID, not '${more[0]}' as well`);
    const flagged = new Map(SCAFFOLD_AXES.flatMap((axis) => {
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
    return SCAFFOLD_AXES.filter((axis) => axis !== 'essay_llm' && !flagged.has(axis));
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
        const files = (0,render_spec/* renderSpec */.U)(scaffoldLayout(source.levels), { comment });
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
    const parts = ['draft', 'essay', 'evaluation'].map((stage) => (0,report_words/* plural */.L)(membership.count(stage), stage));
    return `plans ${(0,report_words/* plural */.L)(plan.rows, 'row')}: ${parts.join(', ')}\n`;
}
function shellWord(text) {
    return /^[\w./+@%:-]+$/.test(text) ? text : `'${(0,visible/* visible */.R)(text).replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

async function printFindings(diagnostics, sources, terminal, before = '') {
    if (diagnostics.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(414)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const color = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsColor */ .zK)(terminal.stdout, terminal.env);
    const findings = renderFindings(diagnostics, sources, { color, width: terminal.stdout.columns });
    terminal.stdout.write(`${before}${findings}\n`);
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/disk/confinement.js + 1 modules
var disk_confinement = __webpack_require__(5317);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(5837);
;// CONCATENATED MODULE: ./build/src/disk/temporary-name.js



const TEMPORARY = /^\.cohort-ci-([0-9]{1,10})-[0-9]{1,16}\.tmp$/;
const active = new Set();
let count = 0;
function takeTemporaryName() {
    count += 1;
    const name = `.cohort-ci-${process.pid}-${count}.tmp`;
    active.add(name);
    return name;
}
function releaseTemporaryName(name) {
    active.delete(name);
}
function removeAbandoned(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const pid = Number(TEMPORARY.exec(name)?.[1] ?? Number.NaN);
        if (Number.isNaN(pid) || active.has(name) || (pid !== process.pid && isAlive(pid)))
            continue;
        try {
            (0,external_node_fs_.unlinkSync)((0,disk_confinement/* join */.fj)(folder, name));
        }
        catch {
        }
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,environment_failure/* systemCode */.xU)(error) !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/src/disk/writable-folders.js




class WritableFolders {
    #confinement;
    #entered = new Map();
    #swept = new Set();
    #created = [];
    constructor(confinement) {
        this.#confinement = confinement;
    }
    open(path) {
        const folder = this.#enter(path);
        if (this.#swept.has(folder))
            return folder;
        try {
            removeAbandoned(folder);
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'write into', path);
        }
        this.#swept.add(folder);
        return folder;
    }
    removeCreated() {
        for (const folder of this.#created.reverse()) {
            try {
                (0,external_node_fs_.rmdirSync)(folder);
            }
            catch {
            }
        }
    }
    #enter(path) {
        if (path === '')
            return this.#confinement.root;
        let folder = this.#entered.get(path);
        if (folder === undefined) {
            folder = this.#enterNew(path);
            this.#entered.set(path, folder);
        }
        return folder;
    }
    #enterNew(path) {
        const slash = path.lastIndexOf('/');
        const parent = this.#enter(slash < 0 ? '' : path.slice(0, slash));
        const folder = (0,disk_confinement/* join */.fj)(parent, path.slice(slash + 1));
        try {
            const stats = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
            if (stats === undefined) {
                (0,external_node_fs_.mkdirSync)(folder);
                this.#created.push(folder);
                return folder;
            }
            if (stats.isDirectory())
                return folder;
            if (!stats.isSymbolicLink()) {
                throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: it is not a folder`);
            }
            const target = this.#confinement.follow(path);
            if (target.kind === 'inside' && (0,external_node_fs_.lstatSync)(target.real).isDirectory())
                return target.real;
            throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: its symbolic link leads to no folder of this repository`);
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'write into', path);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/disk/write-files.js









async function writeFiles(root, files, signal) {
    const confinement = new disk_confinement/* Confinement */.tF(root);
    refuseUnsafe(confinement, files);
    const folders = new WritableFolders(confinement);
    const staged = [];
    const kept = new Set();
    let published = 0;
    try {
        for (const [index, file] of files.entries()) {
            if (index % 64 === 0)
                await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
            const target = (0,disk_confinement/* join */.fj)(folders.open(parentOf(file.path)), (0,external_node_path_.basename)(file.path));
            const standing = examine(target, file.path);
            if (standing && file.ifAbsent)
                kept.add(file.path);
            else
                staged.push(await stage(file, target, standing, signal));
        }
        signal?.throwIfAborted();
        for (const one of staged) {
            if (!publish(one))
                kept.add(one.file.path);
            published++;
        }
    }
    catch (error) {
        for (const { temporary } of staged.slice(published))
            discard(temporary);
        folders.removeCreated();
        if (published === 0 || !(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        const told = `${error.message}; ${published} of ${staged.length} files had been written`;
        throw new environment_failure/* EnvironmentFailure */.Kg(error.kind, error.path, told, error.code, error);
    }
    return { written: files.map(({ path }) => path).filter((path) => !kept.has(path)), kept: [...kept] };
}
function refuseUnsafe(confinement, files) {
    const seen = new Set();
    for (const { path } of files) {
        if (path === '' || confinement.lexical(path) !== 'inside') {
            throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: it leads out of the repository`);
        }
        if (seen.has(path))
            throw new Error(`invariant: ${path} is to be written twice`);
        seen.add(path);
    }
}
function parentOf(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === '.' ? '' : folder;
}
function examine(target, path) {
    let stats;
    try {
        stats = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', path);
    }
    if (stats === undefined || stats.isFile())
        return stats;
    const what = stats.isSymbolicLink()
        ? 'a symbolic link'
        : stats.isDirectory()
            ? 'a folder'
            : 'a special file';
    throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: ${what} stands there`);
}
async function stage(file, target, standing, signal) {
    const temporary = (0,disk_confinement/* join */.fj)((0,external_node_path_.dirname)(target), takeTemporaryName());
    try {
        await writeWhole(temporary, file.bytes, standing && standing.mode & 0o777, signal);
    }
    catch (error) {
        discard(temporary);
        if (signal?.aborted || error instanceof checkpoint/* DeadlineReached */.h_)
            throw error;
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', file.path);
    }
    return { file, target, temporary };
}
function publish({ file, target, temporary }) {
    try {
        if (!file.ifAbsent) {
            (0,external_node_fs_.renameSync)(temporary, target);
            releaseTemporaryName((0,external_node_path_.basename)(temporary));
            return true;
        }
        const placed = placeNew(temporary, target);
        discard(temporary);
        return placed;
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', file.path);
    }
}
function placeNew(temporary, target) {
    try {
        (0,external_node_fs_.linkSync)(temporary, target);
        return true;
    }
    catch (error) {
        const code = (0,environment_failure/* systemCode */.xU)(error);
        if (code === 'EEXIST')
            return false;
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS')
            throw error;
    }
    try {
        (0,external_node_fs_.copyFileSync)(temporary, target, external_node_fs_.constants.COPYFILE_EXCL);
        return true;
    }
    catch (error) {
        if ((0,environment_failure/* systemCode */.xU)(error) === 'EEXIST')
            return false;
        (0,external_node_fs_.rmSync)(target, { force: true });
        throw error;
    }
}
async function writeWhole(path, bytes, mode, signal) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'wx', 0o666);
    try {
        if (mode !== undefined)
            (0,external_node_fs_.fchmodSync)(descriptor, mode);
        const turn = new heed_signals/* Turns */.P0(signal);
        for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
            await turn.take();
            let written = 0;
            while (written < piece.length)
                written += (0,external_node_fs_.writeSync)(descriptor, piece, written);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function discard(temporary) {
    try {
        (0,external_node_fs_.unlinkSync)(temporary);
    }
    catch {
    }
    releaseTemporaryName((0,external_node_path_.basename)(temporary));
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords),
/* harmony export */   L: () => (/* reexport safe */ _findings_words_js__WEBPACK_IMPORTED_MODULE_0__.hS)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);


function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts[severity], severity));
    return parts.join(', ');
}


/***/ })

};
