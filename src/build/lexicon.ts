import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { CompileError } from '../lexicon/check.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { packGloss, packLexicon } from '../lexicon/pack.ts';
import { readSource, SOURCE_FOLDER } from '../lexicon/source.ts';

const modules = ['virtual:lexicon/data', 'virtual:lexicon/gloss'] as const;
type ModuleName = (typeof modules)[number];

const resolved = (name: ModuleName) => `\0${name}`;

/**
 * The compiled lexicon as two modules: `virtual:lexicon/data`, what the engine loads, and `virtual:lexicon/gloss`,
 * the meanings. A malformed line stops the build with its file and line number; in development a change to a line
 * reloads the page.
 */
export function lexicon(): Plugin {
  return {
    name: 'safha:lexicon',
    resolveId: {
      filter: { id: /^virtual:lexicon\// },
      handler(id) {
        const name = modules.find((module) => module === id);
        return name && resolved(name);
      },
    },
    load: {
      filter: { id: /^\0virtual:lexicon\// },
      handler(id) {
        try {
          const { data, gloss } = compileLexicon(readSource());
          return jsonModule(id === resolved('virtual:lexicon/data') ? packLexicon(data) : packGloss(gloss));
        } catch (error) {
          if (!(error instanceof CompileError)) throw error;
          return this.error({ message: error.message, loc: { file: error.file, line: error.line, column: 0 } });
        }
      },
    },
    configureServer({ watcher }) {
      watcher.add(SOURCE_FOLDER);
    },
    hotUpdate({ file, timestamp }) {
      if (!file.startsWith(SOURCE_FOLDER.split(sep).join('/'))) return undefined;
      for (const name of modules) {
        const module = this.environment.moduleGraph.getModuleById(resolved(name));
        if (module) this.environment.moduleGraph.invalidateModule(module, new Set(), timestamp, true);
      }
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** Large data is faster read as JSON than as the JavaScript it also is. */
function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
