import {
  maybeAttribute,
  maybeChild,
  placeAfter,
  remove,
  scanXml,
  splice,
  type Edit,
  type XmlElement,
} from '../../package/xml';
import type { ReadDocx } from '../read';
import type { StoryRow } from '../read/story';
import type { WordWriter } from '../word-writer';
import type { RowInsertion } from './edits';
import { bareProperties } from './track-paragraphs';
import { propertiesLike } from './run-properties';
import { runTexts } from './run-texts';
import type { Tracker } from './tracker';

/** What a row's or a cell's properties say of a change, or of how cells hang together: of that one alone. */
const OF_ONE = ['ins', 'del', 'trPrChange', 'tcPrChange', 'cellIns', 'cellDel', 'cellMerge'];
/** How headings look and hang together, which what stands below them does not. */
const OF_HEADINGS = ['tblHeader', 'vMerge', 'shd', 'b', 'bCs'];
/** ISO/IEC 29500-1 17.4.81: what stands before a row's own properties. */
const BEFORE_PROPERTIES = new Set(['tblPrEx']);

/** The paragraphs of the row that a paragraph stands in, in the order of the text. */
export function paragraphsOfRow({ places }: ReadDocx, paragraph: number): readonly number[] {
  const row = rowOf(places, paragraph);
  if (row === null) throw new RangeError('not in a row');
  return places.paragraphs.flatMap(({ source }, line) => (source.cell?.row === row ? [line] : []));
}

/** The row that a paragraph stands in; null outside of tables. */
function rowOf({ paragraphs }: ReadDocx['places'], paragraph: number): StoryRow | null {
  return paragraphs[paragraph]?.source.cell?.row ?? null;
}

/**
 * Whether a row can be made as it is asked for: as many cells, none of which hangs together with those above, and not
 * between cells that do.
 */
export function canBeMade({ places }: ReadDocx, { behind, like, cells, isBelowHeadings }: RowInsertion): boolean {
  const [upper, model] = [rowOf(places, behind), rowOf(places, like)];
  if (upper === null || model === null) return false;
  if (model.cells.length !== cells.length || hangsUp(rowBelow(places, upper))) return false;
  return isBelowHeadings ?? !hangsUp(model);
}

function hangsUp(row: StoryRow | null): boolean {
  return row?.cells.some(({ mergesUp }) => mergesUp) ?? false;
}

/** The next row that says something; that of another table hangs together with none above. */
function rowBelow({ paragraphs }: ReadDocx['places'], { place }: StoryRow): StoryRow | null {
  const isBelow = (row: StoryRow | null): boolean => row !== null && row.place.start >= place.end;
  return paragraphs.find(({ source }) => isBelow(source.cell?.row ?? null))?.source.cell?.row ?? null;
}

/** The mark of a row that goes; its words are taken out one by one. */
export function rowMark(
  { places }: ReadDocx,
  xml: string,
  paragraph: number,
  { element }: WordWriter,
  { mark }: Tracker,
): Edit {
  const place = rowOf(places, paragraph)?.place;
  if (!place) throw new RangeError('not in a row');
  const row = xml.slice(place.start, place.end);
  const root = scanXml(row);
  const own = maybeChild(root, 'trPr');
  if (own === undefined) {
    const at = place.start + placeAfter(root, BEFORE_PROPERTIES);
    return { start: at, end: at, text: element('trPr', {}, mark('del')) };
  }
  const text = rowProperties(row, own, mark('del'), element);
  return { start: place.start + own.start, end: place.start + own.end, text };
}

/** A row's properties with a mark behind all else but what they were before. */
function rowProperties(row: string, own: XmlElement, mark: string, element: WordWriter['element']): string {
  if (own.closeStart === own.end) return element('trPr', {}, mark);
  const before = own.children.find(({ local }) => local === 'trPrChange')?.start ?? own.closeStart;
  return row.slice(own.start, before) + mark + row.slice(before, own.end);
}

