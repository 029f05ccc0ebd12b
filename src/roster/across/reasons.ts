import type { ReadText } from '../../model';

const REASON = /(?:主要(?:是)?(?:因为|由于)|(?:主要)?原因(?:是|为|：))[:：]?([^。；]+)/g;
/** Shorter reasons are words that everybody uses. */
const LEAST = 20;
/** So many are kept of a text. */
const MOST = 200;

/** The reasons that texts give for changes, as far as they are long enough to be somebody's own words. */
export function reasonsIn(texts: readonly ReadText[]): readonly string[] {
  const found = texts.flatMap(({ passages }) =>
    passages.flatMap(({ text, role }) =>
      role === 'contents' ? [] : [...text.matchAll(REASON)].map(([, reason = '']) => reason.trim()),
    ),
  );
  return [...new Set(found.filter((reason) => reason.length >= LEAST))].slice(0, MOST);
}

/** A reason that several units give word for word. */
export interface AlikeReason {
  readonly reason: string;
  readonly units: readonly string[];
}

/** Reasons that more than one unit gives, those of most units first. */
export function alikeReasons(
  told: readonly { readonly name: string; readonly reasons: readonly string[] }[],
): readonly AlikeReason[] {
  const byReason = new Map<string, string[]>();
  for (const { name, reasons } of told) {
    for (const reason of new Set(reasons)) byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason]
    .map(([reason, units]) => ({ reason, units }))
    .filter(({ units }) => units.length > 1)
    .sort((a, b) => b.units.length - a.units.length);
}
