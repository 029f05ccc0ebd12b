import type { FactId, Passage } from '../../model';
import { budgetedBy, budgetOn, changeId, completionOf, endsOfCompletion, readId, reasonId } from '../../facts';
import { leadingNumber } from '../../reading';
import { withoutTrailing } from '../../standards';
import { isSure, toldIn, type TextBinding } from '../bind';
import type { Canvas } from '../canvas';
import { evenAt, plainSpan, tellsAccounts, type Setting } from '../setting';
import { statementsIn } from '../statements-in';
import { REVISION_WORDS } from '../words';
import { changedOf, isLevel, standingOf } from './change-clauses';
import { IS_BLANK, REASON_BLANK, REASON_END, REASON_GOES_ON, REASON_LEAD } from './phrase-words';

/** A reason of the text: its lead, and what it says, in the evened words. */
interface Reason {
  readonly leadStart: number;
  readonly start: number;
  readonly end: number;
}

/** What a reason is given for: a change since last year, or a difference from the budget. */
interface Owed {
  /** The entries of 助手资料 that it may be filed under. */
  readonly entries: readonly string[];
  readonly of: FactId;
}

/** Whether what stands here goes on with a reason. */
export function isFollowedByReason(words: string): boolean {
  const [lead] = words.matchAll(REASON_LEAD);
  return lead !== undefined && /^[，。：]?$/.test(words.slice(0, lead.index));
}

/** Strikes the reasons of last year: this year's stand there, or a gap for them, or nothing where none is owed. */
export function reviseReasons(setting: Setting, bindings: readonly TextBinding[], canvas: Canvas): void {
  setting.read.passages.forEach((passage, at) => {
    if (passage.isHeading || passage.role === 'contents' || !tellsAccounts(setting, passage)) return;
    for (const reason of reasonsIn(passage.text)) {
      reviseReason(setting, bindings, passage, at, reason, canvas);
      if (reason.start >= passage.text.length && !setting.isSameYear) strikeBelow(setting, at + 1, canvas);
    }
  });
}

/** “主要原因：” at the end of a paragraph, and the reason in the next one. */
function strikeBelow({ read }: Setting, at: number, canvas: Canvas): void {
  const [passage, above] = [read.passages[at], read.passages[at - 1]];
  if (!passage || passage.isHeading || passage.section !== above?.section) return;
  if (leadingNumber(passage.text) !== null) return;
  const span = plainSpan(passage, 0, endOf(passage.text, 0));
  canvas.change({ kind: 'reason', span, new: REASON_BLANK, isOpen: true, note: REVISION_WORDS.reasonKept });
}

/** The reasons of a passage, one behind the other: a lead within a reason (“主要是因为”) begins no other. */
function reasonsIn(text: string): readonly Reason[] {
  const found: Reason[] = [];
  for (const match of text.matchAll(REASON_LEAD)) {
    const start = match.index + match[0].length;
    if (match.index < (found[found.length - 1]?.end ?? 0)) continue;
    found.push({ leadStart: match.index, start, end: endOf(text, start) });
  }
  return found;
}

/** Where a reason ends. “一是…；二是…” goes on over its semicolons, and a bracket that the reason opened is its own. */
function endOf(text: string, start: number): number {
  REASON_END.lastIndex = start;
  for (let match = REASON_END.exec(text); match; match = REASON_END.exec(text)) {
    const sign = match[0];
    if (sign === '；' && REASON_GOES_ON.test(text.slice(match.index + 1))) continue;
    if (sign === '）' && isBalanced(text.slice(start, match.index + 1))) continue;
    return match.index;
  }
  return text.length;
}

/** Whether a closing bracket closes one that the reason itself opened. */
function isBalanced(words: string): boolean {
  return [...words].filter((sign) => sign === '（').length >= [...words].filter((sign) => sign === '）').length;
}

/**
 * What becomes of a reason: gone where nothing is owed any more, this year's where it is given, else a gap. For a
 * later version of the same books it stays, and is asked about where the direction turned.
 */
