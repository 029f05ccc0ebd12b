import { wordOf } from '../../../facts';
import { hitsOf, isBody, sentenceAround, type Hit } from '../../wording/hits';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { isExact, isOnly, quoted, type Told } from '../told';
import { SENTENCES, figureName } from '../words';
import { MATTERS, NOT_OF_THIS_YEAR, type Matter } from './nothing-words';

/**
 * “无政府性基金预算财政拨款支出” in one place, and 20万元 of them in another. One finding for each place that says so: what it
 * denies of income and of spending has one cause.
 */
export function toldAsNothing(ledger: Ledger): readonly JudgedFinding[] {
  const found = MATTERS.flatMap((matter) => denied(ledger, matter));
  return found.filter((each, at) => found.findIndex(({ raw }) => raw.span.start === each.raw.span.start) === at);
}

function denied({ amounts }: Ledger, { denies, says, isAsked }: Matter): readonly JudgedFinding[] {
  const told = denies
    .flatMap((name) => amounts.of(wordOf(name).fact, 'final'))
    .filter((each) => isTold(each) && each.amount.value > 0);
  const [first] = told;
  if (first === undefined) return [];
  return hitsOf(amounts.read, says, isBody)
    .filter((hit) => isOfThisYear(hit, amounts.read.year))
    .map(({ span, words }) => ({
      rule: figureRule('NR-X01'),
      raw: {
        span,
        otherSpans: told.map(({ figure }) => figure.span),
        message: SENTENCES.notNothing(words, figureName(first.statement.subject, ''), quoted(first), isAsked),
        stated: words,
        about: `nothing ${denies[0] ?? ''}`,
        ...(isAsked ? { severity: 'warning', label: 'review' } : {}),
      },
    }));
}

/** Whether a figure tells one thing alone of this unit's year, by its own words. */
function isTold(told: Told): boolean {
  const { subjectOrigin, facts } = told.statement;
  return facts.length > 0 && isOnly(told) && isExact(told) && subjectOrigin !== 'heading';
}

/** Whether it is said of the year of the accounts, and not of another one or for the case that it were so. */
function isOfThisYear({ passage, start, words }: Hit, year: number | null): boolean {
  const sentence = sentenceAround(passage, start + 1);
  const before = sentence.slice(0, sentence.indexOf(words));
  const years = [...before.matchAll(/20\d{2}(?=年)/g)].map(Number);
  return !NOT_OF_THIS_YEAR.test(before.slice(before.lastIndexOf('，') + 1)) && years.every((each) => each === year);
}
