// @ts-check
/**
 * The search page. What is typed and chosen stands in the address, and what the address asks for is shown: so a search can be shared,
 * and back and forward are right. All words stand in the page.
 *
 * @typedef {{ text: string, filters: Record<string, string[]>, sort: string, limit: number, loose: boolean, kept: string[] }} Wish
 * @typedef {{ value: string, label?: string, count?: number }} Value
 * @typedef {{ name: string }[]} Names
 * @typedef {{ url: string, title: string, planLabel: string, lead: Names, coordinating: Names, deadline: string | null, status: string,
 *   marks: number[][] }} Hit
 * @typedef {{ total: number, hits: Hit[], facets: Record<string, Value[]>, agencies: { name: string, place: string | null, url: string }[],
 *   corrected: string | null, loose: boolean, damaged: number, understood: Taken[], left: string[], asks: string | null, near: Hit[],
 *   pages: { url: string, title: string, section: string }[] }} Answer
 * @typedef {{ filter: string, values: string[], label?: string, words: string }} Taken what some words of a question were taken for
 * @typedef {ReturnType<typeof facetOf>} Facet
 */

const FIRST = 10, NEXT = 20, MOST = 500;   // tasks
const FEW = 6, STEP = 30, LONG = 12;       // values of a facet
const AGENCIES = 4, COORDINATING = 3;

/** @type {any} */
const root = document.querySelector('[data-search]');
/** The element with a data attribute. @param {string} name @returns {any} */
const part = (name, from = root) => from.querySelector(`[data-${name}]`);
/** A copy of what a template holds. @param {string} name @returns {any} */
const copy = name => part(name).content.firstElementChild.cloneNode(true);
const [box, order, list] = [root.querySelector('input'), root.querySelector('select'), part('hits')];

/** @param {string} text @param {Record<string, string | number>} values */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name].toLocaleString(document.documentElement.lang));

/** @param {() => void} action @param {number} wait ms after the last call */
function debounce(action, wait) {
  let timer = 0;
  return Object.assign(() => { clearTimeout(timer); timer = setTimeout(action, wait); }, { cancel: () => clearTimeout(timer) });
}

/**
 * Shows or hides a part, with its words and where it leads.
 * @param {string} name @param {boolean} shown @param {Record<string, string | number> | null} [values] @param {Partial<Wish>} [changes]
 */
function offer(name, shown, values, changes) {
  const element = part(name);
  element.hidden = !shown;
  if (shown && values) element.textContent = fill(element.dataset.text, values);
  if (changes) element.href = addressOf(changes);
}

// ---------- The address ----------

/** @returns {Wish} */
function wished() {
  const query = new URLSearchParams(location.search);
  const sorts = [...order.options].map(option => option.value);
  const sort = query.get(order.name) ?? '';
  return {
    text: (query.get('q') ?? '').trim().slice(0, box.maxLength), sort: sorts.includes(sort) ? sort : sorts[0],
    loose: query.has('roi'), kept: query.getAll('nguyen'), limit: Math.min(MOST, Math.max(FIRST, parseInt(query.get('so') ?? '') || 0)),
    filters: Object.fromEntries(facets.map(({ key, name }) => [key, [...new Set(query.getAll(name))]])
      .filter(([, values]) => values.length)),
  };
}

/** The page's address with other wishes. @param {Partial<Wish>} changes */
function addressOf(changes) {
  const { text, filters, sort, limit, loose, kept } = { ...wished(), limit: FIRST, ...changes };
  const query = new URLSearchParams(text && { q: text });
  for (const { key, name } of facets) for (const value of filters[key] ?? []) query.append(name, value);
  if (sort !== order.options[0].value) query.set(order.name, sort);
  if (loose) query.set('roi', '1');
  for (const words of kept) query.append('nguyen', words);
  if (limit > FIRST) query.set('so', `${limit}`);
  return location.pathname + (`${query}` && `?${query}`);
}

/** The address with a value chosen, or no longer. @param {string} key @param {string} value */
function toggled(key, value) {
  const { filters } = wished();
  const before = filters[key] ?? [];
  return addressOf({ filters: { ...filters, [key]: before.includes(value) ? before.filter(each => each !== value) : [...before, value] } });
}

/** Puts what was typed into the address, without a step of its own. */
function settle() {
  typed.cancel();
  const text = box.value.trim();
  if (text !== wished().text) history.replaceState(history.state, '', addressOf({ text, loose: false, kept: [] }));
}

