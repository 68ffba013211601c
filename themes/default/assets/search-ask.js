// @ts-check
/**
 * Reads a question as people type it: which words only ask, which stand for filters (agencies, roles, places, plans, times, states),
 * and which are looked for. What it takes words for is shown, and may be taken back.
 *
 * @typedef {{ word: string, key: string, begun?: unknown, at?: number }} Word as in search.js, and its place among those that were typed
 * @typedef {{ filter: string, values: string[], label?: string, words: string, first?: string[] }} Chip what some words were taken for; the
 *   label of agencies, places and plans; the kinds of agency of just that name
 * @typedef {{ chips: Chip[], rest: Word[], turned: Word[], asks: string | null, isQuestion: boolean }} Reading what is left to look for,
 *   and of it what turns what stands beside it
 * @typedef {{ root: any, kinds: any[], agencies: any[], pattern: (word: string, inner?: unknown, begun?: unknown, skip?: string) => string,
 *   fold: (text: string) => string, foldedIn: (text: string) => string[], exact: (word: string) => string, today: string,
 *   kept: string[] }} Index
 */

const LONGEST = 12;   // words of a phrase
/** Beside fewer results than a page has stand those that fit the greater part. */
const FEW = 10;
/** What may stand before a name that people say, and behind it: "mặt trận" is "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh". */
const BEFORE = '(?:(?:uy|ban|thuong|truc) )*';
const BEHIND = '(?:(?:va|cap|cac|tinh|huyen|xa|phuong|thi|tran|thanh|pho|dac|khu|to|quoc|viet|nam|nhan|dan|vuc|nha|nuoc) )*';
/** What may say when: the script that reads times is not asked for without it. */
const TIMED = /\d|nay|nam|sau|toi|thang|han|this|last|next|due/;
/** Words beside the name of a place. */
export const PLACED = /^(?:o|tai|cua|tren|dia|ban|tinh|huyen|xa|phuong|thanh|pho|thi|tran|thuoc)$/;
/** Words that turn what stands behind them into something else: passed over they would make an answer false. */
const TURNS = /^(?:khong|chua|chang|tru|ngoai|not|no|without|except)$/, BESIDE = /^(?:truoc|sau|before|after)$/;
/** Words with which names of offices begin. */
const OFFICE = /^(?:so|phong|ban|cuc|chi|van|trung|doan|hoi|thanh|cong|bao|kho)$/;
/** Words that names as people say them leave out. */
const WIDE = '(?:(?:va|cua|viet|nam|cap|cac) )*';
/** What may be a syllable, as search.js has it. */
const SYLLABLE = /^[b-df-hj-np-tv-xz]{0,3}[aeiouy]+[cghmnpt]{0,2}$/;

/**
 * Phrases by their folded words, each with the ways in which it is written and what it means.
 * @param {any} index @param {[string, any][]} lists @returns {Map<string, { forms: string[], meaning: any }>}
 */
function tableOf({ fold, exact }, lists) {
  const table = new Map();
  for (const [all, meaning] of lists) {
    // In one go: one by one takes long.
    const keys = fold(all).split(';');
    all.split(';').forEach((phrase, i) => {
      if (!table.has(keys[i])) table.set(keys[i], { forms: [], meaning });
      table.get(keys[i]).forms.push(phrase.split(' ').map(exact).join(' '));
    });
  }
  return table;
}

/**
 * What words mean in a table: those typed with tone marks only as they are written.
 * @param {Map<string, any>} table @param {Word[]} words @param {any} index
 */
function meaningOf(table, words, { exact }) {
  const found = table.get(words.map(({ key }) => key).join(' '));
  if (!found) return;
  const fits = form => form.split(' ').every((each, i) => exact(words[i].word) === words[i].key || exact(words[i].word) === each);
  return found.forms.some(fits) ? found.meaning : undefined;
}

