import fc from 'fast-check';
import type { CapabilityName, Host, Mark, MarkKind, OwnSheet } from '../../src/host/host';
import { HostError } from '../../src/host/errors';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../src/model';
import { CONTRACT_BOOK } from './contract-book';
import { mark } from './mark';

/** A host over the contract's workbook, and what the suite may see of it from outside. */
export interface HostUnderTest {
  readonly host: Host;
  /** The workbook as the host would leave it: every cell, format, rule and name, for comparing. */
  readonly inspect: () => Promise<unknown>;
  /** Exchanges with what holds the workbook so far; absent where there are none. */
  readonly roundTrips?: () => number;
  readonly close: () => void;
}

const MAIN = CONTRACT_BOOK[0]?.name ?? '';

const REPORT: OwnSheet = {
  name: '核对结果',
  columns: [{ width: 20 }, { width: 12 }],
  rows: [
    [{ value: '核对结果', style: 'title' }],
    [
      { value: '单元格', style: 'header' },
      { value: '差额', style: 'header' },
    ],
    [
      { value: '2100101', linkTo: { sheet: MAIN, row: 2, column: 1 } },
      { value: -0.02, style: 'number' },
    ],
    [{ value: '=不是公式', style: 'wrap' }, { formula: `='${MAIN}'!B3` }],
  ],
};

/**
 * What every host must do, whatever holds the workbook.
 * @param off what this host declares that it cannot do: then it refuses, in the words of the declaration
 */
export function describeHostContract(
  name: string,
  makeHost: () => Promise<HostUnderTest>,
  off: readonly CapabilityName[] = [],
): void {
  const can = (...names: readonly CapabilityName[]): boolean => !names.some((each) => off.includes(each));
  describe(`${name}：宿主约定`, () => {
    let made: HostUnderTest;
    beforeEach(async () => {
      made = await makeHost();
    });
    afterEach(() => made.close());

    readingContract(() => made);
    if (can('select')) selectingContract(() => made);
    if (can('mark')) markingContract(() => made);
    if (can('mark', 'writeSheet')) ownSheetContract(() => made);
    if (can('trial')) trialContract(() => made);
    declarationContract(() => made, off);
  });

  if (!can('mark')) return;

  it(`${name}: marks and clears without a trace, whatever is marked`, async () => {
    const { host, inspect, close } = await makeHost();
    const before = await inspect();
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMark(), { maxLength: 12 }),
        fc.array(anyMark(), { maxLength: 4 }),
        async (first, second) => {
          await host.mark(first);
          await host.mark(second);
          const cleared = await host.clearMarks();
          expect(cleared).toBe(second.length);
          expect(await inspect()).toEqual(before);
        },
      ),
      { seed: 20240607, numRuns: 15 },
    );
    close();
  });
}

type Made = () => HostUnderTest;

async function readSheets(made: HostUnderTest): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const book = await made.host.readWorkbook();
  return new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
}

