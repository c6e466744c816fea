export const id = 305;
export const ids = [305,2167];
export const modules = {

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

/***/ 32167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedAnywhere: () => (/* binding */ changedAnywhere),
/* harmony export */   changedLines: () => (/* binding */ changedLines),
/* harmony export */   changedNames: () => (/* binding */ changedNames),
/* harmony export */   changedPaths: () => (/* binding */ changedPaths),
/* harmony export */   commitExists: () => (/* binding */ commitExists),
/* harmony export */   commitsTouching: () => (/* binding */ commitsTouching),
/* harmony export */   depth: () => (/* binding */ depth),
/* harmony export */   filesIn: () => (/* binding */ filesIn),
/* harmony export */   foldersOfOne: () => (/* binding */ foldersOfOne),
/* harmony export */   foldersUnlike: () => (/* binding */ foldersUnlike),
/* harmony export */   isCutOff: () => (/* binding */ isCutOff),
/* harmony export */   isShallow: () => (/* binding */ isShallow),
/* harmony export */   isUnborn: () => (/* binding */ isUnborn),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase),
/* harmony export */   mergeBases: () => (/* binding */ mergeBases),
/* harmony export */   messageOf: () => (/* binding */ messageOf),
/* harmony export */   namedParents: () => (/* binding */ namedParents),
/* harmony export */   parentsOf: () => (/* binding */ parentsOf),
/* harmony export */   refNames: () => (/* binding */ refNames),
/* harmony export */   renamedFrom: () => (/* binding */ renamedFrom),
/* harmony export */   renames: () => (/* binding */ renames),
/* harmony export */   resolveRef: () => (/* binding */ resolveRef),
/* harmony export */   textAt: () => (/* binding */ textAt)
/* harmony export */ });
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88057);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90157);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71998);