/** The small words. @param {any} index */
const smallOf = index => index.small ??= tableOf(index, [[index.root.ask.small, true]]);
/** Whether a word is one of the small ones. @param {any} index */
export const smallIn = index => word => !!word && !!meaningOf(smallOf(index), [word], index);

/** The names of the same thing, folded; in one go, since one by one takes long. @param {any} index @returns {string[][]} */
const sameIn = index => index.root.ask.folded ??= index.root.ask.same[0]
  ? index.fold(index.root.ask.same.map(names => names.join(';')).join('\n')).split('\n').map(names => names.split(';')) : [];

/**
 * The places of words in the name that people have for a thing: in "so do" nobody asks what somebody does.
 * @param {Word[]} words @param {any} index @returns {Set<number>}
 */
function calledIn(words, index) {
  const line = ` ${words.map(({ key }) => key).join(' ')} `, places = new Set();
  for (const name of sameIn(index).flat()) if (name.includes(' ') && line.includes(` ${name} `)) {
    const from = line.split(` ${name} `)[0].split(' ').length - 1;
    name.split(' ').forEach((_, i) => places.add(from + i));
  }
  return places;
}

/** What was typed, while it is read: which words are taken, and for what. */
class Line {
  /** @param {Word[]} words @param {Index} index */
  constructor(words, index) {
    this.words = words;
    this.index = index;
    this.keys = words.map(({ key }) => key);
    /** For each word `chip` or `ask`, or nothing while it is free. */
    this.used = words.map(() => '');
    /** @type {Chip[]} */
    this.chips = [];
    const { root, foldedIn } = index;
    /** For each word whether it is to be taken as it stands. */
    this.isKept = words.map((_, i) => index.kept.some(phrase => {
      const kept = phrase.split(' ');
      return kept.some((_, at) => kept.every((key, j) => this.keys[i - at + j] === key));
    }));
    this.wheres = root.ask.wheres ??= new Map([...root.places.map(([, name], i) => [name, i]), ...root.ask.where]
      .map(([name, ...places]) => [foldedIn(name).join(' '), { name, places }]));
  }

  said(from, length) {
    return this.words.slice(from, from + length).map(({ word }) => word).join(' ');
  }

  /** True where no word is taken yet, nor one of those for which the visitor took back what they were taken for. */
  isFree(from, length) {
    return this.used.slice(from, from + length).every((each, i) => !each && !this.isKept[from + i]);
  }

  take(from, length, by) {
    this.used.fill(by, from, from + length);
  }

  /**
   * @param {string} filter @param {string[]} values @param {number} from @param {number} length @param {string} [label]
   * @param {string[]} [first]
   */
  chip(filter, values, from, length, label, first) {
    this.take(from, length, 'chip');
    this.chips.push({ filter, values, label, first, words: this.said(from, length) });
  }

  /**
   * The longest phrase of a table at each place.
   * @param {Map<string, any>} table @param {(meaning: any, from: number, length: number) => void} then
   */
  phrases(table, then) {
    for (let from = 0; from < this.keys.length; from++)
      for (let length = Math.min(LONGEST, this.keys.length - from); length > 0; length--) {
        const meaning = this.isFree(from, length) && meaningOf(table, this.words.slice(from, from + length), this.index);
        if (meaning) {
          then(meaning, from, length);
          break;
        }
      }
  }

  /** Every place at which a pattern stands. @param {RegExp} regex @param {(found: any, from: number, length: number) => void} then */
  scan(regex, then) {
    // Without looking behind, which browsers of old telephones cannot: each place is tried by itself.
    const whole = new RegExp(`^(?:${regex.source})(?![^ ])`);
    for (let from = 0; from < this.keys.length; from++) {
      const found = whole.exec(this.keys.slice(from).map((key, i) => this.used[from + i] ? '|' : key).join(' '));
      const length = found ? found[0].split(' ').length : 0;
      if (found && this.isFree(from, length)) then(found, from, length);
    }
  }