function readingContract(made: Made): void {
  describe('readWorkbook', () => {
    let book: WorkbookSnapshot;
    let main: SheetSnapshot;
    beforeEach(async () => {
      book = await made().host.readWorkbook();
      main = book.sheets.find((sheet) => sheet.name === MAIN)!;
    });

    it('names the workbook and its sheets in order, with visibility and protection', () => {
      expect(book.name).toBe('决算.xlsx');
      expect(book.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual(
        CONTRACT_BOOK.map((sheet) => [sheet.name, sheet.visibility ?? 'visible', sheet.isProtected ?? false]),
      );
    });

    it.each<[string, number, number, unknown]>([
      ['text', 0, 0, '收入支出决算总表'],
      ['text that looks like a number', 3, 0, '0301'],
      ['a number', 2, 1, 14066.4],
      ['the value of a formula', 4, 1, 28132.8],
      ['true', 4, 2, true],
      ['an error', 3, 1, { error: '#REF!' }],
      ['text that looks like an error', 3, 2, '#N/A'],
      ['an empty cell', 1, 0, null],
      ['the rest of a merged area', 0, 2, null],
      ['a cell beyond the sheet', 99, 9, null],
    ])('reads %s', (_what, row, column, expected) => expect(valueAt(main, row, column)).toEqual(expected));

    it('names formulas and number formats where there are any', () => {
      expect([...main.formulas].sort()).toEqual([
        ['2,2', '=B3/B3'],
        ['4,1', '=B3+B3'],
      ]);
      expect([...main.numberFormats].sort()).toEqual([
        ['2,1', '#,##0.00'],
        ['2,2', '0.00%'],
        ['4,1', '#,##0.00'],
      ]);
    });

    it('reads an empty sheet as empty', () => {
      expect(book.sheets.find((sheet) => sheet.name === '空表')?.values.flat()).toEqual([]);
    });

    it('takes three round trips at most, two once the sheets are known', async () => {
      const { host, roundTrips } = made();
      if (!roundTrips) return;
      expect(roundTrips()).toBeLessThanOrEqual(3);
      const before = roundTrips();
      await host.readWorkbook();
      expect(roundTrips() - before).toBeLessThanOrEqual(2);
    });

    it('gives up at once when the caller has', async () => {
      const signal = AbortSignal.abort();
      await expect(made().host.readWorkbook({ signal })).rejects.toMatchObject({
        code: 'cancelled',
        message: '已取消。',
      });
    });
  });
}

function selectingContract(made: Made): void {
  describe('select', () => {
    it('shows a cell', async () => {
      expect(await made().host.select({ sheet: MAIN, row: 2, column: 1 })).toEqual({ selected: true });
    });

    it('answers what is selected', async () => {
      await made().host.select({ sheet: MAIN, row: 2, column: 1 });
      expect(await made().host.selectedArea()).toEqual({
        sheet: MAIN,
        area: { top: 2, left: 1, bottom: 2, right: 1 },
      });
    });

    it.each(['底稿', '参数'])('says that %s is hidden, and shows it when told to', async (sheet) => {
      const ref = { sheet, row: 0, column: 0 };
      const refused = await made().host.select(ref);
      expect(refused).toEqual({
        selected: false,
        hidden: true,
        reason: `工作表“${sheet}”已隐藏，不能直接定位。要看它，请点“显示并定位”。`,
      });
      expect(await made().host.select(ref, { reveal: true })).toEqual({ selected: true });
      expect(await made().host.select(ref)).toEqual({ selected: true });
    });

    it('says that a sheet is gone', async () => {
      const answer = await made().host.select({ sheet: '旧表', row: 0, column: 0 });
      expect(answer).toMatchObject({
        selected: false,
        hidden: false,
        reason: expect.stringContaining('“旧表”') as string,
      });
    });
  });
}

function anyMark(): fc.Arbitrary<Mark> {
  const free = CONTRACT_BOOK.filter((sheet) => !sheet.isProtected).map((sheet) => sheet.name);
  return fc
    .record({
      sheet: fc.constantFrom(...free),
      top: fc.nat(6),
      left: fc.nat(4),
      rows: fc.nat(3),
      columns: fc.nat(2),
      kind: fc.constantFrom<MarkKind>('error', 'warning', 'suspect'),
    })
    .map(({ sheet, top, left, rows, columns, kind }) => ({
      sheet,
      kind,
      area: { top, left, bottom: top + rows, right: left + columns },
    }));
}

function markingContract(made: Made): void {
  describe('marks', () => {
    it('are set, and replaced by the next ones', async () => {
      const { host } = made();
      const first = await host.mark([mark(MAIN, 2, 1), mark(MAIN, 3, 1, 'suspect'), mark('公开02', 1, 1, 'warning')]);
      expect(first).toEqual({ marked: 3, skipped: [] });
      expect(await host.listTraces()).toEqual([
        { kind: 'marks', sheet: MAIN, text: '2 处标记' },
        { kind: 'marks', sheet: '公开02', text: '1 处标记' },
      ]);
      expect(await host.mark([mark(MAIN, 4, 1)])).toEqual({ marked: 1, skipped: [] });
      expect(await host.listTraces()).toEqual([{ kind: 'marks', sheet: MAIN, text: '1 处标记' }]);
    });

    it('show in the workbook, and clearing them leaves it as it was', async () => {
      const { host, inspect } = made();
      const before = await inspect();
      await host.mark([mark(MAIN, 2, 1), mark(MAIN, 4, 1, 'warning')]);
      expect(await inspect()).not.toEqual(before);
      expect(await host.clearMarks()).toBe(2);
      expect(await inspect()).toEqual(before);
      expect(await host.clearMarks()).toBe(0);
    });

    it('for a sheet that is gone are named with the reason', async () => {
      const { marked, skipped } = await made().host.mark([mark('旧表', 0, 0), mark('旧表', 1, 0), mark(MAIN, 2, 1)]);
      expect(marked).toBe(1);
      expect(skipped.map(({ sheet }) => sheet)).toEqual(['旧表']);
      expect(skipped[0]?.reason).toMatch(/“旧表”.*请重新检查。$/);
    });

    it('stay as they are when the caller has given up', async () => {
      const { host } = made();
      await host.mark([mark(MAIN, 2, 1)]);
      await expect(host.mark([], { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
      expect(await host.listTraces()).toEqual([{ kind: 'marks', sheet: MAIN, text: '1 处标记' }]);
    });

    it('of a thousand cells take three round trips at most, clearing them three', async () => {
      const { host, roundTrips } = made();
      const many = Array.from({ length: 1000 }, (_each, index) => mark('公开02', index * 2, index % 5));
      await host.readWorkbook();
      const before = roundTrips?.() ?? 0;
      expect(await host.mark(many)).toEqual({ marked: 1000, skipped: [] });
      const between = roundTrips?.() ?? 0;
      expect(await host.clearMarks()).toBe(1000);
      expect(between - before).toBeLessThanOrEqual(3);
      expect((roundTrips?.() ?? 0) - between).toBeLessThanOrEqual(3);
    });
  });
}

function ownSheetContract(made: Made): void {
  describe('our own sheet', () => {
    it('is written with text as text, and replaced when written again', async () => {
      const { host } = made();
      await host.writeOwnSheet(REPORT);
      const written = (await readSheets(made())).get('核对结果')!;
      expect(written.visibility).toBe('visible');
      expect(written.values[0]?.[0]).toBe('核对结果');
      expect(written.values[2]?.[1]).toBe(-0.02);
      expect(valueAt(written, 3, 0)).toBe('=不是公式');
      expect(written.formulas.get('3,1')).toBe(`='${MAIN}'!B3`);
      await host.writeOwnSheet({ ...REPORT, rows: [[{ value: '新' }]] });
      const replaced = (await readSheets(made())).get('核对结果')!;
      expect(replaced.values.flat().filter((value) => value !== null)).toEqual(['新']);
    });

    it('never replaces somebody else’s', async () => {
      const { host, inspect } = made();
      const before = await inspect();
      await expect(host.writeOwnSheet({ ...REPORT, name: '公开02' })).rejects.toEqual(
        new HostError('notOurs', '已有一张名为“公开02”的工作表，不是本助手写的，未作改动。请先将它改名，再试一次。'),
      );
      expect(await inspect()).toEqual(before);
    });

    it.each(['', '核对/结果', '一'.repeat(32)])('is refused the name “%s”', async (name) => {
      await expect(made().host.writeOwnSheet({ ...REPORT, name })).rejects.toMatchObject({
        message: `“${name}”不能作工作表名：1 至 31 个字，且不含 [ ] : * ? / \\。`,
      });
    });

    it('is listed with the marks, and removed with them', async () => {
      const { host, inspect } = made();
      const before = await inspect();
      await host.mark([mark(MAIN, 2, 1)]);
      await host.writeOwnSheet(REPORT);
      expect(await host.listTraces()).toEqual([
        { kind: 'marks', sheet: MAIN, text: '1 处标记' },
        { kind: 'sheet', sheet: '核对结果', text: '助手写的工作表' },
      ]);
      await host.removeTraces();
      expect(await host.listTraces()).toEqual([]);
      expect(await inspect()).toEqual(before);
    });
  });
}

function trialContract(made: Made): void {
  describe('a figure on trial', () => {
    const tried = { sheet: MAIN, row: 2, column: 1, value: 1 };
    const figures = (book: WorkbookSnapshot): readonly unknown[] => {
      const main = book.sheets.find((sheet) => sheet.name === MAIN)!;
      return [valueAt(main, 2, 1), valueAt(main, 4, 1)];
    };

    it('is read with all that depends on it, beside the workbook as it is', async () => {
      const { host } = made();
      await host.tryValues([tried]);
      expect(figures(await host.readWorkbook())).toEqual([1, 2]);
      expect(figures(await host.readUntried())).toEqual([14066.4, 28132.8]);
    });

    it('makes room for the next ones, and leaves no trace when it is taken back', async () => {
      const { host, inspect } = made();
      const before = await inspect();
      await host.tryValues([tried]);
      await host.tryValues([]);
      expect(figures(await host.readWorkbook())).toEqual([14066.4, 28132.8]);
      expect(await inspect()).toEqual(before);
    });
  });
}

const SOME_FILE = { name: '上年.xlsx', read: () => Promise.resolve(new Uint8Array()) };

/** Every way of asking for a capability; those without a method of their own are only declared. */
const ATTEMPTS: Readonly<Record<CapabilityName, readonly ((host: Host) => Promise<unknown>)[]>> = {
  read: [(host) => host.readWorkbook()],
  reread: [],
  select: [(host) => host.select({ sheet: MAIN, row: 0, column: 0 }), (host) => host.selectedArea()],
  mark: [(host) => host.mark([]), (host) => host.clearMarks()],
  writeSheet: [(host) => host.writeOwnSheet(REPORT)],
  changeEvents: [],
  trial: [(host) => host.tryValues([]), (host) => host.readUntried()],
  saveFiles: [(host) => host.saveFile('核对报告.html', new Uint8Array())],
  saveCopy: [(host) => host.saveCopy()],
  booksBeside: [(host) => host.openBeside('prior', SOME_FILE), (host) => host.closeBeside('prior')],
};

const NAMES = Object.keys(ATTEMPTS) as readonly CapabilityName[];

function declarationContract(made: Made, off: readonly CapabilityName[]): void {
  describe('capabilities', () => {
    it('declare what is off, each with a sentence for the user, and nothing else', () => {
      const { capabilities } = made().host;
      expect(NAMES.filter((name) => !capabilities[name].can)).toEqual(NAMES.filter((name) => off.includes(name)));
      for (const name of off) {
        expect(capabilities[name]).toEqual({
          can: false,
          reason: expect.stringMatching(/^.*[\u4e00-\u9fff].*。$/) as string,
        });
      }
    });

    it.each(NAMES.filter((name) => ATTEMPTS[name].length > 0))(
      '%s is done, or refused in those words',
      async (name) => {
        const { host } = made();
        const ability = host.capabilities[name];
        for (const attempt of ATTEMPTS[name]) {
          if (ability.can) await attempt(host);
          else await expect(attempt(host)).rejects.toEqual(new HostError('notSupported', ability.reason));
        }
      },
    );

    it('let everybody listen for changes, even where none are told', () => {
      const stop = made().host.onChanged(() => undefined);
      expect(() => stop()).not.toThrow();
    });
  });
}
