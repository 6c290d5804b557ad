import type { Library } from './library.ts';

/** Offers a file for the reader to keep. */
function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers take hold of it only when the reader has agreed to keep it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** Writes everything, the settings with it, to a backup file and offers it. */
export async function downloadBackup(library: Library, settings: unknown): Promise<void> {
  const { writeBackup } = await import('./backup.ts');
  const backup = await library.backup({ settings });
  offer(writeBackup(backup), `safha-${backup.exportedAt.slice(0, 10)}.json`);
}
