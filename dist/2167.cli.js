export const id = 2167;
export const ids = [2167];
export const modules = {

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


/***/ })

};
