// @ts-check
/**
 * Filters, counts and sorts what `search.js` has found, from the columns of the index, and offers pages beside it.
 *
 * @typedef {{ codes: ArrayLike<number>, starts: ArrayLike<number>, values: any[][] }} Cells of a facet: where each row's codes begin, and
 *   the values that a code stands for
 * @typedef {Map<string, { value: string, label: string, count: number, task: number, chosen: boolean }>} Facet its values, each with the
 *   task counted last
 * @typedef {{ filters: Record<string, string[]>, sort: string, facets: boolean }} Wish
 * @typedef {{ root: any, agencies: any[], agencyOf: (number: number, place: number) => any, fold: (text: string) => string,
 *   file: (name: string, lost: Set<string>) => Promise<any>, lost: Set<string>, pause: () => Promise<void>,
 *   spell: (text: string) => string }} Index
 */

// Made from SearchSchema.cs: SearchSchemaTests says how.
/** Tasks in a file of columns. */
const ROWS = 1024;
/** What tasks are counted by, as the columns stand in such a file, with the place in a file of records. */
const COLUMNS = [
  { name: 'plan', record: 1, isList: false },
  { name: 'lead', record: 4, isList: true },
  { name: 'coordinating', record: 5, isList: true },
  { name: 'monitoring', record: 6, isList: true },
  { name: 'implementing', record: 7, isList: true },
  { name: 'deadline', record: 9, isList: false },
  { name: 'dimensions', record: 10, isList: true },
  { name: 'products', record: 11, isList: true },
  { name: 'state', record: 12, isList: false },
  { name: 'marks', record: 13, isList: true },
  { name: 'others', record: 14, isList: true },
];
const ROLES = ['lead', 'coordinating', 'monitoring', 'implementing'];
/** All that is counted. */
const NAMES = ['agency', 'role', 'deadline', 'place', 'plan', 'dimension', 'kind', 'state', 'product', 'mark'];
/** The column of each but agencies and roles. @type {Record<string, string>} */
const COLUMN = {
  deadline: 'deadline',
  place: 'plan',
  plan: 'plan',
  dimension: 'dimensions',
  kind: 'deadline',
  state: 'state',
  product: 'products',
  mark: 'marks',
};
// The end of what is made.

/** All that tasks are counted by but agencies. */
const COUNTED = Object.keys(COLUMN);
const AT_ONCE = 12;                // more files of records than this cost more than one of columns
const AHEAD = 12;                  // files to fetch while one is read
let collator = /** @type {Intl.Collator | undefined} */(undefined);
/** In the order of the language; made when it is needed, which takes time. */
const inLetters = (a, b) => (collator ??= new Intl.Collator('vi', { numeric: true })).compare(a, b);

/** The columns of a file, by name: for each task where its cells begin, and each cell's place in the column's table. */
const columnsOf = ({ head: [, ...columns] }) => Object.fromEntries(COLUMNS.map(({ name, isList }, i) => {
  const [table, letters] = columns[i], codes = [], starts = [0];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charCodeAt(at);
    if (letter === 32) starts.push(codes.length);
    else codes.push(letter - (letter < 256 ? 35 : 256));
    if (!isList) starts.push(codes.length);
  }
  if (isList) starts.push(codes.length);
  return [name, { table, codes, starts }];
}));

/** The same of a file of records, which names also agencies that have no number. */
const columnsIn = ({ head }) => Object.fromEntries(COLUMNS.map(({ name, isList, record }) => {
  const cells = head[record].map(cell =>
    ROLES.includes(name) ? cell.flat().filter(each => typeof each === 'number') : isList ? cell : [cell]);
  const table = cells.flat(), starts = [0];
  for (const each of cells) starts.push(starts[starts.length - 1] + each.length);
  return [name, { table, codes: table.map((_, i) => i), starts }];
}));

/**
 * Whether a day is in a month (`2024-06`), from one day to another (`2024-01-01..2024-06-30`, either may be missing), or in a quarter or
 * month of any year (`q4`, `m6`).
 * @param {string} day @param {string} span
 */
const isWithin = (day, span) => {
  const [from, to] = span.split('..');
  if (to != null) return day >= from && day <= (to || '9');
  const month = +day.slice(5, 7);
  return span === `q${Math.ceil(month / 3)}` || span === `m${month}` || day.startsWith(`${span}-`);
};

/** Counts a task once for a value. */
const count = (value, task) => {
  if (value.task !== task) value.count++;
  value.task = task;
};

/**
 * The plan of each task: of a column of steps around a circle of plans, or of none.
 * @param {{ table: number[], codes: number[] }} column @param {number} circle
 */
