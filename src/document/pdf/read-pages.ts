import type { PageDoubt, PageDoubtKind } from '../../model';
import type { Allowance } from '../allowance';
import { DocumentFault } from '../fault';
import { loadPdfJs, type OpenPdf } from './engine/open-pdf';
import type { Box, PageMarks } from './marks/page-marks';
import { pageMarksOf, type Layers, type OperationCodes } from './marks/page-marks-of';
import { pageItems, type PageItem } from './pages/page-items';
import type { PdfPage, PlacedPage, ShownBox } from './pages/pdf-page';
import { withoutHeadAndFoot } from './pages/head-and-foot';
import { withoutHeadings } from './pages/printed-headings';
import { UNTOLD } from './pieces/joined-text';
import { leafOf, type Leaf } from './spilled/leaves';
import { withWidePaper } from './spilled/wide-pages';
import { withAlignedTables } from './unruled/align-tables';
import {
  areForeign,
  foreignLetters,
  hasNamelessLetter,
  hasTurnedPart,
  isBare,
  isScan,
  pageDoubt,
} from './trust/page-doubt';

/** Called before each page: lets others do something, and throws where the work has been given up. */
export type PagePause = (page: number, count: number) => Promise<void>;

/** The pages that were read, and what cannot be trusted. */
export interface ReadPages {
  readonly pages: readonly PdfPage[];
  readonly doubts: readonly PageDoubt[];
}

/** What pdf.js says where it leaves content out and goes on as if nothing were. */
const BROKEN =
  /ignoring errors|ignoring XObject|Unknown command|Invalid command|missing args|Bad (?:block|encoding)|Too many (?:args|save)/i;
/** What a spreadsheet prints where a figure is too wide for its column: the figure is lost. */
const HASHES = /^#{2,}$/;

/** The pages of a PDF one by one; what cannot be trusted is not read, and said. */
export async function readPages(pdf: OpenPdf, pause: PagePause, allowance: Allowance): Promise<ReadPages> {
  const { OPS } = await loadPdfJs();
  const layers: Layers = await pdf.document.getOptionalContentConfig();
  const read: SoundPage[] = [];
  const doubted = new Map<PageDoubtKind, number[]>();
  const doubt = (kind: PageDoubtKind, page: number): void => {
    doubted.set(kind, [...(doubted.get(kind) ?? []), page]);
  };
  for (let number = 1; number <= pdf.pageCount; number += 1) {
    await pause(number, pdf.pageCount);
    allowance.watch();
    const page = await readPage(pdf, number, OPS, layers, allowance);
    if (typeof page === 'string') doubt(page, number);
    else read.push(page);
  }
  const isGarbled = areForeign(new Set(read.flatMap(({ foreign }) => [...foreign])));
  const sound = read.filter(({ foreign }) => !isGarbled || foreign.size === 0);
  for (const { number } of read.filter((each) => !sound.includes(each))) doubt('garbled', number);
  for (const { number, marks } of sound) {
    if (hasNamelessLetter(marks)) doubt('nameless', number);
    if (hasTurnedPart(marks)) doubt('turned', number);
  }
  // Only all pages together tell what is head and foot, so that what stands on a page is put together behind them.
  const bare = withoutHeadAndFoot(sound.map(({ marks }) => withoutHeadings(marks)));
  const placed: PlacedPage[] = [];
  const leaves: Leaf[] = [];
  for (const [at, { number, marks }] of sound.entries()) {
    await pause(pdf.pageCount, pdf.pageCount);
    allowance.watch();
    const own = bare[at] ?? marks;
    if (isScan(own)) {
      doubt('noText', number);
      if (isBare(own)) continue;
    }
    const found = placedOn(number, own);
    if (typeof found === 'string') {
      doubt(found, number);
      continue;
    }
    placed.push(found.page);
    if (found.leaf) leaves.push(found.leaf);
  }
  const { pages, unjoined, unparted } = withAlignedTables(withWidePaper(placed, leaves));
  for (const number of unjoined) doubt('unjoined', number);
  for (const number of unparted) doubt('unparted', number);
  for (const [kind, isSo] of DOUBTFUL) {
    for (const number of pages.filter(({ items }) => items.some(isSo)).flatMap(numbersOf)) doubt(kind, number);
  }
  return { pages, doubts: [...doubted].map(([kind, own]) => ({ kind, pages: own.sort((a, b) => a - b) })) };
}

/** What is said of a page where something on it is so. */
const DOUBTFUL: readonly (readonly [PageDoubtKind, (item: PageItem) => boolean])[] = [
  ['hashes', hasHashes],
  ['unruled', (item) => item.kind === 'table' && item.isAligned],
  ['overprinted', isOverprinted],
];

/** The numbers of a page and of those that were laid beside it. */
function numbersOf({ number, further }: PdfPage): readonly number[] {
  return [number, ...further];
}

/** A page that can be read. */
interface SoundPage {
  readonly number: number;
  readonly marks: PageMarks;
  /** Its letters that no Chinese text holds. */
  readonly foreign: ReadonlySet<string>;
}

/**
 * One page, or why it is not read; what pdf.js warns of meanwhile makes it broken, since pdf.js goes on as if nothing
 * were. Faults of our own go through.
 */
async function readPage(
  pdf: OpenPdf,
  number: number,
  codes: OperationCodes,
  layers: Layers,
  allowance: Allowance,
): Promise<SoundPage | PageDoubtKind> {
  const warnings: string[] = [];
  globalThis.pdfjsWarned = (message) => void warnings.push(message);
  try {
    const page = await pdf.page(number);
    const marks = await pageMarksOf(page, codes, layers, allowance);
    page.cleanup();
    const doubt = warnings.some((message) => BROKEN.test(message)) ? 'broken' : pageDoubt(marks);
    if (doubt !== null) return doubt;
    return { number, marks, foreign: foreignLetters(marks) };
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    return 'broken';
  } finally {
    globalThis.pdfjsWarned = undefined;
  }
}

/** What stands on a page; `leaf` where its columns may go on on other pages. */
interface Placed {
  readonly page: PlacedPage;
  readonly leaf: Leaf | null;
}

/** What stands on a page, by its marks, which may make no sense. Faults of our own go through. */
function placedOn(number: number, marks: PageMarks): Placed | PageDoubtKind {
  const { width, height, isUpright } = marks;
  const toShown = (box: Box): ShownBox => ({ page: number, box: marks.toShown(box) });
  try {
    const page = { number, further: [], width, height, toShown, isUpright, items: pageItems(marks) };
    return { page, leaf: leafOf(number, marks) };
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    return 'broken';
  }
}

/** Figures across which other letters are printed. */
function isOverprinted(item: PageItem): boolean {
  return item.kind === 'table' && item.cells.some(({ text }) => text === UNTOLD);
}

/** Figures that did not fit into their column. */
function hasHashes(item: PageItem): boolean {
  return item.kind === 'table' ? item.cells.some(({ text }) => HASHES.test(text)) : HASHES.test(item.text.trim());
}
