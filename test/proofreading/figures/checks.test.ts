import { UNWATCHED, type FactTable } from '../../../src/model';
import { judgeFigures } from '../../../src/proofreading/figures';
import type { JudgedFinding } from '../../../src/proofreading/figures/judgement';
import { readText } from '../../../src/reading';
import { factsOf } from '../../support/texts/facts-of';
import { textOf } from '../../support/texts/text-of';

/** What is found in the figures of one section of a text without books. */
function findingsIn(heading: string, ...sentences: readonly string[]): readonly JudgedFinding[] {
  const document = textOf(['第三部分 2024年度部门决算情况说明', heading, ...sentences].join('\n'));
  const read = readText(document);
  return judgeFigures({ document, read, facts: null, unitName: null, watch: UNWATCHED, year: 2024 }).findings;
}

/** The same short: check, cause, and what would be right. */
function said(heading: string, ...sentences: readonly string[]): readonly string[] {
  return findingsIn(heading, ...sentences).map(({ rule, raw }) =>
    [rule.id, raw.cause ?? '-', raw.correction ?? '-'].join(' '),
  );
}

const INCOME = '二、收入决算情况说明';
const OVERALL = '一、收入支出决算总体情况说明';
const PUBLIC = '七、财政拨款“三公”经费支出决算情况说明';
const PARTS_ALONE = '二、收入构成';
const ITEMS = '（三）一般公共预算财政拨款支出决算具体情况';

