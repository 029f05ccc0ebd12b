import type { FactId, FactTable } from '../../model';
import { fenAt, rateAt, shareId, wordOf } from '../../facts';
import type { DraftContext } from '../../language';
import { hiddenIn } from './rounding';

/** A part of a whole of which the text tells the share. */
interface Part {
  readonly fact: FactId;
  readonly whole: FactId;
}

/** Null where the shares make 100.00, where one is unknown, or where the list itself is still asked for. */
export function sharesOfList(context: DraftContext, list: string): string | null {
  const entries = context.language.lists.get(list)?.entries(context) ?? [];
  if ('kind' in entries || entries.length === 0) return null;
  const parts = entries.flatMap(({ subject }) =>
    subject?.whole ? [{ fact: subject.fact, whole: subject.whole }] : [],
  );
  return parts.length < entries.length ? null : sharesRemark(context.facts, `“${list}”`, parts);
}

/** The parts of “三公” that texts tell one by one with their shares. */
const THREE_PUBLIC_PARTS = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'] as const;

export function sharesOfThreePublic({ facts }: DraftContext): string | null {
  const whole = wordOf('“三公”经费').fact;
  const parts = THREE_PUBLIC_PARTS.map((part) => ({ fact: wordOf(part).fact, whole }));
  return sharesRemark(facts, '“三公”经费', parts);
}

/** @param parts all of them, of one whole; a share that cannot be told is a blank of the text already */
function sharesRemark(facts: FactTable, name: string, parts: readonly Part[]): string | null {
  const shares = parts.map(({ fact, whole }) => rateAt(facts, shareId(fact, whole)));
  if (shares.includes(null)) return null;
  // In hundredths of a percent, since sums of decimals would drift.
  const sum = shares.reduce<number>((total, share) => total + Math.round((share ?? 0) * 100), 0);
  if (sum === 100_00) return null;
  const shown = (sum / 100).toFixed(2);
  const cause =
    Math.abs(sum - 100_00) <= roundingIn(facts, parts) ? '是四舍五入的尾差，不改数' : '不是尾差，请核对表内合计';
  return `${name}各项占比合计${shown}%，${cause}。`;
}

/** How much of it rounding makes, in hundredths of a percent: each share hides half of one, each amount its half step. */
function roundingIn(facts: FactTable, parts: readonly Part[]): number {
  const whole = fenAt(facts, parts[0]?.whole ?? '') ?? 0;
  const ofAmounts = whole === 0 ? 0 : (hiddenIn(parts.length + 1) / Math.abs(whole)) * 100_00;
  return parts.length / 2 + ofAmounts;
}
