import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { textOf } from '../support/texts/text-of';

/** Excerpts and whole explanations in the manner of several provinces, made up; every figure in them fits the others. */
const FOLDER = path.join(__dirname, 'manners');
const MANNERS = readdirSync(FOLDER).map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const);

function errorsIn(plain: string): readonly string[] {
  const document = textOf(plain);
  const { findings } = proofread(document, readText(document));
  return findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule} ${message}`);
}

describe('a text that is right', () => {
  it.each(MANNERS)('in the manner of %s is told no error', (_name, plain) => {
    expect(errorsIn(plain)).toEqual([]);
  });
});

describe('a digit that is wrong in it', () => {
  it.each([
    ['totals-first.txt', '增长6.11%', '增长6.71%'],
    ['hospital-in-prose-2023.txt', '占比14.12%，金额', '占比13.12%，金额'],
    ['street-by-unit-in-yuan.txt', '比年初预算120000.00元节约26593.50元', '比年初预算120000.00元节约36593.50元'],
    ['court-by-rates-2023.txt', '执行率为96.25%', '执行率为104.49%'],
    ['last-year-in-brackets.txt', '年末结转和结余130.00万元', '年末结转和结余310.00万元'],
    ['evaluation-by-projects.txt', '预算执行率96.61%', '预算执行率91.66%'],
    ['gansu-2024.txt', '收、支总计均为4203.88万元', '收、支总计均为4403.88万元'],
    ['shandong-school-2022.txt', '节约资金14.25万元', '节约资金41.25万元'],
    ['shandong-school-2022.txt', '节约率3.28%', '节约率2.38%'],
    ['shaanxi-town-2022.txt', '资本性支出359.20万元', '资本性支出395.20万元'],
    ['anhui-street-2021.txt', '支出减少80万元，下降28.57%', '支出减少80万元，下降25.87%'],
    ['shanxi-county-2022.txt', '（二）公用经费121.12万元', '（二）公用经费112.12万元'],
    ['shanxi-county-2022.txt', '占概算的85.71%', '占概算的87.51%'],
    ['henan-hospital-2022.txt', '支出增加300.00万元，上年', '支出增加30.00万元，上年'],
    ['more-in-more-out.txt', '增收280万元', '增收208万元'],
    ['more-in-more-out.txt', '增支150万元，增幅4.92%', '增支150万元，增幅4.29%'],
    ['evaluation-2023.txt', '预算执行率97%', '预算执行率79%'],
    ['evaluation-2023.txt', '控制率80%', '控制率88%'],
    ['both-totals-with-parts.txt', '增长5.84%', '增长5.48%'],
    ['township-2022.txt', '占中小企业合同金额的66.7%', '占中小企业合同金额的67.6%'],
    ['risen-from.txt', '提高到120.00万元，增长20%', '提高到120.00万元，增长25%'],
    ['risen-from.txt', '减少到14077.98万元，下降2.41%', '减少到14077.98万元，下降2.14%'],
    ['unit-by-unit.txt', '占54.05%', '占45.05%'],
    ['whole-and-own-level.txt', '占97.92%', '占99.72%'],
    ['whole-and-own-level.txt', '占99.47%', '占94.97%'],
    ['totals-first.txt', '2,400.00万元的104.17%', '2,400.00万元的114.17%'],
    ['totals-first.txt', '各增加202.26万元', '各增加220.26万元'],
    ['nil-items-listed.txt', '占51.61%', '占51.16%'],
    ['averages.txt', '占收入合计的95.45%', '占收入合计的94.55%'],
    ['items-under-categories.txt', '完成年初预算的112.00%', '完成年初预算的121.00%'],
    ['two-bases-in-turn.txt', '较上年减少2.00万元，降低6.25%', '较上年减少2.00万元，降低6.52%'],
    ['two-bases-in-turn.txt', '完成年初预算的103.44%', '完成年初预算的104.34%'],
    ['deviation-rates.txt', '决算数4930.00万元，预决算差异率12.05%', '决算数4930.00万元，预决算差异率15.02%'],
    ['deviation-rates.txt', '差异率-33.33%', '差异率-30.33%'],
    ['shares-of-totals.txt', '财政拨款收入1200.00万元', '财政拨款收入1210.00万元'],
    ['rolled-in-a-sentence.txt', '年末结转和结余150.00万元', '年末结转和结余105.00万元'],
    ['budget-then-last-year.txt', '完成年初预算的119.34%', '完成年初预算的113.94%'],
    ['budget-within-the-rate.txt', '20.00万元的85.00%', '20.00万元的58.00%'],
    ['visitors-from-abroad.txt', '下降34.0%', '下降43.0%'],
    ['summaries-of-all-units.txt', '公务接待费1,210.4万元', '公务接待费1,201.4万元'],
    ['whole-ten-thousands.txt', '支出88万元，占10%', '支出88万元，占13%'],
    ['jiangsu-2023.txt', '（其中：一般公共预算支出8.40万元', '（其中：一般公共预算支出8.04万元'],
    ['jiangsu-2023.txt', '（一）收入决算总计5,350.45万元', '（一）收入决算总计5,530.45万元'],
    ['jiangsu-2023.txt', '（2）公务用车运行维护费支出决算5.25万元', '（2）公务用车运行维护费支出决算5.52万元'],
    ['jiangsu-2023.txt', '教育收费420.00万元', '教育收费402.00万元'],
    ['sichuan-2023.txt', '支出决算为1573.00万元', '支出决算为1537.00万元'],
    ['sichuan-2023.txt', '决算数小于预算数的主要原因是项目结转', '决算数大于预算数的主要原因是项目结转'],
    ['sichuan-2023.txt', '其他用车4辆', '其他用车3辆'],
    ['yunnan-2023.txt', '占基本支出的90.00%', '占基本支出的99.00%'],
    ['yunnan-2023.txt', '国内接待费支出决算30,000.00元', '国内接待费支出决算35,000.00元'],
    ['guizhou-2022.txt', '0.00%、90.00%、10.00%', '0.00%、90.00%、15.00%'],
    ['jiangxi-2023.txt', '减少79.40万元，下降19.85%', '减少79.40万元，下降18.95%'],
    ['shandong-2021.txt', '公务用车运行维护费支出12.60万元', '公务用车运行维护费支出15.60万元'],
    ['xinjiang-2023.txt', '预决算差异率21.43%', '预决算差异率24.13%'],
    ['zhejiang-2022.txt', '占收入合计98.00%', '占收入合计89.00%'],
    ['neimenggu-2020.txt', '差异率21.55%', '差异率25.15%'],
    ['neimenggu-2020.txt', '其他收入23.40万元', '其他收入23.70万元'],
    [
      'tianjin-2021.txt',
      '支出决算21,486.50元，与预算相比减少16,513.50元',
      '支出决算24,186.50元，与预算相比减少16,513.50元',
    ],
    ['fujian-2023.txt', '2.项目支出1295.2万元', '2.项目支出1259.2万元'],
    ['liaoning-2021.txt', '占“三公”经费支出的87.9%', '占“三公”经费支出的78.9%'],
    ['liaoning-2021.txt', '比上年减少2.75万元，下降15.2%', '比上年减少2.75万元，下降12.5%'],
    ['hainan-2023.txt', '项目支出5,108.26万元', '项目支出5,180.26万元'],
    ['heilongjiang-2022.txt', '完成预算的77.7%', '完成预算的87.7%'],
    ['shanxi-2023.txt', '占比65.65%', '占比56.65%'],
    ['ningxia-2022.txt', '年末结转和结余6.2万元', '年末结转和结余2.6万元'],
    ['henan-2024.txt', '教育支出4,702.33万元', '教育支出4,720.33万元'],
    ['jilin-2022.txt', '项目支出 1405.50 万元，占 26.49%', '项目支出 1405.50 万元，占 24.69%'],
    ['hunan-2024.txt', '占基本支出的89.37%', '占基本支出的98.37%'],
    ['gansu-2024.txt', '增长4.95%。主要原因', '增长9.45%。主要原因'],
    ['shanghai-2024.txt', '完成年初预算的83.20%', '完成年初预算的82.30%'],
    ['henan-street-2023.txt', '占91.57%', '占97.51%'],
    ['heilongjiang-prose-2021.txt', '支出率85.45%', '支出率58.45%'],
    ['qinghai-ecology-2024.txt', '分别为47.92%、20.83%', '分别为47.92%、28.03%'],
    ['qinghai-2021.txt', '年末结转和结余35万元', '年末结转和结余53万元'],
  ])('is told: %s, %s', (name, right, wrong) => {
    const plain = MANNERS.find(([each]) => each === name)?.[1] ?? '';
    expect(plain).toContain(right);
    expect(errorsIn(plain.replace(right, wrong)).length).toBeGreaterThan(0);
  });
});
