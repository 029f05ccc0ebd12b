import { HostError } from '../../../src/host/errors';
import type { FaultName } from '../../support/excel';
import { countMarks, describeFaults, FAULT_SHEETS, MARKS, outcomeOf, prepared, REPORT } from '../faults';
import { open } from './harness';

type Fault = FaultName | 'silence';

describeFaults<Fault>({
  open: () => {
    const { excel, host } = open(FAULT_SHEETS);
    return {
      host,
      book: excel.book,
      trips: () => excel.roundTrips.length,
      fail: (fault, trip, action) => {
        if (fault === 'silence') excel.hangAt = trip;
        else excel.failAt(trip, fault, action);
      },
      heal: excel.heal,
    };
  },
  faults: ['cellEditMode', 'accessDenied', 'itemNotFound', 'generalException', 'requestTooLarge', 'silence'],
  places: (fault) => (fault === 'silence' ? [0] : [0, 6]),
});

describe('a fault while marking takes back what was set', () => {
  it.each([20, 40, 60])('after action %i', async (action) => {
    const { excel, host } = open(FAULT_SHEETS);
    await host.readWorkbook();
    excel.failAt(2, 'generalException', action);
    await outcomeOf(host.mark(MARKS));
    expect([0, MARKS.length]).toContain(countMarks(excel.book));
  });
});

describe('a fault while our sheet is written', () => {
  it('leaves no half of it', async () => {
    const { excel, host } = open(FAULT_SHEETS);
    excel.failAt(4, 'generalException', 4);
    await expect(host.writeOwnSheet(REPORT)).rejects.toMatchObject({ code: 'unknown' });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['公开01', '公开02']);
  });

  it('does not touch an earlier one that is protected', async () => {
    const { excel, host, sheet } = await prepared(open(FAULT_SHEETS));
    sheet('核对结果').isProtected = true;
    await expect(host.writeOwnSheet(REPORT)).rejects.toEqual(
      new HostError('protected', '工作表“核对结果”受保护，不能重写。请先撤销工作表保护，再试一次。'),
    );
    expect(excel.book.sheets.at(-1)?.rows[0]?.[0]?.value).toBe('上次');
  });

  it('in a workbook whose structure is protected says so', async () => {
    const { excel, host } = open(FAULT_SHEETS);
    excel.book.structureProtected = true;
    await expect(host.writeOwnSheet(REPORT)).rejects.toEqual(
      new HostError('protected', '工作表或工作簿受保护，Excel 不允许改动。请先在“审阅”中撤销保护，再试一次。'),
    );
    expect(excel.book.sheets).toHaveLength(2);
  });
});
