import { HostError } from '../../../src/host/errors';
import type { Host, OwnSheet } from '../../../src/host/host';
import { maybeMarkKind } from '../../../src/host/marks';
import type { EmulatedExcel, FaultName, SheetSpec } from '../../support/excel';
import { mark, open } from './harness';

/**
 * Every fault at every round trip of every operation: the user is told in Chinese what to do, no cell of
 * theirs changes, no rule of theirs is touched, marks are all there or not at all, and the next try works.
 */
const SHEETS: readonly SheetSpec[] = [
  {
    name: '公开01',
    rows: [
      [1, 2],
      [3, 4],
    ],
    formats: [
      { type: 'Custom', at: 'A1', formula: '=A1>0' },
      { type: 'ColorScale', at: 'A1:B2' },
    ],
  },
  { name: '公开02', rows: [[5]] },
];

const REPORT: OwnSheet = {
  name: '核对结果',
  columns: [{ width: 30 }],
  rows: [[{ value: '核对结果', style: 'title' }], [{ value: 1 }]],
};

const MARKS = [mark('公开01', 0, 1), mark('公开01', 1, 1, 'warning'), mark('公开02', 0, 0)];

const OPERATIONS: readonly (readonly [string, (host: Host) => Promise<unknown>])[] = [
  ['read', (host) => host.readWorkbook()],
  ['mark', (host) => host.mark(MARKS)],
  ['clear', (host) => host.clearMarks()],
  ['write a sheet', (host) => host.writeOwnSheet(REPORT)],
  ['list traces', (host) => host.listTraces()],
  ['remove traces', (host) => host.removeTraces()],
  ['select', (host) => host.select({ sheet: '公开02', row: 0, column: 0 })],
];

type Fault = FaultName | 'silence';

const FAULTS: readonly Fault[] = [
  'cellEditMode',
  'accessDenied',
  'itemNotFound',
  'generalException',
  'requestTooLarge',
  'silence',
];

/** What is the user's: everything but our rules and our sheet. */
function usersOwn(excel: EmulatedExcel): unknown {
  return structuredClone(
    excel.book.sheets
      .filter(({ names }) => names.length === 0)
      .map((sheet) => ({ ...sheet, formats: sheet.formats.filter(({ formula }) => !isOurs(formula)) })),
  );
}

function isOurs(formula: string | undefined): boolean {
  return maybeMarkKind(formula ?? '') !== null;
}

function countMarks(excel: EmulatedExcel): number {
  return excel.book.sheets
    .flatMap(({ formats }) => formats)
    .filter(({ formula }) => isOurs(formula))
    .flatMap(({ areas }) => areas).length;
}

async function tripsOf(operate: (host: Host) => Promise<unknown>): Promise<number> {
  const { excel, host } = await prepared();
  await operate(host);
  return excel.roundTrips.length;
}

/** With an old mark and an old sheet of ours in it, and the sheets known, as after a check. */
async function prepared(): Promise<ReturnType<typeof open>> {
  const opened = open(SHEETS);
  await opened.host.readWorkbook();
  await opened.host.mark([mark('公开01', 0, 0)]);
  await opened.host.writeOwnSheet({ ...REPORT, rows: [[{ value: '上次' }]] });
  opened.excel.roundTrips.length = 0;
  return opened;
}

async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error;
  }
}

describe.each(FAULTS)('%s', (fault) => {
  it.each(OPERATIONS)('while we %s, at any round trip and after any action', async (_name, operate) => {
    const trips = await tripsOf(operate);
    for (let trip = 0; trip < trips; trip += 1) {
      for (const action of fault === 'silence' ? [0] : [0, 6]) {
        const { excel, host } = await prepared();
        const before = usersOwn(excel);
        if (fault === 'silence') excel.hangAt = trip;
        else excel.failAt(trip, fault, action);

        const error = await outcomeOf(operate(host));
        if (error !== null) {
          expect(error).toBeInstanceOf(HostError);
          expect((error as HostError).message).toMatch(/[\u4e00-\u9fff].*。$/);
        }
        expect(usersOwn(excel)).toEqual(before);
        expect([0, 1, MARKS.length]).toContain(countMarks(excel));

        excel.heal();
        await host.removeTraces();
        await host.mark(MARKS);
        await host.writeOwnSheet(REPORT);
        await host.removeTraces();
        expect(usersOwn(excel)).toEqual(before);
        expect(excel.book.sheets).toHaveLength(SHEETS.length);
        expect(countMarks(excel)).toBe(0);
      }
    }
  });
});

describe('a fault while marking takes back what was set', () => {
  it.each([20, 40, 60])('after action %i', async (action) => {
    const { excel, host } = open(SHEETS);
    await host.readWorkbook();
    excel.failAt(2, 'generalException', action);
    await outcomeOf(host.mark(MARKS));
    expect([0, MARKS.length]).toContain(countMarks(excel));
  });
});

describe('a fault while our sheet is written', () => {
  it('leaves no half of it', async () => {
    const { excel, host } = open(SHEETS);
    excel.failAt(4, 'generalException', 4);
    await expect(host.writeOwnSheet(REPORT)).rejects.toMatchObject({ code: 'unknown' });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['公开01', '公开02']);
  });

  it('does not touch an earlier one that is protected', async () => {
    const { excel, host, sheet } = await prepared();
    sheet('核对结果').isProtected = true;
    await expect(host.writeOwnSheet(REPORT)).rejects.toEqual(
      new HostError('protected', '工作表“核对结果”受保护，不能重写。请先撤销工作表保护，再试一次。'),
    );
    expect(excel.book.sheets.at(-1)?.rows[0]?.[0]?.value).toBe('上次');
  });

  it('in a workbook whose structure is protected says so', async () => {
    const { excel, host } = open(SHEETS);
    excel.book.structureProtected = true;
    await expect(host.writeOwnSheet(REPORT)).rejects.toEqual(
      new HostError('protected', '工作表或工作簿受保护，Excel 不允许改动。请先在“审阅”中撤销保护，再试一次。'),
    );
    expect(excel.book.sheets).toHaveLength(2);
  });
});
