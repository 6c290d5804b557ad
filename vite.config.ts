import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { articles } from './src/build/article.ts';
import { className } from './src/build/class-names.ts';
import { lexicon } from './src/build/lexicon.ts';
import { nastaliq } from './src/build/nastaliq.ts';
import { prerender } from './src/build/prerender.ts';

const root = import.meta.dirname;

export default defineConfig(({ isPreview }) => ({
  // In preview an address that is no page is an error, as on any host of static files.
  appType: isPreview === true ? 'mpa' : 'spa',
  plugins: [react(), articles(), lexicon(), nastaliq(), prerender()],
  // The gloss engine runs in a worker, which is built on its own.
  worker: { format: 'es', plugins: () => [lexicon()] },
  css: { modules: { generateScopedName: (local: string, file: string) => className(root, local, file) } },
  build: {
    // The first to have `light-dark()` and popovers; for older ones Vite would rewrite the style sheets.
    target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
    // The security policy allows no `data:` addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style sheet, which every page holds: what a later part of the app looks like is known from the first paint.
    cssCodeSplit: false,
    license: { fileName: 'licenses/javascript.md' },
  },
  test: {
    // For a machine that is busy with something else.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'] } },
      { extends: true, test: { name: 'component', include: ['tests/**/*.test.tsx'], environment: 'jsdom', setupFiles: ['tests/dom-setup.ts'] } },
    ],
  },
}));
