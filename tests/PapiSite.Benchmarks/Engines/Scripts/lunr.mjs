import { wordsOf } from './fold.mjs'

const json = async path => (await fetch(path)).json()

export async function open() {
  const script = Object.assign(document.createElement('script'), { src: '/lunr.min.js' })
  const loaded = new Promise(resolve => script.addEventListener('load', resolve))
  document.head.append(script)
  const [data, titles] = await Promise.all([json('/index.json'), json('/titles.json'), loaded])
  const index = lunr.Index.load(data)
  // Every word as it is; the last one also unfinished; a word of four letters or more also with a slip.
  const search = words => index.query(query => words.forEach((word, i) => {
    query.term(word, { boost: 10 })
    if (i === words.length - 1) query.term(word, { boost: 2, wildcard: lunr.Query.wildcard.TRAILING })
    if (word.length > 3) query.term(word, { editDistance: 1 })
  }))
  return { hits: async text => search(wordsOf(text)).slice(0, 10).map(({ ref }) => titles[ref] && ref) }
}
