import type { OwnSheet } from '../../../src/host/host';
import { mark, open, plainSheets, settled } from './harness';

const REPORT: OwnSheet = { name: '核对结果', columns: [], rows: [[{ value: 1 }]] };

async function watched(
  apiVersion: string,
): Promise<ReturnType<typeof open> & { readonly heard: () => number; readonly stop: () => void }> {
  const opened = open(plainSheets(2, 2, 2), { apiVersion });
  let count = 0;
  const stop = opened.host.onChanged(() => (count += 1));
  await settled();
  return { ...opened, stop, heard: () => count };
}

function userEdit({ excel, sheet }: ReturnType<typeof open>): void {
  excel.userEdits(() => excel.book.changed({ kind: 'cells', sheetId: sheet('公开01').id, address: 'A1' }));
}

describe.each(['1.9', '1.13', '1.14', '1.17'])('changes with ExcelApi %s', (apiVersion) => {
  it('by the user are told', async () => {
    const opened = await watched(apiVersion);
    userEdit(opened);
    await settled();
    expect(opened.heard()).toBe(1);
  });

  it.each(['sheetAdded', 'sheetDeleted'] as const)('of kind %s are told', async (kind) => {
    const { excel, heard } = await watched(apiVersion);
    excel.userEdits(() => excel.book.changed({ kind, sheetId: '{x}', address: '' }));
    await settled();
    expect(heard()).toBe(1);
  });

  it('of our own are not', async () => {
    const { host, heard } = await watched(apiVersion);
    await host.mark([mark('公开01', 0, 0)]);
    await host.writeOwnSheet(REPORT);
    await host.removeTraces();
    await settled();
    expect(heard()).toBe(0);
  });

  it('are told no more once it is stopped', async () => {
    const opened = await watched(apiVersion);
    opened.stop();
    userEdit(opened);
    await settled();
    userEdit(opened);
    await settled();
    expect(opened.heard()).toBe(0);
  });
});

it('a user who edits while we write is heard where Excel says whose doing it was', async () => {
  const opened = await watched('1.14');
  await opened.host.writeOwnSheet(REPORT);
  userEdit(opened);
  await settled();
  expect(opened.heard()).toBe(1);
});

it('an Excel that refuses events is an Excel without events', async () => {
  const opened = open(plainSheets(1, 1, 1));
  opened.excel.failAt(0, 'generalException');
  const heard = jest.fn();
  const stop = opened.host.onChanged(heard);
  await settled();
  userEdit(opened);
  await settled();
  expect(heard).not.toHaveBeenCalled();
  expect(stop).not.toThrow();
});
