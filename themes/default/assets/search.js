// @ts-check
/**
 * Finds tasks in the index under `search/`, of which it fetches what a question needs and keeps it. FORMAT.md in
 * src/PapiSite.Site/Search describes the files. Filters and counts are in search-facets.js, slips of the keyboard in search-slips.js.
 *
 * @typedef {{ text?: string, filters?: Record<string, string[]>, sort?: string, offset?: number, limit?: number, facets?: boolean, loose?: boolean }} Question
 * @typedef {{ word: string, key: string, begun?: boolean }} Word as typed; folded; perhaps not complete
 * @typedef {{ form: string, key: string, body: boolean, postings: Int32Array }} List of a word or pair: tasks, and in titles' pairs places
 * @typedef {{ head: any[], bytes: Uint8Array, lists?: List[] }} File
 */

const RECORDS = 24, END = '\uffff';
/** Words that abbreviations leave out. */
const OPTIONAL = ['va', 'cua', 'viet', 'nam'];

/** As the index folds: "Hòa", "hoà" and "hoa" are one. @param {string} text */
export const fold = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u0303\u0306\u0309\u031b\u0323]/g, '').replace(/đ/g, 'd').normalize('NFC');

/** The tone mark goes last: where it was put makes no difference. @param {string} word */
const exact = word => word.toLowerCase().normalize('NFD').replace(/(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)/, '$1$3$2');

/** @param {string} text */
const wordsIn = text => [...text.matchAll(/[\p{L}\p{Nd}]+/gu)];

/** A part that not every search needs, of this script's version. @param {string} name */
const part = name => import(`./search-${name}.js${new URL(import.meta.url).search}`);

/** Whether words name an agency: in full, by first letters ("so tttt", "stttt"), or begun. @param {string[]} asked @param {string[]} name @param {boolean} begun */
function names(asked, name, begun) {
  const from = (i, j) => {
    if (i === asked.length) return begun && i > 1 || name.slice(j).every(word => OPTIONAL.includes(word));
    if (j === name.length) return false;
    if (asked[i] === name[j] || begun && i === asked.length - 1 && name[j].startsWith(asked[i])) return from(i + 1, j + 1);
    return asked[i].length > 1 && letters(asked[i], i, j) || OPTIONAL.includes(name[j]) && from(i, j + 1);
  };
  const letters = (rest, i, j) => !rest ? from(i + 1, j) : j < name.length && (rest[0] === name[j][0] && letters(rest.slice(1), i, j + 1)
    || OPTIONAL.includes(name[j]) && letters(rest, i, j + 1));
  return from(0, 0) || asked[0].length > 2 && [1, 2].some(j => letters(asked[0], 0, j));
}

