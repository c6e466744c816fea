export const id = 5138;
export const ids = [5138];
export const modules = {

/***/ 85138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backfill: () => (/* binding */ backfill)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/drift/committed-output.js + 1 modules
var committed_output = __webpack_require__(30210);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(84307);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var src_repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/plan/metadata.js
var plan_metadata = __webpack_require__(50772);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/syntax/csv.js
var csv = __webpack_require__(37817);
;// CONCATENATED MODULE: ./build/src/authoring/fault.js
class Faults {
    #byWhy = new Map();
    add(why, item, hint) {
        const known = this.#byWhy.get(why);
        if (known === undefined)
            this.#byWhy.set(why, { items: [item], hint });
        else
            known.items.push(item);
    }
    get list() {
        return [...this.#byWhy].map(([why, { items, hint }]) => ({
            why,
            items,
            ...(hint === undefined ? {} : { hint }),
        }));
    }
}

// EXTERNAL MODULE: ./build/src/authoring/plan-columns.js
var plan_columns = __webpack_require__(69782);
// EXTERNAL MODULE: ./build/src/authoring/relation.js
var relation = __webpack_require__(70535);
;// CONCATENATED MODULE: ./build/src/authoring/committed-rows.js







function committedRows(membership, existing) {
    const faults = new Faults();
    for (const stage of membership.keys()) {
        if (!source_stage/* STAGES */.a.includes(stage))
            faults.add('membership.csv has rows of stages that no spec plans', stage);
    }
    const drafts = members('draft', membership, existing, faults);
    const essays = members('essay', membership, existing, faults);
    const evaluations = members('evaluation', membership, existing, faults);
    if (evaluations.listed.size === 0 && drafts.listed.size + essays.listed.size === 0)
        faults.add('the membership is empty', 'membership.csv lists no generation below a header with the columns stage and gen_id');
    requireParents(essays, drafts, 'essays whose draft is not in the membership', faults);
    requireParents(evaluations, essays, 'evaluations whose essay is not in the membership', faults);
    requireChildren(drafts, essays, 'drafts without an essay', faults);
    requireChildren(essays, evaluations, 'essays without an evaluation', faults);
    if (faults.list.length > 0)
        return { kind: 'faults', faults: faults.list };
    let borrowed = 0;
    const rows = [];
    for (const evaluation of evaluations.read.values()) {
        const essay = essays.read.get(evaluation.origin);
        const draft = essay && drafts.read.get(essay.origin);
        if (essay === undefined || draft === undefined)
            throw new Error('invariant: parents were required');
        if (essay.model === '')
            borrowed++;
        rows.push([
            draft.origin,
            ...[draft.template, draft.model, draft.replicate],
            ...[essay.template, essay.model === '' ? draft.model : essay.model, essay.replicate],
            ...[evaluation.template, evaluation.model, evaluation.replicate],
        ]);
    }
    const all = (0,relation/* relationOf */.Ke)(plan_columns/* PLAN_COLUMNS */.OL, rows);
    const columns = all.columns.filter(({ name, texts }) => (0,plan_columns/* sortOf */.ac)(name) !== 'replicate' || texts.some((text) => text !== '1'));
    for (const { name, texts } of columns)
        reportUncarried(name, texts, faults);
    if (faults.list.length > 0)
        return { kind: 'faults', faults: faults.list };
    return {
        kind: 'rows',
        rows: { count: all.count, columns },
        notes: borrowed === 0
            ? []
            : [`the metadata of ${borrowed} of its essays names no model: the draft's was taken`],
    };
}
function members(stage, membership, existing, faults) {
    const listed = new Set(membership.get(stage));
    const read = new Map();
    for (const id of listed) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const path = existing.metadataPath(stage, id);
        const found = existing.metadata(stage, id);
        if (found.kind !== 'metadata') {
            const why = found.kind === 'missing' ? 'metadata is missing' : 'metadata is not a readable JSON object';
            faults.add(why, path, 'backfilling reads how each generation was planned from its metadata.json');
            continue;
        }
        const member = memberOf(stage, found.metadata);
        if (typeof member !== 'string')
            read.set(id, member);
        else
            faults.add('metadata does not say how the generation was planned', `${path} (${member})`);
    }
    return { stage, listed, read };
}
function memberOf(stage, metadata) {
    const origin = (0,plan_metadata/* textField */.M8)(metadata, stage === 'draft' ? 'combo_id' : 'parent_gen_id');
    const template = stage === 'draft'
        ? (0,plan_metadata/* textField */.M8)(metadata, 'template_id')
        : (0,plan_metadata/* textField */.M8)(metadata, 'template_id', `${stage}_template`);
    const model = (0,plan_metadata/* textField */.M8)(metadata, 'llm_model_id');
    const lacking = [
        ...(origin === '' ? [stage === 'draft' ? 'combo_id' : 'parent_gen_id'] : []),
        ...(template === '' ? ['template_id'] : []),
        ...(model === '' && stage !== 'essay' ? ['llm_model_id'] : []),
    ];
    const replicate = (0,plan_metadata/* signatureOfMetadata */.Bo)(stage, metadata)?.at(-1);
    if (lacking.length > 0)
        return `no ${lacking.join(', no ')}`;
    if (replicate === undefined)
        return 'a field that cannot be read';
    return replicate.startsWith('-') || replicate === '0'
        ? `replicate ${replicate}`
        : { origin, template, model, replicate };
}
function requireParents(children, parents, why, faults) {
    for (const [id, { origin }] of children.read) {
        if (!parents.listed.has(origin))
            faults.add(why, `${id} (of ${origin})`, 'a spec plans an evaluation with its essay and its draft');
    }
}
function requireChildren(parents, children, why, faults) {
    if (children.read.size < children.listed.size)
        return;
    const origins = new Set([...children.read.values()].map(({ origin }) => origin));
    for (const id of parents.listed) {
        if (!origins.has(id))
            faults.add(why, id, 'each row of a spec ends in an evaluation, so it plans no generation without one');
    }
}
function reportUncarried(column, texts, faults) {
    for (const text of texts) {
        const item = `${column} ${text}`;
        if (text.includes('\r'))
            faults.add('a CSV include turns a carriage return into a line break', item);
        if (/\p{Cs}/u.test(text))
            faults.add('half a surrogate pair cannot be written as UTF-8', item);
        if (text.length > csv/* CELL_LIMIT */.rX)
            faults.add('a CSV cell of more than 131,072 characters cannot be included', item);
    }
}

// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(15281);
;// CONCATENATED MODULE: ./build/src/authoring/explain-difference.js



const ATTEMPTS = [1, 2, 3, 4];
function explainDifference(difference, existing) {
    const faults = new Faults();
    for (const { stage, lost, added } of difference) {
        for (const id of lost) {
            const { why, item } = reasonOf(stage, id, existing);
            faults.add(`${stage} ids ${why}`, item);
        }
        for (const id of lost.length > 0 ? [] : added)
            faults.add(`${stage} ids that the spec gives but membership.csv does not have`, id);
    }
    return faults.list;
}
function reasonOf(stage, id, existing) {
    const found = existing.metadata(stage, id);
    const parts = found.kind === 'metadata' ? (0,plan_metadata/* signatureOfMetadata */.Bo)(stage, found.metadata) : undefined;
    if (found.kind !== 'metadata' || parts === undefined)
        return { why: 'whose metadata cannot be read', item: id };
    const plain = (0,generation_id/* generationId */.y5)(stage, parts);
    if (plain === id)
        return { why: 'that change with the id of their draft or essay', item: id };
    const item = `${id} (its metadata gives ${plain})`;
    const attempt = ATTEMPTS.find((one) => (0,generation_id/* collisionId */.Qc)(stage, parts, one) === id);
    if (attempt !== undefined)
        return { why: 'with a collision suffix that is no longer needed: the plain id is free', item };
    if ((0,generation_id/* generationId */.y5)(stage, rawParts(stage, found.metadata, parts)) === id)
        return { why: 'made of the texts as written; a spec gives the id of the lower-cased ones', item };
    return { why: 'that are not the deterministic ids of their metadata', item };
}
function rawParts(stage, metadata, parts) {
    const fields = stage === 'draft' ? ['combo_id', 'template_id', 'llm_model_id'] : ['parent_gen_id', 'template_id'];
    if (stage === 'evaluation')
        fields.push('llm_model_id');
    return [...fields.map((field) => (0,plan_metadata/* textField */.M8)(metadata, field)), parts.at(-1) ?? ''];
}

