export const id = 1127;
export const ids = [1127];
export const modules = {

/***/ 63508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NOTHING_FIXED_YET: () => (/* binding */ NOTHING_FIXED_YET),
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(65837);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(50406);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/source/merge-conflict.js
var merge_conflict = __webpack_require__(54978);
// EXTERNAL MODULE: ./build/src/source/overlay-tree.js
var overlay_tree = __webpack_require__(52176);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(81435);
;// CONCATENATED MODULE: ./build/src/fixes/apply-edits.js
function applyEdits(text, edits) {
    let made = '';
    let done = 0;
    for (const { at, newText } of inOrder(edits)) {
        if (at.start < done || at.end > text.length)
            throw new Error('invariant: edits overlap or lead out');
        made += text.slice(done, at.start) + newText;
        done = at.end;
    }
    return made + text.slice(done);
}
function inOrder(edits) {
    return [...edits].sort((left, right) => left.at.start - right.at.start || left.at.end - right.at.end);
}
function meet({ at: one }, { at: other }) {
    return one.path === other.path && one.start <= other.end && other.start <= one.end;
}
class Shift {
    #edits;
    #moved;
    constructor(edits) {
        this.#edits = edits;
        let moved = 0;
        this.#moved = edits.map(({ at, newText }) => {
            moved += newText.length - (at.end - at.start);
            return moved;
        });
    }
    of(offset) {
        let low = 0;
        let high = this.#edits.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const at = this.#edits[middle]?.at;
            if (at !== undefined && at.end <= offset && at.start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        const within = this.#edits[low]?.at;
        return Math.min(offset, within?.start ?? offset) + (this.#moved[low - 1] ?? 0);
    }
}

// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(93044);
;// CONCATENATED MODULE: ./build/src/fixes/choose-fixes.js


function fixesOf(result) {
    const found = [...result.diagnostics, ...result.cohorts.flatMap(({ diagnostics }) => diagnostics)];
    const byKey = new Map();
    for (const finding of found.sort(order/* compareDiagnostics */.o)) {
        const { fix } = finding;
        if (fix && !byKey.has(fixKey(fix)))
            byKey.set(fixKey(fix), { finding, fix });
    }
    return [...byKey.values()];
}
function chooseFixes(result, isExcluded = () => false) {
    const taken = new Map();
    return fixesOf(result).filter(({ fix }) => {
        if (!fix.safe || fix.edits.length === 0 || fix.rename !== undefined || isExcluded(fix))
            return false;
        if (fix.edits.some((edit) => taken.get(edit.at.path)?.some((other) => meet(edit, other))))
            return false;
        for (const edit of fix.edits) {
            const own = taken.get(edit.at.path);
            if (own === undefined)
                taken.set(edit.at.path, [edit]);
            else
                own.push(edit);
        }
        return true;
    });
}
function fixKey({ edits, rename }) {
    return JSON.stringify([
        edits.map(({ at, newText }) => [at.path, at.start, at.end, newText]),
        rename ?? null,
    ]);
}

;// CONCATENATED MODULE: ./build/src/fixes/fix-repository.js







const MOST_ROUNDS = 10;
const MOST_CHECKS = 30;
async function fixRepository(tree, first, check, { mayChange = () => true } = {}) {
    const before = new Map();
    let texts = new Map();
    let result = first;
    const made = [];
    const excluded = new Set();
    let checks = 0;
    const textOf = (path) => texts.get(path) ?? readable(tree, path);
    for (let round = 0; round < MOST_ROUNDS && checks < MOST_CHECKS;) {
        const chosen = chooseFixes(result, (fix) => excluded.has(fixKey(fix)) ||
            fix.edits.some(({ at }) => !mayChange(at.path) || !isAsRead(at.path, textOf(at.path), result)));
        if (chosen.length === 0)
            break;
        const edits = byPath(chosen);
        const next = new Map(texts);
        for (const [path, own] of edits)
            next.set(path, applyEdits(textOf(path) ?? '', own));
        const checked = await check(overlay(tree, next));
        checks++;
        const useless = stillFound(chosen, edits, checked);
        if (useless.length > 0) {
            for (const { fix } of useless)
                excluded.add(fixKey(fix));
            continue;
        }
        for (const path of edits.keys())
            if (!before.has(path))
                before.set(path, readable(tree, path) ?? '');
        const { sources } = result;
        made.push(...chosen.map(({ finding }) => ({ finding, sources })));
        texts = next;
        result = checked;
        excluded.clear();
        round++;
    }
    const files = [...before].map(([path, text]) => ({ path, before: text, after: texts.get(path) ?? text }));
    return { files: files.sort((left, right) => (0,compare/* compareCodePoints */.O)(left.path, right.path)), made, result };
}
function overlay(tree, texts) {
    const encoder = new TextEncoder();
    return new overlay_tree/* OverlayTree */.F(tree, new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])));
}
function readable(tree, path) {
    const read = tree.read(path);
    const decoded = read.kind === 'file' ? (0,source_file/* decodeUtf8 */._)(read.bytes) : undefined;
    if (decoded?.kind !== 'text' || (0,merge_conflict/* mergeConflict */.Tt)(path, decoded.text) !== undefined)
        return undefined;
    return decoded.text;
}
function isAsRead(path, text, { sources }) {
    return text !== undefined && sources.get(path)?.text === text;
}
function byPath(chosen) {
    const edits = new Map();
    for (const edit of chosen.flatMap(({ fix }) => fix.edits)) {
        const own = edits.get(edit.at.path);
        if (own === undefined)
            edits.set(edit.at.path, [edit]);
        else
            own.push(edit);
    }
    return new Map([...edits].map(([path, own]) => [path, inOrder(own)]));
}
function stillFound(all, edits, { diagnostics, cohorts }) {
    const shifts = new Map([...edits].map(([path, own]) => [path, new Shift(own)]));
    const whereNow = (path, offset) => shifts.get(path)?.of(offset) ?? offset;
    const byPlace = new Map();
    const written = new Map();
    for (const chosen of all) {
        const { at, code } = chosen.finding;
        const start = at.kind === 'span' ? whereNow(at.span.path, at.span.start) : at.kind;
        push(byPlace, `${code} ${start} ${(0,diagnostic/* placePath */.F7)(at)}`, chosen);
        for (const { at: place, newText } of chosen.fix.edits) {
            const from = whereNow(place.path, place.start);
            push(written, place.path, { from, to: from + newText.length, chosen });
        }
    }
    for (const tokens of written.values())
        tokens.sort((left, right) => left.from - right.from);
    const useless = new Set();
    for (const { at, code } of [...diagnostics, ...cohorts.flatMap((cohort) => cohort.diagnostics)]) {
        const start = at.kind === 'span' ? at.span.start : at.kind;
        for (const chosen of byPlace.get(`${code} ${start} ${(0,diagnostic/* placePath */.F7)(at)}`) ?? [])
            useless.add(chosen);
        if (at.kind !== 'span')
            continue;
        const token = tokenAt(written.get(at.span.path) ?? [], at.span);
        if (token !== undefined)
            useless.add(token.chosen);
    }
    return [...useless];
}
function tokenAt(tokens, { start, end }) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.from ?? 0) < end)
            low = middle + 1;
        else
            high = middle;
    }
    const token = tokens[low - 1];
    const isAbout = token && start < token.to && start >= token.from - 2 && end <= token.to + 2;
    return isAbout ? token : undefined;
}
function push(map, key, item) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [item]);
    else
        known.push(item);
}