/** A step to another address. @param {string} address @param {() => void} [then] */
function go(address, then) {
  keepPlace();
  history.pushState({ top: scrollY }, '', address);
  show(then);
}

function keepPlace() {
  scrolled.cancel();
  history.replaceState({ top: scrollY }, '');
}

const scrolled = debounce(keepPlace, 300);
const typed = debounce(() => { settle(); show(); }, 120);

// ---------- Asking ----------

/** @type {Promise<(request: object) => Promise<Answer>> | undefined} */
let opening;
/** As search itself folds, once it is there. */
let fold = (/** @type {string} */ text) => text;
let turn = 0, tries = 0, drawn = /** @type {string[]} */([]);

/** Shows what the address asks for; what is there stays until the new is. @param {() => void} [then] */
async function show(then) {
  const mine = ++turn;
  const wish = wished();
  const slow = setTimeout(() => { part('count').textContent = part('count').dataset.wait; }, 500);
  drawChoices(wish);
  try {
    // A browser may remember that a module could not be fetched: another try has another address.
    opening ??= (() => {
      const index = fetch(`${root.dataset.base}search/index.bin`, { cache: 'no-cache' });
      // Where it fails, search itself says so.
      index.catch(() => undefined);
      // What takes time at first is ready when the network is.
      'Đ'.normalize('NFD').match(/\p{L}/u);
      return import(root.dataset.search + (tries++ ? `&${tries}` : '')).then(search => {
        fold = search.fold;
        return search.openSearch(root.dataset.base, root.dataset.pages, index);
      });
    })();
    const search = await opening;
    const answer = await search({ ...wish, facets: false });
    /** @type {Promise<Pick<Answer, 'facets' | 'damaged'>> | undefined} Without counts the results are still worth having. */
    let counted;
    const counting = () => counted ??= search({ ...wish, facets: true }).catch(() => ({ facets: {}, damaged: 1 }));
    // Before the results are shown: a sentence that came in above them would push them down.
    const reply = await replyTo(wish, answer, counting, search);
    clearTimeout(slow);
    if (mine !== turn) return;
    drawAnswer(wish, answer, reply);
    then?.();
    tell();
    // Who types on needs no counts.
    await new Promise(resume => setTimeout(resume, 150));
    if (mine !== turn) return;
    const { facets: counts, damaged } = await counting();
    if (mine !== turn) return;
    // What could not be read for the results is still not in them.
    offer('damaged', damaged + answer.damaged > 0);
    for (const facet of facets) if (counts[facet.key]) learn(facet, counts[facet.key]);
    drawChoices(wish);
  } catch (/** @type {any} */ error) {
    clearTimeout(slow);
    if (mine !== turn) return;
    opening = undefined;
    drawFailure(true);
    // What browsers say of a file or a script that did not come; all else is a fault of the script or of what it read.
    const isLost = !navigator.onLine || /fetch|import|load/i.test(error.message);
    offer('lost', isLost);
    offer('broken', !isLost);
    tell();
  }
}

/** Later than the results: a screen reader says one number, not many. */
const tell = debounce(() => {
  part('status').textContent = (part('failed').hidden ? ['corrected', 'left', 'loose', 'count', 'answer'] : ['lost', 'broken'])
    .map(name => part(name))
    .filter(each => !each.hidden).map(each => (each.firstElementChild ?? each).textContent).join(' ');
}, 500);

/** @param {boolean} failed */
function drawFailure(failed) {
  offer('failed', failed);
  offer('fallback', failed);
  offer('results', !failed);
  offer('past', !failed);
}

// ---------- Results ----------

