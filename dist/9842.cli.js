export const id = 9842;
export const ids = [9842,2559,4957,6966];
export const modules = {

/***/ 12559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitted: () => (/* binding */ fitted),
/* harmony export */   fittedOutput: () => (/* binding */ fittedOutput),
/* harmony export */   lookOf: () => (/* binding */ lookOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18457);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49342);




function lookOf(output, { env, write }, files) {
    return {
        color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .zK)(output, env),
        width: output.columns,
        wraps: output.isTerminal,
        write,
        ...(files !== undefined && (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsLinks */ .Dt)(output, env)
            ? { addressOf: (path) => (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(files.root ?? '.', path)).href }
            : {}),
    };
}
function fitted(text, { isTerminal, columns }) {
    return isTerminal ? (0,_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(text, Math.max(LEAST_COLUMNS, columns)) : text;
}
function fittedOutput(output) {
    if (!output.isTerminal)
        return output;
    const { isTerminal, columns } = output;
    return {
        ...{ isTerminal, columns },
        get isClosed() {
            return output.isClosed === true;
        },
        write: (text) => output.write(typeof text === 'string' ? fitted(text, output) : text),
    };
}
const LEAST_COLUMNS = 40;


/***/ }),

/***/ 27102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openSettings)
/* harmony export */ });
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23498);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41705);
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12559);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50698);




async function openSettings(values, terminal, output) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .givenSettings */ .j)(values);
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_0__.readConfig)(values.root);
    if (opened.kind === 'invalid') {
        const { invalidSettingsResult } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69028));
        const { renderFindings, renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 82398));
        const result = invalidSettingsResult(opened, given);
        const look = (0,_look_of_js__WEBPACK_IMPORTED_MODULE_2__.lookOf)(terminal[output], terminal);
        terminal[output].write(output === 'stderr'
            ? renderTerminal(result, look)
            : `${renderFindings(result.diagnostics, result.sources, look)}\n`);
        return undefined;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    return { given, config, settings: (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSettings */ .M)(given, config) };
}


/***/ }),

/***/ 16345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prices: () => (/* binding */ prices_prices)
});

// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(65837);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(50406);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(30734);
// EXTERNAL MODULE: ./build/src/prices/money.js
var money = __webpack_require__(35244);
// EXTERNAL MODULE: ./build/src/prices/price-table.js
var price_table = __webpack_require__(83284);
;// CONCATENATED MODULE: ./build/src/prices/import-prices.js