  /** The place named from a word on: how many words name it, and the places of the index that it covers. @param {number} at */
  placeAt(at) {
    const { keys, used, wheres, index: { root } } = this;
    let from = at;
    while (from < keys.length && PLACED.test(keys[from])) from++;
    for (let length = Math.min(4, keys.length - from); length > 0; length--) {
      const where = wheres.get(keys.slice(from, from + length).join(' '));
      if (!where || used.slice(at, from + length).some(each => each)) continue;
      const others = new Set(where.places.map(place => root.places[place][1]).filter(name => name !== where.name));
      return { length: from + length - at, places: where.places, label: where.name + (others.size ? ` (${[...others].join(', ')})` : '') };
    }
  }
}

/** Plans by number; plans of many places may have one. @param {Line} line */
function takePlans(line) {
  /** @type {Map<string, string[][]>} */
  const numbered = new Map();
  for (const [id, label] of line.index.root.plans) {
    const number = /(\d+)\/[^ ]+/.exec(label)?.[1];
    if (number && line.keys.includes(number)) (numbered.get(number) ?? numbered.set(number, []).get(number)).push([id, label]);
  }
  // A bare number is a number of anything.
  const kind = '(?:ke hoach|quyet dinh|nghi quyet|chuong trinh|plan|kh|qd|nq)', behind = '(?: (?:kh|qd|nq|ctr|ubnd|hdnd|tu))*';
  const year = '(?: (?:nam )?20\\d\\d)?';
  for (const [number, plans] of numbered)
    line.scan(new RegExp(`(?:${kind} (?:so |no )?${number}${behind}|(?:so )?${number} (?:kh|qd|nq|ctr)${behind})${year}`),
      (_, from, length) =>
      line.chip('plan', plans.map(([id]) => id), from, length, plans[1] ? line.said(from, length) : plans[0][1]));
}

