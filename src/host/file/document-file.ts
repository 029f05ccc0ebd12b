import { openText, type PdfWork } from '../../document';
import type { TextDocument, WorkbookSnapshot } from '../../model';
import { HostError } from '../errors';
import { coverSheet } from './cover-sheet';
import { FILE_TEXTS } from './texts';

/** A document whose tables are taken for a workbook, with its first lines as the cover. */
export interface OpenedDocument {
  readonly text: TextDocument;
  readonly tables: WorkbookSnapshot;
}

/** By the end of the name; an .xls that is HTML inside is no document but an export. */
const DOCUMENT = /\.(?:pdf|docx|x?html?)$/i;
const PDF = '%PDF-';
/** A server or a mail program may put something before it. */
const PDF_WITHIN = 1024;

/** Whether a file that was brought as a workbook is a document: by its name, a PDF by what it is. */
export function isDocument(name: string, bytes: Uint8Array): boolean {
  return DOCUMENT.test(name) || new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN)).includes(PDF);
}

/**
 * Opens a document for the tables that stand in it.
 * @throws HostError with one Chinese sentence where it cannot be read or holds no table
 */
export async function openDocument(name: string, bytes: Uint8Array, work: PdfWork = {}): Promise<OpenedDocument> {
  const opened = await openText(name, bytes, work);
  if (opened.kind === 'fault') throw new HostError('notAWorkbook', opened.sentence);
  const { text } = opened;
  if (text.tables === null) throw new HostError('noSheets', FILE_TEXTS.noTables(name));
  const cover = coverSheet(text);
  return { text, tables: { ...text.tables, sheets: [...(cover ? [cover] : []), ...text.tables.sheets] } };
}
