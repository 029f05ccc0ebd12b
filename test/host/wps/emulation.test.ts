import { createEmulatedEt, ET_FAULTS, type EmulatedEt, type EmulatedEtOptions } from '../../support/et';
import { emulatedWorkbook, type SheetSpec } from '../../support/excel';
import type { EtApplication, EtRange, EtWorksheet } from '../../../src/host/wps/et';

/**
 * The emulated WPS 表格 must refuse what WPS refuses, or the tests of the host prove nothing. What it does follows
 * VBA's reference and public probes of real builds; what nobody has probed is a habit that tests can set.
 */
const SHEETS: readonly SheetSpec[] = [
  {
    name: '表一',
    rows: [
      [1, '二', { value: '#DIV/0!', isError: true }],
      [{ value: 3, formula: '=A1+2', numberFormat: '0.00' }, null, true],
    ],
    merges: ['A1:B1'],
    formats: [
      { type: 'ColorScale', at: 'A1' },
      { type: 'Custom', at: 'A1:B2', formula: '=1=1' },
    ],
  },
  { name: '空' },
  { name: '极隐藏', visibility: 'VeryHidden' },
  { name: '受保护', isProtected: true, rows: [[1]] },
];

let et: EmulatedEt;
let app: EtApplication;

function start(options: EmulatedEtOptions = {}): void {
  et = createEmulatedEt(emulatedWorkbook('b.xlsx', SHEETS), { path: '/home/a/', ...options });
  app = et.app as EtApplication;
}

beforeEach(() => start());

const sheet = (index = 1): EtWorksheet => app.ActiveWorkbook!.Worksheets.Item(index);
const range = (address: string, of = sheet()): EtRange => of.Range(address);

describe('the object model', () => {
  it('throws for a member that it does not have, and remembers it', () => {
    expect(() => (app as unknown as { Workbooks: unknown }).Workbooks).toThrow('not implemented');
    expect(et.bridge.gaps).toEqual(['Application.Workbooks']);
  });

  it('answers nothing for a member that this build lacks', () => {
    start({ lacking: ['Application.Union'] });
    expect((app as Partial<EtApplication>).Union).toBeUndefined();
    expect(et.bridge.gaps).toEqual([]);
  });

  it('counts every read, write and call', () => {
    const before = et.bridge.crossings;
    range('A1').Value2 = 5;
    // ActiveWorkbook, Worksheets, Item, Range, Value2.
    expect(et.bridge.crossings - before).toBe(5);
  });

  it('refuses the crossing that it is told to, and as many after it', () => {
    et.bridge.failAt(1, 'general', 2);
    expect(() => app.ActiveWorkbook?.Name).toThrow(ET_FAULTS.general);
    expect(() => app.ActiveSheet).toThrow(ET_FAULTS.general);
    expect(app.ActiveWorkbook?.Name).toBe('b.xlsx');
  });
});

describe('values', () => {
  it.each<[string, unknown]>([
    ['A1', 1],
    ['B1', '二'],
    ['C1', -2146826281],
    ['B2', null],
    [
      'A1:B2',
      [
        [1, '二'],
        [3, null],
      ],
    ],
    ['A1:C1', [[1, '二', -2146826281]]],
  ])('of %s', (address, expected) => expect(range(address).Value2).toEqual(expected));

  it('of one line come flat in some builds', () => {
    start({ lines: 'flat' });
    expect(range('A1:C1').Value2).toEqual([1, '二', -2146826281]);
    expect(range('A1:A2').Value2).toEqual([1, 3]);
  });

  it('on an empty sheet are one empty cell', () => {
    expect([sheet(2).UsedRange.Rows.Count, sheet(2).UsedRange.Value2]).toEqual([1, null]);
  });

  it.each<[EmulatedEtOptions['matrixWrites'], unknown]>([
    [
      'work',
      [
        [7, 8],
        [9, 10],
      ],
    ],
    [
      'nothing',
      [
        [1, '二'],
        [3, null],
      ],
    ],
    [
      'firstValue',
      [
        [7, 8],
        [7, 8],
      ],
    ],
  ])('written as a matrix: %s', (matrixWrites, expected) => {
    start({ matrixWrites: matrixWrites! });
    range('A1:B2').Value2 = [
      [7, 8],
      [9, 10],
    ];
    expect(range('A1:B2').Value2).toEqual(expected);
  });
});

describe('what cells have in common', () => {
  it('is null where they differ', () => {
    expect(range('A1:A2').NumberFormat).toBeNull();
    expect(range('A1:C1').NumberFormat).toBe('G/通用格式');
    expect(range('A1:C1').MergeCells).toBeNull();
    expect(range('A1:B1').MergeCells).toBe(true);
    expect(range('A2:C2').MergeCells).toBe(false);
  });
});

describe('refusals', () => {
  it.each<[string, () => unknown]>([
    [
      'an address of more than 255 signs',
      () => range(Array.from({ length: 60 }, (_each, row) => `AB${row + 10}`).join(',')),
    ],
    ['no address', () => range('甲乙')],
    ['writing on a protected sheet', () => (range('A1', sheet(4)).Value2 = 2)],
    ['a rule on a protected sheet', () => range('A1', sheet(4)).FormatConditions.Add(2, null, '=1=1')],
    ['the formula of a colour scale', () => sheet().Cells.FormatConditions.Item(1).Formula1],
    ['a sheet that is not there', () => sheet(9)],
    ['deleting with alerts on', () => sheet().Delete()],
    ['selecting on a sheet that is not on show', () => range('A1', sheet(2)).Select()],
    ['showing a very hidden sheet by activating it', () => sheet(3).Activate()],
    ['deleting all rules of a protected sheet', () => sheet(4).Cells.FormatConditions.Delete()],
    ['a name that is none', () => (sheet().Name = 'a/b')],
  ])('%s', (_what, act) => {
    const before = structuredClone(et.book.sheets);
    expect(act).toThrow();
    expect(et.bridge.gaps).toEqual([]);
    expect(et.book.sheets).toEqual(before);
  });

  it('come from what was handed out of a sheet that is gone', () => {
    const rules = sheet(2).Cells.FormatConditions;
    expect(rules.Count).toBe(0);
    et.world.displayAlerts = false;
    sheet(2).Delete();
    expect(() => rules.Count).toThrow();
  });

  it('end with alerts off, but for the last sheet that can be seen', () => {
    app.DisplayAlerts = false;
    sheet(1).Delete();
    sheet(1).Delete();
    expect(() => sheet(2).Delete()).toThrow();
    expect(et.book.sheets.map(({ name }) => name)).toEqual(['极隐藏', '受保护']);
  });
});

it('Union makes neighbours one area', () => {
  expect(app.Union(range('A1'), range('A2'), range('C9')).Areas.Count).toBe(2);
});

it('a rule that is added comes last and stops the others, until it is told otherwise', () => {
  const rules = range('A1:B2,C1').FormatConditions;
  const rule = rules.Add(2, null, '=2=2');
  expect(et.book.sheets[0]?.formats.map(({ formula, stopIfTrue }) => [formula, stopIfTrue])).toEqual([
    [undefined, false],
    ['=1=1', false],
    ['=2=2', true],
  ]);
  rule.SetFirstPriority();
  rule.StopIfTrue = false;
  expect(sheet().Cells.FormatConditions.Item(1).Formula1).toBe('=2=2');
  range('C1').FormatConditions.Delete();
  expect(sheet().Cells.FormatConditions.Count).toBe(2);
});
