export const id = 1861;
export const ids = [1861];
export const modules = {

/***/ 21861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchAndCheck: () => (/* binding */ watchAndCheck)
});

// UNUSED EXPORTS: isOfInterest

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/disk/deadline.js
var deadline = __webpack_require__(61363);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/disk/watch-folders.js


const MOST_FOLDERS = 4000;
class FolderWatch {
    #folders;
    #options;
    #watchers = new Map();
    constructor(folders, options) {
        this.#folders = folders;
        this.#options = options;
        this.rescan();
    }
    rescan() {
        const wanted = new Set();
        for (const { path, deep } of this.#folders)
            this.#gather(path, deep, wanted);
        for (const [path, watcher] of this.#watchers) {
            if (wanted.has(path))
                continue;
            watcher.close();
            this.#watchers.delete(path);
        }
        for (const path of wanted)
            if (!this.#watchers.has(path))
                this.#watch(path);
    }
    close() {
        for (const watcher of this.#watchers.values())
            watcher.close();
        this.#watchers.clear();
    }
    #gather(path, deep, wanted) {
        if (wanted.size >= MOST_FOLDERS || wanted.has(path))
            return;
        wanted.add(path);
        if (!deep)
            return;
        for (const entry of entriesOf(path)) {
            const below = (0,external_node_path_.join)(path, entry.name);
            if (entry.isDirectory() && !this.#options.skips(below))
                this.#gather(below, true, wanted);
        }
    }
    #watch(path) {
        try {
            const watcher = (0,external_node_fs_.watch)(path, (_, name) => this.#options.onChange(name === null ? path : (0,external_node_path_.join)(path, name)));
            watcher.on('error', () => {
                watcher.close();
                this.#watchers.delete(path);
            });
            this.#watchers.set(path, watcher);
        }
        catch {
        }
    }
}
function entriesOf(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
;// CONCATENATED MODULE: ./build/src/cli/watch.js








const BEGINS = 'cohort-ci: checking';
const ENDS = 'cohort-ci: watching for changes';
const ONE_SAVE = 15;
async function watchAndCheck(request, terminal) {
    const changes = new Changes();
    const watch = new FolderWatch(foldersOf(request), {
        skips: (path) => isGenerated(path, request) || /^(?:\.git|node_modules)$/.test((0,external_node_path_.basename)(path)),
        onChange: (path) => {
            if (isOfInterest(path, request))
                changes.add();
        },
    });
    const stop = () => changes.end();
    process.on('SIGINT', stop).on('SIGTERM', stop);
    try {
        do {
            changes.forget();
            watch.rescan();
            await checkOnce(request, terminal);
        } while (await changes.next());
        return 0;
    }
    finally {
        process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
        watch.close();
    }
}
async function checkOnce({ check, timeout, saysTurns }, terminal) {
    const out = saysTurns ? terminal.stdout : terminal.stderr;
    out.write(`${terminal.stdout.isTerminal ? '\x1b[2J\x1b[3J\x1b[H' : ''}${BEGINS}\n`);
    try {
        await (0,checkpoint/* underCheckpoint */.fq)((0,deadline/* deadline */.nl)(timeout), check);
    }
    catch (error) {
        const isPassing = error instanceof environment_failure/* EnvironmentFailure */.Kg ||
            error instanceof checkpoint/* DeadlineReached */.h_ ||
            (error instanceof Error && error.name === 'UnreadableFile');
        if (!isPassing)
            throw error;
        terminal.stderr.write(`cohort-ci: ${(0,visible/* visible */.R)(error.message)}\n`);
    }
    out.write(`${ENDS}\n`);
}
class Changes {
    #hasChanged = false;
    #isOver = false;
    #wake = () => undefined;
    add() {
        this.#hasChanged = true;
        this.#wake();
    }
    end() {
        this.#isOver = true;
        this.#wake();
    }
    forget() {
        this.#hasChanged = false;
    }
    async next() {
        while (!this.#hasChanged && !this.#isOver)
            await new Promise((wake) => {
                this.#wake = wake;
            });
        if (this.#isOver)
            return false;
        await (0,promises_.setTimeout)(ONE_SAVE);
        return !this.#isOver;
    }
}
function foldersOf({ root, dataRoot, specs }) {
    const fixed = specs.map((pattern) => pattern
        .split('/')
        .slice(0, -1)
        .join('/')
        .replace(/(?:^|\/)[^/]*[*?[{].*$/, ''));
    const deep = [...new Set([dataRoot, ...fixed.filter((folder) => folder !== '')])];
    return [
        { path: root, deep: false },
        ...deep.map((folder) => ({ path: (0,external_node_path_.join)(root, folder), deep: folder !== '' })),
        ...(dataRoot === '' ? dataFolders(root) : []),
    ];
}
function dataFolders(root) {
    const { cohorts, catalogFolder, tasks } = new data_layout/* DataLayout */.VL('');
    return [cohorts, catalogFolder, tasks].map((folder) => ({ path: (0,external_node_path_.join)(root, folder), deep: true }));
}
function isGenerated(path, { root, dataRoot }) {
    return path === (0,external_node_path_.join)(root, new data_layout/* DataLayout */.VL(dataRoot).gens);
}
function isOfInterest(path, { output }) {
    const name = (0,external_node_path_.basename)(path);
    if (output !== undefined && path === (0,external_node_path_.resolve)(output))
        return false;
    if (/^\.(?:cohort-ci\.yml|gitignore)$/.test(name))
        return true;
    return !/^\.|~$|\.(?:tmp|swp|swx|bak|part)$|^#|^4913$/.test(name);
}


/***/ })

};
