/**
 * How a page of any site comes into Safha. A bookmark opens the page that takes in articles, beside the page it was pressed on,
 * and sends it that page's markup. The two know each other by a nonce that the bookmark makes anew each time:
 *
 *     page ──opens──► …/add/#from=<nonce>
 *     page ◄─────── { kind: 'safha-ready', nonce } ──── Safha
 *     page ──────── { kind: 'safha-page', nonce, html, url } ──► Safha
 *
 * The page answers Safha's own origin alone and sends to it alone. Safha takes one page, from the window that opened it, and
 * believes the address only where it lies on the origin that the browser says the message comes from.
 */

interface PageMessage {
  readonly html: string;
  /** Absent where the sender is not who the address says. */
  readonly url: string | undefined;
}

/** UTF-16 units; a long page with its scripts has some two million. */
const LONGEST = 16_000_000;

const NONCE = /^#from=(?<nonce>[\w-]{16,80})$/u;

/** The nonce in the fragment of an address that the bookmark has opened. */
export const nonceIn = (hash: string): string | undefined => NONCE.exec(hash)?.groups?.['nonce'];

/** What a message brings; undefined for one that is not the page awaited. `origin` is the browser's word for where it comes from. */
export function pageIn(data: unknown, origin: string, nonce: string): PageMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, nonce: told, html, url } = data as Partial<Record<'kind' | 'nonce' | 'html' | 'url', unknown>>;
  if (kind !== 'safha-page' || told !== nonce || typeof html !== 'string' || html.length > LONGEST) return undefined;
  return { html, url: typeof url === 'string' && isOn(url, origin) ? url : undefined };
}

function isOn(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  return /^https?:$/u.test(address.protocol) && address.origin === origin;
}

/** Milliseconds that the page has to answer in; it has nothing to do but to read itself out. */
const PATIENCE = 10_000;

/**
 * Tells the window that opened this one to send its page, and waits for it.
 * @returns the page, or undefined where none comes; and a way to stop waiting
 */
export function awaitPage(nonce: string, opener: WindowProxy | null): { readonly page: Promise<PageMessage | undefined>; readonly stop: () => void } {
  let stop = (): void => undefined;
  const page = new Promise<PageMessage | undefined>((resolve) => {
    const end = (brought: PageMessage | undefined) => {
      removeEventListener('message', onMessage);
      clearTimeout(timer);
      resolve(brought);
    };
    const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
      const brought = source !== null && source === opener ? pageIn(data, origin, nonce) : undefined;
      if (brought) end(brought);
    };
    const timer = setTimeout(end, PATIENCE, undefined);
    stop = () => {
      end(undefined);
    };
    addEventListener('message', onMessage);
    // To whichever origin opened it: there is no secret in it for another.
    opener?.postMessage({ kind: 'safha-ready', nonce }, '*');
  });
  return { page, stop };
}

/** Runs in a page of another site, which knows nothing of ours: it must stand by itself. Its arguments are JSON. */
function sendPage(address: string, origin: string): void {
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const safha = window.open(`${address}#from=${nonce}`);
  const onMessage = (event: MessageEvent<{ kind?: unknown; nonce?: unknown } | null>) => {
    if (event.origin !== origin || event.data?.kind !== 'safha-ready' || event.data.nonce !== nonce) return;
    window.removeEventListener('message', onMessage);
    const html = new XMLSerializer().serializeToString(document);
    safha?.postMessage({ kind: 'safha-page', nonce, html, url: location.href }, origin);
  };
  window.addEventListener('message', onMessage);
}

/**
 * The bookmark's address.
 * @param addAddress absolute address of the page that takes in articles
 */
export function bookmarklet(addAddress: string): string {
  const { origin } = new URL(addAddress);
  return `javascript:void (${encodeURIComponent(sendPage.toString())})(${encodeURIComponent(`${JSON.stringify(addAddress)},${JSON.stringify(origin)}`)})`;
}
