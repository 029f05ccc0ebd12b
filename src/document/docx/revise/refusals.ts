import type { Span, TextDocument } from '../../../model';
import { readPart } from '../../package/package';
import { maybeAttribute, maybeChild, scanXml } from '../../package/xml';
import type { ReadDocx } from '../read';
import { relatedPart } from '../read/parts';
import { piecesIn, type PlacedPiece } from '../read/places';
import { isOn } from '../read/switches';
import { bodyBlocks, placeMove } from './blocks';
import type { Change, EditRefusal, Reordering } from './edits';
import { canBeMoved } from './move-refusal';
import { canBeMade, paragraphsOfRow } from './track-rows';

/** Where changes that are tracked can be seen and not accepted. */
const HINDERS = /^(?:readOnly|comments)$/i;

/** Whether the document is protected so that nobody could accept a change. */
export function isProtected({ pack, parts }: ReadDocx): boolean {
  const settings = relatedPart(pack, parts, 'settings');
  const protection = settings === undefined ? undefined : maybeChild(scanXml(settings), 'documentProtection');
  if (protection === undefined || !HINDERS.test(maybeAttribute(protection, 'edit') ?? '')) return false;
  return isOn(maybeAttribute(protection, 'enforcement') ?? '0');
}

/** Why a change cannot be made where it is asked for; null where it can. */
export function editRefusal(read: ReadDocx, change: Change, author: string): EditRefusal | null {
  if (change.kind === 'reorder') return reorderRefusal(read, change, author);
  if (change.kind === 'insertRow') return canBeMade(read, change) ? null : 'row';
  const { paragraphs } = read.text;
  const span = change.kind === 'deleteRow' ? rowSpan(read, change.paragraph) : spanOf(read.text, change);
  for (const [line, paragraph] of paragraphs.entries()) {
    if (paragraph.span.end < span.start) continue;
    if (paragraph.span.start > span.end) break;
    const why = byParagraph(read, line);
    if (why !== null) return why;
  }
  const pieces = piecesTouched(read, span);
  return pieces.map((piece) => byPiece(piece, author)).find((why) => why !== null) ?? null;
}

/** Everything in it can be done, or nothing is. */
function reorderRefusal(read: ReadDocx, { moves, texts }: Reordering, author: string): EditRefusal | null {
  const xml = readPart(read.pack, read.parts.main);
  const blocks = bodyBlocks(xml);
  const isSound = moves.every((move) => {
    const placed = placeMove(read, blocks, move);
    return placed !== null && canBeMoved(xml, blocks, placed.stretch);
  });
  if (!isSound) return 'stretch';
  return texts.map((text) => editRefusal(read, text, author)).find((why) => why !== null) ?? null;
}

/** What a change is about, in the plain text. */
export function spanOf({ paragraphs }: TextDocument, change: Change): Span {
  if (change.kind === 'replace' || change.kind === 'reorder') return change.span;
  const paragraph = paragraphs['behind' in change ? change.behind : change.paragraph];
  if (paragraph === undefined) throw new RangeError('no such paragraph');
  return paragraph.span;
}

/** All that a row says. */
function rowSpan(read: ReadDocx, paragraph: number): Span {
  const lines = paragraphsOfRow(read, paragraph);
  const { paragraphs } = read.text;
  const [first, last] = [paragraphs[lines[0] ?? paragraph], paragraphs[lines[lines.length - 1] ?? paragraph]];
  if (!first || !last) throw new RangeError('no such paragraph');
  return { start: first.span.start, end: last.span.end };
}

/** The pieces that a span takes something from; where it is empty, those on either side of it. */
function piecesTouched({ places }: ReadDocx, { start, end }: Span): readonly PlacedPiece[] {
  return piecesIn(places, start === end ? { start: start - 1, end: end + 1 } : { start, end });
}

/** Boxes and notes stand in other stories, where changes are not made. */
function byParagraph({ text }: ReadDocx, line: number): EditRefusal | null {
  const role = text.paragraphs[line]?.role;
  return role === 'textBox' || role === 'note' ? role : null;
}

/** What may not be cut into or changed; somebody else's insertion is his to accept. */
function byPiece({ whole, hold, insertion }: PlacedPiece, author: string): EditRefusal | null {
  if (whole !== null) return 'field';
  if (hold !== null) return hold;
  return insertion === null || insertion.author === author ? null : 'othersInsertion';
}
