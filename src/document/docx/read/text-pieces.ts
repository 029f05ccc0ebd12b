import { decodeEntities } from '../../package/xml';

/**
 * A stretch of a paragraph's text with the place in the XML of its part.
 * `letters`: each UTF-16 unit of the text is one of the XML; `sign`: the XML from `from` to `to` is one character,
 * or an element that stands for one.
 */
export interface Piece {
  readonly kind: 'letters' | 'sign';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The letters stand in a CDATA section, which has to be closed and begun anew where it is cut. */
  readonly inSection: boolean;
}

/** What is not simply letters: a reference, a line end or tab (each shown as a blank), a section, an aside. */
const SPECIAL = /&[^;&<]*;?|\r\n?|[\n\t]|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;
/** What a CDATA section begins with. */
const SECTION_START = '<![CDATA['.length;
/** What a line end or a tab in the XML shows. */
const BLANK = ' ';

/**
 * The pieces of what stands between the tags of a `w:t`.
 * @param start where the text begins in the XML, `end` where it ends
 * @param keepsBlanks says `xml:space="preserve"`; without it blanks at both ends are not part of the text
 * @throws DocumentFault damaged for a reference to nothing.
 */
export function textPieces(xml: string, start: number, end: number, keepsBlanks: boolean): readonly Piece[] {
  const pieces = rawPieces(xml, start, end);
  return keepsBlanks ? pieces : trimmed(pieces);
}

/** Letters and signs in turn, asides left out; all with their places in the XML. */
function rawPieces(xml: string, start: number, end: number): readonly Piece[] {
  const raw = xml.slice(start, end);
  const pieces: Piece[] = [];
  let at = 0;
  const letters = (to: number): void => {
    if (to > at)
      pieces.push({ kind: 'letters', text: raw.slice(at, to), from: start + at, to: start + to, inSection: false });
  };
  for (const match of raw.matchAll(SPECIAL)) {
    const [whole, section] = match;
    letters(match.index);
    at = match.index + whole.length;
    if (section !== undefined) pieces.push(...sectionPieces(section, start + match.index + SECTION_START));
    else if (!whole.startsWith('<')) pieces.push(sign(whole, start + match.index));
  }
  letters(raw.length);
  return pieces;
}

/** In a section every sign but a line end stands for itself. */
function sectionPieces(section: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of section.matchAll(/\r\n?|[\n\t]|[^\r\n\t]+/g)) {
    const [text] = match;
    const from = start + match.index;
    const isBlank = /^[\r\n\t]/.test(text);
    const place = { from, to: from + text.length, inSection: true };
    pieces.push(isBlank ? { kind: 'sign', text: BLANK, ...place } : { kind: 'letters', text, ...place });
  }
  return pieces;
}

/** A reference as the sign that it stands for; line ends and tabs, written or referred to, show as blanks. */
function sign(written: string, from: number): Piece {
  const text = written.startsWith('&') ? decodeEntities(written).replace(/[\r\n\t]/g, BLANK) : BLANK;
  return { kind: 'sign', text, from, to: from + written.length, inSection: false };
}

/** Without the blanks at either end, which are not shown unless the text asks for it. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const lead = /^ */.exec(text)?.[0].length ?? 0;
  const tail = /(?<! ) *$/.exec(text)?.[0].length ?? 0;
  if (lead === 0 && tail === 0) return pieces;
  const last = text.length - tail;
  let at = 0;
  return pieces.flatMap((piece) => {
    const start = at;
    at += piece.text.length;
    return clipped(piece, Math.max(0, lead - start), Math.min(piece.text.length, last - start));
  });
}

/** A part of a piece; a sign is whole or not there. */
function clipped(piece: Piece, from: number, to: number): readonly Piece[] {
  if (to <= from) return [];
  if (piece.kind === 'sign') return [piece];
  return [{ ...piece, text: piece.text.slice(from, to), from: piece.from + from, to: piece.from + to }];
}
