import type { BudgetBasis, FactId, Statement, TextCause } from '../../model';
import { BUDGET_NAMES, budgetId, budgetOn, completionId, placeIn, priorId, wordOf } from '../../facts';
import { FEN, amountOfFact } from './amounts';
import type { Ledger } from './claims/claim';
import { membersOf, sourcesOf, total, type AnyEquation, type Ratio } from './equations';
import { CAUSE_WORDS, TOTAL_NAMES } from './words';
import { around, type Role, type Told } from './told';

/** Checks of sums. */
const SUMS: readonly string[] = ['NR-A01', 'NR-A07', 'NR-C03'];

/** Rates of so few places are met by chance: no other whole is then looked for. */
const FEWEST_PLACES = 2;

/** Rates of which the two amounts may change places. */
const UPSIDE_DOWN: readonly Statement['predicate'][] = ['completion', 'share'];

/** Why a figure is wrong, in words that go behind the finding's sentence. */
export interface Why {
  readonly cause: TextCause;
  readonly words: string;
  /** What was left out of a sum or counted in it, where that explains the figure. */
  readonly omitted?: string;
}

/** A wrong figure, what it should be, and what says so. */
export interface Wrong {
  readonly told: Told;
  readonly expected: number;
  readonly equations: readonly AnyEquation[];
}

/** One way in which a figure may have come about; null where it did not come about so. */
type Search = (ledger: Ledger, wrong: Wrong, others: readonly Wrong[]) => Why | null;

/** The likeliest way in which a figure came about, in the order of how often each happens and how seldom by chance. */
export function whyWrong(ledger: Ledger, wrong: Wrong, others: readonly Wrong[]): Why | null {
  for (const search of SEARCHES) {
    const why = search(ledger, wrong, others);
    if (why) return why;
  }
  return null;
}

/** Whether a figure prints a value: within half of its last place, and a hair for what floating point loses. */
function alike(told: Told, value: number): boolean {
  const { amount } = told;
  return Math.abs(amount.value - value) <= amount.half + 1e-6 * Math.max(1, Math.abs(value) * 1e-6);
}

/**
 * “12000万元” for 12000元, “1.2元” for 1.2万元, or a point that slid. Money only: a rate or a count has no unit to take for
 * another. The tolerance grows with the power, since the printed figure was rounded before it was scaled.
 */
const byUnit: Search = (_ledger, { told, expected }) => {
  if (told.measure !== 'money' || expected === 0 || told.amount.value === 0) return null;
  const { value, half } = told.amount;
  for (const power of [10_000, 100_000_000, 1 / 10_000, 1 / 100_000_000, 1_000, 100, 10, 0.1, 0.01, 0.001]) {
    if (Math.abs(value * power - expected) > half * Math.max(power, 1)) continue;
    // The printed unit tells whether 万 fell out or came in by mistake.
    if (told.figure.unit === '元' && power === 10_000)
      return { cause: 'missingUnit', words: CAUSE_WORDS.missingTenThousand };
    if (told.figure.unit === '万元' && power === 1 / 10_000)
      return { cause: 'unit', words: CAUSE_WORDS.extraTenThousand };
    return { cause: 'unit', words: CAUSE_WORDS.scale(power) };
  }
  return null;
};

/** A value that may have been copied by mistake, and what is then said of it. */
interface NamedValue {
  readonly value: number;
  readonly cause: TextCause;
  readonly words: string;
}

/**
 * The same thing's figure of last year, of the budget, or of another table, put in the wrong place. Zero explains
 * nothing: too much is zero.
 */
const byRole: Search = (ledger, { told }) => {
  const roles = told.measure === 'percent' ? ratesBeside(ledger, told) : valuesBeside(ledger, told);
  // A rate that was copied may have been cut where the other was rounded.
  const isAlike = (value: number): boolean =>
    alike(told, value) || (told.measure === 'percent' && Math.abs(told.amount.value - value) <= 3 * told.amount.half);
  const found = roles.find(({ value }) => told.amount.value !== 0 && isAlike(value));
  return found ? { cause: found.cause, words: found.words } : null;
};

