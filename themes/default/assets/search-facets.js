// @ts-check
/**
 * Filters, counts and sorts what `search.js` has found, from the columns of the index.
 *
 * @typedef {Map<string, { value: string, label: string, count: number, task: number, chosen: boolean }>} Facet its values, each with the task counted last
 * @typedef {{ tasks: number[], filters: Record<string, string[]>, sort: string, facets: boolean, root: any, agencies: any[], agencyOf: (number: number, place: number) => any, fold: (text: string) => string, file: (name: string) => Promise<any> }} Wish
 */

const NAMES = ['agency', 'role', 'place', 'plan', 'dimension', 'deadline', 'kind', 'state', 'product'];
const ROLES = ['lead', 'coordinating', 'monitoring', 'implementing'];
const RECORDS = 20, ROWS = 1024;   // tasks in a file of either kind
const AT_ONCE = 12;                // more files of records than this cost more than one of columns
const collator = new Intl.Collator('vi', { numeric: true });

/** What a file of columns says of a task: agencies by role, deadline, dimensions, products, state. */
function rowIn(block, row) {
  block.columns ??= block.head.slice(1).map(([table, letters], i) => ({ table, cells: !letters ? [] : i === 4 || i === 7 ? letters : letters.split(' ') }));
  return block.columns.map(({ table, cells }) => Array.from(cells[row] ?? '', letter => table[letter.charCodeAt(0) - (letter < '\xff' ? 35 : 256)]));
}

/** The same of a record. */
const rowOf = (/** @type {any[]} */ [, , lead, coordinating, monitoring, implementing, , deadline, dimensions, products, state]) => [
  ...[lead, coordinating, monitoring, implementing].map(cells => cells.flat().filter(cell => typeof cell === 'number')), [deadline], dimensions, products, [state],
];

