import type { SheetLooks } from '../../document';
import type { CellRef, WorkbookSnapshot } from '../../model';
import type { Mark, OwnSheet, TrialValue } from '../host';

/** What a page that shows the workbook draws. Every change gives a new value. */
export interface FileState {
  /** The workbook as it was read, with our sheets. */
  readonly original: WorkbookSnapshot;
  /** Figures that stand in cells on trial; the file has others. */
  readonly trial: readonly TrialValue[];
  /** The workbook as it would be with the figures on trial: `original` where there are none. */
  readonly workbook: WorkbookSnapshot;
  /** Layout by sheet name. */
  readonly looks: ReadonlyMap<string, SheetLooks>;
  readonly marks: readonly Mark[];
  /** The cell that was last shown to the user. */
  readonly selection: CellRef | null;
  /** Hidden sheets that the user asked to see; the saved copy keeps them hidden. */
  readonly revealed: ReadonlySet<string>;
  /** Our sheets: those that stood in the file when it was opened, and those written since. */
  readonly ownSheets: readonly FileOwnSheet[];
}

/** A sheet of ours; `content` is null for one that stands in the file. */
export interface FileOwnSheet {
  readonly name: string;
  readonly content: OwnSheet | null;
}
