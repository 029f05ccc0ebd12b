import { scanXml, type XmlElement } from '../../package/xml';
import type { ReadDocx } from '../read';
import type { XmlPlace } from '../read/story';
import type { BlocksMove } from './edits';

/** Blocks of the body one behind the other in the XML, and the paragraphs of the plain text that they hold. */
export interface BlockStretch extends XmlPlace {
  readonly first: number;
  readonly last: number;
}

/** A move with its places in the XML. */
export interface PlacedMove {
  readonly stretch: BlockStretch;
  /** Where it goes. */
  readonly to: number;
}

/** What stands between blocks and is nothing that is seen: it stays where it is. */
const BETWEEN = /^(?:bookmark(?:Start|End)|commentRange(?:Start|End)|proofErr|perm(?:Start|End))$/;

/** The paragraphs, tables and other blocks of the body, as elements with their places in the XML. */
export function bodyBlocks(xml: string): readonly XmlElement[] {
  const body = scanXml(xml).children.find(({ local }) => local === 'body');
  return (body?.children ?? []).filter(({ local }) => !BETWEEN.test(local));
}

/**
 * Where a move takes its stretch from and to; null where one of its ends is no block of the body, or no paragraph
 * follows, which what is struck or put in has to end before.
 */
export function placeMove(
  { places }: ReadDocx,
  blocks: readonly XmlElement[],
  { first, last, behind }: BlocksMove,
): PlacedMove | null {
  const blockAt = (line: number): number => {
    const at = places.paragraphs[line]?.source.tagStart ?? -1;
    return blocks.findIndex(({ start, end }) => start <= at && at < end);
  };
  const [from, to, target] = [blockAt(first), blockAt(last), blockAt(behind)];
  const isFollowed = [to, target].every((at) => blocks[at + 1]?.local === 'p');
  const [begin, end, upper] = [blocks[from], blocks[to], blocks[target]];
  const isWithin = from <= target && target <= to;
  if (!isFollowed || !begin || !end || !upper || isWithin || from > to) return null;
  return { stretch: { start: begin.start, end: end.end, first, last }, to: upper.end };
}
