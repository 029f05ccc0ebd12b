import { groupBy } from '../../../model';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { quoted, type Told } from '../told';
import { figureName, SENTENCES } from '../words';

/** Of fewer amounts nobody knows what a section counts in. */
const FEWEST_OTHERS = 3;
/** The same of a text whose sections are short. */
const FEWEST_OF_TEXT = 20;
/** A larger amount may well be told in 元. */
const MOST_YUAN = 10_000;

/** An amount in another unit than all others of its section, or of the text: only asked about, since it may be meant. */
export function strayUnits({ amounts }: Ledger): readonly JudgedFinding[] {
  const money = amounts.all.filter(({ measure, statement }) => measure === 'money' && statement.predicate === 'value');
  const inSections = [...groupBy(money, ({ section }) => section).values()].flatMap(strayIn);
  return inSections.length > 0 || money.length < FEWEST_OF_TEXT ? inSections : strayIn(money);
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