it.each<readonly [what: string, heading: string, sentence: string, findings: readonly string[]]>([
  [
    'a share that is right',
    INCOME,
    '本年收入合计812.40万元，其中：财政拨款收入790.00万元，占97.24%；其他收入22.40万元，占2.76%。',
    [],
  ],
  [
    'a share off by its last digit, as a hint',
    INCOME,
    '本年收入合计812.40万元，其中：财政拨款收入790.00万元，占97.25%；其他收入22.40万元，占2.76%。',
    ['NR-A04 - 97.24%'],
  ],
  [
    'a share with two digits changed round',
    INCOME,
    '本年收入合计812.40万元，其中：财政拨款收入790.00万元，占92.74%；其他收入22.40万元，占2.76%。',
    ['NR-A04 transposition 97.24%'],
  ],
  [
    'a share of one decimal, told with one',
    INCOME,
    '本年收入合计812.40万元，其中：财政拨款收入790.00万元，占92.7%；其他收入22.40万元，占2.8%。',
    ['NR-A04 transposition 97.2%'],
  ],
  [
    'nearly the whole, which one decimal would tell as the whole',
    INCOME,
    '本年收入合计812.40万元，其中：财政拨款收入812.20万元，占89.9%；其他收入0.20万元，占0.02%。',
    ['NR-A04 unknown 99.98%'],
  ],
  ...(
    [
      ['shares of which no whole makes two true', '占20.00%；事业收入60.00万元，占30.00%', ['NR-A04 - -']],
      ['shares that a whole untold makes true', '占20.00%；事业收入60.00万元，占60.00%', []],
      ['a share that is only rounded to a whole percent', '占21%；事业收入60.00万元，占62%', []],
      ['a share of nothing', '占20.00%；事业收入0.00万元，占30.00%', ['NR-A04 - -']],
      ['shares of two wholes that are named', '占本年收入的20.00%；事业收入60.00万元，占上年结转的90.00%', []],
      ['completions, each of its own budget', '占年初预算的20.00%；事业收入60.00万元，占年初预算的90.00%', []],
      ['a share within a bracket', '占20.00%（其中：事业收入6.00万元，占30.00%）', []],
    ] as const
  ).map(
    ([what, rest, findings]) => [what, PARTS_ALONE, `各项收入中，财政拨款收入20.00万元，${rest}。`, findings] as const,
  ),
  [
    'a growth that is none of its change',
    OVERALL,
    '2024年度收入支出总计812.40万元。与上年相比，减少30.00万元，下降3.65%。',
    ['NR-A03 transposition 3.56%'],
  ],
  [
    'a growth of both totals that fits 本年收入 by chance only: asked about',
    OVERALL,
    '2024年度收、支总计均为6600.24万元。与上年相比，收、支总计各增加368.17万元，增长6.42%。',
    ['NR-A03 unknown 5.91%'],
  ],
  [
    'a growth of 本年收入 that is told nowhere, beside a total with a balance',
    OVERALL,
    '收入总计900.00万元，其中：财政拨款收入800.00万元、年初结转和结余100.00万元。与上年相比，本年收入增加40.00万元，增长5.26%。',
    [],
  ],
  [
    'what was saved, and its rate',
    '八、政府采购支出情况说明',
    '采购预算100.00万元，实际采购金额95.00万元，节约资金5.00万元，节约率5.00%。',
    [],
  ],
  [
    'what was saved with two digits changed round',
    '八、政府采购支出情况说明',
    '货物类预算512.60万元，成交498.35万元，节约资金41.25万元，节约率2.78%。',
    ['NR-A06 transposition 14.25万元'],
  ],
  [
    'a rate of what was saved that its amounts deny',
    '八、政府采购支出情况说明',
    '采购预算312.60万元，成交302.35万元，节约10.25万元，节约率2.38%。',
    ['NR-A03 transposition 3.28%'],
  ],
  [
    'an increase of what there was none of, and which is not all of it',
    '八、政府性基金预算支出决算情况说明',
    '2024年度政府性基金支出240.00万元，比上年增加260.00万元，上年无此项支出。',
    ['NR-A06 unknown -'],
  ],
  [
    'expenditure of a fund, changed behind its balance',
    '八、政府性基金预算财政拨款收入支出决算情况说明',
    '年初结转和结余0万元，本年收入200万元，本年支出200万元，年末结转和结余0万元。与上年相比，支出减少80万元，下降28.57%。',
    [],
  ],
  [
    'a whole divided in two ways, the second of which lacks something: asked about',
    '三、支出决算情况说明',
    '2024年支出100.00万元。按支出功能科目分：农林水支出60.00万元，住房保障支出40.00万元。按支出经济分类分：工资福利支出80.00万元，资本性支出10.00万元。',
    ['NR-A01 unknown -'],
  ],
  [
    'classes of a school in a reason, two digits changed round',
    INCOME,
    '本年收入合计812.40万元，增加的主要原因是学生增至3356人，其中高一1180人、高二1140人、高三1072人。',
    ['NR-A01 transposition 1104人'],
  ],
  [
    'what is left of a project: asked about',
    '九、预算绩效情况说明',
    '安排资金120.00万元，实际支出108.60万元，结余14.10万元。',
    ['NR-A06 transposition 11.40万元'],
  ],
  ['a list with its sum behind', INCOME, '发放耕地补贴862.40万元、生产者补贴690.55万元，合计1552.95万元。', []],
  ['part of a year', INCOME, '2024年1月至6月，其他收入10.00万元。2024年其他收入22.40万元。', []],
  [
    'an amount and a rate in two directions',
    OVERALL,
    '2024年度收入支出总计812.40万元。与上年相比，减少30.00万元，增长3.56%。',
    ['NR-D01 direction -'],
  ],
  [
    'a completion told as what is left',
    PUBLIC,
    '“三公”经费支出预算为3.00万元，支出决算为1.71万元，完成预算的43.00%。',
    ['NR-A05 complement 57.00%'],
  ],
  [
    'a completion of no budget',
    PUBLIC,
    '“三公”经费支出预算为0.00万元，支出决算为1.71万元，完成预算的100.00%。',
    ['NR-A09 - -'],
  ],
  ['rates of nothing by nothing', PUBLIC, '因公出国（境）费支出预算为0万元，支出决算为0万元，完成预算的0%。', []],
  [
    'words that the figures deny',
    PUBLIC,
    '“三公”经费支出预算为3.00万元，支出决算为1.71万元，决算数大于预算数的主要原因是接待减少。',
    ['NR-D01 direction -'],
  ],
  [
    'a budget that was kept by its rate, said to be missed',
    PUBLIC,
    '“三公”经费支出决算为1.71万元，完成预算96.15%，比上年减少0.30万元，下降14.93%。决算数等于预算数。',
    ['NR-D02 direction -'],
  ],
  [
    'a budget that was missed by its difference, said to be kept',
    ITEMS,
    '财政拨款支出决算为735.00万元，比年初预算增加35.00万元，决算数等于预算数主要原因是追加项目。',
    ['NR-D02 direction -'],
  ],
  [
    'words of comparison before the figures of their reason',
    ITEMS,
    '1、教育支出（类）年初预算为29.52万元，支出决算为33.92万元，完成年初预算的114.91%，决算数等于年初预算数的主要原因是校舍资金3.02万元。',
    ['NR-D02 direction -'],
  ],
  [
    'totals of both sides that differ',
    OVERALL,
    '2024年度收入总计812.40万元，支出总计812.50万元。',
    ['NR-C01 unknown -'],
  ],
  [
    'totals of both sides with the parts of the first between them',
    OVERALL,
    '2024年度收入总计812.40万元（其中：本年收入800.00万元，年初结转和结余12.40万元），支出总计822.40万元。',
    ['NR-C01 unknown -'],
  ],
  ['总收入 and 总支出, which may be the year’s own', OVERALL, '2024年度总收入812.40万元，总支出800.50万元。', []],
  [
    'a list that its names show to be whole',
    '（一）一般公共预算财政拨款支出决算总体情况',
    '2024年度高中教育支出260.00万元，其中：基本支出245.00万元，项目支出25.00万元。',
    ['NR-A01 unknown -'],
  ],
  [
    'a total, what was left over and the year’s own',
    '四、财政拨款收入支出决算总体情况说明',
    '财政拨款收入总计4935.00万元，其中：年初财政拨款结转和结余30.00万元，本年财政拨款收入4900.00万元。',
    ['NR-A01 unknown -'],
  ],
  [
    'projects by their grades',
    '十二、预算绩效管理情况',
    '本部门共有项目12个，其中优秀9个、良好1个、合格1个。',
    ['NR-A01 unknown -'],
  ],
  [
    'cars with all the rest as the last kind',
    '十一、国有资产占用情况',
    '共有车辆6辆，其中：执法执勤用车4辆、其他用车3辆。',
    ['NR-A01 unknown -'],
  ],
  ['people by age and by sex, who are counted twice', '一、机构设置', '参训人员30人，其中：党员20人、女性20人。', []],
  ['a part that is more than the whole', '一、机构设置', '参训人员30人，其中：党员40人。', ['NR-A01 - -']],
  [
    'a share of more than all',
    '十二、预算绩效管理情况',
    '对6个项目开展自评，涉及资金714.00万元，占项目支出总额的600%。',
    ['NR-A04 - -'],
  ],
  [
    'contracts of more than the year paid',
    '十、政府采购支出情况',
    '政府采购支出总额100.00万元。授予中小企业合同金额120.00万元，占政府采购支出总额的120%。',
    [],
  ],
  [
    'shares of a list whose whole nobody tells',
    ITEMS,
    '按支出功能分：一般公共服务支出4205.90万元，占79.87%；社会保障和就业支出600.00万元，占11.31%；卫生健康支出230.00万元，占4.33%；住房保障支出270.00万元，占5.09%。',
    ['NR-A04 digit 79.27%'],
  ],
  [
    'a part that stayed as it was among what changed',
    PUBLIC,
    '“三公”经费支出决算减少0.36万元，其中：因公出国（境）费支出决算与上年持平；公务用车购置及运行费支出决算减少0.31万元；公务接待费支出决算减少9.05万元。',
    ['NR-A12 unknown -'],
  ],
  [
    'a whole told with parts of another name than the closed list has',
    PUBLIC,
    '“三公”经费预算为30.00万元，其中：公务接待费6.00万元，公务用车费24.00万元（其中，公务用车购置费10.00万元，公务用车运行维护费11.00万元，租车费用3.00万元）。',
    [],
  ],
  [
    'a change of the whole behind its parts',
    PUBLIC,
    '“三公”经费支出30.00万元。其中：公务接待费6.00万元，公务用车运行维护费24.00万元。比上年减少3.00万元，下降9.09%。',
    [],
  ],
  [
    'what changed against the budget beside what changed against last year',
    PUBLIC,
    '公务用车购置及运行维护费24.00万元，较上年减少2.00万元。其中：公务用车购置费0万元，较上年增加0万元；公务用车运行维护费24.00万元，较预算减少5.00万元，较上年减少2.00万元。',
    [],
  ],
  [
    'a budget that grew by more than is said',
    '六、一般公共预算基本支出情况说明',
    '商品和服务支出预算7.58万元，同比增加5.20万元，增长50.63%。',
    ['NR-A03 unknown 218.49%'],
  ],
  [
    'a total that holds what was left over',
    OVERALL,
    '收入总计120.00万元，包括：财政拨款收入90.00万元，事业收入10.00万元，年初结转和结余20.00万元。',
    [],
  ],
  [
    'figures of the year before, named at the head of the sentence',
    PUBLIC,
    '2023年“三公”经费预算中，公务接待费6.00万元。2024年“三公”经费预算中，公务接待费5.00万元。',
    [],
  ],
  [
    'parts of what has a name of its own',
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算支出60.00万元，其中：基本支出60.00万元，项目支出0万元。初中教育支出20.00万元，其中：基本支出20.00万元，项目支出0万元。',
    [],
  ],
  [
    'parts that lost their 万',
    '（二）政府采购支出情况',
    '政府采购支出总额606.03万元，其中：货物支出206.61元、工程支出255.09万元、服务支出144.33万元。',
    ['NR-U01 missingUnit 206.61万元'],
  ],
  [
    'a sum of which nobody can tell the wrong end',
    '（二）政府采购支出情况',
    '政府采购支出总额700.00万元，其中：货物支出206.61万元、工程支出255.09万元、服务支出144.33万元。',
    ['NR-A01 unknown -'],
  ],
  ['totals that have to be one', OVERALL, '2024年度收、支总计各是4125.49,4143.91万元。', ['NR-C01 unknown -']],
  [
    'a budget and a difference',
    ITEMS,
    '1、教育支出（类）普通教育（款）小学教育（项）。支出决算为20.00万元，完成年初预算的100%，决算数大于预算数5.00万元。',
    ['NR-A05 unknown 133.33%'],
  ],
  [
    'parts of a part, and what stands beside it',
    '三、支出决算情况说明',
    '本年支出合计100.00万元，基本支出60.00万元，占60.00%，其中工资福利支出50.00万元、商品和服务支出10.00万元；项目支出40.00万元，占40.00%。',
    [],
  ],
  [
    'what was spent of a budget, told as a share of it',
    PUBLIC,
    '“三公”经费支出12.00万元。公务接待费年初预算5.00万元，支出2.00万元，占年初预算的40.00%。',
    [],
  ],
  [
    'another part of a budget than that',
    PUBLIC,
    '“三公”经费支出12.00万元。公务接待费年初预算5.00万元，支出2.00万元，占年初预算的46.00%。',
    ['NR-A05 digit 40.00%'],
  ],
  [
    'a deviation beside its rate',
    '三、支出决算情况说明',
    '支出年初预算80.00万元，决算100.00万元，预决算差异20.00万元，差异率25.00%。',
    [],
  ],
  [
    'a rate that is none of its deviation',
    '三、支出决算情况说明',
    '支出年初预算80.00万元，决算100.00万元，预决算差异20.00万元，差异率52.00%。',
    ['NR-A03 transposition 25.00%'],
  ],
  [
    'less, told by a minus',
    '（一）机关运行经费支出情况',
    '机关运行经费支出90.00万元，比上年增加（减少）-10.00万元，下降10.00%。',
    [],
  ],
  [
    'less, told by a minus, and another rate',
    '（一）机关运行经费支出情况',
    '机关运行经费支出90.00万元，比上年增加（减少）-10.00万元，下降16.00%。',
    ['NR-A03 digit 10.00%'],
  ],
  [
    'what changed of a thing whose parts and counts were told last',
    PUBLIC,
    '公务用车购置及运行费15.00万元。其中：公务用车购置费0万元，购置公务用车0辆；公务用车运行维护费15.00万元，年末公务用车保有量7辆。比上年减少5.00万元，下降25.00%。',
    [],
  ],
  [
    'totals that hold what was left over, each with its balance',
    '四、财政拨款收入支出决算总体情况说明',
    '财政拨款收入总计120.00万元，其中：年初财政拨款结转和结余20.00万元；支出总计120.00万元，其中：年末财政拨款结转和结余30.00万元。',
    [],
  ],
  [
    'categories that are more than their total, though each share is right',
    '（二）一般公共预算财政拨款支出决算结构情况',
    '一般公共预算财政拨款支出812.00万元，主要用于以下方面：教育（类）支出600.00万元，占73.89%；社会保障和就业（类）支出120.00万元，占14.78%；住房保障（类）支出95.00万元，占11.70%。',
    ['NR-A07 - -'],
  ],
  [
    'categories by function that are more than their total',
    '三、支出决算情况说明',
    '本年支出合计100.00万元。按支出功能分类：一般公共服务支出60.00万元；教育支出30.00万元；住房保障支出20.00万元。',
    ['NR-A07 - -'],
  ],
  [
    'parts that are more than their whole',
    '三、支出决算情况说明',
    '教育支出120.00万元，较上年增加10.00万元，其中小学教育100.00万元、初中教育30.00万元。',
    ['NR-A01 - -'],
  ],
  [
    'meetings of kinds that are more than all of them',
    '（二）会议费',
    '会议费支出3.00万元，召开会议10次，其中：一类会议2次、二类会议3次、三类会议6次。',
    ['NR-A01 - -'],
  ],
  [
    'posts that are more than all of them',
    '二、机构设置',
    '本单位核定编制60名，其中行政编制20名、事业编制45名。',
    ['NR-A01 unknown -'],
  ],
  ['people who are counted in two ways', '二、机构设置', '参训人员500人次，其中党员300人次、妇女260人次。', []],
  [
    'a whole divided in two ways at once',
    '三、支出决算情况说明',
    '2024年度支出合计100.00万元，其中：基本支出70.00万元，项目支出30.00万元，财政拨款支出95.00万元。',
    [],
  ],
  [
    'last year’s amount that lost its 万, known by its section and by the rate',
    OVERALL,
    '教育经费总投入115111万元，比上年的157278.3万元减少26.81%。其中，国家财政性教育经费89410万元，比上年的131870.68元减少32.20%。',
    ['NR-U01 missingUnit 131870.68万元'],
  ],
  [
    'one money within another, both of the whole',
    OVERALL,
    '全县教育经费总投入73728万元，其中：国家财政性教育经费64507万元，一般公共预算教育经费64469万元。',
    [],
  ],
  [
    'by how much one rate lies above another',
    OVERALL,
    '教育经费64469万元，比上年的73991万元增长-12.87%，高于财政经常性收入增长-10.42个百分点。',
    [],
  ],
  [
    'contracts with the small among those with all of them',
    '（三）政府采购支出情况',
    '政府采购支出总额100.00万元，其中授予中小企业合同金额90.00万元，授予小微企业合同金额80.00万元。',
    [],
  ],
  [
    'parts of a part beside the other part',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '基本支出80.00万元，其中：人员经费70.00万元，主要包括：基本工资50.00万元、津贴补贴15.00万元。',
    [],
  ],
  [
    'shares of the three public expenses, of which one is nothing, without their total',
    PUBLIC,
    '因公出国（境）费支出0万元，占0%；公务用车购置及运行维护费支出13.20万元，占80%；公务接待费支出3.30万元，占28%。',
    ['NR-A04 digit 20.00%'],
  ],
  [
    'a share that is a whole percent off',
    INCOME,
    '本年收入合计1000.00万元，其中：财政拨款收入900.00万元，占90%；其他收入100.00万元，占11%。',
    ['NR-A04 digit 10.00%'],
  ],
  [
    'shares in whole percents, cut and taken up, as hints',
    INCOME,
    '本年收入合计1000.00万元，其中：财政拨款收入897.00万元，占89%；其他收入103.00万元，占11%。',
    ['NR-A04 truncated 90%', 'NR-A04 - 10%'],
  ],
  [
    'less than this year’s budget, by a rate of this year’s amount',
    PUBLIC,
    '“三公”经费年初预算27.30万元，实际支出15.00万元，比预算减少12.30万元，下降82%。',
    ['NR-A03 denominator 45.05%'],
  ],
  [
    'what each of two things grew and fell by, in turn',
    '（二）一般性支出情况',
    '会议费支出5.00万元，培训费支出8.00万元，较上年分别增加1.00万元、减少2.00万元，分别增长25%、下降20%。',
    [],
  ],
  [
    'the same, with one rate wrong',
    '（二）一般性支出情况',
    '会议费支出5.00万元，培训费支出8.00万元，较上年分别增加1.00万元、减少2.00万元，分别增长25%、下降28%。',
    ['NR-A03 digit 20.00%'],
  ],
  [
    'both totals grown by one amount, at one rate',
    OVERALL,
    '收入总计88.80万元、支出总计88.80万元，与上年相比，各增加8.80万元，增长11.00%。',
    [],
  ],
  [
    'a bracket behind a total that says what it holds',
    PUBLIC,
    '“三公”经费支出合计15.00万元（包括基本支出和项目支出安排的经费），比上年减少5.00万元，下降25.00%。',
    [],
  ],
  [
    'equipment above two values',
    '（三）国有资产占用情况',
    '单位价值50万元以上设备1台（套）；单位价值100万元以上设备0台（套）。',
    [],
  ],
  [
    'a share whose amount was told before',
    PUBLIC,
    '“三公”经费支出决算为10.00万元，其中：公务用车运行维护费支出决算为8.00万元；公务接待费支出决算为2.00万元。“三公”经费支出决算中，公务用车运行维护费占80.00%，公务接待费占30.00%。',
    ['NR-A04 digit 20.00%'],
  ],
  [
    'what a part of the whole goes for',
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出100.00万元，其中：基本支出60.00万元，项目支出40.00万元。项目支出主要用于设备维护25.00万元。',
    [],
  ],
  [
    'a budget that is compared with by its year',
    ITEMS,
    '“教育支出”（类）2024年度决算12.00万元，比2024年年初预算减少8.00万元，下降40.00%。',
    [],
  ],
  [
    'another rate than that of the budget that is compared with',
    ITEMS,
    '“教育支出”（类）2024年度决算12.00万元，比2024年年初预算减少8.00万元，下降60.00%。',
    ['NR-A03 complement 40.00%'],
  ],
  [
    'an amount that lost its 万, beside its share',
    INCOME,
    '本年收入合计812.40万元，其中：财政拨款收入790.00元，占97.24%；其他收入22.40万元，占2.76%。',
    ['NR-U01 missingUnit 790.00万元'],
  ],
  [
    'a list of the text’s own with one unit unlike the others',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '公用经费60.00万元，其中：办公费30.00万元、印刷费10.00元、差旅费20.00万元。',
    ['NR-U01 missingUnit 10.00万元'],
  ],
  [
    'two totals of the same digits in two units',
    OVERALL,
    '2024年度收入总计1843.20万元，支出总计1843.20元。',
    ['NR-U01 unit -'],
  ],
  [
    'a list whose amounts and shares lack the same',
    '三、支出决算情况说明',
    '本年支出合计100.00万元，其中：基本支出50.00万元，占50.00%；经营支出10.00万元，占10.00%。',
    ['NR-A07 omitted -'],
  ],
  [
    'a list whose shares are only rounded',
    INCOME,
    '本年收入合计300.00万元，其中：财政拨款收入100.10万元，占33.4%；事业收入100.10万元，占33.4%；其他收入99.80万元，占33.3%。',
    [],
  ],
  ['what one car cost', PUBLIC, '公务用车运行维护费支出8.40万元，公务用车保有量5辆，车均运行维护费1.68万元。', []],
  [
    'another average than the amount by the count',
    PUBLIC,
    '公务用车运行维护费支出8.40万元，公务用车保有量5辆，车均运行维护费1.86万元。',
    ['NR-A11 - -'],
  ],
  ...['车均1.68万元', '平均每辆1.68万元', '每辆平均1.68万元', '支出车均1.68万元'].map(
    (average): [string, string, string, readonly string[]] => [
      `an average behind the name of the whole: ${average}`,
      PUBLIC,
      `公务用车运行维护费支出8.40万元，公务用车保有量5辆，公务用车运行维护费${average}。`,
      [],
    ],
  ),
  ['guests each, in 元', PUBLIC, '公务接待费12.00万元，国内公务接待102批次、816人次，人均147元。', []],
  [
    'guests each, another figure',
    PUBLIC,
    '公务接待费12.00万元，国内公务接待102批次、816人次，人均174元。',
    ['NR-A11 - -'],
  ],
  [
    'so many people, so much each, and the sum',
    '十三、预算绩效情况说明',
    '慰问困难职工120人，每人500元，共6.00万元。',
    [],
  ],
  [
    'so many people, so much each, and another sum',
    '十三、预算绩效情况说明',
    '慰问困难职工120人，每人500元，共9.00万元。',
    ['NR-A11 - -'],
  ],
  [
    'this year, the budget and last year side by side',
    PUBLIC,
    '公务用车运行维护费决算86.00万元，预算95.00万元，上年81.00万元，较上年增加5.00万元，增长6.17%；公务接待费决算4.00万元，预算5.00万元，上年3.00万元，较上年增加1.00万元，增长33.33%。',
    [],
  ],
  [
    'this year and last year side by side, and another rate',
    PUBLIC,
    '公务用车运行维护费决算86.00万元，预算95.00万元，上年81.00万元，较上年增加5.00万元，增长6.71%。',
    ['NR-A03 transposition 6.17%'],
  ],
  [
    'a total that fell by more than its parts told',
    OVERALL,
    '收入总计100.00万元，比2023年度减少10.00万元，下降9.09%。其中：财政拨款收入80.00万元，比2023年度减少5.00万元；事业收入10.00万元，比2023年度减少3.00万元。',
    [],
  ],
  [
    'nearly as much as the budget, and 持平',
    PUBLIC,
    '“三公”经费支出预算为3.00万元，支出决算为2.95万元，决算数与预算数基本持平。',
    [],
  ],
  [
    'nearly as much as the budget, and 等于',
    PUBLIC,
    '“三公”经费支出预算为3.00万元，支出决算为2.95万元，决算数等于预算数。',
    ['NR-D02 direction -'],
  ],
  [
    'a share behind a completion, of the amount before both',
    PUBLIC,
    '“三公”经费支出决算中，因公出国（境）费支出决算0万元，完成预算的0%，占0%；公务用车购置及运行维护费支出决算7.60万元，完成预算的76.00%，占91.57%；公务接待费支出决算0.70万元，完成预算的35.00%，占8.43%。',
    [],
  ],
  [
    'a share behind a completion that is none of them',
    PUBLIC,
    '“三公”经费支出8.30万元。公务接待费支出决算0.70万元，完成年初预算的35.00%，占“三公”经费的4.83%，比上年减少0.30万元。',
    ['NR-A04 transposition 8.43%'],
  ],
  [
    'shares told in turn behind 占比分别为',
    '十、政府采购支出情况',
    '政府采购支出总额960.00万元，其中：货物460.00万元、工程200.00万元、服务300.00万元，占比分别为47.92%、20.83%、31.25%。',
    [],
  ],
  [
    'one of them that is wrong',
    '十、政府采购支出情况',
    '政府采购支出总额960.00万元，其中：货物460.00万元、工程200.00万元、服务300.00万元，占比依次为47.92%、28.03%、31.25%。',
    ['NR-A04 transposition 20.83%'],
  ],
  [
    'more than there is, by an amount that lost its 万',
    '（二）机关运行经费情况',
    '机关运行经费支出353.41元，比2023年度增加8.20万元，增长2.38%。',
    ['NR-U01 missingUnit 353.41万元'],
  ],
  [
    'more of a thing than all of it',
    '（一）会议费和培训费情况',
    '本年度培训费支出1.48万元，与2023年度相比，增加4.58万元，增长64.4%。',
    ['NR-A03 unknown -'],
  ],
  [
    'a list behind 主要是：, with its shares in turn',
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出100.00万元。按照功能分类，主要是：教育支出60.00万元、卫生健康支出30.00万元、住房保障支出10.00万元，分别占60.00%、30.00%、10.00%。',
    [],
  ],
  [
    'one of these shares that is wrong',
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出100.00万元。按照功能分类，主要是：教育支出60.00万元、卫生健康支出30.00万元、住房保障支出10.00万元，分别占60.00%、36.00%、10.00%。',
    ['NR-A04 digit 30.00%'],
  ],
  [
    'reasons behind 主要是：, which are no list',
    '（二）机关运行经费情况',
    '机关运行经费支出10.00万元，比上年减少9.00万元，下降47.37%，主要是：办公费12.00万元、差旅费5.00万元等减少。',
    [],
  ],
  [
    'totals of both sides below a heading of their own',
    OVERALL,
    '1.总体情况。2024年度收入总计639.23万元，支出总计539.23万元。',
    ['NR-C01 unknown -'],
  ],
  [
    'totals of both sides in paragraphs of their own',
    OVERALL,
    '（一）收入总计639.23万元，包括：\n1.财政拨款收入639.23万元。\n（二）支出总计539.23万元，包括：\n1.基本支出539.23万元。',
    ['NR-C01 unknown -'],
  ],
  [
    'cars of each kind there is',
    '十一、国有资产占用情况',
    '共有车辆15辆，其中：执法执勤用车9辆、特种专业技术用车5辆、应急保障用车1辆。',
    [],
  ],
  [
    'cars of a kind that is not told',
    '十一、国有资产占用情况',
    '共有车辆15辆，其中：执法执勤用车9辆、应急保障用车1辆。',
    ['NR-A01 unknown -'],
  ],
  [
    'projects by how they were rated, in the next sentence',
    '十二、预算绩效管理情况',
    '共涉及项目10个，资金100.00万元。从评价情况来看，6个项目评价等级为“优”，3个项目评价等级为“良”，1个为“中”。',
    [],
  ],
  [
    'projects by their ratings that are not all',
    '十二、预算绩效管理情况',
    '共涉及项目10个，资金100.00万元。从评价情况来看，优秀6个，良好3个。',
    ['NR-A01 unknown -'],
  ],
  [
    'ratings below another heading',
    '一、重点项目情况',
    '重点绩效评价的14个项目，评价结果等级为“优”的4个、“良”的7个、“中”的2个。',
    ['NR-A01 unknown -'],
  ],
  [
    'ratings in other words',
    '十二、预算绩效管理情况',
    '共对15个项目开展自评，涉及资金860.00万元；评优11个、评良3个、评合格1个，无不合格项目。',
    [],
  ],
  [
    'projects by their scores',
    '十二、预算绩效管理情况',
    '对18个项目开展了自评。自评得分90分（含）以上的项目15个，80（含）-90分的项目2个，60分以下的项目0个。',
    ['NR-A01 unknown -'],
  ],
  [
    'ratings by others than those who rated themselves',
    '十二、预算绩效管理情况',
    '对10个项目开展自评，评级为“优”的项目6个，评级为“良”的项目4个。\n对5个项目开展部门评价，评级为“优”的项目3个，评级为“良”的项目2个。',
    [],
  ],
  [
    'shares of what the text calls by names of its own',
    '十、政府采购支出情况',
    '采购支出68.00万元，其中货物48.00万元、服务20.00万元。面向中小企业采购65.00万元，占采购支出的55.59%，其中面向小微企业采购52.00万元，占中小企业采购的30.00%。',
    ['NR-A04 digit 95.59%', 'NR-A04 digit 80.00%'],
  ],
  [
    'a share of what the list before it is no part of',
    '十、政府采购支出情况',
    '全国政府采购规模为34,993.1亿元，较上年减少1,405.9亿元，下降3.9%。\n授予中小企业合同金额为25,884.2亿元；其中，授予小微企业合同金额15,148亿元，占全国政府采购规模的43.3%。',
    [],
  ],
  [
    'an amount without its unit before what changed of it',
    '（一）生均经费情况',
    '1.普通高中为12,767.56元，比上年的12,388.91增加378.65元，增长3.06%。',
    [],
  ],
  [
    'a total that all its shares deny',
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出81884200.00元，主要用于：公共安全（类）支出9884200.00元，占一般公共预算财政拨款总支出的52.34%；卫生健康（类）支出3000000.00元，占一般公共预算财政拨款总支出的15.89%；住房保障（类）支出6000000.00元，占一般公共预算财政拨款总支出的31.77%。',
    ['NR-A04 unknown -'],
  ],
  ['fewer guests than visits', PUBLIC, '公务接待费支出4.20万元，国内公务接待168批次、21人次。', ['NR-R02 - -']],
  ['as many guests as visits', PUBLIC, '公务接待费支出0.20万元，国内公务接待2批次、2人次。', []],
  [
    'how much of a budget was spent and saved, before last year’s',
    PUBLIC,
    '“三公”经费支出9.40万元，较预算数11.00万元减少1.60万元，节约率14.55%，支出率85.45%；比上年决算数10.10万元减少0.70万元，下降6.93%。',
    [],
  ],
  [
    'the same with another part of the budget that was spent',
    PUBLIC,
    '“三公”经费支出9.40万元，较预算数11.00万元减少1.60万元，节约率14.55%，支出率58.45%；比上年决算数10.10万元减少0.70万元，下降6.93%。',
    ['NR-A05 transposition 85.45%'],
  ],
  [
    'the kinds of basic expenditure',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '基本支出100.00万元，其中：工资福利支出70.00万元、商品和服务支出20.00万元、对个人和家庭的补助8.00万元、资本性支出3.00万元。',
    ['NR-A01 unknown -'],
  ],
  [
    'money with all the rest as the last part',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '人员经费100.00万元，其中：基本工资60.00万元、绩效工资30.00万元、其他人员支出12.00万元。',
    ['NR-A01 unknown -'],
  ],
  [
    'money of which only some is told',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '人员经费100.00万元，其中：基本工资60.00万元、绩效工资20.00万元、其他工资福利支出12.00万元。',
    [],
  ],
  [
    'what guests cost each, from the amount and the count that stand elsewhere',
    PUBLIC,
    '公务接待费4.20万元。\n国内公务接待52批次420人，其中：外事接待0批次，0人。2024年本部门人均接待费130.00元，车均购置费0万元。',
    ['NR-A11 - -'],
  ],
  [
    'projects of each level',
    '十二、预算绩效管理情况',
    '纳入绩效自评项目25个，其中：县级项目14个、上级专项6个。',
    ['NR-A01 unknown -'],
  ],
  [
    'what was there at the beginning, in the section of income',
    OVERALL,
    '2024年度收入总计110.00万元，支出总计110.00万元。\n二、收入决算情况说明\n本年收入合计100.00万元，使用非财政拨款结余0万元，年初结转和结余16.00万元。',
    ['NR-A02 unknown -'],
  ],
  [
    'what is left at the end beside the total of both sides',
    OVERALL,
    '2024年度收、支总计110.00万元。支出方面，本年支出100.00万元，结余分配4.00万元，年末结转和结余6.00万元。',
    [],
  ],
  ['a threshold, a year and a count', OVERALL, '2024年度单价100万元以上设备2台，收入支出总计812.40万元。', []],
])('%s', (_what, heading, sentence, findings) => {
  expect(said(heading, sentence)).toEqual(findings);
});