;// CONCATENATED MODULE: ./build/src/fixes/unified-diff.js
const CONTEXT = 3;
function unifiedDiff({ path, before, after }) {
    const old = patchLines(before ?? '');
    const now = patchLines(after);
    const hunks = hunksOf(stretches(old, now));
    if (hunks.length === 0)
        return '';
    const from = before === undefined ? '/dev/null' : patchPath(`a/${path}`);
    return `--- ${from}\n+++ ${patchPath(`b/${path}`)}\n${hunks.map((hunk) => hunkText(hunk, old, now)).join('')}`;
}
function stretches(old, now) {
    if (old.length === now.length) {
        const found = [];
        for (let line = 0; line < old.length; line++) {
            if (old[line] === now[line])
                continue;
            const start = line;
            while (line < old.length && old[line] !== now[line])
                line++;
            found.push({ from: start, to: line, newTo: line });
        }
        return found;
    }
    const most = Math.min(old.length, now.length);
    let head = 0;
    while (head < most && old[head] === now[head])
        head++;
    let tail = 0;
    while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail])
        tail++;
    return [{ from: head, to: old.length - tail, newTo: now.length - tail }];
}
function hunksOf(found) {
    const hunks = [];
    for (const stretch of found) {
        const last = hunks.at(-1);
        if (last && stretch.from - (last.at(-1)?.to ?? 0) <= 2 * CONTEXT)
            last.push(stretch);
        else
            hunks.push([stretch]);
    }
    return hunks;
}
function hunkText(hunk, old, now) {
    const [first] = hunk;
    const last = hunk.at(-1);
    if (first === undefined || last === undefined)
        return '';
    const from = Math.max(0, first.from - CONTEXT);
    const to = Math.min(old.length, last.to + CONTEXT);
    const lines = [];
    let done = from;
    const add = (sign, some) => {
        for (const line of some)
            lines.push(markedLine(sign, line));
    };
    for (const { from: start, to: end, newTo } of hunk) {
        add(' ', old.slice(done, start));
        add('-', old.slice(start, end));
        add('+', now.slice(start, newTo));
        done = end;
    }
    add(' ', old.slice(done, to));
    const count = to - from;
    const newCount = count + last.newTo - last.to;
    const range = (start, size) => `${size === 0 ? start : start + 1},${size}`;
    return `@@ -${range(from, count)} +${range(from, newCount)} @@\n${lines.join('')}`;
}
function patchPath(path) {
    if (/^[A-Za-z0-9_./@+=,-]+$/.test(path))
        return path;
    const bytes = Array.from(new TextEncoder().encode(path), (byte) => byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte));
    return `"${bytes.join('')}"`;
}
function patchLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function markedLine(sign, line) {
    return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

// EXTERNAL MODULE: ./build/src/report/log-text.js
var log_text = __webpack_require__(31408);
// EXTERNAL MODULE: ./build/src/report/positions.js
var positions = __webpack_require__(96408);
;// CONCATENATED MODULE: ./build/src/cli/fix.js










const NOTHING_FIXED = 'Nothing is fixed: no finding has a safe fix.\n';
const NOTHING_FIXED_YET = 'Nothing is fixed: correct the settings first, as their findings say, and run the command again.\n';
async function fix({ root, tree, result, check, dryRun }, terminal) {
    const fixed = await fixRepository(tree, result, check, { mayChange: (path) => !isLinked(root, path) });
    if (dryRun) {
        for (const file of fixed.files)
            terminal.stdout.write(unifiedDiff(file));
        if (fixed.made.length === 0)
            terminal.stderr.write(NOTHING_FIXED);
        return result;
    }
    if (fixed.files.length > 0) {
        const encoder = new TextEncoder();
        const files = fixed.files.map(({ path, after }) => ({ path, bytes: encoder.encode(after) }));
        await (0,heed_signals/* heedingSignals */.uN)((signal) => (0,write_files/* writeFiles */.h)(root, files, signal));
    }
    terminal.stderr.write(wordsOf(fixed));
    return fixed.result;
}
function wordsOf({ made, files }) {
    if (made.length === 0)
        return NOTHING_FIXED;
    const lines = made.map((one) => (0,log_text/* logSafe */.s)(`  ${new positions/* Positions */.H(one.sources).text(one.finding.at)}: ${one.finding.code}: ${changeOf(one)}`));
    const head = `Fixed ${(0,words/* counted */.hS)(made.length, 'finding')} in ${(0,words/* counted */.hS)(files.length, 'file')}:`;
    return `${[head, ...lines].join('\n')}\n`;
}
function changeOf({ finding: { fix: made, hint, message }, sources }) {
    const [edit, other] = made?.edits ?? [];
    const text = edit && sources.get(edit.at.path)?.text.slice(edit.at.start, edit.at.end);
    if (edit === undefined || other !== undefined || text === undefined || text.trim() === '')
        return (0,findings_text.textOf)(hint ?? message);
    return `${(0,words/* quoted */.TL)(text)} is now ${(0,words/* quoted */.TL)(edit.newText)}`;
}
function isLinked(root, path) {
    let folder = root;
    for (const part of path.split('/')) {
        folder = (0,external_node_path_.join)(folder, part);
        if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isSymbolicLink())
            return true;
    }
    return false;
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

/***/ 86400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
function lineAt(lines, offset) {
    let low = 1;
    let high = lines.count;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines.lineStart(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 31408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);

function logSafe(text, options = {}) {
    return (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, options)
        .replaceAll('##[', '##\\[')
        .replace(/^( *)::/, '$1\\::');
}


/***/ }),

