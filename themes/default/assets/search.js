// @ts-check
/**
 * Finds tasks in the index under `search/`, of which it fetches what a question needs and keeps it. FORMAT.md in
 * src/PapiSite.Site/Search describes the files. Filters and counts are in search-facets.js, slips of the keyboard in search-slips.js.
 *
 * @typedef {{ text?: string, filters?: Record<string, string[]>, sort?: string, offset?: number, limit?: number,
 *   facets?: boolean, loose?: boolean }} Question
 * @typedef {{ word: string, key: string, begun?: unknown }} Word as typed; folded; whether it may be the beginning of a longer one
 * @typedef {{ form: string, key: string, body: boolean, rows: ArrayLike<number> & Iterable<number> }} List of a word or pair: tasks, and
 *   in titles' pairs places
 * @typedef {{ head: any[], bytes: Uint8Array, keys?: string[] }} File
 */

// Made from SearchSchema.cs: SearchSchemaTests says how.
/** Of the index. */
const FORMAT = 6;
// The end of what is made.

const LONGEST = 40;   // letters of a word

/** Words that abbreviations leave out. */
const SKIP = '(?:(?:va|cua|viet|nam) )*';

/** As the index folds: "Hòa", "hoà" and "hoa" are one. @param {string} text */
export const fold = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u0303\u0306\u0309\u031b\u0323]/g, '')
  .replace(/[đð]/g, 'd').normalize('NFC');

/** The tone mark goes last: where it was put makes no difference. @param {string} word */
const exact = word => word.toLowerCase().normalize('NFD').replace(/(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)/, '$1$3$2');

/** @param {string} text */
const wordsIn = text => [...text.matchAll(/[\p{L}\p{Nd}]+/gu)];

/** Folded words of a text. @param {string} text @returns {string[]} */
const foldedIn = text => fold(text).match(/[\p{L}\p{Nd}]+/gu) ?? [];

/** A part that not every search needs, of this script's version. @param {string} name */
const part = name => import(`./search-${name}.js${new URL(import.meta.url).search}`);

/**
 * A word of a name of an agency: in full, by first letters ("tttt" and, where it comes first, "stttt"), or begun.
 * @param {string} word @param {unknown} [inner] @param {unknown} [begun] @param {string} [skip] @param {unknown} [alone]
 */
const pattern = (word, inner, begun, skip = SKIP, alone = 0) => {
  // What may be a syllable is a word beside others, and no first letters.
  const letters = word[1] && (alone || !/^[b-df-hj-np-tv-xz]{0,3}[aeiouy]+[cghmnpt]{0,2}$/.test(word))
    ? word.replace(/./g, skip + '$&\\S* ') : '!';
  return `(?:${skip}${word}${begun ? '\\S*' : ''} |${inner || !word[2] ? '' : '(?:\\S+ ){0,2}'}${letters})`;
};

/** The numbers of a list; of a pair in titles, 8 times the task and the place. @param {Uint8Array} bytes @param {boolean} placed */
function decode(bytes, placed) {
  let at = 0, count = 0, shift = 0;
  do count |= (bytes[at] & 127) << shift, shift += 7; while (bytes[at++] > 127);
  const low = bytes[at++], rows = new Int32Array(count);
  let bit = at * 8, task = -!placed;
  const read = width => {
    let value = 0;
    for (; width-- > 0; bit++) value = value << 1 | bytes[bit >> 3] >> 7 - (bit & 7) & 1;
    return value;
  };
  for (let i = 0; i < count; i++) {
    let gap = 0;
    while (read(1)) gap++;
    task += (gap << low) + read(low) + +!placed;
    rows[i] = placed ? task * 8 + read(3) : task;
  }
  return rows;
}

// Made from SearchSchema.cs: SearchSchemaTests says how.
/** The columns that a short index has packed, and whether a task may have several values. */
const PACKED = [[9, false], [10, true], [12, false], [13, true]];
// The end of what is made.

/** The places that letters stand for. @param {string} text */
const placesIn = text => {
  const places = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    places[i] = code - (code < 256 ? 35 : 256);
  }
  return places;
};

/**
 * What the letters of a short index stand for, and what makes its lists, which are left to be made: FORMAT.md says what is in which.
 *
 * @param {any} root @param {{ id: string }[]} kinds @param {(number: number, place: number) => { kind: string }} agencyOf
 */
