import { buildWebWhenStale } from './build-web';
import { findBrowser, NO_BROWSER_MESSAGE } from './browser';

/** Runs once before the browser tests: builds the pages they open, or says why they are skipped. */
export default function setUpBrowserTests(): void {
  if (findBrowser() === null) {
    process.stdout.write(`\n${NO_BROWSER_MESSAGE}\n`);
    return;
  }
  buildWebWhenStale();
}
