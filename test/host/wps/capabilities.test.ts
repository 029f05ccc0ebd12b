import { guarded, EtRefusal, isThere } from '../../../src/host/wps/bridge';
import type { CapabilityName } from '../../../src/host/host';
import { openBeside } from '../../support/et';
import { emulatedWorkbook } from '../../support/excel';
import { plainSheets } from '../plain-sheets';
import { mark, open } from './harness';

describe('what this WPS 表格 can do', () => {
  const ALWAYS_OFF: readonly CapabilityName[] = ['trial', 'saveCopy', 'booksBeside'];
  const off = (lacking: readonly string[]): readonly string[] =>
    Object.entries(open(plainSheets(1, 1, 1), { lacking }).host.capabilities)
      .filter(([name, ability]) => name !== 'keptIn' && !(ability as { can: boolean }).can)
      .map(([name]) => name)
      .filter((name) => !ALWAYS_OFF.includes(name as CapabilityName));

  it.each<[string, readonly CapabilityName[]]>([
    ['Worksheet.UsedRange', ['read', 'reread']],
    ['Worksheet.Activate', ['select']],
    ['Range.FormatConditions', ['mark']],
    ['FormatConditions.Add', ['mark']],
    ['Worksheet.Names', ['writeSheet']],
    ['Application.DisplayAlerts', ['writeSheet']],
    ['Application.ApiEvent', ['changeEvents']],
    ['Application.FileSystem', ['saveFiles']],
    ['Application.Union', []],
  ])('without %s is all but %p', (member, expected) => expect([...off([member])].sort()).toEqual([...expected].sort()));

  it('is told with what to do instead', async () => {
    const { host } = open(plainSheets(1, 1, 1), { lacking: ['Range.FormatConditions'] });
    const reason = '本版 WPS 表格不支持此功能。请看任务窗格里的清单。';
    expect(host.capabilities.mark).toEqual({ can: false, reason });
    await expect(host.mark([mark('公开01', 0, 0)])).rejects.toMatchObject({ code: 'notSupported', message: reason });
    expect(host.onChanged(() => {})).not.toThrow();
  });

  it('and what turns out to be missing only later is named', async () => {
    const { et, host } = open(plainSheets(1, 1, 1), { lacking: ['Worksheet.ProtectContents'] });
    expect(host.capabilities.read).toEqual({ can: true });
    await expect(host.readWorkbook()).rejects.toMatchObject({
      code: 'notSupported',
      message: expect.stringMatching(/^本版 WPS 表格不支持此功能（缺 Item\.ProtectContents）。请升级 WPS/) as string,
    });
    expect(et.bridge.gaps).toEqual([]);
  });
});

describe('changes', () => {
  const BRIEFLY = 1_600;
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] }));
  afterEach(() => jest.useRealTimers());

  it('by the user are told; of another workbook, of our own, and after the end they are not', async () => {
    const { et, host } = open(plainSheets(1, 2, 2));
    await host.readWorkbook();
    const heard = jest.fn();
    const stop = host.onChanged(heard);
    et.userEdits();
    expect(heard).toHaveBeenCalledTimes(1);

    et.userEdits(openBeside(et, emulatedWorkbook('上年.xlsx', plainSheets(1, 2, 2)), '/home/会计/'));
    await host.writeOwnSheet({ name: '核对结果', columns: [], rows: [[{ value: 1 }]] });
    et.userEdits();
    expect(heard).toHaveBeenCalledTimes(1);

    jest.setSystemTime(Date.now() + BRIEFLY);
    et.userEdits();
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    et.userEdits();
    expect(heard).toHaveBeenCalledTimes(2);
    expect([...et.world.listeners.values()].every(({ size }) => size === 0)).toBe(true);
  });

  it.each(['sheetAdded', 'sheetDeleted'] as const)('of kind %s are told', async (kind) => {
    const { et, host } = open(plainSheets(1, 2, 2));
    await host.readWorkbook();
    const heard = jest.fn();
    host.onChanged(heard);
    et.book.changed({ kind, sheetId: '', address: '' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('are not told by a WPS that refuses events', () => {
    const { et, host } = open(plainSheets(1, 1, 1));
    et.bridge.failAt(0, 'general');
    const heard = jest.fn();
    const stop = host.onChanged(heard);
    et.userEdits();
    expect(heard).not.toHaveBeenCalled();
    expect(stop).not.toThrow();
  });
});

describe('the guard', () => {
  const owner = {
    call: (value: unknown) => value,
    fails: () => {
      throw new Error('忙');
    },
    inner: Object.freeze({ deep: Object.freeze({ value: 1 }) }),
    Value2: undefined,
    rows: [[1, 2]],
    bytes: new ArrayBuffer(2),
    n: 1,
  };
  const app = guarded(owner, 'App');

  it('hands plain data through, and objects back as they were', () => {
    expect([app.rows, app.bytes, app.Value2]).toEqual([[[1, 2]], owner.bytes, undefined]);
    expect(app.inner.deep.value).toBe(1);
    expect(owner.call(owner.inner)).toBe(owner.inner);
    const held: { given?: unknown } = {};
    const taker = guarded({ take: (value: unknown) => void (held.given = value) });
    taker.take(app.inner);
    expect(held.given).toBe(owner.inner);
  });

  it('tells what is missing from what is refused', () => {
    const look = app as unknown as Readonly<Record<string, () => unknown>>;
    expect(() => look.nothing).toThrow(new EtRefusal('App.nothing', true));
    expect(() => app.fails()).toThrow(new EtRefusal('App.fails', false, new Error('忙')));
    expect([isThere(() => look.nothing), isThere(() => app.fails()), isThere(() => app.n)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('does not dress up a fault of ours', () => {
    const fault = new TypeError('our own');
    expect(() =>
      isThere(() => {
        throw fault;
      }),
    ).toThrow(fault);
  });
});
