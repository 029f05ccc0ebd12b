import {
  addBookRules,
  addSheet,
  convertToXlsx,
  openPackage,
  ownSheetNames,
  packageBytes,
  removeBookRules,
  removeSheet,
  writeCells,
  type BookRule,
  type CellLooks,
  type CellWrite,
  type Package,
  type WorkbookFormat,
} from '../../document';
import { gridPlace, COPY_WORDS, isCellError, refKey, valueAt, type CellValue, type TextDocument } from '../../model';
import { HostError } from '../errors';
import type { Mark, MarkKind } from '../host';
import { MARK_LOOKS, markFormula, maybeMarkKind, SHEET_MARKER, SHEET_MARKER_FORMULA } from '../marks';
import { trialName } from '../trial-name';
import type { FileState } from './file-state';
import { FILE_TEXTS } from './texts';

/** A copy to be stored under another name than the original's. */
export interface SavedCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the copy lacks, in one Chinese sentence; null where it lacks nothing. */
  readonly note: string | null;
}

/** A workbook file as it was opened. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `document`: its tables are taken for a workbook. */
  readonly format: WorkbookFormat | 'document';
  /** What an .xlsx was read from; null for others. */
  readonly pack: Package | null;
  /** How the cells of a sheet look; a document tells nothing of it. */
  readonly cellLooks: (sheet: string) => CellLooks;
  /** What a document says besides; null for a workbook. */
  readonly text: TextDocument | null;
}

/** Files store formulas without their “=”. */
export const MARKER = { name: SHEET_MARKER, formula: SHEET_MARKER_FORMULA.replace(/^=/, '') };

/** Where areas overlap, the first of these shows. */
const KINDS: readonly MarkKind[] = ['suspect', 'error', 'warning'];

/** Whichever kind it is of. */
export function isMark(formula: string): boolean {
  return maybeMarkKind(formula) !== null;
}

/** What of an open workbook a copy has besides the file. */
export type CopyContent = Pick<FileState, 'marks' | 'ownSheets' | 'trial' | 'original' | 'workbook'>;

/**
 * The file with exactly these marks and sheets of ours, and with the figures that are on trial; everything else is
 * byte for byte as it was.
 * @throws HostError notSupported for a document, which has none
 */
export async function savedCopy(
  file: Omit<OpenedFile, 'pack' | 'text'> & { readonly isLocked?: boolean },
  state: CopyContent,
): Promise<SavedCopy> {
  if (file.format === 'document') throw new HostError('notSupported', FILE_TEXTS.noDocumentCopy(file.name));
  const isOld = file.format === 'xls';
  const original = openPackage(isOld ? await convertToXlsx(file.bytes) : file.bytes);
  const cleared = removeBookRules(original, isMark, Object.values(MARK_LOOKS));
  const marked = addBookRules(withOwnSheets(cleared, state.ownSheets), rulesOf(state.marks));
  const copy = writeCells(marked, trialWrites(state));
  return {
    name: copyName(state.trial.length === 0 ? file.name : trialName(file.name), copyWord(state)),
    bytes: packageBytes(copy),
    note: noteOn(file),
  };
}

/** Null where the copy is as the original but for what is ours. */
function noteOn({ name, format, isLocked }: Pick<OpenedFile, 'name' | 'format'> & { readonly isLocked?: boolean }) {
  const notes = [
    ...(format === 'xls' ? [FILE_TEXTS.convertedCopy(name)] : []),
    ...(isLocked === true ? [FILE_TEXTS.openCopy(name)] : []),
  ];
  return notes.length === 0 ? null : notes.join('');
}

/** What stands behind the name of a copy. */
type CopyWord = (typeof COPY_WORDS)[keyof typeof COPY_WORDS];

/** A copy without anything of ours says that it is clean. */
function copyWord({ marks, ownSheets, trial }: CopyContent): CopyWord {
  return marks.length + ownSheets.length + trial.length === 0 ? COPY_WORDS.clean : COPY_WORDS.marked;
}

/** Earlier versions wrote .marked. */
const COPY = /^(?<stem>.*?)(?<word>（标记）|（无痕迹）|\.marked)(?:-(?<count>\d+))?$/;

/** `NAME.xlsx` → `NAME（标记）.xlsx`; a copy of a copy counts on, so that no file is suggested its own name. */
export function copyName(name: string, word: CopyWord): string {
  const whole = name.replace(/\.\w+$/, '');
  const { stem = whole, word: before, count = '1' } = COPY.exec(whole)?.groups ?? {};
  return `${stem}${word}${before === word ? `-${Number(count) + 1}` : ''}.xlsx`;
}

/** The figures on trial, and the results of all formulas that they changed. */
function trialWrites({ trial, original, workbook }: CopyContent): readonly CellWrite[] {
  const tried = new Map(trial.map((each) => [refKey(each), each]));
  const results = workbook.sheets.flatMap((sheet, index) => {
    const before = original.sheets[index];
    if (before === undefined || before === sheet) return [];
    return [...sheet.formulas.keys()].flatMap((key): readonly CellWrite[] => {
      const { row, column } = gridPlace(key);
      const value = valueAt(sheet, row, column);
      const isSame =
        tried.has(refKey({ sheet: sheet.name, row, column })) || sameValue(value, valueAt(before, row, column));
      return isSame ? [] : [{ sheet: sheet.name, row, column, value, isResult: true }];
    });
  });
  return [...trial.map((each) => ({ ...each, isResult: false })), ...results];
}

/** Errors are objects, the same one by its text. */
function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}

/** Sheets of earlier copies that were not written anew stay byte for byte; the others are replaced. */
function withOwnSheets(pack: Package, sheets: FileState['ownSheets']): Package {
  const untouched = new Set(sheets.filter((sheet) => sheet.content === null).map((sheet) => sheet.name));
  const gone = ownSheetNames(pack, MARKER).filter((name) => !untouched.has(name));
  const written = sheets.flatMap((sheet) => sheet.content ?? []);
  return written.reduce((done, content) => addSheet(done, content, MARKER), gone.reduce(removeSheet, pack));
}

/** One rule for each sheet and kind, however many areas it has. */
function rulesOf(marks: readonly Mark[]): readonly BookRule[] {
  const sheets = [...new Set(marks.map((mark) => mark.sheet))];
  return sheets.flatMap((sheet) =>
    KINDS.map((kind) => ({
      sheet,
      areas: marks.filter((mark) => mark.sheet === sheet && mark.kind === kind).map((mark) => mark.area),
      formula: markFormula(kind).replace(/^=/, ''),
      look: MARK_LOOKS[kind],
    })).filter((rule) => rule.areas.length > 0),
  );
}
