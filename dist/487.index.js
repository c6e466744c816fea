export const id = 487;
export const ids = [487];
export const modules = {

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8179);
/* harmony import */ var _change_classify_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7608);
/* harmony import */ var _change_classify_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3649);
/* harmony import */ var _diagnostics_order_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8162);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8108);
/* harmony import */ var _workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6909);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8194);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7491);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3366);
/* harmony import */ var _result_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3446);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1781);













/** `mode: merge`: joins the results of all shards into one verdict, comment and summary. Every shard must be there. */
async function merge(inputs, context) {
    const comments = inputs.comment && context.runner?.event.kind === 'pull_request';
    const token = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_7__/* .checkPermissions */ .R)(context, { publishes: comments ? ['comment'] : [] });
    const shards = readShards((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workspaceRoot, inputs.reports ?? 'cohort-ci-shards'));
    const missing = missingOf(shards);
    const first = shards[0];
    if (first === undefined || missing.length > 0) {
        // A part of a check is no verdict, and must turn no comment green.
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1(`The check is not complete: ${missing.join(', ')} is missing; see why its job failed`);
        (0,_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publishOutput */ .P5)('result', 'unchecked');
        return;
    }
    const result = joined(shards.map(({ head }) => head));
    const { change, commit } = first;
    const base = change?.baseCommit;
    const proposal = change === undefined
        ? undefined
        : {
            head: commit,
            base: base === undefined
                ? { kind: 'none', why: change.baseFailure ?? '' }
                : { kind: 'commit', commit: base },
        };
    _log_js__WEBPACK_IMPORTED_MODULE_6__/* .info */ .pq(`Joined the results of ${shards.length} jobs.`);
    await (0,_check_js__WEBPACK_IMPORTED_MODULE_10__.publish)({
        result,
        change: change && changeOf(shards, result),
        proposal,
        isNarrowed: result.cohorts.length === 0 && inputs.onlyAffected,
    }, inputs, context, comments && token.may('comment'));
}
/** All results below a folder, or of one file, by number. */
function readShards(place) {
    const shards = [];
    for (const path of filesBelow(place)) {
        let text;
        try {
            text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        }
        catch (error) {
            throw (0,_workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .systemFailure */ .oM)(error, 'read', path);
        }
        shards.push((0,_result_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readShardResult */ .sM)(text, (0,_workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)));
    }
    shards.sort((left, right) => left.shard.index - right.shard.index);
    const [first] = shards;
    for (const [index, { shard, commit }] of shards.entries()) {
        if (shard.index === shards[index - 1]?.shard.index)
            throw new _result_file_js__WEBPACK_IMPORTED_MODULE_9__/* .ResultFileError */ .eC(`there are two results of shard ${shard.index}/${shard.total}`);
        if (shard.total !== first?.shard.total || commit !== first.commit)
            throw new _result_file_js__WEBPACK_IMPORTED_MODULE_9__/* .ResultFileError */ .eC('the results are of different checks: they name other commits or numbers of jobs');
    }
    return shards;
}
/** Links are not followed: what is merged was downloaded, and is no matter of the checkout. */
function filesBelow(place) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place).isFile())
            return [place];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
            .sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_11__/* .compareCodePoints */ .O);
    }
    catch {
        throw new _workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .EnvironmentFailure */ .Kg('other', place, `there are no results of shards at ${(0,_workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(place)}`);
    }
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
/** One result of several; what all of them say of the repository is said once. */
function joined(parts) {
    const [first] = parts;
    if (first === undefined)
        throw new Error('invariant: nothing to join');
    const diagnostics = new Map(parts.flatMap((part) => part.diagnostics.map((one) => [(0,_diagnostics_order_js__WEBPACK_IMPORTED_MODULE_12__/* .diagnosticKey */ .v)(one), one])));
    const cohorts = new Map(parts.flatMap((part) => part.cohorts.map((one) => [one.specPath, one])));
    return {
        ...first,
        cohorts: [...cohorts.values()].sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_11__/* .compareCodePoints */ .O)(left.id, right.id) || (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_11__/* .compareCodePoints */ .O)(left.specPath, right.specPath)),
        diagnostics: [...diagnostics.values()].sort(_diagnostics_order_js__WEBPACK_IMPORTED_MODULE_12__/* .compareDiagnostics */ .o),
        sources: new Map(parts.flatMap(({ sources }) => [...sources])),
    };
}
function changeOf(shards, head) {
    const changes = shards.flatMap(({ change }) => (change === undefined ? [] : [change]));
    const bases = changes.flatMap(({ base }) => (base === undefined ? [] : [base]));
    // One shard without a base is none for all: otherwise its findings would look introduced.
    const base = bases.length === shards.length ? joined(bases) : undefined;
    const baseFailure = changes.find((change) => change.baseFailure !== undefined)?.baseFailure;
    return {
        base,
        ...(baseFailure === undefined ? {} : { baseFailure }),
        head,
        cohorts: changes
            .flatMap(({ cohorts }) => cohorts)
            .sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_11__/* .compareCodePoints */ .O)(left.id, right.id)),
        findings: (0,_change_classify_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyFindings */ .Z)(base, head),
        drift: (0,_change_classify_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyDrift */ .w)(base, head),
    };
}


/***/ })

};
