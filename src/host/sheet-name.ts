import { HostError } from './errors';
import { HOST_TEXTS } from './texts';

/** @throws HostError where the workbook could have no sheet of this name: 1 to 31 characters, without [ ] : * ? / \ */
export function checkSheetName(name: string): void {
  const isValid = name.trim() !== '' && name.length <= 31 && !/[[\]:*?/\\]/.test(name);
  if (!isValid) throw new HostError('unknown', HOST_TEXTS.badSheetName(name));
}

/** Spreadsheet programs take sheet names that differ in case only for the same. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}
