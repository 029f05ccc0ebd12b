import { runExcel } from '../../../src/host/excel/run-excel';
import { mark, open, plainSheets, QUICK, settled } from './harness';

const SHEETS = plainSheets(2, 3, 3);

interface Heard {
  readonly texts: string[];
  readonly onProgress: (done: number, total: number, text: string) => void;
}

function listening(): Heard {
  const texts: string[] = [];
  return { texts, onProgress: (_done, _total, text) => texts.push(text) };
}

describe('while the user edits a cell', () => {
  it('a check shows one message, waits, and goes on after Enter', async () => {
    const { excel, host } = open(SHEETS);
    const { texts, onProgress } = listening();
    excel.cellEditMode = true;
    const reading = host.readWorkbook({ onProgress });
    await settled(60);
    excel.cellEditMode = false;
    expect((await reading).sheets).toHaveLength(2);
    expect(new Set(texts)).toEqual(
      new Set([
        '正在读取工作簿……',
        '正在编辑单元格，Excel 暂时不能应答。请按 Enter 结束单元格编辑。',
        '正在读取“公开01”……',
      ]),
    );
  });

  it('the wait can be cancelled', async () => {
    const { excel, host } = open(SHEETS);
    const controller = new AbortController();
    excel.cellEditMode = true;
    const reading = host.readWorkbook({ onProgress: () => {}, signal: controller.signal });
    await settled();
    controller.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('the wait ends some time, with the same advice', async () => {
    const { excel, host } = open(SHEETS);
    excel.cellEditMode = true;
    await expect(host.readWorkbook({ onProgress: () => {} })).rejects.toMatchObject({
      code: 'cellEditMode',
      message: '正在编辑单元格，操作没有进行。请按 Enter 结束单元格编辑，然后再试一次。',
    });
  });

  it('what cannot show a message fails at once', async () => {
    const { excel, host } = open(SHEETS);
    excel.cellEditMode = true;
    const before = excel.roundTrips.length;
    await expect(host.clearMarks()).rejects.toMatchObject({ code: 'cellEditMode' });
    expect(excel.roundTrips).toHaveLength(before + 1);
  });
});

describe('while Excel does not answer', () => {
  it('says so, and gives up after its time', async () => {
    const { excel, host } = open(SHEETS);
    const { texts, onProgress } = listening();
    excel.hangAt = 0;
    await expect(host.readWorkbook({ onProgress })).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringMatching(/^等了 \d+ 秒，Excel 没有应答，操作已放弃。请看 Excel 是否弹出了对话框/) as string,
    });
    expect(texts).toEqual(['正在读取工作簿……', 'Excel 尚未应答，仍在等待……']);
  });

  it('a reader can go at once', async () => {
    const { excel, host } = open(SHEETS);
    const controller = new AbortController();
    excel.hangAt = 1;
    const reading = host.readWorkbook({ signal: controller.signal });
    await settled();
    controller.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled', message: '已取消。' });
  });

  it('a writer is told that the outcome is open', async () => {
    const { excel, host } = open(SHEETS);
    excel.hangAt = 2;
    await expect(host.mark([mark('公开01', 0, 0)])).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('不能确定写入是否完成') as string,
    });
  });

  it('the next piece of work is done all the same', async () => {
    const { excel, host } = open(SHEETS);
    excel.hangAt = 0;
    const hanging = host.readWorkbook().catch(() => 'gave up');
    const marking = host.mark([mark('公开01', 0, 0)]);
    await settled(QUICK.answer / 2);
    excel.heal();
    expect(await hanging).toBe('gave up');
    expect(await marking).toEqual({ marked: 1, skipped: [] });
  });
});

it('a slow Excel is waited for', async () => {
  const { excel, host } = open(SHEETS);
  excel.latency = 15;
  expect((await host.readWorkbook()).sheets).toHaveLength(2);
});

it('marks that have been sent cannot be cancelled half way', async () => {
  const { excel, host, sheet } = open(SHEETS);
  const controller = new AbortController();
  excel.latency = 10;
  const marking = host.mark([mark('公开01', 0, 0)], { signal: controller.signal });
  while (excel.roundTrips.length < 2) await settled(1);
  await settled(2);
  controller.abort();
  expect(await marking).toEqual({ marked: 1, skipped: [] });
  expect(sheet('公开01').formats).toHaveLength(1);
});

it('two marks at once are done one after the other', async () => {
  const { host, sheet } = open(SHEETS);
  await Promise.all([host.mark([mark('公开01', 0, 0)]), host.mark([mark('公开01', 1, 0), mark('公开01', 2, 0)])]);
  expect(sheet('公开01').formats.flatMap(({ areas }) => areas)).toHaveLength(2);
});

it('a fault of ours is not dressed up as one of Excel’s', async () => {
  open(SHEETS);
  const fault = new TypeError('our own');
  await expect(runExcel(() => Promise.reject(fault), { patience: QUICK })).rejects.toBe(fault);
});
