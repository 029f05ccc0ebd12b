import { capabilitiesOfExcel, MERGES, NEEDS } from '../../../src/host/excel/capabilities';
import { membersUsed } from '../../support/excel/members-used';
import { mark, open } from './harness';

const FLOOR = 9;

/** Used only after a look whether they are there. */
const GUARDED = ['Range.getMergedAreasOrNullObject', 'WorksheetChangedEventArgs.triggerSource'];

type Classes = Readonly<Record<string, { readonly prototype: object } | undefined>>;

describe('every member of office.js that the Excel host uses', () => {
  const used = membersUsed('src/host/excel/index.ts');
  const names = used.map(({ name }) => name);

  it('is found by the search', () => {
    expect(names).toEqual(
      expect.arrayContaining(['Worksheet.getRanges', 'Range.load', 'WorksheetCollection.onChanged', ...GUARDED]),
    );
    expect(names.length).toBeGreaterThan(40);
  });

  it('came with ExcelApi 1.9 at the latest, or is guarded', () => {
    const later = used.filter(({ version }) => (version ?? 1) > FLOOR).map(({ name }) => name);
    expect(later.sort()).toEqual([...GUARDED].sort());
  });

  it('is in the office.js that ships', () => {
    const { excel } = open([{ name: '表' }]);
    const classes = excel.office.Excel as unknown as Classes;
    const missing = used.filter(
      ({ type, member, isClass }) => isClass && !(member in (classes[type]?.prototype ?? {})),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('and every member that a capability names is one that is used', () => {
    const named = Object.values({ ...NEEDS, merges: MERGES }).flatMap(({ members }) =>
      members.map((each) => each.join('.')),
    );
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('what this Excel can do', () => {
  it.each(['1.9', '1.14', '1.17'])('with ExcelApi %s is everything', (apiVersion) => {
    const { host } = open([{ name: '表' }], { apiVersion });
    expect(host.capabilities).toEqual({
      read: true,
      select: true,
      mark: true,
      writeSheet: true,
      changeEvents: true,
      reasons: {},
    });
  });

  it('with ExcelApi 1.7 (Excel 2019) is nothing, each with what to do instead', async () => {
    const { host } = open([{ name: '表' }], { apiVersion: '1.7' });
    expect(host.capabilities).toEqual({
      read: false,
      select: false,
      mark: false,
      writeSheet: false,
      changeEvents: false,
      reasons: {
        read: '本版 Excel 不支持此功能（需 ExcelApi 1.9）。请改用决算助手网页版打开工作簿文件。',
        select: '本版 Excel 不支持此功能（需 ExcelApi 1.9）。请按清单里的单元格地址自行定位。',
        mark: '本版 Excel 不支持此功能（需 ExcelApi 1.9）。请看任务窗格里的清单。',
        writeSheet: '本版 Excel 不支持此功能（需 ExcelApi 1.9）。请改用“复制”把结果带走。',
        changeEvents: '本版 Excel 不支持此功能（需 ExcelApi 1.9）。改数后请再点一次“检查”。',
      },
    });
    await expect(host.mark([mark('表', 0, 0)])).rejects.toMatchObject({
      code: 'notSupported',
      message: host.capabilities.reasons.mark,
    });
    expect(host.onChanged(() => {})).not.toThrow();
  });

  it('also asks the office.js that is loaded: one without RangeAreas cannot mark', () => {
    const { excel } = open([{ name: '表' }]);
    const prototype = excel.office.Excel.Worksheet.prototype as Partial<Excel.Worksheet>;
    delete prototype.getRanges;
    const { mark: canMark, read, reasons } = capabilitiesOfExcel();
    expect([canMark, read]).toEqual([false, true]);
    expect(Object.keys(reasons)).toEqual(['mark']);
  });
});
