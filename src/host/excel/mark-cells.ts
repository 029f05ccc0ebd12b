import { areaToA1, groupBy } from '../../model';
import { joinAddresses } from '../addresses';
import { HostError } from '../errors';
import type { Mark, MarkKind, MarkResult } from '../host';
import { MARK_LOOKS, markFormula } from '../marks';
import { findMarks, type SheetMarks } from './find-marks';
import { richApiCode } from './rich-api-errors';
import type { ExcelRun } from './run-excel';
import type { SheetMemory } from './sheets';
import { EXCEL_TEXTS } from './texts';

/**
 * Addresses of one rule together. The documented limit is 8,192 characters, but longer lists failed well
 * before it (office-js #5198), as if sheet names counted for each area.
 */
export const ADDRESS_LENGTH = 1_000;

/** From the lightest on: a rule that is added later wins where areas overlap. */
const KINDS: readonly MarkKind[] = ['warning', 'suspect', 'error'];

/**
 * Replaces all marks by these. After the scan one round trip deletes the old ones and sets the new;
 * when that fails half way, what was set is taken back.
 */
export async function markCells(run: ExcelRun, memory: SheetMemory, marks: readonly Mark[]): Promise<MarkResult> {
  run.report(0, 1, EXCEL_TEXTS.marking);
  const sheets = await findMarks(run, memory);
  const bySheet = groupBy(marks, ({ sheet }) => sheet);
  quiet(run);
  let marked = 0;
  for (const sheet of sheets.filter(({ isProtected }) => !isProtected)) {
    deleteMarks(sheet);
    const own = bySheet.get(sheet.name) ?? [];
    setMarks(sheet.sheet, own);
    marked += own.length;
  }
  await commitOrTakeBack(run, memory);
  run.report(1, 1, EXCEL_TEXTS.marking);
  return { marked, skipped: skippedOf(bySheet, sheets) };
}

/** Removes every mark of ours. Answers how many areas were cleared. */
export async function clearMarks(run: ExcelRun, memory: SheetMemory): Promise<number> {
  const sheets = await findMarks(run, memory);
  const found = sheets.filter(({ marks }) => marks.length > 0);
  const free = found.filter(({ isProtected }) => !isProtected);
  // What can go goes first: a protected sheet must not keep the marks of the others.
  if (free.length > 0) await deleteAll(run, memory, free);
  refuseRest(
    found.filter(({ isProtected }) => isProtected),
    EXCEL_TEXTS.marksOnProtected,
  );
  refuseRest(
    sheets.filter(({ unreadable }) => unreadable > 0),
    EXCEL_TEXTS.marksUnreadable,
  );
  return free.flatMap(({ marks }) => marks).reduce((sum, { areas }) => sum + areas, 0);
}

function refuseRest(sheets: readonly SheetMarks[], text: (names: readonly string[]) => string): void {
  if (sheets.length > 0) throw new HostError('protected', text(sheets.map(({ name }) => name)));
}

/** Rules may go while we look at them (the user deletes one, or office-js #5222), so a miss is looked at again. */
async function deleteAll(run: ExcelRun, memory: SheetMemory, sheets: readonly SheetMarks[]): Promise<void> {
  quiet(run);
  sheets.forEach(deleteMarks);
  try {
    await run.commit();
  } catch (error) {
    if (richApiCode(error) !== 'ItemNotFound') throw error;
    await deleteOneByOne(run, memory);
  }
}

/** The slow way: each rule by the cells that it covers, and what still stays is named to the user. */
async function deleteOneByOne(run: ExcelRun, memory: SheetMemory): Promise<void> {
  const stubborn: SheetMarks[] = [];
  for (const sheet of await findMarks(run, memory)) {
    if (sheet.isProtected) continue;
    for (const { id } of sheet.marks) {
      const rule = sheet.sheet.getRange().conditionalFormats.getItem(id);
      rule.getRanges().conditionalFormats.getItem(id).delete();
      if (!(await succeeds(run))) stubborn.push(sheet);
    }
  }
  refuseRest([...new Set(stubborn)], EXCEL_TEXTS.marksStubborn);
}

/** False where the rule was gone already; any other refusal is passed on. */
async function succeeds(run: ExcelRun): Promise<boolean> {
  try {
    await run.commit();
    return true;
  } catch (error) {
    if (richApiCode(error) !== 'ItemNotFound') throw error;
    return false;
  }
}

function deleteMarks({ sheet, marks }: SheetMarks): void {
  for (const { id } of marks) sheet.getRange().conditionalFormats.getItem(id).delete();
}

/** A rule per kind and stretch of addresses. A rule added later wins, so the gravest kind comes last. */
function setMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const kind of KINDS) {
    const addresses = marks.filter((mark) => mark.kind === kind).map(({ area }) => areaToA1(area));
    for (const address of joinAddresses(addresses, ADDRESS_LENGTH)) addRule(sheet.getRanges(address), kind);
  }
}

/** Fill and font only; borders and number formats stay the user's. */
function addRule(areas: Excel.RangeAreas, kind: MarkKind): void {
  const { custom } = areas.conditionalFormats.add('Custom');
  custom.rule.formula = markFormula(kind);
  custom.format.fill.color = MARK_LOOKS[kind].fill;
  custom.format.font.color = MARK_LOOKS[kind].font;
}

async function commitOrTakeBack(run: ExcelRun, memory: SheetMemory): Promise<void> {
  try {
    await run.commit();
  } catch (error) {
    // In cell-edit mode nothing was done; after any other refusal part of the batch may have been.
    const code = richApiCode(error);
    if (code !== null && code !== 'InvalidOperationInCellEditMode')
      await clearMarks(run.another(), memory).catch(() => 0);
    throw error;
  }
}

/** Spares Excel a redraw for each rule. */
export function quiet(run: ExcelRun): void {
  run.context.application.suspendScreenUpdatingUntilNextSync();
}

/** Sheets that marks were meant for and that are gone or protected; others are no matter of the user's. */
function skippedOf(
  bySheet: ReadonlyMap<string, readonly Mark[]>,
  sheets: readonly SheetMarks[],
): MarkResult['skipped'] {
  return [...bySheet.keys()].flatMap((name) => {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) return [{ sheet: name, reason: EXCEL_TEXTS.sheetGone(name) }];
    return sheet.isProtected ? [{ sheet: name, reason: EXCEL_TEXTS.sheetProtected(name) }] : [];
  });
}
