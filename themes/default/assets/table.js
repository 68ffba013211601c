// @ts-check
/**
 * Filters and sorts the task tables of each `[data-task-filter]`. All words stand in its `<template>`, which the form replaces.
 *
 * @typedef {{ row: HTMLTableRowElement, data: Record<string, string | null>, address: string, order: number, folded: string }} Task
 */

const collator = new Intl.Collator('vi', { numeric: true });
/** @param {number} number */
const figure = number => number.toLocaleString(document.documentElement.lang);
const ROLES = ['lead', 'coordinating', 'monitoring', 'implementing'];

/** "Hoà bình, Đoàn" and "HÒA BÌNH đoàn" both give "hoa binh doan". @param {string} text */
const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Read once: `dataset` is slow. @param {Element} row */
const attributes = row => Object.fromEntries(row.getAttributeNames().map(name => [name, row.getAttribute(name)]));

/** The members of a `|`-separated data attribute. @param {Task} task @param {string} name */
const members = (task, name) => task.data['data-' + name]?.split('|').filter(Boolean) ?? [];

/**
 * Behind each is its role: `tham-dinh=Sở Tư pháp`, without a name where it is a person's.
 * @param {Task} task @param {string} role '' for any
 */
const others = (task, role) => members(task, 'others').filter(each => !role || each.startsWith(`${role}=`))
  .map(each => each.slice(each.indexOf('=') + 1));

/** @param {Task} task @param {string} role '' for any */
const agencies = (task, role) => [...(role ? [role] : ROLES).flatMap(each => members(task, each)), ...others(task, role)];

/** `kind:recurring`, or the period in which the deadline ends: `2024`, `2024-q3`, `2024-09`. @param {Task} task @param {string} wanted */
function falls({ data }, wanted) {
  if (wanted.startsWith('kind:')) return data['data-deadline-kind'] === wanted.slice(5);
  const end = data['data-deadline-end'] ?? '';
  const [period, quarter] = wanted.split('-q');
  return end.startsWith(period) && (!quarter || Math.ceil(+end.slice(5, 7) / 3) === +quarter);
}

/** @param {() => void} action @param {number} wait ms after the last call */
function debounce(action, wait) {
  let timer = 0;
  return () => { clearTimeout(timer); timer = setTimeout(action, wait); };
}