/** Agencies as people call them, with the place that stands beside them. @param {Line} line */
function takeAgencies(line) {
  const { words, keys, used, index } = line, { root, kinds, agencies, pattern, fold } = index;
  const heirs = root.ask.heirs.map(([names, ...numbers]) =>
    ({ names: names.replace(/\n/g, ' \n') + ' ', found: numbers.map(number => kinds[number]) }));
  const named = [...kinds.map(kind => ({ names: kind.names, found: [kind] })), ...heirs];
  const groups = new Set(root.ask.groups.map(number => kinds[number])), all = ` ${keys.join(' ')} `;
  const saysRole = root.ask.values.some(([filter, , phrases]) =>
    filter === 'role' && phrases.split(';').some(phrase => all.includes(` ${fold(phrase)} `)));
  const isSmall = key => key === 'cac' || key === 'cap' || key === 'nhung';
  /** A pattern of words, those that people leave out left out. @param {string[]} asked */
  const widely = asked => asked.map(key => pattern(key, 1, 0, WIDE)).join('');
  /** @param {any[]} near @param {string} source */
  const fitting = (near, source) => {
    const regex = new RegExp(source, 'm');
    return [...new Set(near.filter(({ names }) => regex.test(names)).flatMap(({ found }) => found))];
  };

  /** The kinds of agency that some words name. @param {any[]} near @param {string[]} asked */
  const kindsOf = (near, asked) => {
    const found = fitting(near, `^${BEFORE}${widely(asked)}${BEHIND}$`);
    // A word of everyday life is no agency by itself.
    if (found[0]) return asked[1] || fitting(found.map(kind => ({ names: kind.names, found: [kind] })), `^${asked[0]} $`)[0] ? found : [];
    // "Phòng Tài nguyên" is the Phòng Tài nguyên và Môi trường.
    const begun = asked[2] && OFFICE.test(asked[0]) ? fitting(near, `^${widely(asked)}`) : [];
    return begun.length > 3 ? [] : begun;
  };

  /** Takes words that name agencies, and tells how many they are. @param {any[]} found @param {number} from @param {number} length */
  const take = (found, from, length) => {
    let end = from + length;
    while (isSmall(keys[end]) && !used[end]) end++;
    // Those of just this name come first.
    const first = fitting(found.map(kind => ({ names: kind.names, found: [kind] })),
      `^${keys.slice(from, end).map(key => pattern(key, 1)).join('')}$`);
    const where = line.placeAt(end), here = agencies.filter(each =>
      where?.places.includes(each.place) && found.some(({ id }) => id === each.kind));
    const name = here.length === 1 || found.length === 1 ? found[0].name : line.said(from, length);
    const all = (here[0] ? here : found).map(({ id }) => id);
    const whole = end - from + (where?.length ?? 0);
    line.chip('agency', all, from, whole, where ? `${name}, ${where.label}` : name, first.map(({ id }) => id));
    const places = where?.places.map(place => root.places[place][0]);
    if (places && !here[0]) line.chips.push({ filter: 'place', values: places, label: where.label, words: '' });
    return whole;
  };

  /**
   * Whether words that name an agency tell what is done: "ai thanh tra các bệnh viện", but for "ai" and "thanh tra tỉnh".
   * @param {number} from
   */
  const isDoing = from => keys[from] === 'thanh' && keys[from + 1] === 'tra'
    && /^(?:ai|nao|vu|phai|duoc|bi|se|can|va)$/.test(keys[from - 1])
    && !/^(?:tinh|huyen|so|chinh|nhan)$/.test(keys[from + 2]) && !line.placeAt(from + 2);

  for (let from = 0; from < keys.length; from++) {
    // "Việc thanh tra" is no agency.
    if (used[from] || isSmall(keys[from]) || /^(?:viec|tac|luan)$/.test(keys[from - 1]) || isDoing(from)) continue;
    // A syllable stands in a name as it is; what is none may be first letters.
    const key = keys[from], may = SYLLABLE.test(key) ? named.filter(({ names }) => names.includes(`${key} `)) : named;
    const first = may[0] && new RegExp(`^${BEFORE}${widely([key])}`, 'm'), near = may.filter(({ names }) => first.test(names));
    for (let length = near[0] ? Math.min(LONGEST, keys.length - from) : 0; length > 0; length--) {
      const asked = keys.slice(from, from + length).filter(key => !isSmall(key));
      if (!line.isFree(from, length) || isSmall(keys[from + length - 1]) || !asked.join('')[asked[1] ? 2 : 3]) continue;
      const found = meaningOf(smallOf(index), words.slice(from, from + length), index) ? [] : kindsOf(near, asked);
      if (!found[0]) continue;
      // The name of a group is words like others where nobody is said to do something, and something else is asked.
      const isAll = !from && length + (line.placeAt(length)?.length ?? 0) === keys.length;
      from += (!saysRole && !isAll && found.every(kind => groups.has(kind)) ? length : take(found, from, length)) - 1;
      break;
    }
  }
}

/** Places by themselves: those of the agency that the question names elsewhere, or those of plans. @param {Line} line */
function takePlaces(line) {
  const { root, agencies } = line.index;
  for (let from = 0; from < line.keys.length; from++) {
    const where = line.used[from] ? undefined : line.placeAt(from);
    if (!where || !line.isFree(from, where.length)) continue;
    const agency = line.chips.find(({ filter, values }) => filter === 'agency' && values.every(id => !id.includes('/')));
    const here = agency ? agencies.filter(each => agency.values.includes(each.kind) && where.places.includes(each.place)) : [];
    const planned = where.places.filter(place => root.plans.some(([, , each]) => each === place));
    if (agency && here[0]) {
      agency.values = here.map(({ id }) => id);
      agency.label += `, ${where.label}`;
      line.take(from, where.length, 'chip');
    } else if (planned[0]) line.chip('place', planned.map(place => root.places[place][0]), from, where.length, where.label);
  }
}

