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
  const CAN = { can: true };
  const NEVER = {
    trial: { can: false, reason: '在 Excel 里不能试改：请直接改单元格，再点“检查一致性”。' },
    saveFiles: {
      can: false,
      reason: 'Excel 的窗格不能保存文件：请复制带格式文字，粘贴到 Word；或用网页版打开本工作簿后导出。',
    },
    saveCopy: { can: false, reason: '工作簿就在 Excel 里打开着：要副本，请用 Excel 的“另存为”。' },
    booksBeside: { can: false, reason: 'Excel 的窗格只比对所选的工作簿，不显示它；要并排看，请用网页版。' },
    keptIn: 'sheet',
  };

  it.each(['1.9', '1.14', '1.17'])('with ExcelApi %s is everything that an Excel can do', (apiVersion) => {
    const { host } = open([{ name: '表' }], { apiVersion });
    expect(host.capabilities).toEqual({
      ...NEVER,
      read: CAN,
      reread: CAN,
      select: CAN,
      mark: CAN,
      writeSheet: CAN,
      changeEvents: CAN,
    });
  });

  it('with ExcelApi 1.7 (Excel 2019) is nothing, each with what to do instead', async () => {
    const { host } = open([{ name: '表' }], { apiVersion: '1.7' });
    const needs = (instead: string) => ({
      can: false,
      reason: `本版 Excel 不支持此功能（需 ExcelApi 1.9）。${instead}`,
    });
    expect(host.capabilities).toEqual({
      ...NEVER,
      read: needs('请改用决算助手网页版打开工作簿文件。'),
      reread: needs('请改用决算助手网页版打开工作簿文件。'),
      select: needs('请按清单里的单元格地址自行定位。'),
      mark: needs('请看任务窗格里的清单。'),
      writeSheet: needs('请改用“复制”把结果带走。'),
      changeEvents: needs('改数后请再点一次“检查”。'),
    });
    await expect(host.mark([mark('表', 0, 0)])).rejects.toMatchObject({
      code: 'notSupported',
      message: needs('请看任务窗格里的清单。').reason,
    });
    expect(host.onChanged(() => {})).not.toThrow();
  });

  it('also asks the office.js that is loaded: one without RangeAreas cannot mark', () => {
    const { excel } = open([{ name: '表' }]);
    const before = capabilitiesOfExcel();
    const prototype = excel.office.Excel.Worksheet.prototype as Partial<Excel.Worksheet>;
    delete prototype.getRanges;
    const after = capabilitiesOfExcel();
    expect(before.mark).toEqual(CAN);
    expect(after).toEqual({ ...before, mark: { can: false, reason: expect.any(String) as string } });
  });
});
