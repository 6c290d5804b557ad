import type { Channel } from '../../src/library/channel.ts';
import type { Device } from '../../src/library/device.ts';
import { openLibrary, type Library } from '../../src/library/library.ts';
import { newFactory } from '../storage/fake-browser.ts';

/** A device of its own, whose clock goes on by a second every time it is looked at. */
export function newDevice(change: Partial<Device> = {}): Device {
  const factory = newFactory();
  let time = Date.UTC(2025, 0, 31);
  return {
    indexedDB: () => factory,
    channel: undefined,
    storageManager: undefined,
    now: () => (time += 1000),
    patience: 1000,
    ...change,
  };
}

/** Resolves when the library has been read. */
export async function whenReady(library: Library): Promise<Library> {
  if (library.getState().status === 'ready') return library;
  return new Promise((resolve) => {
    const stop = library.subscribe(() => {
      if (library.getState().status !== 'ready') return;
      stop();
      resolve(library);
    });
  });
}

/** A library on a device, opened. */
export const opened = (device: Device = newDevice()): Promise<Library> => whenReady(openLibrary(device));

/** What the library has of everything: the list and all that lies behind it. */
export async function everything(library: Library): Promise<unknown> {
  const { items } = library.getState();
  return Promise.all(items.map(async (item) => ({ item, article: await library.article(item.id), place: await library.place(item.id) })));
}

/** Ends that hear one another, as tabs do: each all but itself, later, and a copy. */
export function newChannels(count: number): readonly Channel[] {
  const ends = Array.from({ length: count }, () => new EventTarget());
  return ends.map((end) => ({
    addEventListener: end.addEventListener.bind(end),
    postMessage(data: unknown) {
      const others = ends.filter((other) => other !== end);
      setTimeout(() => {
        for (const other of others) other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
      });
    },
    close: () => undefined,
  }));
}
