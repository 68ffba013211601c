// @ts-check
/**
 * What a visitor may have meant who mistyped a word, or forgot to switch the Vietnamese keyboard on.
 *
 * @typedef {{ word: string, key: string, begun: boolean }} Word as in search.js
 * @typedef {{ tasks: number[], score: Float64Array, ways: Word[][] }} Found
 * @typedef {{ root: any, ownLists: Function, fold: (text: string) => string, lost: Set<string>, pause: () => Promise<void>,
 *   find: (words: Word[], loose: boolean, lost: Set<string>) => Promise<any>, file: (name: string, lost: Set<string>) => Promise<any>,
 *   range: (kind: string, from: string, to: string, lost: Set<string>) => Promise<any[]> }} Index
 */

const FEW = 5;   // words

/** One letter changed, added, left out, or two swapped. @param {string} a @param {string} b */
function slipped(a, b) {
  let i = 0;
  while (a[i] === b[i] && i < a.length) i++;
  const same = (x, y) => a.slice(i + x) === b.slice(i + y);
  return a !== b && (same(1, 1) || same(0, 1) || same(1, 0) || a[i] === b[i + 1] && a[i + 1] === b[i] && same(2, 2));
}

/**
 * As it sounds to many: x as s, ch as tr, d as gi and r, l as n, i as y, n as ng and nh at the end; a letter doubled by a
 * slow key is one. Two words that sound the same are easily taken for one another.
 *
 * @param {string} key
 */
const sound = key => key.replace(/^x/, 's').replace(/^tr/, 'ch').replace(/^(?:gi(?=[aeiouy])|gi$|r)/, 'd').replace(/^l/, 'n')
  .replace(/^ngh/, 'ng').replace(/^gh/, 'g').replace(/^[cq](?=[aeiouy])/, 'k')
  .replace(/y/g, 'i').replace(/(?:ng|nh)$/, 'n').replace(/(.)\1+$/, '$1');

/** What the keys write in Telex or VNI: "ngaan" and "nga6n" are "ngan". @param {string} key */
const keyed = key => (/^[a-z]+[1-9]+[a-z]/.test(key) || /^[a-z]{2,}[1-9]+$/.test(key) ? key.replace(/[1-9]/g, '') : key)
  .replace(/^dd/, 'd').replace(/^([^aeiouyw]*)w/, '$1u')
  .replace(/^([^aeiouy]*[aeiouy])(.*)$/, (_, head, tail) => head + tail.replace(/[sfrxjzwd]/g, '')).replace(/([aeo])\1/, '$1');

/**
 * Words that the neighbours of a mistyped one have beside them and that it may stand for.
 * @param {Word[]} words @param {number} i @param {Index} index
 */
async function meant(words, i, { root, ownLists, file, range, lost }) {
  const { key } = words[i];
  // A figure is meant as it stands.
  if (/^\d+$/.test(key)) return [];
  const near = words.length > 1 || key.length < 3 ? []
    : [root.all ? ownLists().folds() : (await file('folds', lost))?.head[1].split(' ') ?? []];
  for (const [other, side] of key.length > 1 ? [[words[i - 1]?.key, 1], [words[i + 1]?.key, 2]] : []) {
    if (other && root.all) near.push(ownLists().beside(other, side));
    for (const { head: [, entries] } of other && !root.all ? await range('n', other, other, lost) : [])
      for (let at = 0; at < entries.length; at += 3) if (entries[at] === other) near.push(entries[at + side].split(' '));
  }
  const found = near.map(list => list.filter(word => word !== key && sound(word) === sound(key)
    || Math.max(word.length, key.length) > 3 && (/\d/.test(key) || !/\d/.test(word)) && slipped(key, word)));
  // Of many words only those are doubted that never stand so.
  if (words.length > FEW && near.every(list => list.includes(key))) return [];
  // It must go with both.
  return (found.length > 1 ? found[0].filter(word => found[1].includes(word)) : found[0] ?? []).slice(0, 12);
}

/**
 * A word as titles mostly write it.
 * @param {string} key @param {{ form: string, body: boolean, rows: Int32Array }[]} lists @param {(text: string) => string} fold
 */
function written(key, lists, fold) {
  const often = new Map();
  for (const { form, body, rows } of lists)
    for (const word of body ? [] : form.split(' ')) if (fold(word) === key) often.set(word, (often.get(word) ?? 0) + rows.length);
  return [...often].sort(([, a], [, b]) => b - a)[0]?.[0] ?? key;
}

/**
 * The best reading of words of which one was mistyped, or all without the Vietnamese keyboard, with what was found as typed; or null.
 * @param {Word[]} words @param {Found} found @param {Index} index
 */
export async function corrected(words, found, index) {
  const keys = words.map(({ key }) => keyed(key)), readings = keys.some((key, i) => key !== words[i].key) ? [keys] : [];
  for (let i = 0; i < words.length; i++)
    for (const key of await meant(words, i, index)) readings.push(words.map((word, j) => i === j ? key : word.key));
  let best = null;
  for (const reading of readings) {
    await index.pause();
    const read = words.map((word, i) => reading[i] === word.key ? word : { word: reading[i], key: reading[i], begun: word.begun });
    const each = await index.find(read, false, index.lost);
    const isBetter = !best || (each.phrase === best.phrase ? each.tasks.length > best.tasks.length : each.phrase);
    if (each.tasks.length && (each.phrase || !found.tasks.length) && isBetter) best = each;
  }
  if (!best) return null;
  // What was typed is found as well, though not in a row.
  for (const task of found.tasks) best.score[task] ||= found.score[task];
  return {
    ...best, tasks: [...best.tasks, ...found.tasks], ways: [best.words, ...found.ways],
    text: best.words.map((word, i) => word === words[i] ? word.word : written(word.key, best.lists, index.fold)).join(' '),
  };
}