const DIFF_LIMIT = 256 * 1024 * 1024;
const MOST_KEPT = 16;
function commitExists(root, commit) {
    return (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .T)(commit) && (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['cat-file', '-e', `${commit}^{tree}`]).status === 0;
}
function resolveRef(root, ref) {
    if (ref === '' || ref.startsWith('-') || /[\0\n]/.test(ref))
        return undefined;
    const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const oid = answer.output.toString('latin1').trim();
    return answer.status === 0 && (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .T)(oid) ? oid : undefined;
}
function refNames(root) {
    const kinds = ['refs/heads/', 'refs/remotes/', 'refs/tags/'];
    return kinds.flatMap((kind) => {
        const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['for-each-ref', `--count=${MOST_REFS}`, '--format=%(refname)', kind]);
        if (answer.status !== 0)
            return [];
        const names = answer.output.toString('utf8').split('\n');
        return names.flatMap((name) => (name === '' || name.endsWith('/HEAD') ? [] : [name.slice(kind.length)]));
    });
}
const MOST_REFS = 1000;
function isUnborn(root) {
    const succeeds = (...args) => (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, args).status === 0;
    return succeeds('symbolic-ref', '--quiet', 'HEAD') && !succeeds('rev-parse', '--verify', '--quiet', 'HEAD');
}
function mergeBase(root, left, right) {
    return mergeBases(root, left, right)[0];
}
function mergeBases(root, left, right) {
    if (!(0,_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .T)(left) || !(0,_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .T)(right))
        return [];
    const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['merge-base', '--all', left, right]);
    return answer.status === 0 ? answer.output.toString('latin1').trim().split('\n').filter(_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .T) : [];
}
function isCutOff(root, commits, beyond) {
    const without = ['rev-list', '--max-parents=0', ...commits.map(requireId), '--not', requireId(beyond)];
    const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, without);
    const ids = answer.output.toString('latin1').trim().split('\n').filter(_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .T);
    return answer.status !== 0 || ids.some((id) => namedParents(root, id).length > 0);
}
function parentsOf(root, commit) {
    return knownParents(`here ${root} ${commit}`, () => {
        const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['log', '-1', '--no-show-signature', '--format=%P', requireId(commit)]);
        const ids = answer.output.toString('latin1').trim();
        return answer.status !== 0 || ids === '' ? [] : ids.split(' ');
    });
}
function namedParents(root, commit) {
    return knownParents(`named ${root} ${commit}`, () => {
        const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['cat-file', 'commit', requireId(commit)]);
        if (answer.status !== 0)
            return [];
        const head = answer.output.toString('latin1').split('\n\n', 1)[0] ?? '';
        return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, oid = '']) => oid);
    });
}
const PARENTS = new Map();
function knownParents(question, ask) {
    const known = PARENTS.get(question);
    if (known !== undefined)
        return known;
    const parents = ask();
    if (PARENTS.size >= MOST_KEPT)
        PARENTS.clear();
    if (parents.length > 0)
        PARENTS.set(question, parents);
    return parents;
}
function messageOf(root, commit) {
    const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['log', '-1', '--no-show-signature', '--format=%B', requireId(commit)]);
    return answer.status === 0 ? answer.output.toString('utf8') : undefined;
}
function isShallow(root) {
    return (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(root, ['rev-parse', '--is-shallow-repository']).toString('latin1').trim() === 'true';
}
function changedPaths(root, base, head) {
    return compared(root, base, head, below(root)).paths;
}
function changedAnywhere(root, base, head) {
    return compared(root, base, head, []).paths;
}
function changedNames(root, base, head) {
    return compared(root, base, head, below(root)).names;
}
function foldersUnlike(root, commit, other) {
    return compared(root, commit, other, below(root)).folders;
}
function foldersOfOne(root, base, head) {
    return compared(root, base, head, below(root)).single;
}
const FOLDER = /^:(?:0(?:40000|00000) 040000|040000 000000) ([0-9a-f]+) /;
const SINGLE = /^:(?:000000 040000|040000 000000) /;
const LINK_OR_MODULE = /^:(1[26]0000 |\d+ 1[26]0000 )/;
const COMPARED = new Map();
function compared(root, base, head, options) {
    const command = [
        ...['diff-tree', '-r', '-t', '-z', '--no-renames', '--raw', ...options],
        ...[requireId(base), requireId(head)],
    ];
    const key = [root, ...command].join('\0');
    let found = COMPARED.get(key);
    if (found === undefined) {
        if (COMPARED.size >= MOST_KEPT)
            COMPARED.clear();
        const [paths, names] = [[], []];
        const folders = new Map();
        const single = [];
        let isPlain = true;
        let change;
        for (const field of (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNul */ .K5)((0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(root, command))) {
            if (change === undefined)
                change = field;
            else {
                const folder = FOLDER.exec(change)?.[1];
                if (folder === undefined) {
                    paths.push(field);
                    if (!change.endsWith(' M'))
                        names.push(field);
                    isPlain &&= !LINK_OR_MODULE.test(change);
                }
                else {
                    if (/[^0]/.test(folder))
                        folders.set(field, folder);
                    if (SINGLE.test(change))
                        single.push(field);
                }
                change = undefined;
            }
        }
        found = { paths, single, names: isPlain ? names : undefined, folders };
        COMPARED.set(key, found);
    }
    return found;
}
function below(root) {
    return (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPrefix */ .Vk)(root) === '' ? [] : ['--relative'];
}
function filesIn(root, commit, folder) {
    const listed = ['ls-tree', '-z', '--full-tree', '--name-only', requireId(commit), `${folder}/`];
    return (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNul */ .K5)((0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(root, listed));
}
const TEXT_LIMIT = 4 * 1024 * 1024;
function textAt(root, commit, path) {
    const place = `${requireId(commit)}:${path}`;
    const unreadable = () => new _git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi(root, 'failed', `${(0,_disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(place)} cannot be read in ${(0,_disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(root)}`);
    if (/[\n\r]/.test(path))
        throw unreadable();
    const [command, limit] = [['cat-file', '--batch', '--follow-symlinks'], TEXT_LIMIT];
    const output = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(root, command, { input: `${place}\n`, limit });
    const [, size] = /^[0-9a-f]+ blob (\d+)\n/.exec(output.toString('latin1', 0, 100)) ?? [];
    if (size !== undefined)
        return output.toString('utf8', output.indexOf('\n') + 1, output.length - 1);
    const parents = path.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
    for (const entry of (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNul */ .K5)((0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(root, ['ls-tree', '-z', '--full-tree', commit, ...parents]))) {
        const isFolder = entry.startsWith('040000 ');
        if (!isFolder && parents.includes(entry.slice(entry.indexOf('\t') + 1)))
            throw unreadable();
    }
    return undefined;
}
function renamedFrom(root, parent, commit, path) {
    for (const [from, to] of renames(root, parent, commit))
        if (to === path)
            return from;
    return undefined;
}
function renames(root, base, head) {
    const fields = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNul */ .K5)((0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(root, [
        'diff-tree',
        '-r',
        '-z',
        '-M',
        '-l1000',
        '--diff-filter=R',
        '--name-status',
        '--relative',
        requireId(base),
        requireId(head),
    ]));
    const found = new Map();
    for (let index = 0; index + 2 < fields.length; index += 3)
        found.set(fields[index + 1] ?? '', fields[index + 2] ?? '');
    return found;
}
function commitsTouching(root, query) {
    const range = [
        requireId(query.until),
        ...(query.since === undefined ? [] : [`^${requireId(query.since)}`]),
    ];
    const output = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(root, [
        'log',
        '-z',
        '--no-color',
        '--no-show-signature',
        '--encoding=UTF-8',
        `--max-count=${query.limit ?? 5000}`,
        ...(query.firstParent ? ['--first-parent'] : []),
        '--format=tformat:%H%x00%P%x00%an%x00%aI%x00%s',
        ...range,
        '--',
        ...query.paths,
    ]);
    const fields = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNul */ .K5)(output);
    const commits = [];
    for (let index = 0; index + 4 < fields.length; index += 5) {
        const [oid = '', parents = '', author = '', date = '', subject = ''] = fields.slice(index, index + 5);
        commits.push({ oid, parents: parents === '' ? [] : parents.split(' '), author, date, subject });
    }
    return commits;
}
function depth(root, commit) {
    return Number((0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(root, ['rev-list', '--count', '--first-parent', requireId(commit)])
        .toString('latin1')
        .trim());
}
function changedLines(root, commit, path, most = 12) {
    const [parent] = commit.parents;
    if (parent === undefined)
        return { path, hunks: [], more: 0 };
    const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, [
        'diff-tree',
        '-p',
        '-U0',
        '--no-color',
        '--no-renames',
        '--relative',
        requireId(parent),
        requireId(commit.oid),
        '--',
        path,
    ], { limit: DIFF_LIMIT });
    if (answer.status !== 0)
        throw (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailed */ .gk)(root, answer);
    return { path, ...parseHunks(answer.output.toString('utf8'), most) };
}
function parseHunks(diff, most) {
    const hunks = [];
    let listed = 0;
    let more = 0;
    for (const line of diff.split('\n')) {
        const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
        if (head !== null) {
            hunks.push({ before: Number(head[1]), after: Number(head[2]), removed: [], added: [] });
            continue;
        }
        const hunk = hunks.at(-1);
        const mark = line[0];
        if (hunk === undefined || (mark !== '+' && mark !== '-'))
            continue;
        if (listed === most) {
            more++;
            continue;
        }
        listed++;
        (mark === '+' ? hunk.added : hunk.removed).push(line.slice(1).replace(/\r$/, ''));
    }
    return { hunks: hunks.filter(({ added, removed }) => added.length + removed.length > 0), more };
}
function requireId(commit) {
    if (!(0,_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .T)(commit))
        throw new Error(`invariant: ${JSON.stringify(commit)} is not a commit id`);
    return commit;
}


/***/ }),

/***/ 68631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ GitTree)
/* harmony export */ });
/* harmony import */ var _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88057);
/* harmony import */ var _disk_follow_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82322);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56801);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49244);
/* harmony import */ var _checkout_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17795);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90157);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71998);








