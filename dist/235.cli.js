export const id = 235;
export const ids = [235,131];
export const modules = {

/***/ 9769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ catalogPath),
/* harmony export */   r: () => (/* binding */ CATALOG_PATHS)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9244);

const CATALOG_PATHS = {
    draft: '1_raw/draft_templates.csv',
    essay: '1_raw/essay_templates.csv',
    evaluation: '1_raw/evaluation_templates.csv',
    llms: '1_raw/llm_models.csv',
    concepts: '1_raw/concepts_metadata.csv',
    replication: '1_raw/replication_config.csv',
    combos: 'combo_mappings.csv',
};
function catalogPath(name, loading) {
    const relative = CATALOG_PATHS[name];
    return (0,_source_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInside */ .lG)(loading.dataRoot, relative) ?? relative;
}


/***/ }),

/***/ 3113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ PAIRS_AT),
/* harmony export */   bN: () => (/* binding */ SLOT_BYTES),
/* harmony export */   t0: () => (/* binding */ FREE_AT)
/* harmony export */ });
/* unused harmony exports STATE_AT, BLOCK_AT, DIGITS_AT */
const PAIRS_AT = 0;
const STATE_AT = 2592;
const BLOCK_AT = STATE_AT + 64;
const DIGITS_AT = BLOCK_AT + 128;
const FREE_AT = DIGITS_AT + 32;
const SLOT_BYTES = 24;


/***/ }),

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ MAX_MESSAGES),
  Gt: () => (/* binding */ writeIds)
});

// UNUSED EXPORTS: blake2b, slotOfDigest

// EXTERNAL MODULE: ./build/src/cohort/blake2b-layout.js
var blake2b_layout = __webpack_require__(3113);
;// CONCATENATED MODULE: ./build/src/cohort/blake2b-wasm.js
const BLAKE2B_WASM = 'AGFzbQEAAAABGgRgA39+fgBgA39/fwBgAn9/AGAFf39/f38AAwUEAAECAwUDAQABByYEBGhhc2gAAQd3cml0ZUlkAAIId3JpdGVJZHMAAwZtZW1vcnkCAArzRgTmPhABfgF+AX4BfgF+AX4BfgF+AX4BfgF+AX4BfgF+AX4BfkEAKQCgFCEDQoiS853/zPmE6gAhC0EAKQCoFCEEQrvOqqbY0Ouzu38hDEEAKQCwFCEFQqvw0/Sv7ry3PCENQQApALgUIQZC8e30+KWn/aelfyEOQQApAMAUIQdC0YWa7/rPlIfRACEPQQApAMgUIQhCn9j52cKR2oKbfyEQQQApANAUIQlC6/qG2r+19sEfIRFBACkA2BQhCkL5wvibkaOz8NsAIRIgDyABhSEPIBEgAoUhESADIAd8IAApAAB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAIfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAEHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApABh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQAgfCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAKHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApADB8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQA4fCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAQHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApAEh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQBQfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAWHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApAGB8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQBofCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAcHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAHh8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBwfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAUHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApACB8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQBAfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkASHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApAHh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQBofCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAMHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAAh8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQBgfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAAHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApABB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBYfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAOHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApACh8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQAYfCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAWHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAEB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQBgfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAAHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApACh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQAQfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAeHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApAGh8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQBQfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAcHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApABh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAwfCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAOHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApAAh8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQBIfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAIHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApADh8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQBIfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAGHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApAAh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQBofCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAYHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApAFh8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQBwfCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAEHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApADB8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQAofCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAUHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApACB8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQAAfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAeHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAEB8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBIfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAAHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApACh8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQA4fCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAEHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApACB8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQBQfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAeHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAHB8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQAIfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAWHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApAGB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQAwfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAQHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApABh8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQBofCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAEHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAGB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQAwfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAUHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAAB8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQBYfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAQHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApABh8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQAgfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAaHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApADh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAofCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAeHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApAHB8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQAIfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkASHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApAGB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAofCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkACHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApAHh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQBwfCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAaHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApACB8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQBQfCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAAHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApADh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQAwfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAGHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApAEh8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQAQfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAQHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAFh8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBofCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAWHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApADh8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQBwfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAYHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApAAh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQAYfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkASHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApACh8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQAAfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAeHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApACB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBAfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAMHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApABB8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQBQfCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAMHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAHh8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQBwfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkASHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAFh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQAYfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAAHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApAEB8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQBgfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAEHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApAGh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQA4fCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkACHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApACB8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQBQfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAKHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApAFB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAQfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAQHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApACB8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQA4fCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAMHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApAAh8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQAofCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAeHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApAFh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQBIfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAcHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApABh8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQBgfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAaHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAAB8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQAAfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkACHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApABB8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQAYfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAIHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApACh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQAwfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAOHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAEB8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQBIfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAUHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApAFh8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBgfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAaHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApAHB8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQB4fCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAcHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAFB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQAgfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAQHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAEh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQB4fCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAaHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApADB8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQAIfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAYHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApAAB8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAQfCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAWHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApADh8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQAofCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAGHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohB0EAQQApAKAUIAMgC4WFNwCgFEEAQQApAKgUIAQgDIWFNwCoFEEAQQApALAUIAUgDYWFNwCwFEEAQQApALgUIAYgDoWFNwC4FEEAQQApAMAUIAcgD4WFNwDAFEEAQQApAMgUIAggEIWFNwDIFEEAQQApANAUIAkgEYWFNwDQFEEAQQApANgUIAogEoWFNwDYFAujAwIBfgF/QQBCiJL3lf/M+YTqACACrYU3AKAUQQBCu86qptjQ67O7fzcAqBRBAEKr8NP0r+68tzw3ALAUQQBC8e30+KWn/aelfzcAuBRBAELRhZrv+s+Uh9EANwDAFEEAQp/Y+dnCkdqCm383AMgUQQBC6/qG2r+19sEfNwDQFEEAQvnC+JuRo7Pw2wA3ANgUAkADQCABQYABS0UNASADQoABfCEDIAAgA0IAEAAgAEGAAWohACABQYABayEBDAALCyADIAGtfCEDQQBCADcA4BRBAEIANwDoFEEAQgA3APAUQQBCADcA+BRBAEIANwCAFUEAQgA3AIgVQQBCADcAkBVBAEIANwCYFUEAQgA3AKAVQQBCADcAqBVBAEIANwCwFUEAQgA3ALgVQQBCADcAwBVBAEIANwDIFUEAQgA3ANAVQQBCADcA2BVB4BQhBAJAA0AgAUEHS0UNASAEIAApAAA3AAAgBEEIaiEEIABBCGohACABQQhrIQEMAAsLIAEEQCAEIAApAABCASABQQN0rYZCAX2DNwAABQtB4BQgA0J/EAALlgQFAX4BfgF/AX8BfkIAQgiGQQAxAKAUhEIIhkEAMQChFIRCCIZBADEAohSEQgiGQQAxAKMUhEIIhkEAMQCkFIQhAkIAQgiGQQAxAKUUhEIIhkEAMQCmFIRCCIZBADEApxSEQgiGQQAxAKgUhEIIhkEAMQCpFIQhAyACQhSGIANCFIhC//8/g4RCgICEuo3SAIAhBiACQhSGIANCFIhC//8/g4RCgICEuo3SAIIhAiAGQhSGIAJCFIYgA0IAiEL//z+DhEKAgIS6jdIAgIQhBiACQhSGIANCAIhC//8/g4RCgICEuo3SAIIhAiAGQoDC5gCApyEEQQAgBEGQCm5BAXQvAAA7AOAVQQAgBEGQCnBBAXQvAAA7AOIVIAZCgMLmAIKnIQRBACAEQZAKbkEBdC8AADsA5BVBACAEQZAKcEEBdC8AADsA5hUgAkKAwuYAgKchBEEAIARBkApuQQF0LwAAOwDoFUEAIARBkApwQQF0LwAAOwDqFSACQoDC5gCCpyEEQQAgBEGQCm5BAXQvAAA7AOwVQQAgBEGQCnBBAXQvAAA7AO4VQQApAOAVQrDgwIGDhoyYMIV6QgOIpyEFIAVBB0sEQEEAKQDoFUKw4MCBg4aMmDCFekIDiKdBCGohBSAFQQ9LBEBBDyEFBQsFCyAAIAE7AAAgACAFKQDgFTcAAiAAIAUpAOgVNwAKIABBEiAFazoAFwtMAwF/AX8BfwJAA0AgBSACSUUNASAAKAAAIQcgASAGaiAHIAZrQQoQASADIAQQAiAHIQYgAEEEaiEAIANBGGohAyAFQQFqIQUMAAsLCw==';

;// CONCATENATED MODULE: ./build/src/cohort/blake2b.js


const MAX_MESSAGES = 1024;
const ENDS_AT = Math.ceil(blake2b_layout/* FREE_AT */.t0 / 8) * 8;
const SLOTS_AT = ENDS_AT + MAX_MESSAGES * 4;
const MESSAGES_AT = SLOTS_AT + MAX_MESSAGES * blake2b_layout/* SLOT_BYTES */.bN;
const PAGE_BYTES = 65_536;
const OVERREAD_BYTES = 7;
function blake2b(message, digestBytes) {
    const { exports, bytes } = moduleWithRoomFor(message.length);
    bytes.set(message, MESSAGES_AT);
    exports.hash(MESSAGES_AT, message.length, digestBytes);
    return bytes.slice(STATE_AT, STATE_AT + digestBytes);
}
function writeIds(messages, ends, prefix, slots, slotsFrom) {
    const { exports, bytes, words } = moduleWithRoomFor(messages.length);
    bytes.set(messages, MESSAGES_AT);
    words.set(ends, ENDS_AT / 4);
    exports.writeIds(ENDS_AT, MESSAGES_AT, ends.length, SLOTS_AT, prefixWord(prefix));
    slots.set(bytes.subarray(SLOTS_AT, SLOTS_AT + ends.length * blake2b_layout/* SLOT_BYTES */.bN), slotsFrom);
}
function slotOfDigest(digest, prefix) {
    const { exports, bytes } = moduleWithRoomFor(0);
    bytes.set(digest, STATE_AT);
    exports.writeId(SLOTS_AT, prefixWord(prefix));
    return bytes.slice(SLOTS_AT, SLOTS_AT + SLOT_BYTES);
}
function prefixWord(prefix) {
    return prefix.charCodeAt(0) | (prefix.charCodeAt(1) << 8);
}
let hasher;
function moduleWithRoomFor(messageBytes) {
    hasher ??= viewed(instantiate());
    const missing = MESSAGES_AT + messageBytes + OVERREAD_BYTES - hasher.bytes.length;
    if (missing > 0) {
        hasher.exports.memory.grow(Math.ceil(missing / PAGE_BYTES));
        hasher = viewed(hasher.exports);
    }
    return hasher;
}
function viewed(exports) {
    const { buffer } = exports.memory;
    return { exports, bytes: new Uint8Array(buffer), words: new Uint32Array(buffer) };
}
function instantiate() {
    const binary = Buffer.from(BLAKE2B_WASM, 'base64');
    const exports = new WebAssembly.Instance(new WebAssembly.Module(binary)).exports;
    const digits = Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (digit) => digit.charCodeAt(0));
    const bytes = new Uint8Array(exports.memory.buffer, blake2b_layout/* PAIRS_AT */.QO, digits.length ** 2 * 2);
    let at = 0;
    for (const high of digits) {
        for (const low of digits) {
            bytes[at++] = high;
            bytes[at++] = low;
        }
    }
    return exports;
}


/***/ }),

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ ID_PREFIXES),
/* harmony export */   Qc: () => (/* binding */ collisionId),
/* harmony export */   _i: () => (/* binding */ signaturePart),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   y5: () => (/* binding */ generationId)
/* harmony export */ });
/* harmony import */ var _python_lower_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4081);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(734);
/* harmony import */ var _blake2b_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);
/* harmony import */ var _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3113);
/* harmony import */ var _id_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1141);





const ID_PREFIXES = { draft: 'd_', essay: 'e_', evaluation: 'v_' };
function signaturePart(value) {
    return (0,_python_lower_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .i)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .strip */ .bB)(value));
}
function signature(parts) {
    return Buffer.from(parts.join('|'), 'utf8');
}
function generationId(stage, parts) {
    const message = signature(parts);
    const slots = new Uint8Array(_blake2b_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .SLOT_BYTES */ .bN);
    (0,_blake2b_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIds */ .Gt)(message, Uint32Array.of(message.length), ID_PREFIXES[stage], slots, 0);
    return new _id_column_js__WEBPACK_IMPORTED_MODULE_3__/* .IdColumn */ .E(1, slots).at(0);
}
function collisionId(stage, parts, attempt) {
    return `${generationId(stage, [...parts, `collision:${attempt}`])}-${attempt}`;
}


/***/ }),

/***/ 1141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ IdColumn)
/* harmony export */ });
/* harmony import */ var _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3113);

const SLOT_WORDS = _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN / 4;
const LENGTH_AT = _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN - 1;
const SOUGHT_WORDS = new Uint32Array(SLOT_WORDS);
const SOUGHT = new Uint8Array(SOUGHT_WORDS.buffer);
class IdColumn {
    length;
    #slots;
    #words;
    #table;
    constructor(length, slots) {
        this.length = length;
        this.#slots = slots;
        this.#words = new Uint32Array(slots.buffer, slots.byteOffset, length * SLOT_WORDS);
    }
    static of(names) {
        const slots = new Uint8Array(names.size * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN);
        let length = 0;
        for (const name of names)
            if (writeSlot(slots.subarray(length * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN, (length + 1) * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN), name))
                length++;
        return new IdColumn(length, slots);
    }
    at(index) {
        const start = index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN;
        const bytes = this.#slots.subarray(start, start + this.byteLength(index));
        return String.fromCharCode.apply(null, bytes);
    }
    byteLength(index) {
        return this.#slots[index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN + LENGTH_AT] ?? 0;
    }
    write(index, target, offset) {
        const start = index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN;
        const length = this.byteLength(index);
        for (let byte = 0; byte < length; byte++)
            target[offset + byte] = this.#slots[start + byte] ?? 0;
        return offset + length;
    }
    replace(index, id) {
        writeSlot(this.#slots.subarray(index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN, (index + 1) * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN), id);
        this.#table = undefined;
    }
    indexOf(id) {
        return writeSlot(SOUGHT, id) ? this.indexOfSlot(SOUGHT_WORDS, 0) : -1;
    }
    indexOfSlot(others, other) {
        const words = this.#words;
        this.#table ??= indexTable(words, this.length);
        const table = this.#table;
        for (let slot = slotHash(others, other);; slot++) {
            slot &= table.length - 1;
            const entry = table[slot] ?? 0;
            if (entry === 0)
                return -1;
            if (sameSlot(words, entry - 1, others, other))
                return entry - 1;
        }
    }
    firstOccurrences() {
        const { length } = this;
        const words = this.#words;
        let first;
        const bits = 2 ** Math.ceil(Math.log2(length * 8 + 32));
        const met = new Uint32Array(bits / 32);
        const shared = new Uint32Array(bits / 32);
        let repeats = 0;
        for (let index = 0; index < length; index++) {
            const place = slotHash(words, index) & (bits - 1);
            const bit = 1 << (place & 31);
            const known = met[place >>> 5] ?? 0;
            if ((known & bit) === 0) {
                met[place >>> 5] = known | bit;
                continue;
            }
            repeats++;
            shared[place >>> 5] = (shared[place >>> 5] ?? 0) | bit;
        }
        const table = new Uint32Array(2 ** Math.ceil(Math.log2(repeats * 4 + 1)));
        for (let index = 0; index < length && repeats > 0; index++) {
            const hash = slotHash(words, index);
            const place = hash & (bits - 1);
            if (((shared[place >>> 5] ?? 0) & (1 << (place & 31))) === 0)
                continue;
            let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
            for (;;) {
                slot &= table.length - 1;
                const entry = table[slot] ?? 0;
                if (entry === 0) {
                    table[slot] = index + 1;
                    break;
                }
                if (sameSlot(words, entry - 1, words, index)) {
                    first ??= upTo(length);
                    first[index] = entry - 1;
                    break;
                }
                slot++;
            }
        }
        return first;
    }
}
function upTo(length) {
    const numbers = new Uint32Array(length);
    for (let number = 0; number < length; number++)
        numbers[number] = number;
    return numbers;
}
function writeSlot(slot, id) {
    if (id.length >= LENGTH_AT)
        return false;
    slot.fill(0);
    for (let byte = 0; byte < id.length; byte++) {
        const code = id.charCodeAt(byte);
        if (code > 0x7f)
            return false;
        slot[byte] = code;
    }
    slot[LENGTH_AT] = id.length;
    return true;
}
function indexTable(words, length) {
    const table = new Uint32Array(2 ** Math.ceil(Math.log2(length * 2 + 1)));
    for (let index = 0; index < length; index++) {
        let slot = slotHash(words, index) & (table.length - 1);
        while (table[slot] !== 0 && !sameSlot(words, (table[slot] ?? 0) - 1, words, index))
            slot = (slot + 1) & (table.length - 1);
        if (table[slot] === 0)
            table[slot] = index + 1;
    }
    return table;
}
function slotHash(words, index) {
    const at = index * SLOT_WORDS;
    let hash = Math.imul(words[at + 1] ?? 0, 0x9e3779b1) ^ Math.imul(words[at + 2] ?? 0, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    return hash ^ (hash >>> 13);
}
function sameSlot(left, at, right, other) {
    for (let word = 0; word < SLOT_WORDS; word++) {
        if (left[at * SLOT_WORDS + word] !== right[other * SLOT_WORDS + word])
            return false;
    }
    return true;
}


/***/ }),

/***/ 4358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ signatureOfMetadata),
/* harmony export */   H4: () => (/* binding */ lenientReplicate),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   jR: () => (/* binding */ parseMetadata)
/* harmony export */ });
/* harmony import */ var _design_include_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(859);
/* harmony import */ var _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6509);
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(125);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4589);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9441);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1435);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(567);
/* harmony import */ var _generation_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1603);









function parseMetadata(content) {
    let parsed;
    try {
        parsed = JSON.parse(content);
    }
    catch {
        return parseExactly(content);
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        return parseExactly(content);
    const fields = parsed;
    const metadata = (field) => fromJs(Object.hasOwn(fields, field) ? fields[field] : undefined);
    if (WRITTEN.test(content) || holdsSmallIntegersOnly(content))
        return metadata;
    if (!Object.values(fields).some((value) => typeof value === 'number'))
        return metadata;
    const exact = parseExactly(content);
    return exact === 'unreadable' ? metadata : exact;
}
const WRITTEN = /^\{\n(?: {2}"\w+": "[^"\\]*",\n)* {2}"replicate": \d{1,15}\n\}$/;
function holdsSmallIntegersOnly(content) {
    return !/\d[.eE]|\d{16}/.test(content.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}
function fromJs(value) {
    switch (typeof value) {
        case 'string':
            return (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .str */ .gx)(value);
        case 'boolean':
            return { kind: 'bool', value };
        case 'number':
            return Number.isSafeInteger(value) ? (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(value) : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .float */ .fV)(value);
        default:
            return value === null ? { kind: 'null' } : undefined;
    }
}
function parseExactly(content) {
    const node = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s('metadata.json', content), new _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .g());
    if (node === undefined)
        return 'unreadable';
    if (node.kind !== 'map')
        return (0,_design_include_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalsy */ .W)(node) ? () => undefined : 'not-an-object';
    const fields = new Map();
    for (const { key, value } of node.entries) {
        if (key.value.kind === 'str' && value.kind === 'scalar')
            fields.set(key.value.value, value.value);
    }
    return (field) => fields.get(field);
}
function textField(metadata, ...names) {
    const value = firstTruthy(metadata, names);
    return value === undefined ? '' : (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_6__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value));
}
function firstTruthy(metadata, names) {
    for (const name of names) {
        const value = metadata(name);
        if (value !== undefined && isTruthy(value))
            return value;
    }
    return undefined;
}
function isTruthy(value) {
    switch (value.kind) {
        case 'null':
            return false;
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'str':
            return value.value !== '';
        default:
            return true;
    }
}
function lenientReplicate(metadata) {
    const value = metadata('replicate');
    return (value === undefined ? undefined : (0,_python_int_js__WEBPACK_IMPORTED_MODULE_8__/* .intOfValue */ .EL)(value)) ?? 1n;
}
function signatureOfMetadata(stage, metadata) {
    const replicate = strictReplicate(metadata);
    const parts = stage === 'draft'
        ? [metadata('combo_id'), metadata('template_id'), metadata('llm_model_id')]
        : stage === 'essay'
            ? [metadata('parent_gen_id'), firstTruthy(metadata, ['template_id']) ?? metadata('essay_template')]
            : [
                metadata('parent_gen_id'),
                firstTruthy(metadata, ['template_id']) ?? metadata('evaluation_template'),
                metadata('llm_model_id'),
            ];
    const texts = [];
    for (const part of parts) {
        if (part === undefined || part.kind === 'null')
            return undefined;
        const component = (0,_generation_id_js__WEBPACK_IMPORTED_MODULE_5__/* .signaturePart */ ._i)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(part));
        if (component === '')
            return undefined;
        texts.push(component);
    }
    return replicate === undefined ? undefined : [...texts, replicate.toString()];
}
function strictReplicate(metadata) {
    const value = metadata('replicate');
    if (value === undefined || value.kind === 'null')
        return 1n;
    if (value.kind === 'str')
        return /^[\p{Nd}]+$/u.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_6__/* .strip */ .bB)(value.value)) ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_8__/* .intOfValue */ .EL)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .str */ .gx)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_6__/* .strip */ .bB)(value.value))) : undefined;
    return value.kind === 'int' || value.kind === 'bool' || value.kind === 'float'
        ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_8__/* .intOfValue */ .EL)(value)
        : undefined;
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ isFieldColumn),
/* harmony export */   S6: () => (/* binding */ REPLICATE_FIELDS),
/* harmony export */   a5: () => (/* binding */ fieldColumns),
/* harmony export */   iX: () => (/* binding */ TEXT_FIELDS)
/* harmony export */ });
const TEXT_FIELDS = {
    combo_id: ['combo_id', 'combo'],
    draft_template: ['draft_template'],
    draft_llm: ['draft_llm', 'draft_model', 'generation_llm'],
    essay_template: ['essay_template'],
    essay_llm: ['essay_llm'],
    evaluation_template: ['evaluation_template'],
    evaluation_llm: ['evaluation_llm'],
};
const REPLICATE_FIELDS = {
    draft: ['draft_replicate', 'draft_template_replicate', 'draft_rep'],
    essay: ['essay_replicate', 'essay_template_replicate', 'essay_rep'],
    evaluation: [
        'evaluation_replicate',
        'evaluation_template_replicate',
        'evaluation_llm_replicate',
        'evaluation_rep',
    ],
};
function isFieldColumn(name) {
    return Object.values(TEXT_FIELDS).some((names) => names.includes(name));
}
function fieldColumns(name) {
    const all = Object.values(TEXT_FIELDS);
    return all.find((names) => names.includes(name)) ?? [];
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Vocabulary)
/* harmony export */ });
class Vocabulary {
    texts = [];
    #codes = new Map();
    code(text) {
        let code = this.#codes.get(text);
        if (code === undefined) {
            code = this.texts.length;
            this.texts.push(text);
            this.#codes.set(text, code);
        }
        return code;
    }
    text(code) {
        return this.texts[code] ?? '';
    }
    get size() {
        return this.texts.length;
    }
}


/***/ }),

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ RowField),
/* harmony export */   Z: () => (/* binding */ replicateCode),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   uY: () => (/* binding */ INVALID),
/* harmony export */   zy: () => (/* binding */ textCode)
/* harmony export */ });
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(125);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4589);



const BLANK = -1;
const INVALID = -2;
class RowField {
    candidates;
    constructor(rows, names, codeOf) {
        this.candidates = names.flatMap((name) => {
            const column = rows.columns.findIndex((other) => other.name.kind === 'str' && other.name.value === name);
            if (column < 0)
                return [];
            const dimension = rows.dimensionOf(column);
            const codes = new Int32Array(rows.dimensions[dimension]?.size ?? 0);
            for (let level = 0; level < codes.length; level++)
                codes[level] = codeOf(rows.valueAt(column, level));
            return [{ name, column, dimension, codes }];
        });
    }
    get always() {
        const [first] = this.candidates;
        return first?.codes.includes(BLANK) ? undefined : first;
    }
    read(levels) {
        const { candidates } = this;
        for (let index = 0; index < candidates.length; index++) {
            const candidate = candidates[index];
            if (candidate === undefined)
                continue;
            const code = candidate.codes[levels[candidate.dimension] ?? 0] ?? BLANK;
            if (code !== BLANK)
                return code;
        }
        return BLANK;
    }
}
function textCode(value, vocabulary) {
    if (value.kind === 'null')
        return BLANK;
    const trimmed = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value));
    return trimmed === '' ? BLANK : vocabulary.code(trimmed);
}
function replicateCode(value, vocabulary) {
    if (value.kind === 'null' || (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value)) === '')
        return BLANK;
    const count = (0,_python_int_js__WEBPACK_IMPORTED_MODULE_2__/* .intOfValue */ .EL)(value);
    return count === undefined || count < 1n ? INVALID : vocabulary.code(count.toString());
}


/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ usedTexts),
/* harmony export */   t: () => (/* binding */ plannedTexts)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);

function usedTexts(vocabulary, column) {
    const seen = new Uint8Array(vocabulary.size);
    let left = vocabulary.size;
    for (let index = 0; index < column.length && left > 0; index++) {
        const code = column[index] ?? 0;
        if (seen[code] === 0) {
            seen[code] = 1;
            left--;
        }
    }
    return vocabulary.texts.filter((_, code) => seen[code] === 1).sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
}
function plannedTexts(plan) {
    return {
        combo_id: usedTexts(plan.combos, plan.drafts.combo),
        draft_template: usedTexts(plan.draftTemplates, plan.drafts.template),
        draft_llm: usedTexts(plan.draftModels, plan.drafts.model),
        essay_template: usedTexts(plan.essayTemplates, plan.essays.template),
        essay_llm: usedTexts(plan.essayModels, plan.essays.model),
        evaluation_template: usedTexts(plan.evaluationTemplates, plan.evaluations.template),
        evaluation_llm: usedTexts(plan.evaluationModels, plan.evaluations.model),
    };
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ applyRule)
});

// EXTERNAL MODULE: ./build/src/design/levels.js
var design_levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/design/spec-shapes.js
var spec_shapes = __webpack_require__(476);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/compile/design-state.js
var design_state = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/src/compile/entry-order.js
var entry_order = __webpack_require__(4290);
// EXTERNAL MODULE: ./build/src/compile/literal-remedy.js
var literal_remedy = __webpack_require__(1789);
// EXTERNAL MODULE: ./build/src/compile/near-level.js
var near_level = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/src/compile/spoilt-column.js
var spoilt_column = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/src/compile/unknown-axis.js
var unknown_axis = __webpack_require__(8367);
;// CONCATENATED MODULE: ./build/src/compile/apply-pair.js














const SIDES = spec_shapes/* SHAPES */.H.balancedSide.words;
function applyPair(rule, state, collector) {
    const what = `pair ${(0,show/* showText */.h$)(rule.name.text)}`;
    let known = rule.complete;
    const twins = rule.left !== undefined && rule.left.text === rule.right?.text;
    if (rule.left && rule.right && twins) {
        known = false;
        collector.add('pair/same-axis', (0,diagnostic/* atSpan */.IX)(rule.right.at), `${what} pairs axis ${(0,show/* showText */.h$)(rule.left.text)} with itself`, {
            hint: 'name two different axes',
            related: [{ message: 'the left axis', at: (0,diagnostic/* atSpan */.IX)(rule.left.at) }],
        });
    }
    const left = side(rule.left);
    const right = side(rule.right);
    const pairs = [];
    const seen = new Set();
    const spoilt = (0,spoilt_column/* spoiltColumns */.he)(rule);
    const orders = entryOrders();
    const isListedLeft = (0,near_level/* laterKeys */.Z8)(() => rule.allowed.map((entry) => entry.left.value));
    const isListedRight = (0,near_level/* laterKeys */.Z8)(() => rule.allowed.map((entry) => entry.right.value));
    for (const [index, entry] of rule.allowed.entries()) {
        const order = orders[index];
        const values = [entry.left, entry.right];
        const inside = [
            checkMember(entry, values[order?.[0] ?? 0] ?? entry.left, left),
            checkMember(entry, values[order?.[1] ?? 1] ?? entry.right, right),
        ];
        if (order !== undefined || inside.includes(false)) {
            known = false;
            continue;
        }
        const value = (0,python_value/* tuple */.PV)([entry.left.value, entry.right.value]);
        const key = (0,compare/* valueKey */.z)(value);
        if (seen.has(key))
            continue;
        seen.add(key);
        pairs.push({ value, node: entry.node });
    }
    known &&= (left?.complete ?? false) && (right?.complete ?? false);
    checkBalance(rule, pairs, known, what, collector);
    const name = state.set(rule.name, (0,design_state/* domain */.bl)(pairs, known));
    if (rule.left && rule.right)
        state.pairs.set(name, [(0,design_state/* nameKey */.Rc)(rule.left.text), (0,design_state/* nameKey */.Rc)(rule.right.text)]);
    const members = rule.left && rule.right ? [state.resolve(rule.left), state.resolve(rule.right)] : [];
    const places = members.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    for (const key of new Set(members))
        state.take(key, what, rule.name.at);
    state.order.splice(places.length > 0 ? Math.min(...places) : state.order.length, 0, name);
    reportOwnMember(rule, name, state, collector);
    function side(member) {
        if (member === undefined)
            return undefined;
        const key = state.resolve(member);
        if (!(0,unknown_axis/* findAxis */.P)(state, member, key, what, 'pair/unknown-axis', collector))
            return undefined;
        const levels = state.domains.get(key);
        return levels && { ...levels, member };
    }
    function entryOrders() {
        if (!rule.left || !rule.right || twins)
            return [];
        return (0,entry_order/* reportOtherOrder */.Tv)({
            code: 'pair/outside-domain',
            what,
            names: [rule.left, rule.right],
            axes: [(0,entry_order/* takerOf */.N)(left), (0,entry_order/* takerOf */.N)(right)],
            rows: rule.allowed.map((entry) => ({ values: [entry.left, entry.right], at: entry.node.span })),
            include: rule.include,
        }, collector);
    }
    function checkMember(entry, level, axis) {
        if (axis === undefined || axis.keys.has((0,compare/* valueKey */.z)(level.value)))
            return true;
        if (!axis.complete || twins)
            return false;
        const refuse = spoilt.get(level === entry.left ? 0 : 1);
        if (refuse) {
            refuse(collector, `${(0,show/* show */.WU)(level.value)} is no level of axis ${(0,show/* showText */.h$)(axis.member.text)}`);
            return false;
        }
        const suspicion = axis.doubt?.(level.value);
        suspicion?.tell('pair/outside-domain');
        if (suspicion)
            return false;
        reportOutside('pair/outside-domain', level, axis, `${what} allows [${(0,show/* show */.WU)(entry.left.value)}, ${(0,show/* show */.WU)(entry.right.value)}]`, rule.include, axis === left ? isListedLeft : isListedRight, state, collector);
        return false;
    }
}
function reportOwnMember(rule, key, state, collector) {
    if (state.domains.has(key) || !state.order.includes(key))
        return;
    const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
    const member = members.find((name) => name !== undefined && state.resolve(name) === key);
    collector.add('rule/named-like-member', (0,diagnostic/* atSpan */.IX)(rule.name.at), `${rule.kind} ${(0,show/* showText */.h$)(rule.name.text)} has the name of one of its own axes`, {
        hint: 'give it a name of its own',
        related: member ? [{ message: 'the axis of that name', at: (0,diagnostic/* atSpan */.IX)(member.at) }] : [],
    });
    state.set(rule.name, (0,design_state/* domain */.bl)([], false));
}
function reportOutside(code, level, axis, what, include, isListed, state, collector) {
    const quote = include?.unterminatedQuote;
    if (quote && level.node.span.start >= quote.start) {
        collector.add(code, (0,diagnostic/* atSpan */.IX)(quote), `${what}, because this quote is never closed: ${(0,show/* show */.WU)(level.value)} is no level of axis ${(0,show/* showText */.h$)(axis.member.text)}`, { hint: 'close it with another `"`', related: (0,design_levels/* includedAt */.S)(include) });
        return;
    }
    const dropper = axis.dropped?.get((0,compare/* valueKey */.z)(level.value));
    const misspelt = dropper?.misspelt?.(level.value);
    if (dropper && misspelt) {
        state.pending.delete(misspelt.node);
        if (collector.has(code, (0,diagnostic/* atSpan */.IX)(misspelt.node.span)))
            return;
        collector.add(code, (0,diagnostic/* atSpan */.IX)(misspelt.node.span), `${what}, but ${dropper.what} keeps ${(0,show/* show */.WU)(misspelt.value)} instead of ${(0,show/* show */.WU)(level.value)}`, {
            hint: misspelt.value.kind === 'str'
                ? `did you mean '${(0,python_text/* text */.Qq)(level.value)}'?`
                : `quote it, '${(0,python_text/* text */.Qq)(level.value)}'`,
            related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(level.node.span) }],
        });
        return;
    }
    if (dropper) {
        collector.add(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `${what}, but ${(0,show/* show */.WU)(level.value)} is no level of axis ${(0,show/* showText */.h$)(axis.member.text)} any more: ${dropper.what} drops it`, {
            hint: 'keep the level there, or remove it here',
            related: [{ message: dropper.what, at: (0,diagnostic/* atSpan */.IX)(dropper.at) }, ...(0,design_levels/* includedAt */.S)(include)],
        });
        return;
    }
    const sameText = axis.levels.find((other) => (0,python_text/* text */.Qq)(other.value) === (0,python_text/* text */.Qq)(level.value));
    const undeclared = state.undeclaredId(axis.member.text, level.value);
    const near = undeclared === undefined ? (0,near_level/* nearLevel */.Rd)(level.value, axis, isListed) : undefined;
    const remedy = (0,literal_remedy/* literalRemedy */.w)(level, (written) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(written))), include !== undefined);
    const hint = remedy
        ? remedy
        : sameText
            ? `the axis has ${(0,show/* show */.WU)(sameText.value)} of another kind: quote both or neither`
            : (0,literal_remedy/* withReading */.t)(near
                ? `did you mean '${near}'?`
                : undeclared
                    ? undeclared
                    : `the levels of ${(0,show/* showText */.h$)(axis.member.text)} are ${axis.levels
                        .slice(0, 8)
                        .map((other) => (0,python_text/* text */.Qq)(other.value))
                        .join(', ')}${axis.levels.length > 8 ? ', …' : ''}`, level);
    collector.add(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `${what}, but ${(0,show/* show */.WU)(level.value)} is no level of axis ${(0,show/* showText */.h$)(axis.member.text)}`, {
        hint,
        related: [
            { message: 'the axis is named here', at: (0,diagnostic/* atSpan */.IX)(axis.member.at) },
            ...nearLevelAt(axis, near),
            ...(0,design_levels/* includedAt */.S)(include),
        ],
    });
}
function nearLevelAt(axis, near) {
    const level = near === undefined ? undefined : axis.levels.find(({ value }) => (0,python_text/* text */.Qq)(value) === near);
    return level ? [{ message: `the level '${near}'`, at: (0,diagnostic/* atSpan */.IX)(level.node.span) }] : [];
}
function checkBalance(rule, pairs, known, what, collector) {
    const { balance } = rule;
    if (balance === undefined)
        return;
    if (!SIDES.includes(balance.side)) {
        const near = (0,nearest_names.nearestNames)(balance.side, SIDES, 1)[0];
        collector.add('pair/unknown-balance', (0,diagnostic/* atSpan */.IX)(balance.at), `${what}: balance must be left, right or both, but is ${(0,show/* showText */.h$)(balance.side)}`, {
            hint: near ? `did you mean '${near}'?` : 'write one of these words, or remove the line',
        });
        return;
    }
    if (!known)
        return;
    const uneven = ['left', 'right'].flatMap((side) => {
        if (balance.side !== side && balance.side !== 'both')
            return [];
        const counts = new Map();
        for (const { value } of pairs) {
            const member = value.kind === 'tuple' ? value.items[side === 'left' ? 0 : 1] : undefined;
            if (member === undefined)
                continue;
            const entry = counts.get((0,compare/* valueKey */.z)(member)) ?? { shown: (0,show/* show */.WU)(member), count: 0 };
            entry.count++;
            counts.set((0,compare/* valueKey */.z)(member), entry);
        }
        const entries = [...counts.values()];
        if (new Set(entries.map(({ count }) => count)).size <= 1)
            return [];
        return [{ side, counts: entries.map(({ shown, count }) => `${shown} ${count}×`).join(', ') }];
    });
    if (uneven.length === 0)
        return;
    const found = uneven.length === 1
        ? `on the ${uneven[0]?.side}: ${uneven[0]?.counts}`
        : uneven.map(({ side, counts }) => `on the ${side} (${counts})`).join(' and ');
    collector.add('pair/imbalance', (0,diagnostic/* atSpan */.IX)(rule.include?.at ?? rule.allowedAt), `${what} is not balanced ${found}`, {
        hint: `every ${uneven.length === 1 ? uneven[0]?.side : 'left and every right'} value must occur equally often; add or remove entries, or drop \`balance\``,
        related: [{ message: 'balance is asked for here', at: (0,diagnostic/* atSpan */.IX)(balance.at) }],
    });
}

;// CONCATENATED MODULE: ./build/src/compile/apply-subset.js










function applySubset(rule, state, collector) {
    const key = (0,design_state/* nameKey */.Rc)(rule.axis.text);
    if (!(0,unknown_axis/* findAxis */.P)(state, rule.axis, key, 'the subset', 'subset/unknown-axis', collector)) {
        state.lacksSubset = true;
        return;
    }
    const axis = state.domains.get(key);
    if (axis === undefined)
        return;
    const keep = (0,design_state/* domain */.bl)(rule.keep, rule.complete);
    const kept = axis.levels.filter((level) => keep.keys.has((0,compare/* valueKey */.z)(level.value)));
    const nothingLeft = kept.length === 0 && axis.complete && keep.complete;
    const suspicions = nothingLeft ? keep.levels.flatMap(({ value }) => axis.doubt?.(value) ?? []) : [];
    for (const suspicion of suspicions)
        suspicion.tell('subset/nothing-left');
    const known = axis.complete && keep.complete;
    const name = (0,show/* showText */.h$)(rule.axis.text);
    const levels = axis.levels.map((level) => (0,python_text/* text */.Qq)(level.value));
    const unknown = [];
    if (nothingLeft && suspicions.length === 0) {
        const [first] = rule.keep;
        collector.add('subset/nothing-left', (0,diagnostic/* atSpan */.IX)(first?.node.span ?? rule.include?.at ?? rule.axis.at), `the subset of ${name} keeps none of its levels`, {
            hint: first === undefined
                ? 'list the levels to keep'
                : valueHint(first, axis, keep.keys, levels, rule, state),
            related: [{ message: 'the subset', at: (0,diagnostic/* atSpan */.IX)(rule.axis.at) }, ...(0,design_levels/* includedAt */.S)(rule.include)],
        });
    }
    else if (axis.complete) {
        for (const level of keep.levels) {
            if (axis.keys.has((0,compare/* valueKey */.z)(level.value)))
                continue;
            const suspicion = axis.doubt?.(level.value);
            if (suspicion?.isTold || suspicions.length > 0)
                continue;
            if (suspicion && axis.levels.some(({ node }) => node.span === suspicion.at)) {
                collector.add('subset/unknown-value', (0,diagnostic/* atSpan */.IX)(suspicion.at), `the subset of ${name} keeps ${(0,show/* show */.WU)(level.value)}, and the axis has another spelling of it here`, {
                    hint: `did you mean '${(0,python_text/* text */.Qq)(level.value)}'?`,
                    related: [{ message: 'the subset keeps it', at: (0,diagnostic/* atSpan */.IX)(level.node.span) }],
                });
                continue;
            }
            if (suspicion)
                continue;
            unknown.push(level);
            state.pending.set(level.node, () => collector.add('subset/unknown-value', (0,diagnostic/* atSpan */.IX)(level.node.span), `the subset of ${name} keeps ${(0,show/* show */.WU)(level.value)}, which is no level of it`, {
                hint: valueHint(level, axis, keep.keys, levels, rule, state),
                related: (0,design_levels/* includedAt */.S)(rule.include),
            }));
        }
    }
    const left = (0,design_state/* domain */.bl)(kept, known && kept.length > 0);
    const dropped = (0,design_state/* droppedBy */.ue)({
        what: `the subset of ${name}`,
        at: rule.axis.at,
        misspelt: (value) => unknown.find((level) => isWrittenAs(level, value) ||
            (!state.isId(rule.axis.text, (0,python_text/* text */.Qq)(level.value)) &&
                (0,near_level/* nearLevel */.Rd)(level.value, axis, (key) => keep.keys.has(key)) === (0,python_text/* text */.Qq)(value))),
    }, [axis], left.keys);
    state.domains.set(key, { ...left, doubt: axis.doubt, dropped });
}
function isWrittenAs({ value: read, node }, value) {
    if (read.kind === 'str' || value.kind !== 'str')
        return false;
    return node.kind === 'scalar' && node.style === 'plain' && node.text === value.value;
}
function valueHint(level, axis, keep, levels, rule, state) {
    const remedy = (0,literal_remedy/* literalRemedy */.w)(level, (written) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(written))), rule.include !== undefined);
    if (remedy !== undefined)
        return remedy;
    const dropper = axis.dropped?.get((0,compare/* valueKey */.z)(level.value));
    if (dropper)
        return `${dropper.what} above drops it: keep it there, or remove it here`;
    const near = (0,near_level/* nearLevel */.Rd)(level.value, axis, (key) => keep.has(key));
    if (levels.includes((0,python_text/* text */.Qq)(level.value)))
        return 'the axis has the same text as a value of another kind: quote both or neither';
    const undeclared = state.undeclaredId(rule.axis.text, level.value);
    if (undeclared !== undefined)
        return undeclared;
    return (0,literal_remedy/* withReading */.t)(near
        ? `did you mean '${near}'?`
        : `the levels are ${levels.slice(0, 8).join(', ')}${levels.length > 8 ? ', …' : ''}`, level);
}

;// CONCATENATED MODULE: ./build/src/compile/apply-tie.js





function applyTie(rule, state, collector) {
    const what = `tie ${(0,show/* showText */.h$)(rule.canonical.text)}`;
    const [letter] = rule.axes;
    const isText = letter !== undefined &&
        rule.axes.some((name) => state.isUnknown((0,design_state/* nameKey */.Rc)(name.text))) &&
        collector.refuse('tie/axes-as-text', (0,diagnostic/* atSpan */.IX)(letter.at));
    if (isText)
        for (const name of rule.axes)
            state.excuse((0,design_state/* nameKey */.Rc)(name.text));
    const found = rule.axes.filter((name) => (0,unknown_axis/* findAxis */.P)(state, name, (0,design_state/* nameKey */.Rc)(name.text), what, 'tie/unknown-axis', collector));
    const members = found.flatMap((name) => state.domains.get((0,design_state/* nameKey */.Rc)(name.text)) ?? []);
    const known = rule.complete && found.length === rule.axes.length && members.every((member) => member.complete);
    const [first, ...others] = members;
    const shared = first?.levels.filter((level) => others.every((other) => other.keys.has((0,compare/* valueKey */.z)(level.value)))) ?? [];
    const doubt = (value) => {
        for (const member of members) {
            const suspicion = member.doubt?.(value);
            if (suspicion)
                return suspicion;
        }
        return undefined;
    };
    const nothingShared = shared.length === 0 && known;
    const suspicions = nothingShared
        ? members.flatMap(({ levels }) => levels.flatMap(({ value }) => doubt(value) ?? []))
        : [];
    for (const suspicion of suspicions)
        suspicion.tell('tie/no-common-level');
    if (nothingShared && suspicions.length === 0) {
        collector.add('tie/no-common-level', (0,diagnostic/* atSpan */.IX)(rule.axes[0]?.at ?? rule.canonical.at), `${what} has no level that all of ${rule.axes.map((name) => (0,show/* showText */.h$)(name.text)).join(', ')} share`, {
            hint: 'a tie keeps only levels that every tied axis lists, spelled the same',
            related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(rule.canonical.at) }],
        });
    }
    const canonical = (0,design_state/* nameKey */.Rc)(rule.canonical.text);
    const isPairName = state.pairs.has(canonical);
    if (isPairName)
        collector.add('tie/onto-rule-name', (0,diagnostic/* atSpan */.IX)(rule.canonical.at), `${(0,show/* showText */.h$)(rule.canonical.text)} is the name of a pair, and a tie cannot become it`, { hint: 'give the tie a name of its own' });
    const places = rule.axes
        .map((name) => state.order.indexOf((0,design_state/* nameKey */.Rc)(name.text)))
        .filter((place) => place >= 0);
    const left = (0,design_state/* domain */.bl)(shared, known && !isPairName && shared.length > 0);
    const dropped = (0,design_state/* droppedBy */.ue)({ what, at: rule.canonical.at }, members, left.keys);
    state.set(rule.canonical, { ...left, doubt, dropped });
    if (!state.order.includes(canonical))
        state.order.splice(places.length > 0 ? Math.min(...places) : 0, 0, canonical);
    if (!state.ties.has(canonical))
        state.ties.set(canonical, canonical);
    for (const name of rule.axes) {
        const key = (0,design_state/* nameKey */.Rc)(name.text);
        state.ties.set(key, canonical);
        if (key !== canonical)
            state.take(key, what, rule.canonical.at);
    }
}

// EXTERNAL MODULE: ./build/src/diagnostics/listing.js
var listing = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/src/compile/apply-tuple.js












function applyTuple(rule, state, collector) {
    const what = `tuple ${(0,show/* showText */.h$)(rule.name.text)}`;
    const undeclared = reportUndeclared(rule, what, state, collector);
    const axes = rule.axes.map((member) => {
        if (undeclared.has(member))
            return undefined;
        const key = state.resolve(member);
        const found = (0,unknown_axis/* findAxis */.P)(state, member, key, what, 'tuple/unknown-axis', collector);
        const levels = found ? state.domains.get(key) : undefined;
        return levels && { ...levels, member };
    });
    let known = rule.complete && axes.every((axis) => axis?.complete ?? false);
    const items = [];
    const seen = new Set();
    const spoilt = (0,spoilt_column/* spoiltColumns */.he)(rule);
    const orders = (0,entry_order/* reportOtherOrder */.Tv)({
        code: 'tuple/outside-domain',
        what,
        names: rule.axes,
        axes: axes.map(entry_order/* takerOf */.N),
        rows: rule.items.map(({ values, node }) => ({ values, at: node.span })),
        include: rule.include,
    }, collector);
    const isListed = rule.axes.map((_, index) => (0,near_level/* laterKeys */.Z8)(() => rule.items.flatMap(({ values }) => values[index]?.value ?? [])));
    for (const [row, item] of rule.items.entries()) {
        const order = orders[row];
        let inside = order === undefined;
        axes.forEach((axis, index) => {
            const level = item.values[order?.[index] ?? index];
            if (level === undefined || axis === undefined || axis.keys.has((0,compare/* valueKey */.z)(level.value)))
                return;
            inside = false;
            if (!axis.complete)
                return;
            const refuse = spoilt.get(index);
            if (refuse) {
                refuse(collector, `${(0,show/* show */.WU)(level.value)} is no level of axis ${(0,show/* showText */.h$)(axis.member.text)}`);
                return;
            }
            const suspicion = axis.doubt?.(level.value);
            if (suspicion)
                suspicion.tell('tuple/outside-domain');
            else
                reportOutside('tuple/outside-domain', level, axis, `${what} has this item`, rule.include, isListed[index] ?? (() => false), state, collector);
        });
        if (!inside) {
            known = false;
            continue;
        }
        const value = (0,python_value/* tuple */.PV)(item.values.map((level) => level.value));
        const key = (0,compare/* valueKey */.z)(value);
        if (seen.has(key))
            continue;
        seen.add(key);
        items.push({ value, node: item.node });
    }
    const members = rule.axes.map((member) => state.resolve(member));
    const places = members.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    const name = state.set(rule.name, (0,design_state/* domain */.bl)(items, known));
    state.order.splice(places.length > 0 ? Math.min(...places) : state.order.length, 0, name);
    state.tuples.set(name, rule.axes.map((member) => (0,design_state/* nameKey */.Rc)(member.text)));
    for (const key of members)
        state.take(key, what, rule.name.at);
    reportOwnMember(rule, name, state, collector);
}
function reportUndeclared(rule, what, state, collector) {
    if (state.dialect !== 'v1' || state.lacksAxes)
        return new Set();
    const undeclared = rule.axes.filter((member) => {
        const key = state.resolve(member);
        return state.isUnknown(key) && (0,nearest_names.nearestNames)(member.text, state.available(), 1).length === 0;
    });
    const [first, ...others] = undeclared;
    if (first === undefined)
        return new Set();
    const names = (0,listing/* listed */.KE)(undeclared.map((member) => (0,show/* showText */.h$)(member.text)));
    collector.add('tuple/unknown-axis', (0,diagnostic/* atSpan */.IX)(first.at), `${what} names ${names}, which ${others.length === 0 ? 'is no axis' : 'are no axes'}`, {
        hint: `declare ${others.length === 0 ? 'it' : 'them'} under \`axes\`, with ${others.length === 0 ? 'its' : 'their'} levels; only the v2 dialect takes the levels from the items: if the runtime is that one, check with the dialect v2`,
        related: (0,listing/* relatedAt */.Zw)('no axis either', others.map(({ at }) => at)),
    });
    return new Set(undeclared);
}

;// CONCATENATED MODULE: ./build/src/compile/apply-rule.js




function applyRule(rule, state, collector) {
    switch (rule.kind) {
        case 'subset':
            applySubset(rule, state, collector);
            break;
        case 'tie':
            applyTie(rule, state, collector);
            break;
        case 'pair':
            applyPair(rule, state, collector);
            break;
        case 'tuple':
            applyTuple(rule, state, collector);
            break;
    }
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compileDesign)
});

// UNUSED EXPORTS: DEFAULT_MAX_ROWS

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/compile/apply-rule.js + 4 modules
var apply_rule = __webpack_require__(891);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/compile/design-state.js
var design_state = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/src/compile/spoilt-column.js
var spoilt_column = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/src/compile/unknown-axis.js
var unknown_axis = __webpack_require__(8367);
;// CONCATENATED MODULE: ./build/src/compile/check-fields.js








function checkFields(design, state, collector) {
    const { fieldOrder, axes } = design;
    if (design.dialect !== 'v2' || fieldOrder === undefined || !design.namesComplete)
        return;
    const known = axes.map((axis) => (0,python_text/* text */.Qq)(axis.name));
    const knownKeys = new Set(axes.map((axis) => (0,compare/* valueKey */.z)(axis.name)));
    for (const { value, span } of fieldOrder.fields) {
        if (knownKeys.has((0,compare/* valueKey */.z)(value)))
            continue;
        const alias = value.kind === 'str' ? state.alias(value.value) : undefined;
        const near = alias !== undefined && known.includes(alias)
            ? alias
            : value.kind === 'str'
                ? (0,nearest_names.nearestNames)(value.value, known, 1)[0]
                : undefined;
        if (value.kind === 'str') {
            if (state.mayExist((0,design_state/* nameKey */.Rc)(value.value)) || state.blameUnreadKey('output/unknown-field', collector))
                continue;
            if (near === undefined && state.isPlanned(value.value) && (0,spoilt_column/* refuseRepeatedAxes */.As)(design.rules, collector))
                continue;
            const name = { text: value.value, at: span };
            if ((0,unknown_axis/* findMisspeltAxis */.Y)(state, name, near, 'the field order', 'output/unknown-field', collector))
                continue;
        }
        collector.add('output/unknown-field', (0,diagnostic/* atSpan */.IX)(span), `output.field_order names ${(0,show/* show */.WU)(value)}, which is no axis`, { hint: near ? `did you mean '${near}'?` : `the axes are ${known.join(', ') || '(none)'}` });
    }
}

// EXTERNAL MODULE: ./build/src/compile/unknown-level.js
var unknown_level = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/src/compile/check-levels.js


function checkLevels(design, catalogs, collector) {
    const isRightAtAnchor = (0,unknown_level/* rightAtAnchor */.vz)(design, catalogs);
    for (const axis of design.axes) {
        const catalog = axis.name.kind === 'str' ? catalogs(axis.name.value) : undefined;
        if (catalog === undefined)
            continue;
        const unknown = [];
        const seen = new Set();
        for (const level of axis.levels) {
            if ((0,unknown_level/* isKnownLevel */.co)(level, catalog, 'v1'))
                continue;
            const key = (0,compare/* valueKey */.z)(level.value);
            if (!seen.has(key))
                unknown.push(level);
            seen.add(key);
        }
        (0,unknown_level/* reportUnknownLevels */.sH)(axis, unknown, catalog, 'v1', collector, isRightAtAnchor);
    }
}

// EXTERNAL MODULE: ./build/src/design/levels.js
var levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
// EXTERNAL MODULE: ./build/src/compile/include-fault.js
var include_fault = __webpack_require__(7474);
;// CONCATENATED MODULE: ./build/src/compile/doubt.js








function doubtOf(axis, catalog, dialect, votes, collector) {
    const file = fileDoubt(axis, catalog, dialect, collector);
    const spelling = catalog
        ? spellingDoubt(axis, catalog, dialect, collector)
        : outvotedDoubt(axis, votes, collector);
    return file && spelling ? (value) => file(value) ?? spelling(value) : (file ?? spelling);
}
function fileDoubt(axis, catalog, dialect, collector) {
    const fault = (0,include_fault/* includeFault */.J)(axis);
    if (fault === undefined)
        return undefined;
    let isTold = dialect === 'v1' &&
        catalog !== undefined &&
        axis.levels.some((level) => fault.spoils(level) && !(0,unknown_level/* isKnownLevel */.co)(level, catalog, dialect));
    const suspicion = {
        at: fault.at,
        remedy: fault.hint,
        get isTold() {
            return isTold;
        },
        tell(code) {
            if (!isTold)
                collector.add(code, (0,diagnostic/* atSpan */.IX)(fault.at), `axis ${(0,show/* showText */.h$)((0,python_text/* text */.Qq)(axis.name))} ${fault.problem}`, {
                    hint: fault.hint,
                    related: (0,levels/* includedAt */.S)(axis.include),
                });
            isTold = true;
        },
    };
    return (value) => (fault.hides(value) ? suspicion : undefined);
}
function outvotedDoubt(axis, votes, collector) {
    const unused = new Map();
    for (const level of axis.levels)
        if (level.value.kind === 'str' && !votes.has(level.value.value))
            unused.set(level.value.value, level);
    if (unused.size === 0 || votes.size === 0)
        return undefined;
    const index = new nearest_names/* NameIndex */.S(unused.keys());
    return (value) => {
        const count = value.kind === 'str' ? (votes.get(value.value) ?? 0) : 0;
        const wanted = (0,python_text/* text */.Qq)(value);
        const level = count < 2 ? undefined : unused.get(index.nearest(wanted, 1)[0] ?? '');
        return (level && {
            at: level.node.span,
            remedy: `the axis has ${(0,show/* show */.WU)(level.value)}: write '${wanted}' there`,
            isTold: false,
            tell: (code) => collector.add(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `axis ${(0,show/* showText */.h$)((0,python_text/* text */.Qq)(axis.name))} has the level ${(0,show/* show */.WU)(level.value)}, but the rules list ${(0,show/* show */.WU)(value)} ${count} times`, { hint: `did you mean '${wanted}'?`, related: (0,levels/* includedAt */.S)(axis.include) }),
        });
    };
}
function spellingDoubt(axis, catalog, dialect, collector) {
    const unknown = new Map();
    const declared = new Set();
    for (const level of axis.levels) {
        const id = idOf(level.value);
        if (id === undefined)
            continue;
        if (catalog.has(id))
            declared.add(id);
        else if (!unknown.has(id))
            unknown.set(id, level);
    }
    const unquoted = new Map();
    for (const level of axis.levels) {
        const { value, node } = level;
        if (value.kind === 'str' || node.kind !== 'scalar' || node.style !== 'plain')
            continue;
        if (!(0,unknown_level/* isKnownLevel */.co)(level, catalog, dialect))
            unquoted.set(node.text, level);
    }
    if (unknown.size === 0 && unquoted.size === 0)
        return undefined;
    const index = new nearest_names/* NameIndex */.S(unknown.keys());
    return (value) => {
        const id = idOf(value);
        if (id === undefined || !catalog.has(id) || declared.has(id))
            return undefined;
        const level = unquoted.get(id) ?? unknown.get(index.nearest(id, 1)[0] ?? '');
        return (level && {
            at: level.node.span,
            remedy: `the axis has ${(0,show/* show */.WU)(level.value)}, which is not in ${catalog.source}: write '${id}' there`,
            isTold: dialect === 'v1',
            tell: () => {
                if (dialect === 'v2')
                    (0,unknown_level/* reportUnknownLevel */.d9)(axis, level, catalog, dialect, collector);
            },
        });
    };
    function idOf(value) {
        if (dialect === 'v1')
            return value.kind === 'str' ? value.value : undefined;
        return value.kind === 'null' ? undefined : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) || undefined;
    }
}

// EXTERNAL MODULE: ./build/src/compile/expand.js
var expand = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/src/python/random.js
const WORDS = 624;
const MIDDLE = 397;
function shuffle(items, seed) {
    const random = new MersenneTwister(seed);
    for (let index = items.length - 1; index > 0; index--) {
        const other = random.below(index + 1);
        const item = items[index] ?? 0;
        items[index] = items[other] ?? 0;
        items[other] = item;
    }
}
function shuffled(count, seed) {
    const permutation = new Uint32Array(count);
    for (let index = 0; index < count; index++)
        permutation[index] = index;
    shuffle(permutation, seed);
    return permutation;
}
class MersenneTwister {
    #state = new Uint32Array(WORDS);
    #next = WORDS;
    constructor(seed) {
        const state = this.#state;
        const key = words(seed);
        state[0] = 19650218;
        for (let index = 1; index < WORDS; index++) {
            state[index] = Math.imul(1812433253, mixed(state, index)) + index;
        }
        let index = 1;
        let keyIndex = 0;
        for (let round = Math.max(WORDS, key.length); round > 0; round--) {
            state[index] =
                ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1664525)) + (key[keyIndex] ?? 0) + keyIndex;
            index++;
            keyIndex++;
            if (index >= WORDS) {
                state[0] = state[WORDS - 1] ?? 0;
                index = 1;
            }
            if (keyIndex >= key.length)
                keyIndex = 0;
        }
        for (let round = WORDS - 1; round > 0; round--) {
            state[index] = ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1566083941)) - index;
            index++;
            if (index >= WORDS) {
                state[0] = state[WORDS - 1] ?? 0;
                index = 1;
            }
        }
        state[0] = 0x80000000;
    }
    below(bound) {
        const unused = Math.clz32(bound);
        let drawn = this.#word() >>> unused;
        while (drawn >= bound)
            drawn = this.#word() >>> unused;
        return drawn;
    }
    #word() {
        if (this.#next === WORDS)
            this.#refill();
        let word = this.#state[this.#next++] ?? 0;
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return (word ^ (word >>> 18)) >>> 0;
    }
    #refill() {
        const state = this.#state;
        for (let index = 0; index < WORDS; index++) {
            const joined = ((state[index] ?? 0) & 0x80000000) | ((state[(index + 1) % WORDS] ?? 0) & 0x7fffffff);
            const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
            state[index] = (state[(index + MIDDLE) % WORDS] ?? 0) ^ twisted;
        }
        this.#next = 0;
    }
}
function mixed(state, index) {
    const previous = state[index - 1] ?? 0;
    return previous ^ (previous >>> 30);
}
function words(seed) {
    const digits = (seed < 0n ? -seed : seed).toString(16);
    const key = new Uint32Array(Math.ceil(digits.length / 8));
    for (let index = 0; index < key.length; index++) {
        const end = digits.length - index * 8;
        key[index] = Number.parseInt(digits.slice(Math.max(0, end - 8), end), 16);
    }
    return key;
}

// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
;// CONCATENATED MODULE: ./build/src/compile/row-set.js



function levelDimension(levels) {
    return {
        size: levels.length,
        valueAt: (level) => levels[level]?.value ?? value/* NULL */.Cq,
        nodeAt: (level) => levels[level]?.node,
    };
}
function replicateDimension(size) {
    return { size, valueAt: (level) => (0,value/* int */.Wh)(level + 1), nodeAt: () => undefined };
}
class RowSet {
    columns;
    dimensions;
    count;
    replicateDimensions;
    #seed;
    constructor(columns, dimensions, replicateDimensions, seed) {
        this.columns = columns;
        this.dimensions = dimensions;
        this.replicateDimensions = replicateDimensions;
        this.count = dimensions.reduce((product, dimension) => product * dimension.size, 1);
        this.#seed = seed;
    }
    dimensionOf(column) {
        return this.columns[column]?.source.dimension ?? 0;
    }
    valueAt(column, level) {
        const { dimension, path } = this.columns[column]?.source ?? { dimension: 0, path: [] };
        return (0,expand/* stepInto */.bX)(this.dimensions[dimension]?.valueAt(level) ?? value/* NULL */.Cq, path) ?? value/* NULL */.Cq;
    }
    nodeAt(column, level) {
        const source = this.columns[column]?.source;
        let node = source && this.dimensions[source.dimension]?.nodeAt(level);
        for (const index of source?.path ?? []) {
            node = node?.kind === 'list' || node?.kind === 'tuple' ? node.items[index] : undefined;
        }
        return node;
    }
    *vectors() {
        if (this.count === 0)
            return;
        const sizes = Int32Array.from(this.dimensions, (dimension) => dimension.size);
        const levels = new Int32Array(sizes.length);
        const inner = sizes.length - this.replicateDimensions;
        const order = this.#shuffledOrder(sizes, inner);
        if (order === undefined) {
            do
                yield levels;
            while (advance(levels, sizes, 0));
            return;
        }
        for (const index of order) {
            unrank(index, levels, sizes, inner);
            levels.fill(0, inner);
            do
                yield levels;
            while (advance(levels, sizes, inner));
        }
    }
    #shuffledOrder(sizes, inner) {
        if (this.#seed === undefined)
            return undefined;
        const length = sizes.slice(0, inner).reduce((product, size) => product * size, 1);
        const order = Float64Array.from({ length }, (_, index) => index);
        shuffle(order, this.#seed);
        return order;
    }
}
function advance(levels, sizes, first) {
    for (let dimension = sizes.length - 1; dimension >= first; dimension--) {
        const next = (levels[dimension] ?? 0) + 1;
        if (next < (sizes[dimension] ?? 0)) {
            levels[dimension] = next;
            return true;
        }
        levels[dimension] = 0;
    }
    return false;
}
function unrank(index, levels, sizes, inner) {
    let rest = index;
    for (let dimension = inner - 1; dimension >= 0; dimension--) {
        const size = sizes[dimension] ?? 1;
        levels[dimension] = rest % size;
        rest = Math.floor(rest / size);
    }
}

;// CONCATENATED MODULE: ./build/src/compile/compile-design.js












const DEFAULT_MAX_ROWS = 20_000_000;
function compileDesign(design, collector, options = {}) {
    const before = collector.errorCount;
    if (design.dialect === 'v1' && options.catalogs)
        checkLevels(design, options.catalogs, collector);
    const votes = listedTexts(design);
    const isPlanned = options.isPlanned ?? ((name) => options.catalogs?.(name) !== undefined);
    const state = new design_state/* DesignState */.UZ(design, doubt, isPlanned, options.catalogs, options.aliasesOf);
    for (const rule of design.rules)
        (0,apply_rule/* applyRule */.x)(rule, state, collector);
    for (const report of state.pending.values())
        report();
    checkFields(design, state, collector);
    reportHalfTaken();
    const { columns: expanded, expansions } = (0,expand/* expandColumns */._o)(state);
    const columns = new Map(expanded);
    const dimensions = state.order.map((key) => state.domains.get(key)?.levels ?? []);
    const known = state.order.every((key) => state.domains.get(key)?.complete ?? false);
    const empty = dimensions.some((levels) => levels.length === 0);
    if (known && !empty)
        checkExpansions(expansions);
    const replicateCounts = known && empty ? [] : addReplicates();
    const isRefused = design.refused || collector.errorCount > before;
    const isClear = known && !state.lacksSubset && design.axesComplete && design.rulesWhole && design.replicatesWhole;
    if (isRefused && !(options.despiteErrors && isClear))
        return undefined;
    if (!known || (design.fieldOrder === undefined && !isRefused))
        throw new Error('compile: a design is incomplete, and no error says why');
    const product = dimensions.reduce((count, levels) => count * BigInt(levels.length), 1n);
    const rows = replicateCounts.reduce((count, replicate) => count * replicate, product);
    const maxRows = options.maxRows ?? DEFAULT_MAX_ROWS;
    if (rows > BigInt(maxRows)) {
        reportTooMany(rows, maxRows);
        return undefined;
    }
    return new RowSet((0,expand/* orderColumns */.IU)(columns, state.names, design.fieldOrder ?? { fields: [], at: design.axesAt }), [...dimensions.map(levelDimension), ...replicateCounts.map((count) => replicateDimension(Number(count)))], replicateCounts.length, options.seed);
    function doubt(axis) {
        const catalog = axis.name.kind === 'str' ? options.catalogs?.(axis.name.value) : undefined;
        return doubtOf(axis, catalog, design.dialect, votes.get((0,python_text/* text */.Qq)(axis.name)) ?? new Map(), collector);
    }
    function reportHalfTaken() {
        for (const key of new Set(state.order)) {
            const taken = state.domains.has(key) ? undefined : state.takenBy.get(key);
            if (taken === undefined)
                continue;
            collector.add('rule/half-taken', (0,diagnostic/* atSpan */.IX)(taken.at), `${taken.what} takes ${(0,show/* showText */.h$)(state.label(key))} away, but that name stands twice among the axes`, {
                hint: `give the pair or tuple that is named ${(0,show/* showText */.h$)(state.label(key))} a name of its own`,
                related: design.rules.flatMap((rule) => (rule.kind === 'pair' || rule.kind === 'tuple') && (0,design_state/* nameKey */.Rc)(rule.name.text) === key
                    ? [{ message: `this ${rule.kind} has the name of an axis`, at: (0,diagnostic/* atSpan */.IX)(rule.name.at) }]
                    : []),
            });
        }
    }
    function checkExpansions(list) {
        for (const { name, source, arity } of list) {
            const levels = dimensions[source.dimension] ?? [];
            const bad = levels.find(({ value }) => !hasMembers((0,expand/* stepInto */.bX)(value, source.path), arity));
            if (bad === undefined)
                continue;
            const rule = design.rules.find((other) => other.kind === 'tie' && (0,design_state/* nameKey */.Rc)(other.canonical.text) === name);
            const at = rule?.kind === 'tie' ? rule.canonical.at : bad.node.span;
            collector.add('tie/onto-rule-name', (0,diagnostic/* atSpan */.IX)(at), `${(0,show/* showText */.h$)(state.label(name))} is the name of a pair or tuple, but its levels are single values such as ${(0,show/* show */.WU)(bad.value)}`, {
                hint: 'give the tie a name of its own',
            });
        }
    }
    function addReplicates() {
        const counts = [];
        for (const { axis, count } of design.replicates) {
            if (!columns.has((0,design_state/* nameKey */.Rc)(axis.text))) {
                if (state.mayExist((0,design_state/* nameKey */.Rc)(axis.text)) || state.blameUnreadKey('replicates/unknown-axis', collector))
                    continue;
                const near = (0,nearest_names.nearestNames)(axis.text, state.available(), 1)[0];
                if ((0,unknown_axis/* findMisspeltAxis */.Y)(state, axis, near, 'the replicates', 'replicates/unknown-axis', collector))
                    continue;
                collector.add('replicates/unknown-axis', (0,diagnostic/* atSpan */.IX)(axis.at), `replicates names ${(0,show/* showText */.h$)(axis.text)}, which is no column of the rows`, {
                    hint: columnHint(axis.text, [...columns.keys()].map((key) => state.label(key))),
                });
                continue;
            }
            const column = `${axis.text}_replicate`;
            const key = (0,design_state/* nameKey */.Rc)(column);
            if (columns.has(key)) {
                collector.add('replicates/column-taken', (0,diagnostic/* atSpan */.IX)(axis.at), `replicates of ${(0,show/* showText */.h$)(axis.text)} would make the column ${(0,show/* showText */.h$)(column)}, which is already there`, {
                    hint: 'remove the axis of that name, or the replicates',
                });
                continue;
            }
            state.names.set(key, { kind: 'str', value: column });
            columns.set(key, { dimension: state.order.length + counts.length, path: [] });
            counts.push(count);
        }
        return counts;
    }
    function reportTooMany(count, limit) {
        const sizes = state.order
            .map((key) => ({ name: state.label(key), size: state.domains.get(key)?.levels.length ?? 0 }))
            .filter((axis) => axis.size > 1)
            .map((axis) => `${axis.name} ${axis.size}`);
        const replicates = design.replicates
            .filter((entry) => entry.count > 1n)
            .map((entry) => `${entry.axis.text} ×${entry.count}`);
        collector.add('design/too-many-rows', (0,diagnostic/* atSpan */.IX)(design.axesAt), `the spec makes ${count} rows (${[...sizes, ...replicates].join(' · ')}); the limit is ${limit}`, {
            hint: 'bind axes with pairs or tuples, or raise max-rows if this is meant',
        });
    }
}
function listedTexts({ rules }) {
    const byAxis = new Map();
    const add = (axis, value) => {
        if (axis === undefined || value?.kind !== 'str')
            return;
        const texts = byAxis.get(axis.text) ?? new Map();
        byAxis.set(axis.text, texts);
        texts.set(value.value, (texts.get(value.value) ?? 0) + 1);
    };
    for (const rule of rules) {
        if (rule.kind === 'subset')
            for (const { value } of rule.keep)
                add(rule.axis, value);
        if (rule.kind === 'pair')
            for (const { left, right } of rule.allowed) {
                add(rule.left, left.value);
                add(rule.right, right.value);
            }
        if (rule.kind === 'tuple')
            for (const { values } of rule.items)
                for (const [index, axis] of rule.axes.entries())
                    add(axis, values[index]?.value);
    }
    return byAxis;
}
function columnHint(name, columns) {
    const near = (0,nearest_names.nearestNames)(name, columns, 1)[0];
    return near ? `did you mean '${near}'?` : `the columns are ${columns.join(', ')}`;
}
function hasMembers(value, arity) {
    return value?.kind === 'tuple' && value.items.length === arity;
}


/***/ }),

/***/ 5353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   UZ: () => (/* binding */ DesignState),
/* harmony export */   bl: () => (/* binding */ domain),
/* harmony export */   ue: () => (/* binding */ droppedBy)
/* harmony export */ });
/* harmony import */ var _design_header_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2167);
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5627);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5487);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9441);





function droppedBy(dropper, before, kept) {
    const dropped = new Map();
    for (const domain of before) {
        for (const [key, earlier] of domain.dropped ?? [])
            dropped.set(key, earlier);
        for (const key of domain.keys)
            if (!kept.has(key))
                dropped.set(key, dropper);
    }
    return dropped;
}
function nameKey(text) {
    return (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .valueKey */ .z)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(text));
}
class DesignState {
    order = [];
    domains = new Map();
    lacksSubset = false;
    names = new Map();
    ties = new Map();
    pairs = new Map();
    tuples = new Map();
    takenBy = new Map();
    #closed;
    #tentative;
    #design;
    #isPlanned;
    #aliasesOf;
    #catalogs;
    pending = new Map();
    #countedUses;
    constructor(design, doubtOf = () => undefined, isPlanned = () => false, catalogs = () => undefined, aliasesOf = () => []) {
        this.#design = design;
        this.#isPlanned = isPlanned;
        this.#aliasesOf = aliasesOf;
        this.#catalogs = catalogs;
        this.#closed = design.axesComplete;
        this.#tentative = new Set(design.tentativeNames.map(nameKey));
        for (const axis of design.axes) {
            const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .valueKey */ .z)(axis.name);
            this.names.set(key, axis.name);
            this.order.push(key);
            this.domains.set(key, { ...domain(axis.levels, axis.complete), doubt: doubtOf(axis) });
        }
    }
    resolve(name) {
        const key = nameKey(name.text);
        return this.ties.get(key) ?? key;
    }
    mayExist(key) {
        return !this.#closed || this.#tentative.has(key);
    }
    get dialect() {
        return this.#design.dialect;
    }
    blameUnreadKey(code, collector) {
        const { misspeltAxes, misspeltRules, dialect } = this.#design;
        const key = misspeltAxes ?? (dialect === 'v2' ? misspeltRules : undefined);
        if (key === undefined)
            return false;
        const name = misspeltAxes ? 'axes' : 'rules';
        if (this.#closed)
            collector.add(code, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(key.span), `the spec has no '${name}', but ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(key.value)}`, {
                hint: `did you mean '${name}'?`,
            });
        this.#closed = false;
        return true;
    }
    excuse(key) {
        this.#tentative.add(key);
    }
    get lacksAxes() {
        return this.#design.misspeltAxes !== undefined;
    }
    isId(axis, id) {
        return this.#catalogs(axis)?.has(id) ?? false;
    }
    undeclaredId(axis, value) {
        if (value.kind !== 'str' || !this.isId(axis, value.value))
            return undefined;
        const source = this.#catalogs(axis)?.source;
        return `add it to the axis, or remove it here: ${source} has this id`;
    }
    alias(name) {
        return this.#aliasesOf(name).find((other) => other !== name && this.domains.has(nameKey(other)));
    }
    isPlanned(name) {
        return this.#isPlanned(name);
    }
    isUnknown(key) {
        return !this.domains.has(key) && !this.takenBy.has(key) && !this.mayExist(key);
    }
    label(key) {
        const name = this.names.get(key);
        return name === undefined ? key : name.kind === 'str' ? name.value : (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .valueKey */ .z)(name);
    }
    misspelt(name, near) {
        const axis = this.#design.axes.find((other) => other.name.kind === 'str' && other.name.value === near);
        const uses = (text) => this.#uses.get(text) ?? 0;
        if (this.#isPlanned(near))
            return undefined;
        if (this.#isPlanned(name))
            return uses(near) === 0 ? axis : undefined;
        return uses(name) > 1 + uses(near) ? axis : undefined;
    }
    get #uses() {
        this.#countedUses ??= countUses(this.#design);
        return this.#countedUses;
    }
    available() {
        return [...this.domains.keys()].flatMap((key) => {
            const name = this.names.get(key);
            return name?.kind === 'str' ? [name.value] : [];
        });
    }
    set(name, levels) {
        const key = nameKey(name.text);
        this.names.set(key, (0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(name.text));
        this.domains.set(key, levels);
        return key;
    }
    take(key, what, at) {
        if (this.domains.delete(key))
            this.takenBy.set(key, { what, at });
        const place = this.order.indexOf(key);
        if (place >= 0)
            this.order.splice(place, 1);
    }
    whyGone(key) {
        const taken = this.takenBy.get(key);
        if (taken === undefined)
            return undefined;
        return {
            reason: `${taken.what} has already taken it`,
            related: [{ message: taken.what, at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(taken.at) }],
        };
    }
}
function countUses({ dialect, rules, replicates, fieldOrder }) {
    const uses = new Map();
    const add = (text) => {
        uses.set(text, (uses.get(text) ?? 0) + 1);
    };
    for (const rule of rules) {
        if (rule.kind !== 'tuple' || dialect === 'v1')
            for (const member of membersOf(rule))
                if (member)
                    add(member.text);
        if (rule.kind !== 'tie')
            for (const column of rule.include?.columns ?? [])
                add((0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_4__/* .columnName */ .u)(column));
    }
    for (const { axis } of replicates)
        add(axis.text);
    for (const { value } of fieldOrder?.fields ?? [])
        if (value.kind === 'str')
            add(value.value);
    return uses;
}
function membersOf(rule) {
    if (rule.kind === 'subset')
        return [rule.axis];
    return rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
}
function domain(levels, complete) {
    const keys = new Set();
    const unique = [];
    for (const level of levels) {
        const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .valueKey */ .z)(level.value);
        if (keys.has(key))
            continue;
        keys.add(key);
        unique.push(level);
    }
    return { levels: unique, keys, complete };
}


/***/ }),

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ takerOf),
/* harmony export */   Tv: () => (/* binding */ reportOtherOrder)
/* harmony export */ });
/* unused harmony export columnsByName */
/* harmony import */ var _design_header_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2167);
/* harmony import */ var _design_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8745);
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4335);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5627);
/* harmony import */ var _diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5450);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5487);






function takerOf(axis) {
    return axis?.complete ? (value) => axis.keys.has((0,_python_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .valueKey */ .z)(value)) : undefined;
}
function columnsByName(columns, names) {
    if (columns.length !== names.length)
        return undefined;
    const folded = columns.map((column) => (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_3__/* .foldName */ .z)((0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_3__/* .columnName */ .u)(column)));
    const order = names.map((name) => folded.indexOf((0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_3__/* .foldName */ .z)(name)));
    return new Set(order).size === names.length && !order.includes(-1) ? order : undefined;
}
function reportOtherOrder(entries, collector) {
    const { axes, rows } = entries;
    const none = rows.map(() => undefined);
    if (axes.includes(undefined))
        return none;
    const common = byHeader(entries, collector) ?? allSwapped(entries, collector);
    if (common !== undefined)
        return rows.map(() => common);
    return rows.map((row) => {
        const order = swappedRow(row.values, axes);
        if (order !== undefined)
            reportRow(entries, row, order, collector);
        return order;
    });
}
function byHeader({ code, what, names, axes, rows, include }, collector) {
    const columns = include?.columns ?? [];
    const texts = names.map(({ text }) => text);
    const order = columnsByName(columns, texts) ??
        (code === 'pair/outside-domain' ? columnsByName(columns, ['left', 'right']) : undefined);
    if (order === undefined || order.every((from, to) => from === to))
        return undefined;
    const misfits = (places) => rows.reduce((count, { values }) => count + misfitPlaces(values, axes, places).length, 0);
    if (misfits(order) >= misfits(undefined))
        return undefined;
    const place = order.findIndex((from, to) => from !== to);
    const column = columns[place];
    if (column === undefined)
        return undefined;
    collector.add(code, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(column.span), `the columns ${(0,_diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(columns.map((other) => (0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)((0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_3__/* .columnName */ .u)(other))))} stand in another order than the axes of ${what}: columns go by their place, so ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(texts[place] ?? '')} gets values such as ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(rows[0]?.values[place]?.value ?? { kind: 'null' })}`, {
        hint: `order the columns as the axes: ${texts.join(',')}`,
        related: [
            ...names.slice(0, 2).map(({ at }) => ({ message: 'an axis is named here', at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(at) })),
            ...(0,_design_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .includedAt */ .S)(include),
        ],
    });
    return order;
}
function allSwapped(entries, collector) {
    const { code, what, names, axes, rows, include } = entries;
    const [left, right] = names;
    const [first] = rows;
    if (axes.length !== 2 || rows.length < 2 || !left || !right || !first)
        return undefined;
    if (!rows.every(({ values }) => swappedRow(values, axes) !== undefined))
        return undefined;
    const shown = first.values.map(({ value }) => (0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)).join(', ');
    collector.add(code, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(first.at), `every entry of ${what} has its values the other way round, such as [${shown}]: the first belongs to ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(left.text)}`, {
        hint: code === 'pair/outside-domain'
            ? `swap the axes (left: ${right.text}, right: ${left.text}), or the two values of every entry`
            : `swap the axes (${right.text}, ${left.text}), or the two values of every item`,
        related: [
            { message: `the first axis is ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(left.text)}`, at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(left.at) },
            ...(0,_design_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .includedAt */ .S)(include),
        ],
    });
    return [1, 0];
}
function swappedRow(values, axes) {
    const misfits = misfitPlaces(values, axes, undefined);
    const [first, second] = misfits;
    if (misfits.length !== 2 || first === undefined || second === undefined)
        return undefined;
    const order = values.map((_, place) => (place === first ? second : place === second ? first : place));
    return misfitPlaces(values, axes, order).length === 0 ? order : undefined;
}
function reportRow({ code, what, names, include }, { values, at }, order, collector) {
    const shown = (levels) => `[${levels.map((level) => (level ? (0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(level.value) : '')).join(', ')}]`;
    const moved = order.flatMap((from, to) => (from === to ? [] : (names[to] ?? [])));
    collector.add(code, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(at), `${what} has the entry ${shown(values)}, whose values for ${moved.map(({ text }) => (0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text)).join(' and ')} have changed places`, { hint: `write ${shown(order.map((from) => values[from]))}`, related: (0,_design_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .includedAt */ .S)(include) });
}
function misfitPlaces(values, axes, order) {
    return axes.flatMap((takes, place) => {
        const value = values[order?.[place] ?? place]?.value;
        return takes && value && !takes(value) ? [place] : [];
    });
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ orderColumns),
/* harmony export */   _o: () => (/* binding */ expandColumns),
/* harmony export */   bX: () => (/* binding */ stepInto)
/* harmony export */ });
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5487);

function expandColumns(state) {
    const columns = new Map();
    state.order.forEach((key, dimension) => {
        columns.set(key, { dimension, path: [] });
    });
    const expansions = [];
    expandSynthetic(state.pairs, columns, expansions);
    expandSynthetic(state.tuples, columns, expansions);
    for (const [name, canonical] of state.ties) {
        if (name === canonical || columns.has(name))
            continue;
        const source = columns.get(canonical);
        if (source !== undefined)
            columns.set(name, source);
    }
    return { columns, expansions };
}
function expandSynthetic(rules, columns, expansions) {
    const done = [];
    for (const [name, members] of rules) {
        const source = columns.get(name);
        if (source === undefined)
            continue;
        expansions.push({ name, source, arity: members.length });
        members.forEach((member, index) => {
            columns.set(member, { dimension: source.dimension, path: [...source.path, index] });
        });
        done.push(name);
    }
    for (const name of done)
        columns.delete(name);
}
function orderColumns(columns, names, order) {
    const ordered = new Map();
    for (const field of order.fields) {
        const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .valueKey */ .z)(field.value);
        const source = columns.get(key);
        if (source !== undefined && !ordered.has(key))
            ordered.set(key, { name: field.value, source });
    }
    for (const [key, source] of columns) {
        const name = names.get(key);
        if (!ordered.has(key) && name !== undefined)
            ordered.set(key, { name, source });
    }
    return [...ordered.values()];
}
function stepInto(value, path) {
    let current = value;
    for (const index of path)
        current = current?.kind === 'tuple' ? current.items[index] : undefined;
    return current;
}


/***/ }),

/***/ 7474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ includeFault)
/* harmony export */ });
/* unused harmony export ownColumn */
/* harmony import */ var _design_header_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2167);
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);
/* harmony import */ var _diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5450);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4589);





function includeFault(axis) {
    const { include } = axis;
    const columns = include?.columns;
    if (include === undefined || columns === undefined)
        return undefined;
    return columns.length > 1
        ? strayColumn(axis, columns)
        : (openQuote(axis, include) ?? otherSeparator(axis, columns) ?? lostHeader(axis, columns));
}
function ownColumn(axisName, columns) {
    const named = columns.findIndex((column) => (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .u)(column) === axisName);
    const own = Math.max(0, named);
    const stray = columns.find((_, index) => index !== own);
    return stray && { own, stray };
}
function strayColumn(axis, columns) {
    const found = ownColumn((0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(axis.name), columns);
    const [first] = axis.levels;
    if (found === undefined || first === undefined)
        return undefined;
    const { own, stray } = found;
    const meant = axis.levels.flatMap(({ value, node }) => {
        const member = value.kind === 'tuple' ? value.items[own] : undefined;
        const cell = node.kind === 'tuple' ? node.items[own] : undefined;
        return member && cell ? [{ value: member, node: cell }] : [];
    });
    const texts = new Set(meant.map(({ value }) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value)));
    const names = columns.map((column) => (0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)((0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .u)(column)));
    return {
        at: stray.span,
        problem: `has tuples such as ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(first.value)} for levels, because its CSV has ${columns.length} columns`,
        hint: new Set(names).size < names.length
            ? `leave only one column ${names[own]}`
            : `leave only the column ${names[own]}, or bind ${(0,_diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names)} with a tuple rule`,
        spoils: ({ value }) => value.kind === 'tuple',
        hides: (value) => value.kind === 'str' && texts.has(value.value),
        meant,
    };
}
function openQuote(axis, { unterminatedQuote: quote }) {
    if (quote === undefined)
        return undefined;
    const swallowed = axis.levels.filter(({ node }) => node.span.start >= quote.start);
    const lines = new Set(swallowed.flatMap(({ value }) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value).split('\n').map(_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .strip */ .bB)));
    return {
        at: quote,
        problem: `has everything after this quote, which is never closed, as one level`,
        hint: 'close it with another `"`',
        spoils: ({ node }) => node.span.start >= quote.start,
        hides: (value) => lines.has((0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value)),
        meant: [],
    };
}
function otherSeparator(axis, [column]) {
    const [separator] = /[;\t|]/.exec(column === undefined ? '' : (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .u)(column)) ?? [];
    if (column === undefined || separator === undefined)
        return undefined;
    const isJoined = ({ value }) => value.kind === 'str' && value.value.includes(separator);
    const cells = new Set(axis.levels.filter(isJoined).flatMap(({ value }) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value).split(separator)));
    if (cells.size === 0)
        return undefined;
    const shown = separator === '\t' ? 'a tab' : (0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(separator);
    return {
        at: column.span,
        problem: `has whole lines for levels, because ${shown} stands between the columns of its CSV`,
        hint: `leave only the column of the axis; commas separate the columns of a CSV`,
        spoils: isJoined,
        hides: (value) => value.kind === 'str' && cells.has(value.value),
        meant: [],
    };
}
function lostHeader(axis, [column]) {
    if (column === undefined)
        return undefined;
    const header = (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_1__/* .columnName */ .u)(column);
    return {
        at: column.span,
        problem: `loses ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(header)}: the first line of its CSV is taken for a column name`,
        hint: `put a header above it: ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(axis.name)}`,
        spoils: () => false,
        hides: (value) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value) === header,
        meant: [],
    };
}


/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withReading),
/* harmony export */   w: () => (/* binding */ literalRemedy)
/* harmony export */ });
/* harmony import */ var _design_spec_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4589);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);



function literalRemedy({ value, node }, isKnown, isIncluded) {
    if (node.kind !== 'scalar')
        return undefined;
    const written = node.text;
    if (value.kind !== 'str') {
        if (node.style !== 'plain')
            return undefined;
        if (written === '')
            return 'write the value, or remove it';
        if (!isKnown(written))
            return undefined;
        return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value) === written
            ? `quote it, '${written}': without quotes it is no text`
            : `quote it, '${written}': without quotes YAML reads it as ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value)}`;
    }
    if (value.value.startsWith(_design_spec_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_MARKER */ .kW)) {
        return isIncluded
            ? 'an included file cannot include another one: write its values here'
            : `${_design_spec_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_MARKER */ .kW} works only as the whole value: write '${value.value}' without the list around it`;
    }
    if (value.value.startsWith('#') && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .suffixOf */ .jT)(node.span.path) === '.txt')
        return 'a .txt include has no comments: delete the line, or include a .yaml list, which may have comments';
    return undefined;
}
function withReading(remedy, { value, node }) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || node.text === '')
        return remedy;
    if (value.kind === 'str' || (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value) === node.text)
        return remedy;
    return `${remedy}; without quotes YAML reads ${node.text} as ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value)}`;
}


/***/ }),

/***/ 7882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ nearLevel),
/* harmony export */   Z8: () => (/* binding */ laterKeys),
/* harmony export */   xe: () => (/* binding */ nearUnused)
/* harmony export */ });
/* harmony import */ var _diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5131);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5487);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4589);



const REACH = 3;
function nearUnused(name, index, isUsed, limit) {
    const near = index.nearest(name, limit);
    const [first] = near;
    if (first === undefined || !isUsed(first))
        return near;
    const better = near.find((other) => !isUsed(other) && differences(name, other) === differences(name, first));
    return better === undefined ? near : [better, ...near.filter((other) => other !== better)];
}
function nearLevel(value, axis, isListed) {
    const wanted = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value);
    const levels = new Map();
    for (const [index, key] of [...axis.keys].entries()) {
        const level = axis.levels[index];
        if (level !== undefined)
            levels.set((0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(level.value), key);
    }
    const [first, ...others] = (0,_diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(wanted, levels.keys(), REACH);
    if (first === undefined || !isListed(levels.get(first) ?? ''))
        return first;
    const isAsNear = (name) => differences(wanted, name) === differences(wanted, first);
    return others.find((name) => !isListed(levels.get(name) ?? '') && isAsNear(name)) ?? first;
}
function laterKeys(values) {
    let keys;
    return (key) => {
        keys ??= new Set([...values()].map(_python_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .valueKey */ .z));
        return keys.has(key);
    };
}
function differences(left, right) {
    const length = Math.min(left.length, right.length);
    let count = Math.abs(left.length - right.length);
    for (let index = 0; index < length; index++)
        if (left[index] !== right[index])
            count++;
    return count;
}


/***/ }),

/***/ 5119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ replacingTie)
/* harmony export */ });
function replacingTie({ axes, rules }, name) {
    if (!axes.some((axis) => axis.name.kind === 'str' && axis.name.value === name))
        return undefined;
    for (const rule of rules) {
        if (rule.kind !== 'tie' || rule.canonical.text !== name)
            continue;
        if (!rule.axes.some(({ text }) => text === name))
            return rule;
    }
    return undefined;
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ refuseRepeatedAxes),
/* harmony export */   W6: () => (/* binding */ spoiltValues),
/* harmony export */   _O: () => (/* binding */ reportRepeatedAxis),
/* harmony export */   he: () => (/* binding */ spoiltColumns)
/* harmony export */ });
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5627);


function spoiltColumns(rule) {
    const spoilt = new Map();
    if (rule.kind === 'tuple')
        for (const column of repeated(rule.axes.map(({ text }) => text)).keys())
            spoilt.set(column, (collector, consequence) => refuseRepeatedAxis(rule, collector, consequence));
    const header = rule.include?.columns ?? [];
    for (const [column, last] of repeated(header.map(({ name }) => name))) {
        const at = header[last]?.span;
        if (at)
            spoilt.set(column, (collector, consequence) => refuseDuplicateHeader(at, collector, consequence));
    }
    return spoilt;
}
function repeated(names) {
    const last = new Map();
    const several = new Set();
    for (const [index, name] of names.entries()) {
        if (last.has(name))
            several.add(name);
        last.set(name, index);
    }
    const found = new Map();
    if (several.size > 0)
        for (const [index, name] of names.entries())
            if (several.has(name))
                found.set(index, last.get(name) ?? index);
    return found;
}
function refuseRepeatedAxes(rules, collector) {
    let found = false;
    for (const rule of rules) {
        if (rule.kind !== 'tuple' || repeated(rule.axes.map(({ text }) => text)).size === 0)
            continue;
        refuseRepeatedAxis(rule, collector);
        found = true;
    }
    return found;
}
function refuseRepeatedAxis(rule, collector, consequence) {
    reportRepeatedAxis(rule, collector);
    for (const { at } of rule.axes)
        collector.refuse('tuple/repeated-axis', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(at), consequence);
}
function refuseDuplicateHeader(at, collector, consequence) {
    const place = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(at);
    if (collector.has('csv/duplicate-header', place))
        collector.refuse('csv/duplicate-header', place, consequence);
    else
        collector.push({ code: 'csv/duplicate-header', severity: 'error', message: consequence, at: place });
}
function reportRepeatedAxis(rule, collector) {
    const seen = new Map();
    for (const member of rule.axes) {
        const first = seen.get(member.text);
        if (first === undefined) {
            seen.set(member.text, member);
            continue;
        }
        collector.add('tuple/repeated-axis', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(member.at), `tuple ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(rule.name.text)} names axis ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(member.text)} twice: each row takes the last of its values, and the others are lost`, {
            hint: 'remove one of the two, with its column of values',
            related: [{ message: 'named here first', at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(first.at) }],
        });
    }
}
function spoiltValues(rules) {
    const found = new Map();
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        for (const [column, refuse] of spoiltColumns(rule))
            for (const { values } of rule.items) {
                const node = values[column]?.node;
                if (node)
                    found.set(node, refuse);
            }
    }
    return found;
}


/***/ }),

/***/ 8367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findAxis),
/* harmony export */   Y: () => (/* binding */ findMisspeltAxis)
/* harmony export */ });
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5627);
/* harmony import */ var _diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);
/* harmony import */ var _design_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5353);




function findAxis(state, name, key, what, code, collector) {
    if (state.domains.has(key))
        return true;
    if (state.mayExist(key) || state.blameUnreadKey(code, collector))
        return false;
    const resolved = state.label(key);
    const via = resolved === name.text || !state.names.has(key) ? '' : ` (tied into ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(resolved)})`;
    const gone = state.whyGone(key);
    const near = state.alias(name.text) ?? (0,_diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.nearestNames)(name.text, state.available(), 1)[0];
    if (!gone && findMisspeltAxis(state, name, near, what, code, collector))
        return false;
    const message = gone
        ? `${what} names axis ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(name.text)}${via}, but ${gone.reason}`
        : `${what} names ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(name.text)}${via}, which is no axis`;
    const hint = gone
        ? 'an axis that a rule has taken cannot be named again: change the order of the rules, or name the new axis'
        : near
            ? `did you mean '${near}'?`
            : `the axes are ${state.available().join(', ') || '(none)'}`;
    collector.add(code, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(name.at), message, { hint, related: gone?.related });
    return false;
}
function findMisspeltAxis(state, name, near, what, code, collector) {
    const axis = near === undefined ? undefined : state.misspelt(name.text, near);
    if (near === undefined || axis === undefined)
        return false;
    const hint = `did you mean '${name.text}'?`;
    if (state.isPlanned(name.text))
        collector.add('plan/missing-column', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(axis.at), `the spec uses ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(name.text)}, which is no axis, and the planner does not know the axis ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(near)}`, { hint });
    else
        collector.add(code, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(axis.at), `the spec uses ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(name.text)} at several places, and this axis is named ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(near)}`, { hint, related: [{ message: what, at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(name.at) }] });
    state.excuse((0,_design_state_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(name.text));
    return true;
}


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   co: () => (/* binding */ isKnownLevel),
/* harmony export */   d9: () => (/* binding */ reportUnknownLevel),
/* harmony export */   kJ: () => (/* binding */ unknownLevelHint),
/* harmony export */   sH: () => (/* binding */ reportUnknownLevels),
/* harmony export */   vz: () => (/* binding */ rightAtAnchor)
/* harmony export */ });
/* harmony import */ var _design_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8745);
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4335);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5627);
/* harmony import */ var _diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5450);
/* harmony import */ var _diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5131);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4589);
/* harmony import */ var _include_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7474);
/* harmony import */ var _literal_remedy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1789);
/* harmony import */ var _near_level_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7882);










function isKnownLevel({ value }, catalog, dialect) {
    if (dialect === 'v1')
        return value.kind === 'str' && catalog.has(value.value);
    return catalog.has((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(value)));
}
function reportUnknownLevels(axis, levels, catalog, dialect, collector, isRightAtAnchor = () => false) {
    if (axis.alias !== undefined) {
        const aliased = levels.filter(isRightAtAnchor);
        reportAlias(axis, axis.alias, aliased, catalog, collector);
        for (const level of levels)
            if (!aliased.includes(level))
                reportUnknownLevel(axis, level, catalog, dialect, collector);
        return;
    }
    const fault = (0,_include_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .includeFault */ .J)(axis);
    const isSpoilt = (level) => fault?.spoils(level) ?? false;
    if (fault && levels.some(isSpoilt) && !collector.has('axis/unknown-level', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atSpan */ .IX)(fault.at))) {
        collector.add('axis/unknown-level', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atSpan */ .IX)(fault.at), `axis ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(axis.name))} ${fault.problem}: ${catalog.source} has no such id`, { hint: fault.hint, related: (0,_design_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .includedAt */ .S)(axis.include) });
        for (const level of fault.meant)
            if (!isKnownLevel(level, catalog, dialect))
                reportUnknownLevel(axis, level, catalog, dialect, collector);
    }
    for (const level of levels)
        if (!isSpoilt(level))
            reportUnknownLevel(axis, level, catalog, dialect, collector);
}
function reportUnknownLevel(axis, level, catalog, dialect, collector) {
    const { fault } = catalog;
    if (fault) {
        const { code, at } = fault;
        if (collector.isRefused(code, at))
            return;
        const lost = `axis ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(axis.name))} loses ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(level.value)} by it`;
        if (!collector.refuse(code, at, lost))
            collector.push({ ...fault, severity: 'error', message: `${fault.message}; ${lost}` });
        return;
    }
    if (collector.has('axis/unknown-level', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atSpan */ .IX)(level.node.span)))
        return;
    collector.add('axis/unknown-level', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atSpan */ .IX)(level.node.span), `axis ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(axis.name))} has the level ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(level.value)}, which is not in ${catalog.source}`, {
        hint: levelHint(level, axis, catalog, dialect),
        related: [...aliasedAt(axis), ...(0,_design_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .includedAt */ .S)(axis.include)],
    });
}
function reportAlias(axis, alias, levels, catalog, collector) {
    const [first] = levels;
    if (first === undefined)
        return;
    const name = (0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(axis.name));
    const shown = (0,_diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(levels.map(({ value }) => (0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)));
    collector.add('axis/unknown-level', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atSpan */ .IX)(alias), `axis ${name} has the ${levels.length === 1 ? 'level' : 'levels'} ${shown} by this alias, which ${levels.length === 1 ? 'is' : 'are'} not in ${catalog.source}`, {
        hint: catalog.explain?.((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(first.value)) ?? 'write the levels of this axis in place of the alias',
        related: (0,_diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_6__/* .relatedAt */ .Zw)('a level', levels.map(({ node }) => node.span)),
    });
}
function rightAtAnchor({ axes, dialect }, catalogs) {
    const own = axes.filter(({ alias }) => alias === undefined);
    return (level) => own.some((axis) => {
        const catalog = axis.name.kind === 'str' ? catalogs(axis.name.value) : undefined;
        return (catalog !== undefined &&
            isKnownLevel(level, catalog, dialect) &&
            axis.levels.some(({ node }) => node === level.node));
    });
}
function aliasedAt({ alias }) {
    return alias === undefined ? [] : [{ message: 'this axis takes it by an alias', at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atSpan */ .IX)(alias) }];
}
function levelHint(level, axis, catalog, dialect) {
    const { value } = level;
    if (value.kind === 'str' && (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(value.value) === '')
        return 'write an id, or remove the level';
    const id = dialect === 'v1' ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(value) : (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(value));
    if (dialect === 'v1' && value.kind !== 'str' && catalog.has(id))
        return unknownLevelHint(id, false, catalog);
    if (value.kind === 'str' && catalog.has(id.trim()))
        return unknownLevelHint(id, true, catalog);
    return ((0,_literal_remedy_js__WEBPACK_IMPORTED_MODULE_7__/* .literalRemedy */ .w)(level, (written) => catalog.has(written), axis.include !== undefined) ??
        (0,_literal_remedy_js__WEBPACK_IMPORTED_MODULE_7__/* .withReading */ .t)(unknownLevelHint(id, true, catalog, usedTexts(axis.levels)), level));
}
function unknownLevelHint(id, isText, catalog, used = new Set()) {
    if (!isText && catalog.has(id))
        return `catalog ids are text: quote it, '${id}'`;
    const trimmed = id.trim();
    if (trimmed !== id && catalog.has(trimmed))
        return `remove the spaces around it: '${trimmed}'`;
    const explained = catalog.explain?.(id);
    if (explained !== undefined)
        return explained;
    const near = (0,_near_level_js__WEBPACK_IMPORTED_MODULE_8__/* .nearUnused */ .xe)(id, indexOf(catalog), (other) => used.has(other), 3);
    if (near.length > 0)
        return `did you mean ${near.map((name) => `'${name}'`).join(' or ')}?${oddLetter(id, near[0] ?? '')}`;
    return `add a row for it to ${catalog.source}, or remove the level`;
}
function oddLetter(id, near) {
    const odd = [...id].find((letter) => /(?!\p{Script=Latin})\p{L}/u.test(letter) && !near.includes(letter));
    if (odd === undefined)
        return '';
    const number = (odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return ` The '${odd}' is U+${number}, no Latin letter`;
}
const USED = new WeakMap();
function usedTexts(levels = []) {
    const known = USED.get(levels);
    if (known !== undefined)
        return known;
    const used = new Set(levels.map(({ value }) => (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(value))));
    USED.set(levels, used);
    return used;
}
const INDEXES = new WeakMap();
function indexOf(catalog) {
    const index = INDEXES.get(catalog) ?? new _diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_9__/* .NameIndex */ .S(catalog.ids);
    INDEXES.set(catalog, index);
    return index;
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   t: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
const CONFIG_PATH = '.cohort-ci.yml';
const LEVELS = ['off', 'notice', 'warning', 'error'];


/***/ }),

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   n: () => (/* binding */ MOST_NAMES)
/* harmony export */ });
const MOST_ENTRIES = 500;
const MOST_NAMES = 50;


/***/ }),

/***/ 8209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openConfig),
  refusedResult: () => (/* binding */ refusedResult)
});

// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/design/include.js + 2 modules
var include = __webpack_require__(859);
// EXTERNAL MODULE: ./build/src/design/known-keys.js
var known_keys = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/codes.js + 9 modules
var codes = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/src/diagnostics/families.js
var families = __webpack_require__(7124);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-codes.js
var nearest_codes = __webpack_require__(2091);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 27 modules
var parse_yaml = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/config/limits.js
var limits = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/src/config/path-glob.js
var path_glob = __webpack_require__(616);
;// CONCATENATED MODULE: ./build/src/config/parse-config.js













async function parseConfig(file, collector) {
    const before = collector.errorCount;
    const own = new diagnostics_collector/* Collector */.g();
    const inSyntax = new diagnostics_collector/* Collector */.g();
    const parsed = (0,parse_yaml/* parseYaml */.h)(file, inSyntax);
    for (const found of inSyntax.sorted())
        own.push(found.code === 'yaml/duplicate-key' ? { ...found, hint: 'remove or rename one of them' } : found);
    const top = parsed && topMapping(parsed, own);
    const config = top && (await readMapping(file, top, own));
    for (const diagnostic of own.sorted())
        collector.push(diagnostic);
    return config && collector.errorCount === before ? { ...config, diagnostics: own.sorted() } : undefined;
}
function topMapping(node, collector) {
    if (node.kind === 'map')
        return node;
    if ((0,include/* isFalsy */.W)(node))
        return { kind: 'map', entries: [], span: node.span };
    collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(node.span), `the settings must be a mapping, but are ${(0,show/* kindOf */.I)(node)}`, {
        hint: 'write one line a setting, such as `dialect: v2`',
    });
    return undefined;
}
async function readMapping(file, top, collector) {
    const definition = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(518)]).then(__webpack_require__.bind(__webpack_require__, 4518));
    const { CONFIG_KEYS, configSchema, IGNORE_KEYS } = definition;
    reportUnknownKeys(top, CONFIG_KEYS, 'the settings have', collector);
    const ignoreNode = entryOf(top, 'ignore')?.value;
    if (ignoreNode?.kind === 'list') {
        for (const item of ignoreNode.items.slice(0, limits/* MOST_ENTRIES */.V)) {
            if (item.kind !== 'map')
                continue;
            reportUnknownKeys(item, IGNORE_KEYS, 'an ignore entry has', collector);
            reportIgnoredCodes(entryOf(item, 'codes')?.value, definition, collector);
        }
    }
    const severities = readSeverities(entryOf(top, 'severity'), definition, collector);
    const outcome = configSchema.safeParse(plainTop(top));
    if (!outcome.success) {
        for (const issue of outcome.error.issues)
            if (!isMisspelt(top, issue.path, IGNORE_KEYS))
                reportIssue(top, issue.path, issue.message, collector);
        return { file, settings: {}, severities, ignores: [] };
    }
    const { 'data-root': dataRoot, dialect, specs, 'max-rows': maxRows, ignore = [] } = outcome.data;
    const settings = {
        ...(dataRoot === undefined ? {} : { dataRoot }),
        ...(dialect === undefined ? {} : { dialect }),
        ...(specs === undefined ? {} : { specs }),
        ...(maxRows === undefined ? {} : { maxRows }),
    };
    const ignores = ignore.map(({ paths, codes, reason }, index) => {
        return {
            paths: paths.map(path_glob/* pathGlob */.Q).filter((glob) => glob !== undefined),
            codes,
            reason,
            at: placeOf(top, ['ignore', index]),
        };
    });
    const patterns = specs === undefined ? undefined : entryOf(top, 'specs')?.value;
    const [pattern, ...others] = patterns?.kind === 'list' ? patterns.items : [];
    const specsAt = pattern !== undefined && others.length === 0 ? pattern.span : patterns?.span;
    return { file, settings, severities, ignores, ...(specsAt === undefined ? {} : { specsAt }) };
}
function readSeverities(entry, { levelMeant, mayHave }, collector) {
    const severities = new Map();
    if (entry === undefined || isNull(entry.value))
        return severities;
    if (entry.value.kind !== 'map') {
        collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(entry.value.span), `severity must map codes to levels, but is ${(0,show/* kindOf */.I)(entry.value)}`, { hint: 'write one line a code, such as `rule/lost-levels: notice`' });
        return severities;
    }
    for (const { key, value } of entry.value.entries) {
        const level = levelMeant(plain(value));
        if (level === undefined) {
            const written = value.kind === 'scalar' ? value.text : '';
            collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(value.span), `the level of ${(0,show/* showText */.h$)(key.text)} must be off, notice, warning or error, but is ${(0,show/* kindOf */.I)(value)}`, { hint: (0,nearest_names/* didYouMean */.a)(written, config_config/* LEVELS */.A) ?? 'write the level that is wanted, or remove the line' });
        }
        const code = key.value.kind === 'str' ? key.value.value : key.text;
        const family = familyMeant(code);
        if (family !== undefined)
            reportFamily(family, code, key.span, level, mayHave, collector);
        else if (!(0,codes/* isCode */._)(code))
            reportUnknownCode(code, key.span, collector);
        else if (level !== undefined && !mayHave(code, level))
            reportNotLowerable(code, key.span, collector);
        else if (level !== undefined)
            severities.set(code, level);
    }
    return severities;
}
function reportIgnoredCodes(node, definition, collector) {
    const items = node?.kind === 'list' ? node.items.slice(0, limits/* MOST_NAMES */.n) : node === undefined ? [] : [node];
    for (const item of items) {
        if (item.kind === 'scalar' && item.value.kind === 'str')
            reportIgnoredCode(item.value.value, item.span, definition, collector);
    }
}
function reportIgnoredCode(entry, at, { IGNORABLE }, collector) {
    if (IGNORABLE.includes(entry))
        return;
    const family = familyMeant(entry);
    if ((0,codes/* isCode */._)(entry))
        reportNotLowerable(entry, at, collector);
    else if (family !== undefined && `${family}/*` === entry)
        reportNotLowerable(`${family}/*`, at, collector);
    else if (family === undefined && !entry.endsWith('/*'))
        reportUnknownCode(entry, at, collector);
    else {
        const known = IGNORABLE.filter((one) => one.endsWith('/*'));
        const near = family === undefined ? (0,nearest_names.nearestNames)(entry, known, 1)[0] : `${family}/*`;
        collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `there is no family of codes ${(0,show/* showText */.h$)(entry)}`, {
            hint: near ? `did you mean '${near}'?` : `the families are ${known.join(', ')}`,
        });
    }
}
function reportUnknownCode(code, at, collector) {
    const [near, ...more] = (0,nearest_codes/* nearestCodes */.F)(code);
    collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `there is no finding with the code ${(0,show/* showText */.h$)(code)}`, {
        hint: near
            ? `did you mean ${[near, ...more].map((one) => `'${one}'`).join(' or ')}?`
            : 'every finding shows its code, and `cohort-ci explain` lists them',
    });
}
function reportFamily(family, written, at, level, mayHave, collector) {
    const codes = ((0,families/* codesByFamily */.oH)().get(family) ?? []).filter((code) => mayHave(code, level ?? 'off'));
    const list = codes.slice(0, NAMED).join(', ');
    const rest = codes.length > NAMED ? `, …; \`cohort-ci explain ${family}\` lists them` : '';
    collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `severity takes one code a line, and ${(0,show/* showText */.h$)(written)} names a family of codes`, {
        hint: codes.length > 0
            ? `write a line for each code that is meant: ${list}${rest}`
            : 'remove the line: the runtime refuses what these codes find, and a refusal stays an error',
    });
}
const NAMED = 4;
function familyMeant(entry) {
    const name = entry.replace(/\/?\*{0,2}$/, '').toLowerCase();
    return Object.hasOwn(families/* FAMILIES */.BU, name) ? name : undefined;
}
function reportNotLowerable(what, at, collector) {
    collector.add('config/cannot-lower', (0,diagnostic/* atSpan */.IX)(at), `${what} says that the runtime refuses: it stays an error`, { hint: 'remove the entry; only warnings, notices and drift can be lowered or ignored' });
}
function reportUnknownKeys(map, known, what, collector) {
    const missing = known.filter((name) => entryOf(map, name) === undefined);
    for (const { key } of map.entries) {
        if (key.value.kind === 'str' && known.includes(key.value.value))
            continue;
        const near = (0,nearest_names.nearestNames)(key.text, missing, 1)[0] ?? (0,nearest_names.nearestNames)(key.text, known, 1)[0];
        collector.add('config/unknown-key', (0,diagnostic/* atSpan */.IX)(key.span), `${what} no key ${(0,show/* showText */.h$)(key.text)}`, {
            hint: near ? `did you mean '${near}'?` : `the keys are ${known.join(', ')}`,
        });
    }
}
function isMisspelt(top, path, known) {
    if (path[0] !== 'ignore')
        return false;
    const { node, missing } = nodeAt(top, path);
    return (node.kind === 'map' && missing !== undefined && (0,known_keys/* misspeltKey */.r)(node, String(missing), known) !== undefined);
}
function reportIssue(top, path, problem, collector) {
    const found = nodeAt(top, path);
    const name = nameOf(path);
    const isMissing = found.missing !== undefined;
    const node = found.node;
    const but = isMissing
        ? 'is missing'
        : node.kind === 'list' && node.items.length === 0
            ? 'is empty'
            : `is ${(0,show/* kindOf */.I)(node)}`;
    const last = path[path.length - 1];
    const words = last === 'dialect' ? ['v1', 'v2'] : [];
    collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(smallestOf(node)), `${name} ${problem}, but ${but}`, {
        hint: isMissing
            ? `add \`${String(found.missing)}: …\``
            : ((node.kind === 'scalar' ? (0,nearest_names/* didYouMean */.a)(node.text, words) : undefined) ??
                (path[0] === 'ignore'
                    ? 'correct the entry, or remove it'
                    : 'correct the value, or remove the setting: then its default holds')),
    });
}
function nameOf(path) {
    return path
        .map((part, index) => typeof part === 'number' ? ` ${part + 1}` : `${index > 0 ? ': ' : ''}${String(part)}`)
        .join('');
}
function smallestOf(node) {
    return node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
}
function placeOf(top, path) {
    return smallestOf(nodeAt(top, path).node);
}
function nodeAt(top, path) {
    let node = top;
    for (const part of path) {
        let next;
        if (node.kind === 'map')
            next = entryOf(node, String(part))?.value;
        else if (node.kind === 'list')
            next = node.items[Number(part)];
        else if (node.kind === 'scalar' && part === 0)
            next = node;
        if (next === undefined)
            return { node, missing: part };
        node = next;
    }
    return { node };
}
function plainTop(top) {
    const value = (key) => entryOf(top, key)?.value;
    const ignore = value('ignore');
    return {
        version: plain(value('version')),
        'data-root': plain(value('data-root')),
        dialect: plain(value('dialect')),
        specs: plainList(value('specs')),
        'max-rows': plain(value('max-rows')),
        ignore: ignore?.kind === 'list'
            ? ignore.items.map((item) => item.kind === 'map'
                ? {
                    paths: plainList(entryOf(item, 'paths')?.value),
                    codes: plainList(entryOf(item, 'codes')?.value),
                    reason: plain(entryOf(item, 'reason')?.value),
                }
                : plain(item))
            : plain(ignore),
    };
}
function plainList(node) {
    if (node?.kind === 'list')
        return node.items.map(plain);
    const one = plain(node);
    return typeof one === 'string' ? [one] : one;
}
function plain(node) {
    if (node === undefined || isNull(node))
        return undefined;
    if (node.kind !== 'scalar')
        return OTHER;
    const { value } = node;
    switch (value.kind) {
        case 'str':
        case 'bool':
        case 'float':
            return value.value;
        case 'int':
            return Number(value.value);
        default:
            return OTHER;
    }
}
const OTHER = Symbol('no text and no number');
function isNull(node) {
    return node.kind === 'scalar' && node.value.kind === 'null';
}
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key);
}

// EXTERNAL MODULE: ./build/src/config/resolve-settings.js
var resolve_settings = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/src/config/open-config.js







const LARGEST = 1 << 20;
const MISNAMED = '.cohort-ci.yaml';
async function openConfig(tree) {
    const collector = new diagnostics_collector/* Collector */.g();
    const read = tree.read(config_config/* CONFIG_PATH */.t);
    if (read.kind === 'missing') {
        if (!tree.exists(MISNAMED))
            return { kind: 'none' };
        collector.add('config/unreadable', (0,diagnostic/* atFile */.kG)(MISNAMED), `the configuration is read from ${config_config/* CONFIG_PATH */.t} alone`, {
            hint: `rename it to ${config_config/* CONFIG_PATH */.t}`,
        });
        return { kind: 'refused', diagnostics: collector.sorted(), file: undefined };
    }
    const decoded = read.kind === 'file' && read.bytes.length <= LARGEST ? (0,source_file/* decodeUtf8 */._)(read.bytes) : undefined;
    if (decoded?.kind !== 'text') {
        const why = decoded !== undefined
            ? `it is not UTF-8 (line ${decoded.line})`
            : read.kind === 'directory'
                ? 'it is a folder'
                : read.kind === 'outside'
                    ? 'it is a link that leads out of the repository'
                    : read.kind === 'unreadable'
                        ? read.reason
                        : `it has more than ${LARGEST} bytes`;
        collector.add('config/unreadable', (0,diagnostic/* atFile */.kG)(config_config/* CONFIG_PATH */.t), `the configuration cannot be read: ${why}`, {
            hint: 'put an ordinary YAML file in its place, or delete it',
        });
        return { kind: 'refused', diagnostics: collector.sorted(), file: undefined };
    }
    const file = new source_file/* SourceFile */.s(config_config/* CONFIG_PATH */.t, decoded.text);
    const config = await parseConfig(file, collector);
    return config === undefined
        ? { kind: 'refused', diagnostics: collector.sorted(), file }
        : { kind: 'config', config };
}
function refusedResult({ diagnostics, file }, given) {
    const { dialect, dataRoot } = (0,resolve_settings/* resolveSettings */.M)(given, undefined);
    return {
        version: version/* VERSION */.x,
        dialect,
        dataRoot,
        patterns: [],
        cohorts: [],
        diagnostics,
        sources: new Map(file ? [[file.path, file]] : []),
    };
}


/***/ }),

/***/ 616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pathGlob)
/* harmony export */ });
function pathGlob(text) {
    const trimmed = text.replace(/^(?:\.\/+)+/, '');
    if (trimmed === '' || trimmed.startsWith('/'))
        return undefined;
    const segments = (trimmed.endsWith('/') ? `${trimmed}**` : trimmed)
        .split(/\/+/)
        .filter((segment, index, all) => !(segment === '**' && all[index - 1] === '**'));
    if (segments.includes('..') || segments.includes('.'))
        return undefined;
    return { text, matches: (path) => matchList(segments, path.split('/'), '**', matchSegment) };
}
function matchSegment(pattern, segment) {
    return matchList(Array.from(pattern), Array.from(segment), '*', (one, other) => one === '?' || one === other);
}
function matchList(pattern, items, star, matches) {
    let place = 0;
    let lastStar = -1;
    let taken = 0;
    for (let index = 0; index < items.length;) {
        const one = pattern[place];
        if (one === star) {
            lastStar = place++;
            taken = index;
        }
        else if (one !== undefined && matches(one, items[index] ?? '')) {
            place++;
            index++;
        }
        else if (lastStar >= 0) {
            place = lastStar + 1;
            index = ++taken;
        }
        else
            return false;
    }
    while (pattern[place] === star)
        place++;
    return place === pattern.length;
}


/***/ }),

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
function resolveSettings(given, config) {
    const settings = config?.settings ?? {};
    return {
        dataRoot: given.dataRoot ?? settings.dataRoot ?? 'data',
        dialect: given.dialect ?? settings.dialect ?? 'v1',
        specs: given.specs ?? settings.specs,
        maxRows: given.maxRows ?? settings.maxRows,
    };
}


/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony exports isNull, isEmptyMap */
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key);
}
function isNull(node) {
    return node.kind === 'scalar' && node.value.kind === 'null';
}
function textOf(node) {
    return node.kind === 'scalar' && node.value.kind === 'str' ? node.value.value : undefined;
}
function isEmptyMap(node) {
    return node.kind === 'map' && node.entries.length === 0;
}


/***/ }),

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ atFirstLine)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5627);

function atFirstLine(span, { sources }) {
    const opened = sources.open(span.path);
    if (opened.kind !== 'text')
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(span);
    const { text } = opened.file;
    let end = span.start;
    while (end < span.end && text[end] !== '\n' && text[end] !== '\r')
        end++;
    if (end === span.end)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(span);
    while (end > span.start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end--;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(end > span.start ? { ...span, end } : span);
}


/***/ }),

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ columnName),
/* harmony export */   z: () => (/* binding */ foldName)
/* harmony export */ });
function columnName({ name }) {
    return name.replace(/^\ufeff/, '');
}
function foldName(name) {
    return name.toLowerCase().replace(/[\s_-]+/g, '');
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isFalsy),
  X: () => (/* binding */ resolveInclude)
});

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/syntax/csv.js
var csv = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/src/diagnostics/quoted.js
var quoted = __webpack_require__(8836);
;// CONCATENATED MODULE: ./build/src/syntax/report-csv-include.js



const RELATED_LIMIT = 10;
const MISSING_LIMIT = 1000;
function reportNoHeader(file, what, collector) {
    collector.add('csv/no-header', (0,diagnostic/* atFile */.kG)(file.path), `no header: ${what}`, {
        hint: 'put the column names into the first line',
    });
}
function reportNoRows(header, rows, collector) {
    const message = rows.length === 0 ? 'nothing follows the header' : 'every cell below the header is blank';
    const only = header.cells.length === 1 ? (0,strip/* strip */.bB)(header.cells[0]?.text ?? '') : undefined;
    collector.add('csv/no-rows', (0,diagnostic/* atSpan */.IX)(header.span), message, {
        hint: only === undefined
            ? 'add a row for each tuple'
            : `add a line for each value; if ${(0,quoted/* quoted */.T)(only)} is a value, put a header above it`,
    });
}
function reportPaddedHeaders(columns, rows, collector) {
    for (const column of columns) {
        if (column.source !== undefined)
            continue;
        const so = rows.length > 0 ? `, so no row, from row 2 on, has a value for column ${(0,quoted/* quoted */.T)(column.name)}` : '';
        collector.add('csv/padded-header', (0,diagnostic/* atSpan */.IX)(column.cell.span), `column name ${(0,quoted/* quoted */.T)(column.cell.text)} has spaces around it${so}`, { hint: `remove the spaces: write ${(0,quoted/* quoted */.T)(column.name)} without them` });
    }
}
function reportDuplicateHeaders(columns, collector) {
    const byName = new Map();
    for (const column of columns) {
        if (column.source === undefined)
            continue;
        const known = byName.get(column.name);
        if (known)
            known.push(column);
        else
            byName.set(column.name, [column]);
    }
    for (const [name, [first, ...others]] of byName) {
        if (first === undefined || others.length === 0)
            continue;
        collector.add('csv/duplicate-header', (0,diagnostic/* atSpan */.IX)(others[others.length - 1]?.span ?? first.span), `${others.length + 1} columns are named ${(0,quoted/* quoted */.T)(name)}: each of them reads the last one spelt so`, {
            hint: 'give every column its own name',
            related: [first, ...others.slice(0, -1)]
                .slice(0, RELATED_LIMIT)
                .map((column) => ({ message: 'the same name', at: (0,diagnostic/* atSpan */.IX)(column.span) })),
        });
    }
}
function reportMissingCells(missing, count, openQuote, collector) {
    for (const [index, { column, row, cell }] of missing.entries()) {
        const what = cell === undefined ? 'ends before' : 'has no value in';
        const unlisted = index === missing.length - 1 ? count - missing.length : 0;
        const more = unlisted > 0 ? ` (and ${unlisted} more cells are missing)` : '';
        if (openQuote && cell === undefined && row.record.span.end > openQuote.start) {
            collector.add('csv/missing-cell', (0,diagnostic/* atSpan */.IX)(openQuote), `this quote is never closed, so row ${row.number} ends before column ${(0,quoted/* quoted */.T)(column.name)}`, { hint: 'close it with another `"`' });
            return;
        }
        collector.add('csv/missing-cell', (0,diagnostic/* atSpan */.IX)(cell?.span ?? { ...row.record.span, start: row.record.span.end }), `row ${row.number} ${what} column ${(0,quoted/* quoted */.T)(column.name)}${more}`, {
            hint: 'fill in the cell, or delete the row',
            related: [{ message: `column ${(0,quoted/* quoted */.T)(column.name)}`, at: (0,diagnostic/* atSpan */.IX)(column.span) }],
        });
    }
}
function reportRaggedRows(ragged, collector) {
    const [first, ...others] = ragged;
    if (first === undefined)
        return;
    const more = others.length === 0
        ? ''
        : ` (and those of ${others.length} more ${others.length === 1 ? 'row' : 'rows'})`;
    collector.add('csv/ignored-cells', (0,diagnostic/* atSpan */.IX)(first.span), `these cells of row ${first.row}${more} stand under no column name and are ignored`, {
        hint: 'put a value that contains a comma in double quotes, or name the column in the header',
        related: others
            .slice(0, RELATED_LIMIT)
            .map(({ row, span }) => ({ message: `row ${row}`, at: (0,diagnostic/* atSpan */.IX)(span) })),
    });
}
function reportUnterminatedQuote(table, collector) {
    if (table.unterminated === undefined)
        return;
    collector.add('csv/unterminated-quote', (0,diagnostic/* atSpan */.IX)(table.unterminated), 'this quote is never closed: everything after it is one cell', { hint: 'close it with another `"`' });
}

;// CONCATENATED MODULE: ./build/src/syntax/csv-include.js






function parseCsvInclude(file, collector) {
    const table = (0,csv/* readCsv */.Nb)(file);
    if (table.oversized) {
        collector.add('csv/cell-too-long', (0,diagnostic/* atSpan */.IX)(table.oversized), 'cell of more than 131,072 characters', {
            hint: table.unterminated
                ? 'close the quote at its start'
                : 'shorten it, or look for a quote that closes too late',
        });
        return undefined;
    }
    const [header, ...rest] = table.records;
    const columns = header === undefined ? undefined : parseHeader(file, header, collector);
    if (header === undefined || columns === undefined) {
        if (header === undefined)
            reportNoHeader(file, 'the file is empty', collector);
        return undefined;
    }
    const rows = rest
        .filter((record) => record.cells.length > 0)
        .map((record, index) => ({ number: index + 2, record }));
    if (table.truncated || columns.length * rows.length > csv/* MOST_CELLS */.qC) {
        collector.add('csv/too-many-cells', (0,diagnostic/* atSpan */.IX)(header.span), 'this table has more than 1,000,000 cells', {
            hint: 'remove columns or rows',
        });
        return undefined;
    }
    reportPaddedHeaders(columns, rows, collector);
    reportDuplicateHeaders(columns, collector);
    const { items, missing } = columns.length === 1
        ? parseList(columns, rows)
        : parseTuples(columns, rows, table.unterminated, collector);
    const raggedRows = findRaggedRows(header, rows);
    reportRaggedRows(raggedRows, collector);
    const [first] = items;
    const last = items[items.length - 1];
    const refused = missing > 0 || columns.some((column) => column.source === undefined);
    if (rows.length === 0 || (!refused && first === undefined))
        reportNoRows(header, rows, collector);
    if (refused || first === undefined || last === undefined) {
        if (missing === 0)
            reportUnterminatedQuote(table, collector);
        return undefined;
    }
    return {
        node: { kind: 'list', items, span: (0,span/* cover */.I)(first.span, last.span) },
        columns: columns.map(({ name, span }) => ({ name, span })),
        headerSpan: header.span,
        unterminatedQuote: table.unterminated,
        raggedRows,
    };
}
function parseHeader(file, header, collector) {
    if (header.cells.length === 0) {
        reportNoHeader(file, 'the first line is empty', collector);
        return undefined;
    }
    const lastIndex = new Map(header.cells.map((cell, index) => [cell.text, index]));
    const columns = [];
    for (const cell of header.cells) {
        const name = (0,strip/* strip */.bB)(cell.text);
        if (name !== '')
            columns.push({ name, span: cell.ink, cell, source: lastIndex.get(name) });
    }
    if (columns.length > 0)
        return columns;
    collector.add('csv/no-header', (0,diagnostic/* atSpan */.IX)(header.span), 'the header names no column', {
        hint: 'put the column names into the first line',
    });
    return undefined;
}
function parseList(columns, rows) {
    const items = [];
    for (const { record } of rows) {
        for (const column of columns) {
            const cell = cellOf(column, record);
            if (cell !== undefined && !(0,strip/* isBlank */.z3)(cell.text))
                items.push(scalar(cell));
        }
    }
    return { items, missing: 0 };
}
function parseTuples(columns, rows, openQuote, collector) {
    const items = [];
    const missing = [];
    let missingCount = 0;
    for (const row of rows) {
        const cells = [];
        for (const column of columns) {
            if (column.source === undefined)
                continue;
            const cell = cellOf(column, row.record);
            if (cell !== undefined && !(0,strip/* isBlank */.z3)(cell.text))
                cells.push(scalar(cell));
            else if (missingCount++ < MISSING_LIMIT)
                missing.push({ column, row, cell });
        }
        items.push({ kind: 'tuple', items: cells, span: row.record.span });
    }
    reportMissingCells(missing, missingCount, openQuote, collector);
    return { items, missing: missingCount };
}
function cellOf(column, record) {
    return column.source === undefined ? undefined : record.cells[column.source];
}
function scalar(cell) {
    const text = (0,strip/* strip */.bB)(cell.text);
    return { kind: 'scalar', value: (0,value/* str */.gx)(text), span: cell.ink, text, style: cell.quoted ? 'quoted' : 'other' };
}
function findRaggedRows(header, rows) {
    const ragged = [];
    for (const { number, record } of rows) {
        const ignored = record.cells.filter((cell, index) => !(0,strip/* isBlank */.z3)(cell.text) && (0,strip/* isBlank */.z3)(header.cells[index]?.text ?? ''));
        const [first] = ignored;
        const last = ignored[ignored.length - 1];
        if (first && last)
            ragged.push({ row: number, span: (0,span/* cover */.I)(first.span, last.span) });
    }
    return ragged;
}

// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(567);
// EXTERNAL MODULE: ./build/src/syntax/text-lines.js
var text_lines = __webpack_require__(7048);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 27 modules
var parse_yaml = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/design/entries.js
var entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/src/design/include.js










const SUFFIXES = spec_keys/* INCLUDE_SUFFIXES */.Dp;
function resolveInclude(node, context) {
    const text = (0,entries/* textOf */.b6)(node);
    if (text === undefined || !text.startsWith(spec_keys/* FILE_MARKER */.kW))
        return { node, at: node.span };
    const relative = text.slice(spec_keys/* FILE_MARKER */.kW.length);
    const { collector, specPath } = context;
    const at = node.span;
    const path = (0,source_path/* joinInside */.lG)((0,source_path/* folderOf */.yS)(specPath), relative);
    if (path === undefined || relative.includes('\0')) {
        collector.add('include/outside', (0,diagnostic/* atSpan */.IX)(at), `${(0,show/* showText */.h$)(text)} leads out of the repository`, {
            hint: "move the file next to the spec and name it relative to the spec's folder",
        });
        return { node: undefined, at };
    }
    const include = { path, at };
    collector.includes(path, at);
    if (!SUFFIXES.includes((0,source_path/* suffixOf */.jT)(path))) {
        const near = nearReference(path, text, context);
        collector.add('include/unsupported-suffix', (0,diagnostic/* atSpan */.IX)(at), `${(0,show/* showText */.h$)(text)} has no suffix that can be included`, {
            hint: near === undefined ? `use one of ${SUFFIXES.join(', ')}` : `did you mean ${near}?`,
        });
        return { node: undefined, include, at };
    }
    const opened = context.sources.open(path);
    if (opened.kind !== 'text') {
        reportUnopened(opened, path, text, at, context);
        return { node: undefined, include, at };
    }
    const { node: parsed, columns, unterminatedQuote } = parseInclude(opened.file, context);
    const read = {
        ...include,
        ...(columns === undefined ? {} : { columns }),
        ...(unterminatedQuote === undefined ? {} : { unterminatedQuote }),
    };
    context.includes.push(read);
    return { node: parsed, include: read, at };
}
function parseInclude(file, context) {
    switch ((0,source_path/* suffixOf */.jT)(file.path)) {
        case '.csv':
            return parseCsvInclude(file, context.collector) ?? { node: undefined };
        case '.txt':
            return { node: (0,text_lines/* parseTextLines */.q)(file) };
        case '.json':
            return { node: (0,json/* parseJson */.q)(file, context.collector) };
        default: {
            const node = (0,parse_yaml/* parseYaml */.h)(file, context.collector);
            return { node: node !== undefined && isFalsy(node) ? emptyList(node) : node };
        }
    }
}
function isFalsy(node) {
    switch (node.kind) {
        case 'list':
        case 'tuple':
        case 'set':
            return node.items.length === 0;
        case 'map':
            return node.entries.length === 0;
        case 'scalar': {
            const value = node.value;
            switch (value.kind) {
                case 'null':
                    return true;
                case 'bool':
                    return !value.value;
                case 'int':
                    return value.value === 0n;
                case 'float':
                    return value.value === 0;
                case 'str':
                    return value.value === '';
                case 'bytes':
                    return value.value.length === 0;
                default:
                    return false;
            }
        }
    }
}
function emptyList(node) {
    return { kind: 'list', items: [], span: node.span };
}
function reportUnopened(opened, path, text, at, context) {
    const { collector } = context;
    const place = (0,diagnostic/* atSpan */.IX)(at);
    switch (opened.kind) {
        case 'missing': {
            const related = [{ message: 'looked for here', at: (0,diagnostic/* atMissing */.KE)(path) }];
            const near = nearReference(path, text, context);
            const hint = relativeHint(text) ?? (near ? `did you mean ${near}?` : folderHint(path, text, context));
            collector.add('include/missing', place, `${(0,show/* showText */.h$)(text)}: there is no file ${(0,show/* showText */.h$)(path)}`, {
                hint,
                related,
            });
            return;
        }
        case 'directory':
            collector.add('include/unreadable', place, `${(0,show/* showText */.h$)(text)} names a folder`, {
                hint: `name a file${someFiles(path, context, ' in it: ')}`,
            });
            return;
        case 'outside':
            collector.add('include/outside', place, `${(0,show/* showText */.h$)(text)} leads out of the repository through a link`, {
                hint: 'commit the file itself instead of a link to it',
            });
            return;
        case 'too-large':
            collector.add('include/too-large', place, `${(0,show/* showText */.h$)(text)} has ${opened.size} bytes; the limit is ${opened.limit}`, { hint: 'include only the columns and rows that the cohort uses' });
            return;
        case 'unreadable':
            collector.add('include/unreadable', place, `${(0,show/* showText */.h$)(text)} cannot be read (${opened.reason})`, {
                hint: 'check the permissions of the file',
            });
            return;
        case 'malformed':
            collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), `${(0,show/* showText */.h$)(path)} is not UTF-8: line ${opened.line} holds a malformed byte`, { hint: 'save it as UTF-8' });
    }
}
function relativeHint(text) {
    const path = text.slice(spec_keys/* FILE_MARKER */.kW.length);
    return path !== path.trim()
        ? `remove the space around the path: '${spec_keys/* FILE_MARKER */.kW}${path.trim()}'`
        : undefined;
}
function folderHint(path, text, context) {
    const { tree } = context.sources;
    let absent;
    let folder = (0,source_path/* folderOf */.yS)(path);
    for (; folder !== '' && !tree.exists(folder); folder = (0,source_path/* folderOf */.yS)(folder))
        absent = folder;
    if (absent === undefined)
        return `commit the file, or ${someFiles(folder, context, 'name one that is there: ') || 'correct the path'}`;
    const near = (0,nearest_names.nearestNames)(absent.slice(absent.lastIndexOf('/') + 1), tree.list(folder), 1)[0];
    const file = path.slice(path.lastIndexOf('/') + 1);
    const meant = near === undefined ? undefined : `${folder === '' ? '' : `${folder}/`}${near}/${file}`;
    const match = meant === undefined ? undefined : nearFile(meant, context);
    if (meant !== undefined &&
        match !== undefined &&
        text.endsWith(`${absent.slice(absent.lastIndexOf('/') + 1)}/${file}`))
        return `did you mean ${(0,show/* showText */.h$)(`${text.slice(0, text.length - `${absent.slice(absent.lastIndexOf('/') + 1)}/${file}`.length)}${near}/${match}`)}?`;
    return `there is no folder ${(0,show/* showText */.h$)(absent)}${near === undefined ? ': commit it with the file, or correct the path' : `; did you mean ${(0,show/* showText */.h$)(near)}?`}`;
}
function someFiles(folder, context, words) {
    const names = context.sources.tree.list(folder).filter((name) => SUFFIXES.includes((0,source_path/* suffixOf */.jT)(name)));
    if (names.length === 0)
        return '';
    return `${words}${names.slice(0, 5).map(show/* showText */.h$).join(', ')}${names.length > 5 ? ', …' : ''}`;
}
function nearReference(path, text, context) {
    const match = nearFile(path, context);
    const file = path.slice(path.lastIndexOf('/') + 1);
    return match === undefined || !text.endsWith(file)
        ? undefined
        : (0,show/* showText */.h$)(`${text.slice(0, text.length - file.length)}${match}`);
}
function nearFile(path, context) {
    const names = context.sources.tree.list((0,source_path/* folderOf */.yS)(path)).filter((name) => SUFFIXES.includes((0,source_path/* suffixOf */.jT)(name)));
    const wanted = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const stem = wanted.replace(/\.[^.]*$/, '');
    const match = names.find((name) => name.toLowerCase() === wanted) ??
        names.find((name) => name.toLowerCase().replace(/\.[^.]*$/, '') === stem) ??
        (0,nearest_names.nearestNames)(wanted, names, 1)[0];
    return match;
}


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reportUnknownKeys),
/* harmony export */   r: () => (/* binding */ misspeltKey)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5627);
/* harmony import */ var _diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5131);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(740);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);




function reportUnknownKeys(map, known, required, what, context, retired = []) {
    const taken = new Set(required.map((name) => misspeltKey(map, name, known)));
    const offered = known.filter((name) => !retired.includes(name));
    for (const { key } of map.entries) {
        if ((key.value.kind === 'str' && known.includes(key.value.value)) || taken.has(key))
            continue;
        const near = key.value.kind === 'str' ? (0,_diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(key.value.value, offered, 1)[0] : undefined;
        context.collector.add('spec/unknown-key', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .atSpan */ .IX)(key.span), `${what} has the key ${(0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(key.value)}, which the runtime ignores`, {
            hint: near ? `did you mean '${near}'?` : `known keys: ${offered.join(', ')}`,
        });
    }
}
function misspeltKey(map, name, known) {
    const missing = known.filter((other) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(map, other) === undefined);
    if (!missing.includes(name))
        return undefined;
    return map.entries.find(({ key }) => key.value.kind === 'str' &&
        !known.includes(key.value.value) &&
        (0,_diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(key.value.value, missing, 1)[0] === name)?.key;
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ pairMember),
/* harmony export */   II: () => (/* binding */ readLevels),
/* harmony export */   S: () => (/* binding */ includedAt),
/* harmony export */   pw: () => (/* binding */ hashable)
/* harmony export */ });
/* harmony import */ var _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6509);
/* harmony import */ var _first_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8573);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4335);



function hashable(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'tuple')
        return { kind: 'tuple', items: node.items.map((item) => item.value) };
    return undefined;
}
function readLevels(items, what, include, context) {
    const levels = [];
    let complete = true;
    for (const node of items) {
        const value = hashable(node);
        if (value !== undefined) {
            levels.push({ value, node });
            continue;
        }
        complete = false;
        context.collector.add('axis/unhashable-level', (0,_first_line_js__WEBPACK_IMPORTED_MODULE_2__/* .atFirstLine */ .G)(node.span, context), `${what} holds ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(node)} where a single value belongs`, {
            hint: 'write one text or number a level; several columns belong in a tuple rule',
            related: includedAt(include),
        });
    }
    return { levels, complete };
}
function pairMember(node) {
    if (node.kind !== 'list')
        return hashable(node);
    const items = node.items.map(hashable);
    return items.every((item) => item !== undefined) ? { kind: 'tuple', items: items } : undefined;
}
function includedAt(include) {
    return include === undefined ? [] : [{ message: _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_0__/* .INCLUDED */ .l, at: { kind: 'span', span: include.at } }];
}


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ loadDesign)
});

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(567);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 27 modules
var parse_yaml = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
;// CONCATENATED MODULE: ./build/src/design/derive-tuple-axes.js




function deriveTupleAxes(rules, declared, context) {
    const explicit = new Map(declared.map((axis) => [(0,compare/* valueKey */.z)(axis.name), axis]));
    const derived = new Map();
    const contested = new Set();
    let namesComplete = true;
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        namesComplete &&= rule.axes.length > 0;
        rule.axes.forEach((name, index) => {
            const axis = explicit.get((0,compare/* valueKey */.z)((0,value/* str */.gx)(name.text)));
            if (axis !== undefined) {
                contested.add(axis);
                const shown = (0,show/* showText */.h$)(name.text);
                context.collector.add('tuple/axis-declared', (0,diagnostic/* atSpan */.IX)(axis.at), `axis ${shown} is declared, but tuple ${(0,show/* showText */.h$)(rule.name.text)} provides its levels`, {
                    hint: 'remove it from `axes`: v2 takes the levels from the items (the v1 dialect wants it declared)',
                    related: [{ message: 'the tuple names it here', at: (0,diagnostic/* atSpan */.IX)(name.at) }],
                });
                return;
            }
            const entry = derived.get(name.text) ?? {
                name: name.text,
                at: name.at,
                levels: [],
                seen: new Set(),
                complete: true,
            };
            derived.set(name.text, entry);
            entry.complete &&= rule.complete;
            for (const item of rule.items)
                addLevel(entry, item.values[index]);
        });
    }
    const axes = [...derived.values()].map(({ name, at, levels, complete: known }) => ({
        name: (0,value/* str */.gx)(name),
        at,
        levels,
        complete: known,
    }));
    return { axes, contested, namesComplete };
}
const NO_DERIVED_AXES = { axes: [], contested: new Set(), namesComplete: true };
function addLevel(entry, level) {
    if (level === undefined)
        return;
    const key = (0,compare/* valueKey */.z)(level.value);
    if (entry.seen.has(key))
        return;
    entry.seen.add(key);
    entry.levels.push(level);
}

// EXTERNAL MODULE: ./build/src/design/entries.js
var entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/design/first-line.js
var first_line = __webpack_require__(8573);
// EXTERNAL MODULE: ./build/src/design/include.js + 2 modules
var design_include = __webpack_require__(859);
// EXTERNAL MODULE: ./build/src/design/known-keys.js
var known_keys = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/src/design/levels.js
var design_levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/src/design/list-hint.js


const SUFFIXES = spec_keys/* INCLUDE_SUFFIXES */.Dp;
function listHint(text, otherwise) {
    if (text.startsWith('[') && text.endsWith(']'))
        return `remove the quotes around it: ${text}`;
    const path = text.replace(/^@?\w*\s*:\s*/, '');
    return SUFFIXES.includes((0,source_path/* suffixOf */.jT)(path)) ? `to include the file write '${spec_keys/* FILE_MARKER */.kW}${path}'` : otherwise;
}

;// CONCATENATED MODULE: ./build/src/design/shape.js

const IS_OF_KIND = {
    map: (node) => node.kind === 'map',
    list: (node) => node.kind === 'list',
    scalar: (node) => node.kind === 'scalar',
    file: (node) => isScalar(node, 'str') && node.value.value.startsWith(spec_keys/* FILE_MARKER */.kW),
    text: (node) => isScalar(node, 'str'),
    integer: (node) => isScalar(node, 'int'),
    one: (node) => isScalar(node, 'bool') && node.value.value,
    null: (node) => isScalar(node, 'null'),
};
function takes(shape, node) {
    return shape.kinds.some((kind) => IS_OF_KIND[kind](node));
}
function isScalar(node, kind) {
    return node.kind === 'scalar' && node.value.kind === kind;
}

// EXTERNAL MODULE: ./build/src/design/spec-shapes.js
var spec_shapes = __webpack_require__(476);
;// CONCATENATED MODULE: ./build/src/design/load-axes.js








function loadAxes(node, context) {
    if (node === undefined)
        return { axes: [], complete: true };
    if (!takes(spec_shapes/* SHAPES */.H.axes, node)) {
        context.collector.add('axes/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `axes must map names to levels, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: 'write one line a name: `draft_template: [draft-A, draft-B]`; for no axes write `axes: {}`',
        });
        return { axes: [], complete: false };
    }
    return { axes: node.entries.map((entry) => loadAxis(entry, context)), complete: true };
}
function loadAxis(entry, context) {
    const { key } = entry;
    const base = { name: key.value, at: key.span, ...(entry.alias ? { alias: entry.alias } : {}) };
    const name = (0,show/* show */.WU)(key.value);
    if (!takes(spec_shapes/* SHAPES */.H.levels, entry.value)) {
        const text = (0,entries/* textOf */.b6)(entry.value);
        context.collector.add('axis/not-a-list', (0,first_line/* atFirstLine */.G)(entry.value.span, context), `axis ${name} must be a list of levels or '@file:PATH', but is ${(0,show/* kindOf */.I)(entry.value)}`, {
            hint: text === undefined ? `write \`[…]\` or '@file:…'` : listHint(text, `put it in brackets: [${text}]`),
        });
        return { ...base, levels: [], complete: false };
    }
    const { node, include } = (0,design_include/* resolveInclude */.X)(entry.value, context);
    const included = include === undefined ? {} : { include };
    if (node === undefined)
        return { ...base, levels: [], complete: false, ...included };
    if (!takes(spec_shapes/* SHAPES */.H.levelList, node)) {
        context.collector.add('include/not-a-list', (0,first_line/* atFirstLine */.G)(node.span, context), `the file for axis ${name} must hold a list, but holds ${(0,show/* kindOf */.I)(node)}`, {
            hint: 'put the levels in the file as one list, without a key above them',
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return { ...base, levels: [], complete: false, ...included };
    }
    return { ...base, ...(0,design_levels/* readLevels */.II)(node.items, `axis ${name}`, include, context), ...included };
}

// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/design/header-name.js
var header_name = __webpack_require__(2167);
;// CONCATENATED MODULE: ./build/src/design/rule-parts.js












function ruleName(key, what, context, mayBeEmpty = false) {
    if (takes(spec_shapes/* SHAPES */.H.ruleName, key) && (mayBeEmpty || key.value.value.length >= spec_shapes/* SHAPES */.H.ruleName.least))
        return { text: key.value.value, at: key.span };
    context.collector.add('rule/name-not-text', (0,diagnostic/* atSpan */.IX)(key.span), `${what} must be text, but is ${(0,show/* show */.WU)(key.value)}`, {
        hint: key.value.kind === 'str' ? 'give it a name' : `quote it: '${key.text}'`,
    });
    return undefined;
}
function names(items, code, what, context) {
    const result = [];
    let good = true;
    for (const item of items) {
        if (takes(spec_shapes/* SHAPES */.H.axisName, item))
            result.push({ text: item.value.value, at: item.span });
        else {
            good = false;
            context.collector.add(code, (0,first_line/* atFirstLine */.G)(item.span, context), `${what} must name axes as text, but holds ${(0,show/* kindOf */.I)(item)}`, {
                hint: item.kind === 'scalar' && item.text !== '' ? `quote it: '${item.text}'` : undefined,
            });
        }
    }
    return good ? result : undefined;
}
const LISTS = { allowed: spec_shapes/* SHAPES */.H.allowedList, items: spec_shapes/* SHAPES */.H.itemList };
function ruleList(rule, known, code, what, field, key, context) {
    const entry = (0,entries/* entryOf */.Ms)(rule, field);
    if (entry === undefined) {
        const misspelt = (0,known_keys/* misspeltKey */.r)(rule, field, known);
        context.collector.add(code, (0,diagnostic/* atSpan */.IX)(misspelt?.span ?? key.span), `${what} has no '${field}'${lookalike(misspelt)}`, {
            hint: misspelt
                ? `did you mean '${field}'?`
                : `add \`${field}: [[…, …]]\` or \`${field}: '@file:items/….csv'\``,
        });
        return { items: [], at: key.span, complete: false, include: undefined };
    }
    const { node, include, at } = (0,design_include/* resolveInclude */.X)(entry.value, context);
    if (node === undefined)
        return { items: [], at, complete: false, include };
    const shape = LISTS[field];
    if (!takes(shape, node)) {
        context.collector.add(code, (0,first_line/* atFirstLine */.G)(node.span, context), `${what}: ${field} must be a list, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: include === undefined
                ? listHint((0,entries/* textOf */.b6)(node) ?? '', `write \`${field}: [[…, …]]\``)
                : 'put one list in the file, without a key above it',
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return { items: [], at, complete: false, include };
    }
    if (node.items.length < shape.least) {
        context.collector.add(code, (0,first_line/* atFirstLine */.G)(at, context), `${what}: ${field} is empty`, {
            hint: 'list at least one entry',
        });
        return { items: [], at, complete: false, include };
    }
    return { items: node.items, at, complete: true, include };
}
function lookalike(misspelt) {
    return misspelt === undefined ? '' : `, but ${(0,show/* show */.WU)(misspelt.value)}`;
}
function reportUnhashable(node, what, include, context) {
    context.collector.add('axis/unhashable-level', (0,first_line/* atFirstLine */.G)(node.span, context), `${what} holds ${(0,show/* kindOf */.I)(node)} where a single value belongs`, {
        hint: 'write one text or number',
        related: (0,design_levels/* includedAt */.S)(include),
    });
}
function included(include) {
    return include === undefined ? {} : { include };
}
function hasWrongColumns(include, items, axes, sides, code, what, context) {
    const columns = include?.columns;
    const [first] = columns ?? [];
    const last = columns?.[columns.length - 1];
    const [item] = items;
    if (columns === undefined || !first || !last || !item)
        return false;
    if (columns.length === axes.length && columns.length > 1)
        return false;
    const found = columns.length === 1
        ? 'a CSV of one column holds single values'
        : `the CSV has ${columns.length} columns`;
    const known = new Set([...axes, ...sides].map(header_name/* foldName */.z));
    const stray = columns.length > axes.length
        ? (columns.find((column) => !known.has((0,header_name/* foldName */.z)((0,header_name/* columnName */.u)(column)))) ?? columns[axes.length])
        : undefined;
    context.collector.add(code, (0,diagnostic/* atSpan */.IX)(stray?.span ?? (0,span/* cover */.I)(first.span, last.span)), `${what} binds ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${axes.join(', ')}), but ${found}: no row fits, such as ${(0,show/* showNode */.UF)(item)}`, {
        hint: separatorHint(columns) ??
            (axes.length === 1
                ? 'write the items in the spec, as lists of one: [[value], …]'
                : stray
                    ? `remove the column ${(0,show/* showText */.h$)((0,header_name/* columnName */.u)(stray))}: one column an axis, ${axes.join(',')}`
                    : `give it one column an axis: ${axes.join(',')}`),
        related: (0,design_levels/* includedAt */.S)(include),
    });
    return true;
}
function separatorHint([only, other]) {
    const separator = only && !other ? /[;\t|]/.exec(only.name)?.[0] : undefined;
    if (separator === undefined)
        return undefined;
    return `separate the columns with commas, not with ${separator === '\t' ? 'tabs' : `'${separator}'`}`;
}

;// CONCATENATED MODULE: ./build/src/design/load-output.js









const RETIRED = spec_keys/* RETIRED_OUTPUT_KEYS */.X8;
const KNOWN = [...spec_shapes/* SHAPES */.H.output.keys, ...RETIRED];
function loadOutput(node, instead, context) {
    const { collector, dialect } = context;
    const hint = 'add `output:` with `field_order: [column, …]`, the order of the columns';
    if (node === undefined) {
        const misspelt = instead.kind === 'scalar' ? instead : undefined;
        collector.add('output/field-order-required', (0,first_line/* atFirstLine */.G)(instead.span, context), `the spec has no output.field_order${lookalike(misspelt)}`, {
            hint: misspelt ? "did you mean 'output'?" : hint,
        });
        return undefined;
    }
    if (!takes(spec_shapes/* SHAPES */.H.output, node)) {
        collector.add('output/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `output must be a mapping, but is ${(0,show/* kindOf */.I)(node)}`, { hint });
        return undefined;
    }
    for (const { key } of node.entries) {
        if (key.value.kind !== 'str' || !RETIRED.includes(key.value.value))
            continue;
        if (dialect === 'v1') {
            collector.add('output/retired-key', (0,diagnostic/* atSpan */.IX)(key.span), `output.${key.value.value} is retired, and the runtime refuses it`, {
                hint: 'remove the line: columns are always expanded',
            });
        }
        else {
            collector.add('output/ignored-key', (0,diagnostic/* atSpan */.IX)(key.span), `output.${key.value.value} is retired, and the runtime ignores it`, {
                hint: 'remove the line',
            });
        }
    }
    (0,known_keys/* reportUnknownKeys */.T)(node, KNOWN, spec_shapes/* SHAPES */.H.output.required, 'output', context, RETIRED);
    const list = (0,entries/* entryOf */.Ms)(node, 'field_order')?.value;
    if (list === undefined || !takes(spec_shapes/* SHAPES */.H.fieldOrder, list)) {
        const misspelt = (0,known_keys/* misspeltKey */.r)(node, 'field_order', KNOWN);
        const problem = list === undefined
            ? `output has no field_order${lookalike(misspelt)}`
            : `output.field_order must be a list, but is ${(0,show/* kindOf */.I)(list)}`;
        collector.add('output/field-order-required', (0,first_line/* atFirstLine */.G)(list?.span ?? misspelt?.span ?? node.span, context), problem, {
            hint: misspelt ? "did you mean 'field_order'?" : hint,
        });
        return undefined;
    }
    const fields = [];
    let good = true;
    for (const item of list.items) {
        if (takes(spec_shapes/* SHAPES */.H.level, item))
            fields.push(item);
        else {
            good = false;
            collector.add('output/unhashable-field', (0,first_line/* atFirstLine */.G)(item.span, context), `output.field_order must list column names, but holds ${(0,show/* kindOf */.I)(item)}`, { hint: 'write one name an item' });
        }
    }
    return good ? { fields, at: list.span } : undefined;
}

;// CONCATENATED MODULE: ./build/src/design/load-replicates.js





const FEWEST = BigInt(spec_shapes/* SHAPES */.H.count.from);
function loadReplicates(node, context) {
    const none = { replicates: [], complete: true };
    if (node === undefined)
        return none;
    const { collector } = context;
    if (!takes(spec_shapes/* SHAPES */.H.replicates, node)) {
        collector.add('replicates/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `replicates must map axes to counts, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: 'write one line an axis: `draft_template: 2`',
        });
        return { replicates: [], complete: false };
    }
    if (node.kind !== 'map')
        return none;
    const replicates = [];
    let complete = true;
    for (const { key, value } of node.entries) {
        if (key.value.kind !== 'str') {
            complete = false;
            collector.add('rule/name-not-text', (0,diagnostic/* atSpan */.IX)(key.span), `the axis of a replicate must be text, but is ${(0,show/* show */.WU)(key.value)}`, {
                hint: `quote it: '${key.text}'`,
            });
            continue;
        }
        const name = (0,show/* show */.WU)(key.value);
        const count = takes(spec_shapes/* SHAPES */.H.count, value)
            ? BigInt(value.value.value)
            :
                value.kind === 'scalar' && value.value.kind === 'bool'
                    ? 0n
                    : undefined;
        if (count === undefined) {
            complete = false;
            collector.add('replicates/not-a-count', (0,first_line/* atFirstLine */.G)(value.span, context), `the replicates of ${name} must be a whole number, but are ${(0,show/* kindOf */.I)(value)}`, {
                hint: 'write a number of 1 or more, without quotes',
            });
        }
        else if (count < FEWEST) {
            complete = false;
            collector.add('replicates/not-a-count', (0,first_line/* atFirstLine */.G)(value.span, context), `the replicates of ${name} must be 1 or more, but are ${value.kind === 'scalar' ? (0,show/* show */.WU)(value.value) : ''}`, { hint: 'write a number of 1 or more; to leave an axis out, remove the line' });
        }
        else if (value.kind === 'scalar')
            replicates.push({ axis: { text: key.value.value, at: key.span }, count, node: value });
    }
    return { replicates, complete };
}
function reportIgnoredReplicates(key, context) {
    context.collector.add('replicates/ignored', (0,diagnostic/* atSpan */.IX)(key.span), 'the v2 runtime ignores the replicates block: no row is repeated', {
        hint: 'remove it, and add an axis such as `draft_replicate: [1, 2]` instead',
    });
}

// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/src/design/load-pair.js








const load_pair_KNOWN = spec_shapes/* SHAPES */.H.pair.keys;
const MEMBERS = spec_shapes/* SHAPES */.H.entry.most;
function loadPair({ key, value }, context) {
    const name = ruleName(key, 'the name of a pair', context);
    if (name === undefined)
        return undefined;
    const shown = (0,show/* showText */.h$)(name.text);
    if (!takes(spec_shapes/* SHAPES */.H.pair, value)) {
        context.collector.add('pair/not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `pair ${shown} must say left, right and allowed, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: `write \`${name.text}: {left: …, right: …, allowed: [[…, …]]}\``,
        });
        return {
            kind: 'pair',
            name,
            left: undefined,
            right: undefined,
            allowed: [],
            allowedAt: value.span,
            balance: undefined,
            complete: false,
        };
    }
    (0,known_keys/* reportUnknownKeys */.T)(value, load_pair_KNOWN, spec_shapes/* SHAPES */.H.pair.required, `pair ${shown}`, context);
    const left = pairSide('left', value, key, shown, context);
    const right = pairSide('right', value, key, shown, context);
    const { balance, good } = pairBalance(value, shown, context);
    const list = ruleList(value, load_pair_KNOWN, 'pair/allowed-not-a-list', `pair ${shown}`, 'allowed', key, context);
    const allowed = pairEntries(list.items, [left?.text ?? 'left', right?.text ?? 'right'], shown, list.include, context);
    return {
        kind: 'pair',
        name,
        left,
        right,
        allowed,
        allowedAt: list.at,
        balance,
        complete: left !== undefined &&
            right !== undefined &&
            good &&
            list.complete &&
            allowed.length === list.items.length,
        ...included(list.include),
    };
}
function pairEntries(items, axes, shown, include, context) {
    const entries = [];
    if (hasWrongColumns(include, items, axes, ['left', 'right'], 'pair/entry-not-a-pair', `pair ${shown}`, context))
        return entries;
    for (const node of items) {
        const [left, right] = node.kind === 'list' || node.kind === 'tuple' ? node.items : [];
        if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== MEMBERS || !left || !right) {
            context.collector.add('pair/entry-not-a-pair', (0,first_line/* atFirstLine */.G)(node.span, context), `pair ${shown}: every allowed entry is [left, right], but this one is ${(0,show/* showNode */.UF)(node)}`, {
                hint: node.kind === 'scalar' ? `write it as a list of two: [${node.text}, …]` : `give it two values`,
                related: (0,design_levels/* includedAt */.S)(include),
            });
            continue;
        }
        const leftValue = (0,design_levels/* pairMember */.F1)(left);
        const rightValue = (0,design_levels/* pairMember */.F1)(right);
        if (leftValue !== undefined && rightValue !== undefined) {
            entries.push({
                left: { value: leftValue, node: left },
                right: { value: rightValue, node: right },
                node,
            });
            continue;
        }
        for (const [member, value] of [
            [left, leftValue],
            [right, rightValue],
        ]) {
            if (value === undefined)
                reportUnhashable(member, `pair ${shown}`, include, context);
        }
    }
    return entries;
}
function pairSide(side, pair, key, shown, context) {
    const node = (0,entries/* entryOf */.Ms)(pair, side)?.value;
    if (node !== undefined && takes(spec_shapes/* SHAPES */.H.axisName, node))
        return { text: node.value.value, at: node.span };
    const misspelt = (0,known_keys/* misspeltKey */.r)(pair, side, load_pair_KNOWN);
    const problem = node === undefined
        ? `has no '${side}'${lookalike(misspelt)}`
        : `must name its '${side}' axis as text, but it is ${(0,show/* kindOf */.I)(node)}`;
    context.collector.add('pair/side-required', (0,first_line/* atFirstLine */.G)(node?.span ?? misspelt?.span ?? key.span, context), `pair ${shown} ${problem}`, {
        hint: misspelt
            ? `did you mean '${side}'?`
            : node?.kind === 'scalar' && node.text !== ''
                ? `quote it: '${node.text}'`
                : `add \`${side}: AXIS\``,
    });
    return undefined;
}
function pairBalance(pair, shown, context) {
    const node = (0,entries/* entryOf */.Ms)(pair, 'balance')?.value;
    if (node === undefined)
        return { balance: undefined, good: true };
    if (takes(spec_shapes/* SHAPES */.H.balance, node)) {
        const side = (0,entries/* textOf */.b6)(node) ?? '';
        return { balance: side === '' ? undefined : { side, at: node.span }, good: true };
    }
    context.collector.add('pair/unknown-balance', (0,first_line/* atFirstLine */.G)(node.span, context), `pair ${shown}: balance must be left, right or both, but is ${(0,show/* kindOf */.I)(node)}`, { hint: 'write one of these words, or remove the line' });
    return { balance: undefined, good: false };
}

;// CONCATENATED MODULE: ./build/src/design/load-subset.js









function loadSubset({ key, value }, context) {
    const axis = ruleName(key, 'the axis of a subset', context, true);
    if (axis === undefined)
        return undefined;
    const { node, include } = (0,design_include/* resolveInclude */.X)(value, context);
    if (node === undefined)
        return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
    if (!takes(spec_shapes/* SHAPES */.H.levelList, node)) {
        context.collector.add('subset/not-a-list', (0,first_line/* atFirstLine */.G)(node.span, context), `the subset of ${(0,show/* showText */.h$)(axis.text)} must be a list of levels to keep, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: node.kind === 'scalar' && node.text !== ''
                ? listHint((0,entries/* textOf */.b6)(node) ?? '', `put it in brackets: [${node.text}]`)
                : 'list the levels to keep: [level_one, level_two]',
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
    }
    const { levels, complete } = (0,design_levels/* readLevels */.II)(node.items, `the subset of ${(0,show/* showText */.h$)(axis.text)}`, include, context);
    return { kind: 'subset', axis, keep: levels, complete, ...included(include) };
}

;// CONCATENATED MODULE: ./build/src/design/load-tie.js









const load_tie_KNOWN = spec_shapes/* SHAPES */.H.tie.keys;
function loadTie({ key, value }, context) {
    const canonical = ruleName(key, 'the name of a tie', context);
    if (canonical === undefined)
        return undefined;
    const incomplete = { kind: 'tie', canonical, axes: [], complete: false };
    const name = (0,show/* showText */.h$)(canonical.text);
    let list = value;
    if (value.kind === 'map') {
        const to = (0,entries/* entryOf */.Ms)(value, spec_keys/* RETIRED_TIE_KEY */.tv);
        if (to !== undefined) {
            context.collector.add('tie/to-key', (0,diagnostic/* atSpan */.IX)(to.key.span), `tie ${name} must not say 'to': its own key is the canonical axis`, {
                hint: 'remove `to`, and name the tie after the axis that it should become',
            });
            return incomplete;
        }
        (0,known_keys/* reportUnknownKeys */.T)(value, load_tie_KNOWN, spec_shapes/* SHAPES */.H.tie.required, `tie ${name}`, context);
        list = (0,entries/* entryOf */.Ms)(value, 'axes')?.value;
    }
    else if (!takes(spec_shapes/* SHAPES */.H.tie, value)) {
        context.collector.add('tie/not-a-list', (0,first_line/* atFirstLine */.G)(value.span, context), `tie ${name} must list the axes to tie, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: `write \`${canonical.text}: [axis_one, axis_two]\``,
        });
        return incomplete;
    }
    const axes = list === undefined ? undefined : tieMembers(list, name, context);
    if (axes === undefined || axes.length < spec_shapes/* SHAPES */.H.axisNames.least) {
        if (axes !== undefined || list === undefined) {
            const misspelt = value.kind === 'map' ? (0,known_keys/* misspeltKey */.r)(value, 'axes', load_tie_KNOWN) : undefined;
            context.collector.add('tie/axes-not-names', (0,first_line/* atFirstLine */.G)(list?.span ?? misspelt?.span ?? key.span, context), `tie ${name} names no axes${lookalike(misspelt)}`, { hint: misspelt ? "did you mean 'axes'?" : 'list the axes to tie' });
        }
        return incomplete;
    }
    return { kind: 'tie', canonical, axes, complete: true };
}
function tieMembers(node, tie, context) {
    if (node.kind === 'scalar' && node.value.kind === 'str') {
        const names = [...node.value.value].map((text) => ({ text, at: node.span }));
        if (names.length > 0) {
            context.collector.add('tie/axes-as-text', (0,first_line/* atFirstLine */.G)(node.span, context), `tie ${tie} reads the text ${(0,show/* show */.WU)(node.value)} letter by letter, as ${names.length} axis names`, {
                hint: `put the name in brackets: [${node.value.value}]; if the letters are meant, write [${names
                    .slice(0, 8)
                    .map(({ text }) => text)
                    .join(', ')}${names.length > 8 ? ', …' : ''}]`,
            });
        }
        return names;
    }
    const items = node.kind === 'list'
        ? node.items
        : node.kind === 'map'
            ? node.entries.map((entry) => entry.key)
            : node.kind === 'set' && node.items.length <= 1
                ? node.items
                : undefined;
    if (items === undefined) {
        context.collector.add('tie/axes-not-names', (0,first_line/* atFirstLine */.G)(node.span, context), `tie ${tie} must list axis names, but its axes are ${(0,show/* kindOf */.I)(node)}`, { hint: 'write `axes: [axis_one, axis_two]`' });
        return undefined;
    }
    return names(items, 'tie/axes-not-names', `tie ${tie}`, context);
}

;// CONCATENATED MODULE: ./build/src/design/load-tuple.js










const load_tuple_KNOWN = [...spec_shapes/* SHAPES */.H.tuple.keys, spec_keys/* RETIRED_TUPLE_KEY */.no];
function loadTuple({ key, value }, context) {
    const name = ruleName(key, 'the name of a tuple', context);
    if (name === undefined)
        return undefined;
    const shown = (0,show/* showText */.h$)(name.text);
    if (!takes(spec_shapes/* SHAPES */.H.tuple, value)) {
        context.collector.add('tuple/not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `tuple ${shown} must say axes and items, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: `write \`${name.text}: {axes: […], items: [[…]]}\``,
        });
        return {
            kind: 'tuple',
            name,
            axes: [],
            axesAt: value.span,
            items: [],
            itemsAt: value.span,
            complete: false,
        };
    }
    (0,known_keys/* reportUnknownKeys */.T)(value, load_tuple_KNOWN, spec_shapes/* SHAPES */.H.tuple.required, `tuple ${shown}`, context, [spec_keys/* RETIRED_TUPLE_KEY */.no]);
    let complete = true;
    const expand = (0,entries/* entryOf */.Ms)(value, spec_keys/* RETIRED_TUPLE_KEY */.no);
    if (expand !== undefined) {
        complete = false;
        context.collector.add('tuple/expand-key', (0,diagnostic/* atSpan */.IX)(expand.key.span), `tuple ${shown} must not say 'expand': tuples always expand`, {
            hint: 'remove the line',
        });
    }
    const axesNode = (0,entries/* entryOf */.Ms)(value, 'axes')?.value;
    let axes;
    if (axesNode !== undefined && takes(spec_shapes/* SHAPES */.H.axisNames, axesNode))
        axes = names(axesNode.items, 'tuple/axes-not-names', `tuple ${shown}`, context);
    else {
        const misspelt = (0,known_keys/* misspeltKey */.r)(value, 'axes', load_tuple_KNOWN);
        const problem = axesNode === undefined
            ? `has no axes${lookalike(misspelt)}`
            : `must list its axes, but they are ${(0,show/* kindOf */.I)(axesNode)}`;
        const add = axesNode?.kind === 'scalar' && axesNode.text !== ''
            ? `put it in brackets: [${axesNode.text}]`
            : 'add `axes: [axis_one, axis_two]`';
        context.collector.add('tuple/axes-not-names', (0,first_line/* atFirstLine */.G)(axesNode?.span ?? misspelt?.span ?? key.span, context), `tuple ${shown} ${problem}`, { hint: misspelt ? "did you mean 'axes'?" : add });
    }
    if (axes !== undefined && axes.length < spec_shapes/* SHAPES */.H.axisNames.least) {
        context.collector.add('tuple/axes-not-names', (0,first_line/* atFirstLine */.G)(axesNode?.span ?? key.span, context), `tuple ${shown} names no axes`, {
            hint: 'list the axes that it binds together',
        });
        axes = undefined;
    }
    const list = ruleList(value, load_tuple_KNOWN, 'tuple/items-not-a-list', `tuple ${shown}`, 'items', key, context);
    const items = axes === undefined ? [] : tupleItems(list.items, axes, shown, list.include, context);
    return {
        kind: 'tuple',
        name,
        axes: axes ?? [],
        axesAt: axesNode?.span ?? key.span,
        items,
        itemsAt: list.at,
        complete: complete && axes !== undefined && list.complete && items.length === list.items.length,
        ...included(list.include),
    };
}
function tupleItems(items, axes, shown, include, context) {
    const result = [];
    const axisNames = axes.map((name) => name.text);
    if (hasWrongColumns(include, items, axisNames, [], 'tuple/arity', `tuple ${shown}`, context))
        return result;
    const axesText = axisNames.join(', ');
    for (const node of items) {
        if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== axes.length) {
            const what = node.kind === 'list' || node.kind === 'tuple'
                ? `${(0,show/* showNode */.UF)(node)}, of ${node.items.length}`
                : (0,show/* kindOf */.I)(node);
            context.collector.add('tuple/arity', (0,first_line/* atFirstLine */.G)(node.span, context), `tuple ${shown} binds ${axes.length} axes (${axesText}), but this item is ${what}`, {
                hint: `give one value an axis: [${axesText}]`,
                related: (0,design_levels/* includedAt */.S)(include),
            });
            continue;
        }
        const values = [];
        for (const member of node.items) {
            const value = (0,design_levels/* hashable */.pw)(member);
            if (value === undefined)
                reportUnhashable(member, `tuple ${shown}`, include, context);
            else
                values.push({ value, node: member });
        }
        if (values.length === axes.length)
            result.push({ values, node });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/design/load-rules.js










const SECTIONS = {
    subsets: loadSubset,
    ties: loadTie,
    pairs: loadPair,
    tuples: loadTuple,
};
function loadRules(node, context) {
    const none = { rules: [], complete: true, whole: true, tentativeNames: [] };
    if (node === undefined)
        return none;
    if (!takes(spec_shapes/* SHAPES */.H.rules, node)) {
        context.collector.add('rules/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `rules must map sections to entries, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: `the sections are ${Object.keys(SECTIONS).join(', ')}`,
        });
        return { rules: [], complete: false, whole: false, tentativeNames: [] };
    }
    if (node.kind !== 'map')
        return none;
    const rules = [];
    const tentativeNames = [];
    let complete = true;
    let whole = true;
    for (const entry of node.entries) {
        const loaded = loadSection(entry, context);
        rules.push(...loaded.rules);
        tentativeNames.push(...loaded.tentativeNames);
        complete &&= loaded.complete;
        whole &&= loaded.whole;
    }
    return { rules, complete, whole, tentativeNames };
}
function loadSection(entry, context) {
    const { key, value } = entry;
    const section = spec_shapes/* SHAPES */.H.rules.keys.find((name) => key.value.kind === 'str' && name === key.value.value);
    if (section === undefined) {
        const near = key.value.kind === 'str' ? (0,nearest_names.nearestNames)(key.value.value, Object.keys(SECTIONS), 1)[0] : undefined;
        context.collector.add('rules/unknown-section', (0,diagnostic/* atSpan */.IX)(key.span), `rules has no section ${(0,show/* show */.WU)(key.value)}`, {
            hint: near ? `did you mean '${near}'?` : `the sections are ${Object.keys(SECTIONS).join(', ')}`,
        });
        const names = value.kind === 'map' ? value.entries.map((rule) => rule.key.text) : [];
        return {
            rules: [],
            complete: near !== undefined && near !== 'tuples',
            whole: false,
            tentativeNames: names,
        };
    }
    if (!takes(spec_shapes/* SHAPES */.H[section], value)) {
        context.collector.add('rules/section-not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `rules.${section} must be a mapping, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: 'write `{}` for none, or one entry a rule',
        });
        return { rules: [], complete: section !== 'tuples', whole: false, tentativeNames: [] };
    }
    const load = SECTIONS[section];
    const rules = [];
    let complete = true;
    for (const ruleEntry of value.entries) {
        const rule = load(ruleEntry, context);
        if (rule === undefined)
            complete &&= section !== 'tuples';
        else
            rules.push(rule);
    }
    return { rules, complete, whole: rules.length === value.entries.length, tentativeNames: [] };
}

;// CONCATENATED MODULE: ./build/src/design/load-design.js
















const load_design_KNOWN = spec_shapes/* SHAPES */.H.v1.keys;
function loadDesign(sources, specPath, dialect, collector) {
    const before = collector.errorCount;
    const top = openSpec(sources, specPath, collector);
    if (top === undefined)
        return undefined;
    const includes = [];
    const context = { dialect, specPath, sources, collector, includes };
    (0,known_keys/* reportUnknownKeys */.T)(top, load_design_KNOWN, [...spec_shapes/* SHAPES */.H.v1.required, 'axes', 'rules'], 'the spec', context);
    const misspeltAxes = (0,known_keys/* misspeltKey */.r)(top, 'axes', load_design_KNOWN);
    const misspeltRules = (0,known_keys/* misspeltKey */.r)(top, 'rules', load_design_KNOWN);
    const declared = loadAxes((0,entries/* entryOf */.Ms)(top, 'axes')?.value, context);
    const rules = loadRules((0,entries/* entryOf */.Ms)(top, 'rules')?.value, context);
    const derived = dialect === 'v2' ? deriveTupleAxes(rules.rules, declared.axes, context) : NO_DERIVED_AXES;
    const axes = [
        ...declared.axes.map((axis) => (derived.contested.has(axis) ? { ...axis, complete: false } : axis)),
        ...derived.axes,
    ];
    const fieldOrder = loadOutput((0,entries/* entryOf */.Ms)(top, 'output')?.value, (0,known_keys/* misspeltKey */.r)(top, 'output', load_design_KNOWN) ?? top, context);
    const namesKnown = declared.complete && derived.namesComplete;
    const replicatesEntry = (0,entries/* entryOf */.Ms)(top, 'replicates');
    const readKeys = spec_shapes/* SHAPES */.H[dialect].keys;
    const readsReplicates = readKeys.includes('replicates');
    if (!readsReplicates && replicatesEntry !== undefined)
        reportIgnoredReplicates(replicatesEntry.key, context);
    const replicates = readsReplicates
        ? loadReplicates(replicatesEntry?.value, context)
        : { replicates: [], complete: true };
    return {
        dialect,
        specPath,
        axesAt: (0,entries/* entryOf */.Ms)(top, 'axes')?.key.span ?? misspeltAxes?.span ?? top.span,
        ...(misspeltAxes ? { misspeltAxes } : {}),
        ...(misspeltRules ? { misspeltRules } : {}),
        axes,
        axesComplete: namesKnown,
        namesComplete: namesKnown && rules.complete,
        rules: rules.rules,
        tentativeNames: rules.tentativeNames,
        rulesWhole: rules.whole && misspeltRules === undefined,
        replicatesWhole: replicates.complete && (0,known_keys/* misspeltKey */.r)(top, 'replicates', load_design_KNOWN) === undefined,
        fieldOrder,
        replicates: replicates.replicates,
        refused: collector.errorCount > before,
        includes,
    };
}
function openSpec(sources, specPath, collector) {
    const shown = (0,show/* showText */.h$)(specPath);
    const opened = sources.open(specPath);
    switch (opened.kind) {
        case 'text':
            break;
        case 'missing':
            collector.add('spec/unreadable', { kind: 'missing', path: specPath }, `there is no spec ${shown}`, {
                hint: 'commit it, or correct the path',
            });
            return undefined;
        case 'directory':
            collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), `${shown} is a folder, not a file`, {
                hint: "a cohort's spec is one file, `spec/config.yaml`",
            });
            return undefined;
        case 'outside':
            collector.add('include/outside', (0,diagnostic/* atFile */.kG)(specPath), `${shown} is a link that leads out of the repository`, {
                hint: 'commit the file itself instead of a link to it',
            });
            return undefined;
        case 'too-large':
            collector.add('include/too-large', (0,diagnostic/* atFile */.kG)(specPath), `${shown} has ${opened.size} bytes; the limit is ${opened.limit}`, { hint: 'move long lists into included files, and keep only what the cohort uses' });
            return undefined;
        case 'unreadable':
            collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), `${shown} cannot be read (${opened.reason})`, {
                hint: 'check the permissions of the file',
            });
            return undefined;
        case 'malformed':
            collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), `${shown} is not UTF-8: line ${opened.line} holds a malformed byte`, {
                hint: 'save it as UTF-8',
            });
            return undefined;
    }
    const { file } = opened;
    const suffix = (0,source_path/* suffixOf */.jT)(specPath);
    if (suffix !== '.yaml' && suffix !== '.yml' && suffix !== '.json') {
        collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), `${shown} is neither .yaml, .yml nor .json`, {
            hint: 'rename it to config.yaml',
        });
        return undefined;
    }
    const node = suffix === '.json' ? (0,json/* parseJson */.q)(file, collector) : (0,parse_yaml/* parseYaml */.h)(file, collector);
    if (node === undefined)
        return undefined;
    if (takes(spec_shapes/* SHAPES */.H.v1, node))
        return node;
    if (suffix !== '.json' && (0,design_include/* isFalsy */.W)(node))
        return { kind: 'map', entries: [], span: node.span };
    collector.add('spec/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, { sources }), `the top level of a spec must be a mapping, but is ${(0,show/* kindOf */.I)(node)}`, {
        hint: 'start with `axes:` and `output:`',
    });
    return undefined;
}


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   UF: () => (/* binding */ showNode),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   h$: () => (/* binding */ showText)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4589);

const LONGEST = 120;
function show(value) {
    return cut((0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .repr */ .Sj)(value));
}
function showText(text) {
    return cut((0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .repr */ .Sj)({ kind: 'str', value: text }));
}
function showNode(node) {
    switch (node.kind) {
        case 'scalar':
            return show(node.value);
        case 'tuple':
            return cut(`[${node.items.map((item) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .repr */ .Sj)(item.value)).join(', ')}]`);
        case 'list':
            return node.items.every((item) => item.kind === 'scalar')
                ? cut(`[${node.items
                    .slice(0, 40)
                    .map((item) => (item.kind === 'scalar' ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .repr */ .Sj)(item.value) : ''))
                    .join(', ')}]`)
                : `a list of ${node.items.length}`;
        case 'map':
            return node.entries.length === 0 ? '{}' : `a mapping of ${node.entries.length}`;
        case 'set':
            return 'a set';
    }
}
function kindOf(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value.kind === 'null'
                ? 'empty (null)'
                : `the ${SCALAR_WORDS[node.value.kind]} ${show(node.value)}`;
        case 'list':
        case 'tuple':
            return 'a list';
        case 'map':
            return 'a mapping';
        case 'set':
            return 'a set';
    }
}
const SCALAR_WORDS = {
    null: 'null',
    bool: 'boolean',
    int: 'number',
    float: 'number',
    str: 'text',
    date: 'date',
    datetime: 'time',
    bytes: 'binary',
};
function cut(text) {
    const points = Array.from(text.length > LONGEST * 2 ? text.slice(0, LONGEST * 2) : text);
    return points.length <= LONGEST && points.join('').length === text.length
        ? text
        : `${points.slice(0, LONGEST - 1).join('')}…`;
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ INCLUDE_SUFFIXES),
/* harmony export */   X8: () => (/* binding */ RETIRED_OUTPUT_KEYS),
/* harmony export */   kW: () => (/* binding */ FILE_MARKER),
/* harmony export */   no: () => (/* binding */ RETIRED_TUPLE_KEY),
/* harmony export */   tv: () => (/* binding */ RETIRED_TIE_KEY)
/* harmony export */ });
const FILE_MARKER = '@file:';
const INCLUDE_SUFFIXES = ['.csv', '.txt', '.json', '.yaml', '.yml'];
const RETIRED_TIE_KEY = 'to';
const RETIRED_TUPLE_KEY = 'expand';
const RETIRED_OUTPUT_KEYS = [
    'order',
    'expand_pairs',
    'keep_pair_axis',
    'expand_ties',
    'expand_tuples',
    'keep_tuple_axis',
];


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
const SHAPES = {
    v1: { kinds: ['map'], keys: ['axes', 'rules', 'output', 'replicates'], required: ['output'] },
    v2: { kinds: ['map'], keys: ['axes', 'rules', 'output'], required: ['output'] },
    axes: { kinds: ['map'] },
    levels: { kinds: ['list', 'file'] },
    levelList: { kinds: ['list'] },
    level: { kinds: ['scalar'] },
    rules: { kinds: ['map', 'null'], keys: ['subsets', 'ties', 'pairs', 'tuples'], required: [] },
    subsets: { kinds: ['map'] },
    ties: { kinds: ['map'] },
    tie: { kinds: ['list', 'map'], keys: ['axes'], required: ['axes'], least: 1 },
    axisNames: { kinds: ['list'], least: 1 },
    axisName: { kinds: ['text'] },
    ruleName: { kinds: ['text'], least: 1 },
    pairs: { kinds: ['map'] },
    pair: {
        kinds: ['map'],
        keys: ['left', 'right', 'allowed', 'balance'],
        required: ['left', 'right', 'allowed'],
    },
    allowedList: { kinds: ['list'], least: 1 },
    entry: { kinds: ['list'], least: 2, most: 2 },
    member: { kinds: ['scalar', 'list'] },
    balance: { kinds: ['text', 'null'], words: ['left', 'right', 'both', ''] },
    balancedSide: { kinds: ['text'], words: ['left', 'right', 'both'] },
    tuples: { kinds: ['map'] },
    tuple: { kinds: ['map'], keys: ['axes', 'items'], required: ['axes', 'items'] },
    itemList: { kinds: ['list'], least: 1 },
    item: { kinds: ['list'] },
    output: { kinds: ['map'], keys: ['field_order'], required: ['field_order'] },
    fieldOrder: { kinds: ['list'] },
    replicates: { kinds: ['map', 'null'] },
    count: { kinds: ['integer', 'one'], from: 1 },
};


/***/ }),

/***/ 6509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Collector),
/* harmony export */   l: () => (/* binding */ INCLUDED)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5627);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8162);



const INCLUDED = 'included here';
const INCLUDES = 5;
const MOST_OF_A_CODE = 1000;
class Collector {
    #byKey = new Map();
    #byPlace = new Map();
    #includedAt = new Map();
    #counts = new Map();
    #firstLeftOut = new Map();
    #errors = 0;
    add(code, at, message, extra = {}) {
        this.push({
            code,
            severity: _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity,
            message,
            at,
            ...(extra.hint ? { hint: extra.hint } : {}),
            ...(extra.related?.length ? { related: extra.related } : {}),
        });
    }
    push(diagnostic) {
        const key = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticKey */ .v)(diagnostic);
        if (this.#byKey.has(key))
            return;
        if (diagnostic.severity === 'error')
            this.#errors++;
        const { code } = diagnostic;
        const count = (this.#counts.get(code) ?? 0) + 1;
        this.#counts.set(code, count);
        if (count <= MOST_OF_A_CODE) {
            this.#byKey.set(key, diagnostic);
            const place = placeOf(code, diagnostic.at);
            const known = this.#byPlace.get(place);
            if (known === undefined)
                this.#byPlace.set(place, [key]);
            else
                known.push(key);
        }
        if (count === MOST_OF_A_CODE + 1)
            this.#firstLeftOut.set(code, diagnostic);
    }
    has(code, at) {
        return this.#byPlace.has(placeOf(code, at));
    }
    isRefused(code, at) {
        const keys = this.#byPlace.get(placeOf(code, at)) ?? [];
        return keys.some((key) => this.#byKey.get(key)?.severity === 'error');
    }
    refuse(code, at, consequence) {
        const keys = this.#byPlace.get(placeOf(code, at)) ?? [];
        for (const key of keys) {
            const found = this.#byKey.get(key);
            if (found === undefined || found.severity === 'error')
                continue;
            const message = consequence === undefined ? found.message : `${found.message}; ${consequence}`;
            this.#byKey.set(key, { ...found, message, severity: 'error' });
            this.#errors++;
        }
        return keys.length > 0;
    }
    get errorCount() {
        return this.#errors;
    }
    includes(path, at) {
        const places = this.#includedAt.get(path);
        if (places === undefined)
            this.#includedAt.set(path, [at]);
        else
            places.push(at);
    }
    sorted() {
        const leftOut = [...this.#firstLeftOut.values()].map(({ code, severity, at }) => {
            const count = (this.#counts.get(code) ?? 0) - MOST_OF_A_CODE;
            const message = `${count} more of this kind ${count === 1 ? 'is' : 'are'} not listed; the first is here`;
            return { code, severity, at, message };
        });
        return [...this.#byKey.values(), ...leftOut]
            .map((diagnostic) => this.#withInclude(diagnostic))
            .sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDiagnostics */ .o);
    }
    #withInclude(diagnostic) {
        const places = this.#includedAt.get((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(diagnostic.at));
        const known = diagnostic.related ?? [];
        if (places === undefined || known.some(({ message }) => message === INCLUDED))
            return diagnostic;
        const included = places.slice(0, INCLUDES).map((at) => ({ message: INCLUDED, at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .atSpan */ .IX)(at) }));
        return { ...diagnostic, related: [...known, ...included] };
    }
}
function placeOf(code, at) {
    const where = at.kind === 'span' ? `${at.span.start}:${at.span.end}` : at.kind;
    return `${code} ${where} ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at)}`;
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ placePath),
/* harmony export */   IX: () => (/* binding */ atSpan),
/* harmony export */   KE: () => (/* binding */ atMissing),
/* harmony export */   kG: () => (/* binding */ atFile)
/* harmony export */ });
function atSpan(span) {
    return { kind: 'span', span };
}
function atFile(path) {
    return { kind: 'file', path };
}
function atMissing(path) {
    return { kind: 'missing', path };
}
function placePath(place) {
    return place.kind === 'span' ? place.span.path : place.path;
}


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Zw: () => (/* binding */ relatedAt),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5627);

const LISTED = 5;
function listed(names, total = names.length) {
    if (total > LISTED)
        return `${names.slice(0, LISTED).join(', ')} and ${total - LISTED} more`;
    const last = names[names.length - 1] ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function relatedAt(message, spans) {
    return spans.slice(0, LISTED).map((at) => ({ message, at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(at) }));
}


/***/ }),

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nearestCodes)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5131);


function nearestCodes(written, limit = 3) {
    const codes = Object.keys(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y);
    const wanted = written.toLowerCase();
    if ((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._)(wanted))
        return [wanted];
    const name = nameOf(wanted);
    if (name === '')
        return [];
    const same = codes.filter((code) => nameOf(code) === name);
    const whole = wanted.includes('/') ? (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(wanted, codes, limit) : [];
    const names = same.length > 0 || whole.length > 0 ? [] : (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(name, codes.map(nameOf), limit);
    const alike = names.flatMap((near) => codes.filter((code) => nameOf(code) === near));
    const best = whole.filter((code) => same.includes(code));
    return [...new Set([...best, ...same, ...whole, ...alike])].slice(0, limit).filter(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._);
}
function nameOf(code) {
    return code.slice(code.indexOf('/') + 1);
}


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ NameIndex),
  a: () => (/* binding */ didYouMean),
  nearestNames: () => (/* binding */ nearestNames)
});

// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
;// CONCATENATED MODULE: ./build/src/diagnostics/edit-cost.js
const EDIT = 2;
const DOUBLING = 1;
const DIGIT_FOR_DIGIT = 3;
function editCost(left, right, bound) {
    const shorter = Math.min(left.length, right.length);
    let head = 0;
    while (head < shorter && left.charCodeAt(head) === right.charCodeAt(head))
        head++;
    let leftEnd = left.length;
    let rightEnd = right.length;
    while (leftEnd > head &&
        rightEnd > head &&
        left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)) {
        leftEnd--;
        rightEnd--;
    }
    const height = leftEnd - head;
    const width = rightEnd - head;
    const far = bound + 1;
    let above2 = new Int32Array(width + 1).fill(far);
    let above = new Int32Array(width + 1).fill(far);
    let current = new Int32Array(width + 1);
    above[0] = 0;
    for (let column = 1; column <= Math.min(width, bound); column++) {
        above[column] = (above[column - 1] ?? far) + shiftCost(right, head + column - 1);
    }
    let lowestAbove = 0;
    for (let row = 1; row <= height; row++) {
        current.fill(far);
        const a = left.charCodeAt(head + row - 1);
        const deletion = shiftCost(left, head + row - 1);
        let lowest = far;
        for (let column = Math.max(0, row - bound); column <= Math.min(width, row + bound); column++) {
            let cost = (above[column] ?? far) + deletion;
            if (column > 0) {
                const b = right.charCodeAt(head + column - 1);
                const insertion = (current[column - 1] ?? far) + shiftCost(right, head + column - 1);
                const substitution = (above[column - 1] ?? far) + substitutionCost(a, b);
                cost = Math.min(cost, insertion, substitution);
                const swapped = row > 1 &&
                    column > 1 &&
                    a === right.charCodeAt(head + column - 2) &&
                    b === left.charCodeAt(head + row - 2);
                if (swapped)
                    cost = Math.min(cost, (above2[column - 2] ?? far) + EDIT);
            }
            current[column] = cost;
            if (cost < lowest)
                lowest = cost;
        }
        if (lowest > bound && lowestAbove > bound)
            return undefined;
        lowestAbove = lowest;
        [above2, above, current] = [above, current, above2];
    }
    const cost = above[width] ?? far;
    return cost <= bound ? cost : undefined;
}
function shiftCost(text, index) {
    return index > 0 && text.charCodeAt(index) === text.charCodeAt(index - 1) ? DOUBLING : EDIT;
}
function substitutionCost(a, b) {
    if (a === b)
        return 0;
    return isDigit(a) && isDigit(b) ? DIGIT_FOR_DIGIT : EDIT;
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}

;// CONCATENATED MODULE: ./build/src/diagnostics/nearest-names.js


function nearestNames(name, candidates, limit = 3) {
    return new NameIndex(candidates).nearest(name, limit);
}
function didYouMean(name, candidates) {
    return new NameIndex(candidates).didYouMean(name);
}
class NameIndex {
    #entries;
    constructor(candidates) {
        this.#entries = [...new Set(candidates)].map(entryOf);
    }
    nearest(name, limit = 3) {
        if (limit < 1)
            return [];
        const wanted = entryOf(name);
        const allowed = allowedCost(wanted.folded.length);
        const best = [];
        for (const entry of this.#entries) {
            if (entry.name === name)
                continue;
            const worst = best.length < limit ? undefined : best[best.length - 1];
            const score = scoreOf(wanted, entry, allowed, worst?.score ?? Number.POSITIVE_INFINITY);
            if (score === undefined)
                continue;
            const match = { name: entry.name, score };
            if (worst && compareMatches(wanted, match, worst) >= 0)
                continue;
            if (worst)
                best.pop();
            best.push(match);
            best.sort((left, right) => compareMatches(wanted, left, right));
        }
        return best.map((match) => match.name);
    }
    didYouMean(name) {
        const [first] = this.nearest(name, 1);
        return first === undefined ? undefined : `did you mean '${first}'?`;
    }
}
const SAME_BUT_BLANKS = 0;
const SAME_BUT_CASE = 0.25;
const SAME_FOLD = 0.5;
const SAME_WORDS = 3;
const CONTAINED = 5;
const LONGEST = 200;
function scoreOf(wanted, entry, allowed, worst) {
    if (wanted.folded === entry.folded) {
        if (wanted.name.trim() === entry.name.trim())
            return SAME_BUT_BLANKS;
        return wanted.name.toLowerCase() === entry.name.toLowerCase() ? SAME_BUT_CASE : SAME_FOLD;
    }
    const shorter = Math.min(wanted.folded.length, entry.folded.length);
    const longer = Math.max(wanted.folded.length, entry.folded.length);
    if (longer > LONGEST)
        return undefined;
    const bound = Math.min(allowed, worst);
    if (longer - shorter <= bound && countBits(wanted.mask ^ entry.mask) <= bound) {
        const cost = editCost(wanted.folded, entry.folded, bound);
        if (cost !== undefined)
            return cost;
    }
    if (worst < SAME_WORDS)
        return undefined;
    if (longer === shorter && wanted.mask === entry.mask && sameWords(wanted.name, entry.name))
        return SAME_WORDS;
    if (worst < CONTAINED || shorter < 3)
        return undefined;
    const contained = wanted.folded.length < entry.folded.length
        ? startsOrEnds(entry.folded, wanted.folded)
        : startsOrEnds(wanted.folded, entry.folded);
    return contained ? CONTAINED + (longer - shorter) / LONGEST : undefined;
}
function compareMatches(wanted, left, right) {
    return (left.score - right.score ||
        commonPrefix(wanted.name, right.name) - commonPrefix(wanted.name, left.name) ||
        commonSuffix(wanted.name, right.name) - commonSuffix(wanted.name, left.name) ||
        Math.abs(left.name.length - wanted.name.length) - Math.abs(right.name.length - wanted.name.length) ||
        (0,compare/* compareCodePoints */.O)(left.name, right.name));
}
function allowedCost(length) {
    if (length < 3)
        return 0;
    if (length < 6)
        return 2;
    if (length < 10)
        return 4;
    return length < 16 ? 6 : 8;
}
function entryOf(name) {
    const folded = fold(name);
    let mask = 0;
    for (let index = 0; index < folded.length && index < LONGEST; index++)
        mask |= bitOf(folded.charCodeAt(index));
    return { name, folded, mask };
}
function fold(name) {
    const plain = /^[\0-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
    const lower = plain.trim().toLowerCase();
    const folded = lower.replace(/(?<!\d)0+(?=\d)/g, '').replace(/[\s_.-]+/g, '');
    return folded === '' ? lower : folded;
}
function bitOf(unit) {
    if (unit >= 0x61 && unit <= 0x7a)
        return 1 << (unit - 0x61);
    if (unit >= 0x30 && unit <= 0x39)
        return 1 << (26 + (unit % 5));
    return 1 << 31;
}
function countBits(mask) {
    let bits = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1)
        bits++;
    return bits;
}
function sameWords(left, right) {
    const words = (name) => name
        .toLowerCase()
        .split(/[\s_.-]+/)
        .sort(compare/* compareCodePoints */.O);
    const leftWords = words(left);
    return leftWords.length > 1 && leftWords.join(' ') === words(right).join(' ');
}
function startsOrEnds(whole, part) {
    return whole.startsWith(part) || whole.endsWith(part);
}
function commonPrefix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[index] === right[index])
        index++;
    return index;
}
function commonSuffix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[left.length - 1 - index] === right[right.length - 1 - index])
        index++;
    return index;
}


/***/ }),

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ compareDiagnostics),
/* harmony export */   v: () => (/* binding */ diagnosticKey)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5627);


function diagnosticKey(diagnostic) {
    const at = diagnostic.at;
    const place = at.kind === 'span' ? `${at.span.start}:${at.span.end}` : at.kind;
    return JSON.stringify([(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(at), place, diagnostic.code, diagnostic.message]);
}
function compareDiagnostics(left, right) {
    return ((0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(left.at), (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(right.at)) ||
        startOf(left) - startOf(right) ||
        endOf(left) - endOf(right) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(left.code, right.code) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(left.message, right.message));
}
function startOf(diagnostic) {
    return diagnostic.at.kind === 'span' ? diagnostic.at.span.start : -1;
}
function endOf(diagnostic) {
    return diagnostic.at.kind === 'span' ? diagnostic.at.span.end : -1;
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

const LONGEST = 80;
function quoted(text) {
    const points = Array.from(text.slice(0, 2 * LONGEST + 2));
    const shown = points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : text;
    return `'${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(shown)}'`;
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isAssigned)
/* harmony export */ });
const UNASSIGNED = 'oo 2 6 4 7 1 1 1 k 1 b1 1 12 2 1e 2 3 1 1j 8 r 4 6 b 7i 1 1o 2 2t e 1n 2 1d 2 f 1 s 2 1 1 b 5 v 1 2 6 6k 1 8 2 2 2 m 1 7 1 1 3 4 2 9 2 2 2 4 8 1 4 2 1 5 2 p 2 3 1 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 3 1 7 4 1 1 7 h a 3 1 9 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 4 2 c 7 7 1 3 1 8 2 2 2 m 1 7 1 2 1 5 2 9 2 2 2 3 7 3 4 2 1 5 2 i a 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c 4 5 3 3 1 4 2 1 6 1 e l 5 d 1 3 1 n 1 g 2 9 1 3 1 4 7 2 1 3 2 1 2 4 2 a 7 m 1 3 1 n 1 a 1 5 2 9 1 3 1 4 7 2 6 2 1 4 2 a 1 2 d d 1 3 1 1f 1 3 1 6 4 g 2 q 1 3 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 6 a 2 3 c 1m 4 t 11 2 1 1 1 5 1 o 1 1 1 n 2 5 1 1 1 6 2 a 2 4 w 20 1 10 4 13 1 10 1 f 1 d 11 5i 1 1 5 1 2 ah 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 2 w 3 q 6 2e 2 6 2 il 3 2h 7 m 9 o 9 k c d 1 3 1 2 c 2m 2 a 6 a 6 q 6 2h 7 17 5 1y a v 1 c 4 c 4 1 3 16 2 5 b 18 4 q 6 b 3 1q 2 1t 1 t 2 b 6 a 6 e 2 v 1d 25 3 1b 1 38 8 1o 3 f 3 1o 7 17 2 b 8 17 5 eu 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 f 1 e 2 6 1 j 2 3 1 9 1 2t 1 c 2 r 1 d 3 x f x f 3w 4 if p b l 1ec 2 w 1 9p 5 19 1 1 5 1 2 1k 7 2 e o 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 1 3i y q 1 2h c 5y q c 4 1s 1 2e 2 2v 5 17 1 2m 1 2c c 1b 1 mlp 3 1j 9 9o k 54 8 5n 5 2 1 1 1 5 o 1n 3 a 6 1k 8 1y 8 c 6 38 b u 3 26 1 b 4 x 1 1j 9 e 2 a 2 2v o s a 6 2 6 2 6 9 7 1 7 1 1o 4 3i 2 a 6 8mc c n 4 1d 4 6su 2 2y 12 7 c 5 5 q 1 5 1 1 1 2 1 2 1 3h g cd 2 1i 7 1 w 16 6 1f 1 j 1 4 4 5 1 3r 2 1 1 5a 3 6 2 6 2 6 2 3 3 7 1 7 a 5 2 c 1 q 1 j 1 2 1 f 2 e y 3f 5 3 4 19 3 2g 1 d 3 1 1b 1a 3m t 3 1d f s 4 10 9 u 5 17 5 u 1 11 4 e 16 4e 2 a 6 10 4 10 4 14 8 1g b c 1 f 1 7 1 2 1 b 1 f 1 7 1 2 1v 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n 1 20 8 9 1c j 1 2 5 x 3 r 5 1 1s 1k 4 k 2 1e 1 2 5 8 1 3 1 t 2 3 4 a 7 9 7 1s w 13 4 c 9 1i 3 t 2 r 5 q 7 4 c 7 28 21 1j 1f d 1f 7 1a 8 a 86 v 1 16 1 3 2 2 26 14 8 16 m q 12 s k n 9 26 4 10 9 1w a 1 2 p 7 a 6 1h 1 i 8 13 9 2o 1 k b i 1 18 1t 7 1 1 1 4 1 f 1 b 6 1n 5 a 6 4 1 8 2 2 2 m 1 7 1 2 1 5 1 a 2 2 2 3 2 1 6 1 5 7 2 7 3 5 3v 2k 1 5 u 20 8 a 4m 1i 2 12 y 1x b a 6 d j 1m 6 a 1i r 2 f 4 n 55 1o 2s 2b c 8 2 1 2 8 1 2 1 u 1 2 2 c 9 a 1y 8 2 1a 2 b r 20 8 2b d 21 7b 9 1 19 1 e a t 3 w 2 m 1 e 21 7 1 2 1 18 3 1 1 2 1 9 8 a 6 6 1 2 1 11 1 2 1 6 7 a 8m p 53 1 f 1e d pn 2u 33 1 5 b 5g 218 2r d tr 1 9 347 g7 6nt ft 7 v 1 a 4 29 1 a 6 u 2 6 a 1y a a 1 7 1 l 5 j j4 2j 2t 23 4 1l 7 h 1s 5 b 2 e 4qg 8 ye 16 9 6w7 4 1 7 1 2 1 83 19 3 h 4 8 b0 1s4 2z 5 d 3 9 7 a 2 8 3mk 1a 2 n 9 38 1o 6u a 13 2 5e l 1y 4a k c 2f 9 p 3r 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 84 2 ji f 5 1 f uo v 69 7 1 h 2 7 1 2 1 5 5x 19 3 e 2 a 4 2 8w v h 1m 5 1 yo 7 1 4 1 2 1 f 1 5h 2 g 15 24 4 a 4 2 lt 1w 24 1p 5e 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 1g 2 7i 18 4 2s c f 2 f 1 f 1 11 a 4u 1k t d 18 4 9 7 2 e 6 4a rc 5 g 3 d 3 38 c 2h 7 c 4 1 f c 4 1k 8 a 6 14 8 u 2 2 26 9g c e 2 5 3 5 3 7 9 t 3 b 5 6 a a 6 8 8 7 9 43 1 1j 11 a sm wyo w 37d 7 66 2 4g2 e 5rl 2e7 f2 15u 3t7 fcfq 1 u 2o 3k 6o 1e6o 1eke 2 1eke 2';
let ranges;
function isAssigned(codePoint) {
    if (codePoint < 0x378)
        return true;
    ranges ??= parseRanges(UNASSIGNED);
    const { starts, ends } = ranges;
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return low === 0 || codePoint >= (ends[low - 1] ?? 0);
}
function parseRanges(text) {
    const numbers = text.split(' ').map((number) => Number.parseInt(number, 36));
    const starts = new Int32Array(numbers.length / 2);
    const ends = new Int32Array(numbers.length / 2);
    let end = 0;
    for (let index = 0; index < starts.length; index++) {
        const start = end + (numbers[index * 2] ?? 0);
        end = start + (numbers[index * 2 + 1] ?? 0);
        starts[index] = start;
        ends[index] = end;
    }
    return { starts, ends };
}


/***/ }),

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ valueKey)
/* harmony export */ });
/* unused harmony export equals */
function valueKey(value) {
    switch (value.kind) {
        case 'str':
            return `s${value.value}`;
        case 'null':
            return 'n';
        case 'bool':
            return value.value ? 'i1' : 'i0';
        case 'int':
            return intKey(value.value);
        case 'float':
            return floatKey(value);
        case 'date':
            return `d${value.year}-${value.month}-${value.day}`;
        case 'datetime':
            return datetimeKey(value);
        case 'bytes':
            return `b${value.value.join(' ')}`;
        case 'tuple': {
            let key = 't';
            for (const item of value.items) {
                const itemKey = valueKey(item);
                key += `${itemKey.length}:${itemKey}`;
            }
            return key;
        }
    }
}
function equals(left, right) {
    return left === right || valueKey(left) === valueKey(right);
}
function intKey(value) {
    return `i${value.toString(16)}`;
}
function floatKey({ value, nan }) {
    if (Number.isNaN(value))
        return `f${nan ?? 'nan'}`;
    if (Number.isSafeInteger(value))
        return `i${(value + 0).toString(16)}`;
    return Number.isInteger(value) ? intKey(BigInt(value)) : `f${value}`;
}
function datetimeKey(value) {
    const { year, month, day, hour, minute, second, microsecond, utcOffset } = value;
    if (utcOffset === undefined)
        return `w${[year, month, day, hour, minute, second, microsecond].join('-')}`;
    const midnight = new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
    return `a${midnight + hour * 3600 + minute * 60 + second - utcOffset}.${microsecond}`;
}


/***/ }),

/***/ 618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ef: () => (/* binding */ csvRecord),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   zT: () => (/* binding */ csvLine)
/* harmony export */ });
function csvRecord(cells, lineTerminator = '\r\n') {
    return csvLine(cells.map((cell) => csvCell(cell, lineTerminator)), lineTerminator);
}
function csvLine(cells, lineTerminator = '\r\n') {
    if (cells.length === 1 && cells[0] === '')
        return `""${lineTerminator}`;
    return cells.join(',') + lineTerminator;
}
function csvCell(cell, lineTerminator = '\r\n') {
    if (cell === null)
        return '';
    return needsQuotes(cell, lineTerminator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
function needsQuotes(cell, lineTerminator) {
    if (cell.includes(',') || cell.includes('"'))
        return true;
    for (const character of lineTerminator)
        if (cell.includes(character))
            return true;
    return false;
}


/***/ }),

/***/ 1968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ floatText)
/* harmony export */ });
function floatText(number) {
    if (Number.isNaN(number))
        return 'nan';
    if (number === Number.POSITIVE_INFINITY)
        return 'inf';
    if (number === Number.NEGATIVE_INFINITY)
        return '-inf';
    if (number === 0)
        return Object.is(number, -0) ? '-0.0' : '0.0';
    const magnitude = Math.abs(number);
    if (magnitude >= 1e-4 && magnitude < 1e16) {
        const text = String(number);
        return Number.isInteger(number) ? `${text}.0` : text;
    }
    const [digits = '', exponent = ''] = number.toExponential().split('e');
    return `${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ intOfValue),
/* harmony export */   FB: () => (/* binding */ pyInt),
/* harmony export */   gc: () => (/* binding */ MAX_INT_DIGITS)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1554);
/* harmony import */ var _strip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);


const MAX_INT_DIGITS = 4300;
function pyInt(text) {
    const match = /^[\t-\r ]*([+-]?)(\d+(?:_\d+)*)[\t-\r ]*$/.exec(asciiForm(text));
    if (match === null)
        return undefined;
    const [, sign, written = ''] = match;
    const digits = written.includes('_') ? written.replaceAll('_', '') : written;
    if (digits.length > MAX_INT_DIGITS)
        return undefined;
    const magnitude = BigInt(digits);
    return sign === '-' ? -magnitude : magnitude;
}
function intOfValue(value) {
    switch (value.kind) {
        case 'bool':
            return value.value ? 1n : 0n;
        case 'int':
            return value.value;
        case 'float':
            return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : undefined;
        case 'str':
            return pyInt(value.value);
        case 'bytes':
            return value.value.every((byte) => byte < 0x80)
                ? pyInt(String.fromCharCode(...value.value))
                : undefined;
        default:
            return undefined;
    }
}
function asciiForm(text) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text;
    let form = '';
    for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (codePoint < 0x80)
            form += character;
        else if ((0,_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(codePoint))
            form += ' ';
        else
            form += decimalDigit(codePoint) ?? '?';
    }
    return form;
}
const DECIMAL_DIGIT = /\p{Nd}/u;
function decimalDigit(codePoint) {
    if (!isDecimal(codePoint))
        return undefined;
    let run = 0;
    while (isDecimal(codePoint - run - 1))
        run++;
    return run % 10;
}
function isDecimal(codePoint) {
    return (0,_assigned_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssigned */ .Z)(codePoint) && DECIMAL_DIGIT.test(String.fromCodePoint(codePoint));
}


/***/ }),

/***/ 4081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1554);

function lower(text) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lowered = '';
    let start = 0;
    for (let index = 0; index < text.length;) {
        const codePoint = text.codePointAt(index) ?? 0;
        const next = index + (codePoint > 0xffff ? 2 : 1);
        if (!(0,_assigned_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssigned */ .Z)(codePoint)) {
            lowered += lowerKnown(text.slice(start, index)) + text.slice(index, next);
            start = next;
        }
        index = next;
    }
    return lowered + lowerKnown(text.slice(start));
}
function lowerKnown(text) {
    if (!text.includes('Σ'))
        return text.toLowerCase();
    return text.replace(FINAL_SIGMA, 'ς').replaceAll('Σ', 'σ').toLowerCase();
}
const IGNORABLE = '[\\p{Case_Ignorable}\\u{1171E}]';
const CASED = `[[\\p{Cased}\\u{295}]--${IGNORABLE}]`;
const FINAL_SIGMA = new RegExp(`(?<=${CASED}${IGNORABLE}*)Σ(?!${IGNORABLE}*${CASED})`, 'gv');


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
function isSpace(unit) {
    if (unit < 0x80)
        return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f);
    if (unit < 0x1680)
        return unit === 0x85 || unit === 0xa0;
    return ((unit >= 0x2000 && unit <= 0x200a) ||
        unit === 0x1680 ||
        unit === 0x2028 ||
        unit === 0x2029 ||
        unit === 0x202f ||
        unit === 0x205f ||
        unit === 0x3000);
}
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text.charCodeAt(start)))
        start++;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end--;
    return start === 0 && end === text.length ? text : text.slice(start, end);
}
function isBlank(text) {
    for (let index = 0; index < text.length; index++)
        if (!isSpace(text.charCodeAt(index)))
            return false;
    return true;
}


/***/ }),

/***/ 4589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sj: () => (/* binding */ repr),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   xN: () => (/* binding */ isoDatetime)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1554);
/* harmony import */ var _float_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1968);


function text(value) {
    switch (value.kind) {
        case 'str':
            return value.value;
        case 'date':
            return isoDate(value);
        case 'datetime':
            return isoDatetime(value, ' ');
        default:
            return repr(value);
    }
}
function repr(value) {
    switch (value.kind) {
        case 'null':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'int':
            return value.value.toString();
        case 'float':
            return (0,_float_text_js__WEBPACK_IMPORTED_MODULE_0__/* .floatText */ .q)(value.value);
        case 'str':
            return stringRepr(value.value);
        case 'bytes':
            return bytesRepr(value.value);
        case 'date':
            return `datetime.date(${value.year}, ${value.month}, ${value.day})`;
        case 'datetime':
            return datetimeRepr(value);
        case 'tuple': {
            const items = value.items.map(repr);
            return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
        }
    }
}
function isoDate(date) {
    return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}
function isoDatetime(value, separator) {
    const time = `${pad(value.hour, 2)}:${pad(value.minute, 2)}:${pad(value.second, 2)}`;
    const fraction = value.microsecond === 0 ? '' : `.${pad(value.microsecond, 6)}`;
    return isoDate(value) + separator + time + fraction + offsetText(value.utcOffset);
}
function offsetText(utcOffset) {
    if (utcOffset === undefined)
        return '';
    const magnitude = Math.abs(utcOffset);
    const seconds = magnitude % 60;
    const clock = `${pad(Math.floor(magnitude / 3600), 2)}:${pad(Math.floor(magnitude / 60) % 60, 2)}`;
    return `${utcOffset < 0 ? '-' : '+'}${clock}${seconds === 0 ? '' : `:${pad(seconds, 2)}`}`;
}
function datetimeRepr(value) {
    const fields = [value.year, value.month, value.day, value.hour, value.minute];
    if (value.second !== 0 || value.microsecond !== 0)
        fields.push(value.second);
    if (value.microsecond !== 0)
        fields.push(value.microsecond);
    return `datetime.datetime(${fields.join(', ')}${zoneRepr(value.utcOffset)})`;
}
function zoneRepr(utcOffset) {
    if (utcOffset === undefined)
        return '';
    if (utcOffset === 0)
        return ', tzinfo=datetime.timezone.utc';
    const delta = utcOffset < 0 ? `days=-1, seconds=${utcOffset + 86_400}` : `seconds=${utcOffset}`;
    return `, tzinfo=datetime.timezone(datetime.timedelta(${delta}))`;
}
function stringRepr(value) {
    const quote = quoteFor(value.includes("'"), value.includes('"'));
    if (/^[ !#-&(-[\]-~]*$/.test(value))
        return quote + value + quote;
    let body = '';
    for (const character of value)
        body += escapedCharacter(character, quote);
    return quote + body + quote;
}
function bytesRepr(value) {
    const quote = quoteFor(value.includes(0x27), value.includes(0x22));
    let body = '';
    for (const byte of value) {
        body += byte < 0x7f ? escapedCharacter(String.fromCharCode(byte), quote) : `\\x${byte.toString(16)}`;
    }
    return `b${quote}${body}${quote}`;
}
function quoteFor(hasSingle, hasDouble) {
    return hasSingle && !hasDouble ? '"' : "'";
}
function escapedCharacter(character, quote) {
    switch (character) {
        case quote:
        case '\\':
            return `\\${character}`;
        case '\n':
            return '\\n';
        case '\r':
            return '\\r';
        case '\t':
            return '\\t';
    }
    const codePoint = character.codePointAt(0) ?? 0;
    if (isPrintable(character, codePoint))
        return character;
    if (codePoint <= 0xff)
        return `\\x${hex(codePoint, 2)}`;
    return codePoint <= 0xffff ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;
}
const CONTROL_OR_SEPARATOR = /[\p{C}\p{Z}]/u;
function isPrintable(character, codePoint) {
    if (codePoint < 0x7f)
        return codePoint >= 0x20;
    return (0,_assigned_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssigned */ .Z)(codePoint) && !CONTROL_OR_SEPARATOR.test(character);
}
function hex(number, width) {
    return number.toString(16).padStart(width, '0');
}
function pad(number, width) {
    return String(number).padStart(width, '0');
}


/***/ }),

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   PV: () => (/* binding */ tuple),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   gx: () => (/* binding */ str),
/* harmony export */   lc: () => (/* binding */ bool)
/* harmony export */ });
const NULL = { kind: 'null' };
function str(value) {
    return { kind: 'str', value };
}
function int(value) {
    return { kind: 'int', value: BigInt(value) };
}
function bool(value) {
    return { kind: 'bool', value };
}
function float(value) {
    return { kind: 'float', value };
}
function tuple(items) {
    return { kind: 'tuple', items };
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STAGES)
/* harmony export */ });
const STAGES = ['draft', 'essay', 'evaluation'];


/***/ }),

/***/ 8108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints)
/* harmony export */ });
function compareCodePoints(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a === b)
            continue;
        const aSurrogate = a >= 0xd800 && a <= 0xdfff;
        const bSurrogate = b >= 0xd800 && b <= 0xdfff;
        if (aSurrogate !== bSurrogate)
            return aSurrogate ? 1 : -1;
        return a < b ? -1 : 1;
    }
    return left.length - right.length;
}


/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SourceFile),
  _: () => (/* binding */ decodeUtf8)
});

;// CONCATENATED MODULE: ./build/src/source/line-index.js
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
        const starts = [0];
        for (let offset = 0; offset < text.length; offset++) {
            const unit = text.charCodeAt(offset);
            if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a))
                starts.push(offset + 1);
        }
        this.#starts = starts;
    }
    get count() {
        return this.#starts.length;
    }
    position(offset) {
        const clamped = Math.max(0, Math.min(offset, this.#text.length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        const start = this.#starts[low] ?? 0;
        let column = 1;
        for (const _ of this.#text.slice(start, clamped))
            column++;
        return { line: low + 1, column };
    }
    lineText(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return '';
        const next = this.#starts[line] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(next, this.#text.length)).replace(/\r?\n$|\r$/, '');
    }
    lineStart(line) {
        return this.#starts[line - 1] ?? this.#text.length;
    }
}

;// CONCATENATED MODULE: ./build/src/source/source-file.js

class SourceFile {
    path;
    text;
    #lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    get lines() {
        this.#lines ??= new LineIndex(this.text);
        return this.#lines;
    }
}
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes) {
    try {
        return { kind: 'text', text: STRICT_UTF8.decode(bytes) };
    }
    catch {
        const offset = firstMalformedByte(bytes);
        let line = 1;
        for (let index = 0; index < offset; index++)
            if (bytes[index] === 0x0a)
                line++;
        return { kind: 'malformed', offset, line };
    }
}
function firstMalformedByte(bytes) {
    const accepts = (length) => {
        try {
            new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
                stream: true,
            });
            return true;
        }
        catch {
            return false;
        }
    };
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (middle <= bytes.length && accepts(middle))
            good = middle;
        else
            bad = middle;
    }
    let start = Math.min(good, bytes.length - 1);
    while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80 && good - start < 3)
        start--;
    return Math.max(0, start);
}


/***/ }),

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Sources)
/* harmony export */ });
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1959);


class Sources {
    tree;
    #opened = new Map();
    constructor(tree) {
        this.tree = tree;
    }
    open(path) {
        const known = this.#opened.get(path);
        if (known !== undefined)
            return known;
        const read = this.tree.read(path);
        const opened = read.kind === 'file' ? decode(path, read.bytes) : read;
        this.#opened.set(path, opened);
        return opened;
    }
    get files() {
        const files = new Map();
        for (const [path, opened] of this.#opened) {
            if (opened.kind === 'text')
                files.set(path, opened.file);
            else if (opened.kind === 'malformed')
                files.set(path, opened.shown);
        }
        return files;
    }
}
function decode(path, bytes) {
    const decoded = (0,_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(bytes);
    if (decoded.kind === 'text')
        return { kind: 'text', file: new _source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, decoded.text) };
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
    const start = lossy.decode(bytes.subarray(0, decoded.offset)).length;
    const shown = new _source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, lossy.decode(bytes));
    return { kind: 'malformed', line: decoded.line, at: (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, start, start + 1), shown };
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cover),
/* harmony export */   L: () => (/* binding */ span)
/* harmony export */ });
function span(path, start, end) {
    return { path, start, end };
}
function cover(first, last) {
    return { path: first.path, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   qC: () => (/* binding */ MOST_CELLS),
/* harmony export */   rX: () => (/* binding */ CELL_LIMIT)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);


const CELL_LIMIT = 131_072;
const MOST_CELLS = 1_000_000;
function readCsv(file, options = {}) {
    const reader = new CsvReader(file, options.keepLineEnds ?? false);
    const records = [];
    while (!reader.done && reader.cells < MOST_CELLS)
        records.push(reader.record());
    return {
        records,
        unterminated: reader.unterminated,
        oversized: reader.oversized,
        truncated: !reader.done,
    };
}
const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
class CsvReader {
    #path;
    #text;
    #keepLineEnds;
    #offset = 0;
    cells = 0;
    unterminated;
    oversized;
    constructor(file, keepLineEnds) {
        this.#path = file.path;
        this.#text = file.text;
        this.#keepLineEnds = keepLineEnds;
    }
    get done() {
        return this.#offset >= this.#text.length;
    }
    record() {
        const start = this.#offset;
        const cells = [];
        if (!this.#atLineEnd()) {
            cells.push(this.#cell());
            while (this.#text.charCodeAt(this.#offset) === COMMA && this.cells + cells.length < MOST_CELLS) {
                this.#offset++;
                cells.push(this.#cell());
            }
        }
        this.cells += Math.max(1, cells.length);
        const end = this.#offset;
        this.#skipLineEnd();
        return { cells, span: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(this.#path, start, end) };
    }
    #cell() {
        const start = this.#offset;
        const quoted = this.#text.charCodeAt(start) === QUOTE;
        const ink = new Ink(this.#text, quoted ? start + 1 : start);
        const value = quoted ? this.#quotedPart(ink) + this.#plainPart(ink) : this.#plainPart(ink);
        const at = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(this.#path, start, this.#offset);
        if (value.length > CELL_LIMIT && this.oversized === undefined && isLong(value))
            this.oversized = at;
        return { text: value, span: at, ink: ink.within(at), quoted };
    }
    #quotedPart(ink) {
        const opening = this.#offset;
        let value = '';
        let from = opening + 1;
        for (;;) {
            const quote = this.#text.indexOf('"', from);
            const end = quote < 0 ? this.#text.length : quote;
            value += this.#withLineEnds(this.#text.slice(from, end));
            ink.add(from, end);
            if (quote < 0) {
                this.unterminated = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(this.#path, opening, opening + 1);
                this.#offset = end;
                return value;
            }
            if (this.#text.charCodeAt(quote + 1) !== QUOTE) {
                this.#offset = quote + 1;
                return value;
            }
            value += '"';
            ink.add(quote, quote + 2);
            from = quote + 2;
        }
    }
    #plainPart(ink) {
        const start = this.#offset;
        let end = start;
        while (end < this.#text.length) {
            const unit = this.#text.charCodeAt(end);
            if (unit === COMMA || unit === LF || unit === CR)
                break;
            end++;
        }
        this.#offset = end;
        ink.add(start, end);
        return this.#text.slice(start, end);
    }
    #withLineEnds(part) {
        return this.#keepLineEnds || !part.includes('\r') ? part : part.replaceAll(/\r\n?/g, '\n');
    }
    #atLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        return unit === LF || unit === CR;
    }
    #skipLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        if (unit === CR && this.#text.charCodeAt(this.#offset + 1) === LF)
            this.#offset += 2;
        else if (unit === CR || unit === LF)
            this.#offset++;
    }
}
class Ink {
    #text;
    #start;
    #end;
    #found = false;
    constructor(text, start) {
        this.#text = text;
        this.#start = start;
        this.#end = start;
    }
    add(start, end) {
        let last = end;
        while (last > start && (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(this.#text.charCodeAt(last - 1)))
            last--;
        if (last === start)
            return;
        if (!this.#found) {
            this.#found = true;
            this.#start = start;
            while ((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(this.#text.charCodeAt(this.#start)))
                this.#start++;
        }
        this.#end = last;
    }
    within(cell) {
        return this.#start === cell.start && this.#end === cell.end
            ? cell
            : (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(cell.path, this.#start, this.#end);
    }
}
function isLong(value) {
    let codePoints = 0;
    for (const _ of value)
        if (++codePoints > CELL_LIMIT)
            return true;
    return false;
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_NESTING */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5627);
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(125);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1959);




const MAX_JSON_NESTING = 200;
function parseJson(file, collector) {
    const reader = new JsonReader(file, collector);
    try {
        const node = reader.document();
        return reader.refused ? undefined : node;
    }
    catch (error) {
        if (!(error instanceof JsonRefusal))
            throw error;
        collector.add(error.code, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.at), error.message, {
            hint: error.hint,
            ...(error.related ? { related: [{ message: 'opened here', at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.related) }] } : {}),
        });
        return undefined;
    }
}
class JsonRefusal {
    code;
    at;
    message;
    hint;
    related;
    constructor(code, at, message, hint, related) {
        this.code = code;
        this.at = at;
        this.message = message;
        this.hint = hint;
        this.related = related;
    }
}
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const BLANKS = /[ \t\n\r]*/y;
const PLAIN_TEXT = /[^"\\\x00-\x1f]*/y;
const WORD = /[A-Za-z0-9_$.+-]+/y;
const WORDS = [
    ['null', _python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq],
    ['true', { kind: 'bool', value: true }],
    ['false', { kind: 'bool', value: false }],
    ['NaN', { kind: 'float', value: Number.NaN, nan: 'json' }],
    ['Infinity', { kind: 'float', value: Number.POSITIVE_INFINITY }],
    ['-Infinity', { kind: 'float', value: Number.NEGATIVE_INFINITY }],
];
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
class JsonReader {
    #path;
    #text;
    #collector;
    #offset = 0;
    #depth = 0;
    #duplicates = 0;
    constructor(file, collector) {
        this.#path = file.path;
        this.#text = file.text;
        this.#collector = collector;
    }
    get refused() {
        return this.#duplicates > 0;
    }
    document() {
        if (this.#text.startsWith('\u{feff}'))
            throw this.#refusal('json/bom', this.#span(0, 1), 'the file starts with a byte-order mark', BOM_HINT);
        this.#take(BLANKS);
        const node = this.#value();
        this.#take(BLANKS);
        if (this.#offset < this.#text.length)
            throw this.#wrong(`${this.#found()} follows the end of the value`, 'a file holds one JSON value');
        return node;
    }
    #value() {
        switch (this.#text.charAt(this.#offset)) {
            case '"':
                return this.#string().node;
            case '[':
                return this.#array();
            case '{':
                return this.#object();
            default:
                return this.#number() ?? this.#word();
        }
    }
    #array() {
        const start = this.#open();
        const items = [];
        while (this.#next(start, ']', items.length === 0))
            items.push(this.#value());
        return { kind: 'list', items, span: this.#span(start, this.#offset) };
    }
    #object() {
        const start = this.#open();
        const entries = new Map();
        while (this.#next(start, '}', entries.size === 0)) {
            const { name, node: key } = this.#key(start);
            const value = this.#value();
            const first = entries.get(name);
            if (first === undefined)
                entries.set(name, { key, value });
            else
                this.#duplicate(first.key, key);
        }
        return { kind: 'map', entries: [...entries.values()], span: this.#span(start, this.#offset) };
    }
    #open() {
        if (++this.#depth > MAX_JSON_NESTING)
            throw this.#refusal('json/too-deep', this.#span(this.#offset, this.#offset + 1), `lists and objects are nested more than ${MAX_JSON_NESTING} deep`, 'a spec needs no more than a handful of levels');
        return this.#offset++;
    }
    #next(opening, closing, isFirst) {
        this.#take(BLANKS);
        if (this.#text.charAt(this.#offset) === closing) {
            this.#offset++;
            this.#depth--;
            return false;
        }
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (isFirst)
            return true;
        if (this.#text.charAt(this.#offset) !== ',')
            throw this.#wrong(`expected a comma or \`${closing}\`, not ${this.#found()}`, 'put a comma between items', this.#span(opening, opening + 1));
        const comma = this.#offset++;
        this.#take(BLANKS);
        if (this.#text.charAt(this.#offset) === closing)
            throw this.#refusal('json/syntax', this.#span(comma, comma + 1), `a comma stands before \`${closing}\``, 'remove the comma: JSON takes none after the last item');
        if (this.#atEnd())
            throw this.#unclosed(opening);
        return true;
    }
    #key(opening) {
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (this.#text.charAt(this.#offset) !== '"')
            throw this.#wrong(`a key must be text in double quotes, not ${this.#found()}`, QUOTES_HINT);
        const key = this.#string();
        this.#take(BLANKS);
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (this.#text.charAt(this.#offset) !== ':')
            throw this.#wrong(`a colon must follow the key, not ${this.#found()}`, 'write `"key": value`');
        this.#offset++;
        this.#take(BLANKS);
        return key;
    }
    #string() {
        const start = this.#offset++;
        const parts = [];
        for (;;) {
            parts.push(this.#take(PLAIN_TEXT));
            const end = this.#text.charAt(this.#offset);
            if (end === '"')
                break;
            if (end !== '\\')
                throw this.#rawCharacter(start);
            parts.push(this.#escape(start));
        }
        this.#offset++;
        const name = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
        const text = this.#text.slice(start + 1, this.#offset - 1);
        const node = {
            kind: 'scalar',
            value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(name),
            span: this.#span(start, this.#offset),
            text,
            style: 'quoted',
        };
        return { name, node };
    }
    #escape(opening) {
        const start = this.#offset;
        const name = this.#text.charAt(start + 1);
        if (name === '')
            throw this.#unclosedString(opening);
        const plain = ESCAPES.get(name);
        if (plain !== undefined) {
            this.#offset += 2;
            return plain;
        }
        const digits = this.#text.slice(start + 2, start + 6);
        if (name !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits))
            throw this.#refusal('json/syntax', this.#span(start, Math.min(start + 2, this.#text.length)), name === 'u' ? '`\\u` needs four hexadecimal digits' : `\`\\${name}\` is no escape of JSON`, 'write a backslash twice');
        this.#offset += 6;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    #number() {
        const start = this.#offset;
        NUMBER.lastIndex = start;
        const match = NUMBER.exec(this.#text);
        if (match === null)
            return undefined;
        const [text, fraction, exponent] = match;
        this.#offset += text.length;
        if (fraction !== undefined || exponent !== undefined)
            return this.#scalar({ kind: 'float', value: Number(text) }, start);
        if (text.length - (text.startsWith('-') ? 1 : 0) > _python_int_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INT_DIGITS */ .gc)
            throw this.#refusal('json/syntax', this.#span(start, this.#offset), `a number of more than ${_python_int_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INT_DIGITS */ .gc} digits`, 'Python reads no longer ones; put it in double quotes if it is text');
        return this.#scalar({ kind: 'int', value: BigInt(text) }, start);
    }
    #word() {
        for (const [word, value] of WORDS) {
            if (!this.#text.startsWith(word, this.#offset))
                continue;
            const start = this.#offset;
            this.#offset += word.length;
            return this.#scalar(value, start);
        }
        if (this.#atEnd() && this.#depth === 0)
            throw this.#wrong('the file is empty: a JSON value is expected', 'write `[]` for an empty list');
        throw this.#wrong(`a value is expected, not ${this.#found()}`, this.#valueHint());
    }
    #valueHint() {
        const rest = this.#text.slice(this.#offset, this.#offset + 20);
        if (/^(?:#|\/\/|\/\*)/.test(rest))
            return 'remove the comment: JSON has none';
        if (/^'/.test(rest))
            return 'use double quotes';
        const word = /^(?:True|False|None)\b/.exec(rest);
        if (word !== null)
            return `JSON writes it \`${word[0] === 'None' ? 'null' : word[0].toLowerCase()}\``;
        return /^[A-Za-z_@]/.test(rest) ? QUOTES_HINT : 'add a value, or remove the comma';
    }
    #duplicate(first, key) {
        if (++this.#duplicates > MAX_DUPLICATES)
            return;
        this.#collector.add('json/duplicate-key', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(key.span), `the key "${cut(key.text)}" stands twice in one object`, {
            hint: 'remove or rename one of them; the runtime would use the last and drop the others',
            related: [{ message: 'first here', at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(first.span) }],
        });
    }
    #rawCharacter(opening) {
        if (this.#atEnd() || /[\n\r]/.test(this.#text.charAt(this.#offset)))
            return this.#unclosedString(opening);
        const code = this.#text.charCodeAt(this.#offset);
        const name = code === 9 ? 'a tab' : `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        return this.#wrong(`${name} cannot stand in a text`, code === 9 ? 'write `\\t`' : 'delete it, or write it as `\\u` and four digits');
    }
    #unclosedString(opening) {
        return this.#refusal('json/syntax', this.#span(opening, opening + 1), 'the quote `"` is not closed on its line', 'close it; a line break inside a text is written `\\n`');
    }
    #unclosed(opening) {
        const bracket = this.#text.charAt(opening);
        return this.#refusal('json/syntax', this.#span(opening, opening + 1), `\`${bracket}\` is never closed`, `close it with \`${bracket === '[' ? ']' : '}'}\``);
    }
    #scalar(value, start) {
        const text = this.#text.slice(start, this.#offset);
        return { kind: 'scalar', value, span: this.#span(start, this.#offset), text, style: 'other' };
    }
    #wrong(message, hint, related) {
        const at = this.#span(this.#offset, this.#offset + this.#wordHere().length);
        return this.#refusal('json/syntax', at, message, hint, related);
    }
    #refusal(code, at, message, hint, related) {
        return new JsonRefusal(code, at, message, hint, related);
    }
    #found() {
        const word = this.#wordHere();
        return word === '' ? 'the end of the file' : word === '`' ? 'a backtick' : `\`${cut(word)}\``;
    }
    #wordHere() {
        WORD.lastIndex = this.#offset;
        const word = WORD.exec(this.#text)?.[0];
        if (word !== undefined)
            return word;
        const codePoint = this.#text.codePointAt(this.#offset);
        return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
    }
    #take(pattern) {
        pattern.lastIndex = this.#offset;
        const taken = pattern.exec(this.#text)?.[0] ?? '';
        this.#offset += taken.length;
        return taken;
    }
    #atEnd() {
        return this.#offset >= this.#text.length;
    }
    #span(start, end) {
        return (0,_source_span_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .L)(this.#path, start, end);
    }
}
const MAX_DUPLICATES = 1000;
const BOM_HINT = 'save it as UTF-8 without BOM';
const QUOTES_HINT = 'put it in double quotes';
function cut(text) {
    const points = Array.from(text.slice(0, 122));
    return points.length > 60 ? `${points.slice(0, 59).join('')}…` : text;
}


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseTextLines)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1959);



const LINE_END = /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
function parseTextLines(file) {
    const { path, text } = file;
    const items = [];
    const add = (start, end) => {
        const line = text.slice(start, end);
        const trimmed = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(line);
        if (trimmed === '')
            return;
        const from = start + line.indexOf(trimmed);
        const at = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(path, from, from + trimmed.length);
        items.push({ kind: 'scalar', value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(trimmed), span: at, text: trimmed, style: 'other' });
    };
    let start = 0;
    for (const match of text.matchAll(LINE_END)) {
        add(start, match.index);
        start = match.index + 1;
    }
    add(start, text.length);
    return { kind: 'list', items, span: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(path, 0, text.length) };
}


/***/ }),

/***/ 6763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/characters.js
const END = 0;
const TAB = 0x09;
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;
function isBreak(unit) {
    return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
function isBreakOrEnd(unit) {
    return unit === END || isBreak(unit);
}
function isSpaceOrEnd(unit) {
    return unit === SPACE || unit === END || isBreak(unit);
}
function isBlankOrEnd(unit) {
    return unit === SPACE || unit === TAB || unit === END || isBreak(unit);
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}
function isHexDigit(unit) {
    return isDigit(unit) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}
function isWord(unit) {
    return ((unit >= 0x61 && unit <= 0x7a) ||
        (unit >= 0x41 && unit <= 0x5a) ||
        isDigit(unit) ||
        unit === 0x2d ||
        unit === 0x5f);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/refusal.js
class Refusal {
    code;
    at;
    message;
    hint;
    related;
    constructor(code, at, message, hint, related = []) {
        this.code = code;
        this.at = { start: at.start, end: at.end };
        this.message = message;
        this.hint = hint;
        this.related = related;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-character.js


const LONGEST = 60;
const REACH = 300;
function quote(source) {
    const points = Array.from(source.slice(0, LONGEST * 2 + 2));
    const cut = points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : source;
    return cut.includes('`') ? `"${cut}"` : `\`${cut}\``;
}
function singleQuoted(source) {
    return `'${source.replaceAll("'", "''")}'`;
}
function valueAt(text, start, inFlow) {
    let end = start;
    const limit = Math.min(text.length, start + REACH);
    while (end < limit) {
        const unit = text.charCodeAt(end);
        if (isBreak(unit))
            break;
        if (unit === 0x23 && end > start && isBlank(text.charCodeAt(end - 1)))
            break;
        if (inFlow && end > start && (unit === 0x2c || unit === 0x5d || unit === 0x7d))
            break;
        end++;
    }
    while (end > start + 1 && isBlank(text.charCodeAt(end - 1)))
        end--;
    return { start, end };
}
function wrongCharacter(cursor, message, hint) {
    if (cursor.peek() === TAB)
        return wrongTab(cursor);
    return new Refusal('yaml/syntax', characterAt(cursor), `${message}, not ${showCharacter(cursor)}`, hint);
}
function needsQuotes(text, start, inFlow, why) {
    const at = valueAt(text, start, inFlow);
    const source = text.slice(at.start, at.end);
    const isCut = at.end - at.start >= REACH;
    return new Refusal('yaml/needs-quotes', at, `${quote(source)} must be quoted: ${why}`, isCut ? 'quote it' : `quote it: ${singleQuoted(source)}`);
}
function wrongTab(cursor) {
    const { text, offset } = cursor;
    let start = offset;
    while (start > 0 && isBlank(text.charCodeAt(start - 1)) && offset - start < REACH)
        start--;
    let end = offset;
    while (text.charCodeAt(end) === TAB && end - offset < REACH)
        end++;
    const indents = start === 0 || isBreak(text.charCodeAt(start - 1));
    return indents
        ? new Refusal('yaml/tab', { start: offset, end }, 'YAML does not allow tabs for indentation', 'indent with spaces')
        : new Refusal('yaml/tab', { start: offset, end }, 'a tab stands where YAML allows only spaces', 'replace the tab by a space, or quote the text that should hold it');
}
function characterAt(cursor) {
    const { offset, text } = cursor;
    const width = offset >= text.length ? 0 : (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    return { start: offset, end: offset + width };
}
function showCharacter(cursor) {
    const unit = cursor.peek();
    if (unit === END)
        return 'the end of the file';
    if (isBreak(unit))
        return 'the end of the line';
    if (unit === SPACE)
        return 'a space';
    return quote(String.fromCodePoint(cursor.text.codePointAt(cursor.offset) ?? 0));
}
function isBlank(unit) {
    return unit === SPACE || unit === TAB;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/resolve-tag.js
const YAML_TAG_PREFIX = 'tag:yaml.org,2002:';
const STR_TAG = `${YAML_TAG_PREFIX}str`;
const SEQ_TAG = `${YAML_TAG_PREFIX}seq`;
const MAP_TAG = `${YAML_TAG_PREFIX}map`;
const MERGE_TAG = `${YAML_TAG_PREFIX}merge`;
const VALUE_TAG = `${YAML_TAG_PREFIX}value`;
const NULL_TAG = `${YAML_TAG_PREFIX}null`;
const BOOL_TAG = `${YAML_TAG_PREFIX}bool`;
const INT_TAG = `${YAML_TAG_PREFIX}int`;
const FLOAT_TAG = `${YAML_TAG_PREFIX}float`;
const TIMESTAMP_TAG = `${YAML_TAG_PREFIX}timestamp`;
const YAML_TAG = `${YAML_TAG_PREFIX}yaml`;
const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INT = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+)$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const TIME = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/;
function resolveTag(value) {
    const text = value.endsWith('\n') ? value.slice(0, -1) : value;
    switch (value.charCodeAt(0)) {
        case 0x79:
        case 0x59:
        case 0x74:
        case 0x54:
        case 0x66:
        case 0x46:
        case 0x6f:
        case 0x4f:
            return BOOL.test(text) ? BOOL_TAG : STR_TAG;
        case 0x6e:
        case 0x4e:
            if (BOOL.test(text))
                return BOOL_TAG;
            return text === 'null' || text === 'Null' || text === 'NULL' ? NULL_TAG : STR_TAG;
        case 0x7e:
            return text === '~' ? NULL_TAG : STR_TAG;
        case 0x2d:
        case 0x2b:
            return numberTag(text) ?? STR_TAG;
        case 0x2e:
            return FLOAT.test(text) ? FLOAT_TAG : STR_TAG;
        case 0x3c:
            return text === '<<' ? MERGE_TAG : STR_TAG;
        case 0x3d:
            return text === '=' ? VALUE_TAG : STR_TAG;
        case 0x21:
        case 0x26:
        case 0x2a:
            return text.length === 1 ? YAML_TAG : STR_TAG;
        default: {
            if (value === '')
                return NULL_TAG;
            const first = value.charCodeAt(0);
            if (first < 0x30 || first > 0x39)
                return STR_TAG;
            return numberTag(text) ?? (DATE.test(text) || TIME.test(text) ? TIMESTAMP_TAG : STR_TAG);
        }
    }
}
function numberTag(text) {
    if (FLOAT.test(text))
        return FLOAT_TAG;
    if (INT.test(text))
        return INT_TAG;
    return text.includes(':') ? sexagesimalTag(text) : undefined;
}
function sexagesimalTag(text) {
    const [head = '', ...digits] = text.split(':');
    const last = digits.at(-1) ?? '';
    const point = last.indexOf('.');
    if (point >= 0) {
        if (!/^[0-9_]*$/.test(last.slice(point + 1)))
            return undefined;
        digits[digits.length - 1] = last.slice(0, point);
    }
    if (!digits.every((digit) => /^[0-5]?[0-9]$/.test(digit)))
        return undefined;
    if (point >= 0)
        return /^[-+]?[0-9][0-9_]*$/.test(head) ? FLOAT_TAG : undefined;
    return /^[-+]?[1-9][0-9_]*$/.test(head) ? INT_TAG : undefined;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/tag-handles.js



class TagHandles {
    #prefixes = new Map([
        ['!', '!'],
        ['!!', YAML_TAG_PREFIX],
    ]);
    #declared = new Set();
    #versioned = false;
    direct(token) {
        const { directive } = token;
        switch (directive.name) {
            case 'YAML':
                if (this.#versioned)
                    throw repeated(token, '%YAML');
                if (directive.major !== 1)
                    throw new Refusal('yaml/syntax', token, `YAML ${directive.major} is not YAML 1`, 'remove the line');
                this.#versioned = true;
                return;
            case 'TAG':
                if (this.#declared.has(directive.handle))
                    throw repeated(token, `%TAG ${directive.handle}`);
                this.#declared.add(directive.handle);
                this.#prefixes.set(directive.handle, directive.prefix);
                return;
            case 'other':
                return;
        }
    }
    resolve(token) {
        if (token === undefined || token.handle === undefined)
            return token?.suffix;
        const prefix = this.#prefixes.get(token.handle);
        if (prefix !== undefined)
            return prefix + token.suffix;
        throw new Refusal('yaml/unknown-tag', token, `no \`%TAG\` directive says what the handle ${quote(token.handle)} stands for`, 'remove the tag, or quote the text that starts with `!`');
    }
}
function repeated(token, name) {
    return new Refusal('yaml/syntax', token, `the directive ${quote(name)} is given twice`, 'remove one of them');
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/composer.js




const MAX_NESTING = 200;
const NO_PROPERTIES = { anchor: undefined, tag: undefined };
class Composer {
    tags = new TagHandles();
    mappings = [];
    #text;
    #anchors = new Map();
    #open = new Set();
    constructor(text) {
        this.#text = text;
    }
    alias(token) {
        const anchor = this.#anchors.get(token.name);
        const alias = quote(`*${token.name}`);
        if (anchor === undefined)
            throw new Refusal('yaml/undefined-alias', token, `${alias} stands for an anchor, and no ${quote(`&${token.name}`)} comes before it`, `define the anchor above, or quote it if it is text: ${singleQuoted(`*${token.name}`)}`);
        if (this.#open.has(anchor.node))
            throw new Refusal('yaml/recursive-alias', token, `${alias} stands inside the value that it stands for`, 'write the value out, or move the anchor to a smaller part', [{ ...anchor.at, message: 'the anchor' }]);
        return anchor.node;
    }
    checkAnchor({ anchor }) {
        const known = anchor && this.#anchors.get(anchor.name);
        if (anchor && known)
            throw new Refusal('yaml/repeated-anchor', anchor, `the anchor ${quote(`&${anchor.name}`)} is already defined`, 'give each anchor a name of its own', [{ ...known.at, message: 'first defined here' }]);
    }
    scalar(properties, { value, style, start, end, text }) {
        const isText = properties.tag === undefined && style !== 'plain';
        const tag = isText ? STR_TAG : (this.#tag(properties) ?? resolveTag(value));
        return this.#define(properties, {
            kind: 'scalar',
            tag,
            tagAt: properties.tag,
            value,
            style,
            start,
            end,
            text,
        });
    }
    empty(properties, at) {
        return this.#define(properties, {
            kind: 'scalar',
            tag: this.#tag(properties) ?? resolveTag(''),
            tagAt: properties.tag,
            value: '',
            style: 'empty',
            start: at,
            end: at,
            text: { start: at, end: at },
        });
    }
    openSequence(properties, { start, end }) {
        const tag = this.#tag(properties) ?? SEQ_TAG;
        return this.#enter(properties, {
            kind: 'sequence',
            tag,
            tagAt: properties.tag,
            items: [],
            start,
            end,
        });
    }
    openMapping(properties, { start, end }) {
        const tag = this.#tag(properties) ?? MAP_TAG;
        return this.#enter(properties, {
            kind: 'mapping',
            tag,
            tagAt: properties.tag,
            entries: [],
            start,
            end,
        });
    }
    close(node, end) {
        node.end = Math.max(node.end, end);
        this.#open.delete(node);
        if (node.kind === 'mapping')
            this.mappings.push(node);
        return node;
    }
    #enter(properties, node) {
        this.#open.add(node);
        if (this.#open.size > MAX_NESTING)
            throw new Refusal('yaml/too-deep', node.end > node.start ? node : valueAt(this.#text, node.start, true), `lists and mappings are nested more than ${MAX_NESTING} deep`, 'a spec needs no more than a handful of levels');
        return this.#define(properties, node);
    }
    #define({ anchor }, node) {
        if (anchor !== undefined)
            this.#anchors.set(anchor.name, { node, at: anchor });
        return node;
    }
    #tag({ tag }) {
        const full = this.tags.resolve(tag);
        return full === '!' ? undefined : full;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/binary.js
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function constructBinary(value) {
    const bytes = [];
    let held = 0;
    let phase = 0;
    let padding = 0;
    for (let index = 0; index < value.length; index++) {
        if (value.charCodeAt(index) > 0x7f)
            return undefined;
    }
    for (const character of value) {
        if (character === '=') {
            padding++;
            if (phase >= 2 && phase + padding >= 4)
                return Uint8Array.from(bytes);
            continue;
        }
        const sextet = ALPHABET.indexOf(character);
        if (sextet < 0)
            continue;
        padding = 0;
        if (phase > 0)
            bytes.push(((held << (2 * phase)) | (sextet >> (6 - 2 * phase))) & 0xff);
        held = sextet;
        phase = (phase + 1) % 4;
    }
    return phase === 0 ? Uint8Array.from(bytes) : undefined;
}

// EXTERNAL MODULE: ./build/src/python/int.js
var python_int = __webpack_require__(125);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/numbers.js

const MAX_SEXAGESIMAL_PARTS = 4300;
function constructInt(value) {
    const { sign, digits } = splitSign(value.replaceAll('_', ''));
    const magnitude = readMagnitude(digits);
    return magnitude === undefined ? undefined : BigInt(sign) * magnitude;
}
function readMagnitude(digits) {
    if (digits.startsWith('0b'))
        return readRadix(digits.slice(2), /^([-+]?)(?:0[bB])?([01]+)$/, '0b');
    if (digits.startsWith('0x'))
        return readRadix(digits.slice(2), /^([-+]?)(?:0[xX])?([0-9a-fA-F]+)$/, '0x');
    if (digits.startsWith('0'))
        return readRadix(digits, /^([-+]?)(?:0[oO])?([0-7]+)$/, '0o');
    if (!digits.includes(':'))
        return (0,python_int/* pyInt */.FB)(digits);
    const parts = digits.split(':');
    if (parts.length > MAX_SEXAGESIMAL_PARTS)
        return undefined;
    let total = 0n;
    for (const part of parts) {
        const number = (0,python_int/* pyInt */.FB)(part);
        if (number === undefined)
            return undefined;
        total = total * 60n + number;
    }
    return total;
}
function readRadix(text, form, prefix) {
    const match = form.exec(trimBlanks(text));
    if (match === null)
        return undefined;
    const magnitude = BigInt(prefix + match[2]);
    return match[1] === '-' ? -magnitude : magnitude;
}
function constructFloat(value) {
    const { sign, digits } = splitSign(value.replaceAll('_', '').toLowerCase());
    if (digits === '.inf')
        return { kind: 'float', value: sign * Number.POSITIVE_INFINITY };
    if (digits === '.nan')
        return { kind: 'float', value: Number.NaN, nan: 'yaml' };
    const magnitude = digits.includes(':') ? readSexagesimal(digits) : readFloat(digits);
    return magnitude === undefined ? undefined : { kind: 'float', value: sign * magnitude };
}
function readSexagesimal(digits) {
    let base = 1n;
    let total = 0;
    for (const part of digits.split(':').reverse()) {
        const number = readFloat(part);
        const factor = Number(base);
        if (number === undefined || factor === Number.POSITIVE_INFINITY)
            return undefined;
        total += number * factor;
        base *= 60n;
    }
    return total;
}
function readFloat(text) {
    const trimmed = trimBlanks(text);
    if (/^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(trimmed))
        return Number(trimmed);
    const word = /^([-+]?)(?:(inf|infinity)|nan)$/.exec(trimmed);
    if (word === null)
        return undefined;
    if (word[2] === undefined)
        return Number.NaN;
    return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function splitSign(text) {
    if (text.startsWith('-'))
        return { sign: -1, digits: text.slice(1) };
    return { sign: 1, digits: text.startsWith('+') ? text.slice(1) : text };
}
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && numbers_isBlank(text.charCodeAt(start)))
        start++;
    while (end > start && numbers_isBlank(text.charCodeAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function numbers_isBlank(unit) {
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/timestamp.js
const TIMESTAMP = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;
const DAY_SECONDS = 86_400;
function constructTimestamp(value) {
    const match = TIMESTAMP.exec(value.endsWith('\n') ? value.slice(0, -1) : value);
    if (match === null)
        return undefined;
    const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return undefined;
    if (match[4] === undefined)
        return { kind: 'date', year, month, day };
    const [hour = 0, minute = 0, second = 0] = match.slice(4, 7).map(Number);
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const microsecond = Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
    const time = { kind: 'datetime', year, month, day, hour, minute, second, microsecond };
    if (match[8] === undefined)
        return time;
    if (match[9] === undefined)
        return { ...time, utcOffset: 0 };
    const utcOffset = Number(match[10]) * 3600 + Number(match[11] ?? 0) * 60;
    if (utcOffset >= DAY_SECONDS)
        return undefined;
    return { ...time, utcOffset: match[9] === '-' && utcOffset > 0 ? -utcOffset : utcOffset };
}
function daysOf(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/construct-scalar.js





const BOOLS = new Map([
    ['yes', true],
    ['true', true],
    ['on', true],
    ['no', false],
    ['false', false],
    ['off', false],
]);
const SCALAR_CONSTRUCTORS = new Map([
    [`${YAML_TAG_PREFIX}str`, value/* str */.gx],
    [`${YAML_TAG_PREFIX}null`, () => value/* NULL */.Cq],
    [`${YAML_TAG_PREFIX}bool`, bool],
    [`${YAML_TAG_PREFIX}int`, construct_scalar_int],
    [`${YAML_TAG_PREFIX}float`, constructFloat],
    [`${YAML_TAG_PREFIX}timestamp`, constructTimestamp],
    [`${YAML_TAG_PREFIX}binary`, binary],
]);
function bool(text) {
    const value = BOOLS.get(text.toLowerCase());
    return value === undefined ? undefined : { kind: 'bool', value };
}
function construct_scalar_int(text) {
    const value = constructInt(text);
    return value === undefined ? undefined : { kind: 'int', value };
}
function binary(text) {
    const value = constructBinary(text);
    return value === undefined ? undefined : { kind: 'bytes', value };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/merger.js



const MAX_MERGED_ENTRIES = 100_000;
class Merger {
    #findings;
    #count = 0;
    #depth = 0;
    constructor(findings) {
        this.#findings = findings;
    }
    merge(mapping) {
        if (mapping.merged)
            return;
        mapping.merged = true;
        if (++this.#depth > MAX_NESTING)
            throw new Refusal('yaml/too-deep', mapping, `\`<<\` is followed more than ${MAX_NESTING} deep`);
        const merged = [];
        const own = [];
        for (const entry of mapping.entries) {
            if (entry.key.tag === MERGE_TAG) {
                this.#collect(entry, merged);
                continue;
            }
            if (entry.key.tag === VALUE_TAG)
                entry.key.tag = STR_TAG;
            own.push(entry);
        }
        this.#depth--;
        mapping.defaultsFrom = 0;
        mapping.entries = merged.length > 0 ? merged.concat(own) : own;
    }
    #collect(entry, merged) {
        const { value } = entry;
        if (value.kind === 'mapping') {
            this.#append(value, entry, merged);
            return;
        }
        if (value.kind === 'scalar') {
            this.#findings.mergeNotMapping(entry, value);
            return;
        }
        const sources = [];
        for (const item of value.items) {
            if (item.kind !== 'mapping') {
                this.#findings.mergeNotMapping(entry, item);
                return;
            }
            this.merge(item);
            sources.push(item);
        }
        for (const source of sources.reverse())
            this.#append(source, entry, merged);
    }
    #append(source, entry, merged) {
        this.merge(source);
        this.#count += source.entries.length + 1;
        if (this.#count > MAX_MERGED_ENTRIES)
            throw new Refusal('yaml/too-large', entry.keyAt, `\`<<\` merges more than ${MAX_MERGED_ENTRIES} entries into mappings`, 'merge smaller mappings, or fewer of them');
        for (const item of source.entries)
            merged.push(item);
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/construct.js







function construct(root, path, findings) {
    return new Constructor(path, findings).run(root);
}
const construct_SEQ_TAG = `${YAML_TAG_PREFIX}seq`;
const construct_MAP_TAG = `${YAML_TAG_PREFIX}map`;
const SET_TAG = `${YAML_TAG_PREFIX}set`;
const PAIRS_TAGS = new Set([`${YAML_TAG_PREFIX}omap`, `${YAML_TAG_PREFIX}pairs`]);
class Constructor {
    #path;
    #findings;
    #merger;
    #waiting = [];
    constructor(path, findings) {
        this.#path = path;
        this.#findings = findings;
        this.#merger = new Merger(findings);
    }
    run(root) {
        const node = this.#construct(root);
        for (const fill of this.#waiting)
            fill();
        return node;
    }
    #construct(raw) {
        raw.node ??= this.#make(raw) ?? this.#standIn(raw);
        return raw.node;
    }
    #make(raw) {
        const { tag } = raw;
        const scalar = SCALAR_CONSTRUCTORS.get(tag);
        if (scalar !== undefined)
            return this.#scalar(raw, scalar);
        const at = this.#span(raw);
        if (tag === construct_SEQ_TAG) {
            const items = [];
            this.#waiting.push(() => this.#fillList(raw, items));
            return { kind: 'list', items, span: at };
        }
        if (tag === construct_MAP_TAG) {
            const entries = [];
            this.#waiting.push(() => this.#fillMap(raw, entries));
            return { kind: 'map', entries, span: at };
        }
        if (tag === SET_TAG) {
            const items = [];
            this.#waiting.push(() => this.#fillSet(raw, items));
            return { kind: 'set', items, span: at };
        }
        if (PAIRS_TAGS.has(tag)) {
            const items = [];
            this.#waiting.push(() => this.#fillPairs(raw, items));
            return { kind: 'list', items, span: at };
        }
        this.#findings.unknownTag(raw);
        return undefined;
    }
    #scalar(raw, read) {
        const source = raw.kind === 'mapping' ? defaultValue(raw) : raw;
        if (source?.kind !== 'scalar' || (raw.kind === 'mapping' && raw.tag === construct_TIMESTAMP_TAG)) {
            this.#findings.wrongKind(raw, 'a scalar');
            return undefined;
        }
        const value = read(source.value);
        if (value === undefined) {
            this.#findings.impossibleValue(raw, source.value);
            return undefined;
        }
        const { start, end } = source.text;
        const text = this.#findings.text.slice(start, end);
        return {
            kind: 'scalar',
            value,
            span: this.#span(raw),
            text,
            style: raw === source ? STYLES[source.style] : 'other',
        };
    }
    #fillList(raw, items) {
        if (raw.kind !== 'sequence') {
            this.#findings.wrongKind(raw, 'a list');
            return;
        }
        for (const item of raw.items)
            items.push(this.#construct(item));
    }
    #fillMap(raw, entries) {
        for (const entry of this.#entries(raw))
            entries.push(entry);
    }
    #fillSet(raw, items) {
        for (const { key } of this.#entries(raw))
            items.push(key);
    }
    #fillPairs(raw, items) {
        if (raw.kind !== 'sequence') {
            this.#findings.wrongKind(raw, 'a list');
            return;
        }
        for (const item of raw.items) {
            const entry = item.kind === 'mapping' && item.entries.length === 1 ? item.entries[0] : undefined;
            if (entry === undefined) {
                this.#findings.wrongPair(item);
                continue;
            }
            const pair = [this.#construct(entry.key), this.#construct(entry.value)];
            items.push({ kind: 'list', items: pair, span: this.#span(item) });
        }
    }
    #entries(raw) {
        if (raw.kind !== 'mapping') {
            this.#findings.wrongKind(raw, 'a mapping');
            return [];
        }
        this.#merger.merge(raw);
        const places = new Map();
        const entries = [];
        for (const entry of raw.entries) {
            const key = this.#construct(entry.key);
            const value = this.#construct(entry.value);
            if (key.kind !== 'scalar') {
                this.#findings.unhashableKey(entry, key);
                continue;
            }
            const equal = (0,compare/* valueKey */.z)(key.value);
            const place = places.get(equal);
            const first = place === undefined ? undefined : entries[place];
            if (place === undefined || first === undefined) {
                places.set(equal, entries.length);
                entries.push({ key, value, ...this.#alias(entry) });
            }
            else {
                entries[place] = { key: { ...key, value: first.key.value }, value, ...this.#alias(entry) };
            }
        }
        return entries;
    }
    #alias({ aliasAt }) {
        return aliasAt === undefined ? {} : { alias: (0,span/* span */.L)(this.#path, aliasAt.start, aliasAt.end) };
    }
    #standIn(raw) {
        raw.failed = true;
        return { kind: 'scalar', value: value/* NULL */.Cq, span: this.#span(raw), text: '', style: 'other' };
    }
    #span(raw) {
        return (0,span/* span */.L)(this.#path, raw.start, raw.end);
    }
}
const construct_TIMESTAMP_TAG = `${YAML_TAG_PREFIX}timestamp`;
const STYLES = {
    plain: 'plain',
    empty: 'plain',
    single: 'quoted',
    double: 'quoted',
    block: 'block',
};
function defaultValue(mapping) {
    let node = mapping;
    for (let depth = 0; node.kind === 'mapping'; depth++) {
        const entry = defaultEntry(node);
        if (entry === undefined || depth > MAX_NESTING)
            return undefined;
        node = entry.value;
    }
    return node;
}
function defaultEntry(mapping) {
    let index = mapping.defaultsFrom ?? 0;
    while (index < mapping.entries.length && mapping.entries[index]?.key.tag !== VALUE_TAG)
        index++;
    mapping.defaultsFrom = index;
    return mapping.entries[index];
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/control-character.js

const UNPRINTABLE = /[^\x09\x0a\x0d\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function controlCharacter(text) {
    const match = UNPRINTABLE.exec(text);
    if (match === null)
        return undefined;
    const code = match[0].codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return new Refusal('yaml/control-character', { start: match.index, end: match.index + match[0].length }, `the invisible character ${name} is not allowed in YAML`, 'delete it; it often comes with text pasted from elsewhere');
}

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/findings.js






const MAX_FINDINGS = 1000;
class Findings {
    text;
    #path;
    #collector;
    #count = 0;
    constructor(file, collector) {
        this.text = file.text;
        this.#path = file.path;
        this.#collector = collector;
    }
    get any() {
        return this.#count > 0;
    }
    refuse({ code, at, message, hint, related }) {
        this.#count++;
        this.#collector.add(code, (0,diagnostic/* atSpan */.IX)(this.#span(at)), message, {
            hint,
            related: related.map((place) => ({ message: place.message, at: (0,diagnostic/* atSpan */.IX)(this.#span(place)) })),
        });
    }
    unknownTag(raw) {
        if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === MERGE_TAG) {
            this.#add('yaml/impossible-value', raw, '`<<` is a merge key, and stands where a value is expected', 'quote it');
        }
        else if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === VALUE_TAG) {
            this.#add('yaml/impossible-value', raw, 'a lone `=` is no value in YAML 1.1', "quote it: '='");
        }
        else {
            const at = raw.tagAt ?? raw;
            const source = this.text.slice(at.start, at.end);
            this.#add('yaml/unknown-tag', at, `${quote(source)} is a tag that the runtime does not know`, 'remove it, or quote the text that starts with `!`');
        }
    }
    wrongKind(raw, wanted) {
        const at = raw.tagAt ?? raw;
        const tag = raw.tagAt ? quote(this.text.slice(at.start, at.end)) : 'the tag above';
        this.#add('yaml/impossible-value', at, `${tag} needs ${wanted}, not ${KIND_WORDS[raw.kind]}`, 'correct the value, or remove the tag');
    }
    wrongPair(item) {
        this.#add('yaml/impossible-value', item, 'an item of `!!omap` or `!!pairs` must be a mapping of one entry', 'write each item as `- key: value`, or remove the tag');
    }
    impossibleValue(raw, text) {
        const tag = raw.tag.slice(YAML_TAG_PREFIX.length);
        const kind = KINDS.get(tag) ?? tag;
        const source = this.text.slice(raw.start, raw.end);
        if (tag === 'int' && text.length > python_int/* MAX_INT_DIGITS */.gc) {
            const message = `${quote(text)} is a number of more digits than Python reads (${python_int/* MAX_INT_DIGITS */.gc})`;
            this.#add('yaml/impossible-value', raw, message, 'quote it if it is text');
            return;
        }
        this.#add('yaml/impossible-value', raw.start < raw.end ? raw : (raw.tagAt ?? raw), raw.tagAt === undefined
            ? `${quote(source)} looks like ${kind} but is none`
            : `${quote(text)} is not ${kind}`, raw.tagAt === undefined && source.length < 60
            ? `correct it, or quote it if it is text: ${singleQuoted(source)}`
            : 'correct it, or remove the tag');
    }
    unhashableKey(entry, key) {
        const kind = key.kind === 'map' ? 'mapping' : key.kind;
        this.#add('yaml/unhashable-key', entry.keyAt, `a ${kind} cannot be a key`, 'use text as the key; text that starts with a bracket must be quoted, such as a placeholder in braces');
    }
    mergeNotMapping(entry, value) {
        const kind = KIND_WORDS[value.kind];
        const isEmpty = value.start === value.end;
        this.#add('yaml/merge-not-mapping', isEmpty ? entry.keyAt : value, `\`<<\` merges mappings, not ${isEmpty ? 'an absent value' : kind}`, "name a mapping by its alias (`<<: *name`); quote the key if it is text: '<<'");
    }
    duplicateKeys(mapping) {
        if (mapping.entries.length < 2)
            return;
        const firsts = new Map();
        for (const entry of mapping.entries) {
            const { node, failed } = entry.key;
            if (entry.owner !== mapping || failed || node?.kind !== 'scalar')
                continue;
            const equal = (0,compare/* valueKey */.z)(node.value);
            const first = firsts.get(equal);
            if (first === undefined) {
                firsts.set(equal, entry);
                continue;
            }
            const source = this.text.slice(entry.keyAt.start, entry.keyAt.end);
            const shown = source === '' ? 'an empty key' : `the key ${quote(source)}`;
            const other = this.text.slice(first.keyAt.start, first.keyAt.end);
            const same = source === other || other === '' ? '' : `: it equals ${quote(other)}`;
            this.#add('yaml/duplicate-key', entry.keyAt, `${shown} stands twice in one mapping${same}`, 'remove or rename one of them; the runtime would use the last and drop the others', [{ message: 'first here', at: first.keyAt }]);
        }
    }
    #add(code, at, message, hint, related = []) {
        if (++this.#count > MAX_FINDINGS)
            return;
        this.#collector.add(code, (0,diagnostic/* atSpan */.IX)(this.#span(at)), message, {
            hint,
            related: related.map((place) => ({ message: place.message, at: (0,diagnostic/* atSpan */.IX)(this.#span(place.at)) })),
        });
    }
    #span({ start, end }) {
        return (0,span/* span */.L)(this.#path, start, end);
    }
}
const KIND_WORDS = { scalar: 'a scalar', sequence: 'a list', mapping: 'a mapping' };
const KINDS = new Map([
    ['int', 'a number'],
    ['float', 'a number'],
    ['bool', 'a boolean'],
    ['timestamp', 'a date'],
    ['binary', 'base64'],
]);

;// CONCATENATED MODULE: ./build/src/syntax/yaml/cursor.js

class Cursor {
    text;
    offset = 0;
    line = 0;
    #wide;
    #counted = 0;
    #lowSurrogates = 0;
    #marks = 0;
    #lineStart = 0;
    #lineMarks = 0;
    constructor(text) {
        this.text = text;
        this.#wide = /[\ud800-\udfff\ufeff]/.test(text);
    }
    peek(ahead = 0) {
        const at = this.offset + ahead;
        return at < this.text.length ? this.text.charCodeAt(at) : END;
    }
    get point() {
        if (!this.#wide)
            return this.offset;
        this.#count();
        return this.offset - this.#lowSurrogates;
    }
    get column() {
        if (!this.#wide)
            return this.offset - this.#lineStart;
        return this.point - this.#marks - (this.#lineStart - this.#lineMarks);
    }
    skipBreak() {
        const unit = this.peek();
        switch (unit) {
            case 0x0d:
                this.#startLine(this.peek(1) === 0x0a ? 2 : 1);
                return '\n';
            case 0x0a:
            case 0x85:
                this.#startLine(1);
                return '\n';
            case 0x2028:
            case 0x2029:
                this.#startLine(1);
                return unit === 0x2028 ? '\u2028' : '\u2029';
            default:
                return '';
        }
    }
    skipSpaces() {
        while (this.peek() === SPACE)
            this.offset++;
    }
    skipLine() {
        while (!isBreakOrEnd(this.peek()))
            this.offset++;
    }
    slice(start) {
        return this.text.slice(start, this.offset);
    }
    #startLine(width) {
        this.offset += width;
        this.line++;
        this.#lineStart = this.point;
        this.#lineMarks = this.#marks;
    }
    #count() {
        for (; this.#counted < this.offset; this.#counted++) {
            const unit = this.text.charCodeAt(this.#counted);
            if (unit >= 0xdc00 && unit <= 0xdfff)
                this.#lowSurrogates++;
            else if (unit === BYTE_ORDER_MARK)
                this.#marks++;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-parse.js



function unexpectedToken(text, expected, token, last) {
    switch (expected.kind) {
        case 'flow':
            return inBrackets(text, expected.opening, token);
        case 'block-sequence':
        case 'block-mapping':
            return inBlock(text, expected, token, last);
        case 'document':
            return afterValue(text, token, last);
        case 'node':
            return noValue(text, token);
    }
}
function inBrackets(text, opening, token) {
    const bracket = text.charAt(opening.start);
    const closing = bracket === '[' ? ']' : '}';
    const gaveUp = { ...tokenRange(text, token), message: 'the reader gave up here' };
    const isWrongBracket = token.kind === 'flow-sequence-end' || token.kind === 'flow-mapping-end';
    const sameLine = !hasBreak(text, opening.start, token.start);
    if (token.kind === 'stream-end' || (!sameLine && !isWrongBracket))
        return new Refusal('yaml/unclosed', { start: opening.start, end: opening.start + 1 }, `${quote(bracket)} is never closed`, `close it with ${quote(closing)}, and put a comma between items`, [gaveUp]);
    const opened = { start: opening.start, end: opening.start + 1, message: `${quote(bracket)} opens here` };
    const at = tokenRange(text, token);
    if (isWrongBracket)
        return new Refusal('yaml/unclosed', at, `${quote(text.slice(at.start, at.end))} cannot close ${quote(bracket)}`, `write ${quote(closing)}`, [opened]);
    if (token.kind === 'value' || token.kind === 'key')
        return new Refusal('yaml/needs-quotes', at, `${quote(text.slice(at.start, at.end))} cannot stand inside an unquoted value in brackets`, 'quote the value that holds it', [opened]);
    return new Refusal('yaml/syntax', at, `expected a comma or ${quote(closing)}, not ${quote(text.slice(at.start, at.end))}`, 'put a comma between items, or quote the text that belongs together', [opened]);
}
function inBlock(text, { kind, opening }, token, last) {
    const what = kind === 'block-sequence' ? 'list' : 'mapping';
    const at = tokenRange(text, token);
    const block = { ...valueAt(text, opening.start, false), message: `the ${what} starts here` };
    switch (token.kind) {
        case 'block-mapping-start':
        case 'block-sequence-start':
            return new Refusal('yaml/indentation', at, `${quote(text.slice(at.start, at.end))} is indented like nothing above it`, 'align it with its siblings', [block]);
        case 'block-entry':
            return new Refusal('yaml/indentation', at, 'a list item stands among the keys of a mapping', 'indent it below the key that it belongs to', [block]);
        case 'key':
            return new Refusal('yaml/indentation', at, 'a key stands among the items of a list', 'indent it with the item that it belongs to, or align it with the key that holds the list', [block]);
        default:
            return afterValue(text, token, last);
    }
}
function afterValue(text, token, last) {
    const at = tokenRange(text, token);
    const source = quote(text.slice(at.start, at.end));
    if (last?.kind === 'document-end')
        return new Refusal('yaml/syntax', at, `${source} follows the end of the document`, 'remove the line `...` above it', [{ start: last.start, end: last.end, message: 'the document ends here' }]);
    if (last?.kind === 'scalar' && (last.style === 'single' || last.style === 'double')) {
        const mark = text.charAt(last.start);
        if (token.kind === 'flow-entry')
            return bareComma(at);
        if (hasBreak(text, last.start, last.end))
            return new Refusal('yaml/unclosed', { start: last.start, end: last.start + 1 }, `the quote ${quote(mark)} is closed on a later line, and text follows it there`, 'close the quote on its own line', [{ start: last.end - 1, end: last.end, message: 'closed here' }]);
        return new Refusal('yaml/needs-quotes', { start: last.start, end: at.end }, `${source} follows the closing quote`, mark === "'"
            ? "quote the whole value; inside single quotes write '' for an apostrophe"
            : 'quote the whole value; inside double quotes write \\" for a quote');
    }
    if (token.kind === 'flow-entry')
        return bareComma(at);
    if (last?.kind === 'flow-sequence-end' || last?.kind === 'flow-mapping-end')
        return new Refusal('yaml/syntax', at, `${source} follows the closing bracket`, 'remove it, or quote the value');
    if (token.kind === 'value')
        return new Refusal('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
    return new Refusal('yaml/syntax', at, `${source} does not belong to the value before it`, 'quote the value as a whole, or start a new line');
}
function bareComma(at) {
    const hint = 'write the list in brackets: `[a, b]`';
    return new Refusal('yaml/syntax', at, 'a comma makes a list only inside brackets', hint);
}
function noValue(text, token) {
    const at = tokenRange(text, token);
    const source = quote(text.slice(at.start, at.end));
    switch (token.kind) {
        case 'flow-entry':
            return new Refusal('yaml/syntax', at, 'a comma without a value before it', 'remove it, or quote the value');
        case 'flow-sequence-end':
        case 'flow-mapping-end':
            return new Refusal('yaml/syntax', at, `a value is missing before ${source}`, 'add it, or remove the colon');
        case 'block-entry':
            return new Refusal('yaml/syntax', at, 'a `- ` list cannot stand inside brackets', 'separate the items by commas: `[a, b]`');
        case 'document-end':
        case 'document-start':
            return new Refusal('yaml/syntax', at, `${source} stands where a value is expected`, 'remove the line');
        case 'value':
        case 'key':
            return needsQuotes(text, at.start, true, `a value cannot start with ${source}`);
        default:
            return new Refusal('yaml/syntax', at, `${source} cannot start a value`, 'quote the value');
    }
}
function tokenRange(text, token) {
    if (token.end > token.start || token.kind === 'stream-end')
        return { start: token.start, end: token.end };
    return valueAt(text, token.start, false);
}
function hasBreak(text, start, end) {
    for (let offset = start; offset < end; offset++)
        if (isBreak(text.charCodeAt(offset)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/document-mark.js

function atDocumentMark(cursor) {
    const unit = cursor.peek();
    return ((unit === 0x2d || unit === 0x2e) &&
        cursor.peek(1) === unit &&
        cursor.peek(2) === unit &&
        isBlankOrEnd(cursor.peek(3)));
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/simple-keys.js
const MAX_KEY_LENGTH = 1024;
class SimpleKeys {
    #keys = [];
    #first = 0;
    get first() {
        return this.#keys[this.#first];
    }
    add(key) {
        this.#keys.push(key);
    }
    take(level) {
        if (this.#keys.length === this.#first)
            return undefined;
        return this.#keys.at(-1)?.level === level ? this.#keys.pop() : undefined;
    }
    takeStale(cursor) {
        const key = this.first;
        if (key === undefined)
            return undefined;
        if (key.line === cursor.line && cursor.point - key.point <= MAX_KEY_LENGTH)
            return undefined;
        this.#first++;
        if (this.#first === this.#keys.length)
            this.clear();
        return key;
    }
    clear() {
        this.#keys = [];
        this.#first = 0;
    }
}
function keyRange(key, end) {
    return { start: key.offset, end };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-scan.js




function missingColon(cursor, key) {
    const at = valueAt(cursor.text, key.offset, false);
    const source = cursor.text.slice(at.start, at.end);
    if (key.line === cursor.line && cursor.point - key.point > MAX_KEY_LENGTH)
        return longKey(key.offset, cursor);
    return new Refusal('yaml/syntax', at, `${quote(source)} is no \`key: value\`, but stands where a key is expected`, missingColonHint(source));
}
function missingColonHint(source) {
    const spaced = withSpace(source);
    if (spaced !== undefined)
        return `put a space after the colon: ${quote(spaced)}`;
    if (/^-[^\s-]/.test(source))
        return `put a space after the hyphen: ${quote(`- ${source.slice(1)}`)}`;
    return 'add `:` and a value, or indent the line if it continues the text above';
}
function withSpace(source) {
    const glued = /^([^\s:'"[\]{}]+):(?!\/\/)[\u00a0\u3000]*(\S.*)$/.exec(source);
    return glued === null ? undefined : `${glued[1]}: ${glued[2]}`;
}
function longKey(start, cursor) {
    return new Refusal('yaml/syntax', { start, end: Math.min(start + MAX_KEY_LENGTH, cursor.text.length) }, 'a key of more than 1,024 characters', 'shorten the key; a `:` must follow it on the same line');
}
function misplacedEntry(cursor) {
    const at = valueAt(cursor.text, cursor.offset, false);
    const item = cursor.text.slice(cursor.offset + 1, at.end).trim();
    return new Refusal('yaml/syntax', at, 'a `- ` list cannot start in the middle of a line', item === ''
        ? "start the list on the next line, or quote it if it is text: '-'"
        : `start the list on the next line, or write ${quote(`[${item}]`)}`);
}
function unopened(cursor) {
    const at = characterAt(cursor);
    const source = cursor.text.slice(at.start, at.end);
    return new Refusal('yaml/syntax', at, `${quote(source)} closes nothing`, `remove it, or quote the text that should hold it`);
}
function misplacedValue(cursor, last, valueEnd) {
    const { text, offset } = cursor;
    const at = characterAt(cursor);
    if (last === undefined)
        return new Refusal('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
    const lineStart = startOfLine(text, offset);
    if (last.kind === 'scalar' && last.start < lineStart)
        return continuedLine(cursor, last, lineStart);
    if (offset - last.start > MAX_KEY_LENGTH)
        return longKey(last.start, cursor);
    if (valueEnd >= lineStart && valueEnd > 0) {
        let start = valueEnd;
        while (start < offset && text.charCodeAt(start) === 0x20)
            start++;
        const value = valueAt(text, start, false);
        const source = text.slice(value.start, value.end);
        return new Refusal('yaml/needs-quotes', value, `${quote(source)} must be quoted: it holds a second \`: \` on one line`, /['"]/.test(source)
            ? 'quote the whole value, or start a nested mapping on the next line'
            : `quote it: ${singleQuoted(source)}, or start a nested mapping on the next line`);
    }
    return new Refusal('yaml/syntax', at, '`:` stands where no key can end', text.startsWith('---', lineStart)
        ? 'start the document on the line after `---`'
        : 'a key is one word or one quoted text, and starts its line');
}
function continuedLine(cursor, scalar, lineStart) {
    const { text, offset } = cursor;
    let start = lineStart;
    while (start < offset && text.charCodeAt(start) === 0x20)
        start++;
    if (text.charAt(scalar.start) === '"' || text.charAt(scalar.start) === "'")
        return new Refusal('yaml/unclosed', { start: scalar.start, end: scalar.start + 1 }, `the quote ${quote(text.charAt(scalar.start))} is closed on a later line, in front of a \`:\``, 'close the quote on its own line', [{ start: scalar.end - 1, end: scalar.end, message: 'closed here' }]);
    const above = valueAt(text, scalar.start, false);
    const spaced = withSpace(text.slice(above.start, above.end));
    if (spaced !== undefined)
        return new Refusal('yaml/syntax', above, `${quote(text.slice(above.start, above.end))} is text, not a key with a value`, `put a space after the colon: ${quote(spaced)}`, [{ start, end: offset, message: 'a key follows here' }]);
    return new Refusal('yaml/indentation', { start, end: offset }, `${quote(text.slice(start, offset))} is indented as more of the text above, so it cannot be a key`, 'align it with the other keys; a key with keys of its own has nothing behind its colon', [{ ...above, message: 'the text starts here' }]);
}
function startOfLine(text, offset) {
    let start = offset;
    while (start > 0 && !isBreak(text.charCodeAt(start - 1)))
        start--;
    return start;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-anchor.js


const FOLLOWERS = new Set([0x3f, 0x3a, 0x2c, 0x5d, 0x7d, 0x25, 0x40, 0x60]);
function scanAnchor(cursor, inFlow) {
    const start = cursor.offset;
    const kind = cursor.peek() === 0x2a ? 'alias' : 'anchor';
    cursor.offset++;
    while (isWord(cursor.peek()))
        cursor.offset++;
    const name = cursor.slice(start + 1);
    const next = cursor.peek();
    if (name === '' || !(isBlankOrEnd(next) || FOLLOWERS.has(next))) {
        if (next === TAB)
            throw wrongTab(cursor);
        const why = kind === 'alias' ? '`*` stands for an anchor defined above' : '`&` starts the name of an anchor';
        throw needsQuotes(cursor.text, start, inFlow, why);
    }
    return { kind, name, start, end: cursor.offset };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-block-scalar.js



function scanBlockScalar(cursor, parentIndent) {
    const start = cursor.offset;
    const folded = cursor.peek() === 0x3e;
    cursor.offset++;
    const { chomping, increment } = scanHeader(cursor, start);
    const least = Math.max(1, parentIndent + 1);
    const textStart = cursor.offset;
    const leading = increment === undefined ? scanLeadingBreaks(cursor) : undefined;
    const indent = increment === undefined ? Math.max(least, leading?.widest ?? 0) : least + increment - 1;
    let { breaks, column } = leading ?? scanBreaks(cursor, indent);
    let end = start + 1;
    const parts = [];
    let lineBreak = '';
    let wasIndented = false;
    while (column === indent && cursor.peek() !== END) {
        const isIndented = cursor.peek() === SPACE || cursor.peek() === TAB;
        if (parts.length > 0) {
            const folds = folded && lineBreak === '\n' && !wasIndented && !isIndented;
            if (!folds)
                parts.push(lineBreak);
            else if (breaks === '')
                parts.push(' ');
        }
        const lineStart = cursor.offset;
        cursor.skipLine();
        parts.push(breaks, cursor.slice(lineStart));
        end = cursor.offset;
        wasIndented = isIndented;
        lineBreak = cursor.skipBreak();
        ({ breaks, column } = scanBreaks(cursor, indent));
    }
    if (chomping !== 'strip')
        parts.push(lineBreak);
    if (chomping === 'keep')
        parts.push(breaks);
    const text = parts.length > 0 && end > textStart ? { start: textStart, end } : { start: end, end };
    return { kind: 'scalar', style: 'block', value: parts.join(''), start, end, text };
}
function scanHeader(cursor, start) {
    let chomping = 'clip';
    let increment;
    const scanChomping = () => {
        const unit = cursor.peek();
        if (unit !== 0x2b && unit !== 0x2d)
            return false;
        chomping = unit === 0x2b ? 'keep' : 'strip';
        cursor.offset++;
        return true;
    };
    const scanIncrement = () => {
        if (!isDigit(cursor.peek()))
            return false;
        if (cursor.peek() === 0x30)
            throw refuseHeader(cursor, start);
        increment = cursor.peek() - 0x30;
        cursor.offset++;
        return true;
    };
    if (scanChomping())
        scanIncrement();
    else if (scanIncrement())
        scanChomping();
    if (!isSpaceOrEnd(cursor.peek()))
        throw refuseHeader(cursor, start);
    cursor.skipSpaces();
    if (cursor.peek() === 0x23)
        cursor.skipLine();
    if (!isBreakOrEnd(cursor.peek()))
        throw refuseHeader(cursor, start);
    cursor.skipBreak();
    return { chomping, increment };
}
function refuseHeader(cursor, start) {
    const mark = cursor.text.charAt(start);
    if (cursor.peek() === TAB)
        return wrongTab(cursor);
    if (cursor.peek() === 0x30 && isBlankOrEnd(cursor.peek(1)))
        return new Refusal('yaml/syntax', { start, end: cursor.offset + 1 }, `the indentation after \`${mark}\` is a digit from 1 to 9, not 0`, 'leave the digit out: the first line sets the indentation');
    return needsQuotes(cursor.text, start, false, `\`${mark}\` starts a block of text, which begins on the next line`);
}
function scanLeadingBreaks(cursor) {
    let breaks = '';
    let widest = 0;
    for (;;) {
        const lineStart = cursor.offset;
        cursor.skipSpaces();
        const column = cursor.offset - lineStart;
        widest = Math.max(widest, column);
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return { breaks, column, widest };
        breaks += lineBreak;
    }
}
function scanBreaks(cursor, indent) {
    let breaks = '';
    for (;;) {
        const lineStart = cursor.offset;
        while (cursor.offset - lineStart < indent && cursor.peek() === SPACE)
            cursor.offset++;
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return { breaks, column: cursor.offset - lineStart };
        breaks += lineBreak;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-tag.js



const BANG = 0x21;
const PERCENT = 0x25;
function scanTag(cursor, inFlow) {
    const start = cursor.offset;
    const next = cursor.peek(1);
    let handle;
    let suffix = '!';
    if (next === 0x3c) {
        cursor.offset += 2;
        suffix = scanUri(cursor, 'a tag');
        if (cursor.peek() !== 0x3e)
            throw wrongCharacter(cursor, 'a tag that starts with `!<` ends with `>`');
        cursor.offset++;
    }
    else if (next === TAB || isSpaceOrEnd(next)) {
        cursor.offset++;
    }
    else {
        handle = scanHandle(cursor, inFlow);
        suffix = scanUri(cursor, 'a tag');
    }
    if (!isSpaceOrEnd(cursor.peek())) {
        if (cursor.peek() === TAB)
            throw wrongTab(cursor);
        throw needsQuotes(cursor.text, start, inFlow, '`!` starts a tag, and a space must follow it');
    }
    return { kind: 'tag', handle, suffix, start, end: cursor.offset };
}
function hasSecondBang(cursor) {
    for (let ahead = 1; !isSpaceOrEnd(cursor.peek(ahead)); ahead++)
        if (cursor.peek(ahead) === BANG)
            return true;
    return false;
}
function scanHandle(cursor, inFlow) {
    const start = cursor.offset;
    const named = hasSecondBang(cursor);
    cursor.offset++;
    if (named) {
        while (isWord(cursor.peek()))
            cursor.offset++;
        if (cursor.peek() !== BANG)
            throw needsQuotes(cursor.text, start, inFlow, '`!` starts a tag');
        cursor.offset++;
    }
    return cursor.slice(start);
}
function scanDirectiveHandle(cursor) {
    const start = cursor.offset;
    if (cursor.peek() !== BANG)
        throw wrongCharacter(cursor, '`%TAG` needs a handle that starts with `!`');
    cursor.offset++;
    if (cursor.peek() !== SPACE) {
        while (isWord(cursor.peek()))
            cursor.offset++;
        if (cursor.peek() !== BANG)
            throw wrongCharacter(cursor, 'the handle of `%TAG` ends with `!`');
        cursor.offset++;
    }
    return cursor.slice(start);
}
function scanUri(cursor, owner) {
    const parts = [];
    const first = cursor.offset;
    for (;;) {
        const start = cursor.offset;
        while (isUriCharacter(cursor.peek()))
            cursor.offset++;
        parts.push(cursor.slice(start));
        if (cursor.peek() !== PERCENT)
            break;
        parts.push(scanUriEscapes(cursor));
    }
    if (cursor.offset === first)
        throw wrongCharacter(cursor, `${owner} needs a name here`);
    return parts.join('');
}
function scanUriEscapes(cursor) {
    const start = cursor.offset;
    const bytes = [];
    while (cursor.peek() === PERCENT) {
        if (!isHexDigit(cursor.peek(1)) || !isHexDigit(cursor.peek(2))) {
            cursor.offset++;
            throw wrongCharacter(cursor, '`%` needs two hexadecimal digits');
        }
        cursor.offset += 3;
        bytes.push(Number.parseInt(cursor.slice(cursor.offset - 2), 16));
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        const at = { start, end: cursor.offset };
        throw new Refusal('yaml/syntax', at, `${quote(cursor.slice(start))} is not UTF-8`);
    }
}
function isUriCharacter(unit) {
    return isWord(unit) || (unit < 0x80 && unit > SPACE && URI_MARKS.includes(String.fromCharCode(unit)));
}
const URI_MARKS = ";/?:@&=+$,.!~*'()[]";

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-directive.js




const MAX_DIGITS = 4300;
function scanDirective(cursor) {
    const start = cursor.offset;
    cursor.offset++;
    while (isWord(cursor.peek()))
        cursor.offset++;
    const name = cursor.slice(start + 1);
    if (name === '' || !isSpaceOrEnd(cursor.peek()))
        throw wrongName(cursor.text, start);
    const directive = scanContent(cursor, name);
    const end = cursor.offset;
    cursor.skipSpaces();
    if (cursor.peek() === 0x23)
        cursor.skipLine();
    if (!isBreakOrEnd(cursor.peek()))
        throw wrongCharacter(cursor, 'a directive ends with its line');
    cursor.skipBreak();
    return { kind: 'directive', directive, start, end };
}
function wrongName(text, start) {
    const line = valueAt(text, start, false);
    const source = text.slice(line.start, line.end).replace(/: .*$|:$/, '');
    return new Refusal('yaml/needs-quotes', { start, end: start + source.length }, `${quote(source)} must be quoted: \`%\` at the start of a line starts a directive`, `quote it: ${singleQuoted(source)}`);
}
function scanContent(cursor, name) {
    switch (name) {
        case 'YAML': {
            cursor.skipSpaces();
            const major = scanNumber(cursor);
            if (cursor.peek() !== 0x2e)
                throw wrongCharacter(cursor, '`%YAML` needs a version such as `1.1`');
            cursor.offset++;
            scanNumber(cursor);
            endWord(cursor);
            return { name, major };
        }
        case 'TAG': {
            cursor.skipSpaces();
            const handle = scanDirectiveHandle(cursor);
            if (cursor.peek() !== SPACE)
                throw wrongCharacter(cursor, 'a space must follow the handle of `%TAG`');
            cursor.skipSpaces();
            const prefix = scanUri(cursor, '`%TAG`');
            endWord(cursor);
            return { name, handle, prefix };
        }
        default:
            cursor.skipLine();
            return { name: 'other' };
    }
}
function scanNumber(cursor) {
    const start = cursor.offset;
    while (isDigit(cursor.peek()))
        cursor.offset++;
    const digits = cursor.offset - start;
    if (digits === 0 || digits > MAX_DIGITS)
        throw wrongCharacter(cursor, '`%YAML` needs a version such as `1.1`');
    return Number(cursor.slice(start));
}
function endWord(cursor) {
    if (!isSpaceOrEnd(cursor.peek()))
        throw wrongCharacter(cursor, 'a directive ends with its line');
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-plain.js


function scanPlain(cursor, indent, inFlow) {
    const start = cursor.offset;
    const parts = [];
    let end = start;
    let gap = '';
    let endedLine = false;
    for (;;) {
        if (cursor.peek() === 0x23)
            break;
        const partStart = cursor.offset;
        skipPart(cursor, inFlow);
        if (cursor.offset === partStart)
            break;
        if (parts.length > 0)
            parts.push(gap);
        parts.push(cursor.slice(partStart));
        end = cursor.offset;
        const line = cursor.line;
        gap = scanGap(cursor);
        endedLine = cursor.line !== line;
        if (gap === '' || (!inFlow && endedLine && cursor.column < indent))
            break;
    }
    const value = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    return {
        token: { kind: 'scalar', style: 'plain', value, start, end, text: { start, end } },
        endedLine,
    };
}
function skipPart(cursor, inFlow) {
    const text = cursor.text;
    let offset = cursor.offset;
    for (; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit > 0x7d ? isBreak(unit) : unit <= SPACE)
            break;
        if (unit === 0x3a) {
            const next = offset + 1 < text.length ? text.charCodeAt(offset + 1) : 0;
            if (isBlankOrEnd(next) || (inFlow && (next === 0x2c || isBracket(next))))
                break;
        }
        else if (inFlow && (unit === 0x2c || unit === 0x3f || isBracket(unit)))
            break;
    }
    cursor.offset = offset;
}
function scanGap(cursor) {
    const start = cursor.offset;
    cursor.skipSpaces();
    if (!isBreak(cursor.peek()))
        return cursor.slice(start);
    const first = cursor.skipBreak();
    if (atDocumentMark(cursor))
        return '';
    let others = '';
    for (;;) {
        if (cursor.peek() === SPACE) {
            cursor.offset++;
            continue;
        }
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            break;
        others += lineBreak;
        if (atDocumentMark(cursor))
            return '';
    }
    if (first !== '\n')
        return first + others;
    return others === '' ? ' ' : others;
}
function isBracket(unit) {
    return unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-quoted.js




const SINGLE = 0x27;
const DOUBLE = 0x22;
const BACKSLASH = 0x5c;
function scanQuoted(cursor) {
    const start = cursor.offset;
    const closing = cursor.peek();
    cursor.offset++;
    const parts = [];
    for (;;) {
        const partStart = cursor.offset;
        skipInk(cursor);
        if (cursor.offset > partStart)
            parts.push(cursor.slice(partStart));
        const unit = cursor.peek();
        if (unit === closing) {
            if (closing === DOUBLE || cursor.peek(1) !== SINGLE)
                break;
            parts.push("'");
            cursor.offset += 2;
        }
        else if (unit === BACKSLASH && closing === DOUBLE) {
            parts.push(scanEscape(cursor, start));
        }
        else if (unit === SINGLE || unit === DOUBLE || unit === BACKSLASH) {
            parts.push(String.fromCharCode(unit));
            cursor.offset++;
        }
        else {
            parts.push(scan_quoted_scanGap(cursor, start));
        }
    }
    const text = { start: start + 1, end: cursor.offset };
    cursor.offset++;
    return {
        kind: 'scalar',
        style: closing === DOUBLE ? 'double' : 'single',
        value: parts.length === 1 ? (parts[0] ?? '') : parts.join(''),
        start,
        end: cursor.offset,
        text,
    };
}
function skipInk(cursor) {
    const text = cursor.text;
    let offset = cursor.offset;
    for (; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit > BACKSLASH ? isBreak(unit) : unit <= SPACE)
            break;
        if (unit === DOUBLE || unit === SINGLE || unit === BACKSLASH)
            break;
    }
    cursor.offset = offset;
}
function scan_quoted_scanGap(cursor, start) {
    const gapStart = cursor.offset;
    while (cursor.peek() === SPACE || cursor.peek() === TAB)
        cursor.offset++;
    const unit = cursor.peek();
    if (unit === END)
        throw unclosed(cursor, start);
    if (!isBreak(unit))
        return cursor.slice(gapStart);
    const first = cursor.skipBreak();
    const others = scan_quoted_scanBreaks(cursor, start);
    if (first !== '\n')
        return first + others;
    return others === '' ? ' ' : others;
}
function scan_quoted_scanBreaks(cursor, start) {
    let breaks = '';
    for (;;) {
        if (atDocumentMark(cursor))
            throw unclosed(cursor, start);
        while (cursor.peek() === SPACE || cursor.peek() === TAB)
            cursor.offset++;
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return breaks;
        breaks += lineBreak;
    }
}
const ESCAPES = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['\t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\x1b'],
    [' ', ' '],
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['N', '\x85'],
    ['_', '\xa0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const HEX_LENGTHS = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function scanEscape(cursor, start) {
    const backslash = cursor.offset;
    cursor.offset++;
    const name = cursor.text.charAt(cursor.offset);
    const replacement = ESCAPES.get(name);
    if (replacement !== undefined) {
        cursor.offset++;
        return replacement;
    }
    const length = HEX_LENGTHS.get(name);
    if (length !== undefined) {
        cursor.offset++;
        for (let index = 0; index < length; index++, cursor.offset++) {
            if (!isHexDigit(cursor.peek()))
                throw wrongCharacter(cursor, `\`\\${name}\` needs ${length} hexadecimal digits`, ESCAPE_HINT);
        }
        const code = Number.parseInt(cursor.slice(cursor.offset - length), 16);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        throw new Refusal('yaml/syntax', { start: backslash, end: cursor.offset }, `${quote(cursor.slice(backslash))} is no character of Unicode`, 'the last one is \\U0010FFFF');
    }
    if (isBreak(cursor.peek())) {
        cursor.skipBreak();
        return scan_quoted_scanBreaks(cursor, start);
    }
    if (cursor.peek() === END)
        throw unclosed(cursor, start);
    const end = characterAt(cursor).end;
    throw new Refusal('yaml/syntax', { start: backslash, end }, `${quote(cursor.text.slice(backslash, end))} is no escape of YAML`, ESCAPE_HINT);
}
const ESCAPE_HINT = 'write a backslash twice, or use single quotes, in which a backslash is an ordinary character';
function unclosed(cursor, start) {
    const opening = cursor.text.charAt(start);
    return new Refusal('yaml/unclosed', { start, end: start + 1 }, `the quote ${quote(opening)} is never closed`, opening === "'" ? "close it; inside single quotes write '' for an apostrophe" : 'close it', [{ start: cursor.offset, end: cursor.offset, message: 'the reader gave up here' }]);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scanner.js











class Scanner {
    #cursor;
    #queue = [];
    #head = 0;
    #taken = 0;
    #done = false;
    #last;
    #flowLevel = 0;
    #indent = -1;
    #outerIndents = [];
    #keyAllowed = true;
    #keys = new SimpleKeys();
    #valueEnd = 0;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    peek() {
        for (;;) {
            const token = this.#queue[this.#head];
            if (token !== undefined) {
                if (this.#done)
                    return token;
                this.#dropStaleKeys();
                if (this.#keys.first?.token !== this.#taken)
                    return token;
            }
            this.#scanToken();
        }
    }
    take() {
        const token = this.peek();
        if (token.kind === 'stream-end')
            return token;
        this.#head++;
        this.#taken++;
        if (this.#head === this.#queue.length) {
            this.#queue = [];
            this.#head = 0;
        }
        return token;
    }
    #scanToken() {
        const cursor = this.#cursor;
        this.#skipToToken();
        this.#dropStaleKeys();
        const column = cursor.column;
        this.#unindent(column);
        const unit = cursor.peek();
        if (unit === END)
            this.#endStream();
        else if (column === 0 && unit === 0x25)
            this.#scanDirective();
        else if (column === 0 && atDocumentMark(cursor))
            this.#scanDocumentMark();
        else
            this.#scanContent(unit);
    }
    #scanContent(unit) {
        const cursor = this.#cursor;
        const inFlow = this.#flowLevel > 0;
        switch (unit) {
            case 0x5b:
                this.#openFlow('flow-sequence-start');
                break;
            case 0x7b:
                this.#openFlow('flow-mapping-start');
                break;
            case 0x5d:
                this.#closeFlow('flow-sequence-end');
                break;
            case 0x7d:
                this.#closeFlow('flow-mapping-end');
                break;
            case 0x2c:
                this.#dropKey();
                this.#keyAllowed = true;
                this.#push('flow-entry', 1);
                break;
            case 0x2d:
                if (isBlankOrEnd(cursor.peek(1)))
                    this.#scanBlockEntry();
                else
                    this.#scanPlain();
                break;
            case 0x3f:
                if (inFlow || isBlankOrEnd(cursor.peek(1)))
                    this.#scanKey();
                else
                    this.#scanPlain();
                break;
            case 0x3a:
                if (inFlow || isBlankOrEnd(cursor.peek(1)))
                    this.#scanValue();
                else
                    this.#scanPlain();
                break;
            case 0x26:
            case 0x2a:
                this.#saveKey();
                this.#emit(scanAnchor(cursor, inFlow));
                break;
            case 0x21:
                this.#saveKey();
                this.#emit(scanTag(cursor, inFlow));
                break;
            case 0x27:
            case 0x22:
                this.#saveKey();
                this.#emit(scanQuoted(cursor));
                break;
            case 0x7c:
            case 0x3e:
                if (inFlow)
                    throw this.#noValue(unit);
                this.#dropKey();
                this.#keyAllowed = true;
                this.#emit(scanBlockScalar(cursor, this.#indent));
                break;
            case TAB:
                throw wrongTab(cursor);
            case 0x25:
            case 0x40:
            case 0x60:
                throw this.#noValue(unit);
            default:
                this.#scanPlain();
        }
    }
    #skipToToken() {
        const cursor = this.#cursor;
        if (cursor.offset === 0 && cursor.peek() === BYTE_ORDER_MARK)
            cursor.offset++;
        for (;;) {
            cursor.skipSpaces();
            if (cursor.peek() === 0x23)
                cursor.skipLine();
            if (cursor.skipBreak() === '')
                return;
            if (this.#flowLevel === 0)
                this.#keyAllowed = true;
        }
    }
    #endStream() {
        this.#unindent(-1);
        this.#dropKey();
        this.#keys.clear();
        this.#done = true;
        this.#push('stream-end', 0);
    }
    #scanDirective() {
        this.#leaveBlocks();
        this.#emit(scanDirective(this.#cursor));
    }
    #scanDocumentMark() {
        this.#leaveBlocks();
        this.#push(this.#cursor.peek() === 0x2d ? 'document-start' : 'document-end', 3);
    }
    #leaveBlocks() {
        this.#unindent(-1);
        this.#dropKey();
        this.#keyAllowed = false;
    }
    #openFlow(kind) {
        this.#saveKey();
        this.#flowLevel++;
        this.#keyAllowed = true;
        this.#push(kind, 1);
    }
    #closeFlow(kind) {
        if (this.#flowLevel === 0)
            throw unopened(this.#cursor);
        this.#dropKey();
        this.#flowLevel--;
        this.#keyAllowed = false;
        this.#push(kind, 1);
    }
    #scanBlockEntry() {
        if (this.#flowLevel === 0) {
            if (!this.#keyAllowed)
                throw misplacedEntry(this.#cursor);
            this.#openBlock('block-sequence-start');
        }
        this.#keyAllowed = true;
        this.#dropKey();
        this.#push('block-entry', 1);
    }
    #scanKey() {
        if (this.#flowLevel === 0) {
            if (!this.#keyAllowed)
                throw needsQuotes(this.#cursor.text, this.#cursor.offset, false, '`? ` starts a key, which cannot stand here');
            this.#openBlock('block-mapping-start');
        }
        this.#keyAllowed = this.#flowLevel === 0;
        this.#dropKey();
        this.#push('key', 1);
    }
    #scanValue() {
        const key = this.#keys.take(this.#flowLevel);
        if (key !== undefined) {
            this.#insertKey(key);
            this.#keyAllowed = false;
        }
        else {
            if (this.#flowLevel === 0) {
                if (!this.#keyAllowed)
                    throw misplacedValue(this.#cursor, this.#last, this.#valueEnd);
                this.#openBlock('block-mapping-start');
            }
            this.#keyAllowed = this.#flowLevel === 0;
        }
        this.#push('value', 1);
        this.#valueEnd = this.#cursor.offset;
    }
    #scanPlain() {
        this.#saveKey();
        const { token, endedLine } = scanPlain(this.#cursor, this.#indent + 1, this.#flowLevel > 0);
        if (endedLine)
            this.#keyAllowed = true;
        this.#emit(token);
    }
    #noValue(unit) {
        const character = unit === 0x60 ? 'a backtick' : `\`${String.fromCharCode(unit)}\``;
        const why = `a value cannot start with ${character}`;
        return needsQuotes(this.#cursor.text, this.#cursor.offset, this.#flowLevel > 0, why);
    }
    #saveKey() {
        const cursor = this.#cursor;
        if (this.#keyAllowed) {
            this.#dropKey();
            this.#keys.add({
                level: this.#flowLevel,
                token: this.#taken + this.#queue.length - this.#head,
                required: this.#flowLevel === 0 && this.#indent === cursor.column,
                offset: cursor.offset,
                point: cursor.point,
                line: cursor.line,
                column: cursor.column,
            });
        }
        this.#keyAllowed = false;
    }
    #dropKey() {
        const key = this.#keys.take(this.#flowLevel);
        if (key?.required)
            throw missingColon(this.#cursor, key);
    }
    #dropStaleKeys() {
        for (;;) {
            const key = this.#keys.takeStale(this.#cursor);
            if (key === undefined)
                return;
            if (key.required)
                throw missingColon(this.#cursor, key);
        }
    }
    #insertKey(key) {
        const at = { start: key.offset, end: key.offset };
        const tokens = [{ kind: 'key', ...at }];
        if (this.#flowLevel === 0 && this.#indent < key.column) {
            this.#indentTo(key.column);
            tokens.unshift({ kind: 'block-mapping-start', ...at });
        }
        this.#queue.splice(this.#head + key.token - this.#taken, 0, ...tokens);
    }
    #openBlock(kind) {
        const column = this.#cursor.column;
        if (this.#indent >= column)
            return;
        this.#indentTo(column);
        this.#push(kind, 0);
    }
    #indentTo(column) {
        this.#outerIndents.push(this.#indent);
        this.#indent = column;
    }
    #unindent(column) {
        if (this.#flowLevel > 0)
            return;
        while (this.#indent > column) {
            this.#indent = this.#outerIndents.pop() ?? -1;
            this.#push('block-end', 0);
        }
    }
    #push(kind, width) {
        const start = this.#cursor.offset;
        this.#cursor.offset += width;
        this.#emit({ kind, start, end: start + width });
    }
    #emit(token) {
        this.#queue.push(token);
        if (token.end > token.start)
            this.#last = token;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/parser.js





function parseDocument(text) {
    return new Parser(text).parse();
}
class Parser {
    #text;
    #scanner;
    #composer;
    #brackets = [];
    #last;
    constructor(text) {
        this.#text = text;
        this.#scanner = new Scanner(new Cursor(text));
        this.#composer = new Composer(text);
    }
    parse() {
        const first = this.#scanner.peek();
        if (first.kind === 'stream-end')
            return undefined;
        let root;
        if (first.kind === 'directive' || first.kind === 'document-start') {
            this.#directives();
            root = this.#atDocumentEnd() ? this.#empty(NO_PROPERTIES) : this.#node(true, false);
        }
        else {
            root = this.#node(true, false);
        }
        this.#endDocument(root);
        return { root, mappings: this.#composer.mappings };
    }
    #directives() {
        for (;;) {
            const token = this.#take();
            if (token.kind === 'document-start')
                return;
            if (token.kind !== 'directive')
                throw new Refusal('yaml/syntax', token, 'a line `---` must follow a directive', 'add a line `---`');
            this.#composer.tags.direct(token);
        }
    }
    #atDocumentEnd() {
        const { kind } = this.#scanner.peek();
        return (kind === 'directive' || kind === 'document-start' || kind === 'document-end' || kind === 'stream-end');
    }
    #endDocument(root) {
        while (this.#scanner.peek().kind === 'document-end')
            this.#take();
        const next = this.#scanner.peek();
        if (next.kind === 'stream-end')
            return;
        if (next.kind !== 'directive' && next.kind !== 'document-start')
            throw this.#unexpected({ kind: 'document' }, next);
        throw new Refusal('yaml/multiple-documents', next, 'a second document starts here; the file may hold one', 'remove the separator, or move the second document to a file of its own', [{ start: root.start, end: root.start, message: 'the first document starts here' }]);
    }
    #node(block, indentless) {
        if (this.#scanner.peek().kind === 'alias')
            return this.#composer.alias(this.#take());
        const properties = this.#properties();
        const token = this.#scanner.peek();
        switch (token.kind) {
            case 'scalar':
                return this.#composer.scalar(properties, this.#take());
            case 'flow-sequence-start':
                return this.#flowSequence(properties);
            case 'flow-mapping-start':
                return this.#flowMapping(properties);
            case 'block-entry':
                if (indentless)
                    return this.#indentlessSequence(properties);
                break;
            case 'block-sequence-start':
                if (block)
                    return this.#blockSequence(properties);
                break;
            case 'block-mapping-start':
                if (block)
                    return this.#blockMapping(properties);
                break;
        }
        if (properties.anchor !== undefined || properties.tag !== undefined)
            return this.#empty(properties);
        throw this.#unexpected({ kind: 'node' }, token);
    }
    #properties() {
        let anchor;
        let tag;
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'anchor' && anchor === undefined)
                anchor = this.#take();
            else if (token.kind === 'tag' && tag === undefined)
                tag = this.#take();
            else
                break;
        }
        const properties = { anchor, tag };
        this.#composer.checkAnchor(properties);
        return properties;
    }
    #empty(properties) {
        return this.#composer.empty(properties, this.#end);
    }
    #blockSequence(properties) {
        const opening = this.#take();
        const sequence = this.#composer.openSequence(properties, opening);
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'block-end')
                break;
            if (token.kind !== 'block-entry')
                throw this.#unexpected({ kind: 'block-sequence', opening }, token);
            this.#take();
            const { kind } = this.#scanner.peek();
            const absent = kind === 'block-entry' || kind === 'block-end';
            sequence.items.push(absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false));
        }
        this.#take();
        return this.#composer.close(sequence, this.#end);
    }
    #indentlessSequence(properties) {
        const sequence = this.#composer.openSequence(properties, this.#scanner.peek());
        while (this.#scanner.peek().kind === 'block-entry') {
            this.#take();
            const { kind } = this.#scanner.peek();
            const absent = kind === 'block-entry' || kind === 'key' || kind === 'value' || kind === 'block-end';
            sequence.items.push(absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false));
        }
        return this.#composer.close(sequence, this.#end);
    }
    #blockMapping(properties) {
        const opening = this.#take();
        const mapping = this.#composer.openMapping(properties, opening);
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'block-end')
                break;
            if (token.kind !== 'key')
                throw this.#unexpected({ kind: 'block-mapping', opening }, token);
            this.#take();
            this.#entry(mapping, () => this.#blockPart());
        }
        this.#take();
        return this.#composer.close(mapping, this.#end);
    }
    #blockPart() {
        const { kind } = this.#scanner.peek();
        return kind === 'key' || kind === 'value' || kind === 'block-end'
            ? this.#empty(NO_PROPERTIES)
            : this.#node(true, true);
    }
    #flowSequence(properties) {
        const opening = this.#openBracket();
        const sequence = this.#composer.openSequence(properties, opening);
        while (this.#scanner.peek().kind !== 'flow-sequence-end') {
            if (sequence.items.length > 0 && !this.#comma('flow-sequence-end'))
                break;
            sequence.items.push(this.#scanner.peek().kind === 'key' ? this.#flowPair() : this.#flowNode());
        }
        this.#closeBracket();
        return this.#composer.close(sequence, this.#end);
    }
    #flowPair() {
        const mapping = this.#composer.openMapping(NO_PROPERTIES, this.#take());
        this.#entry(mapping, () => this.#flowPart('flow-sequence-end'));
        return this.#composer.close(mapping, this.#end);
    }
    #flowMapping(properties) {
        const opening = this.#openBracket();
        const mapping = this.#composer.openMapping(properties, opening);
        while (this.#scanner.peek().kind !== 'flow-mapping-end') {
            if (mapping.entries.length > 0 && !this.#comma('flow-mapping-end'))
                break;
            const token = this.#scanner.peek();
            if (token.kind === 'key') {
                this.#take();
                this.#entry(mapping, () => this.#flowPart('flow-mapping-end'));
            }
            else {
                const key = this.#flowNode();
                const keyAt = token.kind === 'alias' ? token : key;
                mapping.entries.push({
                    key,
                    value: this.#empty(NO_PROPERTIES),
                    keyAt,
                    aliasAt: undefined,
                    owner: mapping,
                });
            }
        }
        this.#closeBracket();
        return this.#composer.close(mapping, this.#end);
    }
    #openBracket() {
        const opening = this.#take();
        this.#brackets.push(opening);
        return opening;
    }
    #closeBracket() {
        this.#take();
        this.#brackets.pop();
    }
    #comma(closing) {
        const token = this.#scanner.peek();
        if (token.kind !== 'flow-entry')
            throw this.#unexpectedInBrackets(token);
        this.#take();
        return this.#scanner.peek().kind !== closing;
    }
    #flowPart(closing) {
        const { kind } = this.#scanner.peek();
        return kind === 'value' || kind === 'flow-entry' || kind === closing
            ? this.#empty(NO_PROPERTIES)
            : this.#flowNode();
    }
    #flowNode() {
        const token = this.#scanner.peek();
        if (UNCLOSING.has(token.kind))
            throw this.#unexpectedInBrackets(token);
        return this.#node(false, false);
    }
    #unexpectedInBrackets(token) {
        const opening = this.#brackets.at(-1);
        return this.#unexpected(opening === undefined ? { kind: 'node' } : { kind: 'flow', opening }, token);
    }
    #entry(mapping, part) {
        const first = this.#scanner.peek();
        const key = part();
        const keyAt = first.kind === 'alias' ? first : key;
        const hasValue = this.#scanner.peek().kind === 'value';
        if (hasValue)
            this.#take();
        const second = this.#scanner.peek();
        mapping.entries.push({
            key,
            value: hasValue ? part() : this.#empty(NO_PROPERTIES),
            keyAt,
            aliasAt: hasValue && second.kind === 'alias' ? second : undefined,
            owner: mapping,
        });
    }
    #unexpected(expected, token) {
        return unexpectedToken(this.#text, expected, token, this.#last);
    }
    get #end() {
        return this.#last?.end ?? 0;
    }
    #take() {
        const token = this.#scanner.take();
        if (token.end > token.start)
            this.#last = token;
        return token;
    }
}
const UNCLOSING = new Set([
    'stream-end',
    'document-start',
    'document-end',
    'directive',
]);

;// CONCATENATED MODULE: ./build/src/syntax/yaml/parse-yaml.js







function parseYaml(file, collector) {
    const findings = new Findings(file, collector);
    try {
        const control = controlCharacter(file.text);
        if (control !== undefined)
            throw control;
        const document = parseDocument(file.text);
        if (document === undefined)
            return emptyDocument(file.path);
        const node = construct(document.root, file.path, findings);
        for (const mapping of document.mappings)
            findings.duplicateKeys(mapping);
        return findings.any ? undefined : node;
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        findings.refuse(error);
        return undefined;
    }
}
function emptyDocument(path) {
    return { kind: 'scalar', value: value/* NULL */.Cq, span: (0,span/* span */.L)(path, 0, 0), text: '', style: 'plain' };
}


/***/ }),

/***/ 4691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refusedPlaces),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
function placeKey(at) {
    return `${at.start} ${at.path}`;
}
function refusedPlaces(collector) {
    const places = new Set();
    if (collector.errorCount === 0)
        return places;
    for (const { severity, at } of collector.sorted()) {
        if (severity === 'error' && at.kind === 'span')
            places.add(placeKey(at.span));
    }
    return places;
}


/***/ }),

/***/ 6398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _cohort_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3520);
/* harmony import */ var _cohort_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5260);
/* harmony import */ var _cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(270);



function readFields(rows) {
    const vocabulary = new _cohort_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .Vocabulary */ .V();
    const texts = Object.entries(_cohort_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FIELDS */ .iX);
    const replicates = Object.entries(_cohort_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATE_FIELDS */ .S6);
    return [
        ...texts.map(([name, columns]) => split(name, new _cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .RowField */ .X9(rows, columns, (value) => (0,_cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .textCode */ .zy)(value, vocabulary)))),
        ...replicates.map(([name, columns]) => split(name, new _cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .RowField */ .X9(rows, columns, (value) => (0,_cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .replicateCode */ .Z)(value, vocabulary)))),
    ];
}
function split(name, field) {
    const read = [];
    const shadowed = [];
    for (const candidate of field.candidates) {
        const reached = read.every((earlier) => earlier.codes.includes(_cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .BLANK */ .Z4))
            ? candidate.codes.some((_, level) => read.every((earlier) => earlier.dimension !== candidate.dimension || earlier.codes[level] === _cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .BLANK */ .Z4))
            : false;
        if (reached)
            read.push(candidate);
        else
            shadowed.push(candidate);
    }
    return { name, read, shadowed };
}


/***/ }),

/***/ 2879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vi: () => (/* binding */ reportDesignTraps),
  X2: () => (/* binding */ reportGenerationTraps),
  HL: () => (/* binding */ reportNoRows),
  em: () => (/* binding */ reportPlanTraps)
});

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/cohort/used-texts.js
var used_texts = __webpack_require__(107);
// EXTERNAL MODULE: ./build/src/compile/replacing-tie.js
var replacing_tie = __webpack_require__(5119);
// EXTERNAL MODULE: ./build/src/compile/unknown-level.js
var unknown_level = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/src/diagnostics/listing.js
var listing = __webpack_require__(5450);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
// EXTERNAL MODULE: ./build/src/traps/place-key.js
var place_key = __webpack_require__(4691);
// EXTERNAL MODULE: ./build/src/cohort/plan-fields.js
var plan_fields = __webpack_require__(5260);
;// CONCATENATED MODULE: ./build/src/traps/token-of.js



function tokenOf(field, id, design, rows) {
    for (const name of plan_fields/* TEXT_FIELDS */.iX[field]) {
        const axis = design.axes.find((other) => other.name.kind === 'str' && other.name.value === name);
        const level = axis?.levels.find(({ value }) => (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) === id);
        if (level !== undefined)
            return level.node.span;
        const column = rows.columns.findIndex((other) => other.name.kind === 'str' && other.name.value === name);
        if (column < 0)
            continue;
        const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
        for (let index = 0; index < size; index++) {
            if ((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(rows.valueAt(column, index))) !== id)
                continue;
            const node = rows.nodeAt(column, index);
            if (node !== undefined)
                return node.span;
        }
    }
    return design.axesAt;
}

;// CONCATENATED MODULE: ./build/src/traps/catalog-traps.js










const MOST = 20;
function reportUncheckedLevels(design, rows, plan, catalogs, refused, collector) {
    if (design.dialect !== 'v1')
        return;
    const planned = (0,used_texts/* plannedTexts */.t)(plan);
    for (const field of Object.keys(planned)) {
        const catalog = catalogs(field);
        if (catalog === undefined)
            continue;
        if ((0,replacing_tie/* replacingTie */.A)(design, field))
            continue;
        const missing = planned[field].filter((id) => !catalog.has(id));
        const checked = missing.length > 0 ? checkedTexts(field, design) : new Set();
        for (const [index, id] of missing.slice(0, MOST).entries()) {
            const at = tokenOf(field, id, design, rows);
            if (refused.has((0,place_key/* placeKey */.r)(at)) || checked.has(id))
                continue;
            const more = index === MOST - 1 ? missing.length - MOST : 0;
            collector.add('axis/unchecked-level', (0,diagnostic/* atSpan */.IX)(at), `${(0,show/* showText */.h$)(id)} is planned as ${field} but is not in ${catalog.source}: the runtime checks only axes of that name, and does not notice${more > 0 ? ` (${more} more are not in it either)` : ''}`, { hint: (0,unknown_level/* unknownLevelHint */.kJ)(id, true, catalog) });
        }
    }
}
function checkedTexts(field, { axes }) {
    const axis = axes.find(({ name }) => name.kind === 'str' && name.value === field);
    return new Set(axis?.levels.map(({ value }) => (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value))) ?? []);
}
function reportCopiedEssays(design, rows, plan, modes, collector) {
    const { essays, essayTemplates } = plan;
    const copies = essayTemplates.texts.map((template) => modes.get(template) === 'copy');
    if (!copies.includes(true))
        return;
    const first = new Map();
    const surplus = new Map();
    for (let essay = 0; essay < essays.count; essay++) {
        const template = essays.template[essay] ?? 0;
        if (copies[template] !== true)
            continue;
        const key = (essays.draft[essay] ?? 0) * essayTemplates.size + template;
        const known = first.get(key);
        if (known === undefined)
            first.set(key, essay);
        else if (essays.replicate[essay] !== essays.replicate[known])
            surplus.set(template, (surplus.get(template) ?? 0) + 1);
    }
    for (const [code, count] of [...surplus].slice(0, MOST)) {
        const template = essayTemplates.text(code);
        const repeated = design.replicates.find(({ axis }) => axis.text === 'essay_template');
        collector.add('plan/copied-essays', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_template', template, design, rows)), `${(0,show/* showText */.h$)(template)} copies its draft, so its replicates hold the same text: ${(0,listing/* counted */.hS)(count, 'essay')} ${count === 1 ? 'is' : 'are'} a copy of another`, {
            hint: 'give the template one replicate, and repeat the draft instead',
            related: repeated ? [{ message: 'the replicates', at: (0,diagnostic/* atSpan */.IX)(repeated.axis.at) }] : undefined,
        });
    }
}

// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/traps/planned-columns.js


const FIELD_OF_COLUMN = new Map(Object.keys(plan_fields/* TEXT_FIELDS */.iX).flatMap((field) => plan_fields/* TEXT_FIELDS */.iX[field].map((column) => [column, field])));
const REPLICATE_COLUMNS = new Set(result/* STAGES */.a.flatMap((stage) => plan_fields/* REPLICATE_FIELDS */.S6[stage]));
const PLANNED_COLUMNS = new Set([
    ...FIELD_OF_COLUMN.keys(),
    ...REPLICATE_COLUMNS,
]);

// EXTERNAL MODULE: ./build/src/traps/read-columns.js
var read_columns = __webpack_require__(6398);
;// CONCATENATED MODULE: ./build/src/traps/column-traps.js











function reportColumnTraps(design, rows, plan, collector) {
    if (rows.count === 0)
        return;
    const fields = (0,read_columns/* readFields */.q)(rows);
    const told = new Set();
    reportShadowed(design, rows, fields, told, collector);
    reportIdleReplicates(design, rows, fields, told, collector);
    reportUnreadDimensions(design, rows, plan, fields, told, collector);
}
function reportShadowed(design, rows, fields, told, collector) {
    for (const { name, read, shadowed } of fields) {
        const [winner] = read;
        const isReplicate = result/* STAGES */.a.some((stage) => stage === name);
        for (const candidate of shadowed) {
            if (winner === undefined || sameValues(winner, candidate))
                continue;
            const replicate = replicateOf(design, rows, candidate.column);
            if (candidate.codes.length < 2 && (replicate !== undefined || !isReplicate))
                continue;
            told.add(candidate.dimension);
            if (replicate !== undefined) {
                collector.add('replicates/no-effect', (0,diagnostic/* atSpan */.IX)(replicate.at), `replicates of ${(0,show/* showText */.h$)(replicate.text)} have no effect: the ${name} takes its replicate from ${(0,show/* showText */.h$)(winner.name)}`, {
                    hint: `repeat each stage in one way: remove this line, or ${(0,show/* showText */.h$)(winner.name)}`,
                    related: relatedColumn(design, rows, winner),
                });
            }
            else {
                collector.add('plan/unread-axis', (0,diagnostic/* atSpan */.IX)(placeOf(design, candidate.name)), isReplicate
                    ? `no stage reads axis ${(0,show/* showText */.h$)(candidate.name)}: the ${name} takes its replicate from ${(0,show/* showText */.h$)(winner.name)}`
                    : `no stage reads axis ${(0,show/* showText */.h$)(candidate.name)}: ${(0,show/* showText */.h$)(winner.name)} is read instead`, {
                    hint: 'remove one of the two',
                    related: relatedColumn(design, rows, winner),
                });
            }
        }
    }
}
function sameValues(left, right) {
    return left.dimension === right.dimension && left.codes.every((code, level) => code === right.codes[level]);
}
function relatedColumn(design, rows, { name, column }) {
    const at = replicateOf(design, rows, column)?.at ?? placeOf(design, name);
    return [{ message: `${name} comes from here`, at: (0,diagnostic/* atSpan */.IX)(at) }];
}
function reportIdleReplicates(design, rows, fields, told, collector) {
    const read = new Set(fields.flatMap((field) => field.read.map((candidate) => candidate.dimension)));
    for (const [column] of rows.columns.entries()) {
        const replicate = replicateOf(design, rows, column);
        const dimension = rows.dimensionOf(column);
        if (replicate === undefined || read.has(dimension) || told.has(dimension))
            continue;
        const count = rows.dimensions[dimension]?.size ?? 1;
        if (count < 2)
            continue;
        told.add(dimension);
        const stage = result/* STAGES */.a.find((name) => replicate.text.startsWith(`${name}_`)) ?? 'draft';
        collector.add('replicates/no-effect', (0,diagnostic/* atSpan */.IX)(replicate.at), `replicates of ${(0,show/* showText */.h$)(replicate.text)} have no effect: no stage reads ${(0,show/* showText */.h$)(`${replicate.text}_replicate`)}, and each ${count} rows merge into one`, { hint: `write them for the template of the stage: \`${stage}_template: ${count}\`` });
    }
}
function replicateOf(design, rows, column) {
    if (rows.dimensionOf(column) < rows.dimensions.length - rows.replicateDimensions)
        return undefined;
    const name = rows.columns[column]?.name;
    return design.replicates.find(({ axis }) => name?.kind === 'str' && name.value === `${axis.text}_replicate`)
        ?.axis;
}
function reportUnreadDimensions(design, rows, plan, fields, told, collector) {
    const readers = new Map();
    for (const candidate of fields.flatMap((field) => field.read)) {
        const list = readers.get(candidate.dimension);
        if (list)
            list.push(candidate);
        else
            readers.set(candidate.dimension, [candidate]);
    }
    const isRead = new Set([...readers.values()].flatMap((list) => list.map((candidate) => candidate.column)));
    const merge = `${(0,listing/* counted */.hS)(plan.rows, 'row')} become ${(0,listing/* counted */.hS)(plan.evaluations.count, 'evaluation')}`;
    const ordinary = rows.dimensions.length - rows.replicateDimensions;
    for (let dimension = 0; dimension < ordinary; dimension++) {
        const size = rows.dimensions[dimension]?.size ?? 0;
        if (size < 2 || told.has(dimension))
            continue;
        const columns = [...rows.columns.keys()].filter((column) => rows.dimensionOf(column) === dimension);
        const unread = columns.filter((column) => !isRead.has(column));
        const [first] = unread;
        const reading = readers.get(dimension) ?? [];
        if (first === undefined || distinct(reading, size) === size)
            continue;
        const names = unread.map((column) => (0,python_text/* text */.Qq)(rows.columns[column]?.name ?? (0,python_value/* str */.gx)('')));
        const near = (0,nearest_names.nearestNames)(names[0] ?? '', PLANNED_COLUMNS, 1)[0];
        const shown = `${names.length === 1 ? 'axis' : 'axes'} ${(0,listing/* listed */.KE)(names.map(show/* showText */.h$))}`;
        collector.add('plan/unread-axis', (0,diagnostic/* atSpan */.IX)(placeOf(design, names[0] ?? '')), reading.length === 0
            ? `no stage reads ${shown}, so its ${size} levels make no difference: ${merge}`
            : `no stage reads ${shown}, and rows that differ only there merge: ${merge}`, {
            hint: near !== undefined && !rows.columns.some(({ name }) => name.kind === 'str' && name.value === near)
                ? `did you mean '${near}'?`
                : 'remove it, or leave one level; to repeat a stage write `replicates` or a replicate axis',
        });
    }
}
function distinct(reading, size) {
    if (reading.length === 0)
        return 1;
    const seen = new Set();
    for (let level = 0; level < size; level++)
        seen.add(reading.map((candidate) => candidate.codes[level]).join(' '));
    return seen.size;
}
function placeOf(design, name) {
    const axis = design.axes.find((other) => (0,python_text/* text */.Qq)(other.name) === name);
    if (axis !== undefined)
        return axis.at;
    for (const rule of design.rules) {
        if (rule.kind === 'tie' && rule.canonical.text === name)
            return rule.canonical.at;
    }
    return design.axesAt;
}
function reportUnusedFields(design, rows, refused, collector) {
    if (design.dialect !== 'v1' || design.fieldOrder === undefined || rows.count === 0)
        return;
    if (refused.has((0,place_key/* placeKey */.r)(design.axesAt)))
        return;
    const isReplicateLost = !design.replicatesWhole || design.replicates.some(({ axis }) => refused.has((0,place_key/* placeKey */.r)(axis.at)));
    const columns = new Set(rows.columns.map(({ name }) => (0,compare/* valueKey */.z)(name)));
    const names = rows.columns.map(({ name }) => (0,python_text/* text */.Qq)(name));
    const kinds = new Map(design.rules.flatMap((rule) => ('name' in rule ? [[rule.name.text, rule.kind]] : [])));
    const index = new nearest_names/* NameIndex */.S(names);
    const axes = new Set(design.axes.map(({ name }) => (0,compare/* valueKey */.z)(name)));
    for (const { value, span } of design.fieldOrder.fields) {
        if (columns.has((0,compare/* valueKey */.z)(value)) || axes.has((0,compare/* valueKey */.z)(value)))
            continue;
        if (isReplicateLost && /_replicate$/.test((0,python_text/* text */.Qq)(value)))
            continue;
        const near = index.nearest((0,python_text/* text */.Qq)(value), 1)[0];
        if (near !== undefined && refused.has((0,place_key/* placeKey */.r)(placeOf(design, near))))
            continue;
        const shown = (0,show/* showText */.h$)((0,python_text/* text */.Qq)(value));
        const kind = value.kind === 'str' ? kinds.get(value.value) : undefined;
        collector.add('output/unused-field', (0,diagnostic/* atSpan */.IX)(span), kind === undefined
            ? `output.field_order names ${shown}, which is no column of the rows`
            : `output.field_order names ${shown}, but a ${kind} is no column: its axes are`, {
            hint: (kind === undefined ? index.didYouMean((0,python_text/* text */.Qq)(value)) : undefined) ??
                (names.length > 0 ? `the columns are ${(0,listing/* listed */.KE)(names)}` : 'remove it: there is no column'),
        });
    }
}

// EXTERNAL MODULE: ./build/src/cohort/generation-id.js
var generation_id = __webpack_require__(1603);
// EXTERNAL MODULE: ./build/src/cohort/metadata.js
var cohort_metadata = __webpack_require__(4358);
;// CONCATENATED MODULE: ./build/src/traps/id-traps.js








const id_traps_MOST = 20;
function reportIdTraps(identified, collector) {
    const { plan, ids } = identified;
    const { drafts, essays, evaluations } = plan;
    const models = new Map();
    const others = new Map();
    collect(ids.drafts, [
        { field: 'combo_id', vocabulary: plan.combos, codes: drafts.combo },
        { field: 'draft_template', vocabulary: plan.draftTemplates, codes: drafts.template },
        { field: 'draft_llm', vocabulary: plan.draftModels, codes: drafts.model },
    ], () => true, others);
    const sameDraft = (left, right) => essays.draft[left] === essays.draft[right];
    const templates = {
        field: 'essay_template',
        vocabulary: plan.essayTemplates,
        codes: essays.template,
    };
    collect(ids.essays, [templates], sameDraft, others);
    collect(ids.essays, [{ field: 'essay_llm', vocabulary: plan.essayModels, codes: essays.model }], (left, right) => sameDraft(left, right) && essays.template[left] === essays.template[right], models);
    collect(ids.evaluations, [
        {
            field: 'evaluation_template',
            vocabulary: plan.evaluationTemplates,
            codes: evaluations.template,
        },
        { field: 'evaluation_llm', vocabulary: plan.evaluationModels, codes: evaluations.model },
    ], (left, right) => evaluations.essay[left] === evaluations.essay[right], others);
    const isSpelling = misspellings(identified, collector);
    reportModels([...models.values()].filter((collapse) => !isSpelling(collapse)), identified, collector);
    reportCollapses([...others.values()].filter((collapse) => !isSpelling(collapse)), identified, collector);
    reportKeptMetadata(identified, collector);
}
function misspellings({ design, rows }, collector) {
    const refused = (0,place_key/* refusedPlaces */.F)(collector);
    if (refused.size === 0)
        return () => false;
    return ({ field, lost, kept }) => [lost, kept].some((name) => refused.has((0,place_key/* placeKey */.r)(tokenOf(field, name, design, rows)))) &&
        ((0,generation_id/* signaturePart */._i)(lost) === (0,generation_id/* signaturePart */._i)(kept) || (0,nearest_names.nearestNames)(lost, [kept], 1).length > 0);
}
function collect(stage, parts, sameParent, found) {
    const { first } = stage;
    if (first === undefined)
        return;
    for (let lost = 0; lost < first.length; lost++) {
        const kept = first[lost] ?? lost;
        if (kept === lost || !sameParent(lost, kept))
            continue;
        const part = parts.find(({ codes }) => codes[lost] !== codes[kept]);
        if (part === undefined)
            continue;
        const lostText = part.vocabulary.text(part.codes[lost] ?? 0);
        const keptText = part.vocabulary.text(part.codes[kept] ?? 0);
        const key = JSON.stringify([part.field, lostText, keptText]);
        const collapse = found.get(key);
        if (collapse)
            collapse.count++;
        else
            found.set(key, { stage: stage.stage, field: part.field, lost: lostText, kept: keptText, count: 1 });
    }
}
function reportModels(collapses, { design, rows }, collector) {
    const byModel = new Map();
    for (const { lost, kept, count } of collapses) {
        const entry = byModel.get(lost) ?? { kept: new Set(), count: 0 };
        entry.kept.add(kept);
        entry.count += count;
        byModel.set(lost, entry);
    }
    const all = [...byModel];
    for (const [index, [model, { kept, count }]] of all.slice(0, id_traps_MOST).entries()) {
        const winner = kept.size === 1 ? `the one by ${(0,show/* showText */.h$)([...kept][0] ?? '')}` : 'that of an earlier model';
        const more = index === id_traps_MOST - 1 && all.length > id_traps_MOST ? `; so do ${all.length - id_traps_MOST} more models` : '';
        collector.add('plan/essays-collapse', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_llm', model, design, rows)), `${(0,listing/* counted */.hS)(count, 'essay')} by ${(0,show/* showText */.h$)(model)} ${count === 1 ? 'is' : 'are'} lost: ${count === 1 ? 'it gets' : 'each gets'} the id of ${winner}, for the same draft, template and replicate${more}`, {
            hint: 'an essay id leaves its model out: keep one essay model a draft (tie it to draft_llm), or use one cohort a model',
        });
    }
}
function reportCollapses(collapses, { design, rows }, collector) {
    for (const [index, { stage, field, lost, kept, count }] of collapses.slice(0, id_traps_MOST).entries()) {
        const sameButCase = (0,generation_id/* signaturePart */._i)(lost) === (0,generation_id/* signaturePart */._i)(kept);
        const more = index === id_traps_MOST - 1 && collapses.length > id_traps_MOST ? `; so are ${collapses.length - id_traps_MOST} more pairs` : '';
        const why = sameButCase
            ? `differ only in capitals, which an id does not keep`
            : `run together with the part beside them, because "|" also separates the parts of an id`;
        collector.add('plan/ids-collapse', (0,diagnostic/* atSpan */.IX)(tokenOf(field, lost, design, rows)), `${(0,show/* showText */.h$)(lost)} and ${(0,show/* showText */.h$)(kept)} ${why}: ${(0,listing/* counted */.hS)(count, stage)} ${count === 1 ? 'is' : 'are'} lost${more}`, {
            hint: sameButCase ? 'use ids that differ in more than capitals' : 'use ids without "|"',
            related: [{ message: 'the one that stays', at: (0,diagnostic/* atSpan */.IX)(tokenOf(field, kept, design, rows)) }],
        });
    }
}
function reportKeptMetadata({ design, rows, plan, ids, existing }, collector) {
    if (existing.folders('essay').size === 0)
        return;
    const { essays, essayModels } = plan;
    const found = new Map();
    for (let essay = 0; essay < essays.count; essay++) {
        if (ids.essays.first !== undefined && ids.essays.first[essay] !== essay)
            continue;
        const id = ids.essays.ids.at(essay);
        const metadata = existing.metadata('essay', id);
        if (metadata.kind !== 'metadata')
            continue;
        const committed = (0,cohort_metadata/* textField */.M8)(metadata.metadata, 'llm_model_id');
        const planned = essayModels.text(essays.model[essay] ?? 0);
        if (committed === '' || committed === planned)
            continue;
        const key = JSON.stringify([planned, committed]);
        const known = found.get(key);
        if (known)
            known.count++;
        else
            found.set(key, { planned, committed, id, count: 1 });
    }
    for (const { planned, committed, id, count } of [...found.values()].slice(0, id_traps_MOST)) {
        collector.add('plan/kept-metadata', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_llm', planned, design, rows)), `${(0,listing/* counted */.hS)(count, 'essay')} planned with ${(0,show/* showText */.h$)(planned)} ${count === 1 ? 'is' : 'are'} committed as written by ${(0,show/* showText */.h$)(committed)}: the committed metadata stays`, {
            hint: `an essay id leaves its model out: plan ${(0,show/* showText */.h$)(committed)} again, or remove the committed generations to have them made anew`,
            related: [
                { message: `names ${(0,show/* showText */.h$)(committed)}`, at: (0,diagnostic/* atFile */.kG)(existing.metadataPath('essay', id)) },
            ],
        });
    }
}

// EXTERNAL MODULE: ./build/src/design/header-name.js
var header_name = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/src/design/levels.js
var levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/src/traps/listed-values.js

function valueLists(design) {
    return [
        ...design.axes.map(({ name, levels, include }) => ({ axis: (0,python_text/* text */.Qq)(name), levels, include, inRule: false })),
        ...design.rules.flatMap((rule) => (rule.kind === 'tie' ? [] : ruleLists(rule))),
    ];
}
function ruleLists(rule) {
    const list = (axis, levels) => ({
        axis,
        levels,
        include: rule.include,
        inRule: true,
    });
    switch (rule.kind) {
        case 'subset':
            return [list(rule.axis.text, rule.keep)];
        case 'pair':
            return ['left', 'right'].flatMap((side) => {
                const axis = rule[side];
                return axis
                    ? [
                        list(axis.text, rule.allowed.map((entry) => entry[side])),
                    ]
                    : [];
            });
        case 'tuple':
            return rule.axes.map((axis, index) => list(axis.text, rule.items.flatMap(({ values }) => values[index] ?? [])));
    }
}

;// CONCATENATED MODULE: ./build/src/traps/include-traps.js












function reportIncludeTraps(design, catalogs, refused, collector) {
    reportOpenQuotes(design, refused, collector);
    const lists = valueLists(design);
    const known = knownValues(lists, catalogs);
    let meant;
    for (const axis of design.axes) {
        const columns = columnsOf(axis.include);
        if (columns === undefined || axis.include === undefined || axis.name.kind !== 'str')
            continue;
        if (columns.some(isRefused))
            continue;
        const name = axis.name.value;
        if (columns.length > 1) {
            meant ??= axesOfTuples(lists);
            if (!meant.has(name))
                reportStrayColumn(axis, name, columns, axis.include, collector);
        }
        else if (!holds(axis.levels, columns))
            reportLostFirst([name], columns, axis.include, known, collector);
    }
    for (const rule of design.rules) {
        if (rule.kind === 'tie' || rule.include === undefined)
            continue;
        const { include } = rule;
        const columns = columnsOf(include);
        if (columns === undefined || columns.some(isRefused))
            continue;
        if (rule.kind === 'subset') {
            if (!holds(rule.keep, columns))
                reportLostFirst([rule.axis.text], columns, include, known, collector);
            continue;
        }
        const members = rule.kind === 'tuple' ? rule.axes : [rule.left, rule.right];
        const named = members.filter((member) => member !== undefined);
        if (named.some(({ at }) => refused.has((0,place_key/* placeKey */.r)(at))))
            continue;
        const axes = named.map((member) => member.text);
        if (axes.length !== columns.length)
            continue;
        const what = `${rule.kind} ${(0,show/* showText */.h$)(rule.name.text)}`;
        if (!reportLostFirst(axes, columns, include, known, collector))
            reportOtherNames(what, axes, rule.kind === 'pair' ? ['left', 'right'] : [], columns, include, collector);
    }
    function isRefused({ span }) {
        return refused.has((0,place_key/* placeKey */.r)(span));
    }
}
function reportOpenQuotes(design, refused, collector) {
    for (const { unterminatedQuote: quote, at } of design.includes) {
        if (quote === undefined || refused.has((0,place_key/* placeKey */.r)(quote)))
            continue;
        collector.add('csv/unterminated-quote', (0,diagnostic/* atSpan */.IX)(quote), 'this quote is never closed: everything after it is one cell', { hint: 'close it with another `"`', related: (0,levels/* includedAt */.S)({ path: quote.path, at }) });
    }
}
function columnsOf(include) {
    return include?.columns?.map((column) => ({ ...column, name: (0,header_name/* columnName */.u)(column) }));
}
function knownValues(lists, catalogs) {
    let values;
    return (axis, value) => {
        if (catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has(value))
            return true;
        values ??= valuesByAxis(lists);
        return values.get(axis)?.has(value) ?? false;
    };
}
function valuesByAxis(lists) {
    const values = new Map();
    for (const { axis, levels } of lists) {
        const known = values.get(axis) ?? new Set();
        values.set(axis, known);
        for (const { value } of levels)
            known.add((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)));
    }
    return values;
}
function axesOfTuples(lists) {
    const tuples = lists.filter(({ inRule, levels }) => inRule && levels.some(({ value }) => value.kind === 'tuple'));
    return new Set(tuples.map(({ axis }) => axis));
}
function holds(levels, [column]) {
    return levels.some(({ value }) => value.kind === 'str' && value.value === column?.name);
}
function reportLostFirst(axes, columns, include, known, collector) {
    const names = new Set(axes);
    const lost = columns.length === axes.length &&
        columns.every(({ name }, index) => {
            const axis = axes[index] ?? '';
            return !names.has(name) && known(axis, name);
        });
    const [first] = columns;
    const last = columns[columns.length - 1];
    if (!lost || first === undefined || last === undefined)
        return false;
    if (collector.has('csv/header-is-level', (0,diagnostic/* atSpan */.IX)((0,span/* cover */.I)(first.span, last.span))))
        return true;
    const shown = columns.slice(0, listing/* LISTED */.CQ).map(({ name }) => (0,show/* showText */.h$)(name));
    const header = `${shown.join(', ')}${columns.length > listing/* LISTED */.CQ ? ', …' : ''}`;
    collector.add('csv/header-is-level', (0,diagnostic/* atSpan */.IX)((0,span/* cover */.I)(first.span, last.span)), columns.length === 1
        ? `the header ${header} is itself a known value of ${(0,show/* showText */.h$)(axes[0] ?? '')}: the first line of a CSV is never a value, so it is lost`
        : `the header ${header} is made of known values of ${(0,listing/* listed */.KE)(axes.map(show/* showText */.h$))}: the first line of a CSV is never a row, so it is lost`, { hint: `put a header above it: ${axes.join(',')}`, related: (0,levels/* includedAt */.S)(include) });
    return true;
}
function reportStrayColumn(axis, name, columns, include, collector) {
    const own = columns.find((column) => column.name === name) ?? columns[0];
    const stray = columns.filter((column) => column !== own);
    const [first] = stray;
    if (first === undefined || own === undefined)
        return;
    collector.add('csv/stray-column', (0,diagnostic/* atSpan */.IX)(first.span), `the CSV of axis ${(0,show/* showText */.h$)(name)} has ${columns.length} columns, so each of its levels is a tuple such as ${(0,show/* show */.WU)(axis.levels[0]?.value ?? { kind: 'tuple', items: [] })}`, {
        hint: `leave only the column ${(0,show/* showText */.h$)(own.name)}, or bind ${(0,listing/* listed */.KE)(columns.map((column) => (0,show/* showText */.h$)(column.name)))} with a tuple rule`,
        related: (0,levels/* includedAt */.S)(include),
    });
}
function reportOtherNames(what, axes, sides, columns, include, collector) {
    if (new Set(columns.map(({ name }) => name)).size < columns.length)
        return;
    const other = columns.filter(({ name }, index) => (0,header_name/* foldName */.z)(name) !== (0,header_name/* foldName */.z)(axes[index] ?? '') && (0,header_name/* foldName */.z)(name) !== sides[index]);
    const names = new Set([...axes, ...sides].map(header_name/* foldName */.z));
    const swapped = other.find(({ name }) => names.has((0,header_name/* foldName */.z)(name)));
    const first = swapped ?? other[0];
    if (first === undefined)
        return;
    const place = columns.indexOf(first);
    const at = (0,diagnostic/* atSpan */.IX)(first.span);
    const related = (0,levels/* includedAt */.S)(include);
    if (swapped !== undefined) {
        collector.add('csv/reordered-columns', at, `column ${place + 1} is named ${(0,show/* showText */.h$)(first.name)}, but ${what} takes it for axis ${(0,show/* showText */.h$)(axes[place] ?? '')}: columns go by their order, not by their names`, { hint: `order the columns as the axes: ${axes.join(',')}`, related });
    }
    else {
        collector.add('csv/renamed-columns', at, `column ${place + 1} is named ${(0,show/* showText */.h$)(first.name)}; ${what} takes it for axis ${(0,show/* showText */.h$)(axes[place] ?? '')}`, {
            hint: (0,nearest_names/* didYouMean */.a)(first.name, axes) ?? `if that is right, name the columns as the axes: ${axes.join(',')}`,
            related,
        });
    }
}

// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
// EXTERNAL MODULE: ./build/src/python/int.js
var python_int = __webpack_require__(125);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/traps/literal-traps.js













const literal_traps_MOST = 20;
function reportLiteralTraps(design, catalogs, refused, collector) {
    reportRetypedNames(design, refused, collector);
    reportRetypedCounts(design, refused, collector);
    const seen = new Set(refused);
    for (const list of valueLists(design)) {
        const found = { retyped: [], markers: [], comments: [] };
        for (const { node } of list.levels) {
            if (node.kind !== 'scalar')
                continue;
            const group = suspicionOf(node, list.axis);
            if (group === undefined || (group !== 'retyped' && isCatalogued(list.axis, node, catalogs)))
                continue;
            const key = (0,place_key/* placeKey */.r)(node.span);
            if (seen.has(key))
                continue;
            seen.add(key);
            found[group].push(node);
        }
        reportRetyped(found.retyped, list, collector);
        reportMarkers(found.markers, list, collector);
        reportComments(found.comments, list, collector);
    }
}
function suspicionOf(node, axis) {
    const { value, text: written } = node;
    if (value.kind !== 'str')
        return isRetyped(node, axis) ? 'retyped' : undefined;
    if (value.value.startsWith(spec_keys/* FILE_MARKER */.kW))
        return 'markers';
    return written.startsWith('#') && (0,path/* suffixOf */.jT)(node.span.path) === '.txt' ? 'comments' : undefined;
}
function isCatalogued(axis, node, catalogs) {
    return catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(node.value))) ?? false;
}
function reportRetypedNames(design, refused, collector) {
    for (const { name, at } of design.axes) {
        if (name.kind === 'str' || name.kind === 'tuple' || refused.has((0,place_key/* placeKey */.r)(at)))
            continue;
        collector.add('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(at), `this axis is named ${inWords(name)}, not a text: no rule can name it`, { hint: 'put quotes around the name' });
    }
}
function reportRetypedCounts(design, refused, collector) {
    for (const { axis, node } of design.replicates) {
        const { value } = node;
        const isPlain = value.kind === 'int' && (0,python_int/* intOfValue */.EL)((0,python_value/* str */.gx)(node.text)) === value.value;
        if (node.style !== 'plain' || isPlain || refused.has((0,place_key/* placeKey */.r)(node.span)))
            continue;
        const count = value.kind === 'bool' ? BigInt(value.value) : value.kind === 'int' ? value.value : 1n;
        collector.add('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(node.span), `unquoted ${node.text} is read as ${inWords(value)}: ${(0,show/* showText */.h$)(axis.text)} gets ${(0,listing/* counted */.hS)(Number(count), 'replicate')}`, { hint: `write the count that is meant; if it is this one, write ${count}` });
    }
}
function reportRetyped(nodes, list, collector) {
    for (const [index, node] of nodes.slice(0, literal_traps_MOST).entries()) {
        if (collector.has('subset/unknown-value', (0,diagnostic/* atSpan */.IX)(node.span)))
            continue;
        const unlisted = index === literal_traps_MOST - 1 ? nodes.length - literal_traps_MOST : 0;
        const shown = node.text === '' ? 'an empty value' : `unquoted ${node.text}`;
        collector.add('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(node.span), `${shown} is read as ${inWords(node.value)}${unlisted > 0 ? ` (and ${(0,listing/* counted */.hS)(unlisted, 'more value')} of this list ${unlisted === 1 ? 'is' : 'are'} no text)` : ''}`, {
            hint: node.text === ''
                ? 'write the value, or remove it'
                : `if the text is meant, quote it: '${node.text}'${otherwise(node.value)}`,
            related: (0,levels/* includedAt */.S)(list.include),
        });
    }
}
function otherwise(value) {
    if (value.kind === 'int')
        return `; if not, write ${value.value}`;
    return value.kind === 'bool' ? `; if not, write ${value.value}` : '';
}
function isRetyped(node, axis) {
    const { value, style } = node;
    if (style !== 'plain' || value.kind === 'str' || value.kind === 'bytes')
        return false;
    if (value.kind === 'date' || value.kind === 'datetime')
        return true;
    if ((0,python_text/* text */.Qq)(value) === node.text)
        return false;
    if (value.kind === 'bool' && /^(?:true|false)$/i.test(node.text))
        return FIELD_OF_COLUMN.has(axis);
    if (value.kind === 'null' && node.text !== '')
        return FIELD_OF_COLUMN.has(axis);
    if (value.kind === 'int' && REPLICATE_COLUMNS.has(axis))
        return (0,python_int/* intOfValue */.EL)((0,python_value/* str */.gx)(node.text)) !== value.value;
    return true;
}
function inWords(value) {
    switch (value.kind) {
        case 'null':
            return 'null, no value at all';
        case 'bool':
            return `the boolean ${(0,python_text/* text */.Qq)(value)}`;
        case 'int':
        case 'float':
            return `the number ${(0,python_text/* text */.Qq)(value)}`;
        case 'date':
            return `the date ${(0,python_text/* text */.Qq)(value)}, not as text`;
        case 'datetime':
            return `the time ${(0,python_text/* text */.Qq)(value)}`;
        default:
            return (0,show/* showText */.h$)((0,python_text/* text */.Qq)(value));
    }
}
function reportMarkers(nodes, list, collector) {
    for (const { value, span } of nodes) {
        const written = (0,python_text/* text */.Qq)(value);
        collector.add('include/marker-in-list', (0,diagnostic/* atSpan */.IX)(span), `${(0,show/* showText */.h$)(written)} inside a list is a value of its own: the file is not read`, {
            hint: list.include
                ? 'an included file cannot include another one: write its values here'
                : `name the file in place of the whole list: '${written}' without brackets`,
            related: (0,levels/* includedAt */.S)(list.include),
        });
    }
}
function reportComments(nodes, list, collector) {
    const [first, ...others] = nodes;
    if (first === undefined)
        return;
    const more = others.length === 0
        ? ''
        : ` (${(0,listing/* counted */.hS)(others.length, 'more line')} of the file start${others.length === 1 ? 's' : ''} with #)`;
    collector.add('include/comment-line', (0,diagnostic/* atSpan */.IX)(first.span), `a .txt include has no comments: ${(0,show/* showText */.h$)((0,python_text/* text */.Qq)(first.value))} is a value${more}`, {
        hint: 'delete the line, or include a .yaml list, which may have comments',
        related: [
            ...(0,listing/* relatedAt */.Zw)('another one', others.slice(0, listing/* LISTED */.CQ).map(({ span }) => span)),
            ...(0,levels/* includedAt */.S)(list.include),
        ],
    });
}

// EXTERNAL MODULE: ./build/src/compile/apply-rule.js + 4 modules
var apply_rule = __webpack_require__(891);
// EXTERNAL MODULE: ./build/src/compile/design-state.js
var design_state = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/src/compile/expand.js
var expand = __webpack_require__(907);
// EXTERNAL MODULE: ./build/src/compile/spoilt-column.js
var spoilt_column = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
;// CONCATENATED MODULE: ./build/src/traps/rule-traps.js
















function reportRuleTraps(design, catalogs, refused, collector) {
    const state = new design_state/* DesignState */.UZ(design);
    const silent = new diagnostics_collector/* Collector */.g();
    const tiedMembers = [];
    for (const rule of design.rules) {
        switch (rule.kind) {
            case 'subset':
                break;
            case 'tie':
                if (!refused.has((0,place_key/* placeKey */.r)(rule.canonical.at)))
                    reportReplacedAxis(rule, state, collector);
                reportLostInTie(rule, design, catalogs, state, refused, collector);
                break;
            default:
                reportTakenName(rule, state, refused, collector);
                if (rule.kind === 'tuple')
                    (0,spoilt_column/* reportRepeatedAxis */._O)(rule, collector);
                reportLostInRule(rule, state, refused, collector);
                tiedMembers.push(...membersThatAreTied(rule, state));
        }
        (0,apply_rule/* applyRule */.x)(rule, state, silent);
    }
    const { columns } = (0,expand/* expandColumns */._o)(state);
    reportVanishedTies(design, tiedMembers, columns, state, refused, collector);
    reportUnexpanded(design.rules, columns, state, refused, collector);
}
function reportReplacedAxis(rule, state, collector) {
    const key = (0,design_state/* nameKey */.Rc)(rule.canonical.text);
    const domain = state.domains.get(key);
    if (domain === undefined || rule.axes.some((name) => (0,design_state/* nameKey */.Rc)(name.text) === key))
        return;
    const name = (0,show/* showText */.h$)(rule.canonical.text);
    const tied = rule.axes.map((member) => state.domains.get(state.resolve(member)));
    const lost = domain.levels.filter((level) => !tied.every((other) => other?.keys.has((0,compare/* valueKey */.z)(level.value))));
    const loss = lost.length === 0
        ? 'none of its levels is lost, since the tied axes have them, too'
        : `${(0,listing/* counted */.hS)(lost.length, 'level')} of it ${lost.length === 1 ? 'is' : 'are'} lost`;
    collector.add('tie/replaces-axis', (0,diagnostic/* atSpan */.IX)(rule.canonical.at), `tie ${name} replaces the axis of that name, which it does not tie: ${loss}`, {
        hint: `add ${name} to the tied axes, or give the tie another name`,
        related: (0,listing/* relatedAt */.Zw)('a level that is lost', lost.map((level) => level.node.span)),
    });
}
function reportLostInTie(rule, design, catalogs, state, refused, collector) {
    const members = new Map(rule.axes.map((name) => [(0,design_state/* nameKey */.Rc)(name.text), name]));
    if ([...members.keys()].some((key) => hasRefused(state.domains.get(key)?.levels ?? [], refused)))
        return;
    const what = `tie ${(0,show/* showText */.h$)(rule.canonical.text)}`;
    const inHeader = new Set(design.axes
        .filter(({ name, include }) => members.has((0,compare/* valueKey */.z)(name)) && include?.columns?.length === 1)
        .flatMap(({ include }) => include?.columns?.map((column) => (0,compare/* valueKey */.z)((0,python_value/* str */.gx)((0,header_name/* columnName */.u)(column)))) ?? []));
    const shared = new Map();
    for (const key of members.keys())
        for (const level of state.domains.get(key)?.keys ?? [])
            shared.set(level, (shared.get(level) ?? 0) + 1);
    const told = reportMisspeltInTie(what, members, shared, catalogs, state, collector);
    for (const [key, member] of members) {
        const lost = (state.domains.get(key)?.levels ?? []).filter((level) => shared.get((0,compare/* valueKey */.z)(level.value)) !== members.size &&
            !inHeader.has((0,compare/* valueKey */.z)(level.value)) &&
            !told.has((0,compare/* valueKey */.z)(level.value)));
        if (lost.length === 0)
            continue;
        const others = firstOthers(members, key);
        const names = (0,listing/* listed */.KE)(others.map(show/* showText */.h$), members.size - 1);
        const why = members.size === 2 ? `which ${names} lacks` : `which not all of ${names} have`;
        const them = lost.length === 1 ? 'it' : 'them';
        reportLost(what, member, lost, why, `add ${them} to every tied axis, or remove ${them} here`, collector);
    }
}
function reportMisspeltInTie(what, members, shared, catalogs, state, collector) {
    const told = new Set();
    const lostOf = (key) => (state.domains.get(key)?.levels ?? []).filter(({ value }) => value.kind === 'str' && shared.get((0,compare/* valueKey */.z)(value)) !== members.size);
    const isKnown = (member, { value }) => {
        const catalog = catalogs?.(FIELD_OF_COLUMN.get(member.text) ?? member.text);
        return catalog === undefined || catalog.has((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)));
    };
    const known = new Set();
    for (const [key, member] of members)
        for (const level of lostOf(key))
            if (isKnown(member, level))
                known.add((0,python_text/* text */.Qq)(level.value));
    if (known.size === 0)
        return told;
    const index = new nearest_names/* NameIndex */.S(known);
    for (const [key, member] of members) {
        for (const level of lostOf(key)) {
            if (isKnown(member, level))
                continue;
            const near = index.nearest((0,python_text/* text */.Qq)(level.value), 1)[0];
            if (near === undefined)
                continue;
            told.add((0,compare/* valueKey */.z)(level.value)).add((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(near)));
            collector.add('rule/lost-levels', (0,diagnostic/* atSpan */.IX)(level.node.span), `${what} drops ${(0,show/* show */.WU)(level.value)} of axis ${(0,show/* showText */.h$)(member.text)}: no other tied axis has it`, {
                hint: `did you mean '${near}'?`,
                related: [{ message: `${what} names the axis here`, at: (0,diagnostic/* atSpan */.IX)(member.at) }],
            });
        }
    }
    return told;
}
function firstOthers(members, key) {
    const others = [];
    for (const [other, { text }] of members) {
        if (other !== key)
            others.push(text);
        if (others.length === listing/* LISTED */.CQ)
            break;
    }
    return others;
}
function reportLostInRule(rule, state, refused, collector) {
    const named = new Map();
    const add = (member, values) => {
        if (member === undefined)
            return;
        const key = state.resolve(member);
        const entry = named.get(key) ?? { member, values: new Set() };
        named.set(key, entry);
        for (const level of values)
            if (level)
                entry.values.add((0,compare/* valueKey */.z)(level.value));
    };
    if (rule.kind === 'pair') {
        add(rule.left, rule.allowed.map((entry) => entry.left));
        add(rule.right, rule.allowed.map((entry) => entry.right));
    }
    else {
        for (const [index, member] of rule.axes.entries())
            add(member, rule.items.map((item) => item.values[index]));
    }
    const what = `${rule.kind} ${(0,show/* showText */.h$)(rule.name.text)}`;
    const [list, why] = rule.kind === 'pair'
        ? ['allowed', 'which no entry of allowed names']
        : ['items', 'which none of its items names'];
    const inHeader = headerLevels(rule, state);
    for (const [key, { member, values }] of named) {
        const lost = (state.domains.get(key)?.levels ?? []).filter((level) => !values.has((0,compare/* valueKey */.z)(level.value)) && !inHeader.has((0,compare/* valueKey */.z)(level.value)));
        if (hasRefused(lost, refused))
            continue;
        const them = lost.length === 1 ? 'it' : 'them';
        reportLost(what, member, lost, why, `name ${them} in ${list}, or remove ${them} from the axis`, collector);
    }
}
function headerLevels(rule, state) {
    const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
    const header = (rule.include?.columns ?? []).map((column) => (0,compare/* valueKey */.z)((0,python_value/* str */.gx)((0,header_name/* columnName */.u)(column))));
    const isMade = header.length === members.length &&
        members.every((member, index) => {
            const domain = member && state.domains.get(state.resolve(member));
            return domain?.keys.has(header[index] ?? '') ?? false;
        });
    return new Set(isMade ? header : []);
}
function hasRefused(levels, refused) {
    return refused.size > 0 && levels.some(({ node }) => refused.has((0,place_key/* placeKey */.r)(node.span)));
}
function reportLost(what, axis, lost, because, hint, collector) {
    const [first, ...others] = lost;
    if (first === undefined)
        return;
    const names = (0,listing/* listed */.KE)(lost.slice(0, listing/* LISTED */.CQ).map((level) => (0,show/* show */.WU)(level.value)), lost.length);
    collector.add('rule/lost-levels', (0,diagnostic/* atSpan */.IX)(first.node.span), `${what} drops ${names} of axis ${(0,show/* showText */.h$)(axis.text)}, ${because}`, {
        hint,
        related: [
            { message: `${what} names the axis here`, at: (0,diagnostic/* atSpan */.IX)(axis.at) },
            ...(0,listing/* relatedAt */.Zw)('dropped too', others.slice(0, listing/* LISTED */.CQ - 1).map((level) => level.node.span)),
        ],
    });
}
function reportTakenName(rule, state, refused, collector) {
    const key = (0,design_state/* nameKey */.Rc)(rule.name.text);
    if (!state.domains.has(key) || refused.has((0,place_key/* placeKey */.r)(rule.name.at)))
        return;
    const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
    if (members.some((member) => member !== undefined && state.resolve(member) === key))
        return;
    const count = new Set((rule.kind === 'pair'
        ? rule.allowed.map(({ left, right }) => [left, right])
        : rule.items.map(({ values }) => values)).map((values) => (0,compare/* valueKey */.z)({ kind: 'tuple', items: values.map((level) => level.value) }))).size;
    const name = (0,show/* showText */.h$)(rule.name.text);
    collector.add('rule/name-taken', (0,diagnostic/* atSpan */.IX)(rule.name.at), `${rule.kind} ${name} has the name of another axis: the levels of that axis are lost, and the ${(0,listing/* counted */.hS)(count, 'entry', 'entries')} of the ${rule.kind} ${count === 1 ? 'stands' : 'count twice'}${count === 1 ? ' in their place' : `, ${count} × ${count} = ${count * count} combinations`}`, {
        hint: `give the ${rule.kind} a name of its own`,
        related: (0,listing/* relatedAt */.Zw)('a level that is lost', (state.domains.get(key)?.levels ?? []).map((level) => level.node.span)),
    });
}
function membersThatAreTied(rule, state) {
    const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
    const named = new Set();
    const byCanonical = new Map();
    for (const member of members) {
        if (member === undefined)
            continue;
        const key = (0,design_state/* nameKey */.Rc)(member.text);
        named.add(key);
        const canonical = state.ties.get(key);
        if (canonical !== undefined && !byCanonical.has(canonical))
            byCanonical.set(canonical, { rule, member, tied: [] });
    }
    if (byCanonical.size === 0)
        return [];
    for (const [name, canonical] of state.ties)
        if (!named.has(name))
            byCanonical.get(canonical)?.tied.push(name);
    return [...byCanonical.values()].filter(({ tied }) => tied.length > 0);
}
function reportVanishedTies(design, members, columns, state, refused, collector) {
    const wanted = new Set([
        ...design.axes.map((axis) => (0,compare/* valueKey */.z)(axis.name)),
        ...[...PLANNED_COLUMNS].map(design_state/* nameKey */.Rc),
    ]);
    const tiedAt = new Map();
    for (const rule of design.rules) {
        if (rule.kind !== 'tie')
            continue;
        for (const name of rule.axes)
            tiedAt.set((0,design_state/* nameKey */.Rc)(name.text), rule.canonical.at);
    }
    const told = new Set();
    for (const { rule, member, tied } of members) {
        const lost = tied.filter((name) => !columns.has(name) && wanted.has(name) && !told.has(name));
        if (lost.length === 0 || refused.has((0,place_key/* placeKey */.r)(member.at)))
            continue;
        for (const name of lost)
            told.add(name);
        const names = (0,listing/* listed */.KE)(lost.slice(0, listing/* LISTED */.CQ).map((name) => (0,show/* showText */.h$)(state.label(name))), lost.length);
        collector.add('rule/over-tied-axis', (0,diagnostic/* atSpan */.IX)(member.at), `${rule.kind} ${(0,show/* showText */.h$)(rule.name.text)} takes ${(0,show/* showText */.h$)(member.text)}, which is tied with ${names}: the rows lose ${lost.length === 1 ? 'the column' : 'the columns'} ${names}`, {
            hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
            related: (0,listing/* relatedAt */.Zw)('tied here', [
                ...new Set(lost.slice(0, listing/* LISTED */.CQ).flatMap((name) => tiedAt.get(name) ?? [])),
            ]),
        });
    }
}
function reportUnexpanded(rules, columns, state, refused, collector) {
    for (const outer of rules) {
        if (outer.kind === 'subset')
            continue;
        const members = outer.kind === 'pair' ? [outer.left, outer.right] : outer.axes;
        const name = outer.kind === 'tie' ? outer.canonical : outer.name;
        for (const member of members) {
            const key = member && (0,design_state/* nameKey */.Rc)(member.text);
            if (member === undefined || key === undefined || !columns.has(key))
                continue;
            const inner = state.pairs.get(key) ?? state.tuples.get(key);
            if (inner === undefined || refused.has((0,place_key/* placeKey */.r)(member.at)))
                continue;
            const kind = state.pairs.has(key) ? 'pair' : 'tuple';
            collector.add('rule/over-rule', (0,diagnostic/* atSpan */.IX)(member.at), `${outer.kind} ${(0,show/* showText */.h$)(name.text)} takes the ${kind} ${(0,show/* showText */.h$)(member.text)}, which is then not taken apart: its values stay tuples in one column, and ${(0,listing/* listed */.KE)(inner.map((column) => (0,show/* showText */.h$)(state.label(column))))} get none from it`, { hint: 'bind all the axes in one tuple rule' });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/traps/report-traps.js










function reportDesignTraps(design, rows, catalogs, collector) {
    const refused = (0,place_key/* refusedPlaces */.F)(collector);
    reportUnreadKeys(design, refused, collector);
    reportLiteralTraps(design, catalogs, refused, collector);
    reportIncludeTraps(design, catalogs, refused, collector);
    if (rows === undefined)
        return;
    reportRuleTraps(design, catalogs, refused, collector);
    reportUnusedFields(design, rows, refused, collector);
}
function reportUnreadKeys({ misspeltAxes, misspeltRules }, refused, collector) {
    for (const [name, key] of [
        ['axes', misspeltAxes],
        ['rules', misspeltRules],
    ]) {
        if (key === undefined || refused.has((0,place_key/* placeKey */.r)(key.span)))
            continue;
        collector.add('spec/unknown-key', (0,diagnostic/* atSpan */.IX)(key.span), `the spec has the key ${(0,show/* show */.WU)(key.value)}, which the runtime ignores`, { hint: `did you mean '${name}'?` });
    }
}
function reportNoRows(design, rows, collector) {
    if (rows.count > 0)
        return;
    const axes = design.axes.filter((other) => other.levels.length === 0);
    const hint = 'give it at least one level';
    for (const { name, at } of axes)
        collector.add('design/no-rows', (0,diagnostic/* atSpan */.IX)(at), `the spec makes no row: axis ${(0,show/* showText */.h$)((0,python_text/* text */.Qq)(name))} has no level`, { hint });
    if (axes.length === 0)
        collector.add('design/no-rows', (0,diagnostic/* atSpan */.IX)(design.axesAt), 'the spec makes no row: some axis has no level', {
            hint,
        });
}
function reportPlanTraps(design, rows, plan, catalogs, collector) {
    if (!design.misspeltRules)
        reportColumnTraps(design, rows, plan, collector);
    if (catalogs)
        reportUncheckedLevels(design, rows, plan, catalogs, (0,place_key/* refusedPlaces */.F)(collector), collector);
}
function reportGenerationTraps(planned, collector) {
    if (planned.design.misspeltRules)
        return;
    reportIdTraps(planned, collector);
    reportCopiedEssays(planned.design, planned.rows, planned.plan, planned.essayModes, collector);
}


/***/ }),

/***/ 4315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lI: () => (/* binding */ failedTarget),
/* harmony export */   tF: () => (/* binding */ Confinement)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6909);



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
        if (segments.includes('..') || segments.includes('.git'))
            return 'outside';
        return segments.includes('') || segments.includes('.') ? 'missing' : 'inside';
    }
    follow(path) {
        const lexical = this.lexical(path);
        if (lexical !== 'inside')
            return lexical === 'missing' ? MISSING : OUTSIDE;
        try {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(this.absolute(path));
            return this.#holds(real) ? { kind: 'inside', real } : OUTSIDE;
        }
        catch (error) {
            return failedTarget(error, path);
        }
    }
    absolute(path) {
        return path === '' ? this.root : join(this.root, path);
    }
    canonical(path) {
        const target = this.follow(path);
        if (target.kind === 'inside')
            return target.real.slice(join(this.root, '').length);
        if (target.kind !== 'missing' || path === '')
            return undefined;
        if (isLink(this.absolute(path)))
            return undefined;
        const slash = path.lastIndexOf('/');
        const parent = this.canonical(slash < 0 ? '' : path.slice(0, slash));
        if (parent === undefined)
            return undefined;
        return parent === '' ? path.slice(slash + 1) : `${parent}/${path.slice(slash + 1)}`;
    }
    #holds(real) {
        if (real === this.root)
            return true;
        const prefix = join(this.root, '');
        return real.startsWith(prefix) && !real.slice(prefix.length).split('/').includes('.git');
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

/***/ 363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DiskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8108);
/* harmony import */ var _confinement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4315);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6909);




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
        const target = this.confinement.follow(path);
        if (target.kind === 'unreadable' && target.reason !== 'ELOOP') {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(Object.assign(new Error(target.reason), { code: target.reason }), 'list', path);
        }
        if (target.kind !== 'inside')
            return [];
        const names = [];
        const folders = new Set();
        try {
            for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(target.real, { withFileTypes: true })) {
                names.push(entry.name);
                if (entry.isDirectory())
                    folders.add(entry.name);
            }
            this.#listed.set(path, { real: target.real, folders });
        }
        catch (error) {
            const code = (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
            if (code === 'ENOTDIR' || code === 'ENOENT')
                return [];
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'list', path);
        }
        return names.some((name) => /[\ud800-\udfff]/.test(name)) ? names.sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O) : names.sort();
    }
    probe(path) {
        const lexical = this.confinement.lexical(path);
        if (lexical !== 'inside')
            return lexical;
        const place = path === '' ? this.confinement.follow('') : this.#locate(path);
        if (place.kind !== 'inside')
            return place.kind;
        const found = standing(place.real, path);
        if (found !== 'link')
            return found;
        const target = this.confinement.follow(path);
        if (target.kind !== 'inside')
            return target.kind;
        const there = standing(target.real, path);
        return there === 'link' ? 'missing' : there;
    }
    #locate(path) {
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        let real = this.#plainFolder(folder) ?? this.#folders.get(folder);
        if (real === undefined) {
            const target = this.confinement.follow(folder);
            if (target.kind !== 'inside')
                return target;
            real = target.real;
            this.#folders.set(folder, real);
        }
        return { kind: 'inside', real: (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(real, path.slice(slash + 1)) };
    }
    #plainFolder(folder) {
        const slash = folder.lastIndexOf('/');
        const above = this.#listed.get(slash < 0 ? '' : folder.slice(0, slash));
        const name = folder.slice(slash + 1);
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
function standing(real, path) {
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

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_open_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8209);
/* harmony import */ var _disk_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(363);




async function readConfig(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root ?? '.');
    return isFolder(folder) ? (0,_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__/* .openConfig */ .F)(new _disk_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DiskTree */ .C(folder)) : { kind: 'none' };
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