function importPrices(table, models, offered, { update, importedFrom }) {
    const steps = [...new Set(models)].map((model) => {
        const offer = offered(model);
        const was = table?.prices.get(model);
        if (was === undefined && table?.named.has(model))
            return { kind: 'faulty', model };
        if (offer === undefined)
            return was === undefined ? { kind: 'unknown', model } : { kind: 'same', model };
        if (was === undefined)
            return { kind: 'added', model, offer };
        if (was.input === offer.input && was.output === offer.output)
            return { kind: 'same', model };
        const isImported = was.source.startsWith(importedFrom);
        return { kind: update || isImported ? 'updated' : 'kept', model, was, offer };
    });
    return { steps, text: textOf(table, steps) };
}
const NEW_TABLE = { delimiter: ',', columns: price_table/* PRICE_COLUMNS */.eF };
function textOf(table, steps) {
    const { delimiter, columns } = table ?? NEW_TABLE;
    const header = `${price_table/* PRICE_COLUMNS */.eF.join(',')}\n`;
    let text = '';
    const before = table?.file.text ?? header;
    let from = 0;
    const edits = steps
        .flatMap((step) => (step.kind === 'updated' ? editsOf(step.was, step.offer, delimiter) : []))
        .sort((left, right) => left.start - right.start);
    for (const { start, end, cell } of edits) {
        text += before.slice(from, start) + cell;
        from = end;
    }
    text += before.slice(from);
    const lineEnd = /\r\n|\n|\r/.exec(before)?.[0] ?? '\n';
    const added = steps.flatMap((step) => step.kind === 'added' ? [rowText(step.model, step.offer, columns, delimiter) + lineEnd] : []);
    if (added.length > 0 && !/[\r\n]$/.test(text))
        text += lineEnd;
    return text + added.join('');
}
function editsOf({ model, cells }, offer, delimiter) {
    const wanted = cellsOf(model, offer);
    return price_table/* PRICE_COLUMNS */.eF.filter((name) => name !== 'model').map((name) => ({
        ...{ start: cells[name].start, end: cells[name].end },
        cell: cellText(wanted[name], delimiter),
    }));
}
function rowText(model, offer, columns = price_table/* PRICE_COLUMNS */.eF, delimiter = ',') {
    const cells = cellsOf(model, offer);
    return columns.map((name) => (name === undefined ? '' : cellText(cells[name], delimiter))).join(delimiter);
}
function rowToFill(model, day, table) {
    const { delimiter, columns } = table ?? NEW_TABLE;
    const cells = {
        ...{ model, as_of: day, source: 'SOURCE' },
        ...{ input_usd_per_mtok: 'INPUT', output_usd_per_mtok: 'OUTPUT' },
    };
    return columns.map((name) => (name === undefined ? '' : cellText(cells[name], delimiter))).join(delimiter);
}
function cellsOf(model, offer) {
    return {
        ...{ model, as_of: offer.asOf, source: offer.source },
        ...{ input_usd_per_mtok: (0,money/* priceText */.BC)(offer.input), output_usd_per_mtok: (0,money/* priceText */.BC)(offer.output) },
    };
}
function cellText(text, delimiter) {
    const isPlain = !text.includes(delimiter) && !/["\r\n]/.test(text) && (0,strip/* strip */.bB)(text) === text;
    return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

// EXTERNAL MODULE: ./build/src/prices/model-list.js
var model_list = __webpack_require__(82562);
// EXTERNAL MODULE: ./build/src/prices/open-price-table.js + 3 modules
var open_price_table = __webpack_require__(61230);
// EXTERNAL MODULE: ./build/src/prices/report-unknown-models.js
var report_unknown_models = __webpack_require__(96966);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var src_repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/cli/commands/prices.js
var prices = __webpack_require__(84453);
// EXTERNAL MODULE: ./build/src/cli/look-of.js
var look_of = __webpack_require__(12559);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/print-findings.js
var print_findings = __webpack_require__(41962);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/prices.js






















const OLD = 180;
async function prices_prices(line, terminal) {
    const { values, positionals } = line;
    const [action] = positionals;
    const isImport = action !== undefined && (0,options/* oneOf */.yL)('what follows prices', action, ['import']) === 'import';
    if (!isImport && (values.update || values.write))
        throw new usage_error/* UsageError */.e(`--${values.write ? 'write' : 'update'} belongs to prices import`);
    const format = (0,options/* oneOf */.yL)('--format', values.format, prices/* PRICES_FORMATS */.s);
    if (isImport && values.format !== undefined)
        throw new usage_error/* UsageError */.e('--format does not apply to prices import');
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stdout');
    if (opened === undefined)
        return 1;
    const { config } = opened;
    const { dialect, dataRoot } = opened.settings;
    const path = tablePath(values.table) ?? config?.prices?.table;
    if (path === undefined)
        throw new usage_error/* UsageError */.e('no price table is set; pass --table FILE, such as data/prices.csv, or set prices: table in .cohort-ci.yml');
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({
        root: values.root,
        dataRoot,
        specs: undefined,
        cohorts: undefined,
    });
    const repository = (0,src_repository/* openRepository */.h_)(workspace.tree, { dialect, dataRoot });
    const isThere = workspace.tree.exists(path);
    const place = values.table === undefined && config?.prices ? (0,diagnostic/* atSpan */.IX)(config.prices.tableAt) : (0,diagnostic/* atMissing */.KE)(path);
    const collector = new findings_collector/* Collector */.g();
    collector.take(...repository.catalogFindings);
    const table = isThere || !isImport ? (0,open_price_table.openPriceTable)(repository.sources, path, place, collector) : undefined;
    if (table)
        (0,report_unknown_models.reportUnknownModels)(table, repository.catalogs, collector);
    const faults = collector.sorted();
    const sources = new Map(repository.sources.files);
    if (config !== undefined)
        sources.set(config.file.path, config.file);
    await (0,print_findings/* printFindings */.c)(faults, sources, format === 'json' ? { ...terminal, stdout: terminal.stderr } : terminal);
    const list = (0,model_list/* modelList */.u9)(repository.catalogs, table?.prices ?? new Map());
    if (!isImport) {
        terminal.stdout.write(format === 'json'
            ? listJson(path, list)
            : (0,look_of.fitted)(await listText(path, list, async (unpriced) => isThere && table === undefined ? '' : await importHint(path, unpriced, table, values, terminal)), terminal.stdout));
        return list.every(({ price }) => price !== undefined) ? 0 : 1;
    }
    if (isThere && table === undefined) {
        terminal.stdout.write(`${(0,visible/* visible */.R)(path)} cannot be read: nothing was written.\n`);
        return 1;
    }
    return await importInto(path, table, list, workspace.root, values, terminal);
}
function tablePath(text) {
    if (text === undefined)
        return undefined;
    const path = (0,source_path/* innerFolder */.pV)(process.platform === 'win32' ? text.replaceAll('\\', '/') : text);
    if (path === undefined || path === '')
        throw new usage_error/* UsageError */.e(`--table must be a CSV file below the root, not '${text}'`);
    return path;
}
function withoutModel(ids) {
    return `No price for ${(0,visible/* visible */.R)((0,words/* listed */.KE)(ids))}: fill in the column 'model' of llm_models.csv.\n`;
}
async function listText(path, list, hintFor) {
    const lines = list.map(({ model, ids, price }) => {
        if (model === undefined)
            return withoutModel(ids);
        const costs = price === undefined
            ? 'unknown'
            : `${perMillion(price)}, as of ${price.asOf}${price.source === '' ? '' : `, ${price.source}`}`;
        return `${(0,visible/* visible */.R)(model)} (${(0,visible/* visible */.R)((0,words/* listed */.KE)(ids))}): ${(0,visible/* visible */.R)(costs)}\n`;
    });
    const models = list.filter(({ model }) => model !== undefined);
    const unpriced = models.flatMap(({ model, price }) => (price === undefined ? (model ?? []) : []));
    const missing = unpriced.length;
    const nameless = list.flatMap(({ model, ids }) => (model === undefined ? ids : []));
    const old = list.filter(({ price }) => price !== undefined && (0,model_list/* ageInDays */.QR)(price.asOf, today()) > OLD).length;
    return [
        ...lines,
        `${(0,words/* counted */.hS)(models.length, 'model')}, ${missing} without a price in ${(0,visible/* visible */.R)(path)}${nameless.length === 0 ? '' : `; ${(0,words/* counted */.hS)(nameless.length, 'id')} without a model`}.\n`,
        ...(old === 0
            ? []
            : [`${(0,words/* counted */.hS)(old, 'price')} older than ${OLD} days: check whether they still apply.\n`]),
        ...(missing === 0 ? [] : [await hintFor(unpriced)]),
    ].join('');
}
async function importHint(path, models, table, values, terminal) {
    const absent = models.filter((model) => table?.named.has(model) !== true);
    if (absent.length === 0)
        return '';
    const { listedPrice } = await Promise.all(/* import() */[__webpack_require__.e(2294), __webpack_require__.e(1719)]).then(__webpack_require__.bind(__webpack_require__, 51719));
    const known = absent.filter((model) => listedPrice(model) !== undefined).length;
    if (known === 0)
        return `The bundled list has none of these prices either. ${rowsToFill(path, absent, table)}`;
    const words = ['prices', 'import', '--write', ...(values.table === undefined ? [] : ['--table', path])];
    return `${(0,cli_terminal/* ownCommandAt */.xM)(terminal, ...words)} takes the prices of ${known === models.length ? 'all' : known} of these from the bundled list.\n`;
}
function rowsToFill(path, models, table, hasHeader = table !== undefined) {
    const [first = ''] = models;
    return [
        `Add a row for ${models.length === 1 ? 'it' : 'each'} to ${(0,visible/* visible */.R)(path)}, with its price in US dollars per million tokens, such as:\n`,
        ...(!hasHeader ? [`  ${price_table/* PRICE_COLUMNS */.eF.join(',')}\n`] : []),
        `  ${(0,visible/* visible */.R)(rowToFill(first, 'YYYY-MM-DD', table))}\n`,
    ].join('');
}
function today() {
    return new Date().toISOString().slice(0, 10);
}
function perMillion({ input, output }) {
    return `$${(0,money/* priceText */.BC)(input)} in, $${(0,money/* priceText */.BC)(output)} out per million tokens`;
}
function listJson(path, list) {
    const models = list.map(({ model, ids, price }) => ({
        ...{ model: model ?? null, ids },
        price: price === undefined
            ? null
            : {
                inputUsdPerMtok: (0,money/* priceText */.BC)(price.input),
                outputUsdPerMtok: (0,money/* priceText */.BC)(price.output),
                ...{ asOf: price.asOf, source: price.source },
            },
    }));
    return `${JSON.stringify({ table: path, models }, null, 2)}\n`;
}
async function importInto(path, table, list, root, { update = false, write = false, }, terminal) {
    const { LIST_SOURCE, listedPrice } = await Promise.all(/* import() */[__webpack_require__.e(2294), __webpack_require__.e(1719)]).then(__webpack_require__.bind(__webpack_require__, 51719));
    const models = list.flatMap(({ model }) => model ?? []);
    const { steps, text } = importPrices(table, models, listedPrice, { update, importedFrom: LIST_SOURCE });
    for (const step of steps)
        terminal.stdout.write(stepText(step));
    const changes = steps.filter(({ kind }) => kind === 'added' || kind === 'updated').length;
    const nameless = list.flatMap(({ model, ids }) => (model === undefined ? ids : []));
    if (nameless.length > 0)
        terminal.stdout.write((0,look_of.fitted)(withoutModel(nameless), terminal.stdout));
    if (changes === 0)
        terminal.stdout.write(`Nothing to write to ${(0,visible/* visible */.R)(path)}.\n`);
    else if (!write)
        terminal.stdout.write(`${(0,words/* counted */.hS)(changes, 'row')} to write to ${(0,visible/* visible */.R)(path)}; --write writes them.\n`);
    else {
        const file = { path, bytes: new TextEncoder().encode(text) };
        await (0,heed_signals/* heedingSignals */.uN)((signal) => (0,write_files/* writeFiles */.h)(root, [file], signal));
        terminal.stdout.write(`${(0,words/* counted */.hS)(changes, 'row')} written to ${(0,visible/* visible */.R)(path)}.\n`);
    }
    const unknown = steps.flatMap((step) => (step.kind === 'unknown' ? step.model : []));
    if (unknown.length > 0)
        terminal.stdout.write((0,look_of.fitted)(rowsToFill(path, unknown, table, table !== undefined || changes > 0), terminal.stdout));
    return unknown.length > 0 || steps.some(({ kind }) => kind === 'faulty') ? 1 : 0;
}
function stepText(step) {
    switch (step.kind) {
        case 'added':
            return `+ ${(0,visible/* visible */.R)(rowText(step.model, step.offer))}\n`;
        case 'updated':
            return `- ${(0,visible/* visible */.R)(rowText(step.model, step.was))}\n+ ${(0,visible/* visible */.R)(rowText(step.model, step.offer))}\n`;
        case 'kept':
            return `  ${(0,visible/* visible */.R)(step.model)}: kept at ${perMillion(step.was)}; the list has ${perMillion(step.offer)} (--update takes it)\n`;
        case 'faulty':
            return `  ${(0,visible/* visible */.R)(step.model)}: its row has a fault; correct or remove it first\n`;
        case 'unknown':
            return `  ${(0,visible/* visible */.R)(step.model)}: the list does not know it; write its price yourself\n`;
        case 'same':
            return '';
    }
}


/***/ }),

