import type { PageDoubt, PageDoubtKind } from '../../model';
import type { Allowance } from '../allowance';
import { DocumentFault } from '../fault';
import { loadPdfJs, type OpenPdf } from './engine/open-pdf';
import { pageMarksOf, type Layers, type OperationCodes } from './marks/page-marks-of';
import { pageItems, type PageItem } from './pages/page-items';
import type { PdfPage, PlacedPage } from './pages/pdf-page';
import { withAlignedTables } from './unruled/align-tables';
import { pageDoubt } from './trust/page-doubt';

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
  const placed: PlacedPage[] = [];
  const doubted = new Map<PageDoubtKind, number[]>();
  const doubt = (kind: PageDoubtKind, page: number): void => {
    doubted.set(kind, [...(doubted.get(kind) ?? []), page]);
  };
  for (let number = 1; number <= pdf.pageCount; number += 1) {
    await pause(number, pdf.pageCount);
    allowance.watch();
    const read = await readPage(pdf, number, OPS, layers, allowance);
    if (read.doubt !== null) doubt(read.doubt, number);
    if (read.page) placed.push(read.page);
  }
  const { pages, unjoined, unparted } = withAlignedTables(placed);
  for (const number of unjoined) doubt('unjoined', number);
  for (const number of unparted) doubt('unparted', number);
  for (const { number, items } of pages) {
    if (items.some(hasHashes)) doubt('hashes', number);
    if (items.some((item) => item.kind === 'table' && item.isAligned)) doubt('unruled', number);
  }
  return { pages, doubts: [...doubted].map(([kind, own]) => ({ kind, pages: own })) };
}

/**
 * One page; what pdf.js warns of meanwhile makes it broken, since pdf.js goes on as if nothing were. Faults of our own
 * go through.
 */
async function readPage(
  pdf: OpenPdf,
  number: number,
  codes: OperationCodes,
  layers: Layers,
  allowance: Allowance,
): Promise<{ readonly page: PlacedPage | null; readonly doubt: PageDoubtKind | null }> {
  const warnings: string[] = [];
  globalThis.pdfjsWarned = (message) => void warnings.push(message);
  try {
    const page = await pdf.page(number);
    const marks = await pageMarksOf(page, codes, layers, allowance);
    page.cleanup();
    const doubt = warnings.some((message) => BROKEN.test(message)) ? 'broken' : pageDoubt(marks);
    const { width, height, toShown, isUpright } = marks;
    const items = doubt === null ? pageItems(marks) : [];
    return { page: { number, width, height, toShown, isUpright, items }, doubt };
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    return { page: null, doubt: 'broken' };
  } finally {
    globalThis.pdfjsWarned = undefined;
  }
}

/** Figures that did not fit into their column. */
function hasHashes(item: PageItem): boolean {
  return item.kind === 'table' ? item.cells.some(({ text }) => HASHES.test(text)) : HASHES.test(item.text.trim());
}
