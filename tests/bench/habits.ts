import type { BrowserContext, Page } from '@playwright/test';
import texts from '../../src/i18n/locales/ur/ui.json' with { type: 'json' };
import { rest } from './visit.ts';

/** What a reader may have left behind on an earlier visit. */
export interface Habit {
  readonly name: string;
  /** Whether the browser still holds the files of that visit. */
  readonly isCached: boolean;
  /** Uses the page as that reader did; before the first visit nobody did anything. */
  readonly act?: (page: Page) => Promise<void>;
}

async function choose(page: Page, mode: 'words' | 'translation'): Promise<void> {
  // The radio buttons themselves are out of sight behind their labels.
  await page.getByRole('radio', { name: texts.mode[mode] }).check({ force: true });
  await page.locator(mode === 'words' ? 'ruby' : '[data-translation]').first().waitFor();
}

async function darkenAndFold(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.settings.title }).click();
  await page.getByRole('radio', { name: texts.settings.themes.dark }).check({ force: true });
  await page.keyboard.press('Escape');
  await page.locator('summary').first().click({ position: { x: 4, y: 4 } });
  await page.locator('details:not([open])').first().waitFor({ state: 'attached' });
}

const modes = ['words', 'translation'] as const;

export const habits: readonly Habit[] = [
  { name: 'first visit', isCached: false },
  ...modes.flatMap((mode) =>
    [false, true].map((isCached) => ({
      name: `return, ${isCached ? 'cached' : 'not cached'}: ${mode}, dark, a section closed`,
      isCached,
      act: async (page: Page) => {
        await darkenAndFold(page);
        await choose(page, mode);
      },
    })),
  ),
];

/** Leaves on the device what the habit leaves. */
export async function leave(context: BrowserContext, { act }: Habit, address: string): Promise<void> {
  if (!act) return;
  const page = await context.newPage();
  await page.goto(address);
  await rest(page);
  await act(page);
  await rest(page);
  await page.close();
}
