import type { Visibility } from '../../model';
import { richApiCode } from './rich-api-errors';
import type { ExcelRun } from './run-excel';

/** What is told of every sheet, whatever is asked of it. */
export interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

/** A sheet together with what was asked of it. */
export interface AskedSheet<T> extends SheetState {
  readonly sheet: Excel.Worksheet;
  readonly answer: T;
}

/** Names of the sheets that were there last time; a wrong one costs a round trip, never a wrong answer. */
export interface SheetMemory {
  names: readonly string[];
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/**
 * Asks every sheet the same question. One round trip where the sheets are known from last time, else two:
 * the list first. `ask` queues loads and answers the objects that will hold the result.
 */
export async function askSheets<T>(
  run: ExcelRun,
  memory: SheetMemory,
  ask: (sheet: Excel.Worksheet) => T,
): Promise<readonly AskedSheet<T>[]> {
  const { worksheets } = run.context.workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  const early = new Map(memory.names.map((name) => [name, ask(worksheets.getItem(name))] as const));
  try {
    await run.sync();
  } catch (error) {
    if (richApiCode(error) !== 'ItemNotFound' || early.size === 0) throw error;
    memory.names = [];
    return askSheets(run, memory, ask);
  }
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    isProtected: sheet.protection.protected,
    answer: early.get(sheet.name) ?? ask(sheet),
  }));
  if (asked.some(({ name }) => !early.has(name))) await run.sync();
  memory.names = asked.map(({ name }) => name);
  return asked;
}
