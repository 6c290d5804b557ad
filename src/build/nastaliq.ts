import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { cacheFolder } from './cache.ts';
import { repertoire } from './repertoire.ts';

/** A name of our own: under its usual one the system may hold another version, which would then be drawn instead. */
const family = 'Safha Nastaliq';

const require = createRequire(import.meta.url);
const fontFile = '@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf';
const licenseFile = '@expo-google-fonts/noto-nastaliq-urdu/LICENSE_FONT';

/** The font with the characters of `repertoire` alone and every rule of its layout, as WOFF2. */
export async function nastaliqSubset(): Promise<Buffer> {
  return await subsetFont(await readFile(require.resolve(fontFile)), repertoire, { targetFormat: 'woff2' });
}

/**
 * `import 'virtual:nastaliq.css'` brings the Nastaliq: a style sheet with its `@font-face`, and the font, subset.
 * Subsetting takes seconds; the result is kept until the font or the repertoire changes.
 */
export function nastaliq(): Plugin {
  let cache: string;
  let stylesheet: Promise<string> | undefined;
  return {
    name: 'safha:nastaliq',
    sharedDuringBuild: true,
    configResolved({ root }) {
      cache = cacheFolder(root);
    },
    resolveId: {
      filter: { id: /^virtual:nastaliq\.css$/ },
      handler() {
        return (stylesheet ??= prepare(cache));
      },
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      // The font's licence asks to go wherever the font goes.
      this.emitFile({ type: 'asset', fileName: 'licenses/noto-nastaliq-urdu.txt', source: await readFile(require.resolve(licenseFile)) });
    },
  };
}

/** @returns path of the style sheet */
async function prepare(cache: string): Promise<string> {
  const version = createHash('sha256').update(await readFile(require.resolve(fontFile))).update(repertoire).digest('hex').slice(0, 12);
  const folder = join(cache, `nastaliq-${version}`);
  const stylesheet = join(folder, 'nastaliq.css');
  await mkdir(folder, { recursive: true });
  if (!existsSync(stylesheet)) {
    await writeWhole(join(folder, 'nastaliq.woff2'), await nastaliqSubset());
    await writeWhole(
      stylesheet,
      `@font-face { font-family: '${family}'; font-weight: 400; font-style: normal; font-display: swap; src: url('./nastaliq.woff2') format('woff2'); }\n`,
    );
  }
  return stylesheet;
}

/** Writes a file whole or not at all, since another build may be reading it. */
async function writeWhole(path: string, content: Buffer | string): Promise<void> {
  const draft = `${path}.${String(process.pid)}`;
  await writeFile(draft, content);
  await rename(draft, path);
}
