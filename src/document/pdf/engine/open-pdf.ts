import type * as PdfJs from 'pdfjs-dist';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { DocumentFault } from '../../fault';
import { CharacterMaps } from './character-maps';

/** A PDF that is open; whoever opened it closes it. */
export interface OpenPdf {
  readonly pageCount: number;
  /** Pages count from 1. */
  readonly page: (number: number) => Promise<PDFPageProxy>;
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/** What pdf.js warned of, wherever it runs. */
type Warned = (message: string) => void;

declare global {
  var pdfjsWorker: unknown;
  var pdfjsWarned: Warned | undefined;
}

/** Pictures are no text: none is unpacked while a page is read. */
const NO_PICTURES = 1;
/** Pixels of a picture that is drawn; a page scanned finely has a third of it. */
const LARGEST_PICTURE = 100_000_000;

/**
 * Opens a PDF with pdf.js in this thread: no script of it runs, nothing is fetched, no code is made from text.
 * @param isForReading pictures stay packed and fonts are not prepared for drawing
 * @throws DocumentFault encrypted, damaged
 */
export async function openPdf(bytes: Uint8Array, isForReading: boolean): Promise<OpenPdf> {
  const { getDocument } = await loadPdfJs();
  const task = getDocument({
    // It takes the bytes for itself, and refuses a Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: !isForReading,
    useWorkerFetch: false,
    disableFontFace: isForReading,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    CMapReaderFactory: CharacterMaps,
    maxImageSize: isForReading ? NO_PICTURES : LARGEST_PICTURE,
  });
  try {
    const document = await task.promise;
    return {
      pageCount: document.numPages,
      page: (number) => document.getPage(number),
      document,
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    const name = error instanceof Error ? error.name : '';
    throw new DocumentFault(name === 'PasswordException' ? 'encrypted' : 'damaged', String(error));
  }
}

/**
 * Both halves of pdf.js, once. The half that reads runs in this thread where it finds itself there.
 * @throws DocumentFault pdfAbsent in a program that came without them
 */
export async function loadPdfJs(): Promise<typeof PdfJs> {
  const [api, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]).catch((error: unknown) => {
    throw new DocumentFault('pdfAbsent', String(error));
  });
  globalThis.pdfjsWorker = worker;
  return api;
}
