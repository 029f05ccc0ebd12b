import { groupBy } from '../../../model';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { quoted, type TextAmounts, type Told } from '../told';
import { figureName, LAWFULLY_SMALL, PER, SENTENCES, SMALL_SUM, SUM_NAMED } from '../words';

/** Of fewer amounts nobody knows what a section counts in. */
const FEWEST_OTHERS = 3;
/** The same of a text whose sections are short. */
const FEWEST_OF_TEXT = 6;
/** The same where a whole thing is told of, whose price nobody knows. */
const FEWEST_OF_LONG = 20;
/** A larger amount may well be told in 元. */
const MOST_YUAN = 10_000;
/** The same of what no table holds: a thing may cost some thousand 元. */
const MOST_OF_SMALL = 200;
/** A smaller one is no amount of the accounts, which show what is a hundred times as much. */
const LEAST_OF_ACCOUNTS = 100;
/** A smaller one without a place may be what anything costs. */
const LEAST_WITHOUT_PLACES = 1_000;
/** What ends the words of another clause. */
const CLAUSE_END = /[，。；：（）]/;

/** An amount in another unit than all others of its section, or of the text: only asked about, since it may be meant. */
export function strayUnits({ amounts }: Ledger): readonly JudgedFinding[] {
  const money = amounts.all.filter((each) => isSum(each) && !isOfEach(amounts, each));
  const inSections = [...groupBy(money, ({ section }) => section).values()].flatMap((each) =>
    strayIn(each, SENTENCES.strayUnit),
  );
  const found =
    inSections.length > 0 || money.length < FEWEST_OF_TEXT ? inSections : strayIn(money, SENTENCES.strayInText);
  const ofWholes = slipsOfParts(amounts, money);
  const told = new Set(ofWholes.map(({ raw: { span } }) => span));
  const all = [...ofWholes, ...found.filter(({ raw: { span } }) => !told.has(span))];
  return all.length > 0 ? all : smallSum(amounts, money);
}

/** An amount of money, or what it changed by. */
function isSum({ measure, statement: { predicate } }: Told): boolean {
  return measure === 'money' && (predicate === 'value' || predicate === 'change');
}

/** “每人补助45.50元”, “利息收入3.20元”: what is lawfully told in 元 where all else is in 万元. */
function isOfEach(amounts: TextAmounts, told: Told): boolean {
  return LAWFULLY_SMALL.test(clauseBefore(amounts, told)) || PER.test(amounts.wordsBehind(told));
}

function clauseBefore(amounts: TextAmounts, told: Told): string {
  return amounts.wordsBefore(told).split(CLAUSE_END).at(-1) ?? '';
}

/**
 * “…的主要原因是道路硬化项目资金45元尚未支付”: what no table holds, so small that no such thing costs it, in a paragraph whose
 * other amounts are all in 万元. What is paid to each, and what a bank pays, may be as small.
 */
function smallSum(amounts: TextAmounts, money: readonly Told[]): readonly JudgedFinding[] {
  if (money.filter(({ figure }) => figure.unit === '万元').length < FEWEST_OF_LONG) return [];
  const small = money.filter((told) => {
    const { figure, statement } = told;
    const isSmall = figure.unit === '元' && figure.value > 0 && figure.value < MOST_OF_SMALL && !figure.isAbout;
    const words = clauseBefore(amounts, told);
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
    const { figure } = told;
    if (figure.value > head.figure.value || !isOfThisYear(told) || !isSlip(told, head.figure.places, 0)) return [];
    const whole = figureName(head.statement.subject, '');
    return [finding(told, (name, stated) => SENTENCES.strayPart(name, stated, whole, quoted(head)))];
  });
}

/** The one amount in another unit than all others of some. */
function strayIn(told: readonly Told[], sentence: StraySentence): readonly JudgedFinding[] {
  const [inYuan, inWan] = (['元', '万元'] as const).map((unit) => told.filter(({ figure }) => figure.unit === unit));
  return [...amongWan(inYuan ?? [], inWan ?? [], sentence), ...amongYuan(inWan ?? [], inYuan ?? [])];
}

/** What is said of an amount, by its name and as it is printed. */
type StraySentence = (name: string, stated: string) => string;

/** “接待费9.95元” where all else is told in 万元. */
function amongWan(stray: readonly Told[], others: readonly Told[], sentence: StraySentence): readonly JudgedFinding[] {
  if (stray.length !== 1 || others.length < FEWEST_OTHERS) return [];
  const places = Math.max(...others.map(({ figure }) => figure.places));
  const largest = Math.max(...others.map(({ figure }) => figure.value));
  const isMeant = (each: Told): boolean => isSlip(each, places, largest) || others.some((other) => isTwin(each, other));
  return stray.filter(isMeant).map((each) => finding(each, sentence));
}

/** “支出决算103元，年初预算103万元”: the same digits in the other unit beside. */
function isTwin({ figure, statement }: Told, other: Told): boolean {
  return figure.value === other.figure.value && figure.value > 1 && statement.passage === other.statement.passage;
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

/** Whether a figure is printed as those in 万元 are, and no larger; of the accounts, too small for them in 元. */
function isSlip(told: Told, places: number, largest: number): boolean {
  const { figure, statement } = told;
  if (figure.isAbout || figure.value <= 0 || figure.value >= Math.max(MOST_YUAN, largest)) return false;
  const isOfAccounts = isOfThisYear(told);
  if (isOfAccounts && figure.value < LEAST_OF_ACCOUNTS) return true;
  if (places > 0) return figure.places > 0;
  return figure.places === 0 && (isOfAccounts || (figure.value >= LEAST_WITHOUT_PLACES && !statement.isAside));
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
