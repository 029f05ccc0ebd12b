import type { Watch } from '../../model';
import { findBookRules, ownSheetNames, readWorkbook, type Package } from '../../document';
import type { Mark } from '../host';
import { maybeMarkKind } from '../marks';
import { documentLooks } from './document-looks';
import { isDocument, openDocument } from './document-file';
import type { FileState } from './file-state';
import { isMark, MARKER, type OpenedFile } from './saved-copy';
import { fileError } from '../unreadable';

/** How a file is read: nothing of it is needed. */
export interface Reading {
  readonly watch?: Watch;
  readonly pause?: () => Promise<void>;
}

/**
 * Reads a workbook file, with marks and sheets of ours that an earlier copy left in it; of a document, its tables.
 * @throws HostError with one Chinese sentence: what is wrong with the file, and what to do.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  { watch, pause }: Reading = {},
): Promise<{ file: OpenedFile; state: FileState }> {
  if (isDocument(name, bytes)) return openTables(name, bytes, { ...(watch && { watch }), ...(pause && { pause }) });
  try {
    const { format, pack, snapshot, looks, cellLooks } = await readWorkbook(name, bytes, watch);
    const ours = pack ? findOurs(pack) : { marks: [], ownSheets: [] };
    const shown = { original: snapshot, trial: [], workbook: snapshot, looks };
    const state = { ...shown, selection: null, revealed: new Set<string>(), ...ours };
    return { file: { name, bytes, format, pack, cellLooks, text: null }, state };
  } catch (error) {
    throw fileError(name, error);
  }
}

/** A document has no marks and no package; looks are made up from what stands in its cells. */
async function openTables(
  name: string,
  bytes: Uint8Array,
  reading: Reading,
): Promise<{ file: OpenedFile; state: FileState }> {
  const { text, tables } = await openDocument(name, bytes, reading);
  const looks = new Map(tables.sheets.map((sheet) => [sheet.name, documentLooks(sheet)]));
  const shown = { original: tables, trial: [], workbook: tables, looks };
  const state = { ...shown, selection: null, revealed: new Set<string>(), marks: [], ownSheets: [] };
  return { file: { name, bytes, format: 'document', pack: null, cellLooks: () => new Map(), text }, state };
}

/** A sheet of an earlier copy has no content here: it is carried on as it stands in the file. */
function findOurs(pack: Package): Pick<FileState, 'marks' | 'ownSheets'> {
  const marks = findBookRules(pack, isMark).flatMap(({ sheet, areas, formula }) => {
    const kind = maybeMarkKind(formula);
    return kind === null ? [] : areas.map((area): Mark => ({ sheet, area, kind }));
  });
  return { marks, ownSheets: ownSheetNames(pack, MARKER).map((name) => ({ name, content: null })) };
}