/**
 * What an amount may have been taken for: the same subject's other roles, as the books know them and as the text tells
 * them elsewhere. Sizes only, for a text tells a decrease without a minus.
 */
function valuesBeside(ledger: Ledger, told: Told): readonly NamedValue[] {
  const { amounts, facts } = ledger;
  return told.statement.about.flatMap((about): readonly NamedValue[] => {
    const known = (id: FactId): readonly number[] => {
      const amount = amountOfFact(facts?.get(id));
      return amount ? [Math.abs(amount.value)] : [];
    };
    const inText = (role: 'prior' | 'budget' | 'final'): readonly number[] =>
      amounts
        .of(about, role)
        .filter(({ at }) => at !== told.at)
        .map(({ amount }) => amount.value);
    const named = (values: readonly number[], cause: TextCause, words: string): readonly NamedValue[] =>
      values.map((value) => ({ value, cause, words }));
    return [
      ...named([...known(priorId(about)), ...inText('prior')], 'priorYear', CAUSE_WORDS.priorYear),
      ...(told.role === 'budget' ? otherBudgets(ledger, told, about) : []).map(({ value, is, said }): NamedValue => ({
        value,
        cause: 'otherBudget',
        words: CAUSE_WORDS.isOtherBudget(is, said),
      })),
      ...(told.role === 'budget'
        ? named([...known(about), ...inText('final')], 'budget', CAUSE_WORDS.isFinal)
        : named([...known(budgetId(about)), ...inText('budget')], 'budget', CAUSE_WORDS.isBudget)),
      ...sameNamed(ledger, about),
    ];
  });
}

/** An amount's budget by the other name, as the books know it and as the text tells it. */
interface OtherBudget {
  readonly value: number;
  readonly is: string;
  /** What the statement calls its own. */
  readonly said: string;
}

/** Empty where a statement tells no budget by its name, or compares with none. */
function otherBudgets({ amounts, facts }: Ledger, told: Told, about: FactId): readonly OtherBudget[] {
  const { basis } = told.statement;
  if (basis === null) return [];
  const other: BudgetBasis = basis === 'original' ? 'adjusted' : 'original';
  const known = amountOfFact(facts?.get(budgetOn(about, other)));
  const inText = amounts
    .of(about, 'budget')
    .filter(({ at, statement }) => at !== told.at && statement.basis === other)
    .map(({ amount }) => amount.value);
  return [...(known ? [known.value] : []), ...inText].map((value) => ({
    value,
    is: BUDGET_NAMES[other],
    said: BUDGET_NAMES[basis],
  }));
}

/** “完成年初预算的91.67%” that was reckoned from 全年预算, or the reverse. */
const byOtherBudget: Search = (ledger, wrong) => {
  const { told } = wrong;
  if (told.statement.predicate !== 'completion' || told.amount.value === 0) return null;
  const equation = ratioOf(wrong);
  const spent = equation
    ? [total(equation.part).value]
    : told.statement.about.flatMap((about) => spentOn(ledger, about));
  const others = told.statement.about.flatMap((about) => otherBudgets(ledger, told, about));
  const found = others.find(({ value }) => value > 0 && spent.some((part) => alike(told, (part * 100) / value)));
  return found ? { cause: 'otherBudget', words: CAUSE_WORDS.ofOtherBudget(found.is, found.value, found.said) } : null;
};

/** What was spent of a thing, as the books and the text know it. */
function spentOn({ amounts, facts }: Ledger, about: FactId): readonly number[] {
  const known = amountOfFact(facts?.get(about));
  return [...(known ? [known.value] : []), ...amounts.of(about, 'final').map(({ amount }) => amount.value)];
}

