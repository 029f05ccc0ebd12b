import {
  createEmulatedExcel,
  emulatedWorkbook,
  type EmulatedExcel,
  type EmulatedExcelOptions,
  type SheetSpec,
} from '../../support/excel';

/**
 * The emulated Excel must refuse what Excel refuses, or the tests of the host prove nothing. Each case names
 * the Microsoft reference page or the OfficeDev/office-js issue that it follows. The front is the real office.js.
 */
const SHEETS: readonly SheetSpec[] = [
  {
    name: '表一',
    rows: [[1, '二', { value: '#REF!', isError: true }], [{ value: 3, formula: '=A1+2', numberFormat: '0.00' }]],
    merges: ['A1:B1'],
    formats: [
      { type: 'ColorScale', at: 'A1' },
      { type: 'Custom', at: 'A1:B2', formula: '=1=1' },
    ],
  },
  { name: '隐藏', visibility: 'Hidden', rows: [[1]] },
  { name: '极隐藏', visibility: 'VeryHidden' },
  { name: '受保护', isProtected: true, rows: [[1]] },
];

let excel: EmulatedExcel;
let context: Excel.RequestContext;
let restore: () => void;

function start(options: EmulatedExcelOptions = {}): void {
  restore = (excel = createEmulatedExcel(emulatedWorkbook('b.xlsx', SHEETS), options)).install();
  context = new Excel.RequestContext();
}

beforeEach(() => start());
afterEach(() => restore());

const sheet = (name = '表一'): Excel.Worksheet => context.workbook.worksheets.getItem(name);

describe('what office.js itself enforces', () => {
  it('a property cannot be read before it was loaded and synced', async () => {
    const range = sheet().getRange('A1');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1]]);
    expect(() => range.formulas).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
  });

  it('a range does not outlive its round trip', async () => {
    const range = sheet().getRange('A1');
    range.load('values');
    await context.sync();
    expect(() => range.load('formulas')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }) as Error);
  });

  it('a worksheet does', async () => {
    const kept = sheet();
    kept.load('name');
    await context.sync();
    kept.load('visibility');
    await context.sync();
    expect([kept.name, kept.visibility]).toEqual(['表一', 'Visible']);
  });
});

