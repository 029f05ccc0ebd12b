import { packageBytes, readPart, withPart } from '../../package/package';
import { splice, type Edit } from '../../package/xml';
import { commentDocx, type DocxComment } from '../comments';
import { freeIds } from '../free-ids';
import { readDocx, type ReadDocx } from '../read';
import { refuseSigned } from '../signed';
import { writerOf, type WordWriter } from '../word-writer';
import { bodyBlocks, placeMove, type PlacedMove } from './blocks';
import type { Change, DocxEdit, PlacedChange, Refused, Reviser, TextEdit } from './edits';
import { isProtected, editRefusal, spanOf } from './refusals';
import { byPlace, emptied, lineOf, sortedChanges, type SortedChanges } from './sort-changes';
import { trackMoves } from './track-moves';
import { isFollowed, markEdit, trackInsertions } from './track-paragraphs';
import { paragraphsOfRow, rowMark, trackRows } from './track-rows';
import { editsInOrder, trackTexts } from './track-texts';
import { trackerOf, type Tracker } from './tracker';

/** The new document, and what could only be commented on. */
export interface RevisedDocx {
  readonly bytes: Uint8Array;
  /** Changes that stand there as comments only, in the order of the edits. */
  readonly refused: readonly Refused[];
}

/**
 * A copy of a .docx with changes as tracked ones, and comments: whoever accepts all of them has the new text, whoever
 * rejects all has the old one. Nothing else is written anew: all other parts are as they were, byte for byte.
 * @param bytes the file that the spans were found in, by `readDocx`
 * @param edits in any order; those of words must not overlap
 * @throws DocumentFault as `readDocx`, or signed where any change would break a signature
 * @throws RangeError for edits that overlap, or are not in the text
 */
export function reviseDocx(bytes: Uint8Array, edits: readonly DocxEdit[], reviser: Reviser): RevisedDocx {
  const read = readDocx('', bytes);
  refuseSigned(read.pack);
  const isClosed = isProtected(read);
  const refused: Refused[] = [];
  const comments: DocxComment[] = [];
  const changes: Change[] = [];
  edits.forEach((edit, index) => {
    if (edit.kind === 'comment') {
      comments.push({ span: edit.span, text: edit.text, author: reviser.author });
      return;
    }
    const why = isClosed ? 'protected' : editRefusal(read, edit, reviser.author);
    if (why === null) {
      changes.push(edit);
      const said = edit.kind === 'reorder' ? edit.comments : [];
      comments.push(...said.map((each) => ({ ...each, author: reviser.author })));
    } else {
      refused.push({ edit: index, why });
      comments.push({ span: spanOf(read.text, edit), text: edit.instead, author: reviser.author });
    }
  });
  // Comments change no letter, so that all places in the text stay what they are.
  const commented = commentDocx(bytes, comments);
  return { bytes: changes.length === 0 ? commented : tracked(commented, changes, reviser), refused };
}

/** Makes all changes in one go over the XML as it was, so that no place moves meanwhile. */
function tracked(bytes: Uint8Array, changes: readonly Change[], reviser: Reviser): Uint8Array {
  const read = readDocx('', bytes);
  const { pack, parts } = read;
  const xml = readPart(pack, parts.main);
  const { writer } = writerOf(xml);
  const tracker = trackerOf(writer, reviser, freeIds(read));
  const placed = changes.flatMap((change): readonly PlacedChange[] =>
    change.kind === 'reorder' ? change.texts : [change],
  );
  refuseOverlaps(textsOf(read, sortedChanges(placed)));
  const moves = movesOf(read, xml, changes);
  const isIn = ({ stretch }: PlacedMove, change: PlacedChange): boolean => {
    const line = lineOf(read.text, change);
    return stretch.first <= line && line <= stretch.last;
  };
  const stay = placed.filter((change) => !moves.some((move) => isIn(move, change)));
  const within = moves.map((move) => ({ move, within: placed.filter((change) => isIn(move, change)) }));
  const { copies, struck } = trackMoves(read, xml, within, writer, tracker);
  // What comes behind a section belongs to it, and so stands before a section that comes behind it.
  const edits = [...editsInPlace(read, xml, sortedChanges(stay), writer, tracker), ...copies, ...struck];
  return packageBytes(withPart(pack, parts.main, splice(xml, edits)));
}

/** Changes that are tracked where they stand. */
function editsInPlace(
  read: ReadDocx,
  xml: string,
  changes: SortedChanges,
  writer: WordWriter,
  tracker: Tracker,
): readonly Edit[] {
  const { deletions, rows, insertions, newRows } = changes;
  const marks = deletions.flatMap((at) => {
    const place = read.places.paragraphs[at];
    return place && isFollowed(xml, place) ? [markEdit(xml, place, 'del', writer, tracker)] : [];
  });
  // Marks and new paragraphs come first: what begins at the same place stands behind them.
  return [
    ...marks,
    ...rows.map((at) => rowMark(read, xml, at, writer, tracker)),
    ...byPlace(insertions).flatMap((each) => trackInsertions(read, xml, each, writer, tracker)),
    ...trackRows(read, xml, newRows, writer, tracker),
    ...trackTexts(read, xml, textsOf(read, changes), writer, tracker),
  ];
}

/** Words that change, and all those of paragraphs and rows that go. */
function textsOf(read: ReadDocx, { texts, deletions, rows }: SortedChanges): readonly TextEdit[] {
  const lines = [...deletions, ...rows.flatMap((at) => paragraphsOfRow(read, at))];
  return [...texts, ...lines.map((at) => emptied(read.text, at))];
}

/** @throws RangeError for a move that `editRefusal` would have refused */
function movesOf(read: ReadDocx, xml: string, changes: readonly Change[]): readonly PlacedMove[] {
  const moves = changes.flatMap((change) => (change.kind === 'reorder' ? change.moves : []));
  if (moves.length === 0) return [];
  const blocks = bodyBlocks(xml);
  return moves.map((move) => {
    const placed = placeMove(read, blocks, move);
    if (placed === null) throw new RangeError(`no move of ${move.first}…${move.last}`);
    return placed;
  });
}

/** Two changes of the same letters would be written into one another. */
function refuseOverlaps(texts: readonly TextEdit[]): void {
  const sorted = editsInOrder(texts);
  sorted.forEach(({ span }, index) => {
    const before = sorted[index - 1]?.span;
    if (before && before.end > span.start) throw new RangeError(`edits overlap at ${span.start}`);
  });
}
