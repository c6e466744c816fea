export const id = 31;
export const ids = [31,3757];
export const modules = {

/***/ 50031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  designFromJson: () => (/* binding */ designFromJson),
  jsonDesign: () => (/* binding */ jsonDesign),
  renderDesignJson: () => (/* binding */ renderDesignJson)
});

;// CONCATENATED MODULE: ./build/src/result/held.js
function held(json) {
    return withoutNulls(json);
}
function withoutNulls(json) {
    if (Array.isArray(json))
        return json.map(withoutNulls);
    if (typeof json !== 'object' || json === null)
        return json;
    return Object.fromEntries(Object.entries(json).flatMap(([key, value]) => (value === null ? [] : [[key, withoutNulls(value)]])));
}

// EXTERNAL MODULE: ./build/src/report/json/json-text.js
var json_text = __webpack_require__(33757);
;// CONCATENATED MODULE: ./build/src/report/json/json-design.js


function renderDesignJson(view) {
    return (0,json_text.jsonText)({ schemaVersion: 1, ...jsonDesign(view) });
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
        unread: view.unread === undefined ? null : [...view.unread],
        quality: view.quality === undefined ? null : jsonQuality(view.quality),
        plan: view.plan ?? null,
        collapsed: [...(view.collapsed ?? [])],
        selection: view.selection ?? null,
    };
}
function designFromJson(json) {
    const { columns, unread, quality, plan, selection, ...rest } = json;
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
        ...(unread === null ? {} : { unread }),
        ...(quality === null ? {} : { quality: held(quality) }),
        ...(plan === null ? {} : { plan }),
        ...(selection === null ? {} : { selection }),
    };
}
function integer(count) {
    return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}
function jsonQuality(quality) {
    return {
        ...quality,
        factors: quality.factors.map((factor) => ({
            ...factor,
            fewest: factor.fewest ?? null,
            most: factor.most ?? null,
        })),
        together: quality.together.map(({ factors, isTied, groups }) => ({
            factors: [...factors],
            isTied,
            groups: groups.map((group) => ({ factors: [...group.factors], tie: group.tie ?? null })),
        })),
        mainEffects: [...quality.mainEffects],
        nested: [...quality.nested],
        interactions: quality.interactions.map((one) => ({ ...one, factors: pair(one.factors) })),
        aliases: quality.aliases.map((alias) => ({
            ...alias,
            effects: [[...alias.effects[0]], [...alias.effects[1]]],
        })),
        coverage: quality.coverage.map((one) => ({
            ...one,
            factors: pair(one.factors),
            holes: one.holes.map(pair),
        })),
        cells: quality.cells.map((one) => ({
            ...one,
            factors: pair(one.factors),
            association: one.association ?? null,
        })),
        selfJudging: quality.selfJudging ?? null,
    };
}
function pair(two) {
    return [two[0], two[1]];
}


/***/ }),

/***/ 33757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText)
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
