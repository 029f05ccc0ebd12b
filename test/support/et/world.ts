import type { Area } from '../../../src/model';
import { areaOf, type EmulatedSheet, type EmulatedWorkbook } from '../excel/workbook';
import type { Bridge } from './bridge';
import { etFault } from './faults';

/** How a build of WPS 表格 behaves where builds differ, or where nobody has looked yet. */
export interface EtHabits {
  /** The shape in which a range of one row, or of one column, comes over the bridge. */
  readonly lines: 'matrix' | 'flat';
  /** What a two-dimensional write does: everything, nothing (pywpsrpc #62), or its first value everywhere (#119). */
  readonly matrixWrites: 'work' | 'nothing' | 'firstValue';
  /** Range.Address is a property instead of a method. */
  readonly addressIsProperty: boolean;
  /** A rule that is added to several areas covers the first only. */
  readonly firstAreaOnly: boolean;
  /** Rules that are added lose their formula. */
  readonly forgetsFormulas: boolean;
  /** What deleting all rules of a range in one call does. */
  readonly deletesRulesTogether: 'works' | 'nothing' | 'refuses';
  /** False: rules that are deleted, together or by themselves, stay, and nothing is said. */
  readonly deletesRules: boolean;
  /** Names of a sheet come without the sheet's name before them. */
  readonly bareNames: boolean;
  /** The book says that it is saved, whatever happened to it. */
  readonly alwaysSaved: boolean;
  /** Writing a file answers true and writes nothing. */
  readonly writesNoFiles: boolean;
}

export const USUAL_HABITS: EtHabits = {
  lines: 'matrix',
  matrixWrites: 'work',
  addressIsProperty: false,
  firstAreaOnly: false,
  forgetsFormulas: false,
  deletesRulesTogether: 'works',
  deletesRules: true,
  bareNames: false,
  alwaysSaved: false,
  writesNoFiles: false,
};

/** A workbook that is open in the emulated WPS 表格. */
export interface EtBook {
  readonly book: EmulatedWorkbook;
  /** Folder with its separator; empty for a workbook that was never saved. */
  path: string;
  saved: boolean;
}

/** All that stands behind the bridge. */
export interface EtWorld {
  readonly bridge: Bridge;
  readonly habits: EtHabits;
  readonly books: EtBook[];
  active: EtBook;
  /** Files by their path. */
  readonly files: Map<string, Uint8Array>;
  readonly storage: Map<string, unknown>;
  readonly panes: EtPane[];
  readonly listeners: Map<string, Set<(...args: readonly unknown[]) => void>>;
  displayAlerts: boolean;
  screenUpdating: boolean;
}

/** A task pane as WPS keeps it. */
export interface EtPane {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  visible: boolean;
  width: number;
  dock: number;
}

/** Ranges and rules know their book, since events name it. */
export interface OnSheet {
  readonly open: EtBook;
  readonly sheet: EmulatedSheet;
}

export interface OnAreas extends OnSheet {
  readonly areas: readonly Area[];
}

const ADDRESS_LIMIT = 255;

/** @throws an error of ET's for an address that is none, or longer than it takes */
export function areasOf(address: unknown): readonly Area[] {
  if (typeof address !== 'string' || address.length > ADDRESS_LIMIT) throw etFault('badAddress');
  try {
    return address.split(',').map((each) => areaOf(each.replace(/\$/g, '')));
  } catch {
    throw etFault('badAddress');
  }
}

/** What a change does besides: the book is no longer saved. */
export function changed({ open, sheet }: OnSheet, address: string): void {
  open.saved = false;
  open.book.changed({ kind: 'cells', sheetId: sheet.id, address });
}

/** @throws an error of ET's on a protected sheet */
export function demandWritable({ sheet }: OnSheet): void {
  if (sheet.isProtected) throw etFault('denied');
}
