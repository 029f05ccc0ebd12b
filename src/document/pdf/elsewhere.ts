import { DocumentFault } from '../fault';
import type { openPages as openHere } from './draw-pages';
import type { readPdf as readHere } from './read-pdf';

/**
 * Stands in place of `read-pdf.ts` and `draw-pages.ts` in the page that is one file, which would be too large with pdf.js in it.
 * @throws DocumentFault pdfAbsent
 */
export function readPdf(...[name, bytes]: Parameters<typeof readHere>): ReturnType<typeof readHere> {
  return Promise.reject(new DocumentFault('pdfAbsent', `${name}, ${bytes.length} bytes`));
}

/** @throws DocumentFault pdfAbsent */
export function openPages(...[bytes]: Parameters<typeof openHere>): ReturnType<typeof openHere> {
  return Promise.reject(new DocumentFault('pdfAbsent', `${bytes.length} bytes`));
}