/***/ 41962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12559);

async function printFindings(diagnostics, sources, terminal, before = '') {
    if (diagnostics.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 82398));
    const findings = renderFindings(diagnostics, sources, (0,_look_of_js__WEBPACK_IMPORTED_MODULE_0__.lookOf)(terminal.stdout, terminal));
    terminal.stdout.write(`${before}${findings}\n`);
}


/***/ }),

/***/ 50406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/disk/confinement.js
var disk_confinement = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(65837);
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
                throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: it is not a folder`);
            }
            const target = this.#confinement.follow(path);
            if (target.kind === 'inside' && (0,external_node_fs_.lstatSync)(target.real).isDirectory())
                return target.real;
            throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: its symbolic link leads to no folder of this repository`);
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
            const existing = examine(target, file.path);
            if (existing && file.ifAbsent)
                kept.add(file.path);
            else
                staged.push(await stage(file, target, existing, signal));
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
        const message = `${error.message}; ${published} of ${staged.length} files had been written`;
        throw new environment_failure/* EnvironmentFailure */.Kg(error.kind, error.path, message, error.code, error);
    }
    return { written: files.map(({ path }) => path).filter((path) => !kept.has(path)), kept: [...kept] };
}
function refuseUnsafe(confinement, files) {
    const seen = new Set();
    for (const { path } of files) {
        if (path === '' || confinement.lexical(path) !== 'inside') {
            throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: it leads out of the repository`);
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
    throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: it is ${what}`);
}
async function stage(file, target, existing, signal) {
    const temporary = (0,disk_confinement/* join */.fj)((0,external_node_path_.dirname)(target), takeTemporaryName());
    try {
        await writeWhole(temporary, file.bytes, existing && existing.mode & 0o777, signal);
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

/***/ 35747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   cd: () => (/* binding */ characterWidth)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

const EMOJI = /\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (COMBINING.test(character))
        return 0;
    return (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(code) === 2 || EMOJI.test(character) ? 2 : 1;
}
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
const BOTH_ENDS = 12;
function fitWidth(text, columns, mark) {
    if (displayWidth(text) <= columns)
        return text;
    const room = columns - displayWidth(mark);
    const characters = [...text];
    const isName = columns >= BOTH_ENDS && !text.slice(2).trimEnd().includes(' ');
    const tail = isName
        ? fitting(characters.toReversed(), Math.floor(room / 3))
            .reverse()
            .join('')
        : '';
    return fitting(characters, room - displayWidth(tail)).join('') + mark + tail;
}
function fitting(characters, columns) {
    let room = columns;
    const end = characters.findIndex((character) => {
        room -= characterWidth(character);
        return room < 0;
    });
    return characters.slice(0, end < 0 ? characters.length : end);
}


/***/ }),

/***/ 38266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ unknownCohort),
/* harmony export */   MO: () => (/* binding */ cohortPattern),
/* harmony export */   q9: () => (/* binding */ pickCohorts),
/* harmony export */   those: () => (/* binding */ those)
/* harmony export */ });
/* unused harmony exports UnknownCohort, cohortsNamed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63696);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68459);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75565);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54563);







class UnknownCohort extends Error {
    name = 'UnknownCohort';
    text;
    constructor(text) {
        super((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__.textOf)(text));
        this.text = text;
    }
}
const MOST_NAMED = 20;
function pickCohorts(found, references, place) {
    const picked = new Set();
    const others = new Map();
    for (const reference of references) {
        const named = cohortsNamed(found, reference, place.root);
        if (named.length === 0)
            others.set(reference, place.otherwise?.(reference));
        for (const cohort of named)
            picked.add(cohort);
    }
    const kinds = new Set(others.values());
    const isAll = kinds.has('all');
    const leftOut = [];
    const lacking = new Map();
    for (const [reference, kind] of others) {
        if (kind === 'all')
            continue;
        const lack = lackOf(found, reference, place);
        const reason = lack?.reason;
        if (lack?.isFolder && place.otherwise !== undefined && (picked.size > 0 || isAll)) {
            lacking.set(lack.id, reference);
            continue;
        }
        const isBeside = kind === 'beside' && (picked.size > 0 || isAll);
        if (reason !== undefined || !(isBeside || (kind === 'there' && isAll)))
            throw new UnknownCohort(reason ?? unknown(found, reference, place));
        if (!isAll)
            leftOut.push(reference);
    }
    return { cohorts: isAll ? found : found.filter((cohort) => picked.has(cohort)), isAll, leftOut, lacking };
}
function cohortsNamed(found, reference, root) {
    const exact = found.filter(({ id }) => id === reference);
    if (exact.length > 0)
        return exact;
    const isPath = reference.includes('/') || reference.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || reference === '.' || reference === '..';
    const matches = cohortPattern(reference, root);
    if (isPath || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reference)) {
        const [here = '', atRoot = ''] = pathsOf(reference, root);
        const places = [...(isPath ? [here, atRoot] : [here]), ...realPathsOf(reference, root)];
        for (const path of places) {
            const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
            const at = found.filter(({ specPath, folder }) => path === specPath ||
                path === folder ||
                (isThere && folder !== undefined && path.startsWith(`${folder}/`)));
            if (at.length > 0)
                return at;
        }
    }
    const named = found.filter(({ id }) => id === reference.replace(/[\\/]+$/, ''));
    if (named.length > 0)
        return named;
    return matches === undefined ? [] : found.filter(matches);
}
function cohortPattern(reference, root) {
    const name = reference.replace(/\/+$/, '');
    if (!/[*?[]/.test(name))
        return undefined;
    if (!name.includes('/')) {
        const pattern = (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .pathPattern */ .s$)(name);
        return ({ id }) => pattern.matches(id);
    }
    const paths = pathsOf(name, root);
    const whole = paths.map(_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .pathPattern */ .s$);
    return ({ folder, specPath }) => whole.some((pattern) => pattern.matches(specPath) || (folder !== undefined && pattern.matches(folder))) ||
        (folder !== undefined && paths.some((path) => (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .pathPattern */ .s$)(upTo(depthOf(folder), path)).matches(folder)));
}
function depthOf(path) {
    return path.split('/').length;
}
function upTo(depth, path) {
    return path.split('/').slice(0, depth).join('/');
}
function pathsOf(reference, root) {
    return ['.', root].map((base) => (0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, reference)));
}
function realPathsOf(reference, root) {
    try {
        return [(0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(reference))];
    }
    catch {
        return [];
    }
}
function lackOf(found, reference, { root, why }) {
    if (/[*?[]/.test(reference))
        return undefined;
    const isPath = reference.includes('/') || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reference);
    for (const path of isPath ? pathsOf(reference, root) : [reference]) {
        const [, id = reference, inner] = /^(?!\.\.\/).*?cohorts\/([^/]+)(\/.*)?/.exec(path) ?? [];
        const reason = found.some((cohort) => cohort.id === id) ? undefined : why(id);
        if (reason !== undefined)
            return { id, reason, isFolder: isPath && inner === undefined };
    }
    return undefined;
}
function unknown(found, reference, { root, whatIs = () => undefined }) {
    const known = found.map(({ id }) => id);
    if (/[*?[]/.test(reference))
        return `no cohort matches '${reference}'; ${those(known)}`;
    for (const path of reference === '' ? [] : pathsOf(reference, root)) {
        const words = whatIs(path);
        if (words !== undefined)
            return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .msg */ .ab) `there is no cohort '${reference}': that ${words}; ${those(known)}`;
    }
    return unknownCohort(reference, known);
}
function unknownCohort(name, known) {
    const near = (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__.nearestNames)(name, known, 1)[0];
    return `there is no cohort '${name}'; ${near ? `${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(near)} ` : ''}${those(known)}`;
}
function those(known) {
    if (known.length === 0)
        return 'no cohort has a spec';
    return `${known.length === 1 ? 'this one has' : `these ${known.length} have`} a spec: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(known, known.length, MOST_NAMED)}`;
}


