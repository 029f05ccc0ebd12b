import { maybeAttribute, type XmlElement } from '../../package/xml';
import type { BlockStretch } from './blocks';
import { isKeptBookmark, namesOfBookmarks } from './copied-bookmarks';

/**
 * All that a stretch may consist of so that a copy of it is the same. Of a table that moves LibreOffice leaves an empty
 * paragraph, whether that is accepted or rejected.
 */
const PLAIN = new Set(
  [
    ['p', 'r', 't', 'tab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'sym', 'lastRenderedPageBreak', 'proofErr'],
    ['hyperlink', 'bookmarkStart', 'bookmarkEnd'],
  ].flat(),
);
/** Properties, in which anything may stand but the end of a section or what somebody changed. */
const PROPERTIES = /^[pr]Pr$/;
const HINDERS = /^(?:sectPr|ins|del|moveFrom|moveTo|\w+Change)$/;

/** Whether a copy of some blocks can stand in their place: nothing in them belongs to this one place of the document. */
export function canBeMoved(xml: string, blocks: readonly XmlElement[], stretch: BlockStretch): boolean {
  const own = blocks.filter(({ start, end }) => stretch.start <= start && end <= stretch.end);
  const between = own.slice(1).map(({ start }, index) => xml.slice(own[index]?.end, start));
  return between.every((gap) => gap.trim() === '') && own.every(isPlain) && holdsItsBookmarks(xml, own, stretch);
}

function isPlain(element: XmlElement): boolean {
  if (PROPERTIES.test(element.local)) return !hinders(element);
  return PLAIN.has(element.local) && element.children.every(isPlain);
}

function hinders({ children }: XmlElement): boolean {
  return children.some((child) => HINDERS.test(child.local) || hinders(child));
}

/** Whether every bookmark that begins in a stretch ends there, the other way round, and nothing refers to it. */
function holdsItsBookmarks(xml: string, own: readonly XmlElement[], { start, end }: BlockStretch): boolean {
  const ids = (local: string): string =>
    own
      .flatMap((block) => idsOf(block, local))
      .sort()
      .join();
  if (ids('bookmarkStart') !== ids('bookmarkEnd')) return false;
  const outside = xml.slice(0, start) + xml.slice(end);
  return namesOfBookmarks(xml.slice(start, end)).every((name) => isKeptBookmark(name) || !refersTo(outside, name));
}

function idsOf(element: XmlElement, local: string): readonly string[] {
  const own = element.local === local ? [maybeAttribute(element, 'id') ?? ''] : [];
  return [...own, ...element.children.flatMap((child) => idsOf(child, local))];
}

/** In an instruction or a link; contents are made anew, and with them what they refer to. */
function refersTo(xml: string, name: string): boolean {
  return !name.startsWith('_Toc') && xml.includes(name);
}
