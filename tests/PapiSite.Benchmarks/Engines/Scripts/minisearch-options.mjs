// The same for writing the index and for reading it: keys folded, the last word also unfinished, slips in words of four letters or more.

export const options = (fold, wordsOf) => ({
  fields: ['title', 'agencies'],
  storeFields: ['title'],
  tokenize: wordsOf,
  processTerm: fold,
  // Of what was tried, what finds most: by itself it weighs a word with a slip nearly half as much as the word.
  searchOptions: {
    combineWith: 'AND',
    prefix: (term, i, terms) => i === terms.length - 1,
    fuzzy: term => term.length > 3 ? 1 : false,
    weights: { fuzzy: 0.1, prefix: 0.2 },
  },
})