/** The figure of the same name in another table. */
function sameNamed({ facts }: Ledger, about: FactId): readonly NamedValue[] {
  const place = placeIn(about);
  if (!place || !facts) return [];
  return [...facts.values()].flatMap((fact): readonly NamedValue[] => {
    const other = placeIn(fact.id);
    if (fact.kind !== 'amount' || other?.row !== place.row || other.column !== place.column || fact.id === about)
      return [];
    return [{ value: fact.fen, cause: 'otherTable', words: CAUSE_WORDS.otherTable(fact.label) }];
  });
}

/**
 * A completion (“完成预算的96.15%”) copied as a share (“占96.15%”). No share of 100 or more is looked at, and a completion
 * of another subject counts only with places enough not to be met by chance.
 */
function ratesBeside({ amounts, facts }: Ledger, told: Told): readonly NamedValue[] {
  if (told.statement.predicate !== 'share' || told.amount.value >= 100) return [];
  return told.statement.about.flatMap((about): readonly NamedValue[] => {
    const completion = amountOfFact(facts?.get(completionId(about)));
    const inText = amounts
      .saying('completion', told)
      .filter(({ statement, figure }) => statement.about.includes(about) || figure.places >= FEWEST_PLACES);
    return [...(completion ? [completion.value] : []), ...inText.map(({ amount }) => amount.value)].map((value) => ({
      value,
      cause: 'completionAsShare',
      words: CAUSE_WORDS.completionAsShare,
    }));
  });
}

/**
 * Two wrong figures that would both be right in each other's place. Both have to be wrong: one alone that equals its
 * neighbour says nothing.
 */
const bySwap: Search = (_ledger, { told, expected }, others) => {
  const other = others.find(
    (each) =>
      each.told.at !== told.at &&
      alike(told, each.expected) &&
      alike(each.told, expected) &&
      each.expected !== expected,
  );
  return other ? { cause: 'swap', words: CAUSE_WORDS.swap(other.told.statement.subject) } : null;
};

/** The share of the rest: 3.56% for 96.44%. */
const byComplement: Search = (_ledger, { told, expected }) =>
  told.measure === 'percent' && Math.abs(told.amount.value + expected - 100) <= 2 * told.amount.half + 1e-9
    ? { cause: 'complement', words: CAUSE_WORDS.complement }
    : null;

/** A completion or a share turned upside down: 102.87% for 97.21%. */
const byInversion: Search = (_ledger, { told, expected }) =>
  UPSIDE_DOWN.includes(told.statement.predicate) &&
  told.figure.places >= FEWEST_PLACES &&
  expected > 0 &&
  alike(told, 10_000 / expected)
    ? { cause: 'denominator', words: CAUSE_WORDS.inverted }
    : null;

/** The size is right and the expected value negative: “增加” was written for “减少”. */
const byDirection: Search = (_ledger, { told, expected }) =>
  expected < 0 && alike(told, -expected) ? { cause: 'direction', words: CAUSE_WORDS.direction } : null;

/** What a figure prints as digits, and what would have stood there. */
function digitsOf({ told, expected }: Wrong): readonly [string, string] {
  const { figure, measure } = told;
  const divisor = measure === 'money' ? ((figure.unit && FEN[figure.unit]) ?? 1_000_000) : 1;
  return [figure.value.toFixed(figure.places), Math.abs(expected / divisor).toFixed(figure.places)];
}

/**
 * Two digits that changed places, as 68.68 for 68.86 or 97.51 for 91.57. The point is taken out first, so that digits on
 * either side of it are found too.
 */
const byTransposition: Search = (_ledger, wrong) => {
  const [stated = '', right = ''] = digitsOf(wrong).map((each) => each.replace('.', ''));
  if (stated.length !== right.length) return null;
  const [a = 0, b = 0, ...others] = [...stated].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const isSwap = a !== b && others.length === 0 && stated[a] === right[b] && stated[b] === right[a];
  return isSwap ? { cause: 'transposition', words: CAUSE_WORDS.transposition } : null;
};