function reviseReason(
  setting: Setting,
  bindings: readonly TextBinding[],
  passage: Passage,
  at: number,
  { leadStart, start, end }: Reason,
  canvas: Canvas,
): void {
  const owed = owedFor(setting, bindings, passage, at, leadStart);
  const standing = owed === null ? 'unknown' : standingOf(setting, owed.of);
  if (setting.isSameYear) {
    const turned = owed !== null && standing !== standingOf({ ...setting, fresh: setting.old }, owed.of);
    if (turned) canvas.leave('asked', plainSpan(passage, start, end), REVISION_WORDS.reasonTurned);
    return;
  }
  if (owed !== null && isLevel(standing)) {
    // A sentence of its own goes with its stop.
    const isAlone = leadStart === 0 || /[。；]/.test(passage.text.charAt(leadStart - 1));
    const from = passage.text.charAt(leadStart - 1) === '，' ? leadStart - 1 : leadStart;
    const span = plainSpan(passage, from, isAlone && end < passage.text.length ? end + 1 : end);
    canvas.change({ kind: 'reason', span, new: '' });
    return;
  }
  const given = (owed?.entries ?? []).map((entry) => givenReason(setting, entry)).find((words) => words !== '') ?? '';
  const old = passage.text.slice(start, end);
  if (given === '' && IS_BLANK.test(old)) return;
  const span = plainSpan(passage, start, end);
  if (given !== '') canvas.change({ kind: 'reason', span, new: given });
  else canvas.change({ kind: 'reason', span, new: REASON_BLANK, isOpen: true, note: REVISION_WORDS.reasonKept });
}

/** What 助手资料 gives as a reason, without the stop that its place in the text has; empty where it gives none. */
function givenReason({ reasons }: Setting, entry: string): string {
  return withoutTrailing(reasons[entry]?.trim() ?? '', '。；，');
}

/** A reason that is owed and that last year's text had not. */
export function openReason(setting: Setting, id: string, at: number, canvas: Canvas): void {
  const given = givenReason(setting, id);
  const isOpen = given === '';
  canvas.change({ kind: 'reason', span: { start: at, end: at }, new: isOpen ? REASON_BLANK : given, isOpen });
}

/** What stands last before a reason and may owe one, in its passage. */
function owedFor(
  { read }: Setting,
  bindings: readonly TextBinding[],
  passage: Passage,
  at: number,
  before: number,
): Owed | null {
  let best: { readonly place: number; readonly owed: Owed } | null = null;
  const offer = (place: number, owed: Owed): void => {
    if (place <= before && (best === null || place >= best.place)) best = { place, owed };
  };
  for (const { statement, at: index } of statementsIn(read, at)) {
    const binding = bindings[index];
    const figure = read.figures[statement.figure];
    if (statement.isAside || !figure || !isSure(binding)) continue;
    const place = evenAt(passage, figure.digits.start);
    const of = changedOf(binding.fact);
    const told = readId(binding.fact);
    if (of !== null) offer(place, owedOf(of));
    else if (told?.kind === 'completion') offer(place, owedOf(endsOfCompletion(told.of).budget));
  }
  const told = toldIn(read, bindings, at);
  for (const comparison of read.comparisons) {
    const about = comparison.passage === at ? comparison.about.find((fact) => told.has(fact)) : undefined;
    if (about === undefined) continue;
    const place = evenAt(passage, comparison.span.start);
    offer(place, owedOf(comparison.against === 'budget' ? budgetOn(about, comparison.basis) : about));
  }
  return (best as { readonly owed: Owed } | null)?.owed ?? null;
}

/** A difference from the budget is filed under the completion, or under the change itself where a text tells that. */
function owedOf(of: FactId): Owed {
  const filed = budgetedBy(of) === null ? [changeId(of)] : [completionOf(of), changeId(of)];
  return { of, entries: filed.map(reasonId) };
}