/** @param {HTMLElement} section */
function enhance(section) {
  const addressIn = row => row.querySelector('a')?.getAttribute('href');
  const tables = [...section.querySelectorAll('table')]
    .map(table => [...table.querySelectorAll('tr')].filter(row => row.hasAttribute('data-lead'))
      .map((row, order) => ({ row, data: attributes(row), address: addressIn(row) ?? '', order, folded: '' })))
    .filter(rows => rows.length);
  const tasks = tables.flat();
  /** An agency may have a task in two roles, and so two rows of it. @param {Task[]} rows */
  const countOf = rows => new Set(rows.map(row => row.address)).size;
  const total = countOf(tasks);
  const template = section.querySelector('template');
  if (!template || !tasks.length) return;
  template.replaceWith(template.content);

  /** @type {NodeListOf<HTMLElement>} */
  const blocks = section.querySelectorAll('[data-task-group]');
  const heads = [...section.querySelectorAll('th')].filter(head => head.dataset.sort);
  /** @type {HTMLElement | null} */
  const count = section.querySelector('[data-filter-count]');
  const panel = section.querySelector('details[data-filter-panel]');
  const none = section.querySelector('[data-filter-none]');
  /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */
  const controls = section.querySelectorAll('[data-filter]');
  /** @type {NodeListOf<HTMLSelectElement>} */
  const selects = section.querySelectorAll('select[data-filter]:not([data-filter=sort])');
  /** @param {string} name */
  const control = name => [...controls].find(each => each.dataset.filter === name);
  const order = control('sort');
  const folds = [...section.querySelectorAll('details')].filter(each => each.querySelector('tr[data-lead]'));
  /** The rows of other tables of the tasks, as of targets by year, with the task of each. */
  const beside = [...section.querySelectorAll('table')].filter(table => table.matches('.by-year'))
    .map(table => ({ table, rows: [...table.tBodies[0].rows].map(row => ({ row, address: addressIn(row) })) }));
  /** Those that the filter opened. @type {Set<HTMLDetailsElement>} */
  const opened = new Set();
  let sort = '', shown = 0, indexed = false;

  /** @param {Task} task @param {string} filter @param {string} wanted */
  function passes(task, filter, wanted) {
    if (filter === 'agency') return agencies(task, control('role')?.value ?? '').includes(wanted);
    if (filter === 'role') return agencies(task, wanted).length > 0;
    if (filter === 'deadline') return falls(task, wanted);
    return members(task, filter).includes(wanted);   // any other select asks for the data attribute it names
  }

  /** In slices: typing stays smooth however many rows there are. */
  async function index() {
    let start = performance.now();
    for (const task of tasks) {
      if (performance.now() - start > 12) {
        await new Promise(resume => setTimeout(resume));
        start = performance.now();
      }
      task.folded = ' ' + fold([...[...task.row.cells].map(cell => cell.textContent), task.data['data-words']].join(' '));
    }
    indexed = true;
    if (!control('text')?.value) return;
    apply();
    reveal();
  }

  function apply() {
    applySort();
    const words = indexed ? fold(control('text')?.value ?? '').split(' ').filter(Boolean).map(word => ' ' + word) : [];
    const chosen = [...selects].filter(each => each.value).map(({ dataset, value }) => ({ filter: dataset.filter ?? '', value }));
    const kept = [];
    for (const task of tasks) {
      const keep = words.every(word => task.folded.includes(word)) && chosen.every(({ filter, value }) => passes(task, filter, value));
      if (task.row.hidden === keep) task.row.hidden = !keep;
      if (keep) kept.push(task);
    }
    shown = countOf(kept);
    showBeside(shown < total, new Set(kept.map(task => task.address)));
    for (const block of blocks) block.hidden = !block.querySelector('tr[data-lead]:not([hidden])');
    unfold(shown < total);
    none?.toggleAttribute('hidden', shown > 0);
    tell();
  }

  /** A row of a goal has no task of its own: it stays while one of its table does. @param {boolean} isFiltered @param {Set<string>} kept */
  function showBeside(isFiltered, kept) {
    for (const { table, rows } of beside) {
      for (const { row, address } of rows) row.hidden = isFiltered && address !== undefined && !kept.has(address);
      table.hidden = isFiltered && rows.every(({ row, address }) => address === undefined || row.hidden);
    }
  }

  /** What was folded stands open while a filter is on that leaves something of it. @param {boolean} isFiltered */
  function unfold(isFiltered) {
    for (const fold of folds) {
      if (isFiltered && !fold.open && fold.querySelector('tr[data-lead]:not([hidden])')) opened.add(fold), fold.open = true;
      else if (!isFiltered && opened.delete(fold)) fold.open = false;
    }
  }

  /** Later than the rows: a screen reader says one number, not many. */
  const tell = debounce(() => {
    if (count) count.textContent = (count.dataset.text ?? '').replace('{shown}', figure(shown)).replace('{total}', figure(total));
    const url = new URL(location.href);
    for (const { name, value } of controls)
      if (value.trim()) url.searchParams.set(name, value.trim()); else url.searchParams.delete(name);
    history.replaceState(history.state, '', url);
  }, 300);

  /** Sorts inside each table, by a column's `data-sort`; `-` before it is descending. */
  function applySort() {
    if (!order || order.value === sort) return;
    sort = order.value;
    const sign = sort[0] === '-' ? -1 : 1;
    const column = sort.replace('-', '');
    const sorted = heads.filter(head => head.dataset.sort === column);
    for (const head of heads) head.removeAttribute('aria-sort');
    for (const head of sorted) head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
    for (const table of tables) {
      const body = table[0].row.parentElement;
      const cell = sorted.find(head => body?.parentElement?.contains(head))?.cellIndex ?? -1;
      const keyed = table.map(({ row, data, order }) => ({ row, order, key: column === 'number' ? `${order}`
        : column === 'deadline' ? data['data-deadline-end'] ?? '' : row.cells[cell]?.textContent?.trim() ?? '' }));
      // Without a key last, both ways.
      keyed.sort((a, b) => +!a.key - +!b.key || sign * collator.compare(a.key, b.key) || a.order - b.order);
      for (const { row } of keyed) body?.append(row);
    }
  }

  function restore() {
    const query = new URL(location.href).searchParams;
    for (const each of controls) {
      each.value = query.get(each.name) ?? '';
      if (!each.value) each.value = '';   // no such option
    }
    apply();
  }

  /** A link to a hidden group takes the filter off; one to what is folded opens it. */
  function reveal() {
    const target = document.getElementById(location.hash.slice(1)), isHidden = target?.closest('[hidden]');
    if (!target || !section.contains(target)) return;
    if (isHidden) form?.reset();
    setTimeout(() => {
      // In a long page what was out of sight gets its size only now: a frame later the target stands elsewhere.
      if (open(target) || isHidden || section.matches('.many'))
        requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView()));
    });
  }

  /** Opens all that an element stands in, and says whether anything was folded. @param {Element} element */
  function open(element) {
    const around = folds.filter(fold => !fold.open && fold.contains(element));
    for (const fold of around) opened.delete(fold), fold.open = true;
    return around.length > 0;
  }

  for (const head of heads) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'sort' });
    button.append(...head.childNodes);
    button.onclick = () => {
      const { sort: column } = head.dataset;
      if (order) order.value = (sort === column ? '-' : '') + column;
      apply();
    };
    head.append(button);
  }
  for (const select of selects) {
    const { filter = '' } = select.dataset;
    if (filter === 'agency')
      for (const name of [...new Set(tasks.flatMap(task => agencies(task, '')))].filter(Boolean).sort(collator.compare))
        select.add(Object.assign(new Option(name), { lang: 'vi' }));
    else for (const option of [...select.options])
      if (option.value && !tasks.some(task => passes(task, filter, option.value))) option.remove();
  }
  const form = section.querySelector('form');
  form?.addEventListener('input', debounce(apply, 150));
  form?.addEventListener('submit', event => event.preventDefault());
  form?.addEventListener('reset', () => setTimeout(apply));
  addEventListener('popstate', restore);
  addEventListener('hashchange', reveal);
  if (panel) panel.open = matchMedia('(min-width: 50em)').matches;
  restore();
  reveal();
  setTimeout(index);
}

/** On paper nothing stays folded. @type {HTMLDetailsElement[]} */
let folded = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details')].filter(each => !each.open && !each.matches('.filter'));
  for (const each of folded) each.open = true;
});
addEventListener('afterprint', () => { for (const each of folded) each.open = false; });

document.querySelectorAll('[data-task-filter]').forEach(section => setTimeout(enhance, 0, section));
