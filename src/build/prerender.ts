import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import { cacheFolder } from './cache.ts';
import { inlineScript } from './inline-script.ts';
import { composePage, type RenderedPage } from './page.ts';

/** A page of the site in one language. */
interface SitePage extends RenderedPage {
  /** The same for what is one page in several languages. */
  readonly name: string;
  /** Address below that of the app: empty, or ends with `/`. */
  readonly path: string;
  /** Modules that the page loads beside the app, from the project's folder. */
  readonly modules: readonly string[];
}

/** What `src/app/prerender.tsx` exports. Of pages with one name the first is the one for readers of any other language. */
interface PrerenderModule {
  prerender(): Promise<readonly SitePage[]>;
}

const entries = { app: 'src/app/prerender.tsx', head: 'src/app/inline/head.ts', body: 'src/app/inline/body.ts' };

interface Rendered {
  readonly pages: readonly SitePage[];
  readonly inline: { readonly head: string; readonly body: string };
}

/**
 * Makes the build write every page in every language with the whole app rendered in it, readable before any script has run.
 *
 * The app is first built for Node and rendered, then built for browsers; the pages are written over what that build
 * makes of `index.html`, so that plugins which look at the finished files see them finished.
 */
export function prerender(): Plugin {
  let rendered: Rendered | undefined;
  return {
    name: 'safha:prerender',
    apply: 'build',
    enforce: 'post',
    // The build resolves its configuration once an environment; what was rendered has to reach the browser's.
    sharedDuringBuild: true,

    config: () => ({
      builder: {},
      environments: {
        ssr: { build: { ssr: true, write: false, minify: false, copyPublicDir: false, rolldownOptions: { input: entries.app } } },
      },
    }),

    configResolved({ base }) {
      if (!base.startsWith('/')) throw new Error(`--base must be a path such as /safha/, not ${base || 'empty'}: pages in folders of their own link to each other`);
    },

    buildApp: {
      order: 'pre',
      async handler(builder: ViteBuilder) {
        const { ssr, client } = builder.environments;
        if (!ssr || !client) throw new Error('The build has no environment to prerender in');
        const { root, base } = builder.config;
        const [pages, head, body] = await Promise.all([
          renderPages((await builder.build(ssr)) as Rolldown.RolldownOutput, root),
          inlineScript(entries.head, { root, base }),
          inlineScript(entries.body, { root, base }),
        ]);
        rendered = { pages, inline: { head, body } };
        await builder.build(client);
      },
    },

    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const template = bundle['index.html'];
        if (template?.type !== 'asset' || !rendered) throw new Error('There is no index.html to write the prerendered pages over');
        const { base, root } = this.environment.config;
        const { pages, inline } = rendered;
        const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2')).map((name) => base + name);
        const html = String(template.source);
        // The files stay beside the pages they stand in: a chunk that is loaded later may name them.
        const styles = new Map(
          Object.entries(bundle).flatMap(([name, file]) => (file.type === 'asset' && name.endsWith('.css') ? [[base + name, String(file.source)]] : [])),
        );
        for (const page of pages) {
          const versions = pages.filter(({ name }) => name === page.name).map(({ lang, path }) => ({ lang, href: base + path }));
          const source = composePage(html, {
            page,
            href: base + page.path,
            alternates: [...versions, ...versions.slice(0, 1).map(({ href }) => ({ lang: 'x-default', href }))],
            fonts,
            modules: modulesOf(bundle, page.modules.map((module) => join(root, module))).map((name) => base + name),
            styles,
            inline,
          });
          if (page.path === '') template.source = source;
          else this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source });
        }
      },
    },
  };
}

/**
 * File names of what a page's script imports once it runs, and of what that needs before it can.
 * @param modules paths of what this page loads besides. @throws {Error} where the build has no chunk for one
 */
function modulesOf(bundle: Rolldown.OutputBundle, modules: readonly string[]): readonly string[] {
  const chunk = (name: string) => (bundle[name]?.type === 'chunk' ? [bundle[name]] : []);
  const chunks = Object.keys(bundle).flatMap(chunk);
  const pageScripts = chunks.filter(({ isEntry }) => isEntry);
  const own = modules.map((module) => {
    const made = chunks.find(({ facadeModuleId }) => facadeModuleId === module);
    if (!made) throw new Error(`${module} is no chunk of its own`);
    return made;
  });
  const asked = [...pageScripts.flatMap(({ dynamicImports }) => dynamicImports), ...own.map(({ fileName }) => fileName)];
  const loaded = new Set(pageScripts.map(({ fileName }) => fileName));
  return [...new Set(asked.flatMap((name) => [name, ...chunk(name).flatMap(({ imports }) => imports)]))].filter((name) => !loaded.has(name));
}

/** Runs the app as built for Node. */
async function renderPages({ output }: Rolldown.RolldownOutput, root: string): Promise<readonly SitePage[]> {
  // Inside the project, where Node finds the packages that the code imports.
  const cache = cacheFolder(root);
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'prerender-'));
  try {
    const chunks = output.filter((file) => file.type === 'chunk');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await Promise.all(
      chunks.map(async ({ fileName, code }) => {
        const path = join(folder, fileName);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, code);
      }),
    );
    const entry = chunks.find(({ isEntry }) => isEntry);
    if (!entry) throw new Error(`${entries.app} built into nothing`);
    const app = (await import(pathToFileURL(join(folder, entry.fileName)).href)) as PrerenderModule;
    return await app.prerender();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
