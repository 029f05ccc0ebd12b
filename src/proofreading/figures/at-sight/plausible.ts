import { wordOf } from '../../../facts';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { isExactCount, isOnly, quoted, type Told } from '../told';
import { AT_POST, COUNTED_POSTS, SENTENCES } from '../words';

/**
 * Counts that can hardly stand beside one another: cars kept and cars owned, people at their posts and posts, guests and
 * their visits.
 */
export function implausible(ledger: Ledger): readonly JudgedFinding[] {
  return [...carsKept(ledger), ...peopleAtPosts(ledger), ...fewerThanVisits(ledger)];
}

/** “接待168批次、21人次”: nobody comes without a person, so that one of both is wrong, or they changed places. */
function fewerThanVisits({ amounts }: Ledger): readonly JudgedFinding[] {
  return VISITS.flatMap(([visits, people]) =>
    amounts.of(wordOf(people).fact, 'final').flatMap((guests) => {
      const came = amounts
        .of(wordOf(visits).fact, 'final')
        .filter(({ statement, at }) => statement.passage === guests.statement.passage && at < guests.at)
        .at(-1);
      const isFewer = came && isOnly(came) && isOnly(guests) && guests.amount.value < came.amount.value;
      if (!isFewer || came.figure.isAbout || guests.figure.isAbout || guests.amount.value === 0) return [];
      return [finding('NR-R02', guests, came, SENTENCES.fewerThanVisits(quotedCount(guests), quotedCount(came)))];
    }),
  );
}

/** What is counted once, and the people who came by it. */
const VISITS: readonly (readonly [visits: string, people: string])[] = [
  ['国内公务接待批次', '国内公务接待人次'],
  ['外事接待批次', '外事接待人次'],
  ['出国（境）团组数', '出国（境）人次'],
];

/** Cars that 财政拨款 pays for are among all cars, so they are no more. */
function carsKept({ amounts }: Ledger): readonly JudgedFinding[] {
  const [kept] = amounts.of(wordOf('公务用车保有量').fact, 'final').filter(isOnly);
  const [all] = amounts.of(wordOf('车辆合计').fact, 'final').filter(isOnly);
  if (!kept || !all || kept.amount.value <= all.amount.value) return [];
  return [finding('NR-C07', kept, all, SENTENCES.carsKept(quotedCount(kept), quotedCount(all)))];
}

/** “编制40人，在职45人”: side by side in a sentence that tells of no other posts. */
function peopleAtPosts({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((posts) => {
    const people = amounts.all[posts.at + 1];
    if (!isCount(posts) || !COUNTED_POSTS.test(posts.statement.subject) || !people || !isCount(people)) return [];
    const others = amounts.beside(posts).filter(({ statement }) => COUNTED_POSTS.test(statement.subject));
    const isBeside = people.statement.sentence === posts.statement.sentence && AT_POST.test(people.statement.subject);
    if (!isBeside || others.length > 1 || people.amount.value <= posts.amount.value) return [];
    return [finding('NR-R01', people, posts, SENTENCES.overstaffed(quotedCount(people), quotedCount(posts)))];
  });
}

/** A count that is meant exactly and is not told in a reason. */
function isCount(told: Told): boolean {
  return told.measure === 'count' && isExactCount(told);
}

/** A count as it is printed; cars told as 台（套） are called 辆, as a reader calls them. */
function quotedCount(told: Told): string {
  return quoted(told).replace('台（套）', '辆');
}

/** Always for review: counts come from several registers, and both may be right in their own way. */
function finding(rule: string, told: Told, other: Told, message: string): JudgedFinding {
  const { span } = told.figure;
  return {
    rule: figureRule(rule),
    raw: { span, message, otherSpans: [other.figure.span], stated: quotedCount(told), label: 'review', about: rule },
  };
}
