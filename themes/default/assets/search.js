// @ts-check
/**
 * Finds tasks in the index under `search/`, of which it fetches what a question needs and keeps it. FORMAT.md in
 * src/PapiSite.Site/Search describes the files. Filters and counts are in search-facets.js, slips of the keyboard in search-slips.js.
 *
 * @typedef {{ text?: string, filters?: Record<string, string[]>, sort?: string, offset?: number, limit?: number, facets?: boolean, loose?: boolean }} Question
 * @typedef {{ word: string, key: string, begun?: boolean }} Word as typed; folded; perhaps not complete
 * @typedef {{ form: string, key: string, body: boolean, postings: Int32Array }} List of a word or pair: tasks, and in titles' pairs places
 * @typedef {{ head: any[], bytes: Uint8Array, keys?: string[] }} File
 */

const RECORDS = 32, END = '\uffff';
/** Words that abbreviations leave out. */
const SKIP = '(?:(?:va|cua|viet|nam) )*';

/** As the index folds: "Hòa", "hoà" and "hoa" are one. @param {string} text */
export const fold = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u0303\u0306\u0309\u031b\u0323]/g, '').replace(/đ/g, 'd').normalize('NFC');

/** The tone mark goes last: where it was put makes no difference. @param {string} word */
const exact = word => word.toLowerCase().normalize('NFD').replace(/(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)/, '$1$3$2');

/** @param {string} text */
const wordsIn = text => [...text.matchAll(/[\p{L}\p{Nd}]+/gu)];

/** A part that not every search needs, of this script's version. @param {string} name */
const part = name => import(`./search-${name}.js${new URL(import.meta.url).search}`);

/** Names of agencies that words may stand for: in full, by first letters ("so tttt", "stttt"), or begun. @param {string[]} asked @param {boolean} begun */
const pattern = (asked, begun) => new RegExp('^' + asked.map((word, i) => {
  const letters = word.length > 1 ? [...word].map(letter => `${SKIP}${letter}\\S* `).join('') : '!';
  return `(?:${SKIP}${word}${begun && i === asked.length - 1 ? '\\S*' : ''} |${i || word.length < 3 ? '' : '(?:\\S+ ){0,2}'}${letters})`;
}).join('') + (begun && asked[1] ? '' : SKIP + '$'), 'm');

/** The numbers of a list; of a pair in titles, 8 times the task and the place. @param {Uint8Array} bytes @param {boolean} placed */
function decode(bytes, placed) {
  let at = 0, count = 0, shift = 0;
  do count |= (bytes[at] & 127) << shift, shift += 7; while (bytes[at++] > 127);
  const low = bytes[at++], postings = new Int32Array(count);
  let bit = at * 8, task = -!placed;
  const read = width => {
    let value = 0;
    for (; width > 0; width--, bit++) value = value << 1 | bytes[bit >> 3] >> 7 - (bit & 7) & 1;
    return value;
  };
  for (let i = 0; i < count; i++) {
    let gap = 0;
    while (read(1)) gap++;
    task += (gap << low) + read(low) + +!placed;
    postings[i] = placed ? task * 8 + read(3) : task;
  }
  return postings;
}

/** Lets the page answer its visitor. */
const pause = () => new Promise(resume => setTimeout(resume));

/**
 * @param {string} base path of the site @param {string} [pages] path before the pages that results link to
 * @param {Promise<Response>} [fetched] `search/index.bin`, where it was asked for while this script was on its way
 * @returns {Promise<(question?: Question) => Promise<any>>}
 */
