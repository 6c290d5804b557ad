import { useEffect, useState } from 'react';
import type { Incoming, Intake } from './intake.ts';

/** Texts that say how it stands with a page on its way. */
export type Arrival = 'waiting' | 'waitingFailed';

/** Whether a bookmark has opened this page, to send it another. */
const isAwaited = (): boolean => location.hash.startsWith('#from=');

/** The address within a text that another app has shared, as most phones put it there. */
const ADDRESS = /\bhttps?:\/\/\S+/iu;

/**
 * Takes what the page was opened with: a page that the bookmark sends, or what another app has shared.
 * @param onAddress told an address that came without the text that stands there
 * @returns what to say of a page that is on its way
 */
export function useArrivals(intake: Intake | undefined, take: (brought: readonly Incoming[]) => void, onAddress: (address: string) => void): Arrival | undefined {
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!intake || !isAwaited()) return;
    let isWanted = true;
    let stop = (): void => undefined;
    const arrive = async () => {
      const { awaitPage, nonceIn } = await import('./bookmarklet.ts');
      const nonce = nonceIn(location.hash);
      if (!isWanted) return;
      if (nonce === undefined) throw new TypeError('The fragment names no page');
      const waiting = awaitPage(nonce, window.opener as WindowProxy | null);
      ({ stop } = waiting);
      const brought = await waiting.page;
      if (!isWanted) return;
      // A reload would wait for it again.
      history.replaceState(history.state, '', location.pathname + location.search);
      setFailed(!brought);
      if (brought) take([{ kind: 'page', html: brought.html, ...(brought.url === undefined ? {} : { url: brought.url }) }]);
    };
    arrive().catch(() => {
      setFailed(true);
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [intake, take]);

  useEffect(() => {
    const shared = new URLSearchParams(location.search);
    const text = shared.get('text') ?? '';
    const address = shared.get('url') ?? ADDRESS.exec(text)?.[0] ?? '';
    if (!intake || (text === '' && address === '')) return;
    history.replaceState(history.state, '', location.pathname + location.hash);
    const prose = text.replace(address, '').trim();
    // A title beside a link is not the text.
    if (prose.length > LONGEST_TITLE) take([{ kind: 'text', text: prose }]);
    else if (address !== '') onAddress(address);
    else if (prose !== '') take([{ kind: 'text', text: prose }]);
  }, [intake, take, onAddress]);

  if (hasFailed) return 'waitingFailed';
  return intake && isAwaited() ? 'waiting' : undefined;
}

/** UTF-16 units. */
const LONGEST_TITLE = 200;
