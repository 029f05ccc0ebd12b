import { firstIndex, type Span } from '../../../model';
import { OPEN, type XmlPlace, type RunPiece, type StoryParagraph } from './story';

/** A piece of the plain text with its place in a part. Pieces do not overlap; `start` counts in the plain text. */
export interface PlacedPiece extends RunPiece {
  readonly start: number;
  /** The part's path. */
  readonly part: string;
  /** The paragraph that it stands in, counted in the plain text. */
  readonly paragraph: number;
}

/** Where a paragraph of the plain text stands; `anchor` is the paragraph of the body that a note or box belongs to. */
export interface PlacedParagraph {
  readonly part: string;
  readonly content: XmlPlace;
  readonly anchor: number | null;
  readonly source: StoryParagraph;
}

/** Where everything that the plain text of a document says stands in the XML of its parts. */
export interface Places {
  /** In the order of the plain text. */
  readonly pieces: readonly PlacedPiece[];
  readonly paragraphs: readonly PlacedParagraph[];
}

/** The pieces that a span of the plain text takes something from. */
export function piecesIn({ pieces }: Places, { start, end }: Span): readonly PlacedPiece[] {
  const found: PlacedPiece[] = [];
  let at = firstIndex(pieces, (piece) => piece.start + piece.text.length > start);
  for (let piece = pieces[at]; piece && piece.start < end; piece = pieces[at]) {
    found.push(piece);
    at += 1;
  }
  return found;
}

/** Where what a piece has in common with a span stands in the XML. */
export function xmlPlaceIn(piece: PlacedPiece, { start, end }: Span): XmlPlace {
  if (piece.kind === 'sign') return { start: piece.from, end: piece.to };
  return {
    start: piece.from + Math.max(0, start - piece.start),
    end: piece.from + Math.min(piece.text.length, end - piece.start),
  };
}

/** Whether a thing was ended in the part, and so can be gone round. */
export function isClosed({ end }: XmlPlace): boolean {
  return end !== OPEN;
}
