import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** What browsers have and jsdom lacks, as far as the components need it. */

// jsdom hides `[popover]` and has no way to show it: a shown popover is one without the attribute.
HTMLElement.prototype.showPopover = function showPopover() {
  this.removeAttribute('popover');
};
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[popovertarget]') : null;
  const id = button?.getAttribute('popovertarget');
  if (id) document.getElementById(id)?.removeAttribute('popover');
});

globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
window.scrollBy = () => undefined;
window.scrollTo = () => undefined;
Range.prototype.getBoundingClientRect ??= () => new DOMRect();
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;

afterEach(cleanup);