function unfold({ all: columns, words: written, marks, groups, texts, planTexts, named, plans, roles }, kinds, agencyOf) {
  for (const [at, isList] of PACKED) {
    const [values, letters] = columns[at];
    const cells = letters.split(isList ? ' ' : '').map(word => Array.from(placesIn(word), each => values[each]));
    columns[at] = isList ? columns[1].map((_, task) => cells[task] ?? []) : cells.flat();
  }
  // Made from SearchSchema.cs: SearchSchemaTests says how.
  const [, plan, , title, lead, coordinating, monitoring, implementing, words, , , products, , , others] =
  // The end of what is made.
    columns;
  const all = written ? written.split(' ') : [], parts = [...all, ...marks], isWord = part => part < all.length;
  /** A text that is shown. @param {string} letters */
  const spell = letters => [...placesIn(letters)].map((part, i, places) => i || !isWord(part)
    ? (isWord(part) && isWord(places[i - 1]) ? ' ' : '') + parts[part]
    : parts[part][0].toUpperCase() + parts[part].slice(1)).join('');

  const make = () => {
    // Each word is folded once, and all in one go: one by one takes long.
    const forms = all.map(word => word.toLowerCase().slice(0, LONGEST)), keyOf = fold(forms.join()).split(',');
    /** Words one after the other, with the tasks that have them; null where a text ends. @type {(number | null)[]} */
    const titled = [], /** @type {(number | null)[]} */ elsewhere = [], taskOfTitled = [], taskOfElsewhere = [];
    const put = (words, tasks, task, letters) => {
      for (const part of [...placesIn(letters), -1]) {
        if (part >= 0 && !isWord(part) && !marks[part - all.length].includes('\n')) continue;
        words.push(part >= 0 && isWord(part) ? part : null);
        tasks.push(task);
      }
    };
    /** @type {Map<string, number[]>} */
    const ofAgencies = new Map();
    const add = (name, task) => {
      const rows = ofAgencies.get(name) ?? ofAgencies.set(name, []).get(name);
      if (rows[rows.length - 1] !== task) rows.push(task);
    };
    const [titles, letters] = groups, inGroups = letters.split(' ');
    title.forEach((headline, task) => {
      put(titled, taskOfTitled, task, headline);
      const heads = Array.from(placesIn(inGroups[task] ?? ''), each => titles[each]);
      for (const text of [...products[task], words[task], texts[task], ...heads, planTexts[plan[task]]])
        put(elsewhere, taskOfElsewhere, task, text);
      const place = plans[plan[task]][2], kindOf = number => agencyOf(number, place).kind;
      const kindsIn = role => role[task].flat().filter(cell => cell >= 0).map(kindOf), leaders = kindsIn(lead);
      for (const kind of leaders) add(`@${kind}${kind === leaders[0] ? '+' : '-'}`, task);
      const other = others[task].map(cell => Math.floor(cell / roles.length) - 1).filter(number => number >= 0).map(kindOf);
      for (const kind of [...kindsIn(coordinating), ...kindsIn(monitoring), ...kindsIn(implementing), ...other]) add(`@${kind}`, task);
    });
    for (const [kind, ...tasks] of named) for (const task of tasks) add(`@${kinds[kind].id}=`, task);

    /** @type {Map<string, List[]>} What was asked for. */
    const known = new Map();
    /** The lists of words from one to another, or behind a word. @param {string} from @param {string} to @returns {List[]} */
    const gather = (from, to) => {
      const [low, second] = from.split(' '), isWanted = keyOf.map(key => second == null ? key >= from && key <= to
        : key >= second && key <= to.slice(low.length + 1));
      /** @type {Map<string, any>} */
      const lists = new Map(), own = new Set();
      const each = (words, tasks, body) => {
        for (let i = 0, at = 0; i < words.length; i++, at++) {
          const part = words[i];
          if (part === null) at = -1;
          if (part === null || !isWanted[part] || second != null && (!at || keyOf[words[i - 1]] !== low)) continue;
          const task = tasks[i], key = second == null ? keyOf[part] : `${low} ${keyOf[part]}`;
          const row = body || second == null ? task : task * 8 + (at & 7);
          if (body && own.has(key + task)) continue;
          if (!body) own.add(key + task);
          const form = body ? key : second == null ? forms[part] : `${forms[words[i - 1]]} ${forms[part]}`, name = body ? `~${key}` : form;
          const { rows } = lists.get(name) ?? lists.set(name, { form, key, body, rows: [] }).get(name);
          if (rows[rows.length - 1] !== row) rows.push(row);
        }
      };
      each(titled, taskOfTitled, false);
      each(elsewhere, taskOfElsewhere, true);
      return [...lists.values()].sort((a, b) => a.key < b.key || a.key === b.key && a.form < b.form ? -1 : 1);
    };
    /** The words that stand behind a word somewhere (1), or before it (2). @param {string} word @param {number} side */
    const beside = (word, side) => {
      const found = new Set();
      for (const all of [titled, elsewhere]) all.forEach((part, i) => {
        const other = all[side > 1 ? i - 1 : i + 1];
        if (part !== null && other != null && keyOf[part] === word) found.add(keyOf[other]);
      });
      return [...found].sort();
    };
    return {
      /** The lists of keys from one to another. */
      between: (from, to) => {
        const asked = `${from}\n${to}`;
        if (!known.has(asked)) known.set(asked, from[0] !== '@' ? gather(from, to)
          : ['', '+', '-', '='].flatMap(role => ofAgencies.has(from + role)
            ? [{ form: from + role, key: from, body: false, rows: ofAgencies.get(from + role) }] : []));
        return known.get(asked);
      },
      folds: () => [...new Set(keyOf)].sort(),
      beside,
    };
  };
  return { spell, make };
}

