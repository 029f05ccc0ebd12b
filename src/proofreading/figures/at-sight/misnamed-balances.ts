import { wordOf } from '../../../facts';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { quoted, type Told } from '../told';
import { SENTENCES } from '../words';

/** Balances of one budget's money alone. */
const OF_ONE_BUDGET = ['一般公共预算年初结转和结余', '一般公共预算年末结转和结余'].map((name) => wordOf(name).fact);
/** Whose money is none of that budget. */
const OF_ANOTHER = /^(?:政府性基金|国有资本)/;

/**
 * “年末一般公共预算财政拨款结转和结余36万元，其中：一般公共预算…30万元、政府性基金…6万元”: what holds the money of two budgets is 财政拨款, by whatever name
 * it goes.
 */
export function misnamedBalances({ amounts }: Ledger): readonly JudgedFinding[] {
  return OF_ONE_BUDGET.flatMap((fact) => amounts.of(fact, 'final')).flatMap((whole) => {
    const other = amounts.partsOf(whole).find((part) => isOfAnother(part, whole));
    if (!other || other.amount.value === 0) return [];
    const { subject } = whole.statement;
    return [
      {
        rule: figureRule('NR-C10'),
        raw: {
          span: whole.figure.span,
          otherSpans: [other.figure.span],
          message: SENTENCES.misnamedBalance(subject, quoted(whole), other.statement.subject, quoted(other)),
          stated: quoted(whole),
          severity: 'warning',
          label: 'defect',
          about: fact(whole),
        },
      },
    ];
  });
}

function isOfAnother({ statement, measure }: Told, whole: Told): boolean {
  return (
    measure === whole.measure && statement.sentence === whole.statement.sentence && OF_ANOTHER.test(statement.subject)
  );
}

function fact({ statement }: Told): string {
  return statement.facts[0] ?? statement.subject;
}
