import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { textOf } from '../support/texts/text-of';

/** Published texts of manners that nobody had looked at, as they are. */
const FOLDER = path.join(__dirname, 'published');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/** What is wrong in them, as a reader with a calculator finds it; all others are right. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  'sh-culture-2025.txt': ['NR-A08 “公务接待费”的上年数为0，增长率100%不可比。'],
  'sh-shiquan-2025.txt': [
    'NR-X01 “社会保障和就业支出（类）行政事业单位离退休（款）机关事业单位职业年金缴费支出（项）”前后不一：此处为245.53万元，另一处为257.14万元，不能同时成立。',
    'NR-A01 “三公经费”写的是37.35万元，而各分项之和为38.88万元，相差1.53万元。不合的是“公务接待费”1.53万元，应为0.00万元。',
    'NR-D03 “大小于”是模板里的两可用语，没有选定，请只留一个。',
    'NR-D03 “减增加”是模板里的两可用语，没有选定，请只留一个。',
    'NR-C03 “一般公共预算财政拨款支出”预算数写的是21,864.85万元，而各分项之和为20487.65万元，相差1377.20万元。有预算而没有支出的项可能没有列，请核对。',
  ],
  'gz-maguan-clinic.txt': [
    'NR-A03 “基本支出”增减率写的是46.7242%，按170.8798万元÷（250.7219万元−170.8798万元）应为214.0222%。',
  ],
  'yn-xundian-agriculture.txt': [
    'NR-X01 “公务用车购置及运行费”前后不一：此处为174,732.10元，另一处为273,702.10元，不能同时成立。',
  ],
  'zj-linan-2021.txt': [
    'NR-A03 “支出总计”增减率写的是2.57%，按29.6万元÷（1,151.41万元−29.6万元）应为2.64%。所写是以本年数1151.41万元为分母得到的。',
  ],
  'ah-duji.txt': ['NR-A03 “公务接待费”增减率写的是1.14%，按1.14万元÷（2.14万元−1.14万元）应为114.00%。'],
  'ah-taoxin.txt': [
    'NR-A04 “公务接待费”占比写的是59.40%，按30.00万元÷42.00万元应为71.43%。',
    'NR-A04 “公务用车购置及运行维护费”占比写的是93.75%，按12.00万元÷42.00万元应为28.57%。',
  ],
  'cq-anju.txt': [
    'NR-A03 “三公经费”增减率写的是7.83%，按0.71万元÷（9.07万元+0.71万元）应为7.26%。所写是以本年数9.07万元为分母得到的。',
  ],
  'gx-association-budget.txt': ['NR-L04 “会经费、公用用车运行维护费、其他”里的“公用用车”应为“公务用车”。'],
  'gx-budget-2024.txt': ['NR-A04 “项目支出”占比写的是19.62%，按469500元÷（2476260.58元+469500元）应为15.94%。'],
  'gx-budget-2025.txt': [
    'NR-A03 “社会保障和就业支出类科目”增减率写的是14.43%，按16803.36元÷（116433.12元−16803.36元）应为16.87%。所写是以本年数11.64万元为分母得到的。',
  ],
  'sc-daying-2023.txt': [
    'NR-A01 “一般公共预算财政拨款基本支出”写的是911.7万元，而各分项之和为536.07万元，相差375.63万元。',
    'NR-A03 “三公经费”增减率写的是0.24%，按2.4万元÷（3.46万元−2.4万元）应为226.42%。',
  ],
  'zj-liandu-education.txt': [
    'NR-A03 “事业收入”增减率写的是1.73%，按738.30万元÷（33844.74万元+738.30万元）应为2.13%。所写等于“全区国家财政性教育经费总”的数，可能抄错了项。',
    'NR-A03 “普通小学生均”增减率写的是11.6%，按（20251.63元−17937.20元）÷17937.20元应为12.90%。',
  ],
  'gx-budget2.txt': [
    'NR-A01 “一般公共预算基本支出”写的是911000.39元，而各分项之和为881300.39元，相差29700.00元。差额恰为项目支出2.97万元，可能漏列或重复计入。',
  ],
  'gx-wuzhou-2020.txt': [
    'NR-L04 “增加原因主要是主要是按照“十四五”期”里的“主要是主要是”应为“主要是”。',
    'NR-L04 “增加原因主要是是接待上级有关部门”里的“主要是是”应为“主要是”。',
  ],
  'sc-hospital-2020.txt': [
    'NR-C01 “财政拨款收入总计”1614.63万元与“财政拨款支出总计”1870.91万元应当相等，不能同时成立。',
  ],
};

it.each(NAMES)('of %s just what is wrong is told', (name) => {
  const document = textOf(readFileSync(path.join(FOLDER, name), 'utf8'));
  const { findings } = proofread(document, readText(document));
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule} ${message}`);
  expect(told).toEqual(WRONG[name] ?? []);
});
