import { groupBy } from '../../../model';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { quoted, type TextAmounts, type Told } from '../told';
import { figureName, PER, SENTENCES, SMALL_SUM, SUM_NAMED } from '../words';

/** Of fewer amounts nobody knows what a section counts in. */
const FEWEST_OTHERS = 3;
/** The same of a text whose sections are short. */
const FEWEST_OF_TEXT = 20;
/** A larger amount may well be told in 元. */
const MOST_YUAN = 10_000;
/** The same of what no table holds: a thing may cost some thousand 元. */
const MOST_OF_SMALL = 200;
/** What ends the words of another clause. */
const CLAUSE_END = /[，。；：（）]/;

/** An amount in another unit than all others of its section, or of the text: only asked about, since it may be meant. */
export function strayUnits({ amounts }: Ledger): readonly JudgedFinding[] {
  const money = amounts.all.filter(({ measure, statement }) => measure === 'money' && statement.predicate === 'value');
  const inSections = [...groupBy(money, ({ section }) => section).values()].flatMap(strayIn);
  const found = inSections.length > 0 || money.length < FEWEST_OF_TEXT ? inSections : strayIn(money);
  const told = new Set(found.map(({ raw: { span } }) => span));
  const ofWholes = slipsOfParts(amounts, money).filter(({ raw: { span } }) => !told.has(span));
  const all = [...found, ...ofWholes];
  return all.length > 0 ? all : smallSum(amounts, money);
}

/**
 * “…的主要原因是道路硬化项目资金45元尚未支付”: what no table holds, so small that no such thing costs it, in a paragraph whose
 * other amounts are all in 万元. What is paid to each, and what a bank pays, may be as small.
 */
function smallSum(amounts: TextAmounts, money: readonly Told[]): readonly JudgedFinding[] {
  if (money.filter(({ figure }) => figure.unit === '万元').length < FEWEST_OF_TEXT) return [];
  const small = money.filter((told) => {
    const { figure, statement } = told;
    const isSmall = figure.unit === '元' && figure.value > 0 && figure.value < MOST_OF_SMALL && !figure.isAbout;
    const words = amounts.wordsBefore(told).split(CLAUSE_END).at(-1) ?? '';
    const isSum = SUM_NAMED.test(words) && !SMALL_SUM.test(words) && !PER.test(amounts.wordsBehind(told));
    const beside = amounts
      .inPassage(statement.passage)
      .filter(({ measure, at }) => measure === 'money' && at !== told.at);
    return isSmall && isSum && beside.length > 0 && beside.every(({ figure: { unit } }) => unit === '万元');
  });
  return small.length === 1 ? small.map((each) => finding(each, SENTENCES.straySmall)) : [];
}

/** “支出决算为13.07万元，其中：因公出国（境）费4.46元”: next to nothing of its whole, unless it is told in the whole's unit. */
function slipsOfParts({ all }: TextAmounts, money: readonly Told[]): readonly JudgedFinding[] {
  return money.flatMap((told) => {
    const head = told.statement.partOf === null ? undefined : all[told.statement.partOf];
    if (told.figure.unit !== '元' || head?.figure.unit !== '万元') return [];
    if (told.figure.value > head.figure.value || !isSlip(told, head.figure.places)) return [];
    const whole = figureName(head.statement.subject, '');
    return [finding(told, (name, stated) => SENTENCES.strayPart(name, stated, whole, quoted(head)))];
  });
}

/** The one amount in another unit than all others of some. */
function strayIn(told: readonly Told[]): readonly JudgedFinding[] {
  const [inYuan, inWan] = (['元', '万元'] as const).map((unit) => told.filter(({ figure }) => figure.unit === unit));
  return [...amongWan(inYuan ?? [], inWan ?? []), ...amongYuan(inWan ?? [], inYuan ?? [])];
}

/** “接待费9.95元” where all else is told in 万元. */
function amongWan(stray: readonly Told[], others: readonly Told[]): readonly JudgedFinding[] {
  if (stray.length !== 1 || others.length < FEWEST_OTHERS) return [];
  const places = Math.max(...others.map(({ figure }) => figure.places));
  return stray.filter((each) => isSlip(each, places)).map((each) => finding(each, SENTENCES.strayUnit));
}

/** “0.00万元” where all else is told in 元. */
function amongYuan(stray: readonly Told[], others: readonly Told[]): readonly JudgedFinding[] {
  if (stray.length !== 1 || others.length < FEWEST_OTHERS) return [];
  return stray.filter(isOfThisYear).map((each) => finding(each, SENTENCES.strayTenThousand));
}

/** Whether a figure is one of this year's accounts. */
function isOfThisYear({ statement, role }: Told): boolean {
  return statement.facts.length > 0 && (role === 'final' || role === 'budget') && !statement.isAside;
}

/** Whether a figure is one of the accounts, and printed as those in 万元 are. */
function isSlip(told: Told, places: number): boolean {
  const { figure } = told;
  const isPrintedAlike = places === 0 ? figure.places === 0 : figure.places > 0;
  return isOfThisYear(told) && isPrintedAlike && figure.value > 0 && figure.value < MOST_YUAN;
}

function finding(told: Told, sentence: (name: string, stated: string) => string): JudgedFinding {
  const { figure, statement } = told;
  return {
    rule: figureRule('NR-U01'),
    raw: {
      span: figure.span,
      message: sentence(figureName(statement.subject, ''), quoted(told)),
      severity: 'warning',
      label: 'review',
      stated: quoted(told),
      cause: figure.unit === '元' ? 'missingUnit' : 'unit',
      about: `${statement.facts[0] ?? statement.subject} unit`,
    },
  };
}
