import { groupBy } from '../../../model';
import { packageBytes, readPart, withPart } from '../../package/package';
import { splice, type Edit } from '../../package/xml';
import { commentDocx, type DocxComment } from '../comments';
import { freeIds } from '../free-ids';
import { readDocx, type ReadDocx } from '../read';
import { refuseSigned } from '../signed';
import { writerOf } from '../word-writer';
import type { Change, DocxEdit, ParagraphInsertion, Refused, Reviser, TextEdit } from './edits';
import { isProtected, editRefusal, spanOf } from './refusals';
import { isFollowed, markEdit, trackInsertions } from './track-paragraphs';
import { paragraphsOfRow, rowMark, trackRows } from './track-rows';
import { editsInOrder, trackTexts } from './track-texts';
import { trackerOf } from './tracker';

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
    if (why === null) changes.push(edit);
    else {
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
  const { pack, parts, places } = read;
  const xml = readPart(pack, parts.main);
  const { writer } = writerOf(xml);
  const tracker = trackerOf(writer, reviser, freeIds(read));
  const insertions = changes.filter((change) => change.kind === 'insertParagraph');
  const deletions = changes.filter((change) => change.kind === 'deleteParagraph').map(({ paragraph }) => paragraph);
  const rows = changes.filter((change) => change.kind === 'deleteRow').map(({ paragraph }) => paragraph);
  const newRows = changes.filter((change) => change.kind === 'insertRow');
  const emptiedLines = [...deletions, ...rows.flatMap((at) => paragraphsOfRow(read, at))];
  const texts = [
    ...changes.filter((change) => change.kind === 'replace'),
    ...emptiedLines.map((at) => emptied(read, at)),
  ];
  refuseOverlaps(texts);
  const marks = deletions.flatMap((at) => {
    const place = places.paragraphs[at];
    return place && isFollowed(xml, place) ? [markEdit(xml, place, 'del', writer, tracker)] : [];
  });
  // Marks and new paragraphs come first: what begins at the same place stands behind them.
  const edits: readonly Edit[] = [
    ...marks,
    ...rows.map((at) => rowMark(read, xml, at, writer, tracker)),
    ...byPlace(insertions).flatMap((each) => trackInsertions(read, xml, each, writer, tracker)),
    ...trackRows(read, xml, newRows, writer, tracker),
    ...trackTexts(read, xml, texts, writer, tracker),
  ];
  return packageBytes(withPart(pack, parts.main, splice(xml, edits)));
}

/** Paragraphs that are put in at one place go in together, in their order. */
function byPlace(insertions: readonly ParagraphInsertion[]): readonly (readonly ParagraphInsertion[])[] {
  return [...groupBy(insertions, ({ behind }) => behind).values()];
}

/** All words of a paragraph taken out. */
function emptied({ text }: ReadDocx, paragraph: number): TextEdit {
  const span = text.paragraphs[paragraph]?.span ?? { start: 0, end: 0 };
  return { kind: 'replace', span, text: '', instead: '' };
}

/** Two changes of the same letters would be written into one another. */
function refuseOverlaps(texts: readonly TextEdit[]): void {
  const sorted = editsInOrder(texts);
  sorted.forEach(({ span }, index) => {
    const before = sorted[index - 1]?.span;
    if (before && before.end > span.start) throw new RangeError(`edits overlap at ${span.start}`);
  });
}