export async function openSearch(base, pages = base, fetched) {
  /** @type {Map<string, Promise<File>>} */
  const files = new Map();

  /** @param {string} name @param {string} [version] @returns {Promise<File>} */
  async function read(name, version) {
    // What a server sends for a file that is not there cannot be read as one.
    const response = await (version ? fetch(`${base}search/${name}.bin?v=${version}`) : fetched ?? fetch(`${base}search/${name}.bin`, { cache: 'no-cache' }));
    let bytes = new Uint8Array(await response.arrayBuffer());
    // Some servers unpack it themselves.
    if (bytes[0] === 0x1f) bytes = new Uint8Array(await new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
    const line = bytes.indexOf(10), head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)));
    if (version ? head[0] !== version : head.format !== 2) throw new Error(name);
    return { head, bytes: bytes.subarray(line + 1) };
  }

  /** @type {any} */
  const root = (await read('index')).head;
  const { places, plans, terms } = root;
  /** @type {{ id: string, kind: string, name: string, place: number }[]} */
  const agencies = [];
  const within = root.kinds.map(([kind, name], i) =>
    new Map(root.agencies[i].map(place => [place, agencies.push({ id: place < 0 ? kind : `${places[place][0]}/${kind}`, kind, name, place }) - 1])));
  for (const [number, name] of root.renamed) agencies[number].name = name;
  /** The agency of a number in a plan's rows. */
  const agencyOf = (number, place) => agencies[number < within.length ? within[number].get(place) : number - within.length];

  const split = text => wordsIn(text).map(([word]) => ({ word, key: fold(word) })), keyOf = ({ key }) => key;
  /** Two small letters are rather a word than an abbreviation. */
  const spelled = words => words.flatMap(each => (each.word.length > 2 || each.word === each.word.toUpperCase()) && terms[each.key]?.split(' ').map(key => ({ word: key, key })) || each);
  const shortened = words => Object.entries(terms).reduce((left, [short, full]) => {
    const all = ` ${left.map(keyOf).join(' ')} `, at = all.indexOf(` ${full} `);
    return at < 0 ? left : left.toSpliced(all.slice(0, at).split(' ').length - 1, full.split(' ').length, { word: short, key: short });
  }, words);
  /** What was typed, and the same with abbreviations spelled out and with abbreviations. @param {string} text @returns {Word[][]} */
  const readingsOf = text => {
    const words = split(text), last = words[words.length - 1];
    if (last && text.endsWith(last.word)) words[words.length - 1] = { ...last, begun: last.key.length > 1 || words.length > 1 };
    return [...new Map([words, spelled(words), shortened(words)].map(each => [`${each.map(keyOf)}`, each.slice(0, 14)])).values()];
  };

  /** One file, or nothing and its name among the lost; it is tried again next time. @param {string} name @param {Set<string>} lost */
  async function file(name, lost) {
    if (!files.has(name)) files.set(name, read(name, root.version));
    try {
      return await files.get(name);
    } catch {
      files.delete(name);
      lost.add(name);
    }
  }

  /** The files that may hold keys from one to another. @param {Set<string>} lost */
  async function range(kind, from, to, lost) {
    return (await Promise.all(root[kind].map((first, i, firsts) => first <= to && (firsts[i + 1] ?? END) > from ? file(`${kind}-${i}`, lost) : []))).flatMap(each => each ?? []);
  }

  /** The lists of keys from one to another. @returns {Promise<List[]>} */
  async function lists(kind, from, to, lost) {
    return (await range(kind, from, to, lost)).flatMap(shard => {
      const { head: [, forms], bytes } = shard;
      let at = 0;
      // In one go: one by one takes long.
      shard.keys ??= fold(forms.map(([form]) => form.replace(/^~|[-+=]$/g, '')).join()).split(',');
      return forms.flatMap((list, i) => {
        const [form, length] = list, key = shard.keys[i], body = form[0] === '~';
        at += length;
        return key < from || key > to ? [] : list.read ??= { form: form.slice(+body), key, body, postings: decode(bytes.subarray(at - length, at), !body && form.includes(' ')) };
      });
    });
  }

  /** The lists of a word, or of all that begin with it. */
  async function single({ key, begun }, lost) {
    const short = await lists('w', key, begun ? key + '*' : key, lost);
    return !begun || short.some(({ form }) => form.endsWith('*')) ? short : lists('w', key, key + END, lost);
  }

  const kinds = root.kinds.map(([id, name, ...all]) => ({ id, name, names: all.join(' \n') + ' ' })), every = kinds.map(({ names }) => names).join('\n');
  /** The agencies that words name, at most three kinds, and which words. @param {Word[]} words */
  function agenciesIn(words) {
    for (let length = words.length; length > 0; length--)
      for (let start = 0; start + length <= words.length; start++) {
        const asked = words.slice(start, start + length), keys = asked.map(keyOf);
        for (const begun of asked[length - 1].begun ? [false, true] : [false]) {
          const name = pattern(keys, begun), found = keys.join('').length > 2 && name.test(every) ? kinds.filter(({ names }) => name.test(names)) : [];
          if (found[0] && !found[3]) return { found, start, length, isName: !begun && length === words.length };
        }
      }
    return { found: [] };
  }

  /** The tasks that have all words, in pairs or as an agency, or loosely one by one, and what each is worth. @param {Word[]} words @param {boolean} loose @param {Set<string>} lost */
  async function find(words, loose, lost, agency = agenciesIn(words), every = loose) {
    const score = new Float64Array(root.tasks), cover = new Uint16Array(root.tasks), count = words.length;
    const toned = words.some(({ word, key }) => exact(word) !== key), named = agency.isName && count > 1;
    // Two by two words tell a phrase; a name's own lists tell where it stands.
    const isRead = i => !named && (every || i % 2 === 0 || i === count - 2);
    const pairs = await Promise.all(words.slice(1).map((second, i) => {
      const key = `${words[i].key} ${second.key}`;
      return isRead(i) ? lists('p', key, second.begun ? key + END : key, lost) : [];
    }));
    const [alone, roles] = await Promise.all([
      Promise.all(words.map((word, i) => !named && (loose || !pairs[i - 1]?.length && !pairs[i]?.length) ? single(word, lost) : [])),
      Promise.all(agency.found.map(({ id }) => lists('w', '@' + id, '@' + id, lost))),
    ]);
    // A word half typed may stand for a thousand, each of them in a thousand tasks.
    const all = [...pairs, ...alone].flat();
    if (all.reduce((sum, list) => sum + list.postings.length, 0) > 3e4) await pause();
    /** 1 where a form has the tone marks that were typed. */
    const tones = (form, i) => +(toned && form.split(' ').every((word, j) => {
      const { word: typed, begun } = words[i + j];
      return exact(word) === exact(typed) || begun && word.startsWith(typed.toLowerCase());
    }));
    let phrase = !!agency.isName, before = new Map(), last = 0;
    pairs.forEach((found, i) => {
      if (!isRead(i)) return;
      // Words in a row up to here, by task and place; the worth of this pair, by task.
      const runs = new Map(), best = new Map(), begun = words[i + 1].begun;
      for (const { form, key, body, postings } of found) {
        const value = body ? 1.5 : 4 + 2 * tones(form, i) + (key.endsWith(' ' + words[i + 1].key) ? 0.5 : 0);
        let wholes = 0;
        for (const posting of postings) {
          const task = body ? posting : posting >> 3, run = body ? 0 : i - last + (before.get(task * 8 + (posting + last - i & 7)) ?? 2 + last - i), whole = run === count;
          if (run) runs.set(posting, run);
          phrase ||= whole;
          // Of each way to complete the last word, one comes before the second of any; a short word before a long one, of which more were typed by now; a rare one before a frequent one.
          best.set(task, Math.max(best.get(task) ?? 0, value + (run > 2 ? 4 : 0) + (whole ? 100 - (begun ? Math.min(wholes++, 400) / 1000 + key.length / 2e4 + postings.length / 1e10 : 0) : 0)));
        }
      }
      for (const [task, worth] of best) score[task] += worth, cover[task] |= 3 << i;
      before = runs;
      last = i;
    });
    alone.forEach((found, i) => found.forEach(({ form, key, body, postings }) => {
      const worth = body ? 0.5 : 1 + tones(form, i) + (key === words[i].key ? 0.2 : 0);
      for (const task of postings) score[task] += worth, cover[task] |= 1 << i;
    }));
    for (const { form, postings } of roles.flat())
      for (const task of postings) score[task] += ({ '+': 12, '-': 11.5, '=': 0 }[form.at(-1)] ?? 11) * (agency.isName ? 99 : agency.length), cover[task] |= (1 << agency.length) - 1 << agency.start;
    /** @type {number[]} */
    const tasks = [];
    cover.forEach((found, task) => found === (1 << count) - 1 && tasks.push(task));
    if (!every && count > 3 && !named && (tasks.length > 10 || count > 4 && !tasks.length)) return find(words, loose, lost, agency, true);
    return { tasks, score, phrase, words, lists: all, agencies: agency.found };
  }

  /** What several readings find, each task at its best. @param {Word[][]} readings */
  async function findAll(readings, loose, lost) {
    /** @type {[Word[], any][]} */
    const asked = readings.map(words => [words, agenciesIn(words)]), name = asked.find(([words, { isName }]) => isName && words[1]);
    const all = await Promise.all((name ? [name] : asked).map(([words, agency]) => find(words, loose, lost, agency))), { score } = all[0];
    for (const found of all.slice(1)) for (const task of found.tasks) score[task] = Math.max(score[task], found.score[task]);
    return { tasks: all.flatMap(({ tasks }) => tasks), score, readings, phrase: all.some(({ phrase }) => phrase), agencies: all.find(({ agencies }) => agencies[0])?.agencies ?? [] };
  }

  /** Where a title has words: two in a row, or any where they were sought one by one. @param {string} title @param {Word[][]} readings @param {boolean} loose */
  function marksIn(title, readings, loose) {
    const found = wordsIn(title), keys = found.map(([word]) => fold(word));
    const is = (at, word) => word?.begun ? keys[at]?.startsWith(word.key) : word && keys[at] === word.key;
    const isFound = keys.map((_, at) => readings.some(words => words.some((word, i) => is(at, word) && (loose || !words[1] || is(at + 1, words[i + 1]) || is(at - 1, words[i - 1])))));
    return found.flatMap(({ index }, at) => {
      if (!isFound[at] || isFound[at - 1]) return [];
      while (isFound[at + 1]) at++;
      return [[index, found[at].index + found[at][0].length]];
    });
  }

  /** Each task once, the worthiest first and of equals the newest: by worth and not by task, since a hundred thousand take too long to sort. */
  function inOrder({ tasks, score }) {
    const groups = new Map();
    let last = -1;
    for (const task of Int32Array.from(tasks).sort()) {
      if (task !== last) (groups.get(score[task]) ?? groups.set(score[task], []).get(score[task])).push(last = task);
    }
    return [...groups].sort(([a], [b]) => b - a).flatMap(([, group]) => group);
  }

  async function hit(task, readings, loose, lost) {
    const row = (await file(`r-${Math.floor(task / RECORDS)}`, lost))?.head[1 + task % RECORDS];
    if (!row) return [];
    const [number, id, title, lead, coordinating] = row, [plan, planLabel, place] = plans[number];
    // What is in brackets concerns a part of the task only.
    const agenciesOf = cells => cells.filter(cell => !Array.isArray(cell)).map(cell => {
      const agency = agencyOf(cell, place);
      return { agency: agency?.id ?? null, name: agency?.name ?? cell };
    });
    return [{
      id: `${plan}/${id}`, url: `${pages}ke-hoach/${plan}/${id}/`, title, plan, planLabel, lead: agenciesOf(lead), coordinating: agenciesOf(coordinating),
      deadline: row[7], status: row[11], marks: marksIn(title, readings, loose),
    }];
  }

  return async ({ text = '', filters = {}, sort = 'relevance', offset = 0, limit = 10, facets = true, loose = false } = {}) => {
    const lost = new Set(), readings = readingsOf(text.normalize('NFC')), [typed] = readings;
    const index = { root, agencies, agencyOf, fold, find: words => find(words, false, lost), file: name => file(name, lost), range: (from, to) => range('n', from, to, lost) };
    /** @type {any} */
    let found = typed[0] ? await findAll(readings, loose, lost) : { tasks: [...Array(root.tasks).keys()], readings, phrase: true, agencies: [] };
    if (!loose && !found.phrase && found.tasks.length <= 20 && (!found.tasks.length || typed.length > 2)) {
      const corrected = await (await part('slips')).corrected(typed, found, index);
      if (corrected || found.tasks.length || !typed[1]) found = corrected ?? found;
      else found = await findAll(readings, loose = true, lost);
    }
    if (found.tasks.length > 9999) await pause();
    let tasks = typed[0] ? inOrder(found) : found.tasks, counts = null;
    if (facets || sort !== 'relevance' || Object.values(filters).flat()[0])
      ({ tasks, counts } = await (await part('facets')).narrow(tasks, { filters, sort, facets }, index));
    const hits = await Promise.all(tasks.slice(offset, offset + limit).map(task => hit(task, found.readings, loose, lost)));
    return {
      total: tasks.length, hits: hits.flat(), facets: counts, loose, damaged: lost.size, corrected: found.text ?? null,
      agencies: found.agencies.map(({ id: kind, name }) => {
        const [one, another] = agencies.filter(agency => agency.kind === kind), id = another ? kind : one.id;
        return { id, name, place: !another && places[one.place]?.[1] || null, url: `${pages}co-quan/${id}/` };
      }),
    };
  };
}
