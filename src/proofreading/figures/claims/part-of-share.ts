import type { Predicate } from '../../../model';
import { isMoney, isOnly, nearestFirst, sameSubject, type TextAmounts, type Told } from '../told';

/** What is told of an amount besides its share. */
const RATES: readonly Predicate[] = ['completion', 'growth'];

/**
 * What a share is of its whole: as a rule the amount right before it, “A为1万元，占10%”, else the one right behind it,
 * “A占10%，为1万元”. Undefined where nothing that it may be is told.
 */
export function partOfShare(amounts: TextAmounts, rate: Told): Told | undefined {
  const part = rate.statement.subjectOrigin === 'list' ? listedPart(amounts, rate) : valueBefore(amounts, rate);
  if (part?.statement.predicate === 'value' && mayBeItsPart(part, rate)) return part;
  return amountBehind(amounts, rate) ?? toldElsewhere(amounts, rate);
}

/** Whether an amount before a share is its part: of the same name, or of its sentence where the share names nothing else. */
export function mayBeItsPart(part: Told, rate: Told): boolean {
  if (sameSubject(part, rate)) return true;
  const [name, own] = [part.statement.subject, rate.statement.subject];
  const isAnother = NAMED.includes(rate.statement.subjectOrigin) && !name.startsWith(own) && !own.startsWith(name);
  return part.statement.sentence === rate.statement.sentence && !isAnother;
}

/** The words of a figure name themselves what it tells of. */
const NAMED: readonly Told['statement']['subjectOrigin'][] = ['clause', 'among'];

/** The figure right before a share; where that is another rate, “决算7.60万元，完成预算的76%，占91.57%”, what both are told of. */
function valueBefore(amounts: TextAmounts, rate: Told): Told | undefined {
  const last = amounts.before(rate);
  // “…，占本年支出合计18559.91万元的97.07%”: the whole stands between both.
  const before = last && isOfWhole(rate, last) ? amounts.before(last) : last;
  if (!before || !RATES.includes(before.statement.predicate)) return before;
  return amounts
    .beside(rate)
    .filter(
      (each) =>
        each.at < before.at &&
        each.role === 'final' &&
        isMoney(each) &&
        sameSubject(each, rate) &&
        each.statement.depth === rate.statement.depth,
    )
    .at(-1);
}

/** Whether an amount is the whole that a share names. */
export function isOfWhole({ statement }: Told, { statement: { subject, predicate, sentence } }: Told): boolean {
  return statement.whole === subject && predicate === 'value' && sentence === statement.sentence;
}

/** “基本支出占比85%，金额850万元”: the amount that names nothing of its own behind a share that does. */
function amountBehind(amounts: TextAmounts, rate: Told): Told | undefined {
  const behind = amounts.all[rate.at + 1];
  if (!behind || !NAMED.includes(rate.statement.subjectOrigin)) return undefined;
  const { predicate, sentence, subject, subjectOrigin, depth } = behind.statement;
  const isOfIt = subject === rate.statement.subject && subjectOrigin === 'before' && depth === rate.statement.depth;
  const isAmount = predicate === 'value' && behind.role === 'final' && isMoney(behind);
  return isOfIt && isAmount && sentence === rate.statement.sentence ? behind : undefined;
}

/** “决算中，公务接待费占9.37%”: its amount stands in another sentence, and can be nothing else where the name is one thing's. */
function toldElsewhere(amounts: TextAmounts, rate: Told): Told | undefined {
  const [about, ...others] = rate.statement.about;
  if (about === undefined || others.length > 0 || !NAMED.includes(rate.statement.subjectOrigin)) return undefined;
  return nearestFirst(amounts.of(about, 'final').filter(isMoney).filter(isOnly), rate)[0];
}

/** “A为1万元、B为9万元，分别占10%、90%”: the figure of the same name in the sentence. */
function listedPart(amounts: TextAmounts, rate: Told): Told | undefined {
  const { subject } = rate.statement;
  return amounts
    .beside(rate)
    .filter(({ at, statement }) => at < rate.at && statement.predicate === 'value' && statement.subject === subject)
    .at(-1);
}
