import { groupBy } from '../../../model';
import { openTag, type Edit } from '../../package/xml';
import type { ReadDocx } from '../read';
import { piecesIn, type PlacedPiece } from '../read/places';
import type { XmlRun } from '../read/story';
import type { WordWriter } from '../word-writer';
import type { TextEdit } from './edits';
import { markProperties, propertiesLike } from './run-properties';
import { rewriteRun, type RunChange } from './rewrite-run';
import { runTexts } from './run-texts';
import type { Tracker } from './tracker';

/**
 * Changes of words as splices of the main part: only runs that hold a changed letter are written anew.
 * @param edits without overlap
 */
export function trackTexts(
  read: ReadDocx,
  xml: string,
  edits: readonly TextEdit[],
  writer: WordWriter,
  tracker: Tracker,
): readonly Edit[] {
  const changes = new Map<XmlRun, RunChange[]>();
  const add = (run: XmlRun, change: RunChange): void => {
    changes.set(run, [...(changes.get(run) ?? []), change]);
  };
  const elsewhere: Edit[] = [];
  for (const edit of editsInOrder(edits)) {
    const touched = touchedBy(read, edit);
    const [first] = touched;
    const last = touched[touched.length - 1];
    if (!first || !last) {
      elsewhere.push(...inEmptyParagraph(read, xml, edit, writer, tracker));
      continue;
    }
    const properties = propertiesLike(xml.slice(first.run.openEnd, first.run.contentStart), writer, edit.isOpen);
    const put = edit.text === '' ? '' : writer.element('r', {}, properties + runTexts(edit.text, writer));
    const runs = [...new Set(touched.map(({ run }) => run))];
    for (const run of runs) add(run, { ...edit.span, put: run === last.run ? put : '' });
  }
  const pieces = groupBy(read.places.pieces, ({ run }) => run);
  const rewritten = [...changes].map(([run, each]) => ({
    start: run.start,
    end: run.end,
    text: rewriteRun(xml, run, pieces.get(run) ?? [], each, tracker),
  }));
  return [...rewritten, ...elsewhere];
}

/** Edits as the text goes; what is only put in stands before what goes from the same place on. */
export function editsInOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The pieces that lose letters; where none does, the piece that the new words stand behind, else before. */
function touchedBy({ places, text }: ReadDocx, { span }: TextEdit): readonly PlacedPiece[] {
  if (span.end > span.start) return piecesIn(places, span);
  const line = text.paragraphs.findIndex((paragraph) => paragraph.span.end >= span.start);
  const beside = piecesIn(places, { start: span.start - 1, end: span.end + 1 }).filter(
    ({ paragraph }) => paragraph === line,
  );
  return beside.slice(0, 1);
}

/** Words for a paragraph that has none: they look like its mark. */
function inEmptyParagraph(
  { places, text }: ReadDocx,
  xml: string,
  { span, text: words, isOpen }: TextEdit,
  writer: WordWriter,
  tracker: Tracker,
): readonly Edit[] {
  const line = text.paragraphs.findIndex((paragraph) => paragraph.span.end >= span.start);
  const place = places.paragraphs[line];
  if (place === undefined) throw new RangeError(`no text at ${span.start}`);
  if (words === '') return [];
  const { tagStart, tagEnd } = place.source;
  const opening = xml.slice(tagStart, tagEnd);
  const isEmptyTag = opening.endsWith('/>');
  const look = isEmptyTag ? '' : markProperties(xml.slice(tagEnd, place.content.start));
  const run = writer.element('r', {}, propertiesLike(look, writer, isOpen) + runTexts(words, writer));
  const inserted = tracker.inserted(run);
  if (!isEmptyTag) return [{ start: place.content.end, end: place.content.end, text: inserted }];
  const name = /^<([^\s/>]+)/.exec(opening)?.[1] ?? '';
  return [{ start: tagStart, end: tagEnd, text: `${openTag(opening)}${inserted}</${name}>` }];
}
