import { groupBy, type SectionKind } from '../../../model';
import { wordOf } from '../../../facts';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import type { RawFinding } from '../../check';
import { figureRule } from '../rules';
import { isOnly, quoted, type Told } from '../told';
import { figureName, MAY_EXCEED, SENTENCES, WHOLES_OF } from '../words';

/** What cannot be true together though no sum or rate says so. */
export function contradictions(ledger: Ledger): readonly JudgedFinding[] {
  return [
    ...smallerThanParts(ledger),
    ...beyondAll(ledger),
    ...mixedTotals(ledger),
    ...budgetForFinal(ledger),
    ...sameDigits(ledger),
    ...evaluations(ledger),
    ...changesOfTotals(ledger),
  ];
}

/** A total may be so much less than a part of it before that is wrong. */
const CLEARLY_LESS = 0.99;

/** A total that is less than what it holds. Of one figure that is too small or too large it is said once. */
function smallerThanParts({ amounts }: Ledger): readonly JudgedFinding[] {
  const seen = new Set<Told>();
  return WHOLES_OF.flatMap(([whole, part]) => {
    const [total] = amounts.of(wordOf(whole).fact, 'final').filter(isOnly);
    const [less] = amounts.of(wordOf(part).fact, 'final').filter(isOnly);
    if (!total || !less || total.amount.value >= less.amount.value * CLEARLY_LESS) return [];
    if (seen.has(total) || seen.has(less)) return [];
    for (const told of [total, less]) seen.add(told);
    return [finding('NR-U07', total, [less], SENTENCES.lessThanPart(whole, quoted(total), part, quoted(less)))];
  });
}

/** An amount so many times all that the text tells of the year's money is no part of it. */
const FAR_BEYOND = 1.5;

/** “开支培训费12600万元” where all was 2400万元: more than all that came in or went out. */
function beyondAll({ amounts }: Ledger): readonly JudgedFinding[] {
  const totals = WHOLES.flatMap((name) => amounts.of(wordOf(name).fact, 'final')).filter(isOnly);
  const [largest] = [...totals].sort((a, b) => b.amount.value - a.amount.value);
  // One total alone may be the wrong one.
  if (!largest || totals.length < FEWEST_TOTALS) return [];
  return amounts.all.flatMap((told) => {
    const { predicate, isAside, subject } = told.statement;
    const isAmount = told.role === 'final' && predicate === 'value' && told.measure === 'money' && !isAside;
    if (!isAmount || !isOnly(told) || MAY_EXCEED.test(subject) || told.kind === 'performance') return [];
    if (told.amount.value <= largest.amount.value * FAR_BEYOND) return [];
    const message = SENTENCES.beyondAll(
      figureName(subject, ''),
      quoted(told),
      largest.statement.subject,
      quoted(largest),
    );
    return [finding('NR-U07', told, [largest], message)];
  });
}

/** All money of the year, by its names. */
const WHOLES: readonly string[] = ['收支总计', '支出总计', '本年收入合计', '本年支出合计'];
/** So many tellings of them show how much it is. */
const FEWEST_TOTALS = 2;

/** “总收入” of the year beside “总支出” that holds what is left over: no reading makes both a total. */
function mixedTotals({ amounts }: Ledger): readonly JudgedFinding[] {
  const incomes = amounts.all.filter(
    ({ kind, role, statement }) => kind === 'overall' && role === 'final' && statement.about.length > 1,
  );
  return incomes.flatMap((income) => {
    const beside = amounts.all.filter(
      ({ role, statement }) =>
        role === 'final' && statement.sentence === income.statement.sentence && !statement.isAside,
    );
    const spent = beside.find(
      ({ statement, at }) => statement.about.includes(wordOf('支出总计').fact) && at !== income.at,
    );
    const opening = beside.find(({ statement }) => statement.about.includes(wordOf('年初结转和结余').fact));
    const closing = beside.find(({ statement }) => statement.about.includes(wordOf('年末结转和结余').fact));
    if (!income.statement.about.includes(wordOf('收支总计').fact) || !spent || !opening || !closing) return [];
    const [i, e, o, c] = [income, spent, opening, closing].map(({ amount }) => amount.value);
    const width = 4 * income.amount.half;
    const isMixed = near((i ?? 0) + (o ?? 0), e ?? 0, width) && !near(i ?? 0, e ?? 0, width) && (c ?? 0) > width;
    return isMixed
      ? [finding('NR-C01', income, [spent, opening, closing], SENTENCES.mixed(quoted(income), quoted(spent)))]
      : [];
  });
}

