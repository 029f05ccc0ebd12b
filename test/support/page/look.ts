import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axe, tooWide, unreachable, type Part } from './faults';

/** What is made as wide as a pane can be: the pane itself, beside a workbook, or the whole window. */
export type Frame = 'pane' | 'window';

const NARROW = 320;
const WIDE = 450;
/** Everything is asked at the narrow width; at others only what can differ there, since each answer takes its time. */
const RULES_OF_WIDTH = ['scrollable-region-focusable', 'target-size'];
const RULES_OF_COLOUR = ['color-contrast'];
/** Half of the page is cells that are alike in every state of the pane; windows as a whole are asked for theirs. */
const PARTS: Readonly<Record<Frame, Part>> = { pane: { include: ['body'], exclude: ['.grid'] }, window: 'body' };
/** Of a window whose pane stands beside a workbook. */
const ROOM = { width: 1280, height: 800 };

/** With this environment variable each state is drawn into the folder that it names. */
const PICTURES = process.env.JUESUAN_PICTURES;

/**
 * Looks at a page as it is now at 320 and 450 px and in forced colours, by mouse and keyboard.
 * @returns all that is wrong with it; the page is left at 320 px
 */
export async function faultsAtEveryWidth(page: Page, frame: Frame, name: string): Promise<string[]> {
  const faults: string[] = [];
  const tell = (where: string, found: readonly string[]): void => {
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  };
  const part = PARTS[frame];
  tell('keyboard', await unreachable(page));
  await fit(page, frame, WIDE);
  tell(`${WIDE} px`, [...(await axe(page, part, RULES_OF_WIDTH)), ...(await tooWide(page))]);
  await draw(page, `${name} ${WIDE}`);
  await fit(page, frame, NARROW);
  tell(`${NARROW} px`, [...(await axe(page, part)), ...(await tooWide(page))]);
  await draw(page, `${name} ${NARROW}`);
  await page.emulateMedia({ forcedColors: 'active' });
  tell('forced colours', await axe(page, part, RULES_OF_COLOUR));
  await draw(page, `${name} forced`);
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}

async function fit(page: Page, frame: Frame, width: number): Promise<void> {
  await page.setViewportSize(frame === 'window' ? { width, height: ROOM.height } : ROOM);
  if (frame === 'window') return;
  await page.evaluate((pixels) => {
    const pane = document.querySelector<HTMLElement>('.workbench__pane');
    if (pane !== null) pane.style.flexBasis = `${pixels}px`;
  }, width);
}

/** A picture of the page, where pictures are asked for. */
export async function draw(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({
    path: join(PICTURES, `${name.replace(/[ /]/g, '-')}.png`),
    animations: 'disabled',
    fullPage,
  });
}
