export const id = 1881;
export const ids = [1881];
export const modules = {

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);

const QUIET_MS = 1000;
const EVERY_MS = 100;
class Progress {
    #output;
    #started = performance.now();
    #last = 0;
    #shown = false;
    constructor(output, isQuiet = false) {
        this.#output = isQuiet ? { ...output, isTerminal: false, write: () => { } } : output;
    }
    step(id, done, total) {
        const now = performance.now();
        if (!this.#output.isTerminal || now - this.#started < QUIET_MS || now - this.#last < EVERY_MS)
            return;
        this.#last = now;
        this.#shown = true;
        this.#output.write(`\r\u001b[K${done}/${total} ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(id).slice(0, Math.max(0, this.#output.columns - 16))}`);
    }
    end() {
        if (this.#shown)
            this.#output.write('\r\u001b[K');
    }
}


/***/ }),

/***/ 1881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  why: () => (/* binding */ why_why)
});

// EXTERNAL MODULE: ./build/src/check-cohort.js + 2 modules
var check_cohort = __webpack_require__(2625);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 2 modules
var git_command = __webpack_require__(157);
;// CONCATENATED MODULE: ./build/src/git/commit-that-added.js

function commitThatAdded(root, text, paths) {
    if (paths.length === 0)
        return undefined;
    try {
        const answer = (0,git_command/* gitOutput */.oM)(root, [
            'log',
            '-1',
            '--no-show-signature',
            '--no-ext-diff',
            '--no-textconv',
            '--format=%H%x00%P%x00%an%x00%aI%x00%s',
            `-S${text}`,
            '--',
            ...paths,
        ]);
        const [oid = '', parents = '', author = '', date = '', subject = ''] = answer
            .toString('utf8')
            .trimEnd()
            .split('\0');
        return oid === ''
            ? undefined
            : { oid, parents: parents.split(' ').filter(Boolean), author, date, subject };
    }
    catch (error) {
        if (!(error instanceof git_command/* GitFailure */.Xi))
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/src/overview/generation-facts.js


const MOST_CHILDREN = 10;
function stageOfId(id) {
    return stage/* STAGES */.a.find((stage) => id.startsWith(generation_id/* ID_PREFIXES */.B6[stage]));
}
function generationFacts(membership, stage, id) {
    if (!membership.has(stage, id))
        return undefined;
    const find = (of, wanted) => membership.has(of, wanted) ? firstOf(membership.generations(of), (one) => one.id === wanted) : undefined;
    const generation = find(stage, id);
    if (generation === undefined)
        return undefined;
    const essay = stage === 'evaluation' ? find('essay', generation.origin) : undefined;
    const draftId = stage === 'essay' ? generation.origin : essay?.origin;
    const draft = draftId === undefined ? undefined : find('draft', draftId);
    const ancestors = [essay, draft].filter((one) => one !== undefined);
    const described = describe([generation, ...ancestors]);
    const next = stage === 'draft' ? 'essay' : stage === 'essay' ? 'evaluation' : undefined;
    const first = [];
    let count = 0;
    for (const child of next === undefined ? [] : membership.generations(next)) {
        if (child.origin !== id)
            continue;
        count++;
        if (first.length < MOST_CHILDREN)
            first.push(describe([child, generation, ...ancestors]));
    }
    return {
        generation,
        described,
        parents: ancestors.map((_, index) => describe(ancestors.slice(index))),
        children: { count, first },
    };
}
function describe(line) {
    const [own] = line;
    if (own === undefined)
        throw new RangeError('no generation to describe');
    const levels = [...line]
        .reverse()
        .flatMap(({ stage, origin, template, model, replicate }) => [
        ...(stage === 'draft' ? [origin] : []),
        template,
        model,
        ...(replicate === 1n ? [] : [`replicate ${replicate}`]),
    ]);
    return { stage: own.stage, id: own.id, levels };
}
function firstOf(all, matches) {
    for (const one of all)
        if (matches(one))
            return one;
    return undefined;
}

// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var src_repository = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 1 modules
var open_config = __webpack_require__(5192);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/cli/commands/why.js
var why = __webpack_require__(2221);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/why.js

















async function why_why(line, terminal) {
    const { values, positionals } = line;
    const [id = ''] = positionals;
    const stage = stageOfId(id);
    if (stage === undefined)
        throw new usage_error/* UsageError */.e(`'${id}' is no id of a generation: those start with d_, e_ or v_`);
    const format = (0,options/* oneOf */.yL)('--format', values.format, why/* WHY_FORMATS */.Q);
    const given = (0,options/* givenSettings */.j)(values);
    const opened = await (0,read_config/* readConfig */.X)(values.root);
    if (opened.kind === 'refused') {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(6948)]).then(__webpack_require__.bind(__webpack_require__, 2398));
        terminal.stderr.write(renderTerminal((0,open_config.refusedResult)(opened, given)));
        return 2;
    }
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, opened.kind === 'config' ? opened.config : undefined);
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({ root: values.root, dataRoot, specs, cohorts: undefined });
    const repository = (0,src_repository/* openRepository */.h_)(workspace.tree, {
        ...{ dialect, dataRoot, isIgnored: workspace.isIgnored },
        ...(maxRows === undefined ? {} : { maxRows }),
    });
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const planned = [];
    const unknown = [];
    for (const [index, cohort] of workspace.cohorts.entries()) {
        progress.step(cohort.id, index, workspace.cohorts.length);
        try {
            (0,checkpoint/* startFromCheckpoint */.le)();
            const { expectation } = (0,check_cohort/* expectCohort */.HX)(repository, cohort);
            if (expectation === undefined)
                unknown.push(cohort.id);
            const facts = expectation && generationFacts(expectation.membership, stage, id);
            if (facts !== undefined)
                planned.push({ cohort: cohort.id, folder: cohort.folder, facts });
        }
        catch (error) {
            if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
                throw error;
            unknown.push(cohort.id);
        }
    }
    progress.end();
    const metadata = repository.existing.metadataPath(stage, id);
    const isMade = workspace.tree.exists(metadata);
    const outputs = planned.flatMap(({ folder }) => (0,cohort_files/* outputsIn */._j)(folder));
    const since = commitThatAdded(workspace.root, `${stage},${id}`, outputs);
    const [first] = planned;
    if (format === 'json') {
        const { jsonText } = await __webpack_require__.e(/* import() */ 3757).then(__webpack_require__.bind(__webpack_require__, 3757));
        terminal.stdout.write(jsonText({
            ...{ id, stage, levels: first?.facts.described.levels ?? null },
            replicate: first === undefined ? null : String(first.facts.generation.replicate),
            cohorts: planned.map(({ cohort }) => cohort),
            unknown,
            parents: first?.facts.parents ?? [],
            children: first?.facts.children ?? { count: 0, first: [] },
            since: since ?? null,
            metadata: { path: metadata, exists: isMade },
        }));
    }
    else {
        const lines = [
            `${id}: ${first === undefined ? `${stage}, planned by no cohort` : describedText(first.facts.described)}`,
            ...(first === undefined ? [] : [`planned by: ${planned.map(({ cohort }) => cohort).join(', ')}`]),
            ...(first?.facts.parents ?? []).map((one) => `made from: ${one.id} (${describedText(one)})`),
            ...childLines(first?.facts),
            ...(since === undefined
                ? []
                : [
                    `in membership.csv since: ${since.oid.slice(0, 12)} ${since.date.slice(0, 10)} ${since.author}: ${since.subject}`,
                ]),
            `metadata: ${metadata} ${isMade ? 'exists' : 'does not exist'}`,
            ...(unknown.length === 0 ? [] : [`not known, without a plan: ${unknown.join(', ')}`]),
        ];
        terminal.stdout.write(lines.map((line) => `${(0,visible/* visible */.R)(line)}\n`).join(''));
    }
    return first === undefined ? 1 : 0;
}
function describedText({ stage, levels }) {
    return `${stage} ${levels.join(' × ')}`;
}
function childLines(facts) {
    if (facts === undefined || facts.children.count === 0)
        return [];
    const { count, first } = facts.children;
    const rest = count - first.length;
    return [
        `made from it: ${(0,words/* counted */.hS)(count, first[0]?.stage ?? 'generation')}`,
        ...first.map((one) => `  ${one.id} (${describedText(one)})`),
        ...(rest > 0 ? [`  and ${rest} more`] : []),
    ];
}


/***/ })

};