function plansOf({ table, codes }, circle) {
  let plan = 0;
  return codes.map(code => plan = circle ? (plan + table[code]) % circle : table[code]);
}

/**
 * How many filters each task of a block fails, and the number of the last of them, from 1 on.
 * @param {Int32Array} tasks @param {number} start @param {number} size @param {Cells[]} filters
 */
function failures(tasks, start, size, filters) {
  const failed = new Uint8Array(size), by = new Uint8Array(size);
  filters.forEach(({ codes, starts, values }, i) => {
    const isChosen = values.map(each => each.some(value => value.chosen));
    for (const task of tasks) {
      const row = task - start;
      let at = starts[row];
      while (at < starts[row + 1] && !isChosen[codes[at]]) at++;
      if (at === starts[row + 1]) failed[row]++, by[row] = i + 1;
    }
  });
  return { failed, by };
}

/**
 * Counts the values of those tasks of a block that fail no filter, or only that of this number.
 * @param {Int32Array} tasks @param {number} start @param {Cells} cells @param {{ failed: Uint8Array, by: Uint8Array }} failures
 * @param {number} own
 */
function countValues(tasks, start, { codes, starts, values }, { failed, by }, own) {
  const counts = new Int32Array(values.length);
  for (const task of tasks) {
    const row = task - start;
    if (failed[row] > 1 || failed[row] && by[row] !== own) continue;
    // Most have one code: to count codes is quicker than to count values.
    if (starts[row + 1] - starts[row] === 1) counts[codes[starts[row]]]++;
    else for (let at = starts[row]; at < starts[row + 1]; at++) for (const value of values[codes[at]]) count(value, task);
  }
  values.forEach((each, code) => { if (counts[code]) for (const value of each) value.count += counts[code]; });
}

/**
 * @param {number[]} tasks @param {Wish} wish @param {Index} index
 * @returns {Promise<{ tasks: number[], counts: Record<string, { value: string, label: string, count: number }[]> | null }>}
 */
