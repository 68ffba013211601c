// @ts-check
/**
 * @typedef {{ word: string, key: string, begun?: unknown }} Word as in search.js
 */

/**
 * Tasks that have some of the words, where none has all: by how much of what was asked they have, a rare word more than a frequent one,
 * and words in a row more than words apart.
 *
 * @param {Word[][]} ways @param {(word: Word) => boolean} isPlain for words that say little
 * @param {{ root: any, lists: Function, single: (word: Word, lost: Set<string>) => Promise<any[]>, lost: Set<string> }} index
 */
export async function nearest(ways, isPlain, { root, lists, single, lost }) {
  const best = new Float64Array(root.tasks), has = new Uint16Array(root.tasks), by = new Uint8Array(root.tasks);
  let most = 0;
  await Promise.all(ways.map(async (words, way) => {
    const score = new Float64Array(root.tasks), cover = new Uint16Array(root.tasks);
    const alone = await Promise.all(words.map(word => single(word, lost)));
    const weights = alone.map((found, i) => {
      const rows = new Set(found.flatMap(({ rows }) => [...rows])).size;
      return rows ? Math.log(1 + root.tasks / rows) * (isPlain(words[i]) ? 0.2 : 1) : 0;
    });
    alone.forEach((found, i) => found.forEach(({ body, rows }) => {
      for (const task of rows) {
        if (cover[task] & 1 << i) continue;
        cover[task] |= 1 << i;
        score[task] += weights[i] * (body ? 0.9 : 1);
      }
    }));
    const pairs = await Promise.all(words.slice(1)
      .map((second, i) => weights[i] && weights[i + 1] ? lists('p', lost, `${words[i].key} ${second.key}`) : []));
    pairs.forEach((found, i) => {
      const met = new Set();
      for (const { body, rows } of found) for (const row of rows) {
        const task = body ? row : row >> 3;
        if (!met.has(task)) met.add(task), score[task] += (weights[i] + weights[i + 1]) / 2;
      }
    });
    const whole = weights.reduce((sum, each, i) => sum + each + (weights[i + 1] && each ? (each + weights[i + 1]) / 2 : 0), 0) || 1;
    most = Math.max(most, whole);
    for (let task = 0; task < root.tasks; task++) if (score[task] / whole > best[task])
      best[task] = score[task] / whole, has[task] = cover[task], by[task] = way;
  }));
  /**
   * Which of the words that were typed a task lacks; one in whose place others were sought is not among those that are sought.
   * @param {number} task @param {Word[]} words
   */
  const lacking = (task, words) => {
    const sought = ways[by[task]], lacks = sought.filter((_, i) => !(has[task] & 1 << i));
    const isLacking = ({ key }) => lacks.some(each => each.key === key);
    return words.filter(word => isLacking(word) || !sought.some(({ key }) => key === word.key)
      && lacks.some(each => !words.some(({ key }) => key === each.key)));
  };
  return { tasks: [...best.keys()].filter(task => best[task] > 0.12), score: best, ways, lacking, most };
}
