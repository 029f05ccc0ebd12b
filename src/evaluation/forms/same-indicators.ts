import { normaliseText } from '../../standards';
import type { WrittenIndicator } from './indicator-lines';

/** What an indicator is known by in two forms. */
type Named = Pick<WrittenIndicator, 'second' | 'third'>;

/**
 * The lines of two forms that are the same indicator: by name and 二级指标 first, what is left by its name alone, in the
 * order of the forms. Each line has one at most; one of `wanted` that the other form lacks is absent.
 */
export function sameIndicators<Wanted extends Named, Line extends Named>(
  wanted: readonly Wanted[],
  lines: readonly Line[],
): ReadonlyMap<Wanted, Line> {
  const found = new Map<Wanted, Line>();
  const left = new Set(lines);
  for (const isSame of [isSameOfLevel, isSameName]) {
    for (const each of wanted) {
      const line = found.has(each) ? undefined : [...left].find((other) => isSame(each, other));
      if (line === undefined) continue;
      found.set(each, line);
      left.delete(line);
    }
  }
  return found;
}

function isSameOfLevel(one: Named, other: Named): boolean {
  return isSameName(one, other) && normaliseText(one.second) === normaliseText(other.second);
}

function isSameName(one: Named, other: Named): boolean {
  return normaliseText(one.third) === normaliseText(other.third);
}