// EXTERNAL MODULE: ./build/src/authoring/factored-layout.js + 2 modules
var factored_layout = __webpack_require__(25526);
// EXTERNAL MODULE: ./build/src/authoring/prove-spec.js
var prove_spec = __webpack_require__(83857);
// EXTERNAL MODULE: ./build/src/authoring/render-spec.js
var render_spec = __webpack_require__(22523);
// EXTERNAL MODULE: ./build/src/authoring/spec-of-table.js
var spec_of_table = __webpack_require__(8357);
// EXTERNAL MODULE: ./build/src/authoring/table-layout.js
var table_layout = __webpack_require__(72918);
;// CONCATENATED MODULE: ./build/src/authoring/backfill-cohort.js











function backfillCohort(repository, folder, options) {
    const { spec: specPath, membership: membershipPath } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const cohort = (0,src_repository/* cohortOf */.lG)(specPath);
    const { tree } = repository.sources;
    const read = tree.read(membershipPath);
    if (read.kind !== 'file') {
        const why = read.kind === 'missing' ? 'there is no membership.csv' : 'membership.csv cannot be read';
        return { kind: 'cannot', faults: [{ why, items: [membershipPath] }] };
    }
    if (repository.catalogs.tables === undefined)
        return {
            kind: 'cannot',
            faults: [{ why: 'the catalogs are invalid, so no spec can be proved', items: [] }],
        };
    const exists = tree.exists(specPath);
    if (exists && !options.overwrite) {
        const proof = (0,prove_spec/* proveSpec */.G)(repository, cohort, new Map(), read.bytes);
        if (isProved(proof))
            return { kind: 'unchanged', proof };
        const why = `a spec exists and ${proof.outcome === 'invalid' ? 'is invalid' : 'gives another membership'}`;
        const hint = repository.selection === undefined || proof.outcome === 'invalid'
            ? 'check shows the difference; --overwrite replaces the spec'
            : 'a curated selection is in force, and the spec was compared without it; --overwrite replaces the spec with one for what is committed';
        return { kind: 'cannot', faults: [{ why, items: [specPath], hint }] };
    }
    const found = committedRows((0,compare_membership/* parseMembership */.kt)([read.bytes]), repository.existing);
    if (found.kind === 'faults')
        return { kind: 'cannot', faults: found.faults };
    const { runtime } = repository;
    const prove = (files) => (0,prove_spec/* proveSpec */.G)(repository, cohort, files, read.bytes);
    const table = filesOf((0,table_layout/* tableLayout */.z)(found.rows, runtime), folder, true);
    const layout = (0,factored_layout/* factoredLayout */.P)(found.rows, runtime);
    const factored = filesOf(layout, folder, false);
    const isSmaller = (0,spec_of_table/* bytesOf */.$)(factored) < (0,spec_of_table/* bytesOf */.$)(table);
    const factoredProof = isSmaller ? prove(factored) : undefined;
    const factoring = factoredProof && isProved(factoredProof) ? figures(layout, factored, table, factoredProof) : undefined;
    const takesFactored = options.factor && factoredProof !== undefined && factoring !== undefined;
    const files = takesFactored ? factored : table;
    const proof = takesFactored ? factoredProof : prove(table);
    if (!isProved(proof)) {
        const faults = explainDifference(proof.difference, repository.existing);
        return { kind: 'cannot', faults, proof, ...(factoring ? { offer: factoring } : {}) };
    }
    const differing = [...files].filter(([path, text]) => {
        const file = tree.read(path);
        return file.kind !== 'file' || new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) !== text;
    });
    if (differing.length === 0)
        return { kind: 'unchanged', proof };
    const inTheWay = differing.map(([path]) => path).filter((path) => tree.exists(path));
    if (inTheWay.length > 0 && !options.overwrite) {
        const why = 'there are other files where the spec would go';
        return { kind: 'cannot', faults: [{ why, items: inTheWay, hint: '--overwrite replaces them' }] };
    }
    return {
        kind: 'done',
        files,
        proof,
        rows: found.rows.count,
        ...(factoring && takesFactored ? { factored: factoring } : {}),
        ...(factoring && !takesFactored ? { offer: factoring } : {}),
        notes: [...found.notes, ...notesOf(repository, folder, proof, files)],
    };
}
function filesOf(layout, folder, isTable) {
    const comment = [
        'Backfilled by cohort-ci from membership.csv and the metadata of the generations it lists;',
        isTable
            ? `items/${table_layout/* TABLE */.B}.csv has one row for each evaluation. The membership is proved to be the same.`
            : 'factored into the axes and rules below. The membership is proved to be the same.',
    ];
    const alwaysListed = new Set(isTable ? [table_layout/* TABLE */.B] : []);
    const files = (0,render_spec/* renderSpec */.U)(layout, { comment, alwaysListed });
    return new Map([...files].map(([path, text]) => [`${(0,cohort_files/* cohortFiles */.xv)(folder).specFolder}/${path}`, text]));
}
function isProved({ outcome }) {
    return outcome !== 'invalid' && outcome !== 'different';
}
function figures(layout, files, table, proof) {
    return {
        axes: layout.axes.length,
        ties: layout.ties.length,
        pairs: layout.couplings.filter(({ axes }) => axes.length === 2).length,
        tuples: layout.couplings.filter(({ axes }) => axes.length > 2).length,
        replicates: layout.replicates.length,
        keepsOrder: proof.outcome !== 'order',
        bytes: (0,spec_of_table/* bytesOf */.$)(files),
        tableBytes: (0,spec_of_table/* bytesOf */.$)(table),
    };
}
function notesOf(repository, folder, proof, files) {
    const notes = [];
    const { tree } = repository.sources;
    if (proof.outcome === 'order')
        notes.push('the spec gives the same membership in a different order: regenerate rewrites membership.csv');
    if (proof.outcome === 'form')
        notes.push('membership.csv is not in the form that the runtime writes: regenerate rewrites it');
    const manifest = tree.read((0,cohort_files/* cohortFiles */.xv)(folder).manifest);
    if (manifest.kind === 'file' &&
        proof.expectation &&
        (0,committed_output/* manifestDrift */.BZ)(repository, proof.expectation, manifest.bytes).status !== 'same')
        notes.push('manifest.json differs from what the spec gives: regenerate rewrites it');
    if (repository.selection !== undefined)
        notes.push('a curated selection is in force; the spec was proved without it');
    const { items } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const left = tree.list(items).filter((name) => !files.has(`${items}/${name}`));
    if (left.length > 0)
        notes.push(`no longer used, and left alone: ${left.map((name) => `items/${name}`).join(', ')}`);
    return notes;
}

