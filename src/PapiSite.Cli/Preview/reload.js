// @ts-check
// Reloads the page when the preview shows another version than the one that this page was made from, which the script's
// address names; keeps trying while the preview is away.
const { href, search } = new URL(import.meta.url);
new EventSource(new URL('events', href)).addEventListener('message', ({ data }) => {
  if (data !== search.slice(1)) location.reload();
});
