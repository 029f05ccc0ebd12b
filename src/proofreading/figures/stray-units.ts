import { groupBy } from '../../model';
import type { Ledger } from './claims/claim';
import type { JudgedFinding } from './judgement';
import { figureRule } from './rules';
import { quoted, type Told } from './told';
import { figureName, SENTENCES } from './words';

/** Of fewer amounts nobody knows what a section counts in. */
const FEWEST_OTHERS = 3;
/** A larger amount may well be told in 元. */
const MOST_YUAN = 10_000;

/** “接待费9.95元” where all else is told in 万元: only asked about, since so small an amount may be meant. */
export function strayUnits({ amounts }: Ledger): readonly JudgedFinding[] {
  const money = amounts.all.filter(({ measure, statement }) => measure === 'money' && statement.predicate === 'value');
  return [...groupBy(money, ({ section }) => section).values()].flatMap((told) => {
    const others = told.filter(({ figure }) => figure.unit === '万元');
    const stray = told.filter(({ figure }) => figure.unit === '元');
    if (stray.length !== 1 || others.length < FEWEST_OTHERS) return [];
    const places = Math.max(...others.map(({ figure }) => figure.places));
    return stray.filter((each) => isSlip(each, places)).map(finding);
  });
}

/** Whether a figure is one of the accounts, and printed as those in 万元 are. */
function isSlip({ figure, statement, role }: Told, places: number): boolean {
  const isOfAccounts = statement.facts.length > 0 && (role === 'final' || role === 'budget');
  const isPrintedAlike = places === 0 ? figure.places === 0 : figure.places > 0;
  return isOfAccounts && isPrintedAlike && figure.value > 0 && figure.value < MOST_YUAN && !statement.isAside;
}

function finding(told: Told): JudgedFinding {
  const { figure, statement } = told;
  return {
    rule: figureRule('NR-U01'),
    raw: {
      span: figure.span,
      message: SENTENCES.strayUnit(figureName(statement.subject, ''), quoted(told)),
      severity: 'warning',
      label: 'review',
      stated: quoted(told),
      cause: 'missingUnit',
      about: `${statement.facts[0] ?? statement.subject} unit`,
    },
  };
}
