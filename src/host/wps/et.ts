/**
 * The part of ET's object model that this host uses, as WPS hands it to a page: synchronous, counted from 1, like
 * VBA's. Written after the public reference and reports of real builds; what differs between builds is unknown here.
 */
export interface EtApplication {
  readonly ActiveWorkbook: EtWorkbook | null;
  readonly ActiveSheet: EtWorksheet | null;
  readonly Selection: EtRange | null;
  ScreenUpdating: boolean;
  DisplayAlerts: boolean;
  readonly Union: (...ranges: readonly EtRange[]) => EtRange;
  readonly FileSystem: EtFileSystem;
  readonly ApiEvent: EtApiEvent;
  readonly PluginStorage: EtPluginStorage;
  readonly GetTaskPane: (id: number) => EtTaskPane | null;
}

export interface EtWorkbook {
  readonly Name: string;
  /** Folder and name; the name alone for a workbook that was never saved. */
  readonly FullName: string;
  /** Empty for a workbook that was never saved. */
  readonly Path: string;
  readonly Saved: boolean;
  readonly ProtectStructure: boolean;
  readonly Date1904: boolean;
  readonly Worksheets: EtWorksheets;
}

/** Counted from 1; sheets are asked for by number only. */
export interface EtWorksheets {
  readonly Count: number;
  readonly Item: (key: number) => EtWorksheet;
  readonly Add: (before: null, after: EtWorksheet) => EtWorksheet;
}

/** `Visible` holds ET's numbers, of which 0 is hidden. */
export interface EtWorksheet {
  Name: string;
  readonly Parent: EtWorkbook;
  Visible: number;
  readonly ProtectContents: boolean;
  readonly UsedRange: EtRange;
  readonly Cells: EtRange;
  readonly Range: (address: string) => EtRange;
  readonly Names: EtNames;
  readonly Activate: () => void;
  readonly Delete: () => void;
  readonly PageSetup: EtPageSetup;
  readonly HPageBreaks: { readonly Add: (before: EtRange) => unknown };
  readonly ResetAllPageBreaks: () => void;
}

/** Those of a sheet; hidden ones among them. */
export interface EtNames {
  readonly Count: number;
  readonly Item: (index: number) => { readonly Name: string };
  readonly Add: (name: string, refersTo: string, visible: boolean) => unknown;
}

export interface EtRange {
  /** One cell: its value; one line: flat or not, by build; else rows of cells. */
  Value2: unknown;
  Formula: unknown;
  readonly Text: unknown;
  /** Null where the cells differ. */
  readonly NumberFormat: unknown;
  /** Null where some cells are merged and some are not. */
  readonly MergeCells: unknown;
  readonly MergeArea: EtRange;
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  readonly Areas: { readonly Count: number };
  readonly Count: number;
  readonly Address: string | ((rowAbsolute: boolean, columnAbsolute: boolean) => string);
  readonly Find: (
    what: string,
    after: EtRange | null,
    lookIn: number,
    lookAt: number,
    order: number,
    direction: number,
  ) => EtRange | null;
  readonly Select: () => unknown;
  readonly Clear: () => unknown;
  readonly FormatConditions: EtFormatConditions;
  readonly Font: { Bold: boolean; Size: number; Color: number; Underline: number };
  readonly Interior: { Color: number };
  WrapText: boolean;
  VerticalAlignment: number;
  HorizontalAlignment: number;
  ColumnWidth: number;
}

/** Of a range or of a whole sheet; counted from 1. */
export interface EtFormatConditions {
  readonly Count: number;
  readonly Item: (index: number) => EtFormatCondition;
  readonly Add: (type: number, operator: null, formula: string) => EtFormatCondition;
  /** All of them at once. */
  readonly Delete: () => unknown;
}

/** `Formula1` may be refused: rules of other types have none. */
export interface EtFormatCondition {
  readonly Type: number;
  readonly Formula1: unknown;
  readonly AppliesTo: EtRange;
  readonly Interior: { Color: number };
  readonly Font: { Color: number };
  StopIfTrue: boolean;
  readonly SetFirstPriority: () => unknown;
  readonly Delete: () => unknown;
}

/** `false` for zoom and tall lets the sheet be fitted by its width. */
export interface EtPageSetup {
  Orientation: number;
  PaperSize: number;
  Zoom: boolean;
  FitToPagesWide: number;
  FitToPagesTall: boolean;
  CenterFooter: string;
  PrintTitleRows: string;
}

/** WPS's own way to files, which a page by itself has not. */
export interface EtFileSystem {
  readonly Exists: (path: string) => boolean;
  readonly ReadFileAsArrayBuffer: (path: string) => ArrayBuffer;
  /** A character for each byte. */
  readonly writeAsBinaryString: (path: string, bytes: string) => boolean;
}

export type EtListener = (...args: readonly unknown[]) => void;

/** Listeners are told by name and function, so the same function takes itself off. */
export interface EtApiEvent {
  readonly AddApiEventListener: (name: string, listener: EtListener) => unknown;
  readonly RemoveApiEventListener: (name: string, listener: EtListener) => unknown;
}

/** Shared by all pages of one add-in. */
export interface EtPluginStorage {
  readonly getItem: (key: string) => unknown;
  readonly setItem: (key: string, value: string) => unknown;
}

export interface EtTaskPane {
  Visible: boolean;
}

/** ET's numbers; old builds do not name them. */
export const ET = {
  visible: -1,
  veryHidden: 2,
  expression: 2,
  formulas: -4123,
  part: 2,
  byRows: 1,
  byColumns: 2,
  previous: 2,
  top: -4160,
  right: -4152,
  underline: 2,
  landscape: 2,
  a4: 9,
} as const;

/** Longer address strings are refused (the limit of VBA's Range). */
export const ADDRESS_LENGTH = 255;

/** `#RRGGBB` as ET keeps colours: blue, green, red. */
export function bgr(hex: string): number {
  const rgb = parseInt(hex.slice(1), 16);
  return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

/** The address of a range, A1 without dollar signs; null for what is no range of cells, such as a picture. */
export function addressOf(range: EtRange): string {
  const { Address: address } = range;
  return (typeof address === 'function' ? address(false, false) : address).replace(/\$/g, '');
}
