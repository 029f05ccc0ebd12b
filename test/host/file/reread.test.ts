import { createFileHost, type FileHost } from '../../../src/host/file';
import { valueAt } from '../../../src/model';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';

const SHEETS = CONSISTENT.sheets.slice(0, 2);
const [FIRST] = SHEETS;
const SHEET = FIRST?.name ?? '';
const PLACE = { row: 1, column: 0 };

/** The sheets with another text in one cell, as somebody saved them in the meantime. */
function saved(text: string): Uint8Array {
  return fileOf(
    SHEETS.map((sheet) =>
      sheet.name !== SHEET
        ? sheet
        : {
            ...sheet,
            values: sheet.values.map((row, at) =>
              at === PLACE.row ? row.map((value, column) => (column === PLACE.column ? text : value)) : row,
            ),
          },
    ),
  );
}

async function hostOf(reread: () => Promise<Uint8Array>): Promise<FileHost> {
  return createFileHost({ name: '甲.xlsx', bytes: saved('改前'), reread });
}

function textIn(host: FileHost): unknown {
  const sheet = host.getState().workbook.sheets.find(({ name }) => name === SHEET);
  return sheet && valueAt(sheet, PLACE.row, PLACE.column);
}

it('reads the file again when it is asked to, and only then', async () => {
  const host = await hostOf(() => Promise.resolve(saved('改后')));
  await host.readWorkbook();
  expect(textIn(host)).toBe('改前');
  await host.readWorkbook({ anew: true });
  expect(textIn(host)).toBe('改后');
  expect(host.capabilities.reread).toEqual({ can: true });
});

it('keeps marks, figures on trial and sheets of ours, as far as their sheets are still there', async () => {
  const host = await hostOf(() => Promise.resolve(saved('改后')));
  const area = { top: 2, left: 1, bottom: 2, right: 1 };
  await host.mark([{ sheet: SHEET, area, kind: 'error' }]);
  await host.writeOwnSheet({ name: '核对结果', columns: [], rows: [[{ value: '平' }]] });
  await host.tryValues([{ sheet: SHEET, row: 30, column: 1, value: 5 }]);
  await host.readWorkbook({ anew: true });
  const { marks, trial, workbook, ownSheets, original } = host.getState();
  expect(marks).toHaveLength(1);
  expect(trial).toHaveLength(1);
  expect(ownSheets.map(({ name }) => name)).toEqual(['核对结果']);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...SHEETS.map(({ name }) => name), '核对结果']);
  const [tried, before] = [workbook, original].map(({ sheets }) => sheets[0]);
  expect(tried && valueAt(tried, 30, 1)).toBe(5);
  expect(before && valueAt(before, 30, 1)).not.toBe(5);
  await host.tryValues([]);
  expect(textIn(host)).toBe('改后');
});

it('copies the file as it was read last', async () => {
  const host = await hostOf(() => Promise.resolve(saved('改后')));
  await host.readWorkbook({ anew: true });
  const copy = await createFileHost(await host.save());
  expect(textIn(copy)).toBe('改后');
});

it('does nothing where the file has not changed', async () => {
  const host = await hostOf(() => Promise.resolve(saved('改前')));
  const before = host.getState();
  await host.readWorkbook({ anew: true });
  expect(host.getState()).toBe(before);
});

it('says that the file may have changed where it cannot be read any more', async () => {
  const host = await hostOf(() => Promise.reject(new DOMException('gone', 'NotReadableError')));
  await expect(host.readWorkbook({ anew: true })).rejects.toMatchObject({
    code: 'fileChanged',
    message: '“甲.xlsx”读不出来了：文件可能已改，请重新打开。',
  });
});
