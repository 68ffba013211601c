// @ts-check
/**
 * Filters, counts and sorts what `search.js` has found, from the columns of the index.
 *
 * @typedef {Map<string, { value: string, label: string, count: number, task: number, chosen: boolean }>} Facet its values, each with the task counted last
 * @typedef {{ filters: Record<string, string[]>, sort: string, facets: boolean }} Wish
 * @typedef {{ root: any, agencies: any[], agencyOf: (number: number, place: number) => any, fold: (text: string) => string, file: (name: string) => Promise<any> }} Index
 */

const NAMES = ['agency', 'role', 'place', 'plan', 'dimension', 'deadline', 'kind', 'state', 'product'];
const ROLES = ['lead', 'coordinating', 'monitoring', 'implementing'];
/** The facets that a column each holds, and all that tasks are counted by but agencies. @type {Record<string, number>} */
const COLUMN = { deadline: 5, kind: 5, dimension: 6, product: 7, state: 8 }, COUNTED = ['place', 'plan', ...Object.keys(COLUMN)];
const isChosen = value => value.chosen;
const RECORDS = 32, ROWS = 1024;   // tasks in a file of either kind
const AT_ONCE = 12;                // more files of records than this cost more than one of columns
const AHEAD = 12;                  // files to fetch while one is read
const collator = new Intl.Collator('vi', { numeric: true });

/** The columns of a file: for each task where its cells begin, and each cell's place in the column's table. */
const columnsOf = ({ head: [, ...columns] }) => columns.map(([table, letters], i) => {
  const single = i === 0 || i === 5 || i === 8, codes = [], starts = [0];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charCodeAt(at);
    if (letter === 32) starts.push(codes.length);
    else codes.push(letter - (letter < 256 ? 35 : 256));
    if (single) starts.push(codes.length);
  }
  if (!single) starts.push(codes.length);
  return { table, codes, starts };
});

/** The same of records. @param {any[][]} records */
const columnsIn = records => [0, 3, 4, 5, 6, 8, 9, 10, 11].map(at => {
  const cells = records.map(record => at > 2 && at < 7 ? record[at].flat().filter(cell => typeof cell === 'number') : at === 9 || at === 10 ? record[at] : [record[at]]);
  const table = cells.flat(at === 8 ? 1 : Infinity), starts = [0];
  for (const each of cells) starts.push(starts[starts.length - 1] + each.length);
  return { table, codes: table.map((_, i) => i), starts };
});

/** The plan of each task: of a column of steps around a circle of plans, or of none. @param {{ table: number[], codes: number[] }} column @param {number} circle */
function plansOf({ table, codes }, circle) {
  let plan = 0;
  return codes.map(code => plan = circle ? (plan + table[code]) % circle : table[code]);
}

