import type { Comparison, FactId } from '../../model';
import { amountWordAt, changeId, growthId, reasonId } from '../../facts';
import type { Canvas } from '../canvas';
import { evenAt, plainSpan, tellsAccounts, type Setting } from '../setting';
import { printNew } from '../values/figures';
import { worthOf, type Worth } from '../values/worth';
import { REVISION_WORDS } from '../words';
import { isLevel, standingOf } from './change-clauses';
import {
  ALMOST_LEVEL,
  BEFORE_REASON,
  BOTH_NOTHING,
  CHOSEN,
  COMPARES_ALREADY,
  LAST_YEAR,
  LEVEL,
  LEVEL_WORDS,
  LEVELS,
  noRate,
  PARTS_FOLLOW,
  withPrior,
} from './phrase-words';
import { isFollowedByReason, openReason } from './reasons';

/** “与上年持平”, where the two differ this year. */
export function reviseLevel(setting: Setting, comparison: Comparison, of: FactId, canvas: Canvas): void {
  const passage = setting.read.passages[comparison.passage];
  const standing = standingOf(setting, of);
  const change = worthOf(setting.fresh, changeId(of));
  if (!passage || standing === 'unknown' || change === null || comparison.direction !== 'level') return;
  const from = evenAt(passage, comparison.span.start);
  const to = evenAt(passage, comparison.span.end - 1) + 1;
  const match = LEVEL_WORDS.exec(passage.text.slice(from, to));
  if (!match) return;
  const start = from + match.index;
  const told = { kind: 'phrase', fact: changeId(of), sources: change.sources } as const;
  if (isLevel(standing)) {
    const span = plainSpan(passage, start, start + match[0].length);
    const wanted = standing === 'level' ? LEVEL : ALMOST_LEVEL;
    if (match[0].endsWith(LEVEL)) canvas.change({ ...told, span, new: wanted });
    return;
  }
  const end = start + match[0].length + (BOTH_NOTHING.exec(passage.text.slice(to))?.[0].length ?? 0);
  const id = reasonId(changeId(of));
  const rest = passage.text.slice(end);
  const telling = tellingOf(setting, comparison, of, change);
  const span = plainSpan(passage, start, end);
  if (telling === null) {
    canvas.leave('asked', span, REVISION_WORDS.comparison);
    return;
  }
  // What is told part by part behind it has its reasons there.
  const wantsReason = !isFollowedByReason(rest) && (setting.reasons[id] !== undefined || !PARTS_FOLLOW.test(rest));
  const lead = COMPARES_ALREADY.test(passage.text.slice(from, start)) ? '' : withPrior;
  const text = `${lead}${telling}${wantsReason ? BEFORE_REASON : ''}`;
  canvas.change({ ...told, span, new: text });
  if (wantsReason) openReason(setting, id, span.end, canvas);
}

/** “增加12.30万元，增长5.00%”, “增加3人次”; null where nobody knows what is counted. */
function tellingOf({ read, fresh, manner }: Setting, { after }: Comparison, of: FactId, change: Worth): string | null {
  const way = change.value < 0 ? 'down' : 'up';
  if (change.measure === 'count') {
    const counted = read.statements[after ?? -1];
    const unit = counted?.facts.includes(of) === true ? (read.figures[counted.figure]?.unit ?? null) : null;
    return unit === null ? null : `${CHOSEN.change[way]}${Math.abs(change.value)}${unit}`;
  }
  const amount = `${CHOSEN.change[way]}${printNew(change, manner)}${manner.unit}`;
  const rate = worthOf(fresh, growthId(of));
  if (rate === null) return amount + noRate(LAST_YEAR, amountWordAt(of)?.flow ?? '');
  return `${amount}，${CHOSEN.growth[way]}${printNew(rate, manner)}%`;
}

/** Of words that say 持平 and that nobody knows of what. */
export function askOfLevels(setting: Setting, canvas: Canvas): void {
  const { passages, comparisons } = setting.read;
  if (setting.isSameYear) return;
  passages.forEach((passage, at) => {
    if (passage.isHeading || !tellsAccounts(setting, passage)) return;
    const known = comparisons.filter((each) => each.passage === at).map(({ span }) => span);
    for (const match of passage.text.matchAll(LEVELS)) {
      const span = plainSpan(passage, match.index, match.index + match[0].length);
      if (!known.some(({ start, end }) => start <= span.start && span.end <= end)) {
        canvas.leave('asked', span, REVISION_WORDS.level);
      }
    }
  });
}