const AHEAD_LIMIT = 1024 * 1024;
const FEW_LINKS = 8;
const MANY_MISSES = 32;
const NO_LINKS = [];
const MISSING = { kind: 'missing', links: [] };
const OUTSIDE = { kind: 'outside', links: [] };
class GitTree {
    commit;
    objects;
    #root;
    #folders = new Map();
    #misses = new Map();
    #behindPointer;
    constructor(root, commit, options = {}) {
        this.commit = commit;
        this.objects = options.objects ?? new _git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .GitObjects */ .V(root, options);
        this.#behindPointer = options.behindPointer ?? (() => undefined);
        const oid = this.objects.rootTree(commit);
        this.#root = oid === undefined ? undefined : { kind: 'folder', oid };
    }
    read(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside')
            return target.kind === 'unreadable'
                ? { kind: target.kind, reason: target.reason }
                : { kind: target.kind };
        if (target.node.kind === 'folder')
            return { kind: 'directory' };
        this.#foresee(target.path, target.node.oid);
        const blob = this.objects.blob(target.node.oid);
        switch (blob.kind) {
            case 'bytes': {
                if (!(0,_checkout_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isPointer */ ._)(blob.bytes))
                    return { kind: 'file', bytes: blob.bytes };
                const content = this.#behindPointer(target.path, target.node.oid);
                if (content !== undefined)
                    return content;
                throw new _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg('other', path, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `Git LFS keeps the content of ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path)}, and this clone has no more than its name at commit ${this.commit.slice(0, 12)}: ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .commandText */ .jt)('git', 'lfs', 'pull')}, or lfs: true for actions/checkout`);
            }
            case 'too-large':
                return { kind: 'too-large', size: blob.size, limit: this.objects.limit };
            case 'missing':
                throw this.#absent(path);
        }
    }
    pieces(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside' || target.node.kind === 'folder')
            return undefined;
        const { oid } = target.node;
        const { root } = this.objects;
        return { [Symbol.iterator]: () => [(0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOutput */ .oM)(root, ['cat-file', 'blob', oid])][Symbol.iterator]() };
    }
    #foresee(path, oid) {
        if (this.objects.hasRead(oid))
            return;
        const above = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path));
        for (const [folder, many] of [
            [above, MANY_MISSES],
            [(0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(above), 2 * MANY_MISSES],
        ]) {
            if (folder === '')
                return;
            const misses = (this.#misses.get(folder) ?? 0) + 1;
            this.#misses.set(folder, misses);
            if (misses === many)
                this.prefetch([folder]);
        }
    }
    exists(path) {
        const { kind } = this.#resolve(path);
        return kind === 'inside' || (kind === 'outside' && !leadsOut(path));
    }
    list(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside' || target.node.kind !== 'folder')
            return [];
        return this.objects.names(target.node.oid);
    }
    folder(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside' || target.node.kind !== 'folder')
            return undefined;
        const entries = this.objects.entries(target.node.oid);
        return {
            size: entries.size,
            has: (name) => (entries.get(name)?.kind ?? 'module') !== 'module',
            [Symbol.iterator]: () => this.list(path)[Symbol.iterator](),
        };
    }
    place(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside')
            return { kind: target.kind };
        return { kind: target.node.kind === 'folder' ? 'folder' : 'file', path: target.path };
    }
    oid(path) {
        const target = this.#resolve(path);
        return target.kind === 'inside' ? target.node.oid : undefined;
    }
    moduleAt(path) {
        const names = path === '' ? [] : path.split('/');
        for (let count = 1; count <= names.length; count++) {
            const above = this.#resolve(names.slice(0, count - 1).join('/'));
            if (above.kind !== 'inside' || above.node.kind !== 'folder')
                return undefined;
            if (this.objects.entries(above.node.oid).get(names[count - 1] ?? '')?.kind === 'module')
                return names.slice(0, count).join('/');
        }
        return undefined;
    }
    expand(path) {
        const target = this.#resolve(path);
        if (target.kind === 'inside' && target.node.kind === 'folder')
            this.objects.expand(target.node.oid);
    }
    expandLinked(path) {
        this.expand(path);
        const target = this.#resolve(path);
        if (target.kind !== 'inside' || target.node.kind !== 'folder')
            return;
        const links = [];
        collect(this.objects, target.node.oid, links, (kind) => kind === 'link');
        this.objects.load(links, Math.min(AHEAD_LIMIT, this.objects.limit));
        if (links.length > FEW_LINKS)
            this.expand('');
    }
    prefetch(paths) {
        this.#loadAlong(paths);
        const blobs = [];
        const folders = [];
        for (const path of paths) {
            const target = this.#resolve(path);
            if (target.kind !== 'inside')
                continue;
            (target.node.kind === 'folder' ? folders : blobs).push(target.node.oid);
        }
        this.objects.expand(...folders);
        for (const folder of folders)
            collect(this.objects, folder, blobs, (kind) => kind !== 'module');
        this.objects.load(blobs, Math.min(AHEAD_LIMIT, this.objects.limit));
    }
    loadFolders(paths) {
        this.#loadAlong(paths);
        for (const path of paths)
            this.folder(path);
    }
    #loadAlong(paths) {
        let waiting = paths.filter((path) => !leadsOut(path)).map((path) => path.split('/'));
        for (;;) {
            const unknown = new Set();
            waiting = waiting.filter((names) => {
                const oid = this.#firstUnknown(names);
                if (oid !== undefined)
                    unknown.add(oid);
                return oid !== undefined;
            });
            if (unknown.size === 0)
                return;
            this.objects.loadTrees(unknown);
        }
    }
    #firstUnknown(names) {
        let at = this.#root;
        for (const name of names) {
            if (at?.kind !== 'folder')
                return undefined;
            if (!this.objects.knows(at.oid))
                return at.oid;
            at = this.objects.entries(at.oid).get(name);
        }
        return at?.kind === 'folder' && !this.objects.knows(at.oid) ? at.oid : undefined;
    }
    *files() {
        if (this.#root === undefined)
            return;
        this.objects.expand(this.#root.oid);
        yield* filesBelow(this.objects, this.#root.oid, '');
    }
    passes(path) {
        const target = this.#resolve(path);
        if (target.links.length === 0 || !('path' in target) || target.path === undefined)
            return target.links;
        return [...target.links, target.path];
    }
    #resolve(path) {
        const known = this.#folders.get(path);
        if (known !== undefined)
            return known;
        return this.#lookBelow(path) ?? this.#follow(path);
    }
    #resolveFolder(path) {
        const found = this.#resolve(path);
        if (found.kind === 'inside' && found.node.kind === 'folder')
            this.#folders.set(path, found);
        return found;
    }
    #lookBelow(path) {
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? undefined : this.#resolveFolder(path.slice(0, slash));
        if (folder?.kind !== 'inside' || folder.links.length > 0 || folder.node.kind !== 'folder')
            return undefined;
        const name = path.slice(slash + 1);
        if (name === '' || name === '.' || name === '..' || (0,_disk_follow_links_js__WEBPACK_IMPORTED_MODULE_7__/* .isGitFolder */ .Z)(name))
            return undefined;
        const node = this.objects.entries(folder.node.oid).get(name);
        if (node === undefined || node.kind === 'module')
            return MISSING;
        return node.kind === 'link' ? undefined : { kind: 'inside', node, path, links: NO_LINKS };
    }
    #follow(path) {
        if (this.#root === undefined)
            return MISSING;
        if (leadsOut(path))
            return OUTSIDE;
        const segments = path === '' ? [] : path.split('/');
        if (segments.includes('') || segments.includes('.'))
            return MISSING;
        return (0,_disk_follow_links_js__WEBPACK_IMPORTED_MODULE_7__/* .followLinks */ .n)(segments, {
            top: this.#root,
            root: () => new _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__/* .Confinement */ .tF(this.objects.root).root,
            look: (folder, name) => {
                const entry = this.objects.entries(folder.oid).get(name);
                if (entry === undefined || entry.kind === 'module')
                    return MISSING;
                if (entry.kind === 'link')
                    return { kind: 'link', text: this.#linkText(entry, path) };
                return { kind: entry.kind, node: entry };
            },
        });
    }
    #linkText(link, path) {
        const blob = this.objects.blob(link.oid);
        if (blob.kind === 'missing')
            throw this.#absent(path);
        return blob.kind === 'bytes' ? new TextDecoder().decode(blob.bytes) : '';
    }
    #absent(path) {
        return new _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg('other', path, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `git does not have the content of ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path)} at commit ${this.commit.slice(0, 12)}: the clone is partial, or damaged; check out without a filter`);
    }
}
function leadsOut(path) {
    return path.startsWith('/') || path.split('/').some((segment) => segment === '..' || (0,_disk_follow_links_js__WEBPACK_IMPORTED_MODULE_7__/* .isGitFolder */ .Z)(segment));
}
function collect(objects, tree, blobs, wanted) {
    for (const { kind, oid } of objects.entries(tree).values()) {
        if (kind === 'folder')
            collect(objects, oid, blobs, wanted);
        else if (wanted(kind))
            blobs.push(oid);
    }
}
function* filesBelow(objects, tree, prefix) {
    for (const [name, { kind, oid }] of objects.entries(tree)) {
        if (kind === 'folder')
            yield* filesBelow(objects, oid, `${prefix}${name}/`);
        else if (kind === 'file' || kind === 'link')
            yield `${prefix}${name}`;
    }
}