describe('what the emulation enforces', () => {
  it('a member that is not emulated fails the test, not the add-in', async () => {
    sheet().calculate(true);
    await expect(context.sync()).rejects.toThrow('emulated Excel: Worksheet.Calculate not implemented');
  });

  it('a member of a later ExcelApi is refused (reference: error ApiNotFound)', async () => {
    restore();
    start({ apiVersion: '1.9' });
    sheet().getRange('A1').getMergedAreasOrNullObject().load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('a load without names fails', async () => {
    sheet().getRange('A1').load();
    await expect(context.sync()).rejects.toThrow('emulated Excel: Range loaded without naming properties');
  });
});

describe('objects that may not be there (reference: *OrNullObject)', () => {
  it('are null objects', async () => {
    const found = context.workbook.worksheets.getItemOrNullObject('无此表').load('name');
    const used = sheet('极隐藏').getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect([found.isNullObject, used.isNullObject]).toEqual([true, true]);
  });

  it('are ItemNotFound where the caller was sure of them', async () => {
    sheet('无此表').load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('sheet names are compared without case (reference: Worksheet.name)', async () => {
    context.workbook.worksheets.add('Result');
    context.workbook.worksheets.add('RESULT');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

describe('cells', () => {
  it('answer values, formulas, formats and types of one shape (reference: Range)', async () => {
    const used = sheet().getUsedRangeOrNullObject(true);
    used.load('address,values,formulas,numberFormat,valueTypes');
    await context.sync();
    expect(used.address).toBe('表一!A1:C2');
    expect(used.values).toEqual([
      [1, '二', '#REF!'],
      [3, '', ''],
    ]);
    expect(used.formulas).toEqual([
      [1, '二', '#REF!'],
      ['=A1+2', '', ''],
    ]);
    expect(used.numberFormat[1]).toEqual(['0.00', 'General', 'General']);
    expect(used.valueTypes).toEqual([
      ['Double', 'String', 'Error'],
      ['Double', 'Empty', 'Empty'],
    ]);
  });

  it('take what a person would type: digits become a number, an apostrophe keeps text', async () => {
    sheet().getRange('A5:C5').formulas = [['0301', "'0301", '=1+1']];
    const range = sheet().getRange('A5:C5').load('values,formulas');
    await context.sync();
    expect(range.values[0]?.slice(0, 2)).toEqual([301, '0301']);
    expect(range.formulas[0]?.[2]).toBe('=1+1');
  });

  it('refuse a matrix of another shape (reference: Range.values)', async () => {
    sheet().getRange('A1:B1').values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('refuse writing on a protected sheet with AccessDenied (reference: error AccessDenied)', async () => {
    sheet('受保护').getRange('A1').values = [[2]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('name merges whose top left cell is asked for, no others (office-js #3611)', async () => {
    const whole = sheet().getRange('A1:B1').getMergedAreasOrNullObject().load('address');
    const part = sheet().getRange('B1').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(whole.address).toBe('表一!A1:B1');
    expect(part.isNullObject).toBe(true);
  });
});

describe('hidden sheets', () => {
  it('cannot be selected on', async () => {
    sheet('隐藏').getRange('A1').select();
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('cannot be deleted while very hidden (office-js #365)', async () => {
    sheet('极隐藏').delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
  });
});

describe('conditional formats', () => {
  const types = async (): Promise<readonly string[]> => {
    const formats = sheet().getRange().conditionalFormats.load('items/type');
    await context.sync();
    return formats.items.map(({ type }) => type);
  };

  it('put a new rule first (reference: ConditionalFormatCollection.add)', async () => {
    sheet().getRange('A1').conditionalFormats.add('CellValue');
    expect(await types()).toEqual(['CellValue', 'ColorScale', 'Custom']);
  });

  it('are those that touch the range (reference: Range.conditionalFormats)', async () => {
    const formats = sheet().getRange('B2').conditionalFormats.load('items/type');
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toEqual(['Custom']);
  });

  it('fail as a whole when a rule of another type is asked for its formula (office-js #2180)', async () => {
    sheet().getRange().conditionalFormats.load('items/custom/rule/formula');
    await expect(context.sync()).rejects.toThrow('This operation is not permitted for the current object.');
  });

  it('cannot be looked at after an undone deletion (office-js #6396)', async () => {
    excel.book.sheets[0]!.formats[1]!.unreadable = true;
    const formats = sheet().getRange().conditionalFormats.load('items/id,items/type');
    await context.sync();
    sheet().getRange().conditionalFormats.getItem(formats.items[1]!.id).custom.rule.load('formula');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('take no address list of more than 8,192 characters (office-js #5198)', async () => {
    sheet().getRanges(Array.from({ length: 2100 }, (_each, row) => `A${row + 1}`).join(','));
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('the batch', () => {
  it('is no transaction: what ran before the error stays', async () => {
    sheet().getRange('A1').values = [[99]];
    sheet('受保护').getRange('A1').values = [[99]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(excel.book.sheets[0]!.rows[0]![0]!.value).toBe(99);
  });

  it('is refused whole while a cell is edited (office-js #625, #3388)', async () => {
    excel.cellEditMode = true;
    sheet().getRange('A1').values = [[99]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(excel.book.sheets[0]!.rows[0]![0]!.value).toBe(1);
  });

  it('is refused when the answer is over 5 MB (reference: resource limits)', async () => {
    sheet().getRangeByIndexes(0, 0, 30_000, 20).load('values,numberFormat');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('is refused when the request is over 5 MB', async () => {
    sheet().getRange('A1').values = [['长'.repeat(2_000_000)]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  it('is counted, with its bytes', async () => {
    sheet().load('name');
    await context.sync();
    expect(excel.roundTrips).toEqual([
      { actions: 4, requestBytes: expect.any(Number) as number, responseBytes: expect.any(Number) as number },
    ]);
  });
});

describe('events', () => {
  it.each([
    ['1.14', { type: 'WorksheetChanged', address: 'A1', triggerSource: 'ThisLocalAddin' }],
    ['1.9', { type: 'WorksheetChanged', address: 'A1', triggerSource: undefined }],
  ])('of ExcelApi %s say %j (reference: WorksheetChangedEventArgs)', async (apiVersion, expected) => {
    restore();
    start({ apiVersion });
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
    sheet().getRange('A1').values = [[2]];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject(expected);
  });
});
