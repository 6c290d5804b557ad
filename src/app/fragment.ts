/** Opens the section that the address points to, now and whenever the fragment changes. */
export function followFragment(): void {
  const follow = () => {
    const target = document.querySelector(`details[id="${CSS.escape(location.hash.slice(1))}"]`);
    if (!(target instanceof HTMLDetailsElement)) return;
    target.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', ({ oldURL }) => {
    // Back from another page, the reader is to find the place they left.
    if (new URL(oldURL).pathname === location.pathname) follow();
  });
  if (location.hash) follow();
}
