// @ts-check
// Passes a page on: its lasting address into the clipboard, or to what the telephone offers. The buttons stand in a template,
// since without this script they would do nothing.

const place = document.querySelector('[data-share]');
const template = place?.querySelector('template');
const said = place?.querySelector('[aria-live]');
const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.href.split('#')[0];

if (place && template && said && (navigator.clipboard || navigator.share)) {
  template.replaceWith(template.content);
  const [copy, share] = place.querySelectorAll('button');
  if (!navigator.clipboard) copy.remove();
  if (!navigator.share) share.remove();
  // A browser that refuses shows the address, which can then be copied by hand.
  copy.addEventListener('click', () => navigator.clipboard.writeText(address)
    .then(() => place.getAttribute('data-share'), () => address).then(words => { said.textContent = words; }));
  // Closing what the telephone offers is no fault.
  share.addEventListener('click', () => navigator.share({ title: document.querySelector('h1')?.textContent ?? '', url: address })
    .catch(() => {}));
}
