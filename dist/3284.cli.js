export const id = 3284;
export const ids = [3284];
export const modules = {

/***/ 83284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   eF: () => (/* binding */ PRICE_COLUMNS),
/* harmony export */   os: () => (/* binding */ oldest)
/* harmony export */ });
const PRICE_COLUMNS = [
    'model',
    'input_usd_per_mtok',
    'output_usd_per_mtok',
    'as_of',
    'source',
];
function oldest(days) {
    let first;
    for (const day of days)
        if (first === undefined || day < first)
            first = day;
    return first;
}
function isDay(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (match === null)
        return false;
    const [year, month, day] = match.slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    return days !== undefined && day >= 1 && day <= days;
}


/***/ })

};
