import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where `npm run build` puts the pages. */
export const DIST = join(__dirname, '../../dist');

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * What a browser does for its own sake. Beside each page it would draw two pages of its address bar that nobody sees,
 * which take as long as ours. The last list that a browser is given holds, so the features that would disturb pages or
 * ask the network, which playwright turns off, stand here as well.
 */
const UNUSED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Quiet, offline, and able to run as root in a container. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${UNUSED_FEATURES.join(',')}`,
];

/** Said once where no browser is installed. */
export const NO_BROWSER_MESSAGE =
  '浏览器测试已跳过：本机没有找到 Chromium、Chrome 或 Edge（可用环境变量 JUESUAN_BROWSER 指明其路径）。';

/** The program file of an installed Chromium, Chrome or Edge; null where there is none. */
export function findBrowser(): string | null {
  return candidates().find(isExecutable) ?? null;
}

/** Starts the installed browser. @throws Error where none is installed. */
export function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER_MESSAGE);
  return chromium.launch({ executablePath, args: FLAGS });
}

function candidates(): readonly string[] {
  const chosen = process.env.JUESUAN_BROWSER;
  if (chosen !== undefined && chosen !== '') return [chosen];
  return [...onPath(), ...(process.platform === 'darwin' ? MAC_APPS : []), ...underProgramFiles()];
}

function onPath(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function underProgramFiles(): readonly string[] {
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return folders.flatMap((folder) =>
    folder === undefined ? [] : WINDOWS_PROGRAMS.map((program) => join(folder, program)),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
