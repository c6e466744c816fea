export const id = 1719;
export const ids = [1719];
export const modules = {

/***/ 51719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LIST_SOURCE: () => (/* binding */ LIST_SOURCE),
/* harmony export */   listedPrice: () => (/* binding */ listedPrice)
/* harmony export */ });
/* unused harmony exports LIST_VERSION, LIST_DAY */
/* harmony import */ var _pydantic_genai_prices__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82294);
/* harmony import */ var _prices_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35244);


const LIST_VERSION = '0.1.8';
const LIST_DAY = '2026-09-23';
const LIST_SOURCE = '@pydantic/genai-prices';
function listedPrice(model) {
    for (const { id, providerId } of namesOf(model)) {
        const found = (0,_pydantic_genai_prices__WEBPACK_IMPORTED_MODULE_0__/* .calcPrice */ .jh)({ input_tokens: 1, output_tokens: 1 }, id, {
            timestamp: new Date(`${LIST_DAY}T12:00:00Z`),
            ...(providerId === undefined ? {} : { providerId }),
        });
        if (found === null)
            continue;
        const { input_mtok: input, output_mtok: output } = found.model_price;
        const perToken = [input, output].map(perTokenOf);
        const [inputPrice, outputPrice] = perToken;
        if (inputPrice === undefined || outputPrice === undefined)
            return undefined;
        const isTiered = typeof input === 'object' || typeof output === 'object';
        return {
            ...{ input: inputPrice, output: outputPrice, asOf: LIST_DAY },
            source: `${LIST_SOURCE} ${LIST_VERSION}: ${found.provider.id} ${found.model.id}${isTiered ? ' (lowest tier)' : ''}`,
        };
    }
    return undefined;
}
function perTokenOf(listed) {
    const dollars = typeof listed === 'object' ? listed.base : listed;
    const price = dollars === undefined ? undefined : (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrice */ .z7)(String(dollars));
    return price?.kind === 'price' ? price.perToken : undefined;
}
function namesOf(model) {
    const slash = model.indexOf('/');
    if (slash < 0)
        return [{ id: model }];
    const [vendor, name] = [model.slice(0, slash), model.slice(slash + 1)];
    const router = { id: model, providerId: 'openrouter' };
    return name.includes(':') ? [router] : [router, { id: name, providerId: vendor }];
}


/***/ })

};
