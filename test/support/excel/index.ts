export {
  createEmulatedExcel,
  createExcelBehind,
  type EmulatedExcel,
  type EmulatedExcelOptions,
  type ExcelBehind,
  type RoundTrip,
} from './emulated-excel';
export { FAULTS, type FaultName } from './faults';
export * from './workbook';
export { emulatedWorkbookFromFile } from './from-file';