it('a category that is left out of a list of two, as the items tell', () => {
  const sentences = [
    '2024年度一般公共预算财政拨款支出100.00万元，主要用于以下方面：教育支出（类）60.00万元，占60.00%。',
    ITEMS,
    '1、教育支出（类）普通教育（款）小学教育（项）。年初预算为60.00万元，支出决算为60.00万元，完成年初预算的100%。',
    '2、卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。年初预算为40.00万元，支出决算为40.00万元，完成年初预算的100%。',
  ];
  expect(said('五、一般公共预算财政拨款支出决算情况说明', '（二）支出决算结构情况', ...sentences)).toEqual([
    'NR-A07 omitted -',
  ]);
});

it('takes a 类 for the one of its items though either goes by an old name', () => {
  const item = (at: number, name: string, amount: string): string =>
    `${at}、${name}（项）。年初预算为${amount}万元，支出决算为${amount}万元。`;
  const items = [
    '一般公共预算财政拨款支出100.00万元，主要用于以下方面：教育支出（类）10.00万元；科学技术支出（类）20.00万元；文化旅游体育与传媒支出（类）30.00万元；卫生健康支出（类）40.00万元。',
    ITEMS,
    item(1, '教育支出（类）普通教育（款）小学教育', '10.00'),
    item(2, '科学技术支出（类）科学技术普及（款）科普活动', '20.00'),
    item(3, '文化体育与传媒支出（类）体育（款）群众体育', '12.00'),
    item(4, '文化旅游体育与传媒支出（类）其他文化旅游体育与传媒支出（款）其他文化旅游体育与传媒支出', '18.00'),
    item(5, '卫生健康支出（类）行政事业单位医疗（款）事业单位医疗', '40.00'),
  ];
  expect(said('五、一般公共预算财政拨款支出决算情况说明', '（二）支出决算结构情况', ...items)).toEqual([]);
});

it.each([
  [
    'the change of the total, told of the year’s own',
    '本年支出90.00万元。比2023年总支出增加5.00万元。',
    ['NR-C09 - -'],
  ],
  ['its own change', '本年支出90.00万元。比2023年支出合计增加7.00万元。', []],
])('%s', (_what, sentence, findings) => {
  const overall = '2024年总收入100.00万元，总支出100.00万元，年末结转和结余10.00万元。总支出比2023年增加5.00万元。';
  expect(said(OVERALL, overall, '三、支出决算情况说明', sentence)).toEqual(findings);
});

it('names both ends and the way to the figure in one sentence', () => {
  const document = textOf(
    `${INCOME}\n本年收入合计812.40万元，其中：财政拨款收入790.00万元，占92.74%；其他收入22.40万元，占2.76%。`,
  );
  const context = { document, read: readText(document), facts: null, unitName: null, watch: UNWATCHED, year: null };
  const [finding] = judgeFigures(context).findings;
  expect(finding?.raw.message).toBe(
    '“财政拨款收入”占比写的是92.74%，按790.00万元÷812.40万元应为97.24%。可能有两位数字颠倒。',
  );
});

it('counts every figure once, in one of five states', () => {
  const document = textOf(
    `${INCOME}\n本年收入合计812.40万元，其中：财政拨款收入790.00万元，占92.74%；其他收入22.40万元，占2.76%。职工53人。`,
  );
  const read = readText(document);
  const { lines } = judgeFigures({ document, read, facts: null, unitName: null, watch: UNWATCHED, year: null });
  expect(lines.map(({ verdict }) => verdict)).toEqual([
    'verified',
    'verified',
    'broken',
    'verified',
    'verified',
    'unbound',
  ]);
});

