import type { Switches } from '../template';

/** A switch of a template as people choose it: each value with its words. */
export interface SwitchChoice {
  readonly key: keyof Switches;
  readonly title: string;
  readonly options: readonly SwitchOption[];
  /** Only a 绩效自评报告 asks it. */
  readonly isForEvaluation?: true;
}

export interface SwitchOption {
  readonly words: string;
  readonly set: Partial<Switches>;
}

/** The two options of a switch that is on or off. */
const yesNo = (set: (value: boolean) => Partial<Switches>): readonly SwitchOption[] => [
  { words: '是', set: set(true) },
  { words: '否', set: set(false) },
];

/** Changes from which on a reason is owed, in percent. */
const REASON_STEPS = [0, 5, 10, 20, 30];

export const SWITCH_CHOICES: readonly SwitchChoice[] = [
  { key: 'listZeroItems', title: '金额为零的收支项目也列出', options: yesNo((listZeroItems) => ({ listZeroItems })) },
  {
    key: 'splitFiscalAppropriation',
    title: '财政拨款收入按三本预算分列',
    options: yesNo((splitFiscalAppropriation) => ({ splitFiscalAppropriation })),
  },
  {
    key: 'detail',
    title: '结转结余、各项与上年比较、基本和项目支出',
    options: [
      { words: '不写', set: { detail: 'standard' } },
      { words: '写出', set: { detail: 'full' } },
    ],
  },
  {
    key: 'compareBase',
    title: '机关运行经费与什么比较',
    options: [
      { words: '上年决算数', set: { compareBase: 'priorYear' } },
      { words: '年初预算数', set: { compareBase: 'originalBudget' } },
    ],
  },
  {
    key: 'decreaseWord',
    title: '减少的百分比写作',
    options: [
      { words: '下降', set: { decreaseWord: '下降' } },
      { words: '减少', set: { decreaseWord: '减少' } },
    ],
  },
  {
    key: 'priorName',
    title: '上一年写作',
    options: [
      { words: '上年', set: { priorName: '上年' } },
      { words: '年度数字', set: { priorName: 'year' } },
    ],
  },
  {
    key: 'zeroText',
    title: '零写作',
    options: [
      { words: '0.00', set: { zeroText: '0.00' } },
      { words: '0', set: { zeroText: '0' } },
    ],
  },
  {
    key: 'itemBudgets',
    title: '每一项都写预算和完成情况',
    options: yesNo((itemBudgets) => ({ itemBudgets })),
  },
  {
    key: 'budgetBase',
    title: '各项支出的完成率按什么预算写',
    options: [
      { words: '年初预算', set: { budgetBase: 'original' } },
      { words: '全年预算', set: { budgetBase: 'adjusted' } },
      { words: '年初预算和全年预算', set: { budgetBase: 'both' } },
    ],
  },
  {
    key: 'threePublicBudget',
    title: '“三公”经费的预算写作',
    options: [
      { words: '预算', set: { threePublicBudget: '预算' } },
      { words: '全年预算', set: { threePublicBudget: 'adjusted' } },
      { words: '年初预算', set: { threePublicBudget: 'original' } },
    ],
  },
  {
    key: 'adjustedName',
    title: '调整后的预算写作',
    options: [
      { words: '全年预算', set: { adjustedName: '全年预算' } },
      { words: '调整预算', set: { adjustedName: '调整预算' } },
    ],
  },
  {
    key: 'percentDecimals',
    title: '百分比的小数位数',
    options: [
      { words: '两位', set: { percentDecimals: 2 } },
      { words: '一位', set: { percentDecimals: 1 } },
    ],
  },
  {
    key: 'threePublicChange',
    title: '“三公”经费变动率按什么数计算',
    isForEvaluation: true,
    options: [
      { words: '预算数', set: { threePublicChange: 'budget' } },
      { words: '决算数', set: { threePublicChange: 'final' } },
    ],
  },
  {
    key: 'reasonWhenEqual',
    title: '与上年持平也要写原因',
    options: yesNo((reasonWhenEqual) => ({ reasonWhenEqual })),
  },
  {
    key: 'reasonFromPercent',
    title: '增减达到多少要写原因',
    options: REASON_STEPS.map((percent) => ({
      words: percent === 0 ? '任何增减' : `${percent}%及以上`,
      set: { reasonFromPercent: percent },
    })),
  },
];

/** The words of the value that a switch has; '' for one that nobody can choose. */
export function switchWords({ key, options }: SwitchChoice, switches: Switches): string {
  return options.find(({ set }) => set[key] === switches[key])?.words ?? '';
}
