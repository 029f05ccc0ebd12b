import path from 'node:path';
import { bookNames, bookStem } from '../../casework/units';
import { timeLimit } from '../../document';
import { unlocked } from '../../document/password';
import { HostError } from '../../host/errors';
import { createFileHost, type FileHost, type FileSource } from '../../host/file';
import { fileError, toldOf } from '../../host/unreadable';
import type { TextDocument, Watch, WorkbookSnapshot } from '../../model';
import { mergeSnapshots, type SheetOrigin } from '../../recognition';
import type { Machine } from '../machine/machine';
import { maybeFault } from '../machine/system-faults';
import { CLI_TEXTS } from '../texts';

/** Something on the machine that cannot be done; the message is one Chinese sentence. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** One unit's book: a workbook file, or a folder of files with a table or a few each. */
export interface OpenedBook {
  /** As the user wrote it. */
  readonly path: string;
  /** The name for files that are written about it, without extension. */
  readonly stem: string;
  readonly snapshot: WorkbookSnapshot;
  /** The files behind it. */
  readonly files: readonly BookFile[];
  /** What it says besides its tables, where it is a document; null for a workbook. */
  readonly text: TextDocument | null;
  /** The time of the file, or of what is made of the files of a folder. */
  readonly watch: Watch;
}

/** One file of a book, with the host that marks and saves it. */
export interface BookFile {
  readonly name: string;
  readonly path: string;
  readonly host: FileHost;
  /** The file's own name of a sheet of the book; null for a sheet of another file. */
  readonly ownSheetName: (sheet: string) => string | null;
}

/**
 * Opens a workbook, or a folder as one book.
 * @throws CliError, HostError
 */
export async function openBook(place: string, machine: Machine): Promise<OpenedBook> {
  const kind = await machine.kindOf(place);
  if (kind === null) throw new CliError(isForeign(place) ? CLI_TEXTS.foreignName(place) : CLI_TEXTS.noSuchFile(place));
  return kind === 'folder' ? openFolder(place, machine) : openFile(place, machine);
}

/** A name in an encoding that the machine does not know comes with signs that stand for unknown ones. */
function isForeign(place: string): boolean {
  return place.includes('\uFFFD');
}

/** A document counts as a workbook of its tables, and brings its words along. */
async function openFile(place: string, machine: Machine): Promise<OpenedBook> {
  const limit = timeLimit(machine.elapsed);
  const file = await readBook(place, machine, limit);
  const snapshot = await file.host.readWorkbook();
  const text = file.host.document();
  return { path: place, stem: stemOf(file.name), snapshot, files: [file], text, watch: toldOf(file.name, limit) };
}

/** Its files are one book under the folder's name; each has a time limit of its own. */
async function openFolder(place: string, machine: Machine): Promise<OpenedBook> {
  const names = await bookNames(place, machine);
  if (names.length === 0) throw new CliError(CLI_TEXTS.noBooks(place));
  const files: BookFile[] = [];
  for (const name of names) files.push(await readBook(path.join(place, name), machine, timeLimit(machine.elapsed)));
  const snapshots = await Promise.all(files.map((file) => file.host.readWorkbook()));
  const name = path.basename(machine.absolute(place));
  const { snapshot, origins } = mergeSnapshots(snapshots, name);
  return {
    path: place,
    stem: name,
    snapshot,
    text: null,
    files: files.map((file) => ({ ...file, ownSheetName: (sheet) => ownName(origins, file.name, sheet) })),
    watch: toldOf(name, timeLimit(machine.elapsed)),
  };
}

/** A set may call a sheet otherwise than its file does, where two files have one of the same name. */
function ownName(origins: ReadonlyMap<string, SheetOrigin>, file: string, sheet: string): string | null {
  const origin = origins.get(sheet);
  return origin?.file === file ? origin.sheet : null;
}

/** In a single file every sheet has its own name. */
async function readBook(place: string, machine: Machine, watch: Watch): Promise<BookFile> {
  const name = path.basename(place);
  const bytes = await readInput(place, machine);
  return {
    name,
    path: place,
    host: await hostOf({ name, bytes, watch: () => watch }, machine.passwords),
    ownSheetName: (sheet) => sheet,
  };
}

/** Passwords are tried only on a file that is locked; what fails is told by the file's name. */
async function hostOf(source: FileSource, passwords: readonly string[]): Promise<FileHost> {
  try {
    return await createFileHost(source);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'encrypted' || passwords.length === 0) throw error;
    const opened = await unlocked(source.bytes, passwords).catch((fault: unknown) => {
      throw fileError(source.name, fault);
    });
    return createFileHost({ ...source, bytes: opened, isLocked: true });
  }
}

/** @throws CliError for one that cannot be read */
export async function readInput(place: string, machine: Machine): Promise<Uint8Array> {
  return machine.read(place).catch((error: unknown) => {
    const fault = maybeFault(error);
    if (isForeign(place)) throw new CliError(CLI_TEXTS.foreignName(place));
    throw new CliError(fault === null ? CLI_TEXTS.cannotRead(place) : CLI_TEXTS.cannotReadFor(place, fault));
  });
}

/** Without folders and ending, for what is written about the file. */
export function stemOf(name: string): string {
  return bookStem(path.basename(name));
}

/** The sentence for people of something that went wrong with one file. */
export function sentenceOf(place: string, error: unknown): string {
  if (error instanceof HostError || error instanceof CliError) return error.message;
  const fault = maybeFault(error);
  return fault === null ? CLI_TEXTS.unexpected(place) : CLI_TEXTS.brokenOff(place, fault);
}