describe('words and counts beside figures', () => {
  const ASSETS = '十二、国有资产占用情况说明';
  const PEOPLE = '二、机构设置及人员情况';
  const item = (tail: string): string =>
    `1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算为107.60万元，${tail}。`;

  it.each<readonly [what: string, heading: string, sentences: readonly string[], findings: readonly string[]]>([
    ['less than the budget, and so it says', ITEMS, [item('完成预算96.15%，决算数小于预算数')], []],
    ['less than the budget, and “more”', ITEMS, [item('完成预算96.15%，决算数大于预算数')], ['NR-D01 direction -']],
    ['more than the budget, and “as much”', ITEMS, [item('完成预算130%，决算数等于预算数')], ['NR-D02 direction -']],
    ['all of the budget, rounded, and a little more', ITEMS, [item('完成预算100%，决算数大于预算数')], []],
    ['nearly all of the budget, and “as much”', ITEMS, [item('完成预算99%，决算数与预算数基本持平')], []],
    [
      'more cars kept than owned',
      PUBLIC,
      ['公务用车保有量为8辆。', ASSETS, '本部门共有车辆6辆，其中：应急保障用车2辆、其他用车4辆。'],
      ['NR-C07 - -'],
    ],
    [
      'fewer cars kept than owned',
      PUBLIC,
      ['公务用车保有量为5辆。', ASSETS, '本部门共有车辆6辆，其中：应急保障用车2辆、其他用车4辆。'],
      [],
    ],
    [
      'a list of cars that leaves out what there is none of',
      ASSETS,
      ['本部门共有车辆6辆，其中：应急保障用车2辆、其他用车3辆。'],
      ['NR-A01 unknown -'],
    ],
    [
      'cars that go by the name of all',
      ASSETS,
      ['本部门共有车辆1辆，其中：一般公务用车0辆、特种专业技术用车1辆、其他用车0辆。'],
      [],
    ],
    ['more people than posts', PEOPLE, ['我局核定编制40人，实有在职人员45人，退休12人。'], ['NR-R01 - -']],
    ['as many people as posts', PEOPLE, ['我局核定编制40人，实有在职人员40人，退休52人。'], []],
    ['posts of two kinds', PEOPLE, ['行政编制21人，事业编制24人，在职人员45人。'], []],
  ])('%s', (_what, heading, sentences, findings) => {
    expect(said(heading, ...sentences)).toEqual(findings);
  });
});

describe('what only stands near', () => {
  const ITEM = '城乡社区支出（类）城乡社区公共设施（款）';
  const one = `1.${ITEM}小城镇基础设施建设（项）。年初预算为40.00万元，支出决算为30.00万元，完成年初预算的75.00%。`;
  const two = `${ITEM}其他城乡社区公共设施支出（项）。年初预算为20.00万元，支出决算为10.00万元，完成年初预算的50.00%。`;

  it.each<readonly [what: string, heading: string, sentences: readonly string[], findings: readonly string[]]>([
    [
      'an amount whose list and whose rate both fail, and hold with one other value',
      OVERALL,
      [
        '支出总计1,856.32万元，其中：教育支出1,500.00万元，社会保障和就业支出300.00万元，年末结转和结余66.32万元，较上年减少8.86万元，下降13.59%。',
      ],
      ['NR-A01 digit 56.32万元'],
    ],
    [
      'a list that may leave something out, beside a rate that fails by itself',
      OVERALL,
      [
        '支出总计1,856.32万元，其中：教育支出1,500.00万元，社会保障和就业支出200.00万元，年末结转和结余56.32万元，较上年减少8.86万元，下降15.39%。',
      ],
      ['NR-A03 transposition 13.59%'],
    ],
    [
      'a share of 本年总支出 that was taken of what holds the year’s rest as well',
      '五、一般公共预算财政拨款支出决算情况说明',
      [
        '2024年度支出总计2086.27万元，其中：本年支出合计1872.73万元，年末结转和结余213.54万元。',
        '财政拨款本年支出1259.29万元，占本年总支出的60.36%。',
      ],
      ['NR-C02 denominator 67.24%'],
    ],
    [
      'a 类 left out of a list that stands apart from its whole',
      '五、一般公共预算财政拨款支出决算情况说明',
      [
        '2024年度一般公共预算财政拨款支出1000.00万元。',
        '支出结构：一般公共服务支出700.00万元，占70.00%；教育支出100.00万元，占10.00%；住房保障支出50.00万元，占5.00%。',
      ],
      ['NR-A07 omitted -'],
    ],
    [
      'parts that are not all there is',
      '（二）政府采购支出情况',
      [
        '政府采购支出总额1000.00万元。',
        '授予中小企业合同金额700.00万元，占70.00%；授予小微企业合同金额100.00万元，占10.00%。',
      ],
      [],
    ],
    [
      'what guests from abroad cost, and all others',
      PUBLIC,
      ['公务接待费6.50万元。', '其中涉外的公务接待费支出1.40万元。', '而其他公务接待费支出5.10万元。'],
      [],
    ],
    ['what last year’s figure rose to', PUBLIC, ['公务接待费由2023年的10.00万元减少到8.00万元，下降20.00%。'], []],
    [
      'a wrong rate of that',
      PUBLIC,
      ['公务接待费由上年的10.00万元减少到8.00万元，下降25.00%。'],
      ['NR-A03 denominator 20.00%'],
    ],
    [
      'a growth of what there is now',
      PUBLIC,
      ['公务接待费支出8.00万元，较上年减少2.00万元，下降25.00%。'],
      ['NR-A03 denominator 20.00%'],
    ],
    [
      'a year left over, whose change is reckoned within it',
      PUBLIC,
      ['2023年“三公”经费支出决算为3.46万元，较上年增加2.40万元，增长69.36%。'],
      ['NR-A03 unknown 226.42%'],
    ],
    [
      'the shares of two parts that are all there is',
      '五、支出情况说明',
      ['1.基本支出800.00万元，占全部支出的80.00%。', '2.项目支出200.00万元，占全部支出的25.00%。'],
      ['NR-A04 digit 20.00%'],
    ],
    [
      'the shares of two parts beside which there are others',
      '五、支出情况说明',
      ['1.办公支出800.00万元，占全部支出的80.00%。', '2.会议支出200.00万元，占全部支出的15.00%。'],
      [],
    ],
    [
      'a budget’s share of a budget',
      '五、支出预算情况说明',
      ['基本支出预算881.30万元。其中：', '商品和服务支出预算165.25万元，占基本支出预算18.67%。'],
      ['NR-A04 unknown 18.75%'],
    ],
    [
      'shares told in turn behind amounts told in turn',
      '（二）政府采购支出情况',
      [
        '政府采购支出总额为200.00万元，货物、工程、服务分别为20.00万元、60.00万元和120.00万元，占政府采购支出总额的10.00%、30.00%和60.00%。',
      ],
      [],
    ],
    [
      'a change behind the last part that is of the whole',
      '（二）政府采购预算情况',
      [
        '政府采购预算为200.00万元，其中：基本支出预算20.00万元，项目支出预算180.00万元，同比增加100.00万元，增长100.00%。',
      ],
      [],
    ],
    ['two items in one paragraph', ITEMS, [one + two], []],
    ['a wrong rate of the second of them', ITEMS, [one + two.replace('50.00%', '55.00%')], ['NR-A05 digit 50.00%']],
    [
      'a list cut off by the end of the text',
      INCOME,
      ['本年收入合计812.40万元，其中：财政拨款收入790.00万元，占97.24%；事业收入0万元，占0%；经营收'],
      [],
    ],
    [
      'a list that the end of the text cuts off behind one of its parts',
      INCOME,
      [
        '本年收入合计812.40万元；包括财政拨款收入790.00万元，占收入合计97.24%；上级补助收入0万元，占0%；事业收入0万元，占0%；',
      ],
      [],
    ],
    [
      'an amount in 元 among those in 万元',
      PUBLIC,
      ['因公出国（境）费2.50万元，公务用车运行维护费4.00万元。', '公务用车购置费3.00万元。', '公务接待费为9.95元。'],
      ['NR-U01 missingUnit -'],
    ],
    [
      'people who are more than all of them',
      '二、机构设置情况',
      ['年末实有人数11人，其中：在职人员10人，离休人员0人，退休人员4人。'],
      ['NR-A01 unknown -'],
    ],
    [
      'less by so much than last year',
      PUBLIC,
      ['“三公”经费支出5.10万元，比上年的6.00万元少0.90万元。其中：公务用车运行维护费4.30万元，公务接待费0.80万元。'],
      [],
    ],
    [
      'a share of what its words name, which is not itself',
      '（二）财政拨款支出情况',
      ['财政拨款支出2,930.00万元，占总支出的92.13%。'],
      [],
    ],
    [
      'a bracket behind a share that tells its whole',
      '十、预算绩效情况说明',
      ['对15个项目开展自评，涉及资金860.00万元，占项目支出的91.49%（项目支出940.00万元）。'],
      [],
    ],
    [
      'shares of a count',
      '十、预算绩效情况说明',
      ['对20个项目开展绩效自评，其中：评级为“优”的项目12个，占60%；评级为“良”的项目8个，占40%。'],
      [],
    ],
    [
      'a wrong share of a count',
      '（三）国有资产占用情况',
      ['共有车辆10辆，其中：应急保障用车4辆，占40%；其他用车6辆，占65%。'],
      ['NR-A04 digit 60.00%'],
    ],
    [
      'parts told below their whole',
      '三、支出决算情况说明',
      ['2024年度，本校支出为468.74万元。其中：', '基本支出250.72万元，较上年减少1.00万元。', '项目支出318.02万元。'],
      ['NR-A01 unknown -'],
    ],
    [
      'two totals of 财政拨款 told in turn',
      '四、财政拨款收入支出决算总体情况说明',
      ['2024年度财政拨款收、支总计分别为190.00万元、203.00万元。'],
      ['NR-C01 unknown -'],
    ],
    [
      'what money goes for, with a name of the accounts behind its comma',
      ITEMS,
      [
        `1.${ITEM}小城镇基础设施建设（项），主要用于监测站人员支出，公用支出及项目支出，年初预算为40.00万元，当年支出决算为30.00万元，完成年初预算的57.00%。`,
      ],
      ['NR-A05 transposition 75.00%'],
    ],
    [
      'a share that lost its sign',
      INCOME,
      ['本年收入合计812.40万元，其中：财政拨款收入790.00万元，占97.24；其他收入22.40万元，占2.76%。'],
      [],
    ],
    [
      'a wrong share that lost its sign',
      INCOME,
      ['本年收入合计812.40万元，其中：财政拨款收入790.00万元，占92.74；其他收入22.40万元，占2.76%。'],
      ['NR-A04 transposition 97.24%'],
    ],
    [
      'how much of its budget was spent, called a share of 总预算',
      PUBLIC,
      ['“三公”经费预算数为1684.00万元，实际支出为1115.07万元，占总预算比为66.22%。'],
      [],
    ],
    [
      'the same, wrong',
      PUBLIC,
      ['“三公”经费预算数为1684.00万元，实际支出为1115.07万元，占总预算比为62.26%。'],
      ['NR-A05 transposition 66.22%'],
    ],
    [
      'cars and equipment to be bought beside those there are',
      '（三）国有资产占用情况',
      [
        '共有车辆63辆，其中：执法执勤用车63辆、其他用车0辆；单价100万元（含）以上设备（不含车辆）2套。',
        '2024年安排购置车辆5辆，其中：执法执勤用车5辆、其他用车0辆；安排购置单价100万元（含）以上设备（不含车辆）0套。',
      ],
      [],
    ],
    [
      'cars of one kind told twice',
      '（三）国有资产占用情况',
      ['共有车辆63辆，其中：执法执勤用车63辆、其他用车0辆。', '其中执法执勤用车62辆用于巡查。'],
      ['NR-X01 digit 63辆'],
    ],
    [
      'a whole told by the level of a government that has each part',
      '（一）收支情况',
      [
        '全盟一般公共预算支出累计完成110.00万元。',
        '盟本级一般公共预算支出累计完成29.00万元；旗级一般公共预算支出累计完成81.00万元。',
      ],
      [],
    ],
    [
      'an item of 政府性基金 that is more than all of it',
      '八、政府性基金预算财政拨款收入支出决算情况说明',
      [
        '政府性基金预算财政拨款收入105.00万元，支出105.00万元，支出具体情况如下：',
        '住房保障支出（类）城乡社区住宅（款）其他城乡社区住宅支出（项）135.00万元，主要用于电梯更新。年初预算为0.00万元，支出决算为135.00万元。',
      ],
      ['NR-A01 unknown -'],
    ],
    [
      'items of 政府性基金 of which some are left out',
      '八、政府性基金预算财政拨款收入支出决算情况说明',
      [
        '政府性基金预算财政拨款收入105.00万元，支出105.00万元，支出具体情况如下：',
        '住房保障支出（类）城乡社区住宅（款）其他城乡社区住宅支出（项）35.00万元，主要用于电梯更新。',
      ],
      [],
    ],
    [
      'a change that goes up here and down there',
      PUBLIC,
      [
        '“三公”经费支出决算1115.07万元，比上年减少166.40万元，下降12.98%。',
        '“三公”经费支出决算数比上年增加43.00万元，主要是车辆老旧。',
      ],
      ['NR-X01 - -'],
    ],
    [
      'a change told by two of three parts, the third of which there is nothing',
      PUBLIC,
      [
        '“三公”经费支出决算为19.86万元，其中：因公出国（境）费0.00万元，公务用车购置及运行维护费19.56万元，公务接待费0.30万元。',
        '“三公”经费支出决算比上年减少3.59万元，其中：公务用车购置及运行维护费减少3.59万元；公务接待费增加0.30万元。',
      ],
      ['NR-A12 unknown -'],
    ],
    [
      'a change told by two of three parts, of the third of which there is something',
      PUBLIC,
      [
        '“三公”经费支出决算为20.86万元，其中：因公出国（境）费1.00万元，公务用车购置及运行维护费19.56万元，公务接待费0.30万元。',
        '“三公”经费支出决算比上年减少3.59万元，其中：公务用车购置及运行维护费减少3.59万元；公务接待费增加0.30万元。',
      ],
      [],
    ],
    [
      '“三公”经费 with 会议费 and 培训费 counted in',
      PUBLIC,
      [
        '“三公”经费决算数合计为1000.86万元，其中：因公出国（境）费0万元、公务用车购置费399.25万元、公务用车运行维护费472.38万元、公务接待费43.77万元、会议费34.10万元、培训费51.37万元。',
      ],
      [],
    ],
    [
      'a part of the units, told beside all of them',
      '（一）总体情况',
      ['“三公”经费决算数合计为1000.86万元。', '2024年区直财政拨款资金安排“三公”经费决算数为736.40万元。'],
      [],
    ],
    [
      'one amount told twice in its item, a last digit apart',
      ITEMS,
      [`1.${ITEM}小城镇基础设施建设（项）30.01万元。年初预算为40.00万元，支出决算为30.00万元。`],
      ['NR-X01 - -'],
    ],
  ])('%s', (_what, heading, sentences, findings) => {
    expect(said(heading, ...sentences)).toEqual(findings);
  });
});