let resumed = 0;
/** Lets the page answer its visitor, where it has waited for some time. */
const pause = async () => {
  if (Date.now() - resumed < 16) return;
  await new Promise(resume => setTimeout(resume));
  resumed = Date.now();
};

/**
 * @param {string} base path of the site @param {string} [pages] path before the pages that results link to
 * @param {Promise<Response>} [fetched] `search/index.bin`, where it was asked for while this script was on its way
 * @returns {Promise<(question?: Question) => Promise<any>>}
 */
export async function openSearch(base, pages = base, fetched) {
  /** @type {Record<string, Promise<File>>} */
  const files = {};

  /**
   * @param {Promise<Response>} fetching @param {string | number} version of the index, or the format of its first file
   * @returns {Promise<File>}
   */
  async function read(fetching, version = FORMAT) {
    // What a server sends for a file that is not there cannot be read as one.
    let bytes = new Uint8Array(await (await fetching).arrayBuffer());
    // Some servers unpack it themselves.
    if (bytes[0] === 0x1f) bytes = self.DecompressionStream
      ? new Uint8Array(await new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
      : (await part('unpack')).unpack(bytes);
    const line = bytes.indexOf(10), head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)));
    if ((head[0] ?? head.format) !== version) throw Error('search/index.bin');
    return { head, bytes: bytes.subarray(line + 1) };
  }

  /** @type {any} */
  const root = (await read(fetched ?? fetch(`${base}search/index.bin`, { cache: 'no-cache' }))).head;
  const { places, plans } = root, terms = new Map(Object.entries(root.terms));
  const language = pages === base ? 'vi' : pages.slice(base.length, -1);
  // A short index has all in its first file.
  if (root.all) files['r-0'] = { head: root.all };
  if (root.table) files['pages-vi'] = { head: ['', root.table] };
  /** @type {{ id: string, name: string, names: string, agencies: { id: string, kind: string, name: string, place: number }[] }[]} */
  const kinds = root.kinds.map(([id, name, ...names], i) => {
    const words = foldedIn(name), kind = id || words.join('-');
    return {
      id: kind, name, names: [words.join(' '), ...names].join(' \n') + ' ',
      agencies: root.agencies[i].map(place => ({ id: place < 0 ? kind : `${places[place][0]}/${kind}`, kind, name, place })),
    };
  }), agencies = kinds.flatMap(kind => kind.agencies);
  for (const [number, name] of root.renamed) agencies[number].name = name;
  /** The agency of a number in a plan's rows. */
  const agencyOf = (number, place) => kinds[number]?.agencies.find(each => each.place === place) ?? agencies[number - kinds.length];

  const short = root.all && unfold(root, kinds, agencyOf), spell = short?.spell ?? (text => text);
  /** @type {any} */
  let made;
  /** The lists of a short index. */
  const ownLists = () => made ??= short.make();

  const keyOf = ({ key }) => key;
  /** @param {string} text @returns {Word[]} */
  const typedIn = text => {
    const words = wordsIn(text).slice(0, 40).map(([word]) => ({ word, key: fold(word) })), [last] = words.slice(-1);
    if (last && text.endsWith(last.word)) last.begun = last.key[1] || words[1];
    return words;
  };
  /** What was typed, and the same with abbreviations spelled out and with abbreviations. @param {Word[]} words @returns {Word[][]} */
  const waysOf = (words, others = []) => {
    // Two small letters are rather a word than an abbreviation.
    const spelled = words.flatMap(each => (each.word[2] || each.word === each.word.toUpperCase())
      && terms.get(each.key)?.split(' ').map(key => ({ word: key, key })) || each);
    const shortened = [...terms].reduce((left, [short, full]) => {
      const [start, rest] = ` ${left.map(keyOf).join(' ')} `.split(` ${full} `), at = start.split(' ').length - 1;
      return rest == null ? left : [...left.slice(0, at), { word: short, key: short }, ...left.slice(at + full.split(' ').length)];
    }, words);
    return [...new Map([words, spelled, shortened, ...others]
      .map(each => [`${each.map(keyOf)}`, Object.assign(each.slice(0, 14), { isMeant: each.isMeant })])).values()];
  };
  /**
   * One file, or nothing and its name among the lost; it is tried again next time.
   * @param {string} name @param {Set<string>} lost @param {string} [version]
   */
  async function file(name, lost, version = root.version) {
    try {
      return await (files[name] ??= read(fetch(`${base}search/${name}.bin?v=${version}`), version));
    } catch {
      delete files[name];
      lost.add(name);
    }
  }

  /** The files that may hold keys from one to another. @param {Set<string>} lost */
  async function range(kind, from, to, lost) {
    const firsts = root[kind], found = [];
    let at = 0;
    for (let step = 2 ** 16; step > 1;) if (firsts[at + (step /= 2)] <= from) at += step;
    do found.push(file(`${kind}-${at}`, lost)); while (firsts[++at] <= to);
    return (await Promise.all(found)).flatMap(each => each ?? []);
  }

  /** The lists of keys from one to another. @returns {Promise<List[]>} */
  async function lists(kind, lost, from, to = from) {
    if (root.all) {
      await pause();
      return ownLists().between(from, to);
    }
    return (await range(kind, from, to, lost)).flatMap(shard => {
      const { head: [, forms], bytes } = shard;
      let at = 0;
      // In one go: one by one takes long.
      shard.keys ??= fold(forms.map(([form]) => form.replace(/^~|[-+=]$/g, '')).join()).split(',');
      return forms.flatMap((list, i) => {
        const [form, length] = list, key = shard.keys[i], body = form[0] === '~';
        at += length;
        return key < from || key > to ? [] : list.read ??= {
          form: form.slice(+body), key, body,
          rows: decode(bytes.subarray(at - length, at), !body && form.includes(' ')),
        };
      });
    });
  }

  /** The lists of a word, or of all that begin with it. */
  async function single({ key, begun }, lost) {
    const short = await lists('w', lost, key, begun ? key + '*' : key);
    return !begun || short.some(({ form }) => form.endsWith('*')) ? short : lists('w', lost, key, key + '\uffff');
  }

  const like = (start, name = new RegExp('^' + start, 'm')) => kinds.filter(({ names }) => name.test(names));
  /** The agencies that words name, at most three kinds, and which words. @param {Word[]} words */
  function agenciesIn(words) {
    // Few words are the first of a name: only from those on is looked further.
    const first = words.map(({ key, begun }) => like(pattern(key, 0, begun, SKIP, 1))[0]);
    for (let length = words.length; length > 0; length--)
      for (let start = 0; start + length <= words.length; start++) {
        const asked = words.slice(start, start + length);
        if (first[start] && asked.map(keyOf).join('')[2]) for (const begun of asked[length - 1].begun ? [0, 1] : [0]) {
          const name = asked.map(({ key, word }, i) =>
            pattern(key, i, begun && !asked[i + 1], SKIP, !asked[1] || word === word.toUpperCase()));
          const found = like(name.join('') + (begun && asked[1] ? '' : SKIP + '$'));
          if (found[0] && !found[3]) return { found, start, length, isName: !begun && !words[length] };
        }
      }
    return { found: [] };
  }

  /** While lists are read: the worth of a pair, by task; the words in a row up to the pair before and up to this one, by task and place. */
  const best = new Float64Array(root.tasks);
  let before = new Uint8Array(8 * root.tasks), runs = before.slice();
  /**
   * The tasks that have all words, in pairs or as an agency, or loosely one by one, and what each is worth.
   * @param {Word[]} words @param {boolean} loose @param {Set<string>} lost
   */
  async function find(words, loose, lost, agency = agenciesIn(words), every = loose) {
    const score = new Float64Array(root.tasks), cover = new Uint16Array(root.tasks), count = words.length, unread = [];
    const toned = words.some(({ word, key }) => exact(word) !== key), named = agency.isName && count > 1;
    const pairs = await Promise.all(words.slice(1).map((second, i) => {
      const key = `${words[i].key} ${second.key}`;
      // Two by two words tell a phrase; a name's own lists tell where it stands.
      return !named && (every || !(i % 2) || i === count - 2) ? lists('p', lost, key, second.begun ? key + '\uffff' : key) : unread;
    }));
    const [alone, roles] = await Promise.all([
      Promise.all(words.map((word, i) => !named && (loose || !pairs[i - 1]?.length && !pairs[i]?.length) ? single(word, lost) : [])),
      Promise.all(agency.found.map(({ id }) => lists('w', lost, '@' + id))),
    ]);
    // A word half typed may stand for a thousand, each of them in a thousand tasks.
    const all = [...pairs, ...alone].flat();
    if (all.reduce((sum, list) => sum + list.rows.length, 0) > 3e4) await pause();
    /** 1 where a form has the tone marks that were typed. */
    const tones = (form, i) => +(toned && form.split(' ').every((word, j) => {
      const { word: typed, begun } = words[i + j];
      return exact(word) === exact(typed) || begun && word.startsWith(typed.toLowerCase());
    }));
    let phrase = !!agency.isName, last = 0;
    before.fill(0);
    pairs.forEach((found, i) => {
      if (found === unread) return;
      const begun = words[i + 1].begun, tasks = [];
      runs.fill(0);
      for (const { form, key, body, rows } of found) {
        const value = body ? 1.5 : 4 + 2 * tones(form, i) + +key.endsWith(' ' + words[i + 1].key) / 2;
        let wholes = 0;
        for (const row of rows) {
          const task = body ? row : row >> 3, start = body ? 0 : before[task * 8 + (row + last - i & 7)];
          const run = body ? 0 : start ? start + i - last : 2, whole = run === count;
          if (run) runs[row] = run;
          phrase ||= whole;
          if (!best[task]) tasks.push(task);
          // Of each way to complete the last word, one comes before the second of any; a short word before a long one, of which more were
          // typed by now; a rare one before a frequent one.
          best[task] = Math.max(best[task], value + (run > 2 ? 4 : 0)
            + (whole ? 100 - (begun ? Math.min(wholes++, 400) / 1000 + key.length / 2e4 + rows.length / 1e10 : 0) : 0));
        }
      }
      for (const task of tasks) score[task] += best[task], cover[task] |= 3 << i, best[task] = 0;
      [before, runs, last] = [runs, before, i];
    });
    alone.forEach((found, i) => found.forEach(({ form, key, body, rows }) => {
      const worth = body ? 0.5 : 1 + tones(form, i) + +(key === words[i].key) / 5;
      for (const task of rows) score[task] += worth, cover[task] |= 1 << i;
    }));
    for (const { form, rows } of roles.flat())
      for (const task of rows) {
        score[task] += ({ '+': 12, '-': 11.5, '=': 0 }[form.slice(-1)] ?? 11) * (agency.isName ? 99 : agency.length);
        cover[task] |= (1 << agency.length) - 1 << agency.start;
      }
    /** @type {number[]} */
    const tasks = [];
    for (let task = 0; task < root.tasks; task++) if (cover[task] === (1 << count) - 1) tasks.push(task);
    if (!every && count > 3 && !named && (tasks.length > 10 || count > 4 && !tasks.length)) return find(words, loose, lost, agency, true);
    return { tasks, score, phrase, words, lists: all, agencies: agency.found };
  }

  /** What several ways find, each task at its best. @param {Word[][]} ways */
  async function findAll(ways, loose, lost) {
    /** @type {[Word[], any][]} */
    const asked = ways.map(words => [words, agenciesIn(words)]), name = asked.find(([words, { isName }]) => isName && words[1]);
    let all = await Promise.all((name ? [name] : asked).map(([words, agency]) => find(words, loose, lost, agency)));
    // Everyday words stand in no plan, but may stand scattered in many.
    const meant = all.filter(({ words, tasks }) => words.isMeant && tasks.length);
    if (meant[0] && !meant[0].words.isMeant(all[0].lists)) all = meant;
    const { score } = all[0];
    for (const found of all) for (const task of found.tasks) score[task] = Math.max(score[task], found.score[task]);
    return { tasks: all.flatMap(({ tasks }) => tasks), score, ways, isMeant: all[0].words.isMeant,
      phrase: all.some(({ phrase }) => phrase), agencies: all.find(({ agencies }) => agencies[0])?.agencies ?? [] };
  }

  /**
   * Each task once, the worthiest first and of equals the newest: by worth and not by task, since a hundred thousand take too long to sort.
   */
  function inOrder({ tasks, score }) {
    const groups = new Map();
    let last = -1;
    for (const task of Int32Array.from(tasks).sort()) {
      if (task !== last) (groups.get(score[task]) ?? groups.set(score[task], []).get(score[task])).push(last = task);
    }
    return [...groups].sort(([a], [b]) => b - a).flatMap(([, group]) => group);
  }

  async function hit(task, marksIn, lost) {
    const { head } = await file(`r-${Math.floor(task / root.records)}`, lost) ?? {};
    if (!head) return [];
    // Made from SearchSchema.cs: SearchSchemaTests says how.
    const [, plan, id, title, lead, coordinating, , , words, , , , state, , ] =
    // The end of what is made.
      head.map(each => each[task % root.records]), [slug, planLabel, place] = plans[plan], headline = spell(title);
    // What is in brackets concerns a part of the task only.
    const withId = cells => cells.filter(cell => !cell.map).map(cell => agencyOf(cell, place) ?? { id: null, name: cell })
      .map(({ id, name }) => ({ agency: id, name }));
    return [{
      id: `${slug}/${id}`, url: `${pages}ke-hoach/${slug}/${id}/`, title: headline, plan: slug, planLabel,
      lead: withId(lead), coordinating: withId(coordinating),
      deadline: spell(words) || null, status: state, marks: marksIn(headline),
    }];
  }

  /** The agencies that words were taken for, or that they name: each by itself where the place was said, else by kind. */
  function agenciesOf({ chips = [], agencies: named = [] }) {
    const ids = chips.flatMap(({ filter, values }) => filter === 'agency' ? values : []);
    return (ids[0] ? ids : named.map(({ id }) => id)).map(asked => {
      const kind = kinds.find(each => each.id === asked);
      const { id, name, place } = kind ? kind.agencies[1] ? kind : kind.agencies[0] : agencies.find(each => each.id === asked);
      return { id, name, place: places[place]?.[1] ?? null, url: `${pages}co-quan/${id}/` };
    });
  }

  const index = { root, base, pages, kinds, agencies, agencyOf, fold, exact, pattern, pause, part, find, findAll, waysOf, file, range,
    lists, ownLists, spell, single, inOrder, wordsIn, foldedIn };

  return async ({ text = '', filters = {}, sort = 'relevance', offset = 0, limit = 10, facets = true, loose = false, plain = false,
    kept = [], today } = {}) => {
    const lost = new Set(), typed = typedIn(text.normalize('NFC'));
    const listed = typed[0] && !offset && root.pages[language] && file(`pages-${language}`, new Set(), root.pages[language]);
    const { answered, marksIn, smallIn, PLACED } = typed[0] ? await part('ask') : {};
    const asked = { ...index, lost, kept, today };
    /** @type {any} */
    const found = typed[0] ? await answered(typed, filters, loose, plain, asked)
      : { tasks: [...Array(root.tasks).keys()], ways: [], filters };
    ({ filters } = found);
    let tasks = typed[0] ? inOrder(found) : found.tasks, counts = null;
    if (found.tasks.length > 1e4) await pause();
    if (facets || sort !== 'relevance' || Object.values(filters).flat()[0])
      ({ tasks, counts } = await (await part('facets')).narrow(tasks, { filters, sort, facets }, asked));
    // Without pages the tasks are still worth having.
    const table = await listed, beside = table && await part('facets').catch(() => undefined);
    const shown = all => Promise.all(all.map(task => hit(task, title => marksIn ? marksIn(title, found, asked) : [], lost)));
    return {
      total: tasks.length,
      hits: (await shown(tasks.slice(offset, offset + limit))).flat(),
      near: (await shown(offset ? [] : found.near ?? [])).flat(),
      facets: counts, loose: !!found.loose, corrected: found.text ?? null,
      understood: found.chips ?? [], left: found.left ?? [], asks: found.asks ?? null,
      pages: beside?.pagesFor(table.head[1], typed, found, { ...asked, isPlain: smallIn(asked), PLACED }) ?? [],
      agencies: agenciesOf(found),
      damaged: lost.size,
    };
  };
}
