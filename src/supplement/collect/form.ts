import {
  maybeTextLines,
  soundFileName,
  textSheet,
  type MissingInput,
  type TextSheet,
  type WorkbookSnapshot,
} from '../../model';
import { COLUMNS, type KeptLine, type PlacedLine } from '../kept-line';
import { missingLine, VERSION, type EntryNames } from '../kept-lines';
import { readLines, type ReadLines } from '../read-lines';
import { linesSheet, placedOn } from '../sheets';
import { HELP_SHEET, TEXTS } from '../words';

/** The sheet that a subordinate unit fills in. */
export const FORM_SHEET = '收集表';
const HEAD_SHEET = '基本情况';

/** Whom a form is for. */
export interface FormHead {
  readonly unitName: string | null;
  readonly year: number | null;
}

/** A 收集表 for one unit: who it is, and an empty line for each input that the text of the department wants. */
export function formSheets(
  { unitName, year }: FormHead,
  missing: readonly MissingInput[],
  names: EntryNames,
): readonly TextSheet[] {
  const head = (id: string, name: string, value: string): KeptLine => ({
    id,
    kind: '资料',
    name,
    value,
    unit: '',
    where: '',
  });
  return [
    textSheet(
      HELP_SHEET,
      [{ title: FORM_SHEET, width: 90 }],
      TEXTS.formHelp.map((sentence) => [sentence]),
    ),
    linesSheet(HEAD_SHEET, [
      head('version', TEXTS.version, VERSION),
      head('unitName', TEXTS.unitName, unitName ?? ''),
      head('year', TEXTS.year, year === null ? '' : String(year)),
    ]),
    linesSheet(
      FORM_SHEET,
      missing.map((input) => missingLine(input, names)),
    ),
  ];
}

/** `甲医院_2020_收集表.xlsx` */
export function formFileName({ unitName, year }: FormHead): string {
  const ending = [year, FORM_SHEET].filter((part) => part !== null).join('_');
  return unitName === null || unitName === '' ? `${ending}.xlsx` : soundFileName(unitName, `_${ending}.xlsx`);
}

/** A form that came back. */
export interface Collected extends ReadLines {
  /** The unit's name, else the file's. */
  readonly from: string;
  /** Every line of the form, filled in or not. */
  readonly lines: readonly PlacedLine[];
}

/** Reads a form; null where the workbook is none. */
export function maybeForm(workbook: WorkbookSnapshot): Collected | null {
  const asked = maybeTextLines(workbook, FORM_SHEET, COLUMNS)?.map(placedOn(FORM_SHEET));
  if (!asked) return null;
  const head = maybeTextLines(workbook, HEAD_SHEET, COLUMNS)?.map(placedOn(HEAD_SHEET)) ?? [];
  const read = readLines([...head, ...asked]);
  return { ...read, from: read.kept.unitName ?? workbook.name.replace(/\.xlsx?$/i, ''), lines: asked };
}
