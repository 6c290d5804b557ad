import { build, type InlineConfig, type Rolldown } from 'vite';

/**
 * Bundles a module and what it imports into one classic script that can stand inside a page.
 * @param entry path of the module
 * @param base address the app is served from, as `import.meta.env.BASE_URL` gives it
 */
export async function inlineScript(entry: string, { root, base }: { root: string; base: string }): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  };
  const built = (await build(config)) as Rolldown.RolldownOutput;
  const [chunk, ...others] = built.output;
  if (others.length > 0) throw new Error(`${entry} must bundle into one script; it has other output: ${others.map((o) => o.fileName).join(', ')}`);
  const code = chunk.code.trim();
  // Inside a page the first end tag ends the script, wherever it stands.
  if (/<\/script|<!--/i.test(code)) throw new Error(`${entry} holds markup that would end its own script element`);
  return code;
}
