export const id = 335;
export const ids = [335];
export const modules = {

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lI: () => (/* binding */ failedTarget),
/* harmony export */   tF: () => (/* binding */ Confinement)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88057);
/* harmony import */ var _follow_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82322);




const PLAIN_PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;
const MISSING = { kind: 'missing' };
const OUTSIDE = { kind: 'outside' };
class Confinement {
    root;
    constructor(root) {
        try {
            this.root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
        }
        catch (error) {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', root);
        }
    }
    lexical(path) {
        if (path === '' || PLAIN_PATH.test(path))
            return 'inside';
        if (path.startsWith('/'))
            return 'outside';
        if (path.includes('\0') || /\p{Surrogate}/u.test(path))
            return 'missing';
        const segments = path.split('/');
        if (segments.some((segment) => segment === '..' || (0,_follow_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitFolder */ .Z)(segment)))
            return 'outside';
        return segments.includes('') || segments.includes('.') ? 'missing' : 'inside';
    }
    follow(path, seen) {
        const lexical = this.lexical(path);
        if (lexical !== 'inside')
            return lexical === 'missing' ? MISSING : OUTSIDE;
        if (path === '')
            return { kind: 'inside', real: this.root };
        const followed = (0,_follow_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followLinks */ .n)(path.split('/'), {
            top: this.root,
            root: () => this.root,
            look: (folder, name) => lookOnce(join(folder, name), path, seen),
        });
        switch (followed.kind) {
            case 'inside':
                return { kind: 'inside', real: followed.node };
            case 'unreadable':
                return { kind: 'unreadable', reason: followed.reason };
            default:
                return followed.kind === 'missing' ? MISSING : OUTSIDE;
        }
    }
    absolute(path) {
        return path === '' ? this.root : join(this.root, path);
    }
    canonical(path, seen) {
        const target = this.follow(path, seen);
        if (target.kind === 'inside')
            return target.real.slice(join(this.root, '').length);
        if (target.kind !== 'missing')
            return undefined;
        if (isLink(this.absolute(path)))
            return undefined;
        const slash = path.lastIndexOf('/');
        const parent = this.canonical(slash < 0 ? '' : path.slice(0, slash), seen);
        if (parent === undefined)
            return undefined;
        return parent === '' ? path.slice(slash + 1) : `${parent}/${path.slice(slash + 1)}`;
    }
}
function lookOnce(place, path, seen) {
    const known = seen?.get(place);
    if (known !== undefined)
        return known;
    const found = look(place, path);
    seen?.set(place, found);
    return found;
}
function look(place, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
        if (stats === undefined)
            return { kind: 'missing' };
        if (stats.isSymbolicLink())
            return { kind: 'link', text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(place) };
        return { kind: stats.isDirectory() ? 'folder' : 'file', node: place };
    }
    catch (error) {
        return failedTarget(error, path);
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function join(folder, name) {
    return folder === '/' ? `/${name}` : `${folder}/${name}`;
}
function failedTarget(error, path) {
    const code = (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === undefined || code === 'EMFILE' || code === 'ENFILE' || code === 'ENOMEM') {
        throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', path);
    }
    return { kind: 'unreadable', reason: code };
}


/***/ }),

/***/ 10335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DiskTree: () => (/* binding */ DiskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88108);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _confinement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2463);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88057);
/* harmony import */ var _follow_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82322);






