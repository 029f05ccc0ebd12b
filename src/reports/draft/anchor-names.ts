import type { FactId, Span, TextAnchor } from '../../model';

/** Bookmarks of ours; what other programs set begins otherwise. */
const PREFIX = 'JS_';
/** FNV's prime of 32 bits, and below its offset as the first seed. */
const PRIME = 0x01000193;

/**
 * Names the bookmark of each figure by its fact: the same fact has the same name in every text, a further place of it
 * a number behind. A bookmark's name has at most 40 characters and a fact's id often more, so the name is a digest:
 * whoever looks for a fact makes its name again.
 */
export function anchorNames(): (fact: string) => string {
  const places = new Map<string, number>();
  return (fact) => {
    const name = anchorOf(fact);
    const place = (places.get(name) ?? 0) + 1;
    places.set(name, place);
    return place === 1 ? name : `${name}_${place}`;
  };
}

/** The name that the first place of a fact has. */
function anchorOf(fact: string): string {
  return `${PREFIX}${digest(fact)}`;
}

/** The facts whose anchors stand in a text; those that others set, or of facts that are not known, are none of ours. */
export function factsAtAnchors(
  anchors: readonly TextAnchor[],
  facts: Iterable<FactId>,
): readonly { readonly span: Span; readonly fact: FactId }[] {
  const byName = new Map([...facts].map((fact) => [anchorOf(fact), fact]));
  return anchors.flatMap(({ name, span }) => {
    const fact = byName.get(name.replace(/_\d+$/, ''));
    return fact === undefined ? [] : [{ span, fact }];
  });
}

/** 64 bits as letters and digits: two hashes of the same text, begun differently. */
function digest(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => hash(text, seed).toString(36).padStart(7, '0')).join('');
}

/** FNV-1a over UTF-16 units, as an unsigned number of 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}