/***/ 96408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Positions)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15425);
/* harmony import */ var _findings_line_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86400);


class Positions {
    #sources;
    #pairs = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    locate(place) {
        const path = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(place);
        const file = this.#sources.get(path);
        if (place.kind !== 'span' || !file)
            return { path };
        return {
            path,
            range: { start: this.#point(file, place.span.start), end: this.#point(file, place.span.end) },
        };
    }
    text(place) {
        const { path, range } = this.locate(place);
        return range ? `${path}:${range.start.line}:${range.start.column}` : path;
    }
    #point(file, wanted) {
        const offset = Math.max(0, Math.min(wanted, file.text.length));
        const line = (0,_findings_line_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .m)(file.lines, offset);
        const lineStart = file.lines.lineStart(line);
        const pairs = this.#pairs.get(file.path) ?? pairOffsets(file.text);
        this.#pairs.set(file.path, pairs);
        const mark = line === 1 && offset > 0 && file.text.startsWith('\ufeff') ? 1 : 0;
        const unitColumn = offset - lineStart + 1 - mark;
        return {
            offset,
            line,
            column: unitColumn - (countBelow(pairs, offset) - countBelow(pairs, lineStart)),
            unitColumn,
        };
    }
}
function pairOffsets(text) {
    const offsets = [];
    for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
        offsets.push(match.index + 1);
    return offsets;
}
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 52176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OverlayTree)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88108);

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
        return laid.length === 0 ? below : [...new Set([...below, ...laid])].sort(_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
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


/***/ })

};
