import { textId } from '../../facts';
import {
  maybeTextLines,
  soundFileName,
  textSheet,
  type BlankKind,
  type EntryKind,
  type MissingInput,
  type SheetForm,
  type TextSheet,
  type WorkbookSnapshot,
} from '../../model';
import { normaliseText } from '../../standards';
import { KEPT_COLUMNS, WAIVED, type KeptLine } from '../kept-line';
import { missingLine, supplementLines, VERSION, type EntryNames } from '../kept-lines';
import { readLines } from '../read-lines';
import { linesSheet, placedOn } from '../sheets';
import { HELP_SHEET, SUPPLEMENT_TEXTS } from '../words';
import type { Collected } from './collected';
import { asLastYears } from './last-year';

/** The sheet that a subordinate unit fills in. */
const FORM_SHEET = '收集表';
/** Who and when, apart from the questions, so that a unit can be told from its form. */
const HEAD_SHEET = '基本情况';

/** Whom a form is for. */
export interface FormHead {
  readonly unitName: string | null;
  readonly year: number | null;
}

/** Texts that every unit can write of itself. */
const OWN_TEXTS: ReadonlySet<string> = new Set(
  ['meetings', 'training', 'festivities', 'overseasPurpose', 'receptionPurpose', 'vehicleUse'].map(textId),
);

/**
 * What a subordinate unit can answer of itself: what stands in no public table, of this year and last, the reasons
 * for it, and its own texts. All else is the department's.
 */
function isOwed({ id }: MissingInput): boolean {
  return OWN_TEXTS.has(id) || /(?:^|:)agencyOperations\//.test(id);
}

/**
 * A 收集表 for one unit: who it is, and a line for each input that it owes to the text of the department; empty, or
 * with what the unit's form of the year before says of last year.
 * @param earlier the forms of the year before that came back
 */
export function formSheets(
  { unitName, year }: FormHead,
  missing: readonly MissingInput[],
  names: EntryNames,
  earlier: readonly Collected[] = [],
): readonly TextSheet[] {
  const head = (id: string, name: string, value: string): KeptLine => ({
    id,
    kind: '资料',
    name,
    value,
    unit: '',
    where: '',
  });
  const owed = missing.filter(isOwed);
  // Names are compared without spaces and widths: forms are filled in by hand.
  const before = earlier.find(({ from }) => unitName !== null && normaliseText(from) === normaliseText(unitName));
  const known = new Map(
    before && supplementLines(asLastYears(before).kept.supplement, names).map((line) => [line.id, line]),
  );
  return [
    textSheet(
      HELP_SHEET,
      [{ title: FORM_SHEET, width: 90 }],
      SUPPLEMENT_TEXTS.formHelp.map((sentence) => [sentence]),
    ),
    asForm(
      linesSheet(HEAD_SHEET, [
        head('version', SUPPLEMENT_TEXTS.version, VERSION),
        head('unitName', SUPPLEMENT_TEXTS.unitName, unitName ?? ''),
        head('year', SUPPLEMENT_TEXTS.year, year === null ? '' : String(year)),
      ]),
      // The version is ours.
      [2, 3].map((row) => ({ row, column: placeOf('填写'), takes: 'text' })),
    ),
    asForm(
      linesSheet(
        FORM_SHEET,
        owed.map((input) => {
          const { value = '', unit } = known.get(input.id) ?? {};
          const line = missingLine(input, names);
          return { ...line, value, unit: unit ?? line.unit };
        }),
      ),
      owed.flatMap(({ kind }, index) => [
        { row: index + 1, column: placeOf('填写'), takes: takenBy(kind) },
        { row: index + 1, column: placeOf('单位'), takes: 'text' },
      ]),
    ),
  ];
}

/** Only the entries can be written; the ids, by which they are read back, are out of the way. */
function asForm(sheet: TextSheet, entries: SheetForm['entries']): TextSheet {
  const columns = sheet.columns.map(({ width }, at) =>
    at === placeOf('编号') ? { width, isHidden: true } : { width },
  );
  return { ...sheet, columns, form: { instead: WAIVED, entries } };
}

function placeOf(title: string): number {
  return KEPT_COLUMNS.findIndex((each) => each.title === title);
}

/** Reasons and texts are words; only numbers are held to a form. */
function takenBy(kind: BlankKind): EntryKind {
  return kind === 'amount' || kind === 'count' ? kind : 'text';
}

/** `甲医院_2020_收集表.xlsx` */
export function formFileName({ unitName, year }: FormHead): string {
  const ending = [year, FORM_SHEET].filter((part) => part !== null).join('_');
  return unitName === null || unitName === '' ? `${ending}.xlsx` : soundFileName(unitName, `_${ending}.xlsx`);
}

/** Reads a form; null where the workbook is none. */
export function maybeForm(workbook: WorkbookSnapshot): Collected | null {
  const asked = maybeTextLines(workbook, FORM_SHEET, KEPT_COLUMNS)?.map(placedOn(FORM_SHEET));
  if (!asked) return null;
  const head = maybeTextLines(workbook, HEAD_SHEET, KEPT_COLUMNS)?.map(placedOn(HEAD_SHEET)) ?? [];
  const read = readLines([...head, ...asked]);
  return { ...read, from: read.kept.unitName ?? workbook.name.replace(/\.(xlsx?|et)$/i, ''), lines: asked };
}