/** A rate whose last place was cut where it had to be rounded. Of rates only. */
const byTruncation: Search = (_ledger, { told, expected }) => {
  const step = 10 ** -told.figure.places;
  const isCut =
    told.measure === 'percent' && Math.abs(Math.trunc(expected / step) * step - told.amount.value) < step / 1000;
  return isCut ? { cause: 'truncated', words: CAUSE_WORDS.truncated } : null;
};

/**
 * A share of another total than the one that is named: the part is believed, and each known total is tried under it. A
 * rate with fewer than two places fits some total by chance, so none is looked for.
 */
const byDenominator: Search = (ledger, wrong) => {
  const { told } = wrong;
  const equation = ratioOf(wrong);
  if (!equation || told.figure.places < FEWEST_PLACES || told.amount.value === 0) return null;
  const part = total(equation.part).value;
  const found = totalsOf(ledger).find(({ value }) => value !== 0 && alike(told, (part * 100) / value));
  return found ? { cause: 'denominator', words: CAUSE_WORDS.denominator(found.label, found.value) } : null;
};

/** A growth of what there is now, where it has to be of what there was: the base is not printed, this year's figure is. */
const byOwnFigure: Search = (_ledger, wrong) => {
  const { told } = wrong;
  const equation = ratioOf(wrong);
  if (!equation || told.statement.predicate !== 'growth' || told.amount.value === 0) return null;
  const [change, now] = [total(equation.part).value, nowIn(equation)];
  return now !== undefined && now !== 0 && alike(told, (change * 100) / now)
    ? { cause: 'denominator', words: CAUSE_WORDS.denominator(CAUSE_WORDS.ofThisYear, now) }
    : null;
};

/** The reckoning of a wrong rate; undefined where the wrong figure is no rate. */
function ratioOf({ told, equations }: Wrong): Ratio | undefined {
  return equations.find((each): each is Ratio => each.kind === 'ratio' && each.rate.at === told.at);
}

/** A budget changes from year to year as 决算 does. */
const THIS_YEARS: readonly Role[] = ['final', 'budget'];

/** This year's figure in the reckoning of a growth: what its change is taken from, or what last year's is. */
function nowIn({ part, whole }: Ratio): number | undefined {
  for (const { operand } of [...whole, ...part]) {
    if (operand.kind === 'told' && THIS_YEARS.includes(operand.told.role)) return operand.told.amount.value;
  }
  return undefined;
}

/** A total that a rate may have been taken of by mistake. */
interface Total {
  readonly label: string;
  readonly value: number;
}

/** Asked for again with every wrong rate; of those of one value the first is told. */
const TOTALS = new WeakMap<Ledger, readonly Total[]>();

function totalsOf(ledger: Ledger): readonly Total[] {
  const known = TOTALS.get(ledger);
  if (known !== undefined) return known;
  const byValue = new Map<number, Total>();
  for (const total of totalsIn(ledger)) if (!byValue.has(total.value)) byValue.set(total.value, total);
  const found = [...byValue.values()];
  TOTALS.set(ledger, found);
  return found;
}

/**
 * The totals of the text (决算, then budgets), the heads told in brackets, and the totals of the books. In this order:
 * what stands in the text is the likelier slip.
 */
function totalsIn({ amounts, facts }: Ledger): readonly Total[] {
  const named = TOTAL_NAMES.map((name) => [name, wordOf(name).fact] as const);
  return [
    ...named.flatMap(([label, fact]) =>
      amounts.of(fact, 'final').map(({ amount }) => ({ label, value: amount.value })),
    ),
    ...named.flatMap(([label, fact]) =>
      amounts.of(fact, 'budget').map(({ amount }) => ({ label: `${label}预算`, value: amount.value })),
    ),
    ...amounts.all
      .filter(({ measure, statement }) => measure === 'money' && statement.predicate === 'value' && statement.depth > 0)
      .map(({ amount, statement }) => ({ label: statement.subject, value: amount.value })),
    ...named.flatMap(([label, fact]) => {
      const amount = amountOfFact(facts?.get(fact));
      return amount ? [{ label, value: amount.value }] : [];
    }),
  ];
}