/** @param {Wish} wish @param {Answer} answer @param {string} reply the sentence that answers, or nothing */
function drawAnswer(wish, { total, hits, agencies, corrected, loose, damaged, understood, left, near, pages }, reply) {
  drawFailure(false);
  offer('waiting', false);
  offer('answered', true);
  offer('count', true, { count: total });
  offer('back', true, { count: total });
  // Of a single letter nothing can be said yet.
  const isBegun = [...wish.text].length === 1 && !total;
  if (total && left.length) part('count').textContent = fill(part('count').dataset.partly, { count: total });
  if (!total) part('count').textContent = part('back').textContent = part('count').dataset[isBegun ? 'begun' : 'nothing'];
  offer('sorting', total > 1);
  offer('corrected', corrected !== null, { typed: wish.text, read: corrected ?? '' });
  offer('loose', loose && total > 0);
  offer('strictly', wish.loose, null, { loose: false });
  offer('damaged', damaged > 0);
  offer('left', left.length > 0 && total > 0, { words: left.map(words => `“${words}”`).join(', ') });
  offer('answer', reply !== '');
  part('answer').textContent = reply;
  offer('reading', understood.length > 0);
  part('understood').replaceChildren(...understood.filter(({ words }) => words).map(taken => {
    const item = copy('taken');
    const [, title, label] = item.firstElementChild.children;
    item.firstElementChild.href = addressOf({ kept: [...wish.kept, fold(taken.words)] });
    title.textContent = `${facets.filter(({ key }) => key === taken.filter)[0].title}: `;
    label.textContent = meant(taken);
    return item;
  }));
  offer('pages-found', pages.length + agencies.length > 0);
  part('pages-list').replaceChildren(...pages.map(({ url, title, section }) => {
    const item = copy('page');
    Object.assign(item.firstElementChild, { href: url, textContent: title });
    item.lastElementChild.textContent = section;
    return item;
  }));
  offer('nearby', near.length > 0);
  part('near').replaceChildren(...near.slice(0, NEXT).map(itemOf));
  part('agencies').replaceChildren(...agencies.slice(0, AGENCIES).map(({ name, place, url }) => {
    const item = copy('agency');
    Object.assign(item.firstElementChild, { href: url, textContent: name });
    item.lastElementChild.textContent = place;
    return item;
  }));

  // More of the same goes behind what is there, so that focus and place stay.
  const keys = hits.map(hit => JSON.stringify(hit));
  if (drawn.some((key, i) => key !== keys[i])) list.replaceChildren();
  drawn = keys;
  list.append(...hits.slice(list.children.length).map(itemOf));
  const rest = Math.min(NEXT, Math.min(total, MOST) - hits.length);
  offer('shown', hits.length < total, { shown: hits.length, total });
  offer('more', rest > 0, { count: rest }, { limit: hits.length + NEXT });
  offer('loosely', !loose && wish.text.includes(' '), null, { loose: true });
  offer('none', !total && !isBegun);
  offer('unfilter', Object.keys(wish.filters).length > 0, null, { filters: {} });
}

/** What words were taken for, as the page says it. @param {Taken} taken @returns {string} */
function meant({ filter, values, label }) {
  const facet = facets.filter(({ key }) => key === filter)[0];
  return label ?? values.map(value => filter === 'deadline' ? periodOf(facet, value) : labelOf(facet, value)).join('; ');
}

/** A year, a quarter, a month, or from one day to another, in words. @param {Facet} facet @param {string} value @returns {string} */
function periodOf(facet, value) {
  const day = (/** @type {string} */ text) => text.split('-').reverse().map(Number).join('/');
  const [from, to] = value.split('..'), words = (/** @type {string} */ name, /** @type {Record<string, string>} */ values) =>
    fillText(facet.labels.get(name) ?? '', values);
  if (to === undefined) {
    const [year, month] = value.split('-');
    if (/^q\d$/.test(value)) return words('quarters', { quarter: ['I', 'II', 'III', 'IV'][+value[1] - 1] });
    if (/^m\d+$/.test(value)) return words('months', { month: value.slice(1) });
    return month && month[0] !== 'q' ? words('month', { month: `${+month}`, year }) : labelOf(facet, value);
  }
  return !from ? words('until', { to: day(to) }) : !to ? words('from', { from: day(from) })
    : words('between', { from: day(from), to: day(to) });
}

/** @param {string} text @param {Record<string, string>} values */
const fillText = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/**
 * The sentence that answers who, when or how many, from the same counts as the filters; nothing where nothing of the kind was asked.
 *
 * @param {Wish} wish @param {Answer} answer @param {() => Promise<Pick<Answer, 'facets'>>} counting
 * @param {(request: object) => Promise<Answer>} search
 */
