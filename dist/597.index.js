export const id = 597;
export const ids = [597];
export const modules = {

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/change/classify-drift.js
var classify_drift = __webpack_require__(7608);
// EXTERNAL MODULE: ./build/src/change/classify-findings.js + 1 modules
var classify_findings = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/src/diagnostics/order.js
var order = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/src/diagnostics/quoted.js
var quoted = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __webpack_require__(6909);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/workspace/glob-expression.js
var glob_expression = __webpack_require__(2580);
;// CONCATENATED MODULE: ./build/src/action/find-reports.js





function findReports(folder, text) {
    const lines = text.split('\n').map((line) => line.trim());
    const found = new Set(lines.filter((line) => line !== '').flatMap((line) => findOne(folder, line)));
    return [...found].sort(compare/* compareCodePoints */.O);
}
function findOne(folder, line) {
    const place = (0,external_node_path_.resolve)(folder, line);
    const stands = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (stands?.isFile())
        return [place];
    if (stands?.isDirectory())
        return filesBelow(place).filter((path) => path.endsWith('.json'));
    const segments = line.split('/');
    const first = segments.findIndex((segment) => /[*?[]/.test(segment));
    if (first < 0)
        throw missing(place);
    const start = (0,external_node_path_.resolve)(folder, segments.slice(0, first).join('/') || (line.startsWith('/') ? '/' : '.'));
    if (!(0,external_node_fs_.lstatSync)(start, { throwIfNoEntry: false })?.isDirectory())
        throw missing(place);
    const expression = (0,glob_expression/* globExpression */.L)(segments.slice(first).join('/'));
    const found = filesBelow(start).filter((path) => expression.test(path.slice(start.length).replace(/^\//, '')));
    if (found.length === 0)
        throw missing(place);
    return found;
}
function filesBelow(place) {
    return (0,external_node_fs_.readdirSync)(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}
function missing(place) {
    return new environment_failure/* EnvironmentFailure */.Kg('other', place, `there are no results of shards at ${(0,environment_failure/* shown */.SP)(place)}`);
}

// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(3366);
// EXTERNAL MODULE: ./build/src/action/result-file.js + 1 modules
var result_file = __webpack_require__(4972);
// EXTERNAL MODULE: ./build/src/action/soften-drift.js
var soften_drift = __webpack_require__(7979);
// EXTERNAL MODULE: ./build/src/action/modes/check.js + 18 modules
var check = __webpack_require__(7669);
;// CONCATENATED MODULE: ./build/src/action/modes/merge.js















async function merge(inputs, context) {
    const comments = inputs.comment && context.runner?.event.kind === 'pull_request';
    const token = await (0,preflight/* checkPermissions */.R)(context, { publishes: comments ? ['comment'] : [] });
    const shards = readShards(findReports(context.workspaceRoot, inputs.reports ?? 'cohort-ci-shards'));
    const missing = missingOf(shards);
    const first = shards[0];
    if (first === undefined || missing.length > 0) {
        core/* setFailed */.C1(`The check is not complete: ${missing.join(', ')} is missing; see why its job failed`);
        (0,publish/* publishOutput */.P5)('result', 'unchecked');
        return;
    }
    requireOfThisRun(first, context);
    const whole = joined(shards.map(({ head }) => head));
    if ((0,result_file/* cohortsHash */.XH)(whole.cohorts.map(({ specPath }) => specPath)) !== first.asked.cohorts)
        throw new result_file/* ResultFileError */.eC('the results do not hold every cohort that was to be checked, or hold others');
    const result = (0,soften_drift/* softenDrift */.P)(whole, inputs);
    const { change, commit, asked } = first;
    const base = change?.baseCommit;
    const proposal = change === undefined
        ? undefined
        : {
            head: commit,
            base: base === undefined
                ? { kind: 'none', why: change.baseFailure ?? '' }
                : { kind: 'commit', commit: base },
        };
    log/* info */.pq(`Joined the results of ${shards.length} jobs.`);
    await (0,check.publish)({
        result,
        change: change && changeOf(shards, result, inputs),
        proposal,
        isNarrowed: result.cohorts.length === 0 && asked.settings.get('only-affected') === 'true',
        asked,
        designs: designsOf(shards),
    }, inputs, context, comments && token.may('comment'));
}
function designsOf(shards) {
    const all = shards.flatMap(({ designs }) => [...designs]);
    return new Map(all.sort(([left], [right]) => (0,compare/* compareCodePoints */.O)(left, right)).slice(0, check.MOST_DESIGNS));
}
function requireOfThisRun({ commit }, { runner }) {
    const event = runner?.event;
    if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group')
        return;
    if (commit === '' || commit === runner?.sha || commit === event.headSha)
        return;
    throw new result_file/* ResultFileError */.eC(`the results are of the commit ${commit.slice(0, 12)}, and this run is about ${event.headSha.slice(0, 12)}`);
}
function readShards(paths) {
    const shards = [];
    for (const path of paths) {
        let text;
        try {
            text = (0,external_node_fs_.readFileSync)(path, 'utf8');
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'read', path);
        }
        shards.push((0,result_file/* readShardResult */.sM)(text, (0,environment_failure/* shown */.SP)(path)));
    }
    shards.sort((left, right) => left.shard.index - right.shard.index);
    const [first] = shards;
    for (const [index, one] of shards.entries()) {
        if (one.shard.index === shards[index - 1]?.shard.index)
            throw new result_file/* ResultFileError */.eC(`there are two results of shard ${one.shard.index}/${one.shard.total}`);
        const other = first && differenceOf(first, one);
        if (other !== undefined)
            throw new result_file/* ResultFileError */.eC(`the results are of different checks: shard ${first?.shard.index} ${other}`);
    }
    return shards;
}
function differenceOf(first, other) {
    const facts = ({ shard, commit, change, asked }) => new Map([
        ['number of jobs', String(shard.total)],
        ['commit', commit.slice(0, 12)],
        ['event', change === undefined ? 'no proposal' : 'a proposal'],
        ...(change?.base === undefined ? [] : [['base', change.baseCommit?.slice(0, 12) ?? '']]),
        ...asked.settings,
        ['selection of cohorts', asked.cohorts.slice(0, 12)],
    ]);
    const [mine, theirs] = [facts(first), facts(other)];
    for (const [name, value] of mine) {
        const there = theirs.get(name);
        if (there === value || (name === 'base' && there === undefined))
            continue;
        return `has ${name} ${(0,quoted/* quoted */.T)(value)}, shard ${other.shard.index} has ${(0,quoted/* quoted */.T)(there ?? '')}; give all jobs the same inputs`;
    }
    return undefined;
}
function missingOf(shards) {
    const [first] = shards;
    if (first === undefined)
        return ['every shard'];
    const { total } = first.shard;
    const there = new Set(shards.map(({ shard }) => shard.index));
    return Array.from({ length: total }, (_, index) => index + 1)
        .filter((index) => !there.has(index))
        .map((index) => `shard ${index}/${total}`);
}
function joined(parts) {
    const [first] = parts;
    if (first === undefined)
        throw new Error('invariant: nothing to join');
    const diagnostics = new Map(parts.flatMap((part) => part.diagnostics.map((one) => [(0,order/* diagnosticKey */.v)(one), one])));
    const cohorts = new Map(parts.flatMap((part) => part.cohorts.map((one) => [one.specPath, one])));
    return {
        ...first,
        cohorts: [...cohorts.values()].sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id) || (0,compare/* compareCodePoints */.O)(left.specPath, right.specPath)),
        diagnostics: [...diagnostics.values()].sort(order/* compareDiagnostics */.o),
        sources: new Map(parts.flatMap(({ sources }) => [...sources])),
    };
}
function changeOf(shards, head, inputs) {
    const changes = shards.flatMap(({ change }) => (change === undefined ? [] : [change]));
    const bases = changes.flatMap(({ base }) => (base === undefined ? [] : [base]));
    const base = bases.length === shards.length ? (0,soften_drift/* softenDrift */.P)(joined(bases), inputs) : undefined;
    const baseFailure = changes.find((change) => change.baseFailure !== undefined)?.baseFailure;
    const cohorts = changes
        .flatMap((change) => change.cohorts)
        .sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id));
    return {
        base,
        ...(baseFailure === undefined ? {} : { baseFailure }),
        head,
        cohorts,
        findings: (0,classify_findings/* classifyFindings */.Z)(base, head),
        drift: (0,classify_drift/* classifyDrift */.w)(base, head, (0,classify_drift/* editedCohorts */.E)(cohorts)),
    };
}


/***/ })

};
