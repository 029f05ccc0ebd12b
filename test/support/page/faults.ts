import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { PATIENCE } from './web-pages';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A part of the page by a selector, or by several and those of what is left out. */
export type Part = string | { readonly include: readonly string[]; readonly exclude: readonly string[] };

/**
 * What axe has against a part of the page; each with the elements concerned.
 * @param rules those that are asked; all of them where none are named
 */
export async function axe(page: Page, part: Part = 'body', rules: readonly string[] = []): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  await settled(page);
  // All that was found right is as large as the page itself, and stays where it is.
  const asked = rules.length === 0 ? {} : { runOnly: { type: 'rule', values: rules } };
  // No rule that is asked needs all style sheets once more, and there are thousands of rules in them.
  const options = JSON.stringify({ resultTypes: ['violations'], preload: false, ...asked });
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(${JSON.stringify(part)}, ${options}).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/**
 * A button that is no longer disabled has the colours of one that is until its change is over.
 * @throws with what still moves, where the page waits for it in vain: nothing else limits an `evaluate`
 */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(async (patience) => {
    let ending: Animation[] = [];
    const still = async (): Promise<void> => {
      await new Promise(requestAnimationFrame);
      ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    };
    const tooLong = new Promise((_, reject) => {
      const told = (): string => ending.map(({ id, playState }) => `${id} ${playState}`).join(', ');
      setTimeout(
        () => reject(new Error(`the page does not come to rest: ${told() || 'no frame was drawn'}`)),
        patience,
      );
    });
    await Promise.race([still(), tooLong]);
  }, PATIENCE);
}

/**
 * What of the page is wider than its room: parts that would scroll sideways, other than sheets and their tabs, and
 * buttons whose words are cut off.
 */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const told = (element: Element, what: string): string => `${what}: ${element.outerHTML.slice(0, 160)}`;
    const isMeantTo = (element: Element): boolean => element.closest('.grid, .tabs') !== null;
    const isWider = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;
    const all = [document.documentElement, ...document.querySelectorAll('body, body *')];
    const sideways = all.filter(
      (element) =>
        isWider(element) &&
        !isMeantTo(element) &&
        (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || element === document.documentElement),
    );
    const cut = [...document.querySelectorAll('button')].filter(
      (button) =>
        isWider(button) &&
        !isMeantTo(button) &&
        button.clientWidth > 0 &&
        getComputedStyle(button).overflowX !== 'visible',
    );
    return [
      ...sideways.map((element) => told(element, 'scrolls sideways')),
      ...cut.map((element) => told(element, 'cut off')),
    ];
  });
}

/** Words or name of what has the keyboard; empty where nothing has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return '';
    const { textContent } = activeElement;
    const role = activeElement.getAttribute('role') ?? activeElement.tagName.toLowerCase();
    const label = activeElement.getAttribute('aria-label') ?? textContent;
    return label.trim() === '' ? role : label.trim();
  });
}

/** What is wrong with how the page shows where the keyboard is, after a key was pressed. */
export function focusFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return ['nothing has the focus'];
    const { width, height, top, left } = element.getBoundingClientRect();
    const isInSight = width > 0 && height > 0 && top < innerHeight && left < innerWidth && top + height > 0;
    const drawn = [element, ...element.querySelectorAll('*'), element.parentElement ?? element].some((each) => {
      const style = getComputedStyle(each);
      const pseudo = getComputedStyle(each, '::after');
      return (
        (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') ||
        style.boxShadow !== 'none' ||
        pseudo.borderBottomWidth !== '0px'
      );
    });
    const name = element.outerHTML.slice(0, 160);
    return [...(isInSight ? [] : [`out of sight: ${name}`]), ...(drawn ? [] : [`does not show: ${name}`])];
  });
}

/** What a mouse can press and no key can reach. */
export function unreachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pressed = 'button, a[href], input, select, textarea, summary, [role=button], [onclick]';
    // Arrow keys lead through these, from the one of them that Tab reaches.
    const byArrows = '[role=tablist], [role=menu], [role=grid]';
    return [...document.querySelectorAll<HTMLElement | SVGElement>(pressed)]
      .filter((element) => element.getClientRects().length > 0 && !element.matches(':disabled, [type=file]'))
      .filter((element) => element.tabIndex < 0 && element.closest(byArrows) === null)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