/** @param {Wish} wish @returns {Promise<{ tasks: number[], counts: Record<string, { value: string, label: string, count: number }[]> | null }>} */
export async function narrow({ tasks, filters, sort, facets, root, agencies, agencyOf, fold, file }) {
  const { places, plans } = root, dimensions = new Map(root.dimensions), members = new Map(root.members.map(([group, ...all]) => [agencies[group], all.map(number => agencies[number])]));
  const many = new Set(plans.map(([, , place]) => place)).size > 1;
  const labelOf = agency => agency.label ??= many && agency.place >= 0 ? `${agency.name} (${places[agency.place][1]})` : agency.name;
  /** @type {Record<string, Facet>} */
  const all = Object.fromEntries(NAMES.map(name => [name, new Map()]));
  const valueOf = (name, value, label = value) => {
    let met = all[name].get(value);
    if (!met) all[name].set(value, met = { value, label, count: 0, task: -1, chosen: !!filters[name]?.includes(value) });
    return met;
  };
  const chosen = Object.fromEntries(NAMES.map(name => [name, !!filters[name]?.length]));
  const byGroup = !!filters.groups?.length, isChosen = agency => !chosen.agency || filters.agency.includes(agency.id) || filters.agency.includes(agency.kind);
  const roles = ROLES.filter(role => !chosen.role || filters.role.includes(role)).map(role => ROLES.indexOf(role));
  /** What cells stand for, by facet and cell. */
  const known = Object.fromEntries(NAMES.map(name => [name, new Map()]));
  const make = {
    deadline: ([, last]) => last ? [last.slice(0, 4), `${last.slice(0, 4)}-q${Math.ceil(+last.slice(5, 7) / 3)}`].map(period => valueOf('deadline', period)) : [],
    kind: ([kind]) => [valueOf('kind', kind)],
    dimension: path => path.split('.').map((_, i, labels) => labels.slice(0, i + 1).join('.')).filter(each => dimensions.has(each)).map(each => valueOf('dimension', each, dimensions.get(each))),
    product: item => [valueOf('product', fold(item), item)],
    state: state => [valueOf('state', state)],
  };
  const valuesIn = (name, cell) => {
    const key = typeof cell === 'object' ? cell.join() : cell;
    if (!known[name].has(key)) known[name].set(key, make[name](cell));
    return known[name].get(key);
  };

  const inOrder = Int32Array.from(tasks).sort(), keep = new Set(), keys = new Map();
  let plan = 0, started = performance.now();
  for (let from = 0; from < inOrder.length;) {
    const part = Math.floor(inOrder[from] / ROWS);
    let to = from;
    while (to < inOrder.length && inOrder[to] < (part + 1) * ROWS) to++;
    const few = [...new Set(inOrder.subarray(from, to).map(task => Math.floor(task / RECORDS)))], byRecord = tasks.length <= AT_ONCE;
    const blocks = await Promise.all(byRecord ? few.map(each => file(`r-${each}`)) : [file(`f-${part}`)]);
    for (; from < to; from++) {
      const task = inOrder[from], block = blocks[byRecord ? few.indexOf(Math.floor(task / RECORDS)) : 0];
      if (!block) continue;
      if (performance.now() - started > 20) {
        await new Promise(resume => setTimeout(resume));
        started = performance.now();
      }
      while (plans[plan + 1]?.[3] <= task) plan++;
      const [planId, planLabel, place] = plans[plan], row = byRecord ? rowOf(block.head[1 + task % RECORDS]) : rowIn(block, task % ROWS);
      const acting = row.slice(0, 4).map(numbers => numbers.map(number => agencyOf(number, place)).flatMap(agency => byGroup ? [agency, ...members.get(agency) ?? []] : agency));
      const has = {
        place: place < 0 ? [] : [valueOf('place', ...places[place])],
        plan: [valueOf('plan', planId, planLabel)],
        deadline: row[4].flatMap(cell => valuesIn('deadline', cell)),
        kind: row[4].flatMap(cell => valuesIn('kind', cell)),
        dimension: row[5].flatMap(cell => valuesIn('dimension', cell)),
        product: row[6].flatMap(cell => valuesIn('product', cell)),
        state: row[7].flatMap(cell => valuesIn('state', cell)),
      };
      if (sort === 'deadline') keys.set(task, row[4][0][1]);
      if (sort === 'agency') keys.set(task, acting[0].length ? labelOf(acting[0][0]) : '');

      const failed = Object.keys(has).filter(name => chosen[name] && !has[name].some(value => value.chosen));
      const acts = !chosen.agency && !chosen.role || roles.some(role => acting[role].some(isChosen));
      if (acts && !failed.length) keep.add(task);
      if (!facets) continue;
      const count = value => {
        if (value.task !== task) value.count++;
        value.task = task;
      };
      // A facet's counts heed every filter but its own.
      if (acts && failed.length < 2) for (const name of failed.length ? failed : Object.keys(has)) has[name].forEach(count);
      if (failed.length) continue;
      for (const role of roles) for (const agency of acting[role]) count(valueOf('agency', agency.id, labelOf(agency)));
      ROLES.forEach((role, i) => acting[i].some(isChosen) && count(valueOf('role', role)));
    }
  }

  const left = tasks.filter(task => keep.has(task));
  // What has no deadline or no agency comes last.
  if (sort !== 'relevance') left.sort((a, b) => +!keys.get(a) - +!keys.get(b) || collator.compare(keys.get(a), keys.get(b)) || a - b);
  if (!facets) return { tasks: left, counts: null };
  // What is chosen stays, so that it can be taken back.
  for (const name of NAMES) for (const value of filters[name] ?? []) valueOf(name, value, name === 'dimension' ? dimensions.get(value) : agencies.find(({ id }) => id === value)?.label);
  return {
    tasks: left,
    counts: Object.fromEntries(NAMES.map(name => [name, [...all[name].values()].filter(value => value.count || value.chosen)
      .sort((a, b) => b.count - a.count || collator.compare(a.label, b.label)).map(({ value, label, count }) => ({ value, label, count }))])),
  };
}
