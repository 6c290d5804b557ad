import type { BrowserContext, Page } from '@playwright/test';

/** The line and the processor of a modest phone, as Chromium's own tools imitate them. */
export const slow4G = { latency: 150, download: 1.6, upload: 0.75, slowdown: 4 } as const;

const bytesPerSecond = (megabits: number) => (megabits * 1024 * 1024) / 8;

/** What a reader sees of a page coming up. */
export interface Visit {
  /** Milliseconds until the largest piece of the page was painted. */
  readonly paint: number;
  /** How far what was painted moved: cumulative layout shift. */
  readonly shift: number;
}

/** Opens an address over a slow line, with or without what the cache holds of it, and watches it until it has come to rest. */
export async function visit(context: BrowserContext, address: string, { isCached }: { readonly isCached: boolean }): Promise<Visit> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (!isCached) await session.send('Network.clearBrowserCache');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow4G.latency,
      downloadThroughput: bytesPerSecond(slow4G.download),
      uploadThroughput: bytesPerSecond(slow4G.upload),
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow4G.slowdown });
    await page.goto(address, { waitUntil: 'load' });
    await rest(page);
    const paints = await entriesOf(page, 'largest-contentful-paint');
    return { paint: paints.at(-1)?.startTime ?? Number.NaN, shift: cumulativeShift(await entriesOf(page, 'layout-shift')) };
  } finally {
    await page.close();
  }
}

/** Waits until nothing is on its way, the font is there, and React, where there is any, has taken the page over. */
export async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(async () => {
    await document.fonts.ready;
    const root = document.getElementById('root');
    return root === null || Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  });
  await page.waitForTimeout(1000);
}

/** What of a `PerformanceEntry` counts here; `value` and `hadRecentInput` are those of a layout shift. */
interface Entry {
  readonly startTime: number;
  readonly value?: number;
  readonly hadRecentInput?: boolean;
}

/** What the page has recorded of `type` since it began. */
function entriesOf(page: Page, type: 'largest-contentful-paint' | 'layout-shift'): Promise<readonly Entry[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<readonly Entry[]>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().map((entry) => entry.toJSON() as Entry));
        }).observe({ type: wanted, buffered: true });
        // A page on which nothing moved never calls back.
        setTimeout(() => {
          resolve([]);
        }, 500);
      }),
    type,
  );
}

/** Shifts less than a second apart count together, for five seconds at most; the worst such run is the page's. */
export function cumulativeShift(shifts: readonly Entry[]): number {
  let worst = 0;
  let run = { value: 0, first: -Infinity, last: -Infinity };
  for (const { startTime, value = 0, hadRecentInput } of shifts) {
    if (hadRecentInput) continue;
    const isSameRun = startTime - run.last < 1000 && startTime - run.first < 5000;
    run = isSameRun ? { value: run.value + value, first: run.first, last: startTime } : { value, first: startTime, last: startTime };
    worst = Math.max(worst, run.value);
  }
  return worst;
}
