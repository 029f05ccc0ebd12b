import type { StoreApi } from 'zustand/vanilla';
import type { FileHost, FileSource, FileState } from '../../host/file';
import type { BesideRole } from '../../host/host';
import type { CellRef, Scope, WorkbookSnapshot } from '../../model';
import type { PaneStore } from '../../taskpane';
import type { FormatNumber } from '../grid/cell-text';

/** A file to open; its bytes are read only when its turn comes. */
export interface BookSource {
  readonly name: string;
  /** May fail, where the file was moved meanwhile. */
  readonly read: () => Promise<Uint8Array>;
  /** Its bytes as they are on the disk now; absent for what nobody changes. */
  readonly reread?: () => Promise<Uint8Array>;
  /** It is a sample of the page, of which the user may know nothing. */
  readonly isSample?: boolean;
}

/** A file whose password is asked for. */
export interface AskedPassword {
  readonly name: string;
  /** The password that was given last does not open it. */
  readonly isWrong: boolean;
}

/** A file that opens with its password. */
export interface LockedFile {
  /** @throws HostError wrongPassword, or what else is wrong with the file */
  readonly unlock: (password: string) => Promise<Uint8Array>;
}

/** How a book came to be open: chosen as a file, as a sample, or out of the list over many units. */
export type BookOrigin = 'file' | 'sample' | 'list';

/** What of ours a book holds besides what stood in its file. */
export type HeldWork = Pick<FileState, 'marks' | 'ownSheets' | 'trial'>;

/** 本年, or what a book is to the one of this year. */
export type BookRole = 'own' | BesideRole;

/** Whose book it is, and where its tables begin; null where it does not say. */
export interface BookIdentity {
  readonly unitName: string | null;
  readonly scope: Scope | null;
  readonly year: number | null;
  /** Shown when the book is opened. */
  readonly firstTable: CellRef | null;
}

/** An open workbook: its host, and the pane that stands over it. */
export interface OpenBook {
  /** Never given twice, so that a closed book is not taken for another. */
  readonly id: number;
  readonly name: string;
  readonly host: FileHost;
  readonly pane: PaneStore;
  /** What of ours stood in its file already. */
  readonly opened: HeldWork;
  /** What it is to the book of this year. */
  readonly role: BookRole;
  /** Samples and units of the list are treated apart in what is said and compared. */
  readonly origin: BookOrigin;
  readonly identity: BookIdentity;
}

/** What the page is handed; the store itself knows no browser and fetches nothing. */
export interface WorkbenchDependencies {
  readonly createHost: (source: FileSource) => Promise<FileHost>;
  /** A file that is locked; null where it does not open here, whatever the password. @throws HostError */
  readonly maybeLocked: (source: Pick<FileSource, 'name' | 'bytes'>) => Promise<LockedFile | null>;
  /** `earlier` is the pane of the same file as it was opened before. */
  readonly createPane: (host: FileHost, earlier: PaneStore | null) => PaneStore;
  /** Whether a file is 助手资料 and no workbook of tables. */
  readonly isKept: (workbook: WorkbookSnapshot) => Promise<boolean>;
  /** Whose book it is, by its tables. */
  readonly identify: (workbook: WorkbookSnapshot) => Promise<BookIdentity>;
  /** One host over files of a table each; null where the files are not such a set. */
  readonly joinSet: (hosts: readonly FileHost[], name: string) => Promise<FileHost | null>;
  /** Fetched with the first workbook, since it comes with the library that reads them. */
  readonly loadFormat: () => Promise<FormatNumber>;
  /** Hands a file to the user; the browser decides where it goes. */
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/** Makes a host; `pause` is called before each page of a file that has pages, and throws where it is given up. */
export type CreateHost = (pause: () => Promise<void>) => Promise<FileHost>;

/** The open books and all that can be done with them. */
export interface WorkbenchState {
  /** In the order in which they were opened. */
  readonly books: readonly OpenBook[];
  /** The book on show with its pane; null where none is open. */
  readonly current: OpenBook | null;
  /** What of ours was in the last copy of a book that the user was given, by its id. */
  readonly saved: ReadonlyMap<number, HeldWork>;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  /** Prints numbers as their cells say; null until the first workbook is there. */
  readonly format: FormatNumber | null;
  /** The file whose password is asked for; null while nothing is asked. */
  readonly asksPassword: AskedPassword | null;
  /** The answer; null where the file is not to be opened. */
  givePassword(password: string | null): void;
  /** What did not open, each file with its reason; or what became of a copy. */
  readonly messages: readonly WorkbenchMessage[];
  /**
   * Opens the files one after another and shows the last that opened. Files of a table each become one book, unless
   * one of the files did not open: a set that lacks a table is not the set that was chosen.
   */
  open(sources: readonly BookSource[]): Promise<void>;
  /** Gives up a file that is read page by page; others are done too soon for that. */
  stopOpening(): void;
  /** Opens a unit of the list over the host that is made for it; null where that failed, which is said. */
  openHost(name: string, createHost: CreateHost): Promise<OpenBook | null>;
  /** Shows a book, compared with those that have a role; answers whether it is still open. */
  show(id: number): Promise<boolean>;
  /** Closes a book; asks first where it holds work that no file holds, and `isSure` is the answer. */
  close(id: number, isSure?: boolean): void;
  /** The book that was to be closed and holds such work; null while nothing is asked. */
  readonly asksClose: OpenBook | null;
  /** The book stays open after all. */
  keepOpen(): void;
  /** Says what a book is. Of each role but 本年 there is one book; one that cannot be compared with stays 本年. */
  setRole(id: number, role: BookRole): Promise<void>;
  /** Opens a file for a role; the book on show stays. */
  openAs(role: BesideRole, source: BookSource): Promise<void>;
  /** The book of a role is one like the others again. */
  endRole(role: BesideRole): void;
  /** The book whose sheets stand beside those on show. */
  readonly beside: number | null;
  /** Null puts the second book away. */
  showBeside(id: number | null): void;
  /** How many figures on trial a copy that was asked for may get or not; null while nothing is asked. */
  readonly asksTrial: number | null;
  /**
   * Gives the user a copy of the current workbook with its marks, under another name. During a trial it asks first;
   * `withTrial` is the answer.
   */
  saveCopy(withTrial?: boolean): Promise<void>;
  /** The copy is not wanted after all. */
  dropCopy(): void;
  /** Puts all messages away. */
  dismissMessages(): void;
}

/** One sentence; what went well is told too where it cannot be seen. */
export interface WorkbenchMessage {
  readonly kind: 'error' | 'info';
  readonly text: string;
}

/** The store as the page holds it. */
export type WorkbenchStore = StoreApi<WorkbenchState>;
