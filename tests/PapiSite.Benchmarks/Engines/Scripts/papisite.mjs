// What a page does to search: the same four lines for every engine, so that they are measured alike.

export async function open() {
  // Script and index at once, as the search page does.
  const index = fetch('/search/index.bin', { cache: 'no-cache' })
  // While they are on their way the browser reads its tables of letters, as in the search page.
  'Đ'.normalize('NFD').match(/\p{L}/u)
  const { openSearch } = await import('/assets/search.js')
  const search = await openSearch('/', '/', index)
  const idsOf = ({ hits }) => hits.map(({ id }) => id.split('/').at(-1))
  return {
    hits: async text => idsOf(await search({ text, limit: 10, facets: false })),
    facets: async text => idsOf(await search({ text, limit: 10, facets: true })),
  }
}
