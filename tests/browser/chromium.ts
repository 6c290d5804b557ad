import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

/** Finds a Chromium for the tests, or brings one to a machine that has none. */

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/** No traffic of the browser's own, and no wait for an answer to it. */
export const launchArguments: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The sandbox refuses to run as root.
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** The environment variable that names the browser to use. It also tells child processes what was found. */
const variable = 'CHROME_PATH';

/**
 * Path of a Chromium that starts: the one in `CHROME_PATH`, an installed one, Playwright's own, or Debian's package.
 * @throws {Error} that says what was tried, where none can be had
 */
export async function provideChromium(): Promise<string> {
  const found = (await findInstalled()) ?? (await installPlaywrights()) ?? (await installDebians());
  if (found === undefined) {
    throw new Error(
      `No Chromium for the browser tests: none is installed, "npx playwright install chromium" brought none, and ${
        isRoot ? 'neither did "apt-get install chromium"' : 'without root none can be installed as a package'
      }. Install Chromium or Chrome, or set ${variable} to the path of one.`,
    );
  }
  process.env[variable] = found;
  return found;
}

async function findInstalled(): Promise<string | undefined> {
  const wanted = process.env[variable];
  if (wanted !== undefined && !(await starts(wanted))) throw new Error(`${variable} names a browser that does not start: ${wanted}`);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places, chromium.executablePath()];
  for (const path of wanted === undefined ? candidates : [wanted]) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** Some systems put a script there that only tells where to get a browser: it has to answer with a version. */
async function starts(path: string): Promise<boolean> {
  return (await versionOf(path)) !== undefined;
}

/** What the browser calls itself, such as `Chromium 156.0.8078.79`; undefined where it does not start. */
export async function versionOf(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.X_OK);
    const { stdout } = await promisify(execFile)(path, ['--version', '--no-sandbox'], { timeout: 60_000 });
    return /\S.*\d+(?:\.\d+)+/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
}

async function installPlaywrights(): Promise<string | undefined> {
  console.log('No Chromium is installed: fetching Playwright’s own');
  const browser = isRoot && process.platform === 'linux' ? ['--with-deps', 'chromium'] : ['chromium'];
  const isDone = await run('npx', ['playwright', 'install', ...browser]);
  const path = chromium.executablePath();
  return isDone && (await starts(path)) ? path : undefined;
}

async function installDebians(): Promise<string | undefined> {
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log('Installing Debian’s Chromium');
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  return findInstalled();
}

/** Runs a command with its output shown. @returns whether it succeeded */
function run(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}
