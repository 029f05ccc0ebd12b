import { defineType, type MakeHandle } from '../describe';
import type { EmulatedWorkbook } from '../workbook';
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
  },
});

const application: MakeHandle<WorkbookTarget> = defineType({
  type: 'Application',
  members: {
    SuspendApiCalculationUntilNextSync: { since: 6, invoke: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: 9, invoke: () => null },
  },
});