async function replyTo(wish, { asks, total, hits, left, corrected, loose, understood }, counting, search) {
  const { dataset } = part('answer');
  // Where something was left out, or taken for something else, nothing is counted.
  if (!asks || !total || left.length || corrected !== null || loose) return '';
  const number = total.toLocaleString(document.documentElement.lang);
  const listed = (/** @type {Value[]} */ values, /** @type {(value: Value) => string} */ name) =>
    values.slice(0, 3).map(value => `${name(value)}${total > 1 ? ` (${value.count})` : ''}`).join('; ');
  let text = '';
  if (asks === 'count') text = fillText(dataset.many, { count: number });
  else if (asks === 'when') {
    if (total === 1) return fillText(dataset.due, { deadline: hits[0]?.deadline ?? dataset.open });
    const deadline = facets.filter(({ key }) => key === 'deadline')[0];
    const quarters = ((await counting()).facets.deadline ?? []).filter(({ value }) => value.includes('-q'));
    if (quarters[0] && !quarters[3]) text = fillText(dataset.dues,
      { count: number, deadlines: listed(quarters, ({ value }) => labelOf(deadline, value)) });
  } else if (asks === 'who' && !understood.some(({ filter }) => filter === 'agency')) {
    const { facets: leads } = await search({ ...wish, filters: { ...wish.filters, role: ['lead'] }, facets: true, limit: 0 });
    const all = leads.agency ?? [], rest = all.length - 3, others = rest > 0 ? ` ${fill(dataset.others, { count: rest })}` : '';
    if (all[0]) text = fillText(total === 1 ? dataset.leadOnly : dataset.leads,
      { count: number, names: listed(all, ({ label = '' }) => label) + others });
  }
  return text;
}

/** @param {Hit} hit */
function itemOf({ url, title, planLabel, lead, coordinating, deadline, status, marks }) {
  const item = copy('hit');
  const link = item.querySelector('a');
  Object.assign(link, { href: url, textContent: '' });
  let end = 0;
  for (const [from, to] of marks) {
    link.append(title.slice(end, from), Object.assign(document.createElement('mark'), { textContent: title.slice(from, to) }));
    end = to;
  }
  link.append(title.slice(end));
  item.querySelector('p').textContent = planLabel;
  write(part('lead', item), lead, lead.length);
  write(part('coordinating', item), coordinating, COORDINATING);
  part('deadline', item).textContent = deadline && deadline[0].toUpperCase() + deadline.slice(1);
  part(deadline ? 'undated' : 'deadline', item).remove();
  const state = part('state', item);
  state.dataset.state = status;
  state.textContent = labelOf(facets.filter(({ key }) => key === 'state')[0], status);
  return item;
}

/** @param {any} cell @param {Names} agencies @param {number} most */
function write(cell, agencies, most) {
  const left = agencies.length - most;
  const [names, others] = cell.children;
  names.textContent = agencies.slice(0, left > 1 ? most : undefined).map(({ name }) => name).join('; ');
  if (left > 1) others.textContent = ' ' + fill(others.dataset.text, { count: left });
  cell.parentElement.hidden = !agencies.length;
}

// ---------- Filters ----------

/** @param {any} element */
function facetOf(element) {
  const [values, more, narrow] = ['ul', 'button', 'input'].map(name => element.querySelector(name));
  const { facet: key, name } = element.dataset;
  const words = [...element.querySelector('template').content.children];
  const labels = new Map(words.map(({ value, textContent }) => [value, textContent]));
  /** Values whose words are content in another language than the page's. */
  const foreign = new Set(words.filter(each => each.firstElementChild).map(({ value }) => value));
  const facet = {
    key, name, title: element.firstElementChild.textContent, element, values, more, narrow, labels, isWorded: labels.size > 0, foreign,
    found: /** @type {Value[]} */(key === 'groups' ? [{ value: 'yes' }] : []), most: FEW, rows: new Map(),
  };
  values.addEventListener('change', (/** @type {any} */ { target }) => { settle(); go(toggled(key, target.value)); });
  narrow.addEventListener('input', () => drawFacet(facet, wished()));
  more.addEventListener('click', () => {
    const before = values.children.length;
    facet.most += STEP;
    drawFacet(facet, wished());
    values.children[before].querySelector('input').focus();
  });
  return facet;
}

/** @param {Facet} facet @param {Value[]} found */
function learn(facet, found) {
  facet.found = found;
  if (!facet.isWorded) for (const { value, label } of found) facet.labels.set(value, label);
  // Newest year first, its quarters behind it.
  if (facet.key === 'deadline') found.sort((a, b) => +b.value.slice(0, 4) - +a.value.slice(0, 4) || (a.value < b.value ? -1 : 1));
}

/** @param {Facet} facet @param {string} value @returns {string} */
function labelOf({ key, labels }, value) {
  const [year, quarter = 'year'] = value.split('-');
  return key === 'deadline' && labels.has(quarter) ? fill(labels.get(quarter), { year }) : labels.get(value) ?? value;
}

/** True where the page has words of its own for a value. @param {Facet} facet @param {string} value */
const isOfPage = ({ isWorded, foreign }, value) => isWorded && !foreign.has(value);

