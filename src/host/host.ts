import type { Area, CellRef, TextDocument, WorkbookSnapshot } from '../model';

/** What some host can do and another cannot. */
export type CapabilityName =
  | 'read'
  | 'select'
  | 'mark'
  | 'writeSheet'
  /** Tells when somebody else than us changed cells. */
  | 'changeEvents'
  /** Reading once more gives what was changed since, in whatever program holds the workbook. */
  | 'reread'
  /** Figures can be tried in cells without changing the workbook. */
  | 'trial'
  /** Files can be handed to the user. */
  | 'saveFiles'
  /** A copy of the workbook with our marks and sheets can be handed to the user. */
  | 'saveCopy'
  /** Books that are compared with this one can be shown beside it. */
  | 'booksBeside';

/** Whether something can be done here and now; where not, one Chinese sentence: why, and what to do instead. */
export type Ability = { readonly can: true } | Inability;

export interface Inability {
  readonly can: false;
  readonly reason: string;
}

/** All differences between hosts: the pane switches buttons off by these, says why, and asks nothing else. */
export interface Capabilities extends Readonly<Record<CapabilityName, Ability>> {
  /** Where 助手资料 is kept unless the user wants otherwise: in a file of its own, or on a sheet of the workbook. */
  readonly keptIn: 'file' | 'sheet';
}

/** Lets the caller follow and stop long work. */
export interface Progress {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, text: string) => void;
}

/** How a workbook is read. */
export interface ReadOptions extends Progress {
  /** Whoever holds the workbook is asked once more: a file is read from the disk again, where that can be done. */
  readonly anew?: boolean;
}

/** How strongly an area is marked. */
export type MarkKind = 'error' | 'warning' | 'suspect';

export interface Mark {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: MarkKind;
}

/** Sheets that could not be marked, each with its reason in Chinese. */
export interface MarkResult {
  readonly marked: number;
  readonly skipped: readonly { readonly sheet: string; readonly reason: string }[];
}

/** A cell was shown, or why not. `hidden`: the sheet is hidden and `select` was not told to show it. */
export type SelectResult =
  { readonly selected: true } | { readonly selected: false; readonly reason: string; readonly hidden: boolean };

/** Cells on the sheet that is on show. */
export interface SelectedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A sheet of ours as plain data, written only when the user asks. Widths in characters. */
export interface OwnSheet {
  readonly name: string;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly (readonly OwnCell[])[];
  readonly print?: OwnPrint;
}

/** How our sheet is printed, besides A4 across and one page wide. Rows count from 0. */
export interface OwnPrint {
  /** So many rows from the top are repeated on every page. */
  readonly titleRows?: number;
  /** Rows before which a new page begins. */
  readonly breakBefore?: readonly number[];
}

export interface OwnCell {
  /** Beside a formula: its result as far as it is known. */
  readonly value?: string | number;
  readonly formula?: string;
  readonly style?: 'title' | 'heading' | 'header' | 'wrap' | 'number';
  readonly linkTo?: CellRef;
}

export interface Trace {
  readonly kind: 'marks' | 'sheet';
  readonly sheet: string;
  readonly text: string;
}

/** A figure put into a cell on trial; null empties it. */
export interface TrialValue extends CellRef {
  readonly value: number | null;
}

/**
 * What a book is to the one on show: of the year before, the internal 财决, as approved (批复), of a unit that it adds
 * up (所属单位, any number), 本级's, 本级's of the year before, or an earlier version.
 */
export type BesideRole = 'prior' | 'internal' | 'approved' | 'units' | 'ownLevel' | 'ownLevelPrior' | 'oldVersion';

/** A file that the user chose; its bytes are read only when its turn comes, and may be read again. */
export interface PickedFile {
  readonly name: string;
  /** As they are now; it rejects where the file has changed and the browser has no way to it. */
  readonly read: () => Promise<Uint8Array>;
  /** What it says, where it was read already. */
  readonly document?: TextDocument;
}

/**
 * The port to whatever holds the workbook. Coarse, asynchronous, plain data in and out.
 * Expected failures are thrown as `HostError` with a Chinese sentence; nothing else is thrown on purpose.
 * What `capabilities` declares as off fails with `notSupported` and the reason that stands there.
 */
export interface Host {
  readonly capabilities: Capabilities;
  /** The whole workbook at this moment. */
  readWorkbook(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /** Shows a cell to the user; `reveal` also unhides its sheet. */
  select(ref: CellRef, options?: { readonly reveal?: boolean }): Promise<SelectResult>;
  /** The area that the user has selected; null where it is no area of cells. */
  selectedArea(): Promise<SelectedArea | null>;
  /** Replaces all marks of ours by these. The user's own formats are never touched. */
  mark(marks: readonly Mark[], progress?: Progress): Promise<MarkResult>;
  /** Removes every mark of ours and nothing else; answers how many areas were cleared. */
  clearMarks(): Promise<number>;
  /** Writes or replaces a sheet of ours; refuses a sheet of that name that is not ours. */
  writeOwnSheet(sheet: OwnSheet): Promise<void>;
  /** Everything of ours that stands in the workbook. */
  listTraces(): Promise<readonly Trace[]>;
  /** Removes everything of ours. */
  removeTraces(): Promise<void>;
  /** Calls back when somebody else than us changed cells; answers a function that stops it. */
  onChanged(listener: () => void): () => void;
  /**
   * Puts these figures into their cells on trial, in place of all earlier ones; what depends on them is calculated
   * anew. What holds the workbook knows nothing of it.
   */
  tryValues(values: readonly TrialValue[]): Promise<void>;
  /** The workbook without the figures on trial. */
  readUntried(): Promise<WorkbookSnapshot>;
  /** Hands a file to the user under this name. */
  saveFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Hands out a copy of the workbook with its marks and sheets. */
  saveCopy(): Promise<void>;
  /** Opens a file for comparison and shows it beside the workbook. */
  openBeside(role: BesideRole, file: PickedFile): Promise<void>;
  /** The book of this role is compared with no more. */
  closeBeside(role: BesideRole): Promise<void>;
}