/** Manners of other offices: each right as it stands, and told with one figure changed. */
describe('sentences that put figures in another order', () => {
  const EVALUATED = '十二、预算绩效情况说明';
  const SPENT = '三、支出决算情况说明';
  const FISCAL = '四、财政拨款收入支出决算总体情况说明';

  it.each<
    readonly [
      what: string,
      heading: string,
      sentence: string,
      right: string,
      wrong: string,
      findings: readonly string[],
    ]
  >([
    [
      'shares before their amounts',
      SPENT,
      '本年支出合计1000.00万元，其中基本支出占比85.88%，金额858.80万元；项目支出占比14.12%，金额141.20万元。',
      '14.12%',
      '12.14%',
      ['NR-A04 transposition 14.12%'],
    ],
    [
      'shares of one whole cut in two ways',
      '（二）政府采购支出情况',
      '按类别，货物类采购13.97亿元，占采购总量的19.6%；工程类采购39.65亿元，占采购总量的55.7%；服务类采购17.60亿元，占采购总量的24.7%。\n按层级，市级29.81亿元，占采购总量的41.9%；区县级41.41亿元，占采购总量的58.1%。',
      '41.9%',
      '16.3%',
      ['NR-A04 unknown 41.9%'],
    ],
    [
      'by how much less, in a noun, and parts in the next sentence',
      INCOME,
      '本年收入合计2045.88万元，同比减收87.12万元，减幅4.08%。其中财政拨款收入1968.00万元（占96.19%）、其他收入77.88万元（占3.81%）。',
      '4.08%',
      '4.80%',
      ['NR-A03 transposition 4.08%'],
    ],
    [
      'what the year alone brought in, under the totals of both sides',
      OVERALL,
      '2024年，收入总计115666.30万元，支出总计115666.30万元。当年收入112601.00万元，同比多收6120.80万元，增幅5.75%。',
      '5.75%',
      '5.57%',
      ['NR-A03 transposition 5.75%'],
    ],
    [
      'parts behind a colon',
      '（二）政府采购支出情况',
      '政府采购支出总额526.00万元：货物131.00万元，服务395.00万元，未发生工程采购。',
      '395.00',
      '359.00',
      ['NR-A01 transposition 395.00万元'],
    ],
    [
      '“三公” of which one kind is not told',
      PUBLIC,
      '“三公”经费9.34万元，比年初预算12.00万元节约2.66万元。其中公务用车运行维护费8.61万元，公务接待费0.73万元。',
      '0.73',
      '0.37',
      ['NR-A01 transposition 0.73万元'],
    ],
    [
      'what was saved of a budget, kind by kind',
      PUBLIC,
      '公务用车运行维护费34.26万元。公务用车运行维护费预算38.00万元，节支3.74万元。',
      '3.74',
      '4.37',
      ['NR-A06 unknown -'],
    ],
    [
      'what a budget was raised by within the year',
      EVALUATED,
      '2024年年初预算2310.00万元，年中追加486.20万元，调整预算2796.20万元。',
      '486.20',
      '468.20',
      ['NR-A01 transposition 486.20万元'],
    ],
    [
      'how much of the raised budget was spent',
      EVALUATED,
      '2024年年初预算2310.00万元，年中追加486.20万元，调整预算2796.20万元。全年支出2701.35万元，预算执行率96.61%。',
      '96.61%',
      '91.66%',
      ['NR-A05 transposition 96.61%'],
    ],
    [
      'what was saved, told in the next sentence',
      '（二）政府采购支出情况',
      '采购预算规模2279.57万元，其中货物979.26万元、服务1300.31万元。实际采购规模2054.60万元，其中货物912.30万元、服务1142.30万元。节约资金224.97万元。',
      '224.97',
      '242.97',
      ['NR-A06 transposition 224.97万元'],
    ],
    [
      'what was left at both ends, of money that no name is known of',
      '十三、其他重要事项的情况说明',
      '专户年初结转120.00万元，拨款4050.00万元，支出4062.50万元，年末结转107.50万元。',
      '107.50',
      '170.50',
      ['NR-A02 transposition 107.50万元'],
    ],
    [
      'what is left by kind',
      OVERALL,
      '年末结转和结余654.58万元，其中基本支出结转252.28万元，项目支出结转和结余391.80万元，经营结余10.50万元。',
      '391.80',
      '319.80',
      ['NR-A01 transposition 391.80万元'],
    ],
    [
      'parts told by 包括, and the whole that goes on behind them',
      SPENT,
      '本年支出合计629.86万元，其中：基本支出399.02万元，包括人员经费345.02万元和公用经费54.00万元；项目支出230.84万元。',
      '54.00',
      '45.00',
      ['NR-A01 unknown -'],
    ],
    [
      'two bases of change, each with its own parts',
      PUBLIC,
      '“三公”经费较上年减少15.29万元，较年初预算减少2.04万元。其中：公务用车购置及运行维护费较上年减少2.90万元，较年初预算减少1.53万元；公务接待费较上年减少12.39万元，较年初预算减少0.51万元。',
      '0.51',
      '0.15',
      ['NR-A12 transposition 0.51万元'],
    ],
    [
      'both totals by their whole names',
      FISCAL,
      '2024年度财政拨款收入总计、支出总计均为2927.50万元，与上年相比，财政拨款收入总计、支出总计均减少417.37万元，下降12.48%。',
      '12.48%',
      '14.28%',
      ['NR-A03 transposition 12.48%'],
    ],
    [
      'a grand total that holds the year’s own income',
      OVERALL,
      '2024年度总收入3560.48万元，其中本年收入3550.48万元，较上年增加210.48万元，增长6.3%；使用非财政拨款结余10.00万元。',
      '结余10.00',
      '结余40.00',
      ['NR-A01 unknown -'],
    ],
  ])('%s', (_what, heading, sentence, right, wrong, findings) => {
    expect(sentence).toContain(right);
    expect([said(heading, sentence), said(heading, sentence.replace(right, wrong))]).toEqual([[], findings]);
  });

  it.each<readonly [what: string, heading: string, sentence: string]>([
    [
      'the budget of the whole behind its last part',
      SPENT,
      '2024年支出120.00万元，其中：基本支出80.00万元，项目支出40.00万元，与年初预算100.00万元相比，增加20.00万元，增长20.00%。',
    ],
    [
      'how much of its own budget a part spent that tables give none',
      PUBLIC,
      '“三公”经费预算168.53万元，其中国内公务接待费10.00万元。“三公”经费支出63.58万元，国内公务接待费支出6.96万元，完成预算的69.6%。',
    ],
    [
      'a list behind another one that ends in another unit',
      '二、机构设置',
      '编制95名，其中：事业编制95名，聘用教师控制数4人。其中，在职在编人员91人，聘用教师4人。',
    ],
    [
      'shares before their amounts of a whole that is not told',
      SPENT,
      '从性质看，基本支出占比85.88%，金额858.80万元；项目支出占比14.12%，金额141.20万元。',
    ],
    ['an average, and the most and the least', EVALUATED, '平均得分94.5分，其中得分最高98分，最低90分。'],
    [
      'a sum in 万亿元 that is passed and not reached',
      '（二）政府采购支出情况',
      '政府采购规模为21070.50亿元，首次突破2万亿元，比上年增加3765.20亿元，增长21.8%。',
    ],
    [
      'lists by two views behind one another, of a whole told before',
      SPENT,
      '从经济分类看，用于工资福利支出的有398.84万元，用于商品和服务支出的有64.02万元；从支出性质看，基本支出410.26万元，项目支出52.60万元。',
    ],
    [
      'what is left of an income with what there was before',
      '十三、其他重要事项的情况说明',
      '年初结转20.00万元，收入合计100.00万元，支出合计90.00万元，年末结转30.00万元。',
    ],
  ])('say nothing of %s', (_what, heading, sentence) => {
    expect(said(heading, sentence)).toEqual([]);
  });
});