const DEFAULT_LIMIT = 64 * 1024 * 1024;
const PIECE_BYTES = 1 << 18;
const BLOCK_BYTES = 1 << 16;
const ROOM_BYTES = 1 << 13;
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
class DiskTree {
    confinement;
    limit;
    #folders = new Map();
    #listed = new Map();
    #block = new Uint8Array(BLOCK_BYTES);
    #taken = 0;
    constructor(root, options = {}) {
        this.confinement = new _confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .Confinement */ .tF(root);
        this.limit = options.limit ?? DEFAULT_LIMIT;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.confinement.root);
        }
        catch (error) {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', root);
        }
    }
    read(path) {
        const lexical = this.confinement.lexical(path);
        if (lexical !== 'inside')
            return { kind: lexical };
        if (path === '')
            return { kind: 'directory' };
        const place = this.#locate(path);
        if (place.kind !== 'inside')
            return place;
        const read = this.#open(place.real, path);
        if (read.kind !== 'unreadable' || read.reason !== 'ELOOP')
            return read;
        const target = this.confinement.follow(path);
        return target.kind === 'inside' ? this.#open(target.real, path) : target;
    }
    pieces(path) {
        const target = this.confinement.lexical(path) === 'inside' ? this.confinement.follow(path) : undefined;
        if (target?.kind !== 'inside' || this.probe(path) !== 'file')
            return undefined;
        return { [Symbol.iterator]: () => readPieces(target.real, path) };
    }
    exists(path) {
        if (this.confinement.lexical(path) !== 'inside')
            return false;
        const found = this.probe(path);
        return found !== 'missing' && found !== 'unreadable';
    }
    list(path) {
        const listed = this.#listed.get(path);
        if (listed !== undefined)
            return listed.names;
        if (this.#listed.get((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path))?.files.has((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path)))
            return [];
        const plain = this.#plainFolder(path);
        const target = plain === undefined ? this.confinement.follow(path) : { kind: 'inside', real: plain };
        if (target.kind === 'unreadable' && target.reason !== 'ELOOP') {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(Object.assign(new Error(target.reason), { code: target.reason }), 'list', path);
        }
        if (target.kind !== 'inside')
            return [];
        const names = [];
        const [folders, files] = [new Set(), new Set()];
        try {
            for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(target.real, { withFileTypes: true })) {
                names.push(entry.name);
                if (entry.isDirectory() && !(0,_follow_links_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitFolder */ .Z)(entry.name))
                    folders.add(entry.name);
                else if (entry.isFile())
                    files.add(entry.name);
            }
        }
        catch (error) {
            const code = (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
            if (code === 'ENOTDIR' || code === 'ENOENT')
                return [];
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'list', path);
        }
        names.sort(names.some((name) => /[\ud800-\udfff]/.test(name)) ? _source_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .O : undefined);
        this.#listed.set(path, { real: target.real, names, folders, files });
        return names;
    }
    withheld(_path) {
        return undefined;
    }
    withheldNames(_folder) {
        return [];
    }
    withheldFiles() {
        return [];
    }
    probe(path) {
        const lexical = this.confinement.lexical(path);
        if (lexical !== 'inside')
            return lexical;
        const place = path === '' ? this.confinement.follow('') : this.#locate(path);
        if (place.kind !== 'inside')
            return place.kind;
        const found = kindAt(place.real, path);
        if (found !== 'link')
            return found;
        const target = this.confinement.follow(path);
        if (target.kind !== 'inside')
            return target.kind;
        const there = kindAt(target.real, path);
        return there === 'link' ? 'missing' : there;
    }
    #locate(path) {
        const folder = this.#realFolder((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path));
        return typeof folder === 'string' ? { kind: 'inside', real: (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path)) } : folder;
    }
    #realFolder(folder) {
        if (folder === '')
            return this.confinement.root;
        const known = this.#plainFolder(folder) ?? this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const above = this.#realFolder((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(folder));
        const below = typeof above === 'string' ? (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(above, (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(folder)) : undefined;
        if (below === undefined || kindAt(below, folder) !== 'directory') {
            const target = this.confinement.follow(folder);
            if (target.kind !== 'inside')
                return target;
            this.#folders.set(folder, target.real);
            return target.real;
        }
        this.#folders.set(folder, below);
        return below;
    }
    #plainFolder(folder) {
        const above = this.#listed.get((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(folder));
        const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(folder);
        return above?.folders.has(name) ? (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(above.real, name) : undefined;
    }
    #open(real, path) {
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, OPEN_FLAGS);
        }
        catch (error) {
            return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path);
        }
        try {
            const bytes = this.#readSmall(descriptor);
            if (bytes)
                return { kind: 'file', bytes };
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (stats.isDirectory())
                return { kind: 'directory' };
            if (!stats.isFile())
                return { kind: 'unreadable', reason: 'not a regular file' };
            if (stats.size > this.limit)
                return { kind: 'too-large', size: stats.size, limit: this.limit };
            return { kind: 'file', bytes: readWhole(descriptor, stats.size) };
        }
        catch (error) {
            return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    #readSmall(descriptor) {
        if (this.#block.length - this.#taken < ROOM_BYTES) {
            this.#block = new Uint8Array(BLOCK_BYTES);
            this.#taken = 0;
        }
        const block = this.#block;
        const start = this.#taken;
        const most = Math.min(block.length, start + this.limit + 1);
        let end = start;
        try {
            for (;;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, block, end, most - end, end - start);
                if (count === 0)
                    break;
                end += count;
                if (end === most)
                    return undefined;
            }
        }
        catch {
            return undefined;
        }
        if (end === start)
            return undefined;
        this.#taken = end;
        return block.subarray(start, end);
    }
}
function kindAt(real, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { throwIfNoEntry: false });
        if (stats === undefined)
            return 'missing';
        if (stats.isSymbolicLink())
            return 'link';
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'special';
    }
    catch (error) {
        return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path).kind;
    }
}
function* readPieces(real, path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, OPEN_FLAGS);
        const piece = new Uint8Array(PIECE_BYTES);
        for (;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece);
            if (count === 0)
                return;
            yield piece.subarray(0, count);
        }
    }
    catch (error) {
        throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', path);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readWhole(descriptor, size) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, size - filled, filled);
        if (count === 0)
            return bytes.slice(0, filled);
        filled += count;
    }
    return bytes;
}


/***/ }),

/***/ 82322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isGitFolder),
/* harmony export */   n: () => (/* binding */ followLinks)
/* harmony export */ });
const MOST_LINKS = 40;
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isGitFolder(name) {
    if (!/^(?:\W|git~)/i.test(name))
        return false;
    return /^(?:\.git|git~1)$/i.test(name.replace(IGNORED, ''));
}
function followLinks(path, ground) {
    const links = [];
    const names = [];
    const nodes = [ground.top];
    let isFolder = true;
    const todo = [...path].reverse();
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
        if (!isFolder)
            return { kind: 'missing', path: names.join('/'), links };
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (names.pop() === undefined)
                return { kind: 'outside', links };
            nodes.pop();
            continue;
        }
        if (isGitFolder(name))
            return { kind: 'outside', links };
        const found = ground.look(nodes.at(-1) ?? ground.top, name);
        if (found.kind === 'missing')
            return { kind: 'missing', path: [...names, name].join('/'), links };
        if (found.kind === 'unreadable')
            return { ...found, links };
        if (found.kind !== 'link') {
            names.push(name);
            nodes.push(found.node);
            isFolder = found.kind === 'folder';
            continue;
        }
        links.push([...names, name].join('/'));
        if (links.length > MOST_LINKS)
            return { kind: 'unreadable', reason: 'ELOOP', links };
        let { text } = found;
        if (text.startsWith('/')) {
            const root = ground.root();
            if (text !== root && !text.startsWith(root === '/' ? root : `${root}/`))
                return { kind: 'outside', links };
            text = text.slice(root.length);
            names.length = 0;
            nodes.length = 1;
        }
        todo.push(...text.split('/').reverse());
    }
    return { kind: 'inside', node: nodes.at(-1) ?? ground.top, path: names.join('/'), links };
}


/***/ })

};