/** New rows, each behind another one; several behind the same in their order. */
export function trackRows(
  { places }: ReadDocx,
  xml: string,
  insertions: readonly RowInsertion[],
  writer: WordWriter,
  tracker: Tracker,
): readonly Edit[] {
  return insertions.map((insertion) => {
    const [upper, model] = [rowOf(places, insertion.behind), rowOf(places, insertion.like)];
    if (!upper || !model) throw new RangeError('not in a row');
    const like = xml.slice(model.place.start, model.place.end);
    return { start: upper.place.end, end: upper.place.end, text: newRow(like, insertion, writer, tracker) };
  });
}

/** A row like another one: its properties, its exceptions and its cells, all as put in. */
function newRow(row: string, insertion: RowInsertion, writer: WordWriter, tracker: Tracker): string {
  const { cells, isBelowHeadings = false } = insertion;
  const root = scanXml(row);
  const own = maybeChild(root, 'trPr');
  const gone = isBelowHeadings ? [...OF_ONE, ...OF_HEADINGS] : OF_ONE;
  const bare = own === undefined ? '' : without(row.slice(own.start, own.end), gone);
  const mark = tracker.mark('ins');
  const properties = bare === '' ? writer.element('trPr', {}, mark) : withMark(bare, mark, writer);
  const exceptions = maybeChild(root, 'tblPrEx');
  const made = cellsIn(root).map((cell, index) => newCell({ row, cell, gone }, cells[index] ?? '', writer, tracker));
  const before = exceptions === undefined ? '' : row.slice(exceptions.start, exceptions.end);
  return writer.element('tr', {}, before + properties + made.join(''));
}

/** Properties that are there already, with the mark in its place among them. */
function withMark(properties: string, mark: string, { element }: WordWriter): string {
  return rowProperties(properties, scanXml(properties), mark, element);
}

/** Also those in controls round them. */
function cellsIn(row: XmlElement): readonly XmlElement[] {
  return row.children.flatMap((child) => {
    if (child.local === 'tc') return isDeleted(child) ? [] : [child];
    return child.local === 'sdt' || child.local === 'sdtContent' ? cellsIn(child) : [];
  });
}

/** Whether somebody took the cell out. */
function isDeleted(cell: XmlElement): boolean {
  const properties = maybeChild(cell, 'tcPr');
  return properties !== undefined && maybeChild(properties, 'cellDel') !== undefined;
}

/** A cell that looks like another one and says something else: the looks of its first run are taken over. */
function newCell(
  { row, cell, gone }: { readonly row: string; readonly cell: XmlElement; readonly gone: readonly string[] },
  text: string,
  writer: WordWriter,
  tracker: Tracker,
): string {
  const own = maybeChild(cell, 'tcPr');
  const properties = own === undefined ? '' : without(row.slice(own.start, own.end), gone);
  const paragraph = maybeChild(cell, 'p');
  const look = paragraph && maybeChild(paragraph, 'pPr');
  const layout = look === undefined ? '' : bareProperties(row.slice(look.start, look.end));
  const run = paragraph && firstRun(paragraph);
  const letters = run && maybeChild(run, 'rPr');
  const face =
    letters === undefined ? '' : without(propertiesLike(row.slice(letters.start, letters.end), writer), gone);
  const words = text === '' ? '' : tracker.inserted(writer.element('r', {}, face + runTexts(text, writer)));
  return writer.element('tc', {}, properties + writer.element('p', {}, layout + words));
}

/** The first run at any depth: fields and controls may stand around it. */
function firstRun(parent: XmlElement): XmlElement | undefined {
  for (const child of parent.children) {
    const found = child.local === 'r' ? child : firstRun(child);
    if (found) return found;
  }
  return undefined;
}

/** Properties without what belongs to one row or cell alone. */
function without(properties: string, gone: readonly string[]): string {
  if (properties === '') return '';
  const root = scanXml(properties);
  return splice(
    properties,
    root.children.filter((child) => gone.includes(child.local) || startsMerge(child)).map(remove),
  );
}

/** Whether a cell begins a merge downwards, which a new row must not begin again. */
function startsMerge(child: XmlElement): boolean {
  return child.local === 'vMerge' && maybeAttribute(child, 'val') === 'restart';
}
