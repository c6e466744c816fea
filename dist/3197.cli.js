export const id = 3197;
export const ids = [3197];
export const modules = {

/***/ 93197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88057);
/* harmony import */ var _disk_heed_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65837);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79801);





async function writeWhole(path, text) {
    await (0,_disk_heed_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .heedingSignals */ .uN)((signal) => write(path, text, signal));
}
async function write(path, text, signal) {
    const turns = new _disk_heed_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .Turns */ .P0(signal);
    let temporary;
    let descriptor;
    try {
        const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (existing !== undefined && !existing.isFile()) {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
            for (const piece of text) {
                await turns.take();
                writeAll(descriptor, piece);
            }
        }
        else {
            const target = existing === undefined ? targetOf(path) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
            temporary = `${target}.cohort-ci-${process.pid}.tmp`;
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx');
            if (existing !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, existing.mode & 0o7777);
            for (const piece of text) {
                await turns.take();
                writeAll(descriptor, piece);
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
            temporary = undefined;
        }
    }
    catch (error) {
        if (signal.aborted || error instanceof _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineReached */ .h_)
            throw error;
        throw (0,_disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'write', path);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        if (temporary !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
function targetOf(path) {
    let target = path;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false })?.isSymbolicLink())
        target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(target));
    return target;
}
function writeAll(descriptor, text) {
    let bytes = new TextEncoder().encode(text);
    while (bytes.length > 0)
        bytes = bytes.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes));
}


/***/ })

};
