export async function open() {
  const pagefind = await import('/pagefind/pagefind.js')
  await pagefind.init()
  const search = async text => {
    const { results } = await pagefind.search(text)
    const shown = await Promise.all(results.slice(0, 10).map(result => result.data()))
    return shown.map(({ url }) => url.match(/t\d+/)[0])
  }
  return {
    hits: search,
    facets: async text => {
      await pagefind.filters()
      return search(text)
    },
  }
}
