import { defineType, type Handle, type MakeHandle } from '../describe';
import { areaOf, type EmulatedWorkbook } from '../workbook';
import { range } from './range';
import { worksheets, type EventRegister } from './worksheet';

export interface WorkbookTarget extends EventRegister {
  readonly book: EmulatedWorkbook;
}

export const workbook: MakeHandle<WorkbookTarget> = defineType({
  type: 'Workbook',
  members: {
    Name: { since: 7, get: ({ book }) => book.name },
    Worksheets: { since: 1, object: (target) => worksheets(target) },
    Application: { since: 1, object: (target) => application(target) },
    GetSelectedRange: { since: 1, object: ({ book }) => selectedRange(book) },
  },
});

const application: MakeHandle<WorkbookTarget> = defineType({
  type: 'Application',
  members: {
    SuspendApiCalculationUntilNextSync: { since: 6, invoke: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: 9, invoke: () => null },
  },
});

function selectedRange(book: EmulatedWorkbook): Handle | null {
  const sheet = book.sheets.find(({ name }) => name === book.activeSheet);
  return sheet ? range({ book, sheet, area: areaOf(book.selection) }) : null;
}