export async function narrow(tasks, { filters, sort, facets }, { root, agencies, agencyOf, fold, spell, file, lost, pause }) {
  const { places, plans, roles } = root, dimensions = new Map(root.dimensions);
  const members = new Map(filters.groups?.length
    ? root.members.map(([group, ...all]) => [agencies[group], all.map(number => agencies[number])]) : []);
  const many = new Set(plans.map(([, , place]) => place)).size > 1;
  const labelOf = agency => agency.label ??= many && agency.place >= 0 ? `${agency.name} (${places[agency.place][1]})` : agency.name;
  /** @type {Record<string, Facet>} */
  const all = Object.fromEntries(NAMES.map(name => [name, new Map()]));
  const valueOf = (name, value, label = value) => {
    let met = all[name].get(value);
    if (!met) all[name].set(value, met = { value, label, count: 0, task: -1, chosen: !!filters[name]?.includes(value) });
    return met;
  };
  const acting = new Map(), byPlace = [-1, ...places.keys()].map(() => []);
  /** An agency as a value of its facet, and with the filter by groups, its members. */
  const valuesOf = agency => {
    if (!acting.has(agency)) acting.set(agency, [agency, ...members.get(agency) ?? []].map(each => {
      const value = valueOf('agency', each.id, labelOf(each));
      value.chosen ||= !filters.agency?.length || filters.agency.includes(each.kind);
      return value;
    }));
    return acting.get(agency);
  };
  // Years and quarters are counted; whatever else is chosen is looked at for itself.
  const spans = (filters.deadline ?? []).filter(each => !/^\d{4}(-q\d)?$/.test(each));
  const make = {
    deadline: ([, last]) => last
      ? [last.slice(0, 4), `${last.slice(0, 4)}-q${Math.ceil(+last.slice(5, 7) / 3)}`, ...spans.filter(span => isWithin(last, span))]
        .map(period => valueOf('deadline', period))
      : [],
    kind: ([kind]) => [valueOf('kind', kind)],
    dimension: path => path.split('.').map((_, i, labels) => labels.slice(0, i + 1).join('.')).filter(each => dimensions.has(each))
      .map(each => valueOf('dimension', each, dimensions.get(each))),
    product: item => {
      const text = spell(item);
      return [valueOf('product', fold(text), text)];
    },
    state: state => [valueOf('state', state)],
    mark: mark => [valueOf('mark', mark)],
  };
  const byAgency = filters.agency?.length || filters.role?.length, chosen = COUNTED.filter(name => filters[name]?.length);
  const allRoles = [...ROLES, ...roles.map(([id]) => id)];
  const isAsked = allRoles.map(role => !filters.role?.length || filters.role.includes(role));
  const roleValues = allRoles.map(role => valueOf('role', role));

  const inOrder = Int32Array.from(tasks).sort(), keep = new Uint8Array(root.tasks), keys = new Map();
  const byRecord = tasks.length <= AT_ONCE || root.all, size = byRecord ? root.records : ROWS;
  /** What a task is counted by through its plan. @type {Record<string, any[][]>} */
  const own = {
    place: plans.map(([, , place]) => place < 0 ? [] : [valueOf('place', ...places[place])]),
    plan: plans.map(([id, label]) => [valueOf('plan', id, label)]),
  };
  const eachRow = Int32Array.from({ length: size + 1 }, (_, row) => row);

  const fileOf = task => file(`${byRecord ? 'r' : 'f'}-${Math.floor(task / size)}`, lost);
  const blocks = inOrder.filter((task, i) => !i || Math.floor(inOrder[i - 1] / size) !== Math.floor(task / size));
  for (let from = 0, to = 0, at = 0; from < inOrder.length; from = to) {
    const start = Math.floor(inOrder[from] / size) * size;
    // Some are under way before the first is read; to ask for all at once would stop the page.
    for (; at < blocks.length && blocks[at] < start + AHEAD * size; at++) fileOf(blocks[at]);
    while (to < inOrder.length && inOrder[to] < start + size) to++;
    const block = await fileOf(inOrder[from]);
    if (!block) continue;
    await pause();
    const columns = block.columns ??= (byRecord ? columnsIn : columnsOf)(block), { deadline, lead } = columns;
    const here = inOrder.subarray(from, to);
    block.plans ??= plansOf(columns.plan, byRecord ? 0 : plans.length);
    /** @type {Record<string, Cells>} */
    const cells = Object.fromEntries(COUNTED.map(name => {
      const column = columns[COLUMN[name]];
      return [name, own[name] ? { codes: block.plans, starts: eachRow, values: own[name] }
        : { ...column, values: column.table.map(make[name]) }];
    }));
    const failing = failures(here, start, size, chosen.map(name => cells[name])), { failed } = failing;
    for (const task of here) {
      const row = task - start, place = plans[block.plans[row]][2], known = byPlace[place + 1], isCounted = facets && !failed[row];
      let acts = !byAgency;
      for (let role = 0; role < ROLES.length && (byAgency || isCounted); role++) {
        const { table, codes, starts } = columns[ROLES[role]];
        let isChosen = false;
        for (let at = starts[row]; at < starts[row + 1]; at++) {
          const number = table[codes[at]];
          for (const value of known[number] ??= valuesOf(agencyOf(number, place))) {
            isChosen ||= value.chosen;
            if (isCounted && isAsked[role]) count(value, task);
          }
        }
        acts ||= isChosen && isAsked[role];
        if (isCounted && isChosen) roleValues[role].count++;
      }
      // Roles of the content's own are in one column: who has one, and which.
      const { table: others, codes: whose, starts: from } = columns.others;
      for (let at = from[row]; at < from[row + 1] && (byAgency || isCounted); at++) {
        const role = ROLES.length + others[whose[at]] % roles.length, number = Math.floor(others[whose[at]] / roles.length) - 1;
        let isChosen = number < 0 && !filters.agency?.length;
        for (const value of number < 0 ? [] : known[number] ??= valuesOf(agencyOf(number, place))) {
          isChosen ||= value.chosen;
          if (isCounted && isAsked[role]) count(value, task);
        }
        acts ||= isChosen && isAsked[role];
        if (isCounted && isChosen) count(roleValues[role], task);
      }
      if (acts && !failed[row]) keep[task] = 1;
      if (!acts) failed[row] = 2;
      if (sort === 'deadline') keys.set(task, deadline.table[deadline.codes[deadline.starts[row]]][1]);
      const { table, codes, starts } = lead, leader = table[codes[starts[row]]];
      if (sort === 'agency' && starts[row] < starts[row + 1])
        keys.set(task, (known[leader] ??= valuesOf(agencyOf(leader, place)))[0].label);
    }
    // A facet's counts heed every filter but its own.
    if (facets) for (const name of COUNTED) countValues(here, start, cells[name], failing, chosen.indexOf(name) + 1);
  }

  const left = tasks.filter(task => keep[task]);
  // What has no deadline or no agency comes last.
  if (sort !== 'relevance') left.sort((a, b) => +!keys.get(a) - +!keys.get(b) || inLetters(keys.get(a), keys.get(b)) || a - b);
  if (!facets) return { tasks: left, counts: null };
  // What is chosen stays, so that it can be taken back.
  for (const name of NAMES) for (const value of filters[name] ?? [])
    valueOf(name, value, name === 'dimension' ? dimensions.get(value) : agencies.find(({ id }) => id === value)?.label);
  return {
    tasks: left,
    counts: Object.fromEntries(NAMES.map(name => {
      const met = [...all[name].values()].filter(({ value, count }) => count || filters[name]?.includes(value));
      // The order of letters decides between equals; among thousands it takes longer than counting did.
      const compare = met.length > 300 ? (a, b) => a < b ? -1 : 1 : inLetters;
      return [name, met.sort((a, b) => b.count - a.count || compare(a.label, b.label))
        .map(({ value, label, count }) => ({ value, label, count }))];
    })),
  };
}

