// @ts-check
/** Times as people say them in a question, as the values of the filter of deadlines: `2026`, `2026-q1`, `..2026-06-30`. */

const ROMAN = { i: 1, ii: 2, iii: 3, iv: 4 };
const two = number => `${number}`.padStart(2, '0');
/**
 * A day of the calendar, moved by some; nothing where there is no such day.
 * @param {number | string} year @param {number | string} month @param {number | string} day @param {number} [moved]
 */
const dayOf = (year, month, day, moved = 0) => {
  const date = new Date(Date.UTC(+year, +month - 1, +day));
  if (date.getUTCMonth() !== +month - 1) return;
  date.setUTCDate(date.getUTCDate() + moved);
  return date.toISOString().slice(0, 10);
};
/**
 * The first day of a month; of the one behind December, of the next year.
 * @param {number | string} year @param {number | string} month @param {number} [moved] days
 */
const firstOf = (year, month, moved) => +month > 12 ? dayOf(+year + 1, 1, 1, moved) : dayOf(year, month, 1, moved);
const quarterOf = quarter => ROMAN[quarter] ?? +quarter;
const until = day => day && `..${day}`, since = day => day && `${day}..`;
const monthOf = (year, month) => +month > 0 && +month < 13 ? `${year}-${two(+month)}` : undefined;
/** The parts of a day: `2026-11-30`. @param {string} today @param {number} [days] */
const dated = (today, days = 0) => {
  const [year, month, day] = today.split('-').map(Number);
  return { year, month, quarter: Math.ceil(month / 3), later: dayOf(year, month, day, days) };
};

/**
 * Times as they are said, the longer way first: what stands in the pattern, and the value of the deadline that it means; nothing where
 * there is no such time, as of a thirteenth month.
 *
 * @type {[RegExp, (found: string[], today: string) => string | undefined][]}
 */
const TIMES = [
  [/(?:tu )?(?:nam )?(20\d\d) (?:den|toi) (?:het )?(?:nam )?(20\d\d)/, ([, a, b]) => a <= b ? `${a}-01-01..${b}-12-31` : undefined],
  [/(?:truoc|before) (?:ngay )?(\d\d?) (\d\d?) (20\d\d)/, ([, d, m, y]) => until(dayOf(y, m, d, -1))],
  [/(?:den|toi|by|until) (?:het )?(?:ngay )?(\d\d?) (\d\d?) (20\d\d)/, ([, d, m, y]) => until(dayOf(y, m, d))],
  [/(?:sau|after) (?:ngay )?(\d\d?) (\d\d?) (20\d\d)/, ([, d, m, y]) => since(dayOf(y, m, d, 1))],
  [/(?:truoc|before) thang (\d\d?)(?: nam)? (20\d\d)/, ([, m, y]) => until(dayOf(y, m, 1, -1))],
  [/(?:sau|after) thang (\d\d?)(?: nam)? (20\d\d)/, ([, m, y]) => monthOf(y, m) && since(firstOf(y, +m + 1))],
  [/(?:truoc|before) (?:quy|q)(?: )?(iv|i{1,3}|[1-4])(?: nam)? (20\d\d)/, ([, q, y]) => until(dayOf(y, quarterOf(q) * 3 - 2, 1, -1))],
  [/(?:truoc|before) (?:nam )?(20\d\d)/, ([, y]) => until(dayOf(y, 1, 1, -1))],
  [/(?:sau|after) (?:nam )?(20\d\d)/, ([, y]) => since(dayOf(+y + 1, 1, 1))],
  [/(?:tu|since|from) (?:nam )?(20\d\d)(?: tro di)?/, ([, y]) => since(dayOf(y, 1, 1))],
  [/(?:trong )?(?:quy|q|quarter)(?: )?(iv|i{1,3}|[1-4])(?: nam| of)? (20\d\d)/, ([, q, y]) => `${y}-q${quarterOf(q)}`],
  [/(?:trong )?(?:3|ba) thang (dau|cuoi)(?: cua)?(?: nam)? (20\d\d)/, ([, end, y]) => `${y}-q${end === 'dau' ? 1 : 4}`],
  [/(?:trong )?(?:6|sau) thang dau(?: cua)?(?: nam)? (20\d\d)/, ([, y]) => `${y}-01-01..${y}-06-30`],
  [/(?:trong )?(?:6|sau) thang cuoi(?: cua)?(?: nam)? (20\d\d)/, ([, y]) => `${y}-07-01..${y}-12-31`],
  [/(?:trong )?cuoi nam (20\d\d)/, ([, y]) => `${y}-q4`],
  [/(?:trong )?dau nam (20\d\d)/, ([, y]) => `${y}-q1`],
  [/(?:trong )?ngay (\d\d?) (\d\d?) (20\d\d)/, ([, d, m, y]) => dayOf(y, m, d) && `${dayOf(y, m, d)}..${dayOf(y, m, d)}`],
  [/(?:trong )?thang (\d\d?)(?: nam)? (20\d\d)/, ([, m, y]) => monthOf(y, m)],
  [/(?:trong |in )?(?:nam|year) (20\d\d)/, ([, y]) => y],
  [/(?:trong )?(?:nam nay|this year)/, (_, today) => `${dated(today).year}`],
  [/(?:trong )?(?:nam toi|nam sau|sang nam|next year)/, (_, today) => `${dated(today).year + 1}`],
  [/(?:trong )?(?:nam ngoai|nam truoc|nam qua|last year)/, (_, today) => `${dated(today).year - 1}`],
  [/(?:trong )?(?:quy nay|this quarter)/, (_, today) => `${dated(today).year}-q${dated(today).quarter}`],
  [/(?:trong )?(?:quy toi|quy sau|next quarter)/, (_, today) => {
    const { year, quarter } = dated(today);
    return quarter > 3 ? `${year + 1}-q1` : `${year}-q${quarter + 1}`;
  }],
  [/(?:trong )?(?:thang nay|this month)/, (_, today) => today.slice(0, 7)],
  [/(?:trong )?(?:thang toi|thang sau|next month)/, (_, today) => firstOf(dated(today).year, dated(today).month + 1)?.slice(0, 7)],
  [/(?:sap (?:den|het|toi) (?:han|thoi han)|due soon)/, (_, today) => `${today}..${dated(today, 30).later}`],
  [/(?:trong )?(?:quy|quarter) (iv|i{1,3}|[1-4])/, ([, q]) => `q${quarterOf(q)}`],
  [/(?:trong )?thang (1[0-2]|0?[1-9])/, ([, m]) => `m${+m}`],
];

/** The visitor's day, not that of Greenwich. */
export const dayOfVisit = (now = new Date()) => [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');

/** Takes the words of a question that say when. @param {any} line as search-ask.js reads it */
export function takeTimes(line) {
  for (const [regex, valueOf] of TIMES) line.scan(regex, (found, from, length) => {
    // Behind a number it is the year of a document.
    if (/^\d/.test(line.keys[from]) && /^\d+$/.test(line.keys[from - 1] ?? '')) return;
    const value = valueOf(found, line.index.today);
    if (value) line.chip('deadline', [value], from, length);
  });
}
