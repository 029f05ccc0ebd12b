import { checkReport } from '../../src/checking';
import { draftToText } from '../../src/language';
import { draftNarrative } from '../../src/narrative';
import { recognise, recogniseInternal } from '../../src/recognition';
import { CONSISTENT } from '../support/books/sample-files';
import { rows, sheet } from '../support/grid';

const AGENCY = sheet(
  'Z附03 机构运行信息表',
  rows(`
    机构运行信息表
    ~|~|~|~|~|~|~|财决附03表
    编制单位：示例县卫生健康局|~|~|2020年度|~|~|~|金额单位：元
    项目|行次|预算数|统计数|项目|行次|预算数|统计数
    一、“三公”经费支出|1|—|—|二、机关运行经费|23|—|315000.00
    （一）支出合计|2|450000|82000|（一）行政单位|24|—|315000.00
    1．因公出国（境）费|3|0|0|（二）参照公务员法管理事业单位|25|—|0
    2．公务用车购置及运行维护费|4|110000|33800|三、国有资产占用情况|26|—|—
    （1）公务用车购置费|5|0|0|（一）车辆数合计（辆）|27|—|9
    （2）公务用车运行维护费|6|110000|33800|1．副部（省）级及以上领导用车|28|—|0
    3．公务接待费|7|340000|48200|2．主要负责人用车|29|—|0
    （1）国内接待费|8|—|48200|3．机要通信用车|30|—|2
    其中：外事接待费|9|—|0|4．应急保障用车|31|—|0
    （2）国（境）外接待费|10|—|0|5．执法执勤用车|32|—|3
    （二）相关统计数|11|—|—|6．特种专业技术用车|33|—|4
    1．因公出国（境）团组数（个）|12|—|0|7．离退休干部服务用车|34|—|0
    2．因公出国（境）人次数（人）|13|—|0|8．其他用车|35|—|0
    3．公务用车购置数（辆）|14|—|0|（二）单价50万元以上通用设备（台，套）|36|—|5
    4．公务用车保有量（辆）|15|—|7|（三）单价100万元以上专用设备（台，套）|37|—|6
    5．国内公务接待批次（个）|16|—|85|四、政府采购支出信息|38|—|—
    其中：外事接待批次（个）|17|—|1|（一）政府采购支出合计|39|—|1234500.00
    6．国内公务接待人次（人）|18|—|642|1．政府采购货物支出|40|—|1000000.00
    其中：外事接待人次（人）|19|—|8|2．政府采购工程支出|41|—|0
    7．国（境）外公务接待批次（个）|20|—|0|3．政府采购服务支出|42|—|234500.00
    8．国（境）外公务接待人次（人）|21|—|0|（二）政府采购授予中小企业合同金额|43|—|1200000.00
    ~|~|~|~|其中：授予小微企业合同金额|44|—|200000.00
  `),
);

describe('机构运行信息表 beside the public tables', () => {
  const snapshot = { ...CONSISTENT, sheets: [...CONSISTENT.sheets, AGENCY] };
  const report = recognise(snapshot);
  const draft = draftNarrative(report, { template: 'hunan-2020' });
  const text = draftToText(draft);

  it.each([
    '累计0人次',
    '全年接待国内来访85批次、642人次',
    '公务用车保有量为7辆',
    '机关运行经费支出31.50万元',
    '政府采购支出总额123.45万元，其中：货物支出100.00万元、工程支出0.00万元、服务支出23.45万元',
    '授予中小企业合同金额120.00万元，占政府采购支出总额的97.21%，其中：授予小微企业合同金额20.00万元',
    '共有车辆9辆',
    '机要通信用车2辆、应急保障用车0辆、执法执勤用车3辆、特种专业技术用车4辆、离退休干部用车0辆',
    '通用设备5台（套），单位价值100万元以上的专用设备6台（套）',
  ])('lets the draft read instead of ask: %s', (sentence) => {
    expect(text).toContain(sentence);
  });

  it('knows the cells', () => {
    const kept = draft.sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))
      .find(({ figure }) => figure?.fact === 'agencyOperations/vehiclesKept/finalAmount');
    expect(kept?.figure?.sources).toEqual([{ sheet: AGENCY.name, row: 18, column: 3 }]);
  });

  it('asks for none of its counts', () => {
    const asked = draft.missing.filter(({ id }) => id.startsWith('agencyOperations/')).map(({ prompt }) => prompt);
    // What stands in other books or in no table at all is still asked for.
    expect(asked.filter((prompt) => prompt.includes('机构运行信息表'))).toEqual([]);
  });

  it('is not among the sheets that were not read', () => {
    expect(report.unmapped).toEqual(recognise(CONSISTENT).unmapped);
    expect(report.tables.map(({ id }) => id)).toContain('agencyOperations');
  });

  it('is checked: 机关运行经费 against 公用经费', () => {
    const lines = checkReport(report, { unitKind: 'administrative' }).ledger();
    const [line] = lines.filter(({ rule }) => rule === 'X115');
    expect(line).toMatchObject({ verdict: 'broken' });
    expect(line?.cells).toContainEqual({ sheet: AGENCY.name, row: 4, column: 7 });
  });

  it('is not read where a person says that the sheet is none', () => {
    const said = recognise(snapshot, { sheets: new Map([[AGENCY.name, null]]) });
    expect(said.tables.map(({ id }) => id)).not.toContain('agencyOperations');
    expect(said.unmapped.map(({ sheet: name }) => name)).toContain(AGENCY.name);
  });

  it('alone makes no 部门决算', () => {
    expect(recognise({ ...CONSISTENT, sheets: [AGENCY] }).tables).toEqual([]);
  });
});

describe('国有资产占用情况表 alone', () => {
  const assets = sheet(
    'GK10 国有资产占用情况表(公开10表)',
    rows(`
      国有资产占用情况表
      ~|~|~|公开10表
      部门：示例县卫生健康局|~|~|金额单位：万元
      项目|行次|数量|价值
      一、车辆数合计（辆）|1|6|98.5
      （一）机要通信用车|2|2|30
      （二）特种专业技术用车|3|4|68.5
      二、单价50万元以上通用设备（台、套）|4|3|212
      三、单价100万元以上专用设备（台、套）|5|1|135.6
    `),
  );
  const snapshot = { ...CONSISTENT, sheets: [...CONSISTENT.sheets, assets] };

  it('takes vehicles and equipment from it, and asks for the rest', () => {
    const draft = draftNarrative(recognise(snapshot), { template: 'hunan-2020' });
    const text = draftToText(draft);
    expect(text).toContain('共有车辆6辆');
    expect(text).toContain('特种专业技术用车4辆');
    expect(text).toContain('通用设备3台（套），单位价值100万元以上的专用设备1台（套）');
    expect(draft.missing.map(({ prompt }) => prompt).join()).toContain('政府采购');
  });

  it('holds every cell of it by row and column', () => {
    const [table] = recogniseInternal(snapshot).tables;
    expect(table).toMatchObject({ id: 'stateAssets', sheet: assets.name, irregularities: [] });
    expect(table?.rows.map(({ key, cells }) => [key, cells.get('count')?.value, cells.get('value')?.value])).toEqual([
      ['vehiclesTotal', 6, 98.5],
      ['vehiclesConfidential', 2, 30],
      ['vehiclesSpecialised', 4, 68.5],
      ['equipmentGeneral50', 3, 212],
      ['equipmentSpecial100', 1, 135.6],
    ]);
  });
});
