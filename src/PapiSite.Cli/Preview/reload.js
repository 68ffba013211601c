// @ts-check
// Reloads the page when the preview says that the content changed; keeps trying while the preview is away.
const events = new EventSource(new URL('events', import.meta.url));
let version = '';
events.addEventListener('message', event => {
  if (version && event.data !== version) location.reload();
  version = event.data;
});
