/** What texts say there was none of, and which figures that denies. */
export interface Matter {
  /** Names of the vocabulary: amounts and counts that cannot be told besides. */
  readonly denies: readonly string[];
  /** Where there is said to be none; with the flag g. */
  readonly says: RegExp;
  /** Whether another reading may make both true: an old bill, a car handed over, other money. */
  readonly isAsked: boolean;
}

/** That there was none. */
const NONE =
  '(?<![是否有])(?:无|没有|未(?:发生|安排|使用|产生|取得)|不涉及)(?:使用|安排|发生|产生|取得|本年|当年|年度|任何)?';
/** Where a clause ends that tells nothing else of it. */
const ENDS = '(?:的?情况|决算|数据|业务|安排|发生)?(?=[，。；、）]|$)';
const BOTH = '收支|收入(?:支出|[和、与及]支出)';

/** “无政府性基金预算财政拨款收入和支出”: what came in of a fund, and what went out, each denied by its own words. */
function fund(called: string, income: readonly string[], spent: string): readonly Matter[] {
  const name = `${called}(?:预算)?(?:财政)?(?:拨款)?(?:安排)?(?:的)?(?:本年)?`;
  const matter = (sides: string, denies: readonly string[]): Matter => ({
    denies,
    says: new RegExp(`${NONE}${name}(?:${BOTH}|${sides})${ENDS}`, 'g'),
    isAsked: false,
  });
  return [matter('收入', income), matter('支出', [spent])];
}

/** Of 三公: it may be paid for otherwise, or be paid for later, so that both may be meant. */
function ofThreePublic(none: string, denies: readonly string[]): Matter {
  return { denies, says: new RegExp(`${none}${ENDS}`, 'g'), isAsked: true };
}

/** What is done with cars, guests and journeys, or not. */
const NOT_DONE = '(?<![是否有])(?:未|没有|无)(?:新|更新|发生|安排|组织|开展|产生|派出|有)*';

/** Everything that is often told as nothing in one place and with figures in another. */
export const MATTERS: readonly Matter[] = [
  ...fund('政府性基金', ['基金本年收入', '政府性基金预算财政拨款收入'], '基金本年支出'),
  ...fund('国有资本经营', ['国资本年收入', '国有资本经营预算财政拨款收入'], '国资本年支出'),
  ofThreePublic(`${NOT_DONE}(?:国内)?公务接待(?:费用?|支出|活动|任务|事项)*`, [
    '公务接待费',
    '国内公务接待批次',
    '国内公务接待人次',
  ]),
  ofThreePublic(`${NOT_DONE}(?:因公)?出国（境）(?:费用?|支出|团组|活动|任务|人员)*`, [
    '因公出国（境）费',
    '出国（境）团组数',
    '出国（境）人次',
  ]),
  ofThreePublic(`${NOT_DONE}(?:购置|购买)(?:和更新)?(?:公务用车|公车|车辆)|${NOT_DONE}公务用车购置(?:费用?|支出)*`, [
    '公务用车购置费',
    '公务用车购置数',
  ]),
];

/** What is said of another year, of the budget, or only for the case that it were so. */
export const NOT_OF_THIS_YEAR = /(?:上|去)年(?!末?结转)|年初|预算(?:数|安排)|如果?(?!下)|若|凡|对于/;

/** A kind of spending with what is counted of it; what was paid for may be counted in another year, or be paid by others. */
export const COUNTED_SPENDING: readonly {
  readonly money: string;
  readonly counts: readonly string[];
  /** What the money may have been for instead. */
  readonly besides: readonly string[];
  /** Cars cost nothing where they stand still, so that only money without cars is asked about. */
  readonly isKept?: true;
}[] = [
  {
    money: '公务接待费',
    counts: ['国内公务接待批次', '国内公务接待人次'],
    besides: ['外事接待费', '外事接待批次', '外事接待人次'],
  },
  { money: '因公出国（境）费', counts: ['出国（境）团组数', '出国（境）人次'], besides: [] },
  { money: '公务用车购置费', counts: ['公务用车购置数'], besides: [] },
  { money: '公务用车运行维护费', counts: ['公务用车保有量'], besides: [], isKept: true },
];

/** Why there may be cars, guests or journeys without money of 财政拨款, or money without them. */
export const EXPLAINED =
  /调拨|划拨|划转|调配|无偿|捐赠|赠与|移交|借用|租[赁用]|报废|处置|拍卖|自有资金|其他资金|非财政|自筹|往来|承担|负担|尾款|欠款|补付|补缴|结算|未(?:支付|结账|报销)|(?:上年|以前年度|往年)[^，。；]{0,8}(?:团组|接待|费用|购置|购车|购买)|下年|下一年|次年|跨年|食堂|不(?:使用|由|列支?|涉及)|执法执勤|特种|专业技术用车|平台|集中|统一/;
