import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { DIST, launch } from '../browser';
import { serveFolder, type ServedFolder } from '../static-server';

/** The page that is one file, as a double-click opens it. */
export const ONE_FILE = pathToFileURL(join(DIST, '决算助手.html')).href;

export interface OpenOptions extends Pick<BrowserContextOptions, 'forcedColors' | 'colorScheme'> {
  /** A page of the site by its name, or the address of one that lies on the disk, which gets no network. */
  readonly at?: string;
  /** Of the window, in px. */
  readonly width?: number;
  readonly height?: number;
  /** The pane's own width in px, as a user sets it by dragging the divider. */
  readonly paneWidth?: number;
  /** Runs before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** With the dialogue whose files can be read again, which no test can answer but one that puts its own there. */
  readonly picks?: boolean;
}

/** For what must come about in the page, in milliseconds. */
export const PATIENCE = 60_000;

/** The built pages in one browser, for all tests of a file. */
export interface WebPages {
  readonly origin: () => string;
  readonly open: (options?: OpenOptions) => Promise<Page>;
  /** What the pages asked for outside of themselves, and what they complained of, since the test began. */
  readonly requests: () => readonly string[];
  readonly complaints: () => readonly string[];
  /** Complaints that a test brings about on purpose. */
  readonly expectComplaints: (pattern: RegExp) => void;
}

/**
 * Serves the built pages and starts a browser for the tests of the `describe` it is called in. After each test the
 * pages are closed, and must not have asked for anything from elsewhere nor written errors to the console.
 */
export function useWebPages(): WebPages {
  let served: ServedFolder;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let requests: string[] = [];
  let complaints: string[] = [];
  const onDisk = new Set<string>();

  beforeAll(async () => {
    served = await serveFolder(DIST);
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  afterEach(async () => {
    const [asked, said] = [requests.filter(isForeign), complaints];
    await Promise.all(contexts.map((context) => context.close()));
    [contexts, requests, complaints] = [[], [], []];
    expect(asked).toEqual([]);
    expect(said).toEqual([]);
  });

  function isForeign(url: string): boolean {
    return !onDisk.has(url) && ![`${served.origin}/`, 'blob:', 'data:'].some((own) => url.startsWith(own));
  }

  function listen(page: Page): void {
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
  }

  return {
    origin: () => served.origin,
    requests: () => requests,
    complaints: () => complaints,
    expectComplaints(pattern) {
      complaints = complaints.filter((text) => !pattern.test(text));
    },
    async open({ at = 'workbench.html', width = 1280, height = 800, paneWidth, before, picks = false, ...looks } = {}) {
      const isOnDisk = at.startsWith('file:');
      const context = await browser.newContext({
        viewport: { width, height },
        offline: isOnDisk,
        // Colours are compared as they stand, not on their way.
        reducedMotion: 'reduce',
        ...looks,
      });
      context.setDefaultTimeout(PATIENCE);
      contexts.push(context);
      if (isOnDisk) onDisk.add(at);
      if (paneWidth !== undefined) await context.addInitScript(rememberPaneWidth, String(paneWidth));
      if (!picks) await context.addInitScript(withoutPicker);
      const page = await context.newPage();
      listen(page);
      await before?.(page);
      await page.goto(isOnDisk ? at : `${served.origin}/${at}`);
      return page;
    },
  };
}

/** Runs in the page, before its own scripts: a page without the picker of the system, which cannot be driven. */
export function withoutPicker(): void {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
}

/** Runs in the page, before its own scripts. */
function rememberPaneWidth(width: string): void {
  localStorage.setItem('juesuan.paneWidth', width);
}
