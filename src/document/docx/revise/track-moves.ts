import { splice, type Edit } from '../../package/xml';
import type { ReadDocx } from '../read';
import type { WordWriter } from '../word-writer';
import type { PlacedMove } from './blocks';
import { bookmarksOfCopy, namesOfBookmarks } from './copied-bookmarks';
import { insertedParagraphs, struckParagraphs, withoutComments } from './mark-paragraphs';
import { endOf, trackInsertions } from './track-paragraphs';
import { trackTexts } from './track-texts';
import { byPlace, sortedChanges } from './sort-changes';
import type { PlacedChange } from './edits';
import type { Tracker } from './tracker';

/**
 * Stretches that move: a copy is put in where each goes, in which all that was asked for within it is done; where they
 * stand they are struck as they were. Whoever rejects all has the old text in the old order, whoever accepts all the
 * new one; comments stand at the copy.
 * @param within the changes of each stretch
 */
export function trackMoves(
  read: ReadDocx,
  xml: string,
  moves: readonly { readonly move: PlacedMove; readonly within: readonly PlacedChange[] }[],
  writer: WordWriter,
  tracker: Tracker,
): { readonly copies: readonly Edit[]; readonly struck: readonly Edit[] } {
  const bookmark = bookmarksOfCopy(namesOfBookmarks(xml), tracker.nextId);
  const made = moves.map(({ move: { stretch, to }, within }) => {
    const { start, end } = stretch;
    const edits = editsDone(read, xml, within, writer, tracker).map((edit) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }));
    const own = xml.slice(start, end);
    return {
      copy: { start: to, end: to, text: insertedParagraphs(splice(own, edits), bookmark, writer, tracker) },
      struck: { start, end, text: struckParagraphs(withoutComments(own), writer, tracker) },
    };
  });
  return { copies: made.map(({ copy }) => copy), struck: made.map(({ struck }) => struck) };
}

/** Changes as if they were accepted already; new paragraphs are put in like all of the copy. */
function editsDone(
  read: ReadDocx,
  xml: string,
  changes: readonly PlacedChange[],
  writer: WordWriter,
  tracker: Tracker,
): readonly Edit[] {
  const { texts, insertions, deletions } = sortedChanges(changes);
  const done: Tracker = { inserted: (runs) => runs, deleted: () => '', mark: () => '', nextId: tracker.nextId };
  const removed = deletions.flatMap((line): readonly Edit[] => {
    const place = read.places.paragraphs[line];
    return place ? [{ start: place.source.tagStart, end: endOf(xml, place), text: '' }] : [];
  });
  return [
    ...byPlace(insertions).flatMap((each) => trackInsertions(read, xml, each, writer, tracker)),
    ...removed,
    ...trackTexts(read, xml, texts, writer, done),
  ];
}
