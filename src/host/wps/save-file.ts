import { HostError } from '../errors';
import type { EtApplication } from './et';
import { pinnedBook, type PinnedBook } from './open-book';
import { WPS_TEXTS } from './texts';

/** More arguments than this are too many for one call of `fromCharCode`. */
const SIGNS = 8_192;

/**
 * Puts a file beside the workbook, under a name that nothing there has yet.
 * @throws HostError where the workbook lies nowhere yet, or the file is not there afterwards
 */
export function saveFile(app: EtApplication, pinned: PinnedBook, name: string, bytes: Uint8Array): void {
  const { Path: folder } = pinnedBook(app, pinned);
  if (folder === '') throw new HostError('notFound', WPS_TEXTS.neverSaved);
  const { FileSystem: files } = app;
  const separator = folder.includes('\\') ? '\\' : '/';
  const path = freePath(`${folder}${separator}${name}`, (each) => files.Exists(each));
  files.writeAsBinaryString(path, signsOf(bytes));
  if (!files.Exists(path)) throw new HostError('unknown', WPS_TEXTS.fileNotWritten(name));
}

/** `report.html`, else `report-2.html`, `report-3.html`, … */
function freePath(path: string, isTaken: (path: string) => boolean): string {
  const [, stem = path, extension = ''] = /^(.*?)(\.[^./\\]*)?$/.exec(path) ?? [];
  let free = path;
  for (let count = 2; isTaken(free); count += 1) free = `${stem}-${count}${extension}`;
  return free;
}

/** A sign for each byte, as WPS takes what is not text. */
function signsOf(bytes: Uint8Array): string {
  let signs = '';
  for (let from = 0; from < bytes.length; from += SIGNS) {
    signs += String.fromCharCode(...bytes.subarray(from, from + SIGNS));
  }
  return signs;
}