/***/ }),

/***/ 82562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ modelIds),
/* harmony export */   QR: () => (/* binding */ ageInDays),
/* harmony export */   u9: () => (/* binding */ modelList)
/* harmony export */ });
/* harmony import */ var _source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40940);

function modelIds(catalogs) {
    return new Set(_source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUED */ .aR.llms.flatMap((axis) => [...(catalogs.lookup(axis)?.ids.values() ?? [])].flatMap(({ id, cells }) => cells.length === 0 ? [] : [id])));
}
function modelList(catalogs, prices) {
    const byModel = new Map();
    for (const id of modelIds(catalogs)) {
        const model = catalogs.modelOf(id);
        const same = byModel.get(model);
        if (same === undefined)
            byModel.set(model, [id]);
        else
            same.push(id);
    }
    const list = [...byModel].map(([model, its]) => ({
        ...{ model, ids: its },
        price: model === undefined ? undefined : prices.get(model),
    }));
    return [
        ...list.filter(({ model }) => model !== undefined),
        ...list.filter(({ model }) => model === undefined),
    ];
}
function ageInDays(asOf, today) {
    return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${asOf}T00:00:00Z`)) / 86_400_000);
}


/***/ }),

/***/ 35244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ priceText),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   lL: () => (/* binding */ dollarsText),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   z7: () => (/* binding */ parsePrice)
/* harmony export */ });
const DECIMALS = 6;
const PER_TOKEN = 10n ** BigInt(DECIMALS);
const DOLLAR = 10n ** 12n;
const CENT = DOLLAR / 100n;
const HIGHEST = 1000000n * PER_TOKEN;
function parsePrice(text) {
    const match = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
    if (match === null)
        return { kind: 'not-a-number' };
    const [, sign = '', whole = '', written = ''] = match;
    const fraction = written.replace(/0+$/, '');
    if (sign !== '' && /[1-9]/.test(whole + fraction))
        return { kind: 'negative' };
    if (fraction.length > DECIMALS)
        return { kind: 'too-precise' };
    const perToken = BigInt(whole) * PER_TOKEN + BigInt(fraction.padEnd(DECIMALS, '0'));
    return perToken > HIGHEST ? { kind: 'too-high' } : { kind: 'price', perToken };
}
function priceText(perToken) {
    return decimal(perToken, DECIMALS);
}
function dollars(amount) {
    return BigInt(Math.round(amount * 1e6)) * 10n ** 6n;
}
function dollarsText(money) {
    return decimal(money, 12);
}
function moneyText(money) {
    if (money < 0n)
        return `\u2212${moneyText(-money)}`;
    if (money === 0n)
        return '$0';
    if (money < CENT)
        return 'under $0.01';
    const cents = (money + CENT / 2n) / CENT;
    const whole = String(cents / 100n).replace(/\B(?=(?:\d{3})+$)/g, ',');
    return `$${whole}.${String(cents % 100n).padStart(2, '0')}`;
}
function decimal(amount, decimals) {
    const unit = 10n ** BigInt(decimals);
    const fraction = String(amount % unit)
        .padStart(decimals, '0')
        .replace(/0+$/, '');
    return `${amount / unit}${fraction === '' ? '' : `.${fraction}`}`;
}


/***/ }),

/***/ 83284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   eF: () => (/* binding */ PRICE_COLUMNS),
/* harmony export */   os: () => (/* binding */ oldest)
/* harmony export */ });
const PRICE_COLUMNS = [
    'model',
    'input_usd_per_mtok',
    'output_usd_per_mtok',
    'as_of',
    'source',
];
function oldest(days) {
    let first;
    for (const day of days)
        if (first === undefined || day < first)
            first = day;
    return first;
}
function isDay(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (match === null)
        return false;
    const [year, month, day] = match.slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    return days !== undefined && day >= 1 && day <= days;
}


/***/ }),

/***/ 96966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportUnknownModels: () => (/* binding */ reportUnknownModels)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15425);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43015);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68459);
/* harmony import */ var _findings_slip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20216);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75565);
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80618);
/* harmony import */ var _model_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82562);







const MOST_REPORTED = 20;
function reportUnknownModels({ prices, named }, catalogs, collector) {
    const models = new Map([...(0,_model_list_js__WEBPACK_IMPORTED_MODULE_3__/* .modelIds */ .Ky)(catalogs)].map((id) => [id, catalogs.modelOf(id)]));
    const known = new Set(models.values());
    const unpriced = [...known].flatMap((model) => (model === undefined || named.has(model) ? [] : [model]));
    if (unpriced.length === 0)
        return;
    const index = new _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__/* .NameIndex */ .SJ(unpriced);
    let left = MOST_REPORTED;
    for (const [name, { at }] of prices) {
        if (known.has(name) || left === 0)
            continue;
        const own = models.get(name);
        const near = own !== undefined && unpriced.includes(own) ? own : similar(name, unpriced, index);
        if (near === undefined)
            continue;
        left--;
        collector.add('price/unknown-model', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(at), own === near
            ? `prices are looked up by model, not by id: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is an id of the model ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(near)}, which has no price`
            : `no id of llm_models.csv has the model ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}, and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(near)} has no price`, {
            hint: own === near ? `write the model: ${near}` : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(near),
            ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .suggested */ .M)({ at, newText: (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_6__/* .csvCell */ .rK)(near) }),
        });
    }
}
function similar(name, unpriced, index) {
    const folded = foldedModel(name);
    const [same, other] = unpriced.filter((model) => foldedModel(model) === folded);
    if (same !== undefined)
        return other === undefined ? same : undefined;
    const [near] = index.nearest(name, 1);
    return near === undefined || (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_1__/* .areOtherIds */ .Be)(name, near) ? undefined : near;
}
function foldedModel(name) {
    return (name.split('/').at(-1) ?? '').toLowerCase().replace(/[\s_.-]+/g, '');
}


/***/ }),

/***/ 18457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   aN: () => (/* binding */ commandWidth),
/* harmony export */   u: () => (/* binding */ LEAST_WORDS),
/* harmony export */   x9: () => (/* binding */ wrapLine)
/* harmony export */ });
/* unused harmony export shownWidth */
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35747);

const LEAST_WORDS = 24;
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;
const PARTS = new RegExp(`${ESCAPES.source}|/|[^/\\x1b]+`, 'g');
const COMMANDS = /`(?:cohort-ci|git|mkdir) [^`]*`|(?<=: |then )(?:\x1b\[[\d;]*m)*cohort-ci [^`]*$/g;
const NO_BREAK = '\u00a0';
function shownWidth(text) {
    let width = 0;
    for (const character of text.replace(ESCAPES, ''))
        width += (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .characterWidth */ .cd)(character);
    return width;
}
function wrapLine(line, columns, hanging) {
    if (shownWidth(line) <= columns)
        return [line];
    const indent = /^ */.exec(line)?.[0] ?? '';
    const lines = [];
    let current = indent;
    let width = indent.length;
    let isEmpty = true;
    const glued = line.slice(indent.length).replace(COMMANDS, (command) => command.replaceAll(' ', NO_BREAK));
    for (const [, space = '', word = ''] of glued.matchAll(/( *)([^ ]+)/g)) {
        const isCommand = word.includes(NO_BREAK);
        const parts = !isCommand && hanging + shownWidth(word) > columns ? afterSlashes(word) : [word];
        for (const [index, part] of parts.entries()) {
            const blank = index === 0 ? space : '';
            const added = shownWidth(part);
            if (!isEmpty && width + blank.length + added > columns) {
                lines.push(current);
                current = ' '.repeat(hanging) + part;
                width = hanging + added;
            }
            else {
                current += blank + part;
                width += blank.length + added;
            }
            isEmpty = false;
        }
    }
    return [...lines, current].map((one) => one.replaceAll(NO_BREAK, ' '));
}
function commandWidth(text) {
    return Math.max(0, ...[...text.matchAll(COMMANDS)].map(([command]) => shownWidth(command)));
}
function afterSlashes(word) {
    const parts = [''];
    for (const [part] of word.matchAll(PARTS)) {
        parts[parts.length - 1] += part;
        if (part === '/')
            parts.push('');
    }
    return parts.filter((part) => part !== '');
}
function wrapText(text, columns) {
    return text
        .split('\n')
        .flatMap((line) => wrapLine(line, columns, (/^ */.exec(line)?.[0].length ?? 0) + 4))
        .join('\n');
}


/***/ }),

/***/ 55322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