/** @param {number[]} tasks @param {Wish} wish @param {Index} index @returns {Promise<{ tasks: number[], counts: Record<string, { value: string, label: string, count: number }[]> | null }>} */
export async function narrow(tasks, { filters, sort, facets }, { root, agencies, agencyOf, fold, file }) {
  const { places, plans } = root, dimensions = new Map(root.dimensions);
  const members = new Map(filters.groups?.length ? root.members.map(([group, ...all]) => [agencies[group], all.map(number => agencies[number])]) : []);
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
  const make = {
    deadline: ([, last]) => last ? [last.slice(0, 4), `${last.slice(0, 4)}-q${Math.ceil(+last.slice(5, 7) / 3)}`].map(period => valueOf('deadline', period)) : [],
    kind: ([kind]) => [valueOf('kind', kind)],
    dimension: path => path.split('.').map((_, i, labels) => labels.slice(0, i + 1).join('.')).filter(each => dimensions.has(each)).map(each => valueOf('dimension', each, dimensions.get(each))),
    product: item => [valueOf('product', fold(item), item)],
    state: state => [valueOf('state', state)],
  };
  const byAgency = filters.agency?.length || filters.role?.length, chosen = NAMES.slice(2).filter(name => filters[name]?.length);
  const roles = ROLES.filter(role => !filters.role?.length || filters.role.includes(role)).map(role => ROLES.indexOf(role)), roleValues = ROLES.map(role => valueOf('role', role));

  const inOrder = Int32Array.from(tasks).sort(), keep = new Uint8Array(root.tasks), keys = new Map(), byRecord = tasks.length <= AT_ONCE, size = byRecord ? RECORDS : ROWS;
  const own = plans.map(([id, label, place]) => ({ place: place < 0 ? [] : [valueOf('place', ...places[place])], plan: [valueOf('plan', id, label)] }));
  /** The block and the task at hand. @type {any} */
  let columns, cells, task = 0, row = 0, plan = 0, started = performance.now();
  /** Calls for each value that the task has in a facet, until a call gives true. */
  const some = (name, call) => {
    if (own[plan][name]) return own[plan][name].some(call);
    const { codes, starts } = columns[COLUMN[name]];
    for (let at = starts[row]; at < starts[row + 1]; at++) if (cells[name][codes[at]].some(call)) return true;
    return false;
  };
  const someAgency = (role, call) => {
    const { table, codes, starts } = columns[role + 1], place = plans[plan][2], known = byPlace[place + 1];
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const number = table[codes[at]];
      if ((known[number] ??= valuesOf(agencyOf(number, place))).some(call)) return true;
    }
    return false;
  };
  const count = value => {
    if (value.task !== task) value.count++;
    value.task = task;
  };

  const fileOf = task => file(`${byRecord ? 'r' : 'f'}-${Math.floor(task / size)}`);
  const blocks = inOrder.filter((task, i) => !i || Math.floor(inOrder[i - 1] / size) !== Math.floor(task / size));
  for (let from = 0, to = 0, at = 0; from < inOrder.length; from = to) {
    const first = Math.floor(inOrder[from] / size);
    // Some are under way before the first is read; to ask for all at once would stop the page.
    for (; at < blocks.length && blocks[at] < (first + AHEAD) * size; at++) fileOf(blocks[at]);
    while (to < inOrder.length && inOrder[to] < (first + 1) * size) to++;
    const block = await fileOf(inOrder[from]);
    if (!block) continue;
    if (performance.now() - started > 20) {
      await new Promise(resume => setTimeout(resume));
      started = performance.now();
    }
    columns = block.columns ??= byRecord ? columnsIn(block.head.slice(1)) : columnsOf(block);
    block.plans ??= plansOf(columns[0], byRecord ? 0 : plans.length);
    cells = Object.fromEntries(Object.entries(COLUMN).map(([name, at]) => [name, columns[at].table.map(make[name])]));
    for (let i = from; i < to; i++) {
      task = inOrder[i];
      row = task - first * size;
      plan = block.plans[row];
      const failed = chosen.filter(name => !some(name, isChosen)), acts = !byAgency || roles.some(role => someAgency(role, isChosen));
      if (acts && !failed.length) keep[task] = 1;
      if (sort === 'deadline') keys.set(task, columns[5].table[columns[5].codes[columns[5].starts[row]]][1]);
      if (sort === 'agency') someAgency(0, value => keys.set(task, value.label));
      if (!facets) continue;
      // A facet's counts heed every filter but its own.
      if (acts && !failed.length) for (const name of COUNTED) some(name, count);
      else if (acts && failed.length === 1) some(failed[0], count);
      if (failed.length) continue;
      for (const role of roles) someAgency(role, count);
      for (let role = 0; role < 4; role++) if (someAgency(role, isChosen)) roleValues[role].count++;
    }
  }

  const left = tasks.filter(task => keep[task]);
  // What has no deadline or no agency comes last.
  if (sort !== 'relevance') left.sort((a, b) => +!keys.get(a) - +!keys.get(b) || collator.compare(keys.get(a), keys.get(b)) || a - b);
  if (!facets) return { tasks: left, counts: null };
  // What is chosen stays, so that it can be taken back.
  for (const name of NAMES) for (const value of filters[name] ?? []) valueOf(name, value, name === 'dimension' ? dimensions.get(value) : agencies.find(({ id }) => id === value)?.label);
  return {
    tasks: left,
    counts: Object.fromEntries(NAMES.map(name => {
      const met = [...all[name].values()].filter(({ value, count }) => count || filters[name]?.includes(value));
      // The order of letters decides between equals; among thousands it takes longer than counting did.
      const compare = met.length > 300 ? (a, b) => a < b ? -1 : 1 : collator.compare;
      return [name, met.sort((a, b) => b.count - a.count || compare(a.label, b.label)).map(({ value, label, count }) => ({ value, label, count }))];
    })),
  };
}
