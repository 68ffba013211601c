// @ts-check
// What scripts add to importing in the preview, all of which works without them: dropping a file, a table from the clipboard with its
// columns, checking while the editor types, going to a line.

/** @param {string | undefined} words @param {string | number} value */
const filled = (words, value) => (words ?? '').replace('{0}', String(value));

/** @type {HTMLFormElement | null} */
const form = document.querySelector('.import-form');
const file = /** @type {HTMLInputElement | null} */ (document.getElementById('tep'));
if (form && file) readDocuments(form, file);
else if (form) mendPlan(form);

/** @param {HTMLFormElement} form @param {HTMLInputElement} file */
function readDocuments(form, file) {
  const box = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('chu'));
  const html = /** @type {HTMLInputElement} */ (form.elements.namedItem('trang'));
  const status = /** @type {HTMLElement} */ (form.querySelector('.import-status'));
  const drop = /** @type {HTMLElement} */ (form.querySelector('.import-drop'));
  for (const each of form.querySelectorAll('.import-script')) each.removeAttribute('hidden');

  /** What the box holds where all of it was pasted with its table; only then does the table stand for it. */
  let pasted = '';
  let isPasting = false;
  /** @param {DataTransfer | null} data @returns {boolean} */
  const takeTable = data => {
    const page = data?.getData('text/html') ?? '';
    if (!/<table[\s>]/i.test(page) || (box.value !== '' && box.value !== pasted)) return false;
    html.value = box.value === '' ? page : html.value + page;
    const rows = new DOMParser().parseFromString(html.value, 'text/html').querySelectorAll('tr').length;
    status.textContent = filled(form.dataset.pasted, rows);
    return true;
  };
  const forget = () => {
    if (html.value !== '') status.textContent = '';
    html.value = pasted = '';
  };
  box.addEventListener('paste', event => {
    isPasting = takeTable(event.clipboardData);
    setTimeout(() => { isPasting = false; });
  });
  box.addEventListener('input', () => {
    if (isPasting) pasted = box.value;
    else if (box.value !== pasted) forget();
  });

  const told = () => {
    const [chosen] = file.files ?? [];
    const isLarge = chosen && chosen.size > Number(form.dataset.most);
    status.textContent = !chosen ? '' : filled(isLarge ? form.dataset.tooLarge : form.dataset.chosen, chosen.name);
    return !isLarge;
  };
  file.addEventListener('change', told);

  // A file that misses the frame by a little would be opened in place of this page.
  addEventListener('dragover', event => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.add('over');
  });
  addEventListener('dragleave', event => { if (!event.relatedTarget) drop.classList.remove('over'); });
  addEventListener('drop', event => {
    drop.classList.remove('over');
    const dropped = event.dataTransfer?.files;
    if (!dropped?.length) return;
    event.preventDefault();
    const one = new DataTransfer();
    one.items.add(dropped[0]);
    file.files = one.files;
    if (told() && dropped.length > 1) status.textContent = filled(form.dataset.one, dropped[0].name);
    form.querySelector('button')?.focus();
  });

  form.addEventListener('submit', event => {
    if (told()) status.textContent = form.dataset.reading ?? '';
    else event.preventDefault();
  });
  addEventListener('pageshow', told);
}

/** @param {HTMLFormElement} form */
function mendPlan(form) {
  const areas = [...form.querySelectorAll('textarea')];
  const read = areas.map(area => area.defaultValue.split('\n'));
  const check = /** @type {HTMLElement} */ (form.querySelector('.import-check'));
  const status = /** @type {HTMLElement} */ (form.querySelector('[role=status]'));
  let isLeaving = false;
  let asked = 0;

  /** @returns {Promise<boolean>} */
  const checkAgain = async () => {
    const turn = ++asked;
    status.textContent = form.dataset.checking ?? '';
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new FormData(form) });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('.import-check');
      if (turn !== asked) return true;
      if (!answer.ok || !fresh) throw new Error(answer.statusText);
      // The line that is read out stays the same element.
      status.textContent = page.querySelector('form [role=status]')?.textContent ?? '';
      check.replaceChildren(...fresh.childNodes);
      check.toggleAttribute('hidden', fresh.hasAttribute('hidden'));
      return true;
    } catch {
      if (turn === asked) status.textContent = form.dataset.failed ?? '';
      return false;
    }
  };

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(checkAgain, 800);
  });
  form.addEventListener('submit', async event => {
    clearTimeout(waiting);
    const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
    if (button?.value === 'luu' || isLeaving) {
      isLeaving = true;
      return;
    }
    event.preventDefault();
    // Whatever keeps the script from its answer, the page itself can be sent.
    if (!await checkAgain()) {
      isLeaving = true;
      form.requestSubmit(button);
    }
  });
  addEventListener('pageshow', () => { isLeaving = false; });
  addEventListener('beforeunload', event => {
    if (!isLeaving && areas.some(area => area.value !== area.defaultValue)) event.preventDefault();
  });

  document.addEventListener('click', event => {
    const link = /** @type {Element} */ (event.target).closest?.('[data-line], [data-read-line]');
    const area = link instanceof HTMLAnchorElement ? areas.find(each => '#' + each.id === link.hash) : undefined;
    if (!(link instanceof HTMLAnchorElement) || !area) return;
    event.preventDefault();
    const { line, readLine } = link.dataset;
    goTo(area, line ? Number(line) - 1 : placeNow(area, read[areas.indexOf(area)], Number(readLine) - 1));
  });

  for (const area of areas) {
    const told = document.createElement('p');
    told.className = 'soft import-caret';
    told.setAttribute('aria-hidden', 'true');
    area.after(told);
    const tell = () => {
      told.textContent = filled(form.dataset.line, area.value.slice(0, area.selectionStart).split('\n').length);
    };
    for (const event of ['input', 'keyup', 'click', 'focus', 'select']) area.addEventListener(event, tell);
    tell();
  }
}

/**
 * Where a line that was read stands now: the nearest of the same words.
 * @param {HTMLTextAreaElement} area @param {string[]} read @param {number} line
 */
function placeNow(area, read, line) {
  const now = area.value.split('\n');
  let best = Math.min(line, now.length - 1);
  let distance = Infinity;
  now.forEach((words, i) => {
    if (words === read[line] && Math.abs(i - line) < distance) [best, distance] = [i, Math.abs(i - line)];
  });
  return best;
}

/**
 * Selects a line and brings it into sight.
 * @param {HTMLTextAreaElement} area @param {number} line
 */
function goTo(area, line) {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  // Lines are folded: how high those above are is seen in a field of the same width.
  const probe = /** @type {HTMLTextAreaElement} */ (area.cloneNode());
  probe.removeAttribute('id');
  probe.removeAttribute('name');
  probe.rows = 1;
  probe.style.blockSize = 'auto';
  probe.value = area.value.slice(0, start);
  area.after(probe);
  const above = probe.scrollHeight;
  probe.remove();
  area.focus();
  area.setSelectionRange(start, start + (lines[line]?.length ?? 0));
  area.scrollTop = Math.max(0, above - area.clientHeight / 3);
  area.scrollIntoView({ block: 'nearest' });
}