/***/ }),

/***/ 55596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ readAhead),
/* harmony export */   Fi: () => (/* binding */ readForState)
/* harmony export */ });
/* unused harmony exports AT_ONCE, readPlanned, plannedIds, idsOf, placesOf */
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8129);
/* harmony import */ var _findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81148);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72265);



const AT_ONCE = 100;
function readAhead({ tree, repository }, cohorts) {
    tree.prefetch([...placesOf(cohorts), repository.layout.gens]);
}
function readPlanned(state, cohorts) {
    for (let start = 0; start < cohorts.length; start += AT_ONCE) {
        const some = cohorts.slice(start, start + AT_ONCE);
        const { tree, repository } = state;
        tree.prefetch(placesOf(some));
        const paths = new Set();
        for (const cohort of some)
            for (const [stage, id] of plannedIds(repository, cohort))
                paths.add(repository.layout.metadata(stage, id));
        tree.prefetch([...paths]);
    }
}
function readForState(state, cohorts) {
    const { existing, selections } = state.repository;
    if (selections.kind === 'none') {
        existing.narrowTo(() => []);
        readPlanned(state, cohorts);
    }
    else
        readAhead(state, cohorts);
}
function* plannedIds(repository, cohort) {
    const ids = plainIdsOf(repository, cohort);
    if (ids === undefined)
        return;
    for (const stage of _source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a)
        for (const id of idsOf(ids, stage))
            yield [stage, id];
}
function plainIdsOf(repository, cohort) {
    try {
        return (0,_derive_js__WEBPACK_IMPORTED_MODULE_0__/* .derive */ .CX)(repository, cohort).plainIds;
    }
    catch (error) {
        if (!(error instanceof _findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .ie))
            throw error;
        return undefined;
    }
}
function* idsOf(ids, stage) {
    const { ids: all } = { draft: ids.drafts, essay: ids.essays, evaluation: ids.evaluations }[stage];
    for (let index = 0; index < all.length; index++)
        yield all.at(index);
}
function placesOf(cohorts) {
    return cohorts.map(({ folder, specPath }) => folder ?? specPath);
}


/***/ })

};
