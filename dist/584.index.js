export const id = 584;
export const ids = [584];
export const modules = {

/***/ 8584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/account/account.js
var account = __webpack_require__(1738);
// EXTERNAL MODULE: ./build/src/change/classify-drift.js
var classify_drift = __webpack_require__(7608);
// EXTERNAL MODULE: ./build/src/change/classify-findings.js + 2 modules
var classify_findings = __webpack_require__(3468);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(3044);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/report/json/part.js + 3 modules
var part = __webpack_require__(350);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/action/checked-out.js
var checked_out = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(5426);
// EXTERNAL MODULE: ./build/src/action/run-context.js + 2 modules
var run_context = __webpack_require__(4472);
// EXTERNAL MODULE: ./build/src/action/soften-drift.js
var soften_drift = __webpack_require__(7979);
// EXTERNAL MODULE: ./build/src/action/check/designs-of.js + 5 modules
var designs_of = __webpack_require__(9846);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/source/path-pattern.js
var path_pattern = __webpack_require__(4563);
;// CONCATENATED MODULE: ./build/src/action/check/find-reports.js





function findReports(folder, text) {
    const lines = text.split('\n').map((line) => line.trim());
    const found = new Set(lines.filter((line) => line !== '').flatMap((line) => findOne(folder, line)));
    return [...found].sort(compare/* compareCodePoints */.O);
}
function findOne(folder, line) {
    const place = (0,external_node_path_.resolve)(folder, line);
    const stands = statOf(place);
    if (stands?.isFile())
        return [place];
    if (stands?.isDirectory())
        return filesBelow(place).filter((path) => path.endsWith('.json'));
    const segments = line.split('/');
    const first = segments.findIndex((segment) => /[*?[]/.test(segment));
    if (first < 0)
        throw missing(place);
    const start = (0,external_node_path_.resolve)(folder, segments.slice(0, first).join('/') || (line.startsWith('/') ? '/' : '.'));
    if (!statOf(start)?.isDirectory())
        throw missing(place);
    const pattern = (0,path_pattern/* pathPattern */.s$)(segments.slice(first).join('/'));
    const found = filesBelow(start).filter((path) => pattern.matches(path.slice(start.length).replace(/^\//, '')));
    if (found.length === 0)
        throw missing(place);
    return found;
}
function statOf(place) {
    try {
        return (0,external_node_fs_.lstatSync)(place);
    }
    catch (error) {
        const code = (0,environment_failure/* systemCode */.xU)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,environment_failure/* systemFailure */.oM)(error, 'read', place);
    }
}
function filesBelow(place) {
    return (0,external_node_fs_.readdirSync)(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}
function missing(place) {
    return new environment_failure/* EnvironmentFailure */.Kg('other', place, `there are no shard results at ${(0,environment_failure/* shown */.SP)(place)}`);
}

// EXTERNAL MODULE: ./build/src/action/check/publish-check.js + 8 modules
var publish_check = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/src/action/check/retargeted.js
var retargeted = __webpack_require__(8774);
// EXTERNAL MODULE: ./build/src/action/check/run-check.js + 18 modules
var run_check = __webpack_require__(7643);
// EXTERNAL MODULE: ./build/src/action/check/tolerate.js
var tolerate = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/src/action/check/run-merge.js























async function merge(inputs, context) {
    const publishes = (0,run_check.wishesOf)(inputs, context.runner?.event.kind === 'pull_request');
    const token = await (0,preflight/* checkPermissions */.R)(context, { publishes });
    const old = await (0,retargeted/* retargeted */.Q)(context);
    if (old !== undefined) {
        await (0,publish/* publishUnchecked */.Ql)(old.message, old.yaml);
        return;
    }
    const shards = await readShards(findReports(context.workspaceRoot, inputs.reports ?? 'cohort-ci-shards'));
    const missing = missingOf(shards);
    const first = shards[0];
    if (first === undefined || missing.length > 0) {
        await (0,publish/* publishUnchecked */.Ql)(`The check is not complete: ${missing.join(', ')} is missing; see why its job failed`);
        return;
    }
    for (const one of shards)
        requireOfThisRun(one, context);
    const whole = joined(shards.map(({ head }) => head));
    const added = new Set(shards.flatMap((one) => (one.change?.cohorts ?? []).flatMap(({ isLeftOut, specPath }) => (isLeftOut ? [specPath] : []))));
    const dealt = whole.cohorts.map(({ specPath }) => specPath).filter((path) => !added.has(path));
    if ((0,part/* cohortsHash */.XH)(dealt) !== first.asked.cohorts)
        throw new part/* ReportError */.$g('the results do not cover exactly the cohorts that were to be checked');
    const result = (0,soften_drift/* softenDrift */.P)(whole, inputs);
    const tolerated = shards.flatMap((one) => one.change?.tolerated ?? []);
    const { change, asked } = first;
    const commit = first.run.commit ?? undefined;
    const proposal = change && commit !== undefined
        ? {
            head: commit,
            base: change.base === undefined
                ? { kind: 'none', why: change.baseFailure ?? '' }
                : { kind: 'commit', commit: change.base.commit },
        }
        : undefined;
    log/* info */.pq(`Joined the results of ${shards.length} jobs.`);
    await (0,publish_check/* publishCheck */.k)({
        result,
        change: change && changeOf(shards, result, inputs),
        proposal,
        commit,
        isNarrowed: result.account.some(({ kind, disposition }) => kind === 'cohort' && disposition === 'unchanged'),
        asked,
        designs: designsOf(shards),
        ...(change === undefined ? {} : { tolerant: (0,soften_drift/* softenDrift */.P)((0,tolerate/* tolerating */.u)(whole, tolerated), inputs) }),
        ...(change?.price === undefined ? {} : { price: change.price }),
    }, inputs, context, publishes.filter(token.may));
}
function designsOf(shards) {
    const all = shards.flatMap(({ designs }) => [...designs]);
    return new Map(all.sort(([left], [right]) => (0,compare/* compareCodePoints */.O)(left, right)).slice(0, designs_of/* MOST_DESIGNS */.I));
}
function requireOfThisRun({ run }, context) {
    const mine = (0,run_context/* runOf */.n)(context, undefined);
    if (run.id !== mine.id || (run.attempt ?? 1) > (mine.attempt ?? 1))
        throw new part/* ReportError */.$g(`the results come from ${runWords(run)}, and this is ${runWords(mine)}`);
    const event = context.runner?.event;
    const proposes = event?.kind === 'pull_request' || event?.kind === 'merge_group';
    const wanted = proposes ? [event.headSha] : [(0,checked_out/* checkedOut */.M)(context)];
    const commits = [context.runner?.sha, ...wanted].flatMap((commit) => commit || []);
    if (run.commit !== null && commits.includes(run.commit))
        return;
    const about = commits.length === 0 ? 'no commit that git knows' : commitWords(commits.at(-1) ?? null);
    throw new part/* ReportError */.$g(`the results are for ${commitWords(run.commit)}, and this run is for ${about}`);
}
function runWords({ id, attempt }) {
    return id === null
        ? 'a run outside a workflow'
        : `attempt ${attempt ?? 1} of run ${(0,visible/* visible */.R)(id.slice(0, 20))}`;
}
function commitWords(commit) {
    return commit === null ? 'no commit' : `the commit ${(0,visible/* visible */.R)(commit.slice(0, 12))}`;
}
async function readShards(paths) {
    const shards = [];
    for (const path of paths) {
        let text;
        try {
            text = (0,external_node_fs_.readFileSync)(path, 'utf8');
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'read', path);
        }
        shards.push(await (0,part/* readPart */.on)(text, (0,environment_failure/* shown */.SP)(path)));
    }
    shards.sort((left, right) => left.shard.index - right.shard.index);
    const [first] = shards;
    for (const [index, one] of shards.entries()) {
        if (one.shard.index === shards[index - 1]?.shard.index)
            throw new part/* ReportError */.$g(`there are two results of shard ${one.shard.index}/${one.shard.total}`);
        const other = first && differenceOf(first, one);
        if (other !== undefined)
            throw new part/* ReportError */.$g(`the results come from different checks: shard ${first?.shard.index} ${other}`);
    }
    return shards;
}
function differenceOf(first, other) {
    const facts = ({ shard, run, change, asked }) => new Map([
        ['number of jobs', String(shard.total)],
        ['run', run.id ?? ''],
        ['commit', run.commit?.slice(0, 12) ?? ''],
        ['event', change === undefined ? 'no proposal' : 'a proposal'],
        ...(change?.base === undefined ? [] : [['base', change.base.commit.slice(0, 12)]]),
        ...asked.settings,
        ['selection of cohorts', asked.cohorts.slice(0, 12)],
    ]);
    const [mine, theirs] = [facts(first), facts(other)];
    for (const [name, value] of mine) {
        const there = theirs.get(name);
        if (there === value || (name === 'base' && there === undefined))
            continue;
        return `has ${name} ${(0,words/* quoted */.TL)(value)}, shard ${other.shard.index} has ${(0,words/* quoted */.TL)(there ?? '')}; give all jobs the same inputs`;
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
    return (0,result/* checkResult */.iJ)({
        ...first,
        cohorts: [...cohorts.values()].sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id) || (0,compare/* compareCodePoints */.O)(left.specPath, right.specPath)),
        diagnostics: [...diagnostics.values()].sort(order/* compareDiagnostics */.o),
        account: (0,account/* joinAccounts */.VU)(parts.map(({ account }) => account)),
        sources: new Map(parts.flatMap(({ sources }) => [...sources])),
    });
}
function changeOf(shards, head, inputs) {
    const changes = shards.flatMap(({ change }) => (change === undefined ? [] : [change]));
    const bases = changes.flatMap(({ base }) => (base === undefined ? [] : [base]));
    const base = bases.length === shards.length
        ? (0,soften_drift/* softenDrift */.P)(joined(bases.map(({ result }) => result)), inputs)
        : undefined;
    const baseFailure = changes.find((change) => change.baseFailure !== undefined)?.baseFailure;
    const cohorts = changes
        .flatMap((change) => change.cohorts)
        .sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id));
    const first = classify_drift/* OUTPUTS */.py.filter((kind) => changes.some(({ firstOutputs }) => firstOutputs?.includes(kind)));
    const renamed = new Map(cohorts.flatMap(({ id, renamedFrom }) => (renamedFrom === undefined ? [] : [[id, renamedFrom]])));
    return {
        base,
        ...(baseFailure === undefined ? {} : { baseFailure }),
        head,
        cohorts,
        ...(base === undefined || changes[0]?.whole === undefined ? {} : { whole: changes[0].whole }),
        ...(base === undefined || first.length === 0 ? {} : { firstOutputs: first }),
        ...(changes[0]?.settings === undefined ? {} : { settings: changes[0].settings }),
        ...(changes[0]?.sharedEdits === undefined ? {} : { sharedEdits: changes[0].sharedEdits }),
        workflows: changes[0]?.workflows ?? [],
        findings: (0,classify_findings/* classifyFindings */.Z)(base, head, renamed),
        drift: (0,classify_drift/* classifyDrift */.w)(base, head, cohorts),
    };
}


/***/ })

};
