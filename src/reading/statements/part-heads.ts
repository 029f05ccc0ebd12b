import type { Statement, TextFigure } from '../../model';
import { placeId, placeIn, wordOf } from '../../facts';
import { namesAnywhere } from '../names/concepts';
import { areSisters } from '../names/sisters';
import { aboutOf } from './bind';
import { subjectIn } from './clause/subject';
import { unquoted } from './clause/unquoted';
import {
  BALANCE,
  CARS_KEPT,
  DIFFERENCE,
  LEFT_OVER,
  LEVEL_NAME,
  MOVED,
  NOT_SPENT,
  OF_A_BUDGET,
  PART_OF_BALANCE,
  PEOPLE_THERE,
  POSTS_OR_HOLDERS,
} from './clause/words';
import { FARTHEST_HEAD, type Scene } from './scene';
import { headingSubject } from './subject-finder';

/** What decides whether a statement may be a part of another. */
export type Part = Pick<Statement, 'predicate' | 'measure' | 'about' | 'against'> &
  Pick<TextFigure, 'unit'> & { readonly name: string };

/** How many statements back a whole may have been told, where its parts follow. */
export const FARTHEST_TELLING = 5 * FARTHEST_HEAD;

/** What a part is a part of: the last statement before the parts that tells the same of another thing. */
export function headOf(scene: Scene, partsFrom: number, part: Part): number | null {
  if (part.predicate !== 'value' && part.predicate !== 'count' && part.predicate !== 'change') return null;
  return (
    headNamed(scene, part) ??
    bracketed(scene, partsFrom, part) ??
    toldAlone(scene, partsFrom, part) ??
    headBefore(scene, partsFrom, part)
  );
}

/** “当年收入构成如下：”: what the words name, where it can be a whole of the part. */
function headNamed(scene: Scene, part: Part): number | null {
  const at = scene.flow.head;
  const head = at === null ? undefined : scene.statements[at];
  if (!head || !canHead(scene, head, part) || !fitsMeasure(head.measure, part.measure)) return null;
  return areSisters(head.about, part.about) ? null : at;
}

/** “商品和服务支出445.46万元（取暖费51.84万元、…）”: the figure right before the bracket that its parts stand in. */
function bracketed(scene: Scene, partsFrom: number, part: Part): number | null {
  const head = scene.statements[partsFrom - 1];
  // What a reason tells is divided by its own bracket, and nothing else is.
  const own = head && { ...head, isAside: false };
  if (own?.sentence !== scene.sentence || own.depth !== scene.depth - 1 || !canHead(scene, own, part)) return null;
  return fitsMeasure(own.measure, part.measure) && !areSisters(own.about, part.about) ? partsFrom - 1 : null;
}

/** The last statement before the parts that may be their whole. */
function headBefore(scene: Scene, partsFrom: number, part: Part): number | null {
  const { statements, input, isCarried, sentenceFrom } = scene;
  // A sentence that begins with 其中 speaks of what the sentence before was about, not of its last part.
  const skipsParts = partsFrom === sentenceFrom || isCarried;
  const from = skipsParts ? behindList(statements, partsFrom) : partsFrom;
  let fallback: number | null = null;
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST_HEAD); at -= 1) {
    const head = statements[at];
    if (!head || (head.passage !== input.at && !isCarried)) break;
    if (!canHead(scene, head, part) || (skipsParts && head.partOf !== null)) continue;
    if (isNoWhole(statements, at)) continue;
    // “基本支出…，其中工资福利支出…；项目支出…”: the list of the parts is over.
    if (areSisters(head.about, part.about)) continue;
    if (fitsMeasure(head.measure, part.measure)) return at;
    fallback ??= at;
  }
  return part.measure === null ? fallback : null;
}

/**
 * “（一）人员经费100万元。其中：…” below a whole that paragraphs divide: the one part that its paragraph told before is divided in its turn; null where it
 * told none, or several.
 */
function toldAlone(scene: Scene, partsFrom: number, part: Part): number | null {
  const { statements, input, isCarried } = scene;
  if (!isCarried) return null;
  const found: number[] = [];
  for (let at = partsFrom - 1; statements[at]?.passage === input.at; at -= 1) {
    const above = statements[statements[at]?.partOf ?? -1];
    const each = statements[at];
    if (each?.predicate !== 'value' || !above || above.passage === input.at) continue;
    if (fitsMeasure(each.measure, part.measure)) found.push(at);
  }
  const [only, ...others] = found;
  const head = statements[only ?? -1];
  if (only === undefined || !head || others.length > 0 || !canHead(scene, head, part)) return null;
  return fitsMeasure(head.measure, part.measure) && !areSisters(head.about, part.about) ? only : null;
}

