import type { Area, CellRef, WorkbookSnapshot } from '../model';

/** What a host can do here and now; the pane switches buttons off by these, and says why. */
export interface Capabilities {
  readonly read: boolean;
  readonly select: boolean;
  readonly mark: boolean;
  readonly writeSheet: boolean;
  readonly changeEvents: boolean;
  /** For each capability that is off: one Chinese sentence with what to do instead. */
  readonly reasons: Readonly<Partial<Record<CapabilityName, string>>>;
}

export type CapabilityName = 'read' | 'select' | 'mark' | 'writeSheet' | 'changeEvents';

/** Lets the caller follow and stop long work. */
export interface Progress {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, text: string) => void;
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

/**
 * The port to whatever holds the workbook. Coarse, asynchronous, plain data in and out.
 * Expected failures are thrown as `HostError` with a Chinese sentence; nothing else is thrown on purpose.
 */
export interface Host {
  readonly kind: 'excel' | 'file';
  readonly capabilities: Capabilities;
  /** The whole workbook at this moment. */
  readWorkbook(progress?: Progress): Promise<WorkbookSnapshot>;
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
}
