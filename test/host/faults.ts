import { HostError } from '../../src/host/errors';
import type { Host, OwnSheet } from '../../src/host/host';
import { maybeMarkKind } from '../../src/host/marks';
import type { EmulatedWorkbook, SheetSpec } from '../support/excel';
import { mark } from './mark';

/**
 * Every fault at every exchange of every operation: the user is told in Chinese what to do, no cell of
 * theirs changes, no rule of theirs is touched, marks are all there or not at all, and the next try works.
 */
export const FAULT_SHEETS: readonly SheetSpec[] = [
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

export const REPORT: OwnSheet = {
  name: '核对结果',
  columns: [{ width: 30 }],
  rows: [[{ value: '核对结果', style: 'title' }], [{ value: 1 }]],
};

export const MARKS = [mark('公开01', 0, 1), mark('公开01', 1, 1, 'warning'), mark('公开02', 0, 0)];

/** A program with `FAULT_SHEETS` open and a host on it. */
export interface FaultySubject<F extends string> {
  readonly host: Host;
  readonly book: EmulatedWorkbook;
  /** Exchanges so far. */
  readonly trips: () => number;
  /** Makes the n-th exchange from now fail, in one of its places. */
  readonly fail: (fault: F, trip: number, place: number) => void;
  readonly heal: () => void;
}

export interface FaultSuite<F extends string> {
  readonly open: () => FaultySubject<F>;
  readonly faults: readonly F[];
  /** Places in which an exchange may fail. */
  readonly places: (fault: F) => readonly number[];
}

const OPERATIONS: readonly (readonly [string, (host: Host) => Promise<unknown>])[] = [
  ['read', (host) => host.readWorkbook()],
  ['mark', (host) => host.mark(MARKS)],
  ['clear', (host) => host.clearMarks()],
  ['write a sheet', (host) => host.writeOwnSheet(REPORT)],
  ['list traces', (host) => host.listTraces()],
  ['remove traces', (host) => host.removeTraces()],
  ['select', (host) => host.select({ sheet: '公开02', row: 0, column: 0 })],
];

/** What is the user's: everything but our rules and our sheet. */
function usersOwn(book: EmulatedWorkbook): unknown {
  return structuredClone(
    book.sheets
      .filter(({ names }) => names.length === 0)
      .map((sheet) => ({ ...sheet, formats: sheet.formats.filter(({ formula }) => !isOurs(formula)) })),
  );
}

function isOurs(formula: string | undefined): boolean {
  return maybeMarkKind(formula ?? '') !== null;
}

export function countMarks(book: EmulatedWorkbook): number {
  return book.sheets
    .flatMap(({ formats }) => formats)
    .filter(({ formula }) => isOurs(formula))
    .flatMap(({ areas }) => areas).length;
}

export async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error;
  }
}

/** With an old mark and an old sheet of ours in it, and the sheets known, as after a check. */
export async function prepared<T extends { readonly host: Host }>(subject: T): Promise<T> {
  const { host } = subject;
  await host.readWorkbook();
  await host.mark([mark('公开01', 0, 0)]);
  await host.writeOwnSheet({ ...REPORT, rows: [[{ value: '上次' }]] });
  return subject;
}

export function describeFaults<F extends string>({ open, faults, places }: FaultSuite<F>): void {
  async function tripsOf(operate: (host: Host) => Promise<unknown>): Promise<number> {
    const { host, trips } = await prepared(open());
    const before = trips();
    await operate(host);
    return trips() - before;
  }

  describe.each(faults)('%s', (fault) => {
    it.each(OPERATIONS)('while we %s, at any exchange and in any place of it', async (_name, operate) => {
      const trips = await tripsOf(operate);
      for (let trip = 0; trip < trips; trip += 1) {
        for (const place of places(fault)) {
          const { host, book, fail, heal } = await prepared(open());
          const before = usersOwn(book);
          fail(fault, trip, place);

          const error = await outcomeOf(operate(host));
          if (error !== null) {
            expect(error).toBeInstanceOf(HostError);
            expect((error as HostError).message).toMatch(/[\u4e00-\u9fff].*。$/);
          }
          expect(usersOwn(book)).toEqual(before);
          expect([0, 1, MARKS.length]).toContain(countMarks(book));

          heal();
          await host.removeTraces();
          await host.mark(MARKS);
          await host.writeOwnSheet(REPORT);
          await host.removeTraces();
          expect(usersOwn(book)).toEqual(before);
          expect(book.sheets).toHaveLength(FAULT_SHEETS.length);
          expect(countMarks(book)).toBe(0);
        }
      }
    });
  });
}
