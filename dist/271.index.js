export const id = 271;
export const ids = [271];
export const modules = {

/***/ 3276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ACTIONS_LOGIN),
/* harmony export */   m: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);


const ACTIONS_LOGIN = 'github-actions[bot]';
async function readLogin(query) {
    try {
        const { viewer } = await query('look up the owner of the token', 'query { viewer { login } }', {}, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }));
        return viewer.login;
    }
    catch (error) {
        const hidden = error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk || (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionFailure */ .IL && error.reason !== 'credentials');
        if (hidden)
            return ACTIONS_LOGIN;
        throw error;
    }
}


/***/ }),

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probePermissions: () => (/* binding */ probePermissions),
/* harmony export */   tokenKind: () => (/* binding */ tokenKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3276);



const PROBES = {
    contents: [
        'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
        { ref: 'heads/cohort-ci/no-such-branch', sha: '0'.repeat(40), force: false },
    ],
    issues: ['PATCH /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: 0, title: 'none' }],
    'pull-requests': ['PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: 0, title: 'none' }],
};
async function probePermissions(client, wanted) {
    const found = new Map();
    for (const permission of new Set(wanted)) {
        const [route, parameters] = PROBES[permission];
        found.set(permission, 'not-refused');
        try {
            await client.send(`write ${permission}`, route, parameters, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
        }
        catch (error) {
            if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionFailure */ .IL && error.reason === 'credentials')
                throw error;
            if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionFailure */ .IL) {
                if (error.reason === 'read-only')
                    found.set(permission, 'missing');
            }
            else if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk || error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .Invalid */ .WO || error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .Conflict */ .lt))
                break;
        }
    }
    return found;
}
async function tokenKind(client, token) {
    if (token === '')
        return 'none';
    const login = await client.login();
    if (login === _login_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIONS_LOGIN */ .i)
        return 'github-token';
    return token.startsWith('ghs_') || login.endsWith('[bot]') ? 'app' : 'user';
}


/***/ })

};
