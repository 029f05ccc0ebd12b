import type { SheetSnapshot, WorkbookSnapshot } from '../../model';
import { gridOf } from '../sheet/grid';

/** Where a sheet of a merged book came from. */
export interface SheetOrigin {
  readonly file: string;
  readonly sheet: string;
}

/** Several files of one unit as one book; `origins` leads from each of its sheet names back to the file. */
export interface MergedBook {
  readonly snapshot: WorkbookSnapshot;
  readonly origins: ReadonlyMap<string, SheetOrigin>;
}

/**
 * Makes one book of files that hold a table or a few each. A file with one filled sheet lends it its own
 * name, which says more than Sheet1; sheets of other files are named “file·sheet”. Empty sheets are left out.
 */
export function mergeSnapshots(files: readonly WorkbookSnapshot[], name: string): MergedBook {
  const origins = new Map<string, SheetOrigin>();
  const sheets: SheetSnapshot[] = [];
  for (const file of files) {
    const filled = file.sheets.filter((sheet) => gridOf(sheet).rows > 0);
    for (const sheet of filled) {
      const base = withoutExtension(file.name);
      const wanted = filled.length === 1 && isBareName(sheet.name) ? base : `${base}·${sheet.name}`;
      const unique = firstFree(wanted, origins);
      origins.set(unique, { file: file.name, sheet: sheet.name });
      sheets.push({ ...sheet, name: unique });
    }
  }
  return { snapshot: { name, sheets }, origins };
}

function withoutExtension(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
}

/** Sheet1, 工作表1 and their kin say nothing of the table. */
function isBareName(name: string): boolean {
  return /^(?:sheet|工作表|表)?\s*(?:\d+\s*)?(?:\(\d+\))?$/i.test(name.trim());
}

/** Files of one unit often hold sheets of the same name: the second is “name (2)”. */
function firstFree(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`;
  return name;
}