/** @param {Line} line */
function takeDimensions(line) {
  const all = line.keys.join(' ');
  for (const [path, label] of line.index.root.dimensions) {
    const key = line.index.foldedIn(label.replace(/^.*?: /, ''));
    if (!key[2] || !all.includes(key.join(' '))) continue;
    line.scan(new RegExp(`(?:(?:truc|noi dung|linh vuc|chi so|thanh phan|ve) )*${key.join(' ')}`), (_, from, length) =>
      line.chip('dimension', [path], from, length, label));
  }
}

/**
 * Words that only ask, and those that stand for states and roles; what is asked for: who, when, how many.
 * @param {Line} line @returns {string | null}
 */
function takePhrases(line) {
  const { used, words, index } = line, { ask } = index.root, isPlain = smallIn(index), called = calledIn(words, index);
  let asks = null;
  line.phrases(tableOf(index, ask.asks.map(([kind, all]) => [all, kind])), kind => { asks ??= kind; });
  /** @type {[string, number, number][]} */
  const roles = [];
  line.phrases(tableOf(index, [...ask.values.map(([filter, value, all]) => [all, { filter, value }]), [ask.asking, {}]]),
    ({ filter, value }, from, length) => {
    if (filter === 'role') roles.push([value, from, length]);
    else if (filter) line.chip(filter, [value], from, length);
    else if (!called.has(from)) line.take(from, length, 'ask');
  });
  const hasAgency = line.chips.some(({ filter }) => filter === 'agency');
  const isBeside = at => words[at] && (used[at] === 'ask' || !used[at] && isPlain(words[at]));
  for (const [value, from, length] of roles) {
    let [before, behind] = [from - 1, from + length];
    while (isBeside(before)) before--;
    while (isBeside(behind)) behind++;
    // A role is that of an agency; without one the question asks who has it, or the word is one like others.
    if (hasAgency && (used[before] === 'chip' || used[behind] === 'chip')) line.chip('role', [value], from, length);
    else if (value === 'lead' || value === 'coordinating') line.take(from, length, 'ask');
  }
  return asks;
}

/** @param {Word[]} words @param {Index} index @returns {Promise<Reading>} */
async function understood(words, index) {
  const { takeTimes, dayOfVisit } = TIMED.test(words.map(({ key }) => key).join(' ')) ? await index.part('times') : {};
  index.today ??= dayOfVisit?.();
  const line = new Line(words, index);
  for (const take of [takePlans, takeTimes, takeAgencies, takePlaces, takeDimensions]) take?.(line);
  const asks = takePhrases(line), { used, chips } = line, rest = words.map((word, at) => ({ ...word, at })).filter(({ at }) => !used[at]);
  // "Có … không" only asks; beside a time "trước" and "sau" say when.
  const turned = rest.filter(({ key, at }) => TURNS.test(key) && at < words.length - 1 || BESIDE.test(key) && used[at + 1] === 'chip');
  return { chips, rest, turned, asks, isQuestion: !!chips[0] || used.includes('ask') };
}

/**
 * The words that a task must have: small ones only where they mostly stand beside their neighbour, as in "không khí".
 *
 * @param {Word[]} words @param {any} index
 */
async function essential(words, index) {
  const { root, lists, lost, exact } = index, isPlain = smallIn(index), called = calledIn(words, index);
  const all = words.map((word, i) => called.has(i) || !isPlain(word)), keep = all.slice();
  const small = new Set(root.ask.small.split(';').map(exact));
  await Promise.all(words.slice(1).map(async (second, i) => {
    if (keep[i] && keep[i + 1] || second.at !== (words[i].at ?? 0) + 1 && second.at != null) return;
    for (const { form, body } of await lists('p', lost, `${words[i].key} ${second.key}`)) {
      // In titles it stands with its tone marks: "khí" is not "khi".
      if (!body && form.replace(/[-+=]$/, '').split(' ').some((word, j) => !all[i + j] && !small.has(exact(word))))
        keep[i] = keep[i + 1] = true;
    }
  }));
  return words.filter((_, i) => keep[i]);
}

