// @ts-check
/**
 * Finds tasks in the index under `search/`, of which it fetches what a question needs and keeps it.
 * `src/PapiSite.Site/Search/FORMAT.md` describes the files; filters and counts are in `search-facets.js`.
 *
 * @typedef {{ text?: string, filters?: Record<string, string[]>, sort?: string, offset?: number, limit?: number, facets?: boolean, loose?: boolean }} Question
 * @typedef {{ word: string, key: string, begun: boolean }} Word as typed; folded; perhaps not yet complete
 * @typedef {{ form: string, key: string, body: boolean, bytes: Uint8Array }} List postings of a word or pair
 * @typedef {{ head: any[], bytes: Uint8Array, lists?: List[], columns?: any }} File
 * @typedef {Set<string>} Lost names of files that could not be read
 */

const RECORDS = 16, MOST_WORDS = 14, END = '\uffff';
const OPTIONAL = ['va', 'cua', 'viet', 'nam'];   // words that abbreviations leave out

/** As the index folds: "Hòa", "hoà" and "hoa" are one. @param {string} text */
export const fold = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u0303\u0306\u0309\u031b\u0323]/g, '').replace(/đ/g, 'd').normalize('NFC');

const wordsIn = (/** @type {string} */ text) => [...text.matchAll(/[\p{L}\p{Nd}]+/gu)];

/** The tone mark goes last: where it was put makes no difference. @param {string} word */
const exact = word => word.toLowerCase().normalize('NFD').replace(/(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)/, '$1$3$2');

/** One letter changed, added, left out, or two swapped. @param {string} a @param {string} b */
function slipped(a, b) {
  let i = 0;
  while (a[i] === b[i] && i < a.length) i++;
  const same = (x, y) => a.slice(i + x) === b.slice(i + y);
  return a !== b && (same(1, 1) || same(0, 1) || same(1, 0) || a[i] === b[i + 1] && a[i + 1] === b[i] && same(2, 2));
}

/** What the keys write in Telex or VNI: "ngaan" and "nga6n" are "ngan". @param {string} key */
const keyed = key => key.replace(/^([a-z]+)[1-9]+([a-z]*)[1-9]*$/, '$1$2').replace(/^dd/, 'd').replace(/^([^aeiouyw]*)w/, '$1u')
  .replace(/^([^aeiouy]*[aeiouy])(.*)$/, (_, head, tail) => head + tail.replace(/[sfrxjzwd]/g, '')).replace(/([aeo])\1/, '$1');

/**
 * True where words name an agency: in full, as first letters ("so tttt", "stttt"), or begun.
 * @param {string[]} asked @param {string[]} name @param {boolean} begun
 */
function names(asked, name, begun) {
  const from = (i, j) => {
    if (i === asked.length) return begun && i > 1 || name.slice(j).every(word => OPTIONAL.includes(word));
    if (j === name.length) return false;
    if (asked[i] === name[j] || begun && i === asked.length - 1 && name[j].startsWith(asked[i])) return from(i + 1, j + 1);
    return asked[i].length > 1 && letters(asked[i], i, j) || OPTIONAL.includes(name[j]) && from(i, j + 1);
  };
  const letters = (rest, i, j) => !rest ? from(i + 1, j) : j < name.length && (rest[0] === name[j][0] && letters(rest.slice(1), i, j + 1)
    || !/[aeiouy]/.test(name[j].slice(1)) && rest.startsWith(name[j]) && letters(rest.slice(name[j].length), i, j + 1)   // "vpubnd"
    || OPTIONAL.includes(name[j]) && letters(rest, i, j + 1));
  return from(0, 0) || asked[0].length > 2 && [1, 2].some(j => letters(asked[0], 0, j));
}