/** Where the whole of the list right before ends, which may be divided once more; the place itself behind no list. */
function behindList(statements: readonly Statement[], from: number): number {
  const sentence = statements[from - 1]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST_HEAD); at -= 1) {
    const last = statements[at];
    if (last?.sentence !== sentence) break;
    if (last?.predicate === 'value') return last.partOf === null ? from : last.partOf + 1;
  }
  return from;
}

/**
 * Whether a figure only stands beside this year's in one sentence: what is left of a budget, or what is compared with,
 * “1,969万元，较上年的2,190万元减少…，其中”.
 */
function isNoWhole(statements: readonly Statement[], at: number): boolean {
  const head = statements[at];
  const before = statements[at - 1];
  if (!head || DIFFERENCE.test(head.subject)) return head !== undefined;
  const next = statements[at + 1];
  const isBase = head.period === 'prior' && next?.predicate === 'change' && next.sentence === head.sentence;
  if (isBase || before?.sentence !== head.sentence) return isBase;
  if (LEFT_OVER.test(head.subject)) return true;
  if (head.period !== 'prior') return false;
  return statements
    .slice(Math.max(0, at - FARTHEST_HEAD), at)
    .some(
      (each) =>
        each.sentence === head.sentence &&
        each.subject === head.subject &&
        each.predicate === head.predicate &&
        each.period !== 'prior',
    );
}

/**
 * A head stands no deeper in brackets than its parts, tells the same kind of thing, and counts in the same unit:
 * people are no part of cars.
 */
function canHead(
  { depth, figures, sentence, isCarried }: Scene,
  head: Statement,
  { predicate, unit, against, name }: Part,
): boolean {
  // “主要是学生增至3356人，其中高一1180人、…”: what a reason counts it may divide.
  const isCounted = predicate === 'count' && head.sentence === sentence;
  if (head.depth > depth || (head.isAside && !isCounted) || head.predicate !== predicate) return false;
  if (isOfTotalAbove(head.subject, name, isCarried)) return false;
  if (predicate === 'count' && isOfOthers(head.subject, name)) return false;
  // A rate by itself is no whole of amounts.
  if ((figures[head.figure]?.unit === '%') !== (unit === '%')) return false;
  // What changed against the budget is no part of what changed against the year before.
  if (predicate === 'change' && head.against !== (against ?? 'prior')) return false;
  return predicate !== 'count' || figures[head.figure]?.unit === unit;
}

/**
 * Whether a part is the total's above what stands between them. What an item of the expenditure is a part of is neither an income nor
 * what is left over; a balance before the paragraphs that divide the total has only balances, or money of one budget, as its parts.
 */
function isOfTotalAbove(whole: string, part: string, isCarried: boolean): boolean {
  if (LEVEL_NAME.test(part) && NOT_SPENT.test(whole)) return true;
  return isCarried && BALANCE.test(whole) && !PART_OF_BALANCE.test(part);
}

/** Whether a count is told beside another one, and not of it. */
function isOfOthers(whole: string, part: string): boolean {
  return (PEOPLE_THERE.test(part) && POSTS_OR_HOLDERS.test(whole)) || (CARS_KEPT.test(part) && MOVED.test(whole));
}

/** “购置车辆5辆，其中：执法执勤用车5辆”: the kinds of what came or went are not those of what there is. */
export function isOfMoved(head: Statement | undefined): boolean {
  return head?.predicate === 'count' && MOVED.test(head.subject);
}

/**
 * “会议费5万元（其中：一般公共预算支出5万元；政府性基金预算支出0万元）”: which budget's money paid for a thing is no part of
 * the accounts that all of that budget is; nor is “项目支出…，其中：事业收入安排…” all of that income.
 */
export function isWhoPaid(head: Statement | undefined, name: string, about: Statement['about']): boolean {
  const isSmall = (facts: Statement['about']): boolean => facts.some((fact) => SMALLER.test(fact));
  if (head === undefined) return false;
  if (head.about.some((fact) => SPENT.test(fact)))
    return about.length > 0 && about.every((fact) => RECEIVED.test(fact));
  return isSmall(head.about) && OF_A_BUDGET.test(name) && !isSmall(about);
}

