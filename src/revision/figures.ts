import type { FactId, Passage, SectionKind, Statement, TextFigure } from '../model';
import { endsOfCompletion, readId, shownFen } from '../facts';
import { kindsOf } from '../reading';
import type { TextBinding } from './bind';
import type { Canvas } from './canvas';
import { putFigure } from './phrases/change-clauses';
import { whyNotHeld, type FigureWords } from './not-held-words';
import { evenAt, isPlaceholder, plainDigits, type Setting } from './setting';
import { inUnitOf, printLike } from './values/figures';
import { endsOf, worthOf, type Worth } from './values/worth';
import { labelOf } from './label';
import { REVISION_WORDS } from './words';

/** Brings every figure that is bound to this year's, and says of all others why they stay. */
export function reviseFigures(setting: Setting, bindings: readonly TextBinding[], canvas: Canvas): void {
  const { read } = setting;
  const statementOf = new Map(read.statements.map((statement, at) => [statement.figure, at]));
  read.figures.forEach((figure, index) => {
    const at = statementOf.get(index);
    const [statement, binding] = [read.statements[at ?? -1], bindings[at ?? -1]];
    const span = plainDigits(setting, figure);
    // Tables are told of as a whole.
    if (canvas.isTaken(span) || read.passages[figure.passage]?.role === 'tableCell') return;
    if (!statement || !binding || binding.how === 'none') {
      if (!setting.isSameYear) leaveUnbound(setting, figure, statement, canvas);
      return;
    }
    reviseFigure(setting, figure, statement, binding, canvas);
  });
}

/**
 * A figure of which something is known. One that the old books deny stays and is asked about, with what both books
 * say: it may be wrong, or tell something else. One that is open is filled only where a placeholder stands.
 */
function reviseFigure(
  setting: Setting,
  figure: TextFigure,
  statement: Statement,
  binding: Exclude<TextBinding, { how: 'none' }>,
  canvas: Canvas,
): void {
  const span = plainDigits(setting, figure);
  const worth = worthOf(setting.fresh, binding.fact);
  const printable = worth !== null && inUnitOf(figure, worth) !== null ? worth : null;
  const label = labelOf([setting.fresh, setting.old], binding.fact);
  const print = (each: Worth): string => printLike(figure, '', each, setting.manner);
  switch (binding.how) {
    case 'denied': {
      if (setting.isSameYear) {
        const now = printable ? REVISION_WORDS.deniedNew(label, print(printable)) : '';
        canvas.leave('asked', span, REVISION_WORDS.byHand + now);
        return;
      }
      const { plain } = setting.document;
      const old = inUnitOf(figure, binding.old) === null ? '' : print(binding.old);
      const said = REVISION_WORDS.denied(label, plain.slice(figure.span.start, figure.span.end), old);
      canvas.leave('asked', span, said + (printable ? REVISION_WORDS.deniedNew(label, print(printable)) : ''));
      return;
    }
    case 'open':
      if (printable && isPlaceholder(setting, figure)) {
        putFigure(
          setting,
          figure,
          printable,
          binding.fact,
          isSized(statement, figure),
          canvas,
          REVISION_WORDS.placeholder,
        );
      } else if (printable) canvas.leave('asked', span, REVISION_WORDS.open(print(printable)));
      else canvas.leave('asked', span, unboundWords(setting, figure));
      return;
    default:
      if (worth === null && isNothingOfNothing(setting, figure, binding.fact)) return;
      if (printable) putFigure(setting, figure, printable, binding.fact, isSized(statement, figure), canvas);
      else canvas.leave('asked', span, REVISION_WORDS.unknown(label));
  }
}

/** “差异率0.00%”, “完成预算的0%”, where this year there is nothing on either side as well: it stays. */
function isNothingOfNothing({ fresh }: Setting, { value, unit }: TextFigure, fact: FactId): boolean {
  const told = readId(fact);
  if (value !== 0 || unit !== '%') return false;
  if (told?.kind !== 'growth' && told?.kind !== 'completion') return false;
  const ends = endsOf(told.kind === 'growth' ? told.of : endsOfCompletion(told.of).budget);
  return [ends.now, ends.before].every((end) => {
    const worth = worthOf(fresh, end);
    return worth !== null && shownFen(worth.value) === 0;
  });
}

/** Whether the words tell more or less, so that the figure tells only how much. */
function isSized({ predicate, direction }: Statement, { value }: TextFigure): boolean {
  if (predicate === 'gap' && value > 0) return true;
  return direction !== null && (predicate === 'change' || predicate === 'growth' || predicate === 'gap');
}

/** Why a figure stays of which books hold nothing, by the section that it stands in. */
const WHY: readonly (readonly [kinds: readonly SectionKind[], kind: 'kept' | 'asked', why: string])[] = [
  [['duties'], 'kept', REVISION_WORDS.duties],
  [['glossary'], 'kept', REVISION_WORDS.glossary],
  [['evaluation', 'annex', 'performance'], 'asked', REVISION_WORDS.evaluation],
  [['organisation'], 'asked', REVISION_WORDS.organisation],
  [['overview'], 'asked', REVISION_WORDS.overview],
];

/**
 * A figure that no fact is known for: it stays, with the reason that its section gives. Years by number are history.
 */
function leaveUnbound(setting: Setting, figure: TextFigure, statement: Statement | undefined, canvas: Canvas): void {
  const span = plainDigits(setting, figure);
  const passage = setting.read.passages[figure.passage];
  const kinds = passage ? kindsOf(setting.read.sections, passage.section) : [];
  const found = WHY.find(([each]) => kinds.some((kind) => each.includes(kind)));
  if (typeof statement?.period === 'number') canvas.leave('kept', span, REVISION_WORDS.history);
  else if (found) canvas.leave(found[1], span, found[2]);
  else {
    const why = passage ? whyNotHeld(wordsAround(passage, figure, statement?.isAside ?? false)) : null;
    const isOld = why === null && !isPlaceholder(setting, figure);
    canvas.leave(isOld ? 'left' : 'asked', span, why ?? unboundWords(setting, figure));
  }
}

/** Where only XX stands there is no figure of last year either. */
function unboundWords(setting: Setting, figure: TextFigure): string {
  return isPlaceholder(setting, figure) ? REVISION_WORDS.unboundGap : REVISION_WORDS.unbound;
}

/** No sentence of people is longer; one that is, of a list without a full stop, is looked at around its figure only. */
const REACH = 1000;

/** The words around a figure: before it up to the figure before, all of its sentence, and what stands behind it. */
function wordsAround(passage: Passage, { digits, span, unit }: TextFigure, isAside: boolean): FigureWords {
  const { text } = passage;
  const [from, to] = [evenAt(passage, digits.start), evenAt(passage, span.end - 1) + 1];
  const before = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(to, to + REACH);
  const begun = before.slice(before.lastIndexOf('。') + 1);
  const sentence = begun + text.slice(from, to) + (/^[^。]*/.exec(behind)?.[0] ?? '');
  return { before: /(?<![^；\d])[^；\d]*$/.exec(begun)?.[0] ?? '', sentence, behind, unit, isAside };
}