/**
 * The pages that are called as was asked, best first: a word that few pages have tells more than one that many have.
 *
 * @param {string[][]} table their routes, titles, sections and other words
 * @param {{ key: string }[]} words all that was typed
 * @param {{ chips?: any[], rest?: { key: string }[] }} reading as search-ask.js has it @param {any} index
 */
export function pagesFor([routes, titles, sections, others], words, { chips = [], rest = words }, index) {
  const { pages, fold, foldedIn, isPlain, PLACED } = index;
  const titleKeys = fold(titles.join('\n')).split('\n').map(title => title.match(/[\p{L}\p{Nd}]+/gu) ?? []);
  const named = [...new Set(chips.flatMap(({ words }) => foldedIn(words)))];
  const units = chips.filter(({ filter }) => filter === 'agency' || filter === 'place').map(({ words }) => foldedIn(words));
  const own = rest.filter(word => !isPlain(word)).map(({ key }) => key);
  const asked = [...new Set([...named, ...own])], inTitle = titleKeys.map(title => new Set(title));
  const all = others.map((text, i) => new Set([...text.split(' '), ...inTitle[i]]));
  const weight = new Map(asked.map(key => {
    const has = all.reduce((sum, each) => sum + +each.has(key), 0);
    return [key, has ? Math.log(1 + all.length / has) : named.includes(key) ? 0 : 3];
  }));
  const whole = asked.reduce((sum, key) => sum + weight.get(key), 0) || 1, line = ` ${words.map(({ key }) => key).join(' ')} `;
  /** Where the words of filters have a page of their own. */
  const direct = new Map(chips.flatMap(({ filter, values }) => values.map(value => [
    filter === 'plan' ? `/ke-hoach/${value}/` : filter === 'dimension' ? `/chi-so/${value.toLowerCase().split('.').slice(0, 2).join('/')}/`
      : filter === 'deadline' && !own.length ? `/thoi-han/${value.replace('-q', '/quy-')}/`
        : filter === 'place' && !own.length ? `/dia-ban/${value}/` : '', 1])));
  const isNamed = chips.some(({ filter }) => filter === 'agency');
  const isCompared = chips.filter(({ filter }) => filter === 'place' || filter === 'plan').length > 1 || line.includes(' so sanh ');
  /** @param {number} i */
  const scoreOf = i => {
    const route = routes[i], title = titleKeys[i];
    if (/^\/so-sanh\/./.test(route) && !isCompared) return 0;
    // Half of what was asked beside filters, and of a few words more than half.
    const least = own.length < 4 ? (own.length + 1) / 2 : own.length / 2;
    if (!direct.has(route) && !isNamed && own.filter(key => all[i].has(key)).length < least) return 0;
    // An agency or a place is in a page's title, or the page is not about it.
    const away = new Set(units.filter(unit => !unit.every(key => inTitle[i].has(key) || PLACED.test(key))).flat());
    const met = asked.filter(key => all[i].has(key) && (own.includes(key) || !away.has(key)));
    const titled = met.filter(key => inTitle[i].has(key)).length;
    const score = (direct.get(route) ?? 0) + (line.includes(` ${title.join(' ')} `) ? 0.3 : 0)
      + met.reduce((sum, key) => sum + weight.get(key), 0) / whole + 0.2 * titled / (title.length || 1);
    // Who asks seldom means the manual for editors.
    return route.startsWith('/huong-dan/') ? score / 2 : score;
  };
  return routes.map((route, i) => ({ url: pages + route.slice(1), title: titles[i], section: sections[i], score: scoreOf(i) }))
    .filter(({ score }) => score > 0.62)
    .sort((a, b) => b.score - a.score).slice(0, 4).map(({ url, title, section }) => ({ url, title, section }));
}