// EXTERNAL MODULE: ./build/src/check-cohort.js + 1 modules
var check_cohort = __webpack_require__(25131);
// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 1 modules
var repository_findings = __webpack_require__(44627);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(10335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(65837);
// EXTERNAL MODULE: ./build/src/disk/path-below.js
var path_below = __webpack_require__(63696);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(50406);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/src/git/pick-cohorts.js
var pick_cohorts = __webpack_require__(38266);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/src/cli/print-findings.js
var print_findings = __webpack_require__(41962);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
// EXTERNAL MODULE: ./build/src/cli/stops-everything.js
var stops_everything = __webpack_require__(64891);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/backfill.js























const MOST_ITEMS = 20;
async function backfill(line, terminal) {
    const { values, positionals } = line;
    const { all = false, factor = false, overwrite = false, 'dry-run': dryRun = false } = values;
    if (all === positionals.length > 0)
        throw new usage_error/* UsageError */.e(all ? '--all and a COHORT exclude each other' : 'name a COHORT, or say --all');
    if (all && overwrite)
        throw new usage_error/* UsageError */.e('--overwrite replaces existing specs: name the cohorts instead of using --all');
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stdout');
    if (opened === undefined)
        return 1;
    const { dialect, dataRoot, maxRows } = opened.settings;
    const root = (0,external_node_path_.resolve)(values.root ?? '.');
    const tree = new disk_tree.DiskTree(root);
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    const cohortsFolder = layout.cohorts;
    if (tree.probe(cohortsFolder) !== 'directory')
        throw new environment_failure/* EnvironmentFailure */.Kg('other', cohortsFolder, (0,open_workspace/* absence */.An)(tree, cohortsFolder, root));
    const ids = all
        ? tree.list(cohortsFolder).filter((id) => tree.exists(layout.cohort(id).membership))
        : asked(positionals, {
            known: tree.list(cohortsFolder),
            root,
            layout,
            matched: (id) => {
                if (overwrite)
                    throw new usage_error/* UsageError */.e('--overwrite replaces existing specs: name the cohorts instead of using a pattern');
                return tree.exists(layout.cohort(id).membership);
            },
        });
    if (ids.length === 0)
        throw new usage_error/* UsageError */.e(`no cohort in ${cohortsFolder} has a membership.csv`);
    const repository = (0,src_repository/* openRepository */.h_)(tree, {
        dialect,
        dataRoot,
        maxRows,
    });
    const counts = { done: 0, unchanged: 0, cannot: 0, failed: 0 };
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    for (const [index, id] of ids.entries()) {
        let result;
        try {
            (0,checkpoint/* startFromCheckpoint */.le)();
            result = backfillCohort(repository, `${cohortsFolder}/${id}`, { factor, overwrite });
            if (result.kind === 'done' && !dryRun)
                await writeSpec(root, result);
        }
        catch (error) {
            if ((0,stops_everything/* stopsEverything */.b)(error))
                throw error;
            counts.failed++;
            progress.end();
            terminal.stdout.write(`${(0,visible/* visible */.R)(id)}: could not be done\n  ${(0,visible/* visible */.R)((0,findings_text.textOf)((0,check_cohort/* failureText */.kY)(error)))}\n`);
            continue;
        }
        counts[result.kind]++;
        progress.end();
        terminal.stdout.write(describe(id, result, { factor, overwrite, dryRun, folder: `${cohortsFolder}/${id}` }));
        if (result.kind === 'cannot' && result.proof?.outcome === 'invalid') {
            const errors = result.proof.diagnostics.filter(({ severity }) => severity === 'error');
            await (0,print_findings/* printFindings */.c)(errors, result.proof.sources, terminal, '\n');
        }
        progress.step(id, index + 1, ids.length);
    }
    progress.end();
    const shared = (0,repository_findings/* repositoryFindings */.L)(repository).filter(({ severity }) => severity === 'error');
    await (0,print_findings/* printFindings */.c)(shared, repository.sources.files, terminal, '\n');
    if (ids.length > 1) {
        const written = dryRun ? 'would be written' : 'written';
        const failed = counts.failed > 0 ? `, ${counts.failed} could not be done` : '';
        terminal.stdout.write(`${(0,words/* counted */.hS)(ids.length, 'cohort')}: ${counts.done} ${written}, ${counts.unchanged} unchanged, ${counts.cannot} cannot be written${failed}\n`);
    }
    return counts.failed > 0 ? 2 : counts.cannot > 0 ? 1 : 0;
}
function asked(names, { known, root, layout, matched }) {
    const folder = layout.cohorts;
    const ids = names.flatMap((name) => {
        const folders = ['.', root].map((base) => (0,path_below/* pathBelow */.B)((0,external_node_path_.resolve)(root, folder), (0,external_node_path_.resolve)(base, name)));
        const id = [name, ...folders.map((path) => path.split('/')[0] ?? '')].find((one) => known.includes(one));
        if (id !== undefined)
            return [id];
        const matches = (0,pick_cohorts/* cohortPattern */.MO)(name, root);
        if (matches !== undefined) {
            const found = known.filter((one) => matches((0,src_repository/* cohortOf */.lG)(layout.cohort(one).spec)) && matched(one));
            if (found.length === 0)
                throw new usage_error/* UsageError */.e(`no cohort in ${folder} that has a membership.csv matches '${name}'`);
            return found;
        }
        const near = (0,nearest_names.nearestNames)(name, known, 1)[0];
        const those = known.length === 0 ? 'there is none' : `there are ${(0,words/* listed */.KE)(known, known.length, MOST_ITEMS)}`;
        throw new usage_error/* UsageError */.e(`there is no cohort '${name}'; ${near ? `${(0,nearest_names/* didYouMean */.au)(near)} ` : ''}${those}`);
    });
    return [...new Set(ids)];
}
async function writeSpec(root, { files }) {
    const encoder = new TextEncoder();
    const [config, ...items] = [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
    await (0,heed_signals/* heedingSignals */.uN)((signal) => (0,write_files/* writeFiles */.h)(root, config ? [...items, config] : items, signal));
}
function describe(id, result, circumstances) {
    const { factor, overwrite, dryRun, folder } = circumstances;
    const name = (0,visible/* visible */.R)(id);
    switch (result.kind) {
        case 'unchanged':
            return `${name}: unchanged; its spec gives ${sameness(result.proof.outcome)}${factor ? '; --overwrite rewrites it' : ''}\n`;
        case 'cannot':
            return [
                `${name}: cannot be written`,
                ...result.faults.flatMap(faultLines),
                ...failureLines(result, overwrite),
                '',
            ].join('\n');
        case 'done': {
            const paths = [...result.files.keys()].map((path) => path.slice(folder.length + 1)).join(', ');
            const lines = [
                `${name}: ${dryRun ? 'would write' : 'wrote'} ${paths}`,
                `  ${(0,words/* counted */.hS)(result.rows, 'row')}; gives ${sameness(result.proof.outcome)}`,
                ...(result.factored ? [`  factored into ${factoringWords(result.factored)}`] : []),
                ...(factor && !result.factored ? ['  does not factor into less than the table'] : []),
                ...(result.offer ? offerLines(result.offer, overwrite || !dryRun) : []),
                ...result.notes.map((note) => `  note: ${(0,visible/* visible */.R)(note)}`),
            ];
            if (dryRun) {
                const [config = ''] = result.files.values();
                lines.push('', ...config.split('\n').map((line) => (line === '' ? '' : `    ${(0,visible/* visible */.R)(line)}`)));
            }
            return `${lines.join('\n')}\n`;
        }
    }
}
function sameness(outcome) {
    return outcome === 'bytes' ? 'the same membership.csv, byte for byte' : 'the same membership';
}
function faultLines({ why, items, hint }) {
    const every = items.some((item) => item.includes('/'));
    const shown = every ? items : items.slice(0, MOST_ITEMS);
    const more = items.length - shown.length;
    return [
        `  ${(0,visible/* visible */.R)(why)}${items.length > 1 ? ` (${items.length})` : ''}${items.length > 0 ? ':' : ''}`,
        ...shown.map((item) => `    ${(0,visible/* visible */.R)(item)}`),
        ...(more > 0 ? [`    and ${more} more`] : []),
        ...(hint ? [`    ${hint}`] : []),
    ];
}
function failureLines({ proof, offer }, overwrite) {
    return [
        ...(offer
            ? ['  the table of its rows is invalid, but it can be factored:', ...offerLines(offer, overwrite)]
            : []),
        ...(proof?.outcome === 'invalid' ? ['  the spec that its generations call for is invalid:'] : []),
    ];
}
function offerLines(offer, exists) {
    const order = offer.keepsOrder ? '' : ', in another order than membership.csv';
    return [
        `  factors into ${factoringWords(offer)}${order}; run with --factor${exists ? ' --overwrite' : ''}`,
    ];
}
function factoringWords(factoring) {
    const parts = [
        (0,words/* counted */.hS)(factoring.axes, 'axis', 'axes'),
        ...(factoring.ties > 0 ? [(0,words/* counted */.hS)(factoring.ties, 'tie')] : []),
        ...(factoring.pairs > 0 ? [(0,words/* counted */.hS)(factoring.pairs, 'pair')] : []),
        ...(factoring.tuples > 0 ? [(0,words/* counted */.hS)(factoring.tuples, 'tuple')] : []),
        ...(factoring.replicates > 0 ? [(0,words/* counted */.hS)(factoring.replicates, 'replicate count')] : []),
    ];
    return `${(0,words/* listed */.KE)(parts)} (${factoring.bytes} bytes; the table has ${factoring.tableBytes})`;
}


/***/ }),

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25040);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);


const QUIET_MS = 1000;
const EVERY_MS = 100;
class Progress {
    #output;
    #started = (0,_disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
    #last = 0;
    #shown = false;
    constructor(output, isQuiet = false) {
        this.#output = isQuiet ? { ...output, isTerminal: false, write: () => { } } : output;
    }
    step(id, done, total) {
        const now = (0,_disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
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

/***/ 64891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ stopsEverything)
/* harmony export */ });
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88057);

function stopsEverything(error) {
    if (error instanceof _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentFailure */ .Kg)
        return error.kind === 'space' || error.kind === 'read-only';
    return error instanceof Error && error.name === 'Interrupted';
}


/***/ })

};