/**
 * The same words with what plans write for an everyday word, or for another name of a thing. With an everyday word goes whether lists that
 * were found say that titles have it too: only then it is sought as well.
 *
 * @param {Word[]} words @param {any} index @returns {Word[][]}
 */
const alike = (words, index) => index.root.ask.same.flatMap((names, i) => {
  const line = ` ${words.map(({ key }) => key).join(' ')} `, all = sameIn(index)[i], { exact } = index;
  const which = all.findIndex(name => name && line.includes(` ${name} `));
  if (which < 0) return [];
  const at = line.split(` ${all[which]} `)[0].split(' ').length - 1, end = at + all[which].split(' ').length;
  const written = all.includes('') ? all.slice(0, all.indexOf('')) : all, toned = text => ` ${text.split(' ').map(exact).join(' ')} `;
  const isInTitles = lists => !names[which].includes(' ')
    || lists.some(({ form, body }) => !body && form.includes(' ') && toned(names[which]).includes(toned(form)));
  return written.filter(name => name !== all[which]).map(name => Object.assign(
    [...words.slice(0, at), ...name.split(' ').map(key => ({ word: key, key })), ...words.slice(end)],
    { isMeant: which < written.length ? undefined : isInTitles }));
}).slice(0, 4);

/**
 * Tasks that have some of the words, where none has all: by how much of what was asked they have, a rare word more than a frequent one,
 * and words in a row more than words apart.
 *
 * @param {Word[][]} ways @param {(word: Word) => boolean} isPlain for words that say little
 * @param {{ root: any, lists: Function, single: (word: Word, lost: Set<string>) => Promise<any[]>, lost: Set<string> }} index
 */