/** Accounts that are never all of a budget's money. */
const SMALLER = /^(?:agencyOperations|threePublic|generalBudgetBasic)\//;

/** “财政拨款收入总计640万元，其中：年初结转和结余40万元”: what is left of the money that the whole is of. */
export function balanceIn(head: Statement | undefined, name: string, about: Statement['about']): Statement['about'] {
  if (about.length > 0 || !head) return about;
  return BALANCES_OF_TOTALS.filter(({ whole, says }) => head.about.includes(whole) && says.test(name)).map(
    ({ balance }) => balance,
  );
}

/** The balances that totals of 财政拨款 hold. */
const BALANCES_OF_TOTALS = [
  {
    whole: wordOf('财政拨款收支总计').fact,
    says: /^(?:年初|上年|上年度|上年末)结转/,
    balance: wordOf('财政拨款年初结转和结余').fact,
  },
  {
    whole: wordOf('财政拨款支出总计').fact,
    says: /^(?:年末|年底)结转/,
    balance: wordOf('财政拨款年末结转和结余').fact,
  },
] as const;

/** “项目支出2699.58万元，其中：防汛264.18万元”: of the rows that divide a column other than the total each is told in that column. */
export function inColumnOf(head: Statement | undefined, about: Statement['about']): Statement['about'] {
  const [of] = head?.about.map(placeIn) ?? [];
  if (of?.row !== TOTAL || of.column === TOTAL) return about;
  return about.map((fact) => {
    const place = placeIn(fact);
    const isRow = place?.table === of.table && place.column === TOTAL && place.row !== TOTAL;
    return isRow ? placeId(place.table, place.row, of.column) : fact;
  });
}

/** The row, and the column, that all others add up to. */
const TOTAL = 'total';

/** Accounts of what was spent, and of what came in. */
const SPENT = /^(?:expenditure|generalBudgetExpenditure)\//;
const RECEIVED = /^(?:income\/|incomeExpenditure\/in\.)/;

/** Whether head and part tell the same of 预算 and 决算; a part that says nothing is of 决算. */
function fitsMeasure(head: Statement['measure'], part: Statement['measure']): boolean {
  return part === null ? head !== 'budget' : head === null || head === part;
}

/** “支出2.05万元，年初预算为2.95万元，其中：”: parts are then told both ways too. */
export function isToldAsFinal({ statements }: Scene, head: Statement): boolean {
  for (let at = statements.length - 1; at >= Math.max(0, statements.length - FARTHEST_TELLING); at -= 1) {
    const each = statements[at];
    if (!each || each.sentence < head.sentence) return false;
    const isSame = each.sentence === head.sentence && each.subject === head.subject && each.partOf === null;
    if (isSame && each.predicate === 'value' && each.measure !== 'budget') return true;
  }
  return false;
}

/** What a share is of: as its words name it; where they name nothing, the whole of what it is told of. */
export function wholesOf(
  scene: Scene,
  whole: string | null,
  head: Statement | undefined,
  index: number,
): Statement['about'] {
  const { setting, statements, flow } = scene;
  if (whole !== null) {
    const named = subjectIn(unquoted(whole), null, setting)?.subject ?? null;
    const facts = aboutOf(named, setting.kinds, '万元');
    // A name that nothing known goes by is another whole than that of the list: “占全国政府采购规模的43.3%”.
    if (facts.length > 0 || named !== null) return facts;
    // “占本年收入合计的”, where expenditure is told: a name of another section is none of this one's.
    const [elsewhere] = namesAnywhere(unquoted(whole), '万元').filter(({ start, end }) => end - start === whole.length);
    if (elsewhere) return elsewhere.facts;
  }
  const part = lastValue(statements, index);
  const above = head ?? statements[part?.partOf ?? -1];
  if (above) return above.about;
  return aboutOf(flow.topic ?? headingSubject(scene), setting.kinds, '万元');
}

/** The last amount before a place; undefined where none was told. */
function lastValue(statements: readonly Statement[], before: number): Statement | undefined {
  for (let at = statements.length - 1; at >= 0; at -= 1) {
    const each = statements[at];
    if (each?.predicate === 'value' && each.figure < before) return each;
  }
  return undefined;
}
