import type { Span } from '../../../model';
import type { ReadDocx } from '../read';
import { isClosed, piecesIn, xmlPlaceIn, type PlacedPiece, type Places } from '../read/places';
import type { XmlPlace } from '../read/story';

/** Where a mark stands in the XML of the body: at a place between runs, or within the run of a piece. */
export interface MarkPlace {
  readonly at: number;
  /** The piece whose run is parted there; null between runs. `inText`: within its letters, else between its run's children. */
  readonly parts: { readonly piece: PlacedPiece; readonly inText: boolean } | null;
}

/** What a comment is put round; `quote` is what it speaks of, where that cannot carry a comment itself. */
export interface Anchor {
  readonly from: MarkPlace;
  readonly to: MarkPlace;
  readonly quote: string | null;
}

/**
 * Where the comment on a span goes. Word has no comments in text boxes, and notes are in parts of their own: those
 * go to the paragraph to which the box or note belongs, with the words that they speak of.
 * @throws RangeError for a span that is not in the text
 */
export function anchorOf(read: ReadDocx, xml: string, span: Span): Anchor {
  const { places, text } = read;
  if (span.start < 0 || span.end > text.plain.length) throw new RangeError(`no text from ${span.start} to ${span.end}`);
  const pieces = piecesIn(places, span).filter(({ paragraph }) => isInBody(places, paragraph));
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  if (first && last) return { from: markBefore(xml, first, span), to: markBehind(xml, last, span), quote: null };
  const line = text.paragraphs.findIndex((paragraph) => paragraph.span.end >= span.start);
  const owner = places.paragraphs[places.paragraphs[line]?.anchor ?? line];
  if (owner === undefined) throw new RangeError(`no text from ${span.start} to ${span.end}`);
  const { start, end } = owner.content;
  const quote = text.plain.slice(span.start, span.end).trim();
  return { from: { at: start, parts: null }, to: { at: end, parts: null }, quote: quote === '' ? null : quote };
}

function isInBody({ paragraphs }: Places, paragraph: number): boolean {
  return paragraphs[paragraph]?.anchor === null;
}

function markBefore(xml: string, piece: PlacedPiece, span: Span): MarkPlace {
  const whole = wholeOf(piece);
  if (whole !== null) return { at: whole.start, parts: null };
  const { child, run } = piece;
  const first = xmlPlaceIn(piece, span).start;
  const at = isWithinCharacter(xml, first) ? first - 1 : first;
  if (at > child.start && !OPENS_TEXT.test(xml.slice(child.openEnd, at))) return { at, parts: { piece, inText: true } };
  const isFirst = xml.slice(run.contentStart, child.start).trim() === '';
  return isFirst ? { at: run.start, parts: null } : { at: child.start, parts: { piece, inText: false } };
}

function markBehind(xml: string, piece: PlacedPiece, span: Span): MarkPlace {
  const whole = wholeOf(piece);
  if (whole !== null) return { at: whole.end, parts: null };
  const { child, run } = piece;
  const last = xmlPlaceIn(piece, span).end;
  const at = isWithinCharacter(xml, last) ? last + 1 : last;
  if (at < child.end && !CLOSES_TEXT.test(xml.slice(at, child.end))) return { at, parts: { piece, inText: true } };
  const isLast = xml.slice(child.end, run.closeStart).trim() === '';
  return isLast ? { at: run.end, parts: null } : { at: child.end, parts: { piece, inText: false } };
}

/** Between the two units of a character beyond the first plane nothing can be put. */
function isWithinCharacter(xml: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(xml.slice(at - 1, at + 1));
}

/** What may stand before the first letter of a text, and behind its last: nothing that is shown. */
const OPENS_TEXT = /^(?:\s|<!\[CDATA\[)*$/;
const CLOSES_TEXT = /^(?:\s|\]\]>)*<\/[^<>]*>$/;

function wholeOf({ whole }: PlacedPiece): XmlPlace | null {
  return whole !== null && isClosed(whole) ? whole : null;
}
