import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { DIST, launch } from '../test/support/browser';

/**
 * Draws the pictures of the guide from the built page and writes them into it, as data: the guide is one file that
 * is handed on by itself. Where each stands is said in it: `<!-- picture: name caption -->`.
 */
const GUIDE = join(__dirname, '../docs/guide/使用说明.html');
const PAGE = join(DIST, '决算助手.html');

/** As wide as the page lays out both parts side by side, and no larger than a guide needs. */
const SIZE = { width: 1000, height: 620 };

const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async check(page) {
    await page.getByRole('button', { name: '检查一致性' }).click();
    await page.locator('.verdict__text').waitFor();
  },
  async marks(page) {
    await page.getByRole('button', { name: '标记', exact: true }).click();
    await page.locator('[data-mark]').first().waitFor();
  },
};

/** The place of a picture, filled or not; what follows up to the end of its figure is what was drawn before. */
const PLACE = /<!-- picture: (\w+) (\S+) -->(?:\s*<figure>.*?<\/figure>)?/gs;

async function main(): Promise<void> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(pathToFileURL(PAGE).href);
  await page.getByRole('button', { name: '检查一致性' }).waitFor();
  const drawn = new Map<string, string>();
  for (const [name, reach] of Object.entries(PICTURES)) {
    await reach(page);
    drawn.set(name, (await page.screenshot({ animations: 'disabled' })).toString('base64'));
  }
  await browser.close();
  const guide = readFileSync(GUIDE, 'utf8').replace(PLACE, (_whole, name: string, caption: string) => {
    const picture = drawn.get(name);
    if (picture === undefined) throw new Error(`no picture: ${name}`);
    return (
      `<!-- picture: ${name} ${caption} -->\n    <figure><img alt="${caption}" src="data:image/png;base64,${picture}" />` +
      `<figcaption>${caption}</figcaption></figure>`
    );
  });
  writeFileSync(GUIDE, guide);
}

void main();