/** Calls for each posting. @param {List} list @param {(task: number, place: number) => void} each */
function decode({ bytes, body, key }, each) {
  let at = 0, count = 0, shift = 0;
  do count |= (bytes[at] & 127) << shift, shift += 7; while (bytes[at++] > 127);
  const parameter = bytes[at++], placed = !body && key.includes(' ');
  let bit = at * 8;
  const read = width => {
    let value = 0;
    for (; width > 0; width--, bit++) value = value << 1 | bytes[bit >> 3] >> 7 - (bit & 7) & 1;
    return value;
  };
  for (let task = placed ? 0 : -1; count > 0; count--) {
    let gap = 0;
    while (read(1)) gap++;
    task += (gap << parameter) + read(parameter) + (placed ? 0 : 1);
    each(task, placed ? read(4) : -1);
  }
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
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    let bytes = new Uint8Array(await response.arrayBuffer());
    // Some servers unpack it themselves.
    if (bytes[0] === 0x1f) bytes = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
    const line = bytes.indexOf(10), head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)));
    if (version && head[0] !== version) throw new Error(`${name}: of another build`);
    return { head, bytes: bytes.subarray(line + 1) };
  }

  /** @type {any} */
  const root = (await read('index')).head;
  if (root.format !== 1) throw new Error(`search index of format ${root.format}`);
  /** @type {{ id: string, agency: string, name: string, names: string[][] }[]} */
  const kinds = root.kinds.map(([id, agency, ...all]) => ({ id, agency, name: all[0], names: all.map(name => wordsIn(fold(name)).map(String)) }));

  /** A file, or null and its name among the lost; it is tried again next time. @param {string} name @param {Lost} lost */
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

  /** The files that may hold keys from one to another. @param {'w' | 'p' | 'n'} kind @param {string} from @param {string} to @param {Lost} lost */
  async function range(kind, from, to, lost) {
    const firsts = root[kind], wanted = [...firsts.keys()].filter(i => firsts[i] <= to && (firsts[i + 1] ?? END) > from);
    return (await Promise.all(wanted.map(i => file(`${kind}-${i}`, lost)))).filter(each => each !== null);
  }

  /** The lists of keys from one to another. @param {'w' | 'p'} kind @param {string} from @param {string} to @param {Lost} lost */
  async function lists(kind, from, to, lost) {
    /** @type {List[]} */
    const found = [];
    for (const shard of await range(kind, from, to, lost)) {
      if (!shard.lists) {
        shard.lists = [];
        for (let i = 0, at = 0, [, terms] = shard.head; i < terms.length; i += 2) {
          const body = terms[i][0] === '~', form = terms[i].slice(+body);
          shard.lists.push({ form, body, key: fold(form).replace('+', ''), bytes: shard.bytes.subarray(at, at += terms[i + 1]) });
        }
      }
      found.push(...shard.lists.filter(({ key }) => key >= from && key <= to));
    }
    return found;
  }

  /** The lists of a word, or of all that begin with it. @param {Word} word @param {Lost} lost */
  async function single({ key, begun }, lost) {
    const short = await lists('w', key, begun ? key + '*' : key, lost);
    return !begun || short.some(list => list.form.endsWith('*')) ? short : lists('w', key, key + END, lost);
  }

  /** The agencies that words name, at most three kinds, and where. @param {Word[]} words */
  function agenciesIn(words) {
    for (let length = words.length; length > 0; length--)
      for (let start = 0; start + length <= words.length; start++) {
        const asked = words.slice(start, start + length), keys = asked.map(word => word.key);
        if (keys.join('').length < 3) continue;
        for (const begun of asked[length - 1].begun ? [false, true] : [false]) {
          const found = kinds.filter(kind => kind.names.some(name => names(keys, name, begun)));
          if (found.length && found.length < 4) return { found, start, length };
        }
      }
    return { found: [], start: 0, length: 0 };
  }

  /** Words with their abbreviations spelled out. @param {string} text @returns {Word[]} */
  function parse(text) {
    const found = wordsIn(text.normalize('NFC')).flatMap(([word]) => {
      const full = root.terms[fold(word)];
      return full ? wordsIn(full).map(([part]) => ({ word: part, key: fold(part), begun: false })) : [{ word, key: fold(word), begun: false }];
    }).slice(0, MOST_WORDS);
    const last = found[found.length - 1];
    if (last && /[\p{L}\p{Nd}]$/u.test(text)) last.begun = last.key.length > 1 || found.length > 1;
    return found;
  }

  /**
   * The tasks that have all words, in pairs or in an agency's name, or loosely one by one; best first.
   * @param {Word[]} words @param {boolean} loose @param {Lost} lost
   */
  async function find(words, loose, lost) {
    const score = new Float64Array(root.tasks), cover = new Uint16Array(root.tasks), all = (1 << words.length) - 1;
    const toned = words.some(({ word, key }) => exact(word) !== key), agency = agenciesIn(words);
    const pairs = await Promise.all(words.slice(1).map((second, i) => {
      const key = `${words[i].key} ${second.key}`;
      return lists('p', key, second.begun ? key + END : key, lost);
    }));
    const [alone, roles] = await Promise.all([
      Promise.all(words.map((word, i) => loose || !pairs[i - 1]?.length && !pairs[i]?.length ? single(word, lost) : [])),
      Promise.all(agency.found.map(({ id }) => lists('w', '@' + id, '@' + id, lost))),
    ]);
    /** True where a form has the tone marks that were typed. @param {string} form @param {number} i */
    const tones = (form, i) => toned && form.split(' ').every((word, j) => {
      const wanted = words[i + j];
      return wanted.begun ? exact(word).startsWith(exact(wanted.word)) || word.startsWith(wanted.word.toLowerCase()) : exact(word) === exact(wanted.word);
    });
    let phrase = false, before = new Map();
    pairs.forEach((found, i) => {
      /** Runs of words that end in a pair, by task and place; and the worth of the pair, by task. */
      const runs = new Map(), best = new Map();
      for (const list of found) {
        const value = list.body ? 1.5 : 4 + (tones(list.form, i) ? 2 : 0) + (list.key.endsWith(' ' + words[i + 1].key) ? 0.5 : 0);
        decode(list, (task, place) => {
          const run = place < 0 ? 0 : (before.get(task * 16 + (place + 15 & 15)) ?? 0) + 1;
          if (run) runs.set(task * 16 + place, run);
          const whole = run === words.length - 1 && agency.length < words.length;
          phrase ||= whole;
          best.set(task, Math.max(best.get(task) ?? 0, value + (run > 1 ? 4 : 0) + (whole ? 100 : 0)));
        });
      }
      for (const [task, worth] of best) {
        score[task] += worth;
        cover[task] |= 3 << i;
      }
      before = runs;
    });
    alone.forEach((found, i) => found.forEach(list => decode(list, task => {
      score[task] += list.body ? 0.5 : 1 + (tones(list.form, i) ? 1 : 0) + (list.key === words[i].key ? 0.2 : 0);
      cover[task] |= 1 << i;
    })));
    for (const list of roles.flat()) decode(list, task => {
      score[task] += (list.form.endsWith('+') ? 12 : 11) * agency.length;
      cover[task] |= (1 << agency.length) - 1 << agency.start;
    });
    /** @type {number[]} */
    const tasks = [];
    cover.forEach((words, task) => words === all && tasks.push(task));
    return { tasks, score, phrase, words, agencies: agency.found };
  }

  /** Words that the neighbours of a mistyped one have beside them and that it may stand for. @param {Word[]} words @param {number} i @param {Lost} lost */
  async function meant(words, i, lost) {
    const { key } = words[i], near = words.length === 1 && key.length > 3 ? [(await file('folds', lost))?.head[1].split(' ') ?? []] : [];
    for (const [other, side] of key.length > 3 ? [[words[i - 1]?.key, 1], [words[i + 1]?.key, 2]] : [])
      for (const { head: [, entries] } of other ? await range('n', other, other, lost) : [])
        for (let at = 0; at < entries.length; at += 3) if (entries[at] === other) near.push(entries[at + side].split(' '));
    const found = near.map(list => list.filter(word => slipped(key, word)));
    // Those that go with both come first.
    return [...new Set([...found[0]?.filter(word => found[1]?.includes(word)) ?? [], ...found.flat()])].slice(0, 8);
  }

  /** The best reading of words of which one was mistyped, or all without the Vietnamese keyboard; or null. @param {Word[]} words @param {Lost} lost */
  async function corrected(words, lost) {
    const readings = [words.map(word => ({ ...word, key: keyed(word.key) }))].filter(keys => keys.some(({ key }, i) => key !== words[i].key));
    for (let i = 0; i < words.length; i++)
      for (const key of await meant(words, i, lost)) readings.push(words.map((word, j) => i === j ? { word: key, key, begun: false } : word));
    let best = null;
    for (const reading of readings) {
      const found = await find(reading.map((word, i) => word.key === words[i].key ? word : { ...word, word: word.key }), false, lost);
      if (found.tasks.length && (found.phrase || words.length < 3) && (!best || found.tasks.length > best.tasks.length)) best = found;
    }
    return best;
  }

  /** Where a title has the words: two in a row, or any where they were sought one by one. @param {string} title @param {Word[]} words @param {boolean} loose */
  function marksIn(title, words, loose) {
    const places = wordsIn(title), keys = places.map(([word]) => fold(word));
    const is = (at, i) => words[i] && keys[at] !== undefined && (words[i].begun ? keys[at].startsWith(words[i].key) : keys[at] === words[i].key);
    const full = keys.map(key => root.terms[key] && parse(key + ' '));
    /** @type {[number, number][]} */
    const marks = [];
    places.forEach(({ 0: word, index = 0 }, at) => {
      const found = full[at]?.every(part => words.some(({ key }) => key === part.key))
        || words.some((_, i) => is(at, i) && (loose || words.length === 1 || is(at + 1, i + 1) || is(at - 1, i - 1)));
      if (!found) return;
      const last = marks[marks.length - 1];
      if (last && !wordsIn(title.slice(last[1], index)).length) last[1] = index + word.length;
      else marks.push([index, index + word.length]);
    });
    return marks;
  }

  /** @param {number} task @param {Word[]} words @param {boolean} loose @param {Lost} lost */
  async function record(task, words, loose, lost) {
    const block = await file(`r-${Math.floor(task / RECORDS)}`, lost);
    if (!block) return null;
    const [, plans, ...rows] = block.head, [plan, id, title, lead, coordinating, deadline, status] = rows[task % RECORDS], [planId, planLabel, place] = plans[plan];
    const agencies = cells => cells.flatMap((cell, i) => typeof cell === 'number' ? { agency: `${place}/${kinds[cell].id}`, name: kinds[cell].name }
      : typeof cells[i + 1] === 'string' && !(i && named.has(i)) ? (named.add(i + 1), { agency: cell || null, name: cells[i + 1] }) : []);
    let named = new Set();
    const leads = agencies(lead);
    named = new Set();
    return { id: `${planId}/${id}`, url: `${pages}ke-hoach/${planId}/${id}/`, title, plan: planId, planLabel, lead: leads, coordinating: agencies(coordinating), deadline, status, marks: marksIn(title, words, loose) };
  }

  return async ({ text = '', filters = {}, sort = 'relevance', offset = 0, limit = 10, facets = true, loose = false } = {}) => {
    /** @type {Lost} */
    const lost = new Set();
    const typed = parse(text);
    let found = typed.length ? await find(typed, loose, lost) : null, reading = null;
    if (found && !loose && !found.phrase && found.tasks.length <= 20 && (!found.tasks.length || typed.length > 2)) {
      reading = await corrected(typed, lost);
      // What was typed may be found as well, though not in a row.
      if (reading) for (const task of found.tasks) if (!reading.tasks.includes(task)) reading.tasks.push(task), reading.score[task] = found.score[task];
      if (!reading && !found.tasks.length && typed.length > 1) found = await find(typed, loose = true, lost);
      found = reading ?? found;
    }
    let tasks = found?.tasks ?? Array.from({ length: root.tasks }, (_, task) => task), counts = null;
    if (found) tasks.sort((a, b) => found.score[b] - found.score[a] || a - b);
    if (facets || sort !== 'relevance' || Object.values(filters).some(values => values.length)) {
      const { narrow } = await import('./search-facets.js');
      ({ tasks, counts } = await narrow({ tasks, filters, sort, facets, kinds, file: name => file(name, lost) }));
    }
    const words = found?.words ?? [];
    const hits = (await Promise.all(tasks.slice(offset, offset + limit).map(task => record(task, words, loose, lost)))).filter(hit => hit !== null);
    return {
      total: tasks.length, hits, facets: counts, loose, damaged: lost.size, corrected: reading && words.map(({ word }) => word).join(' '),
      agencies: (found?.agencies ?? []).map(({ agency, name }) => ({ id: agency, name, place: null, url: `${pages}co-quan/${agency}/` })),
    };
  };
}