/** Manners of texts that were met at first sight: each as it is right, and with a mistake in it. */
describe('manners of writing', () => {
  const FUND = '八、政府性基金预算财政拨款收入支出决算情况说明';
  const STAFF = '二、机构设置';
  const ITEM = '1.教育支出（类）普通教育（款）小学教育（项）。';

  it.each<readonly [heading: string, sentence: string, findings: readonly string[]]>([
    [ITEMS, `${ITEM}年初预算为100.00万元，支出决算为95.00万元，完成年初预算的95.00%，年末结余5.00万元由财政收回。`, []],
    [
      ITEMS,
      `${ITEM}年初预算为100.00万元，支出决算为80.00万元，完成年初预算的80.00%，中央下达资金110.00万元，剩余30.00万元结转下年使用。`,
      [],
    ],
    [ITEMS, `${ITEM}年初安排100.00万元，实际支出95.00万元，执行率95.00%。`, []],
    [ITEMS, `${ITEM}年初安排100.00万元，实际支出95.00万元，执行率59.00%。`, ['NR-A05 transposition 95.00%']],
    [
      ITEMS,
      `${ITEM}年初预算30.00万元，支出决算27.00万元，完成年初预算的90.00%，大于年初预算数的原因是任务增加。`,
      ['NR-D01 direction -'],
    ],
    [FUND, '年初结转和结余10.00万元，本年收入200.00万元，支出决算190.00万元，年末结转和结余20.00万元。', []],
    [
      FUND,
      '年初结转和结余10.00万元，本年收入200.00万元，支出决算190.00万元，年末结转和结余20.00万元。较上年支出150.00万元增加40.00万元，增长26.67%。',
      [],
    ],
    [
      FUND,
      '年初结转和结余10.00万元，本年收入200.00万元，支出决算190.00万元，年末结转和结余22.00万元。',
      ['NR-A02 unknown -'],
    ],
    [
      '四、财政拨款收入支出决算总体情况说明',
      '2024年度财政拨款收、支总计均为2386.06万元（含年初财政拨款结转76.00万元），与上年相比，减少124.23万元，下降4.95%。剔除一次性因素后，增加30.00万元，增长9.00%。',
      [],
    ],
    [OVERALL, '1.2024年收入3354.41万元，比2023年决算数增加233.84万元，增长7.49%。', []],
    [PUBLIC, '全年共接待30批次，按接待对象分：上级检查10批次、兄弟单位15批次、外宾3批次。', ['NR-A01 unknown -']],
    [STAFF, '编制60名，在职58人，其中：参照公务员法管理人员53人，工勤人员5人；另有退休人员37人。', []],
    [
      STAFF,
      '编制60名，在职58人，其中：参照公务员法管理人员51人，工勤人员5人；另有退休人员37人。',
      ['NR-A01 unknown -'],
    ],
    [
      STAFF,
      '编制86人，其中行政编制40人、事业编制46人；年末实有在职人员82人，其中行政38人、事业44人；离退休人员35人。',
      [],
    ],
    [STAFF, '编制86人，其中行政编制40人、事业编制64人；年末实有在职人员82人。', ['NR-A01 transposition 46人']],
    [PUBLIC, '购置费18.00万元（新购业务用车1辆），运行维护费11.50万元（平均每车2.30万元，保有量5辆）。', []],
    [
      OVERALL,
      '本年收入4800.00万元，比上年增长6.7%；本年支出4710.00万元，比上年增长2.4%（上年收入4500.00万元，支出4600.00万元）。',
      [],
    ],
    [STAFF, '在职人员28人，较上年增加3人，增长12%。学生1250人，比上年的1200人增加50人，增长4.17%。', []],
    [STAFF, '在职人员28人，较上年增加3人，增长13%。', ['NR-A03 digit 12.00%']],
    [STAFF, '学生1250人，比上年的1200人增加50人，增长4.71%。', ['NR-A03 transposition 4.17%']],
    [PUBLIC, '会议费2.00万元，培训费3.00万元，两项合计5.00万元，比上年减少1.00万元。', []],
    [PUBLIC, '会议费2.00万元，培训费3.00万元，两项合计5.20万元。', ['NR-A01 unknown -']],
    [STAFF, '县级项目12个，资金18.00万元；上级项目9个，资金24.00万元，两类合计22个、42.00万元。', ['NR-A01 unknown -']],
    [PUBLIC, '人员经费100万元，其中工资60万元、津贴40万元；公用经费20万元，两项合计120万元。', []],
    [
      FUND,
      '年初结转30.00万元，当年收入500.00万元，当年支出510.00万元，结转下年20.00万元。支出较上年的450.00万元增加60.00万元，增长13.33%。支出按功能科目：城乡社区支出（类）460.00万元，占90.20%；其他支出（类）50.00万元，占9.80%。',
      [],
    ],
    [
      '（二）政府采购支出情况',
      '完成政府采购支出500.00万元，具体包括：货物类200.00万元，占40%；服务类300.00万元，占60%。其中面向中小企业采购400.00万元，占采购总额的84%。',
      ['NR-A04 digit 80.00%'],
    ],
    [
      '三、支出决算情况说明',
      '从功能分类看，教育支出600.00万元、卫生健康支出250.00万元、住房保障支出150.00万元，占比依次为60.00%、25.00%、51.00%。',
      ['NR-A04 transposition 15.00%'],
    ],
    [
      '（四）预算绩效管理情况',
      '组织开展绩效自评项目18个。自评结果为“优”的项目15个，占项目总数的83.3%；“良”的项目3个，占16.7%。',
      [],
    ],
    [
      '（四）预算绩效管理情况',
      '组织开展绩效自评项目18个。自评结果为“优”的项目15个，占项目总数的83.3%；“良”的项目3个，占17.6%。',
      ['NR-A04 transposition 16.7%'],
    ],
    [
      OVERALL,
      '2024年度收、支总计均为2400.00万元。本年收入2400.00万元，本年支出2400.00万元。公务接待费12600万元。',
      ['NR-U07 - -'],
    ],
  ])('%s %s', (heading, sentence, findings) => {
    expect(said(heading, sentence)).toEqual(findings);
  });

  it('adds up what paragraphs tell, where one says how many', () => {
    const parts = ['第一，因公出国（境）费0万元。', '第二，公务用车购置及运行维护费12.30万元，比上年减少1.20万元。'];
    const of = (sum: string): readonly string[] =>
      said(PUBLIC, ...parts, '第三，公务接待费3.50万元。', `以上三项合计${sum}万元。`);
    expect([of('15.80'), of('15.90')]).toEqual([[], ['NR-A01 unknown -']]);
  });

  it('takes what was spent as planned for the budget too', () => {
    const sentences = [
      '一般公共预算财政拨款支出年初预算为300.00万元，支出决算为285.00万元，完成年初预算的95.00%。',
      `${ITEM}年初预算为100.00万元，支出决算为90.00万元。`,
      '2.教育支出（类）普通教育（款）初中教育（项）。预、决算数一致，均为80.00万元。',
      '3.教育支出（类）普通教育（款）高中教育（项）。年初预算为120.00万元，支出决算为115.00万元。',
    ];
    expect(said(ITEMS, ...sentences)).toEqual([]);
  });
});

describe('年初预算 and 全年预算', () => {
  const ITEM = '1、教育支出（类）普通教育（款）小学教育（项）。';
  it.each<readonly [what: string, heading: string, sentence: string, findings: readonly string[]]>([
    [
      'each with its own rate',
      ITEMS,
      `${ITEM}年初预算为100.00万元，全年预算为120.00万元，支出决算为110.00万元，完成年初预算的110.00%，完成全年预算的91.67%，决算数小于全年预算数的主要原因是项目跨年。`,
      [],
    ],
    [
      'both rates in turn',
      ITEMS,
      `${ITEM}年初预算100.00万元，调整预算120.00万元，支出决算110.00万元，分别为年初预算、调整预算的110.00%、91.67%。`,
      [],
    ],
    [
      'a rate of 年初预算 that was reckoned from 全年预算',
      ITEMS,
      `${ITEM}年初预算为100.00万元，全年预算为120.00万元，支出决算为110.00万元，完成年初预算的91.67%。`,
      ['NR-A05 otherBudget 110.00%'],
    ],
    [
      'a rate of 全年预算 that was reckoned from 年初预算',
      ITEMS,
      `${ITEM}年初预算为100.00万元，调整预算数为120.00万元，支出决算为110.00万元，完成调整预算的110.00%。`,
      ['NR-A05 otherBudget 91.67%'],
    ],
    [
      'all of 全年预算 spent, told as all of 年初预算',
      ITEMS,
      `${ITEM}年初预算为100.00万元，全年预算为120.00万元，支出决算为120.00万元，完成年初预算的100%。`,
      ['NR-A05 otherBudget 120.00%'],
    ],
    [
      'no 年初预算, and a rate of it that is one of 全年预算',
      ITEMS,
      `${ITEM}年初预算为0万元，全年预算为5.00万元，支出决算为5.00万元，完成年初预算的100%。`,
      ['NR-A09 - -'],
    ],
    [
      'no 年初预算, and a rate of 全年预算',
      ITEMS,
      `${ITEM}年初预算为0万元，全年预算为5.00万元，支出决算为5.00万元，完成全年预算的100%。`,
      [],
    ],
    [
      'words that compare with the other one',
      ITEMS,
      `${ITEM}年初预算为100.00万元，全年预算为120.00万元，支出决算为110.00万元，决算数大于全年预算数的主要原因是追加。`,
      ['NR-D01 direction -'],
    ],
    [
      'a difference from the one that is named',
      ITEMS,
      `${ITEM}年初预算为100.00万元，全年预算为120.00万元，支出决算为110.00万元，比年初预算增加10.00万元，增长10.00%，比全年预算减少10.00万元，下降8.33%。`,
      [],
    ],
    [
      '预算 that is called 调整后预算 behind it',
      PUBLIC,
      '公务接待费支出预算4.20万元，支出决算3.15万元，完成调整后预算的75.00%。',
      [],
    ],
  ])('%s', (_what, heading, sentence, findings) => {
    expect(said(heading, sentence)).toEqual(findings);
  });

  it('are not one figure told twice', () => {
    expect(
      said(
        '（一）一般公共预算财政拨款支出决算总体情况',
        '一般公共预算财政拨款支出年初预算为100.00万元，支出决算为110.00万元。',
        '一般公共预算财政拨款支出全年预算为120.00万元，完成全年预算的91.67%。',
      ),
    ).toEqual([]);
  });

  it('are each added up by themselves', () => {
    const item = (code: number, name: string, original: string, adjusted: string): string =>
      `${code}、教育支出（类）普通教育（款）${name}（项）。年初预算为${original}万元，全年预算为${adjusted}万元，支出决算为${adjusted}万元。`;
    const items = [
      item(1, '学前教育', '20.00', '30.00'),
      item(2, '小学教育', '30.00', '30.00'),
      item(3, '初中教育', '50.00', '60.00'),
    ];
    const head = (original: string): string =>
      `一般公共预算财政拨款支出年初预算为${original}万元，全年预算为120.00万元，支出决算为120.00万元。其中：`;
    expect(said(ITEMS, head('100.00'), ...items)).toEqual([]);
    expect(said(ITEMS, head('90.00'), ...items)).toEqual(['NR-C03 unknown -']);
  });
});

describe('年初预算 and 全年预算 beside the books', () => {
  const WHOLE = 'generalBudgetExpenditure/total/total';
  const GUESTS = 'threePublic/officialReception/finalAmount';
  const facts = factsOf(2024, {
    [WHOLE]: 120,
    [`budget:${WHOLE}`]: 100,
    [`adjusted:${WHOLE}`]: 125,
    [GUESTS]: 4,
    [`budget:${GUESTS}`]: 5,
    [`original:${GUESTS}`]: 5,
  });
  const plain = facts.get(`original:${GUESTS}`);
  const books: FactTable = new Map(
    plain
      ? [...facts, [plain.id, { ...plain, caliber: { ...plain.caliber, measure: 'adjustedBudget' } }] as const]
      : facts,
  );
  const heldAgainst = (heading: string, sentence: string) => {
    const document = textOf(['第三部分 2024年度部门决算情况说明', heading, sentence].join('\n'));
    const read = readText(document, books);
    const { findings } = judgeFigures({ document, read, facts: books, unitName: null, watch: UNWATCHED, year: 2024 });
    return findings.map(({ rule, raw }) =>
      [rule.id, raw.label ?? rule.severity, raw.cause ?? '-', raw.correction ?? '-'].join(' '),
    );
  };
  const SPENT = '一般公共预算财政拨款支出';

  it.each<readonly [what: string, heading: string, sentence: string, findings: readonly string[]]>([
    ['both as they are', ITEMS, `${SPENT}年初预算为100.00万元，全年预算为125.00万元，支出决算为120.00万元。`, []],
    [
      '全年预算 called 年初预算',
      ITEMS,
      `${SPENT}年初预算为125.00万元，支出决算为120.00万元。`,
      ['NR-T05 error otherBudget 100.00万元'],
    ],
    [
      '年初预算 called 全年预算',
      ITEMS,
      `${SPENT}全年预算为100.00万元，支出决算为120.00万元。`,
      ['NR-T05 error otherBudget 125.00万元'],
    ],
    [
      'a rate of 年初预算 that was reckoned from 全年预算',
      ITEMS,
      `${SPENT}支出决算为120.00万元，完成年初预算的96.00%。`,
      ['NR-A05 error otherBudget 120.00%'],
    ],
    ['a rate of 全年预算', ITEMS, `${SPENT}支出决算为120.00万元，完成全年预算的96.00%。`, []],
    [
      '年初预算 of “三公” that is 预算数 of the table',
      PUBLIC,
      '公务接待费支出年初预算为5.00万元，支出决算为4.00万元。',
      [],
    ],
    [
      'another one, which may be the one before adjustments: only asked about',
      PUBLIC,
      '公务接待费支出年初预算为6.00万元，支出决算为4.00万元。',
      ['NR-T07 review digit 5.00万元'],
    ],
    [
      'another 全年预算 than that of the table',
      PUBLIC,
      '公务接待费支出全年预算为6.00万元，支出决算为4.00万元。',
      ['NR-T07 error digit 5.00万元'],
    ],
  ])('%s', (_what, heading, sentence, findings) => {
    expect(heldAgainst(heading, sentence)).toEqual(findings);
  });
});

