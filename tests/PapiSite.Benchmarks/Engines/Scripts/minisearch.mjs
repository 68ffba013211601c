import { fold, wordsOf } from './fold.mjs'
import { options } from './minisearch-options.mjs'

export async function open() {
  const [{ default: MiniSearch }, json] = await Promise.all([import('/minisearch.js'), fetch('/index.json').then(answer => answer.text())])
  const index = MiniSearch.loadJSON(json, options(fold, wordsOf))
  return { hits: async text => index.search(text).slice(0, 10).map(({ id }) => id) }
}
