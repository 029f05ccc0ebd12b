import type { Report, TextContext } from '../../check';
import { countedLists, type CountedList } from '../structure/counted-lists';

/** In so many names two lists have to be long, and in such a share alike, to be one list told twice. */
const LONG = 6;
/** In this share the names of two lists have to be the same. */
const ALIKE = 0.75;

/** Two lists of as many names that are mostly the same: one and the same list, with names that differ. */
export function differingLists({ read }: TextContext, report: Report): void {
  const lists = countedLists(read).filter(({ items }) => items.length >= LONG);
  for (const [at, list] of lists.entries()) {
    const before = lists.slice(0, at).find((other) => isSameList(other, list));
    if (!before) continue;
    const own = list.items.filter(({ name }) => !has(before, name));
    const others = before.items.filter(({ name }) => !has(list, name));
    own.forEach((item, index) => {
      const other = others[index];
      if (!other) return;
      report({
        span: item.span,
        otherSpans: [other.span],
        message: `同一份名单写了两次，前面有“${other.name}”，这里是“${item.name}”，请统一。`,
        stated: item.name,
        about: item.name,
      });
    });
  }
}

/** Whether two lists tell the same things: as many are declared, most names are shared, and some differ. */
function isSameList(one: CountedList, other: CountedList): boolean {
  const shared = other.items.filter(({ name }) => has(one, name)).length;
  return one.declared === other.declared && shared < other.items.length && shared >= other.items.length * ALIKE;
}

/** Whether a list holds a name, letter for letter. */
function has({ items }: CountedList, name: string): boolean {
  return items.some((item) => item.name === name);
}
