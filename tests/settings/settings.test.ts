import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, parseSettings } from '../../src/settings/settings.ts';
import { createSettingsStore } from '../../src/settings/store.ts';
import { memoryStore } from '../../src/storage/local.ts';

describe('parseSettings', () => {
  it('keeps what makes sense and replaces the rest', () => {
    expect(parseSettings({ theme: 'sepia', textSize: 99, lineHeight: 2.5, glossMode: 'words', roman: 'yes', locale: 'fr' })).toEqual({
      ...defaultSettings,
      theme: 'sepia',
      glossMode: 'words',
    });
  });

  it.each([undefined, null, 7, 'dark', [], { textSize: Number.NaN }, { textSize: '3' }, { textSize: 0 }])('gives the defaults for %j', (value) => {
    expect(parseSettings(value)).toEqual(defaultSettings);
  });
});

describe('the settings store', () => {
  it('remembers across openings', () => {
    const local = memoryStore();
    createSettingsStore(local).update({ theme: 'dark', locale: 'en' });
    expect(createSettingsStore(local).get()).toEqual({ ...defaultSettings, theme: 'dark', locale: 'en' });
  });

  it('opens with the defaults where what is stored is broken', () => {
    const local = memoryStore();
    local.set('settings', '{"theme":');
    expect(createSettingsStore(local).get()).toEqual(defaultSettings);
  });

  it('tells those who watch, until they stop', () => {
    const store = createSettingsStore(memoryStore());
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.update({ roman: true });
    stop();
    store.update({ roman: false });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('resets the looks but neither language nor gloss mode', () => {
    const store = createSettingsStore(memoryStore());
    store.update({ theme: 'sepia', textSize: 6, roman: true, glossMode: 'translation', locale: 'en' });
    store.reset();
    expect(store.get()).toEqual({ ...defaultSettings, glossMode: 'translation', locale: 'en' });
  });
});