/**
 * One digit other, or one too few or too many. Late, since a digit is met by chance more often than all that was tried
 * before.
 */
const byDigit: Search = (_ledger, wrong) => {
  const [stated, right] = digitsOf(wrong);
  if (stated.length === right.length) {
    const differing = [...stated].filter((digit, at) => digit !== right[at]).length;
    return differing === 1 ? { cause: 'digit', words: CAUSE_WORDS.digit } : null;
  }
  const [short, long] = stated.length < right.length ? [stated, right] : [right, stated];
  const isDropped =
    long.length === short.length + 1 &&
    [...long].some((_digit, at) => long.slice(0, at) + long.slice(at + 1) === short);
  return isDropped ? { cause: 'droppedDigit', words: CAUSE_WORDS.droppedDigit } : null;
};

/** A sum that fails by just one figure of the text: it was left out, or counted with another. */
const byOmission: Search = ({ amounts }, { told, expected, equations }) => {
  const sum = equations.find(({ rule, kind }) => kind === 'linear' && SUMS.includes(rule));
  if (!sum || told.measure !== 'money') return null;
  const difference = Math.abs(told.amount.value - expected);
  const members = membersOf(sum).map(({ at }) => at);
  // Each member's rounding may have moved the sum.
  const slack = members.length * told.amount.half;
  const found = around(amounts.all, told.at).filter(
    (each) =>
      !members.includes(each.at) &&
      each.measure === 'money' &&
      each.role === 'final' &&
      each.amount.value > 0 &&
      Math.abs(each.amount.value - difference) <= slack,
  );
  const [first] = found;
  const isOne = new Set(found.map(({ statement }) => statement.subject)).size === 1;
  return first && isOne
    ? {
        cause: 'omitted',
        words: CAUSE_WORDS.omitted(first.statement.subject, first.amount.value),
        omitted: first.statement.subject,
      }
    : null;
};

/** The very figure of another subject in the same section: a line that was taken twice. A part may well be the whole. */
const byNeighbour: Search = ({ amounts }, { told }) => {
  if (told.amount.value === 0) return null;
  const found = amounts
    .inSectionOf(told)
    .find(
      (each) =>
        each.at !== told.at &&
        each !== amounts.all[told.statement.partOf ?? -1] &&
        each.measure === told.measure &&
        each.amount.value === told.amount.value &&
        each.statement.subject !== told.statement.subject,
    );
  return found ? { cause: 'neighbour', words: CAUSE_WORDS.neighbour(found.statement.subject) } : null;
};

/**
 * Another cell of the books with just this amount. Last of all, and only where the books took part: chance finds one
 * for nearly every round figure.
 */
const byKnown: Search = ({ facts }, { told, equations }) => {
  if (!facts || told.measure !== 'money' || told.amount.value === 0 || equations.flatMap(sourcesOf).length === 0)
    return null;
  const found = [...facts.values()].find((fact) => fact.kind === 'amount' && fact.fen === told.amount.value);
  return found ? { cause: 'otherTable', words: CAUSE_WORDS.otherTable(found.label) } : null;
};

/** In the order of how seldom each is met by chance: the first that explains wins. */
const SEARCHES: readonly Search[] = [
  byUnit,
  byDirection,
  byRole,
  byOtherBudget,
  bySwap,
  byComplement,
  byInversion,
  byTransposition,
  byTruncation,
  byOwnFigure,
  byDenominator,
  byOmission,
  byDigit,
  byNeighbour,
  byKnown,
];
