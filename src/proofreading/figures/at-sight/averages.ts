import { wordOf } from '../../../facts';
import { FEN, printed } from '../amounts';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { counterOf, nearestFirst, quoted, type Told } from '../told';
import { AVERAGES, EACH_OF, OF_EACH, SENTENCES, TOLD_AS_SUM, UNIT_OF_EACH } from '../words';
import { apieceOf } from './apiece';

/** Averages and standards: what one of many costs, against what all cost and how many there are. */
export function averages(ledger: Ledger): readonly JudgedFinding[] {
  return ledger.amounts.all.flatMap((told) => {
    if (told.figure.isAbout || told.statement.isAside || told.amount.value === 0) return [];
    if (told.measure === 'count') return ofAny(ledger, told);
    if (told.measure !== 'money') return [];
    if (OF_EACH.test(told.statement.subject)) return ofStandard(ledger, told);
    return [...ofAverage(ledger, told), ...ofEach(ledger, told), ...ofAny(ledger, told)].slice(0, 1);
  });
}

/** “车均运行维护费1.68万元”, “人均147元”: the amount by the count, of the same paragraph's 三公 part, or the text's one. */
function ofAverage({ amounts }: Ledger, average: Told): readonly JudgedFinding[] {
  const [found] = AVERAGES.flatMap(({ says, not, amount, count }) => {
    if (!says.test(average.statement.subject) || not.test(average.statement.subject)) return [];
    const told = (name: string): Told | undefined => {
      const found = amounts.of(wordOf(name).fact, 'final').filter((each) => each.amount.value > 0);
      const inPassage = found.filter(({ statement }) => statement.passage === average.statement.passage);
      // Elsewhere only what the whole text tells alike can be meant.
      const isOne = new Set(found.map(({ amount: { value } }) => value)).size === 1;
      return nearestFirst(inPassage.length > 0 || !isOne ? inPassage : found, average)[0];
    };
    const [all, number] = [told(amount), told(count)];
    if (!all || !number || number.figure.isAbout) return [];
    // “培训210人次，人均300元”: what was counted right before is meant.
    const before = amounts.before(average);
    const isOfOthers =
      before?.statement.predicate === 'count' &&
      before.amount.value > 0 &&
      before.at !== number.at &&
      before.figure.unit === number.figure.unit;
    return isOfOthers ? [] : [{ all, number }];
  });
  return found ? judged(average, found.all, found.number) : [];
}

/** “慰问120人，每人500元，共6万元”: in one sentence, count, standard and sum in this order. */
function ofStandard({ amounts }: Ledger, standard: Told): readonly JudgedFinding[] {
  const [number, all] = [amounts.all[standard.at - 1], amounts.all[standard.at + 1]];
  if (number?.figure.unit !== '人' && number?.figure.unit !== '户' && number?.figure.unit !== '名') return [];
  const isTogether = [number, all].every((each) => each?.statement.sentence === standard.statement.sentence);
  if (!all || !isTogether || all.measure !== 'money' || number.figure.isAbout || number.amount.value === 0) return [];
  // “共6万元” names nothing of its own.
  const isSum = TOLD_AS_SUM.test(all.statement.subject) || all.statement.subjectOrigin === 'before';
  return isSum ? judged(standard, all, number) : [];
}

/** So many figures may stand before what each got, from the sum on. */
const MOST_BETWEEN = 5;

/** “42.00万元，用于28户…改造，户均1.5万元”: in one sentence, sum, count and what each got. */
function ofEach({ amounts }: Ledger, each: Told): readonly JudgedFinding[] {
  const [, word = ''] = EACH_OF.exec(amounts.wordsBefore(each)) ?? [];
  // “186.00万元，惠及3个村1206户4871人，户均…”: counts of other things stand between.
  const before = amounts.all.slice(Math.max(0, each.at - MOST_BETWEEN), each.at).reverse();
  const number = before.find(({ figure }) => figure.unit === (UNIT_OF_EACH[word] ?? word));
  const all = before.find(({ statement, at }) => statement.predicate !== 'count' && at < each.at - 1);
  const isCounted = number?.statement.predicate === 'count';
  if (!all || !isCounted || number.statement.sentence !== each.statement.sentence) return [];
  const { sentence, passage, subject } = all.statement;
  // “运行维护费8万元。公务用车4台，平均每台运行维护费2万元”: the sum goes by its name.
  const isNamed = passage === each.statement.passage && subject.length > 3 && each.statement.subject.includes(subject);
  const isTogether = sentence === each.statement.sentence || isNamed;
  const isAmount = all.measure === 'money' && all.statement.predicate === 'value' && !all.figure.isAbout;
  // Of nothing nobody got anything: another sum is meant.
  const isSomething = number.amount.value > 0 && all.amount.value > 0;
  if (!isTogether || !isAmount || number.figure.isAbout || !isSomething) return [];
  return judged(each, all, number);
}

/** “举办8期，培训320人次，平均每期45人次”: whatever is counted. */
function ofAny(ledger: Ledger, told: Told): readonly JudgedFinding[] {
  const found = apieceOf(ledger, told);
  return found ? judged(told, found.all, found.number) : [];
}

/** Only asked about: people come and go within a year, and cars do too. */
function judged(average: Told, all: Told, number: Told): readonly JudgedFinding[] {
  const exact = all.amount.value / number.amount.value;
  const half = average.measure === 'count' ? average.figure.step / 2 : average.amount.half;
  const width = half + all.amount.half / number.amount.value;
  // A last digit that was cut is let pass.
  if (Math.abs(exact - average.amount.value) <= width + half) return [];
  const expected = printedLike(average, exact);
  return [
    {
      rule: figureRule('NR-A11'),
      raw: {
        span: average.figure.span,
        message: SENTENCES.average(quoted(average), quoted(all), quoted(number), expected),
        otherSpans: [all.figure.span, number.figure.span],
        stated: quoted(average),
        expected,
        label: 'review',
        about: `${average.statement.subject}/${number.figure.unit ?? ''}`,
      },
    },
  ];
}

/** A value as the text prints an average: “80.97元”, “40人次”. */
function printedLike(average: Told, value: number): string {
  const { unit, places } = average.figure;
  if (average.measure === 'count') return `${Number(value.toFixed(Math.max(places, 1)))}${counterOf(average)}`;
  const isMoneyUnit = unit !== null && unit in FEN;
  return `${printed(value, unit, Math.max(places, unit === '元' ? 0 : 2))}${isMoneyUnit ? unit : '万元'}`;
}
