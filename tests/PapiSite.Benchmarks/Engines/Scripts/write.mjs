// write.mjs ENGINE TASKS FOLDER: writes the index of lunr or minisearch, and says what that took.
import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fold, wordsOf } from './fold.mjs'
import { options } from './minisearch-options.mjs'

const [engine, path, folder] = process.argv.slice(2)
const tasks = []
for await (const line of createInterface({ input: createReadStream(path) })) {
  const { id, title, lead, coordinating } = JSON.parse(line)
  tasks.push({ id, title, agencies: [...lead, ...coordinating].join('; ') })
}

const writers = {
  async lunr() {
    const { default: lunr } = await import('lunr')
    const index = lunr(function () {
      this.ref('id')
      this.field('title')
      this.field('agencies')
      // English stems and stop words are of no use; folding is.
      this.pipeline.reset()
      this.searchPipeline.reset()
      for (const { id, title, agencies } of tasks) this.add({ id, title: wordsOf(title), agencies: wordsOf(agencies) })
    })
    writeFileSync(`${folder}/index.json`, JSON.stringify(index))
    writeFileSync(`${folder}/titles.json`, JSON.stringify(Object.fromEntries(tasks.map(({ id, title }) => [id, title]))))
  },
  async minisearch() {
    const { default: MiniSearch } = await import('minisearch')
    const index = new MiniSearch(options(fold, wordsOf))
    index.addAll(tasks)
    writeFileSync(`${folder}/index.json`, JSON.stringify(index))
  },
}
await writers[engine]()