/** Tags and facets. @param {Wish} wish */
function drawChoices(wish) {
  order.value = wish.sort;
  const tags = facets.flatMap(facet => (wish.filters[facet.key] ?? []).map(value => {
    const tag = copy('tag');
    const [, title, label] = tag.firstElementChild.children;
    tag.firstElementChild.href = toggled(facet.key, value);
    title.textContent = `${facet.title}: `;
    label.textContent = labelOf(facet, value);
    if (isOfPage(facet, value)) label.removeAttribute('lang');
    return tag;
  }));
  const shown = part('tags');
  if (tags.length !== shown.children.length || tags.some((tag, i) => !tag.isEqualNode(shown.children[i]))) {
    const focused = [...shown.children].findIndex(each => each.contains(document.activeElement));
    shown.replaceChildren(...tags);
    if (focused >= 0) (tags[focused]?.firstElementChild ?? box).focus();
  }
  offer('all', tags.length > 1, null, { filters: {} });
  for (const facet of facets) drawFacet(facet, wish);
}

/** @param {Facet} facet @param {Wish} wish */
function drawFacet(facet, { filters }) {
  const { key, element, values, more, narrow, found, rows } = facet;
  const chosen = filters[key] ?? [];
  const all = [...found, ...chosen.filter(value => !found.some(each => each.value === value)).map(value => ({ value, count: 0 }))];
  const fitting = all.filter(({ value }) => fold(` ${labelOf(facet, value)}`).includes(fold(` ${narrow.value.trim()}`)));
  const shown = fitting.filter(({ value }, i) => i < facet.most || chosen.includes(value));
  const items = shown.map(({ value, count }) => {
    const item = rows.get(value) ?? copy('value');
    rows.set(value, item);
    const [check, label, number] = item.firstElementChild.children;
    Object.assign(check, { value, checked: chosen.includes(value) });
    label.textContent = labelOf(facet, value);
    if (isOfPage(facet, value)) label.removeAttribute('lang');
    number.textContent = count === undefined ? '' : fill('({count})', { count });
    return item;
  });
  if (items.length !== values.children.length || items.some((item, i) => item !== values.children[i])) {
    const focused = values.contains(document.activeElement) && document.activeElement;
    values.replaceChildren(...items);
    if (focused) (focused.isConnected ? focused : element.firstElementChild).focus();
  }
  const left = fitting.length - shown.length;
  more.hidden = !left;
  more.textContent = fill(more.dataset.text, { count: left });
  narrow.parentElement.hidden = all.length <= LONG;
  element.hidden = !chosen.length && (key === 'groups' ? !filters.agency : all.length < 2);
}

// ---------- What visitors do ----------

/** Back, forward, and a page just opened. */
function restore() {
  typed.cancel();
  scrolled.cancel();
  box.value = wished().text;
  // A step within the page, as to its main part, has no state, and keeps its place.
  const top = history.state?.top;
  show(() => { if (top !== undefined) scrollTo(0, top); });
}

/** Where filters stand beside the results. */
const isWide = () => matchMedia('(min-width: 60em)').matches;
const facets = [...root.querySelectorAll('[data-facet]')].map(facetOf);
box.addEventListener('input', typed);
box.form.addEventListener('submit', (/** @type {Event} */ event) => { event.preventDefault(); settle(); show(); });
order.addEventListener('change', () => { const sort = order.value; settle(); go(addressOf({ sort })); });
root.addEventListener('click', (/** @type {any} */ event) => {
  if (event.target.closest('[data-again]')) {
    // The site may have been built again meanwhile: then the index must be opened anew.
    opening = undefined;
    show(() => box.focus());
  }
  const link = event.target.closest('a');
  if (link?.matches('[data-back], [data-past]')) {
    event.preventDefault();
    // On a telephone the panel stands above what it narrowed.
    part('facets').open = isWide();
    part('answered').scrollIntoView();
    part('count').focus({ preventScroll: true });
    return;
  }
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  keepPlace();
  if (!link.matches('[data-go]')) return;
  event.preventDefault();
  const before = list.children.length;
  go(link.href, () => {
    if (link === part('more')) list.children[before]?.querySelector('a').focus();
    else if (link.hidden || link.closest('[hidden]')) part('count').focus();
  });
});
addEventListener('scroll', scrolled, { passive: true });
addEventListener('popstate', restore);
history.scrollRestoration = 'manual';
for (const { key, element } of facets) if (wished().filters[key]) element.open = true;
part('facets').open = isWide();
part('needs').hidden = true;
drawFailure(false);
restore();
