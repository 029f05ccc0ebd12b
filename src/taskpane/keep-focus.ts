/** An element that had the keyboard, or one around it, with what stood before it. */
interface Step {
  readonly element: Element;
  /** The sibling in front of it then; it tells the place once the element is gone. */
  readonly before: Element | null;
}

/** Everything that can take the keyboard in our pages. */
const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex]';

/**
 * Keeps the keyboard in the page: where a button goes away with its click (检查一致性, 取消, a finding that is solved),
 * the focus goes to what has taken its place, else to the first thing that can be reached around it. Without this it
 * would begin anew at the top of the page.
 */
export function keepFocus(page: Document): void {
  let trail: readonly Step[] = [];
  page.addEventListener('focusin', ({ target }) => {
    trail = target instanceof Element ? trailOf(target) : [];
  });
  new MutationObserver(() => {
    const isLost = trail[0]?.element.isConnected === false && page.activeElement === page.body;
    if (isLost) nearest(trail)?.focus();
  }).observe(page.body, { childList: true, subtree: true });
}

/**
 * From the element up to the page. It has to be noted beforehand: once an element is gone nobody can tell where it
 * stood.
 */
function trailOf(element: Element): readonly Step[] {
  const trail: Step[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    trail.push({ element: at, before: at.previousElementSibling });
  }
  return trail;
}

/**
 * What took the place of the outermost element that is gone, behind the neighbour that is left or first in what was
 * around it; then step by step outwards.
 */
function nearest(trail: readonly Step[]): HTMLElement | undefined {
  const left = trail.findIndex(({ element }) => element.isConnected);
  const around = trail.slice(left).map(({ element }) => element);
  const before = trail[left - 1]?.before;
  const instead = before?.isConnected === true ? before.nextElementSibling : around[0]?.firstElementChild;
  return [...(instead ? [instead] : []), ...around].flatMap((place) => firstFocusable(place) ?? [])[0];
}

/** The place itself or the first thing within. */
function firstFocusable(place: Element): HTMLElement | undefined {
  const inside = [...place.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return [...(place instanceof HTMLElement ? [place] : []), ...inside].find(canBeReached);
}

/** Off, hidden or out of the order of Tab: the focus would be lost there once more. */
function canBeReached(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0;
}
