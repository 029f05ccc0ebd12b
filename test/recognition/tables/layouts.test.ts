import type { SheetSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { book } from '../../support/grid';
import { figuresOf } from '../../support/figures-of';
import { drawn } from '../fixtures/drawn';

interface Layout {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  /** “row/column” of the only table → 万元. */
  readonly figures: Readonly<Record<string, number>>;
}

const LAYOUTS: readonly Layout[] = [
  {
    name: '合计 and its figures on the row of 类 款 项',
    sheet: drawn(
      '收入决算表',
      `项目|~|~|~|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入
       支出功能分类|~|~|科目名称
       科目编码
       类|款|项|合计|12.5|12.5
       '201|~|~|一般公共服务支出|12.5|12.5
       '201|'06|~|财政事务|12.5|12.5
       '201|'06|'01|行政运行|12.5|12.5`,
    ),
    figures: { 'total/total': 12.5, '201/total': 12.5, '20106/total': 12.5, '2010601/fiscalAppropriation': 12.5 },
  },
  {
    name: '合计 on the row of 小计 基本支出 项目支出',
    sheet: drawn(
      '政府性基金预算财政拨款收入支出决算表',
      `项目|~|年初结转和结余|本年收入|本年支出|~|~|年末结转和结余
       功能分类科目编码|科目名称
       合计|~|~|~|合计|基本支出|项目支出|~
       '22960|彩票公益金安排的支出|~|5|5|~|5|~`,
    ),
    figures: { 'total/openingBalance': 0, '22960/projectExpenditure': 5, '22960/total': 5 },
  },
  {
    name: 'three code columns as numbers, parents blank',
    sheet: drawn(
      '支出决算表',
      `科目编码|~|~|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
       类|款|项|~
       ~|~|~|合计|9|9
       208|~|~|社会保障和就业支出|9|9
       ~|5|~|行政事业单位养老支出|9|9
       ~|~|5|机关事业单位基本养老保险缴费支出|5|5
       ~|~|6|机关事业单位职业年金缴费支出|4|4`,
    ),
    figures: { 'total/total': 9, '208/total': 9, '20805/total': 9, '2080505/total': 5, '2080506/basicExpenditure': 4 },
  },
  {
    name: 'three code columns, a parent row left out: the name tells where the codes begin anew',
    sheet: drawn(
      '支出决算表',
      `科目编码|~|~|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
       类|款|项|~
       208|~|~|社会保障和就业支出|9|9
       ~|'05|~|行政事业单位养老支出|6|6
       ~|~|'05|机关事业单位基本养老保险缴费支出|6|6
       ~|~|'01|死亡抚恤|3|3
       ~|~|'99|其他优抚支出|0|0`,
    ),
    figures: { '2080505/total': 6, '2080801/total': 3, '2080899/total': 0 },
  },
  {
    name: 'code and name in one cell',
    sheet: drawn(
      '支出决算表',
      `功能分类科目|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
       合计|9|9
       208社会保障和就业支出|9|9
       20805 行政事业单位养老支出|9|9
       2080505 机关事业单位基本养老保险缴费支出|9|9`,
    ),
    figures: { 'total/total': 9, '208/total': 9, '20805/total': 9, '2080505/total': 9 },
  },
  {
    name: 'names only, each known within its parent',
    sheet: drawn(
      '支出决算表',
      `科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
       合计|9|9
       社会保障和就业支出|9|9
       行政事业单位养老支出|9|9
       机关事业单位基本养老保险缴费支出|9|9`,
    ),
    figures: { 'total/total': 9, '208/total': 9, '20805/total': 9, '2080505/total': 9 },
  },
  {
    name: 'columns in another order, 合计 at the bottom',
    sheet: drawn(
      '支出决算表',
      `科目名称|项目支出|科目编码|经营支出|本年支出合计|基本支出|对附属单位补助支出|上缴上级支出
       教育支出|2|'205|~|5|3
       普通教育|2|'20502|~|5|3
       小学教育|2|'2050202|~|5|3
       合计|2|~|~|5|3`,
    ),
    figures: { '2050202/total': 5, '2050202/projectExpenditure': 2, 'total/basicExpenditure': 3 },
  },
  {
    name: '收支 form of 公开05 with parts of basic expenditure',
    sheet: drawn(
      'Sheet1',
      `一般公共预算财政拨款收入支出决算表
       项目|~|年初结转和结余|~|~|本年收入|~|~|本年支出|~|~|~|~|年末结转和结余|~|~
       科目编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|~|~|项目支出|合计|基本支出结转|项目支出结转和结余
       ~|~|~|~|~|~|~|~|~|小计|人员经费|公用经费|~|~|~|~
       合计|~|1|~|1|10|8|2|9|8|6|2|1|2|~|2
       '205|教育支出|1|~|1|10|8|2|9|8|6|2|1|2|~|2`,
    ),
    figures: {
      '205/openingBalance': 1,
      '205/currentIncome': 10,
      '205/total': 9,
      '205/basicExpenditure': 8,
      '205/projectExpenditure': 1,
      '205/closingBalance': 2,
    },
  },
  {
    name: '事业收入 with 教育收费 as a part of it',
    sheet: drawn(
      '收入决算表',
      `科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|~|经营收入|附属单位上缴收入|其他收入
       ~|~|~|~|~|小计|其中：教育收费|~|~|~
       ~|合计|12|8|~|4|3
       '205|教育支出|12|8|~|4|3`,
    ),
    figures: { '205/publicServiceIncome': 4, '205/educationFees': 3, 'total/total': 12 },
  },
  {
    name: '基本支出 in three blocks, the public total reaching over two of them',
    sheet: drawn(
      '一般公共预算财政拨款基本支出决算明细表',
      `人员经费|~|~|公用经费
       科目编码|科目名称|金额|科目编码|科目名称|金额|科目编码|科目名称|金额
       301|工资福利支出|7|302|商品和服务支出|3|310|资本性支出|1
       30101|基本工资|7|30201|办公费|3|31002|办公设备购置|1
       人员经费合计|~|7|公用经费合计|~|~|~|~|4`,
      { merges: ['A1:C1', 'D1:I1', 'A5:B5', 'D5:H5'] },
    ),
    figures: {
      '301/finalAmount': 7,
      '30201/finalAmount': 3,
      '31002/finalAmount': 1,
      'personnelTotal/finalAmount': 7,
      'publicTotal/finalAmount': 4,
    },
  },
  {
    name: '基本支出 in one block with 人员 and 公用 as columns',
    sheet: drawn(
      '一般公共预算财政拨款基本支出决算表',
      `项目|~|一般公共预算财政拨款基本支出|~|~
       经济分类科目编码|科目名称|合计|人员经费|公用经费
       ~|合计|10|7|3
       '301|工资福利支出|7|7|~
       '30101|基本工资|7|7|~
       '302|商品和服务支出|3|~|3`,
    ),
    figures: { 'basicTotal/finalAmount': 10, '30101/finalAmount': 7, '302/finalAmount': 3 },
  },
  {
    name: '基本支出 without codes',
    sheet: drawn(
      '一般公共预算财政拨款基本支出决算表',
      `科目名称|决算数|科目名称|决算数
       工资福利支出|7|商品和服务支出|3
       基本工资|7|办公费|3
       对个人和家庭的补助|1|其他支出|2
       退休费|1|其他支出|2
       人员经费合计|8|公用经费合计|5`,
    ),
    figures: {
      '30101/finalAmount': 7,
      '30201/finalAmount': 3,
      '30302/finalAmount': 1,
      '399/finalAmount': 2,
      '39999/finalAmount': 2,
    },
  },
  {
    name: '三公 in pairs of 预算 and 决算',
    sheet: drawn(
      '财政拨款三公经费支出决算表',
      `财政拨款“三公”经费
       合计|~|因公出国（境）费|~|公务用车购置及运行费|~|~|~|~|~|公务接待费|~
       ~|~|~|~|小计|~|公务用车购置费|~|公务用车运行费|~|~|~

       预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数
       9|6|1|~|5|4|2|2|3|2|3|2`,
    ),
    figures: {
      'total/budget': 9,
      'total/finalAmount': 6,
      'vehicles/finalAmount': 4,
      'vehicleOperation/budget': 3,
      'officialReception/finalAmount': 2,
    },
  },
  {
    name: '三公 with numbers of columns under which the end of a header hangs',
    sheet: drawn(
      '财政拨款“三公”经费支出决算表',
      `预算数|~|~|~|~|~|决算数
       合计|因公出国（境）费|公务用车购置及运行费|~|~|公务接待费|合计|因公出国（境）费|公务用车购置及运行费|~|~|公务接待费
       ~|~|小计|公务用车购置费|公务用车运行费|~|~|~|小计|公务用车购置费|公务用车运行费|~
       1|2|3|4|费5|6|7|8|9|10|1费1|12
       9|1|5|2|3|3|6|~|4|2|2|2`,
    ),
    figures: { 'total/budget': 9, 'total/finalAmount': 6, 'vehicleOperation/budget': 3 },
  },
  {
    name: '三公 as rows',
    sheet: drawn(
      '“三公”经费支出决算表',
      `项目|年初预算数|决算数
       合计|9|6
       1.因公出国（境）费|1|~
       2.公务用车购置及运行维护费|5|4
       其中：（1）公务用车购置费|2|2
       （2）公务用车运行维护费|3|2
       3.公务接待费|3|2`,
    ),
    figures: { 'total/finalAmount': 6, 'vehiclePurchase/finalAmount': 2, 'officialReception/finalAmount': 2 },
  },
  {
    name: '三公 as rows below a heading, with 机关运行经费 behind them',
    sheet: drawn(
      '“三公”经费、行政参公单位机关运行经费情况表',
      `项目|行次|预算数|决算数
       栏次|~|1|2
       一、“三公”经费支出|1|~|~
       （一）支出合计|2|9|6
       1．因公出国（境）费|3|1|~
       2．公务用车购置及运行维护费|4|5|4
       3．公务接待费|7|3|2
       二、机关运行经费|22|~|20`,
    ),
    figures: { 'total/budget': 9, 'total/finalAmount': 6, 'vehicles/finalAmount': 4 },
  },
  {
    name: '三公 whose labels are cut off, each at its place below the one before',
    sheet: drawn(
      '经费、行政参公单位机关运行经',
      `项目|行次|预算数|决算数
       一、“三公”经费支出|1|~|~
       （一）支出合计|2|9|6
       1．因公出国（|3|1|~
       2．公务用车购|4|5|4
       （1）公务用车|5|2|2
       （2）公务用车|6|3|2
       3．公务接待费|7|3|2`,
    ),
    figures: {
      'total/budget': 9,
      'overseasTravel/budget': 1,
      'vehicles/budget': 5,
      'vehiclePurchase/budget': 2,
      'vehicleOperation/finalAmount': 2,
      'officialReception/finalAmount': 2,
    },
  },
  {
    name: '三公 whose labels are cut off on both sides',
    sheet: drawn(
      '“三公”经费支出决算表',
      `项目|预算数|决算数
       合计|9|6
       公出国（境|1|~
       务用车购置及运|5|4
       务用车购置|2|2
       用车运行维护|3|2
       公务接待|3|2`,
    ),
    figures: { 'vehicles/budget': 5, 'vehiclePurchase/budget': 2, 'vehicleOperation/budget': 3 },
  },
  {
    name: '三公 whose header cell says item and 小计 in one',
    sheet: drawn(
      '财政拨款“三公”经费支出决算表',
      `预算数|~|~|~|~|决算数|~|~|~|~
       合计|因公出国（境）费|公务用车购置及运行维护费 小计|公务用车购置费|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费 小计|公务用车购置费|公务接待费
       9.5|1.5|5.5|2.5|2.5|7.5|0.5|4.5|1.5|2.5`,
    ),
    figures: { 'vehicles/budget': 5.5, 'vehiclePurchase/budget': 2.5, 'vehicles/finalAmount': 4.5 },
  },
  {
    name: '三公 without the 小计 of its vehicles',
    sheet: drawn(
      '财政拨款“三公”经费支出决算表',
      `项目|预算数|决算数
       “三公”经费合计|9.5|7.5
       因公出国（境）费|1.5|0.5
       公务用车购置费|2.5|1.5
       公务用车运行维护费|3|3
       公务接待费|2.5|2.5`,
    ),
    figures: { 'vehicles/budget': 5.5, 'vehicles/finalAmount': 4.5, 'vehicleOperation/budget': 3 },
  },
  {
    name: '三公 whose columns were moved with their numbers',
    sheet: drawn(
      '财政拨款“三公”经费支出决算表',
      `预算数|~|~|决算数|~|~
       因公出国（境）费|合计|公务接待费|公务接待费|合计|因公出国（境）费
       2|1|3|6|4|5
       1|9|8|7|7|~`,
    ),
    figures: {
      'total/budget': 9,
      'total/finalAmount': 7,
      'overseasTravel/budget': 1,
      'officialReception/finalAmount': 7,
    },
  },
  {
    name: 'an empty 三公 that ends with its header',
    sheet: drawn(
      '财政拨款“三公”经费支出决算表',
      `预算数|~|~|~|决算数|~|~|~
       合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费`,
    ),
    figures: { 'total/budget': 0, 'officialReception/finalAmount': 0 },
  },
  {
    name: 'an empty 三公 below whose header only notes stand',
    sheet: drawn(
      '财政拨款“三公”经费支出决算表',
      `预算数|~|~|~|决算数|~|~|~
       合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费
       注：预算数为全年预算数，决算数包括以前年度结转资金安排的支出。
       说明：本单位没有“三公”经费支出，故本表无数据。`,
    ),
    figures: { 'total/budget': 0, 'officialReception/finalAmount': 0 },
  },
  {
    name: 'dashes on the row that 合计 shares with 类 款 项',
    sheet: drawn(
      '收入决算表',
      `科目编码|~|~|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入
       类|款|项|合计|12.5|12.5|—|—|—|—|—
       '201|~|~|一般公共服务支出|12.5|12.5|—|—|—|—|—`,
    ),
    figures: { 'total/total': 12.5, 'total/otherIncome': 0, '201/publicServiceIncome': 0 },
  },
  {
    name: '三公 with 会议费 and 培训费, whose overall total is another one',
    sheet: drawn(
      '“三公”经费及会议费、培训费支出决算表',
      `项目|合计|“三公”经费|~|~|~|~|~|会议费|培训费
       ~|~|小计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费|~|~|~|~
       ~|~|~|~|~|小计|公务用车购置费|公务用车运行维护费|~|~
       预算数|12|9|1|3|5|2|3|1|2
       决算数|8|6|~|2|4|2|2|1|1`,
      { merges: ['A1:A3', 'B1:B3', 'C1:H1', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:H2', 'I1:I3', 'J1:J3'] },
    ),
    figures: {
      'total/budget': 9,
      'total/finalAmount': 6,
      'grandTotal/finalAmount': 8,
      'meetings/finalAmount': 1,
      'vehicles/budget': 5,
    },
  },
];

describe('each layout of a table reads the same', () => {
  test.each(LAYOUTS)('$name', ({ sheet, figures }) => {
    const report = recognise(book('决算.xlsx', sheet), { amountUnit: '万元', year: 2022, unitName: '示例局' });
    expect(report.questions).toEqual([]);
    expect(report.tables).toHaveLength(1);
    const found = figuresOf(report);
    const table = report.tables[0]?.id ?? '';
    const read = Object.keys(figures).map((place) => [place, (found.get(`${table}/${place}`) ?? NaN) / 1_000_000]);
    expect(Object.fromEntries(read)).toEqual(figures);
    expect(report.tables[0]?.irregularities).toEqual([]);
  });
});

test('三公 whose cut labels are not all of its items is asked about what nobody knows', () => {
  const sheet = drawn(
    '“三公”经费支出决算表',
    `项目|预算数|决算数
     合计|9|6
     因公出国（境）费|1|~
     公务用车购|5|4
     公务用车|3|2
     公务接待费|3|2`,
  );
  const report = recognise(book('决算.xlsx', sheet), { amountUnit: '万元', year: 2022, unitName: '示例局' });
  expect(report.tables[0]?.rows.map(({ key }) => key)).not.toContain('vehiclePurchase');
  expect(report.tables[0]?.irregularities.map(({ kind, text }) => [kind, text])).toEqual([
    ['unknownRow', '公务用车购'],
    ['unknownRow', '公务用车'],
  ]);
});
