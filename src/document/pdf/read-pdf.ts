import { groupBy, UNWATCHED, type PageDoubt, type TextDocument, type Watch } from '../../model';
import { allowanceFor } from '../allowance';
import { DocumentFault } from '../fault';
import { assemble } from './assemble';
import { openPdf } from './engine/open-pdf';
import { checkStreams } from './engine/packed-streams';
import { readPages, type PagePause } from './read-pages';
import { wholeDoubt } from './trust/whole-doubt';

/** How a PDF is read: nothing of it is needed. */
export interface PdfWork {
  readonly pause?: PagePause;
  readonly watch?: Watch;
}

/** More pages than any final account has; the longest of a province have 200. */
const MOST_PAGES = 1200;
/** Accounts are far smaller; a file this large is full of pictures. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a PDF as a text: its paragraphs, and its tables as sheets, each with its place on the pages. Everything is
 * told by where it stands, and nothing by the order in which it is drawn. Pages that cannot be trusted are left out,
 * and `print.doubts` says so.
 * @throws DocumentFault encrypted, damaged, tooLarge, tooLong, noLetters, garbled, and what `pause` throws
 */
export async function readPdf(name: string, bytes: Uint8Array, work: PdfWork = {}): Promise<TextDocument> {
  const { pause = () => Promise.resolve(), watch = UNWATCHED } = work;
  if (bytes.length > MOST_BYTES) throw new DocumentFault('tooLarge', `${bytes.length} bytes`);
  checkStreams(bytes);
  const allowance = allowanceFor(undefined, watch);
  const pdf = await openPdf(bytes, true);
  try {
    if (pdf.pageCount > MOST_PAGES) throw new DocumentFault('tooLarge', `${pdf.pageCount} pages`);
    const { pages, doubts } = await readPages(pdf, pause, allowance);
    const fault = wholeDoubt(pages, doubts);
    if (fault !== null) throw new DocumentFault(fault);
    const text = assemble(name, pages, allowance);
    const { lines = [], doubts: further = [] } = text.print ?? {};
    return { ...text, print: { count: pdf.pageCount, lines, doubts: byKind([...doubts, ...further]) } };
  } finally {
    await pdf.close();
  }
}

/** Doubts of one kind as one, with all their pages in order. */
function byKind(doubts: readonly PageDoubt[]): readonly PageDoubt[] {
  return [...groupBy(doubts, ({ kind }) => kind)].map(([kind, own]) => {
    const pages = new Set(own.flatMap((doubt) => doubt.pages));
    return { kind, pages: [...pages].sort((one, other) => one - other) };
  });
}
