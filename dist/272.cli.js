export const id = 272;
export const ids = [272];
export const modules = {

/***/ 6272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   designFromJson: () => (/* binding */ designFromJson),
/* harmony export */   jsonDesign: () => (/* binding */ jsonDesign),
/* harmony export */   renderDesignJson: () => (/* binding */ renderDesignJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);

function renderDesignJson(view) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)({ schemaVersion: 1, ...jsonDesign(view) });
}
function jsonDesign(view) {
    return {
        id: view.id,
        specPath: view.specPath,
        dialect: view.dialect,
        state: view.state,
        errors: view.errors,
        warnings: view.warnings,
        axes: view.axes.map(({ name, levels, first, file, tuple }) => ({
            name,
            levels: levels ?? null,
            first: [...first],
            file: file ?? null,
            tuple: tuple ?? null,
        })),
        rules: view.rules.map(({ kind, name, members, words, file, levels }) => ({
            kind,
            name,
            members: [...members],
            words,
            file: file ?? null,
            levels: levels ?? null,
        })),
        replicates: view.replicates.map(({ axis, count }) => ({ axis, count: integer(count) })),
        steps: view.steps.map(({ label, rows }) => ({
            label,
            rows: rows === undefined ? null : integer(rows),
        })),
        columns: view.columns?.map(({ name, values, stages }) => ({ name, values, stages: [...stages] })) ?? null,
        relations: view.relations === undefined
            ? null
            : {
                confounded: view.relations.confounded.map((names) => [...names]),
                nested: view.relations.nested.map(({ inner, outer }) => ({ inner, outer })),
                unbalanced: view.relations.unbalanced.map(({ column, fewest, most }) => ({
                    column,
                    fewest,
                    most,
                })),
                unread: [...view.relations.unread],
            },
        plan: view.plan ?? null,
        collapsed: [...(view.collapsed ?? [])],
        selection: view.selection ?? null,
    };
}
function designFromJson(json) {
    const { columns, relations, plan, selection, ...rest } = json;
    return {
        ...rest,
        axes: json.axes.map(({ name, levels, first, file, tuple }) => ({
            name,
            levels: levels ?? undefined,
            first,
            file: file ?? undefined,
            ...(tuple === null ? {} : { tuple }),
        })),
        rules: json.rules.map((rule) => ({
            ...rule,
            file: rule.file ?? undefined,
            levels: rule.levels ?? undefined,
        })),
        replicates: json.replicates.map(({ axis, count }) => ({ axis, count: BigInt(count) })),
        steps: json.steps.map(({ label, rows }) => ({ label, rows: rows === null ? undefined : BigInt(rows) })),
        ...(columns === null ? {} : { columns }),
        ...(relations === null ? {} : { relations }),
        ...(plan === null ? {} : { plan }),
        ...(selection === null ? {} : { selection }),
    };
}
function integer(count) {
    return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2);
    const safe = text
        .replace(/(?![ \n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Zs}]/gu, unicodeEscape)
        .replaceAll('##[', '##\\u005b');
    return `${safe}\n`;
}
function unicodeEscape(character) {
    let escaped = '';
    for (let index = 0; index < character.length; index++) {
        escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }
    return escaped;
}


/***/ })

};