/** Whether two amounts are the same but for what printing hides. */
function near(a: number, b: number, width: number): boolean {
  return Math.abs(a - b) <= width;
}

/** “支出预算为” where the figure is 决算 and the budgets told before are others. */
function budgetForFinal({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((told) => {
    const [about] = told.statement.about;
    if (told.kind !== 'threePublicDetail' || told.role !== 'budget' || about === undefined || told.amount.value === 0)
      return [];
    const final = amounts.of(about, 'final').find(({ amount }) => amount.value === told.amount.value);
    const budgets = amounts.of(about, 'budget').filter(({ at }) => at !== told.at);
    const whole = wordOf('“三公”经费').fact;
    const [allBudget, allFinal] = (['budget', 'final'] as const).map((role) => amounts.of(whole, role)[0]);
    const differs = allBudget && allFinal && allBudget.amount.value !== allFinal.amount.value;
    // Where the whole's budget equals its 决算 the part's may as well: nothing is known to be wrong.
    if (!final || budgets.length > 0 || !differs) return [];
    return [
      finding('NR-C06', told, [final], SENTENCES.budgetWord(figureName(told.statement.subject, ''), quoted(told)), {
        cause: 'budget',
      }),
    ];
  });
}

/** Fewer digits than these may be the same by chance. */
const FEWEST_DIGITS = 4;

/** One amount with 元 here and 万元 there. */
function sameDigits({ amounts }: Ledger): readonly JudgedFinding[] {
  const money = amounts.all.filter(({ figure }) => figure.unit === '元' || figure.unit === '万元');
  const inYuan = money.filter(
    ({ figure }) => figure.unit === '元' && digitsOf(figure.value, figure.places) >= FEWEST_DIGITS,
  );
  return inYuan.flatMap((yuan) => {
    const other = money.find(
      ({ figure, statement }) =>
        figure.unit === '万元' &&
        figure.value === yuan.figure.value &&
        figure.places === yuan.figure.places &&
        (statement.subject.includes(yuan.statement.subject) ||
          yuan.statement.subject.includes(statement.subject) ||
          statement.sentence === yuan.statement.sentence),
    );
    if (!other) return [];
    return [
      finding(
        'NR-U01',
        yuan,
        [other],
        SENTENCES.twoUnits(figureName(yuan.statement.subject, ''), quoted(yuan), quoted(other)),
        { cause: 'unit' },
      ),
    ];
  });
}

/** How many digits a figure prints, its trailing zeros among them. */
function digitsOf(value: number, places: number): number {
  return value.toFixed(places).replace('.', '').length;
}

/** An evaluation that tells the same 决算 of “三公”经费 and another budget. */
function evaluations({ amounts }: Ledger): readonly JudgedFinding[] {
  const fact = wordOf('“三公”经费').fact;
  const [budgets, finals] = (['budget', 'final'] as const).map((role) => amounts.of(fact, role));
  const ofAccounts = (each: Told): boolean => each.statement.facts.length > 0;
  return (budgets ?? [])
    .filter((each) => !ofAccounts(each))
    .flatMap((other) => {
      const own = budgets?.find(ofAccounts);
      const final = finals?.find((each) => !ofAccounts(each) && each.section === other.section);
      const isSame = final && finals?.some((each) => ofAccounts(each) && each.amount.value === final.amount.value);
      if (!own || !isSame || near(own.amount.value, other.amount.value, own.amount.half + other.amount.half)) return [];
      return [
        finding(
          'NR-X01',
          other,
          [own],
          SENTENCES.same(figureName(other.statement.subject, 'budget'), quoted(other), quoted(own)),
        ),
      ];
    });
}

/** Sections that tell what came in, or went out, within the year. */
const WITHIN_THE_YEAR: readonly (SectionKind | null)[] = ['income', 'expenditure'];

/** “本年支出90万元…，比上年总支出增加5万元”, where those 5万元 are what the total of 100万元 grew by. */
function changesOfTotals({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((change) => {
    if (!WITHIN_THE_YEAR.includes(change.kind) || !isChangeSinceLastYear(change)) return [];
    const [own] = amounts
      .inPassage(change.statement.passage)
      .filter(({ role, measure }) => role === 'final' && measure === 'money');
    const overall = amounts.all.find(
      (each) =>
        each.kind === 'overall' &&
        isChangeSinceLastYear(each) &&
        each.amount.value === change.amount.value &&
        each.statement.direction === change.statement.direction &&
        sharesFact(each, change),
    );
    const total = overall && amounts.near(overall, 'final').find(({ section }) => section === overall.section);
    if (!own || !total || !isYearsOwn(own) || near(own.amount.value, total.amount.value, 4 * own.amount.half))
      return [];
    const message = SENTENCES.otherCaliber(quoted(change), quoted(total), `${own.statement.subject}${quoted(own)}`);
    return [finding('NR-C09', change, [own, total], message, { label: 'review' })];
  });
}

/** “比上年减少166.4万元” here and “比上年增加43万元” there, of one thing. */
export function oppositeChanges({ amounts }: Ledger): readonly JudgedFinding[] {
  const changes = amounts.all.filter(
    (each) => isChangeSinceLastYear(each) && isOnly(each) && each.statement.depth === 0 && !each.figure.isAbout,
  );
  return [...groupBy(changes, ({ statement: { facts } }) => facts[0]).values()].flatMap(([first, ...others]) =>
    others.slice(0, MOST_TELLINGS).flatMap((other) => {
      const [one, two] = [first?.statement.direction ?? null, other.statement.direction];
      if (!first || one === null || two === null || one === two) return [];
      const name = figureName(other.statement.subject, 'change');
      return [finding('NR-X01', other, [first], SENTENCES.same(name, wayOf(other), wayOf(first)))];
    }),
  );
}

/** No text tells one change so often. */
const MOST_TELLINGS = 100;

/** “增加43万元”. */
function wayOf(change: Told): string {
  return `${change.statement.direction === 'up' ? '增加' : '减少'}${quoted(change)}`;
}

/** A change of money since last year that is no reason. */
function isChangeSinceLastYear({ role, measure, statement, amount }: Told): boolean {
  return (
    role === 'change' && measure === 'money' && statement.against !== 'budget' && !statement.isAside && amount.value > 0
  );
}

/** Whether two statements may tell of one thing. */
function sharesFact(a: Told, b: Told): boolean {
  return a.statement.about.some((about) => b.statement.about.includes(about));
}

/** Whether a figure is the sum of the year, by the likeliest meaning of its words. */
function isYearsOwn({ statement }: Told): boolean {
  return [wordOf('本年收入合计').fact, wordOf('本年支出合计').fact].some((fact) => statement.about[0] === fact);
}

/** One finding at a figure, which names the others that it contradicts. */
function finding(
  rule: string,
  told: Told,
  others: readonly Told[],
  message: string,
  more: Partial<RawFinding> = {},
): JudgedFinding {
  return {
    rule: figureRule(rule),
    raw: {
      span: told.figure.span,
      message,
      otherSpans: others.map(({ figure }) => figure.span),
      stated: quoted(told),
      about: told.statement.facts[0] ?? told.statement.subject,
      ...more,
    },
  };
}