async function nearest(ways, isPlain, { root, lists, single, lost }) {
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

/**
 * What fits filters, of two agencies both.
 * @param {number[]} tasks @param {Record<string, string[]>} filters @param {string[][]} others @param {any} index
 */
async function fitting(tasks, filters, others, index) {
  const narrowed = async each => (await (await index.part('facets'))
    .narrow(tasks, { filters: each, sort: 'relevance', facets: false }, index)).tasks;
  for (const agency of others) tasks = await narrowed({ ...filters, agency });
  return { wide: tasks, tasks: Object.values(filters).flat()[0] ? await narrowed(filters) : tasks };
}

/**
 * As typed; or where nothing is in the tasks as it was typed, as it may have been meant.
 * @param {Word[]} typed @param {boolean} loose @param {any} index
 */
async function literally(typed, loose, index) {
  const ways = index.waysOf(typed, alike(typed, index));
  let found = await index.findAll(ways, loose, index.lost);
  if (!loose && !found.phrase && found.tasks.length <= 20 && (typed[2] || !found.tasks.length)) {
    const corrected = await mended(ways[0], found, index);
    if (corrected || found.tasks.length || !typed[1]) found = corrected ?? found;
    else found = { ...await index.findAll(ways, true, index.lost), loose: true };
  }
  return { loose, ...found };
}

/**
 * Asks at once for the lists that a question reads step by step: on a slow line each wait is longer than all the reading.
 *
 * @param {Word[]} words what is left of them @param {Chip[]} chips @param {any} index
 */
function ahead(words, chips, { range }) {
  // What does not come is told by the step that needs it.
  const need = (kind, key) => range(kind, key, key, new Set());
  // Some servers are asked for six files at once and no more: what is surely needed comes first.
  words.slice(1).forEach(({ key }, i) => need('p', `${words[i].key} ${key}`));
  if (!words[1]) for (const { key } of words) need('w', key);
  for (const { filter, values } of chips) if (filter === 'agency') for (const id of values.slice(0, 8))
    need('w', `@${id.split('/').pop()}`);
}

/**
 * What words may stand for that were mistyped, all that it takes asked for at once.
 * @param {Word[]} words @param {any} found @param {any} index
 */
async function mended(words, found, index) {
  if (words[1]) for (const { key } of index.root.all ? [] : words) index.range('n', key, key, new Set());
  else if (!index.root.all) index.file('folds', new Set());
  return (await index.part('slips')).corrected(words, found, index);
}

/** What makes a question narrower, first what is given up first where nothing fits all. */
const GIVEN_UP = ['mark', 'state', 'kind', 'deadline', 'dimension', 'role', 'place', 'plan', 'agency'];

/**
 * A question read as such: what is asked for and what of it is not heeded, or null where its words are better taken as they are.
 * @param {Word[]} typed @param {Record<string, string[]>} filters @param {any} index
 */
async function asked(typed, filters, index, isLast = false) {
  const { root, waysOf, findAll, lists, inOrder, lost, part } = index, isPlain = smallIn(index);
  const { chips, rest, turned, asks, isQuestion } = await understood(typed, index), taken = [...chips];
  if (!isQuestion && !isLast) return null;
  if (!root.all) ahead(rest, chips, index);
  const isNamed = chips[0] && chips.every(({ filter }) => filter === 'agency' || filter === 'place') && !rest[0];
  const literal = !isLast && typed.length < 8 ? await findAll(waysOf(typed), false, lost) : null;
  const isSaid = literal?.phrase && literal.tasks.length;
  if (isSaid && !isNamed) return null;
  const words = await essential(rest, index), ways = waysOf(words, alike(words, index)), dropped = [];
  // Words between which something was taken out stand in a row nowhere.
  const isApart = words.some(({ at }, i) => i && at !== words[i - 1].at + 1);
  const every = { tasks: [...Array(root.tasks).keys()], score: new Float64Array(root.tasks), ways: [], phrase: true, agencies: [] };
  /** @type {any} */
  let other, isBare = false;
  for (;;) {
    const byAgency = chips.filter(({ filter }) => filter === 'agency'), [, ...others] = byAgency.map(({ values }) => values);
    const merged = { ...filters };
    for (const { filter, values } of chips) if (filter !== 'agency' || values === byAgency[0].values)
      merged[filter] = [...merged[filter] ?? [], ...values];
    // Those that an agency leads come first.
    const kinds = new Set(byAgency.flatMap(({ values }) => values.map(id => id.split('/').pop())));
    const acting = (await Promise.all([...kinds].slice(0, 8).map(async id => {
      const just = byAgency.some(({ first }) => first?.includes(id));
      return (await lists('w', lost, `@${id}`)).map(list => ({ ...list, just }));
    }))).flat();
    const fit = async found => {
      const score = found.score.slice();
      for (const { form, rows, just } of acting) for (const task of rows)
        score[task] += ({ '+': 0.6, '-': 0.5, '=': 0 }[form.slice(-1)] ?? 0.2) + (just && !form.endsWith('=') ? 0.7 : 0);
      return { ...found, score, ...await fitting(found.tasks, merged, others, index) };
    };
    const unheeded = turned.filter(each => !words.includes(each));
    const answer = (found, left) => ({ ...found, tasks: found.wide, chips: [...chips], asks, filters: merged, rest,
      left: [...unheeded, ...left].map(({ word }) => word).concat(dropped) });
    if (!words[0]) {
      const found = await fit(every), met = new Set(found.tasks);
      // What is called as an agency or a place is beside what they do.
      const beside = isNamed && isSaid ? literal.tasks.filter(task => !met.has(task)) : [];
      const near = inOrder({ tasks: beside, score: literal?.score }).slice(0, 100);
      if (found.tasks.length || !chips[0]) return { ...answer(found, []), near };
    } else {
      const found = await fit(await findAll(ways, isApart, lost));
      // A few words with a slip in one of them are no question yet.
      if (literal && !other && (chips[0] ? !found.tasks.length : !found.phrase) && (await mended(typed, literal, index))?.phrase)
        return null;
      if (other && isBare) found.tasks = [];
      const met = new Set(found.tasks);
      // What stands beside them would cost a long index many lists.
      if (met.size && (!words[1] || met.size >= FEW || !root.all && found.phrase)) return { ...answer(found, []), near: [] };
      const near = await fit(await nearest(found.isMeant ? ways.filter(way => way.isMeant) : ways, isPlain, index));
      const top = Math.max(...near.tasks.map(task => near.score[task]), 0);
      const atLeast = (tasks, part) => tasks.filter(task => near.score[task] >= top * part);
      const beside = atLeast(near.tasks, 0.5).filter(task => !met.has(task));
      if (met.size) return { ...answer(found, []), near: inOrder({ tasks: beside, score: near.score }).slice(0, 8) };
      const slip = words.length < 7 && !(other && isBare) ? await mended(words, found, index) : null, right = slip && await fit(slip);
      if (right?.tasks.length) return answer(right, []);
      // Without an agency, a place or a plan that was named it must be much that is found.
      if (top > (!chips[0] && !other ? 0.12 : 0.4) && (!other || !isBare || top * near.most > 12))
        return answer({ ...near, wide: atLeast(near.wide, 0.6) }, near.lacking(inOrder(near)[0], words));
      if (!other && chips[0]) {
        const found = await fit(every);
        if (found.tasks.length) other = answer(found, words);
      }
    }
    if (!chips[0]) return other ?? null;
    const worst = chips.reduce((a, b) => GIVEN_UP.indexOf(b.filter) < GIVEN_UP.indexOf(a.filter) ? b : a);
    isBare ||= GIVEN_UP.indexOf(worst.filter) > 5;
    chips.splice(chips.indexOf(worst), 1);
    if (worst.words) dropped.push(worst.words);
    // Where nothing else was asked, that there is none is the answer.
    if (!words[0] && !chips[0]) return { ...every, tasks: [], chips: taken, asks, filters: merged, rest, left: [] };
  }
}

/**
 * What answers what was typed: tasks, how much each is worth, and how the question was read.
 *
 * @param {Word[]} typed @param {Record<string, string[]>} filters @param {boolean} loose
 * @param {boolean} plain words as they are @param {any} index
 */
export async function answered(typed, filters, loose, plain, index) {
  const read = plain || loose ? null : await asked(typed, filters, index);
  if (read) return read;
  const found = await literally(typed, loose, index), { inOrder } = index;
  if (!plain && !loose && (!found.tasks.length || found.loose)) {
    const last = await asked(typed, filters, index, true);
    if (last?.tasks.length) return last;
  }
  let near = [];
  if (typed[1] && !plain && !loose && !found.text && !found.isMeant && found.tasks.length && found.tasks.length < FEW
    && (index.root.all || !found.phrase)) {
    const met = new Set(found.tasks), some = await nearest(index.waysOf(await essential(typed, index)), smallIn(index), index);
    near = inOrder({ tasks: some.tasks.filter(task => some.score[task] >= 0.5 && !met.has(task)), score: some.score }).slice(0, 8);
  }
  return { ...found, near, filters };
}

/**
 * Where a title has words: two in a row, or any where they were sought one by one.
 * @param {string} title @param {{ ways: Word[][], loose?: boolean }} found @param {any} index
 */
export function marksIn(title, { ways, loose }, { fold, wordsIn }) {
  const found = wordsIn(title), keys = found.map(([word]) => fold(word));
  const is = (at, word) => word?.begun ? keys[at]?.startsWith(word.key) : word && keys[at] === word.key;
  const isFound = keys.map((_, at) => ways.some(words =>
    words.some((word, i) => is(at, word) && (loose || !words[1] || is(at + 1, words[i + 1]) || is(at - 1, words[i - 1])))));
  return found.flatMap(({ index }, at) => {
    if (!isFound[at] || isFound[at - 1]) return [];
    while (isFound[at + 1]) at++;
    return [[index, found[at].index + found[at][0].length]];
  });
}
