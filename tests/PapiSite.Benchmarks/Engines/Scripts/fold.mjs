// Folds Vietnamese text: lower case, no tone marks, đ as d.

/** @param {string} text */
export const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

/** @param {string} text */
export const wordsOf = text => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