/** Budgets, bases and parts in the words of further offices, each right and with a mistake. */
it.each<readonly [what: string, heading: string, sentence: string, findings: readonly string[]]>([
  [
    'a balance against that of the beginning of the year',
    '三、支出决算情况说明',
    '年末结转和结余115.04万元，比年初的166.50万元少51.46万元。',
    [],
  ],
  [
    'the same, told the wrong way',
    '三、支出决算情况说明',
    '年末结转和结余115.04万元，比年初的166.50万元多51.46万元。',
    ['NR-A06 unknown -'],
  ],
  [
    'last year in a bracket',
    '四、财政拨款收入支出决算总体情况说明',
    '财政拨款收、支总计340.32万元，与上年度（300.28万元）比，各增加40.04万元，增长13.33%。',
    [],
  ],
  [
    'the same, with a wrong digit',
    '四、财政拨款收入支出决算总体情况说明',
    '财政拨款收、支总计340.32万元，与上年度（300.28万元）比，各增加44.04万元，增长13.33%。',
    ['NR-A06 digit 40.04万元'],
  ],
  [
    'parts of last year in a bracket',
    '二、收入决算情况说明',
    '本年收入合计2632.27万元，与2023年的2860.26万元（财政拨款收入2811.64万元、其他收入48.62万元）相比，减少227.99万元，下降7.97%。',
    [],
  ],
  [
    'a budget that goes by another name',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '基本支出5540.24万元，较年初预算安排的人员和公用经费5314.90万元增加225.34万元。',
    [],
  ],
  [
    'the same, with a wrong digit',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '基本支出5540.24万元，较年初预算安排的人员和公用经费5314.90万元增加252.34万元。',
    ['NR-A06 transposition 225.34万元'],
  ],
  [
    'budgets told in turn behind what was spent',
    '七、“三公”经费支出决算情况说明',
    '“三公”经费支出3.80万元，其中公务用车运行维护费3.12万元，公务接待费0.68万元；预算分别为3.60万元、1.20万元，合计4.80万元，总体完成预算的79.17%。',
    [],
  ],
  [
    'the same, with a wrong rate',
    '七、“三公”经费支出决算情况说明',
    '“三公”经费支出3.80万元，其中公务用车运行维护费3.12万元，公务接待费0.68万元；预算分别为3.60万元、1.20万元，合计4.80万元，总体完成预算的71.97%。',
    ['NR-A05 transposition 79.17%'],
  ],
  [
    'the same, with a wrong sum',
    '七、“三公”经费支出决算情况说明',
    '“三公”经费支出3.80万元，其中公务用车运行维护费3.12万元，公务接待费0.68万元；预算分别为3.60万元、1.20万元，合计4.20万元，总体完成预算的79.17%。',
    ['NR-A01 digit 4.80万元'],
  ],
  [
    'what each trip costs',
    '七、“三公”经费支出决算情况说明',
    '公务用车运行维护费286.43万元，全年出车11862台次，平均每台次运行费241.47元。',
    [],
  ],
  [
    'what was spent on other things to be bought',
    '七、“三公”经费支出决算情况说明',
    '公务用车购置费0万元。文献购置费预算300万元，完成298.76万元。',
    [],
  ],
  [
    'an amount to four places beside others to two',
    '七、“三公”经费支出决算情况说明',
    '“三公”经费支出5.08万元，完成预算9.5万元的53.52%。公务用车运行维护费4.8217万元。',
    [],
  ],
  [
    'the part of a part as a share of the whole',
    '十一、政府采购支出情况',
    '政府采购支出总额545.63万元，授予中小企业合同金额471.00万元，占86.32%，其中授予小微企业合同金额326.00万元，占59.75%。',
    [],
  ],
  [
    'the same as a share of the part',
    '十一、政府采购支出情况',
    '政府采购支出总额545.63万元，授予中小企业合同金额471.00万元，占86.32%，其中授予小微企业合同金额326.00万元，占69.21%。',
    [],
  ],
  [
    'the same as a share of neither',
    '十一、政府采购支出情况',
    '政府采购支出总额545.63万元，授予中小企业合同金额471.00万元，占86.32%，其中授予小微企业合同金额326.00万元，占66.21%。',
    ['NR-A04 digit 69.21%'],
  ],
  [
    'how much of what was planned was done',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '社会组织管理（项）年初安排5.00万元，实际支出4.80万元，执行96.00%。',
    [],
  ],
  [
    'the same, with a wrong rate',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '社会组织管理（项）年初安排5.00万元，实际支出4.80万元，执行69.00%。',
    ['NR-A05 transposition 96.00%'],
  ],
])('%s', (_what, heading, sentence, findings) => {
  expect(said(heading, ...sentence.split('\n'))).toEqual(findings);
});

/** How surely the figures of one section are called wrong: “!” a mistake, “?” asked about. */
function howSurely(heading: string, text: string): string {
  return findingsIn(heading, text)
    .map(({ rule, raw }) => `${rule.id}${raw.label === 'review' ? '?' : '!'}`)
    .join(' ');
}

describe('a figure that may be of another thing than the one it is held against', () => {
  it.each<readonly [what: string, heading: string, text: string, surely: string]>([
    [
      'a share that no slip explains',
      INCOME,
      '本年收入合计812.40万元，其中：财政拨款收入790.00万元，占66.18%；其他收入22.40万元，占2.76%。',
      'NR-A04?',
    ],
    [
      'a share with two digits changed round',
      INCOME,
      '本年收入合计812.40万元，其中：财政拨款收入790.00万元，占92.74%；其他收入22.40万元，占2.76%。',
      'NR-A04!',
    ],
    [
      'a share with two digits that stand apart changed round',
      INCOME,
      '本年收入合计812.40万元，其中：财政拨款收入790.00万元，占27.94%；其他收入22.40万元，占2.76%。',
      'NR-A04!',
    ],
    [
      'a completion turned upside down',
      ITEMS,
      '公务接待费年初预算8.62万元，支出决算10.00万元，完成预算的86.20%。',
      'NR-A05!',
    ],
    [
      'words that say the same of what is nearly the same',
      ITEMS,
      '公务接待费年初预算390.00万元，支出决算396.28万元，完成年初预算的101.61%。决算数与年初预算数相同。',
      'NR-D02!',
    ],
    [
      'a total that counts a part of another',
      OVERALL,
      '基本支出91.10万元，其中：人员经费80.00万元，公用经费8.13万元。\n公务接待费2.97万元。',
      'NR-A01!',
    ],
    [
      'a rate of the whole behind what it is nothing but',
      PUBLIC,
      '“三公”经费预算2.40万元，决算2.16万元，全部为公务用车运行维护费，完成预算的111.11%。',
      'NR-A05!',
    ],
    [
      'one name for two amounts',
      OVERALL,
      '年初预算812.40万元。机关运行经费支出65.30万元。\n机关运行经费支出71.84万元。',
      'NR-X01!',
    ],
    [
      'a total that holds what its list does not',
      OVERALL,
      '基本支出91.10万元，其中：人员经费80.00万元，公用经费8.13万元。\n项目支出2.97万元。',
      'NR-A01?',
    ],
    [
      'a total that its list denies',
      OVERALL,
      '本年收入合计838.80万元，其中：财政拨款收入790.00万元，其他收入22.40万元。',
      'NR-A01!',
    ],
  ])('%s', (_what, heading, text, surely) => {
    expect(howSurely(heading, text)).toBe(surely);
  });

  it('says why it is only asked about', () => {
    const [finding] = findingsIn(
      INCOME,
      '本年收入合计812.40万元，其中：财政拨款收入790.00万元，占66.18%；其他收入22.40万元，占2.76%。',
    );
    expect(finding?.raw).toMatchObject({
      severity: 'warning',
      message:
        '“财政拨款收入”占比写的是66.18%，按790.00万元÷812.40万元应为97.24%。两处说的若不是同一个数（范围或口径不同），请写明，否则请改正。',
    });
  });
});

/** Parts, shares, counts and sums as further offices tell them, each right and with a mistake. */
it.each<readonly [what: string, heading: string, sentence: string, findings: readonly string[]]>([
  [
    'parts of an amount that is told by itself',
    '（二）一般公共预算财政拨款支出决算结构情况',
    '200.00万元中，教育支出（类）150.00万元，占75.00%；卫生健康支出（类）50.00万元，占25.00%。',
    [],
  ],
  [
    'the same, with a 类 left out',
    '（二）一般公共预算财政拨款支出决算结构情况',
    '200.00万元中，教育支出（类）150.00万元，占75.00%；卫生健康支出（类）40.00万元，占20.00%。',
    ['NR-A07 omitted -'],
  ],
  [
    'a share with the amount of its whole',
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出180.00万元，占本年支出合计200.00万元的90.00%；同比增加30.00万元，增长20.00%。',
    [],
  ],
  [
    'the same, with a wrong share',
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出180.00万元，占本年支出合计200.00万元的80.00%；同比增加30.00万元，增长20.00%。',
    ['NR-A04 digit 90.00%'],
  ],
  [
    'a budget whose word stands behind its amount',
    '七、财政拨款“三公”经费支出决算情况说明',
    '公务用车购置及运行维护费支出14.00万元预算数中，公务用车购置决算数为0万元；公务用车运行维护费全年预算数为14.00万元，决算数为12.86万元，完成全年预算的91.86%。\n公务用车购置及运行维护费支出决算12.86万元。',
    [],
  ],
  [
    'what a part is of a budget told with it',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '最低生活保障金支出（项）843.62万元，相当于预算880.00万元的95.87%，儿童福利（项）360.00万元的预算执行了342.18万元，完成95.05%。',
    [],
  ],
  [
    'the same, with two wrong rates',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '最低生活保障金支出（项）843.62万元，相当于预算880.00万元的98.57%，儿童福利（项）360.00万元的预算执行了342.18万元，完成95.50%。',
    ['NR-A05 transposition 95.87%', 'NR-A05 transposition 95.05%'],
  ],
  [
    'parts of what the words name',
    '一、收入支出决算总体情况说明',
    '2024年总收入404.00万元，包括当年收入362.00万元和上年结转42.00万元。当年收入构成如下：财政拨款收入300.00万元，占82.9%；其他收入62.00万元，占17.1%。',
    [],
  ],
  [
    'the same, with a wrong share',
    '一、收入支出决算总体情况说明',
    '2024年总收入404.00万元，包括当年收入362.00万元和上年结转42.00万元。当年收入构成如下：财政拨款收入300.00万元，占89.2%；其他收入62.00万元，占17.1%。',
    ['NR-A04 transposition 82.9%'],
  ],
  [
    'shares in brackets',
    '七、“三公”经费支出决算情况说明',
    '2024年“三公”经费支出11.60万元，构成为：公务用车运行维护费9.47万元（81.64%）、公务接待费2.13万元（18.36%）。',
    [],
  ],
  [
    'the same, with a wrong one',
    '七、“三公”经费支出决算情况说明',
    '2024年“三公”经费支出11.60万元，构成为：公务用车运行维护费9.47万元（84.61%）、公务接待费2.13万元（18.36%）。',
    ['NR-A04 transposition 81.64%'],
  ],
  [
    'a rate in a bracket that is none of the list',
    '七、“三公”经费支出决算情况说明',
    '2024年“三公”经费支出11.60万元（92.80%），其中：公务用车运行维护费9.47万元、公务接待费2.13万元。',
    [],
  ],
  [
    'what several parts do together',
    '十一、政府采购支出情况',
    '政府采购支出总额12.36万元，其中货物支出9.86万元、服务支出2.50万元，均授予小微企业，占政府采购支出总额的100%。',
    [],
  ],
  [
    'other people behind a list that is full',
    '一、部门概况',
    '教职工93人，其中在编38人、编外聘用55人；在园幼儿612人，20个班。',
    [],
  ],
  [
    'a list that is not',
    '一、部门概况',
    '教职工93人，其中在编38人、编外聘用45人；在园幼儿612人，20个班。',
    ['NR-A01 - -'],
  ],
  [
    'posts that are not all',
    '一、部门概况',
    '人员编制46名（行政编制15名，事业编制13名），实有在职人员43人。',
    ['NR-A01 transposition 31名'],
  ],
  [
    'cars kept by kind',
    '七、“三公”经费支出决算情况说明',
    '年末公务用车保有量186辆，其中执法执勤用车171辆、特种专业技术用车11辆、一般公务用车4辆。',
    [],
  ],
  [
    'the same, with a wrong digit',
    '七、“三公”经费支出决算情况说明',
    '年末公务用车保有量186辆，其中执法执勤用车117辆、特种专业技术用车11辆、一般公务用车4辆。',
    ['NR-A01 transposition 171辆'],
  ],
  [
    'people against those of last year',
    '一、部门概况',
    '年末实有人数128人，其中在职96人，离休2人，退休30人，比上年末的131人减少3人。',
    [],
  ],
  [
    'the same, with a wrong digit',
    '一、部门概况',
    '年末实有人数128人，其中在职96人，离休2人，退休30人，比上年末的131人减少5人。',
    ['NR-A06 unknown -'],
  ],
  [
    'more than planned that is less',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '卫生健康支出年初预算332.50万元，支出决算326.58万元，完成98.2%，超支5.92万元。',
    ['NR-A06 unknown -'],
  ],
  [
    'the same, as it is',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '卫生健康支出年初预算332.50万元，支出决算338.42万元，完成101.8%，超支5.92万元。',
    [],
  ],
  [
    'so many things together',
    '十三、预算绩效情况说明',
    '县级项目12个，预算资金1864.00万元；上级项目9个，预算资金24800.00万元，两类合计22个。',
    ['NR-A01 unknown -'],
  ],
  [
    'the same, as they are',
    '十三、预算绩效情况说明',
    '县级项目12个，预算资金1864.00万元；上级项目9个，预算资金24800.00万元，两类合计21个。',
    [],
  ],
  [
    'what each household got',
    '八、政府性基金预算收入支出决算情况',
    '安排用于残疾人事业的支出42.00万元，用于28户家庭无障碍改造，户均1.5万元。',
    [],
  ],
  [
    'the same, with a wrong digit',
    '八、政府性基金预算收入支出决算情况',
    '安排用于残疾人事业的支出42.00万元，用于28户家庭无障碍改造，户均1.2万元。',
    ['NR-A11 - -'],
  ],
  [
    'a 类 and its 项',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '文化旅游体育与传媒支出（类）年初预算2186万元，决算2106.51万元，完成年初预算的96.36%。图书馆（项）2064.51万元，其他文化和旅游支出（项）42万元。',
    [],
  ],
  [
    'the same, with a wrong digit',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '文化旅游体育与传媒支出（类）年初预算2186万元，决算2106.51万元，完成年初预算的96.36%。图书馆（项）2046.51万元，其他文化和旅游支出（项）42万元。',
    ['NR-A01 transposition 2064.51万元'],
  ],
  [
    'a share of both kinds whose amounts stand elsewhere',
    '三、支出决算情况说明',
    '本年支出合计2633.43万元，其中：基本支出1906.96万元，项目支出726.47万元。其中：基本支出占72.41%，项目支出占27.95%。',
    ['NR-A04 transposition 27.59%'],
  ],
  [
    'shares in turn',
    '十一、政府采购支出情况',
    '支出总额3247.75万元，货物、工程、服务分别为1864.23万元、921.64万元、461.88万元，所占比重依次为57.40%、23.38%、14.22%。',
    ['NR-A04 digit 28.38%'],
  ],
  [
    'a ratio of two parts',
    '三、支出决算情况说明',
    '本年支出200.00万元，基本支出与项目支出之比为75.00:25.00，其中基本支出150.00万元，项目支出50.00万元。',
    [],
  ],
  [
    'a section that is numbered without a sign',
    '4 “三公”经费',
    '全年支出43.13万元，完成预算48.00万元的85.89%；比上年46.82万元减少3.69万元。',
    ['NR-A05 transposition 89.85%'],
  ],
])('%s', (_what, heading, sentence, findings) => {
  expect(said(heading, ...sentence.split('\n'))).toEqual(findings);
});