/** The numbers of a list; of a pair in titles, 8 times the task and the place. @param {Uint8Array} bytes @param {boolean} placed */
function decode(bytes, placed) {
  let at = 0, count = 0, shift = 0;
  do count |= (bytes[at] & 127) << shift, shift += 7; while (bytes[at++] > 127);
  const low = bytes[at++], postings = new Int32Array(count);
  let bit = at * 8, task = placed ? 0 : -1;
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

/**
 * @param {string} base path of the site @param {string} [pages] path before the pages that results link to
 * @returns {Promise<(question?: Question) => Promise<any>>}
 */
export async function openSearch(base, pages = base) {
  /** @type {Map<string, Promise<File>>} */
  const files = new Map();

  /** @param {string} name @param {string} [version] @returns {Promise<File>} */
  async function read(name, version) {
    const response = await fetch(`${base}search/${name}.bin${version ? '?v=' + version : ''}`, version ? {} : { cache: 'no-cache' });
    if (!response.ok) throw new Error(name);
    let bytes = new Uint8Array(await response.arrayBuffer());
    // Some servers unpack it themselves.
    if (bytes[0] === 0x1f) {
      const { readable, writable } = new DecompressionStream('gzip'), writer = writable.getWriter();
      Promise.allSettled([writer.write(bytes), writer.close()]);
      bytes = new Uint8Array(await new Response(readable).arrayBuffer());
    }
    const line = bytes.indexOf(10), head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)));
    if (version && head[0] !== version) throw new Error(name);
    return { head, bytes: bytes.subarray(line + 1) };
  }

  /** @type {any} */
  const root = (await read('index')).head;
  if (root.format !== 1) throw new Error('format');
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
  const spelled = words => words.flatMap(each => (each.word.length > 2 || each.word === each.word.toUpperCase()) && terms[each.key] ? split(terms[each.key]) : each);
  const shorts = Object.entries(terms).map(([short, full]) => [split(short), split(full).map(keyOf)]);
  const shortened = words => shorts.reduce((left, [short, keys]) => {
    const at = left.findIndex((_, i) => keys.every((key, j) => left[i + j]?.key === key));
    return at < 0 ? left : left.toSpliced(at, keys.length, ...short);
  }, words);
  /** What was typed, and the same with abbreviations spelled out and with abbreviations. @param {string} text @returns {Word[][]} */
  const readingsOf = text => {
    const words = split(text.normalize('NFC')), last = words[words.length - 1];
    if (last && /[\p{L}\p{Nd}]$/u.test(text)) words[words.length - 1] = { ...last, begun: last.key.length > 1 || words.length > 1 };
    const all = [words, spelled(words), shortened(words)].map(each => each.slice(0, 14));
    return all.filter((each, i) => all.findIndex(other => `${other.map(keyOf)}` === `${each.map(keyOf)}`) === i);
  };
  const kinds = root.kinds.map(([id, ...all]) => ({ id, name: all[0], names: all.map(split).flatMap(name => [name, spelled(name)]).map(each => each.map(keyOf)) }));

  /** One file, or null and its name among the lost; it is tried again next time. @param {string} name @param {Set<string>} lost */
  async function file(name, lost) {
    if (!files.has(name)) files.set(name, read(name, root.version));
    try {
      return await files.get(name) ?? null;
    } catch {
      files.delete(name);
      lost.add(name);
      return null;
    }
  }

  /** The files that may hold keys from one to another. @param {Set<string>} lost */
  async function range(kind, from, to, lost) {
    const firsts = root[kind], wanted = [...firsts.keys()].filter(i => firsts[i] <= to && (firsts[i + 1] ?? END) > from);
    return (await Promise.all(wanted.map(i => file(`${kind}-${i}`, lost)))).filter(each => each !== null);
  }

  /** The lists of keys from one to another. @returns {Promise<List[]>} */
  async function lists(kind, from, to, lost) {
    return (await range(kind, from, to, lost)).flatMap(shard => {
      let at = 0;
      shard.lists ??= shard.head[1].map(([form, length]) => {
        const body = form[0] === '~', bare = form.slice(+body);
        return { form, body, key: fold(bare).replace('+', ''), postings: decode(shard.bytes.subarray(at, at += length), !body && bare.includes(' ')) };
      });
      return shard.lists.filter(({ key }) => key >= from && key <= to);
    });
  }

  /** The lists of a word, or of all that begin with it. */
  async function single({ key, begun }, lost) {
    const short = await lists('w', key, begun ? key + '*' : key, lost);
    return !begun || short.some(({ form }) => form.endsWith('*')) ? short : lists('w', key, key + END, lost);
  }

  /** The agencies that words name, at most three kinds, and which words. @param {Word[]} words */
  function agenciesIn(words) {
    for (let length = words.length; length > 0; length--)
      for (let start = 0; start + length <= words.length; start++) {
        const asked = words.slice(start, start + length).map(keyOf);
        for (const begun of words[start + length - 1].begun ? [false, true] : [false]) {
          const found = asked.join('').length < 3 ? [] : kinds.filter(kind => kind.names.some(name => names(asked, name, begun)));
          if (found.length && found.length < 4) return { found, start, length, isName: !begun && length === words.length };
        }
      }
    return { found: [], start: 0, length: 0, isName: false };
  }

  /** The tasks that have all words, in pairs or as an agency, or loosely one by one, and what each is worth. @param {Word[]} words @param {boolean} loose @param {Set<string>} lost */
  async function find(words, loose, lost, isName = false) {
    const score = new Float64Array(root.tasks), cover = new Uint16Array(root.tasks);
    const toned = words.some(({ word, key }) => exact(word) !== key), agency = agenciesIn(words);
    const pairs = await Promise.all(words.slice(1).map((second, i) => {
      const key = `${words[i].key} ${second.key}`;
      return lists('p', key, second.begun ? key + END : key, lost);
    }));
    const [alone, roles] = await Promise.all([
      Promise.all(words.map((word, i) => loose || !pairs[i - 1]?.length && !pairs[i]?.length ? single(word, lost) : [])),
      Promise.all(agency.found.map(({ id }) => lists('w', '@' + id, '@' + id, lost))),
    ]);
    /** 1 where a form has the tone marks that were typed. */
    const tones = (form, i) => +(toned && form.split(' ').every((word, j) => {
      const { word: typed, begun } = words[i + j];
      return exact(word) === exact(typed) || begun && word.startsWith(typed.toLowerCase());
    }));
    let phrase = isName, before = new Map();
    pairs.forEach((found, i) => {
      // Words in a row up to here, by task and place; the worth of this pair, by task.
      const runs = new Map(), best = new Map(), begun = words[i + 1].begun;
      for (const { form, key, body, postings } of found) {
        const value = body ? 1.5 : 4 + 2 * tones(form, i) + (key.endsWith(' ' + words[i + 1].key) ? 0.5 : 0);
        let wholes = 0;
        for (const posting of postings) {
          const task = body ? posting : posting >> 3, run = body ? 0 : (before.get(task * 8 + (posting + 7 & 7)) ?? 0) + 1, whole = run === words.length - 1 && !isName;
          if (run) runs.set(posting, run);
          phrase ||= whole;
          // Of each way to complete the last word, one comes before the second of any.
          best.set(task, Math.max(best.get(task) ?? 0, value + (run > 1 ? 4 : 0) + (whole ? 100 - (begun ? Math.min(wholes++, 400) / 1000 : 0) : 0)));
        }
      }
      for (const [task, worth] of best) score[task] += worth, cover[task] |= 3 << i;
      before = runs;
    });
    alone.forEach((found, i) => found.forEach(({ form, key, body, postings }) => {
      const worth = body ? 0.5 : 1 + tones(form, i) + (key === words[i].key ? 0.2 : 0);
      for (const task of postings) score[task] += worth, cover[task] |= 1 << i;
    }));
    for (const { form, postings } of roles.flat())
      for (const task of postings) score[task] += (form.endsWith('+') ? 12 : 11) * (isName ? 99 : agency.length), cover[task] |= (1 << agency.length) - 1 << agency.start;
    /** @type {number[]} */
    const tasks = [];
    cover.forEach((found, task) => found === (1 << words.length) - 1 && tasks.push(task));
    return { tasks, score, phrase, words, lists: [...pairs, ...alone].flat(), agencies: agency.found };
  }

  /** What several readings find, each task at its best. @param {Word[][]} readings */
  async function findAll(readings, loose, lost) {
    const isName = readings.some(words => agenciesIn(words).isName), all = await Promise.all(readings.map(words => find(words, loose, lost, isName))), { score } = all[0];
    if (!all[1]) return { ...all[0], readings };
    for (const found of all.slice(1)) for (const task of found.tasks) score[task] = Math.max(score[task], found.score[task]);
    return { tasks: [...new Set(all.flatMap(({ tasks }) => tasks))], score, readings, phrase: all.some(({ phrase }) => phrase), agencies: all.find(({ agencies }) => agencies.length)?.agencies ?? [] };
  }

  /** Where a title has words: two in a row, or any where they were sought one by one. @param {string} title @param {Word[][]} readings @param {boolean} loose */
  function marksIn(title, readings, loose) {
    const found = wordsIn(title), keys = found.map(([word]) => fold(word));
    const is = (at, word) => word?.begun ? keys[at]?.startsWith(word.key) : word && keys[at] === word.key;
    /** @type {[number, number][]} */
    const marks = [];
    found.forEach(({ 0: word, index }, at) => {
      if (!readings.some(words => words.some((_, i) => is(at, words[i]) && (loose || !words[1] || is(at + 1, words[i + 1]) || is(at - 1, words[i - 1]))))) return;
      const last = marks[marks.length - 1];
      if (last && last[1] === found[at - 1].index + found[at - 1][0].length) last[1] = index + word.length;
      else marks.push([index, index + word.length]);
    });
    return marks;
  }

  async function hit(task, readings, loose, lost) {
    const row = (await file(`r-${Math.floor(task / RECORDS)}`, lost))?.head[1 + task % RECORDS];
    if (!row) return [];
    const [id, title, lead, coordinating] = row, [plan, planLabel, place] = plans.findLast(each => each[3] <= task);
    // What is in brackets concerns a part of the task only.
    const named = cells => cells.filter(cell => !Array.isArray(cell)).map(cell => typeof cell === 'string' ? { agency: null, name: cell }
      : { agency: agencyOf(cell, place).id, name: agencyOf(cell, place).name });
    return [{
      id: `${plan}/${id}`, url: `${pages}ke-hoach/${plan}/${id}/`, title, plan, planLabel, lead: named(lead), coordinating: named(coordinating),
      deadline: row[6], status: row[10], marks: marksIn(title, readings, loose),
    }];
  }

  return async ({ text = '', filters = {}, sort = 'relevance', offset = 0, limit = 10, facets = true, loose = false } = {}) => {
    const lost = new Set(), readings = readingsOf(text), [typed] = readings;
    let found = typed.length ? await findAll(readings, loose, lost) : null, corrected = null;
    if (found && !loose && !found.phrase && found.tasks.length <= 20 && (!found.tasks.length || typed.length > 2)) {
      const reading = await (await part('slips')).corrected(typed, {
        fold, any: found.tasks.length, find: words => find(words, false, lost), file: name => file(name, lost), range: (from, to) => range('n', from, to, lost),
      });
      if (reading) {
        // What was typed is found as well, though not in a row.
        for (const task of found.tasks) reading.score[task] ||= found.score[task];
        corrected = reading.text;
        found = { ...reading, tasks: [...new Set([...reading.tasks, ...found.tasks])], readings: [reading.words, ...readings] };
      } else if (!found.tasks.length && typed.length > 1) found = await findAll(readings, loose = true, lost);
    }
    let tasks = found?.tasks ?? Array.from({ length: root.tasks }, (_, task) => task), counts = null;
    if (found) tasks.sort((a, b) => found.score[b] - found.score[a] || a - b);
    if (facets || sort !== 'relevance' || Object.values(filters).some(values => values.length))
      ({ tasks, counts } = await (await part('facets')).narrow({ tasks, filters, sort, facets, root, agencies, agencyOf, fold, file: name => file(name, lost) }));
    const hits = await Promise.all(tasks.slice(offset, offset + limit).map(task => hit(task, found?.readings ?? [], loose, lost)));
    return {
      total: tasks.length, hits: hits.flat(), facets: counts, loose, damaged: lost.size, corrected,
      agencies: (found?.agencies ?? []).map(({ id: kind, name }) => {
        const [one, ...more] = agencies.filter(agency => agency.kind === kind), id = more.length ? kind : one.id;
        return { id, name, place: more.length || one.place < 0 ? null : places[one.place][1], url: `${pages}co-quan/${id}/` };
      }),
    };
  };
}