describe('what is no fault of the figure beside it', () => {
  it.each<readonly [what: string, heading: string, sentences: readonly string[], findings: readonly string[]]>([
    [
      'a share behind a bracket that says its part in 元',
      PUBLIC,
      ['“三公”经费支出2.56万元，其中公务用车运行维护费2.30万元，占89.84%；公务接待费0.26万元（2,600元），占10.16%。'],
      [],
    ],
    [
      'the same, and wrong',
      PUBLIC,
      ['“三公”经费支出2.56万元，其中公务用车运行维护费2.30万元，占89.84%；公务接待费0.26万元（2,600元），占11.06%。'],
      ['NR-A04 transposition 10.16%'],
    ],
    [
      'parts of what its paragraph told before the balance',
      '十、项目支出情况',
      [
        '13个项目共支出698.40万元，年末结余4.75万元。其中：网络运维支出312.66万元，云租赁支出268.00万元，其余项目支出117.74万元。',
      ],
      [],
    ],
    [
      'what was paid from funds of its own',
      PUBLIC,
      [
        '公务接待费决算18,640.00元，比上年减少3,670.00元，下降16.45%。',
        '另，学院用自有资金（非财政拨款）列支接待费7.86万元、校车运行费31.20万元。',
      ],
      [],
    ],
    [
      'what the unit itself spent of a whole that is told for many',
      '十、机关运行经费支出情况',
      ['机关运行经费支出1,426.32万元，含入驻单位的费用，我局自身机关运行经费为316.82万元。'],
      [],
    ],
    [
      'the parts of 公务用车 in the place of both',
      PUBLIC,
      [
        '“三公”经费支出6.43万元，年初预算为7.50万元。其中：因公出国（境）支出0万元，年初预算为0万元；公务用车购置支出0万元，年初预算为0万元；公务用车运行维护费支出4.80万元，年初预算为5.50万元；公务接待费支出1.63万元，年初预算为2.00万元。',
      ],
      [],
    ],
    [
      'a direction that its own rate bears out, in a list whose sum fails',
      ITEMS,
      [
        '一般公共预算财政拨款支出年初预算为137.53万元，支出决算为140.06万元，完成年初预算的101.84%。其中：',
        '1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为49.86万元，支出决算为48.63万元，完成年初预算的97.53%。决算数大于年初预算数的主要原因是人员调出。',
        '2.卫生健康支出（类）行政事业单位医疗（款）公务员医疗补助（项）。年初预算为15.21万元，支出决算为15.21万元，完成年初预算的100.00%。',
        '3.住房保障支出（类）住房改革支出（款）购房补贴（项）。年初预算为72.46万元，支出决算为72.99万元，完成年初预算的100.73%。',
      ],
      ['NR-A01 unknown -', 'NR-D01 direction -'],
    ],
  ])('%s', (_, heading, sentences, findings) => {
    expect(said(heading, ...sentences)).toEqual(findings);
  });
});

describe('one thing counted twice', () => {
  it.each<readonly [what: string, sentence: string, findings: readonly string[]]>([
    [
      'by two numbers of guests',
      '国内公务接待9批次、72人次。国内公务接待费0.85万元对应9批次、27人次。',
      ['NR-X01 unknown -'],
    ],
    ['by one', '国内公务接待9批次、72人次。国内公务接待费0.85万元对应9批次、72人次。', []],
    ['as often, for others', '国内公务接待9批次、72人次。外宾接待9批次、27人次。', []],
    ['another time', '国内公务接待9批次、72人次。国内公务接待费0.85万元对应3批次、27人次。', []],
  ])('%s', (_, sentence, findings) => {
    expect(said(PUBLIC, sentence)).toEqual(findings);
  });
});

describe('lists that no 其中 ties to their sum', () => {
  const OVERVIEW = '一、部门概况';
  const FUND = '八、政府性基金预算支出决算情况说明';
  const RATED = '十、预算绩效情况说明';

  it.each<readonly [what: string, heading: string, sentence: string, findings: readonly string[]]>([
    ['all of it, which adds up', FUND, '基金支出150.00万元，具体为：排水沟整治88.00万元、户厕改造62.00万元。', []],
    [
      'the same, and one too small',
      FUND,
      '基金支出150.00万元，具体为排水沟整治88.00万元、户厕改造52.00万元。',
      ['NR-A01 unknown -'],
    ],
    ['only what was mainly done', FUND, '基金支出150.00万元，主要包括：排水沟整治88.00万元、户厕改造52.00万元。', []],
    ['some of it', FUND, '基金支出150.00万元，包括：排水沟整治88.00万元、户厕改造52.00万元等。', []],
    [
      'a list that goes on in other words',
      FUND,
      '基金支出150.00万元，具体为排水沟整治88.00万元、户厕改造52.00万元，另有10.00万元用于村道。',
      [],
    ],
    [
      'by 款, with two digits changed round',
      ITEMS,
      '农林水支出决算317.31万元。分款来看：农业农村283.20万元，巩固脱贫12.60万元，普惠金融22.41万元。',
      ['NR-A01 transposition 282.30万元'],
    ],
    [
      'by period, in a bracket',
      OVERVIEW,
      '全年举办培训3期186人（第一期62人、第二期58人、第三期64人）。',
      ['NR-A01 unknown -'],
    ],
    ['the same, and right', OVERVIEW, '全年举办培训3期184人（第一期62人、第二期58人、第三期64人）。', []],
    [
      'of what the next sentence names again',
      OVERVIEW,
      '通用设备3台，单价100万元以上设备14台。100万元以上设备包括：核磁共振1台、彩超6台、电子内镜6台。',
      ['NR-A01 unknown -'],
    ],
    [
      'behind a list of another whole',
      '四、财政拨款收入支出决算总体情况说明',
      '财政拨款收支总计900.00万元。收入包括：一般公共预算拨款850.00万元、年初结转50.00万元；支出包括：教育支出700.00万元、卫生健康支出200.00万元。',
      [],
    ],
    [
      'two counts of the same parts, one wrong',
      OVERVIEW,
      '组织培训7个，组织培训413人次，其中行政执法人员培训3个226人次、人民调解员培训4个197人次。',
      ['NR-A01 unknown -'],
    ],
    [
      'two counts of which neither is whole',
      OVERVIEW,
      '组织培训9个，组织培训523人次，其中行政执法人员培训3个226人次、人民调解员培训4个197人次。',
      [],
    ],
    [
      'a second count of a part that is more than the whole',
      PUBLIC,
      '公务接待21批次、126人次，支出4.19万元。其中：国内接待21批次、183人次，无外事接待。',
      ['NR-A01 - -'],
    ],
    [
      'ratings of one of two counts of projects',
      RATED,
      '开展绩效自评，一级项目6个，二级项目14个。自评结果为：优11个、良2个。',
      ['NR-A01 unknown -'],
    ],
    ['ratings of all of them', RATED, '开展绩效自评，一级项目6个，二级项目14个。自评结果为：优18个、良2个。', []],
    [
      'as much as a figure that is another',
      PUBLIC,
      '公务用车运行维护费支出3.62万元，与2023年的3.50万元持平。',
      ['NR-D02 direction -'],
    ],
    ['nearly as much', PUBLIC, '公务用车运行维护费支出3.52万元，与2023年的3.50万元持平。', []],
  ])('%s', (_, heading, sentence, findings) => {
    expect(said(heading, sentence)).toEqual(findings);
  });
});

describe('right statements in further words', () => {
  const PARTS = Array.from({ length: 20 }, (_, at) => `第${at + 1}个项目${at + 10}.50万元`).join('，');
  const ASSETS = '十三、国有资产占用情况说明';

  it.each<readonly [what: string, heading: string, sentences: readonly string[], findings: readonly string[]]>([
    [
      'what a reason counts in 元 among 万元, which costs more',
      ITEMS,
      [`${PARTS}。`, '行政运行决算90.00万元，主要原因是道路硬化项目资金45元尚未支付。'],
      ['NR-U01 missingUnit -'],
    ],
    [
      'what is paid to each, or by a bank, for no such slip',
      ITEMS,
      [
        `${PARTS}。`,
        '行政运行决算90.00万元，主要原因是每人每月补助45元。',
        '行政运行决算90.00万元，主要原因是利息收入45元。',
        '行政运行决算90.00万元，主要原因是村干部误工补助45元/天。',
        '行政运行决算90.00万元，主要原因是误工补助标准为45元。',
      ],
      [],
    ],
    [
      'what each car costs, of all that the sentence before told',
      PUBLIC,
      ['公务用车运行维护费8.00万元。公务用车4台，平均每台公务用车运行维护费3.00万元。'],
      ['NR-A11 - -'],
    ],
    [
      'what each earns, beside guests',
      PUBLIC,
      ['公务接待费8.00万元，接待国内来客80批次800人次。', '工资福利支出96.00万元，人均工资福利支出9.60万元。'],
      [],
    ],
    [
      'projects rated by themselves and once more by others',
      '十、预算绩效情况说明',
      ['纳入绩效评价项目36个，其中自评36个、重点评价4个。'],
      [],
    ],
    [
      'two 项 side by side, both level with their budgets',
      ITEMS,
      [
        '1.行政单位医疗（2101101）、公务员医疗补助（2101103）：年初预算90.00万元、20.00万元，支出90.00万元、20.00万元，均与预算持平。',
      ],
      [],
    ],
    [
      'what was bought beside what there is',
      ASSETS,
      ['单价100万元以上的专用设备8台（套）。2024年购置单价100万元以上专用设备2台（套）。'],
      [],
    ],
    [
      'by how much more went out than came in',
      '三、支出决算情况说明',
      [
        '2024年支出100.00万元，本年支出大于本年收入12.00万元。',
        '按支出性质分：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。',
      ],
      [],
    ],
    [
      'the same parts, of which one has a wrong share',
      '三、支出决算情况说明',
      [
        '2024年支出100.00万元，本年支出大于本年收入12.00万元。',
        '按支出性质分：基本支出60.00万元，占68.18%；项目支出40.00万元，占40.00%。',
      ],
      ['NR-A04 unknown 60.00%'],
    ],
  ])('%s', (_what, heading, sentences, findings) => {
    expect(said(heading, ...sentences)).toEqual(findings);
  });
});

it.each<readonly [what: string, sentence: string, findings: readonly string[]]>([
  ['all cars kept, as many', '共有车辆5辆，均由财政拨款开支运行费用。', []],
  ['all cars kept, and fewer', '共有车辆6辆，均由财政拨款开支运行费用。', ['NR-X01']],
  ['cars of which not all are kept', '共有车辆6辆，其中1辆由单位自筹。', []],
])('counts of what there is: %s', (_, sentence, findings) => {
  const kept = '公务用车运行维护费支出5.00万元，公务用车保有量为5辆。';
  const found = findingsIn(PUBLIC, kept, '八、国有资产占用情况说明', sentence);
  expect(found.map(({ rule }) => rule.id)).toEqual(findings);
});

it.each<readonly [what: string, sentences: readonly string[], findings: readonly string[]]>([
  [
    'two budgets, beside what was spent last year',
    ['2023年“三公”经费执行数为71.54万元。2024年“三公”经费预算比2023年年初预算减少8.18万元，下降10.3%。'],
    [],
  ],
  [
    'what last year spent less than its own budget',
    ['2023年“三公”经费执行数为71.54万元。与2023年年初预算相比，2023年“三公”经费执行数减少8.15万元，下降10.2%。'],
    [],
  ],
  [
    'what was spent in two years, with the rate of neither',
    ['2024年“三公”经费支出决算为63.36万元，比上年71.54万元减少8.18万元，下降14.1%。'],
    ['NR-A03'],
  ],
])('the base of a growth: %s', (_, sentences, findings) => {
  expect(findingsIn(PUBLIC, ...sentences).map(({ rule }) => rule.id)).toEqual(findings);
});
