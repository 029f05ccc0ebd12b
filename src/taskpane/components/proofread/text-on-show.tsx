import { memo, type ReactElement, useMemo } from 'react';
import type { TextDocument, TextFinding } from '../../../model';
import { SEVERITY_NAMES } from '../../../model';
import { PROOFREAD } from '../../texts/proofread';
import { type ShownLine, textLines, type ShownPiece, withOtherEnds } from '../../view/text-lines';
import { useFirstOf } from '../parts/first-of';
import { usePane } from '../use-pane';
import { TextFindingCard } from './text-finding-card';
import type { Walk } from './use-walk';

/** The words that are looked at refer to the strip as their description. */
const STRIP = 'proofread-strip';

/** Lines of words are drawn sooner than cards; a text of 30 pages has some 600. */
const LINES = 2000;

/** The text as it was read, with its findings in the order of the walk. */
export interface TextOnShowProps {
  readonly document: TextDocument;
  readonly walk: Walk;
}

/** The text with its findings in place; a strip below it speaks of the one that is looked at. */
export function TextOnShow({ document, walk }: TextOnShowProps): ReactElement {
  const { findings, current, look } = walk;
  const reopened = usePane((state) => state.proofread?.sorted.reopened);
  // Cut once; what is looked at is laid over it, or every step would cut the whole text.
  const lines = useMemo(() => textLines(document, findings), [document, findings]);
  const shown = useMemo(
    () => withOtherEnds(lines, current?.otherPlaces.map(({ span }) => span) ?? []),
    [lines, current],
  );
  const at = useMemo(() => shown.findIndex((line) => currentIn(line, current) !== null), [shown, current]);
  const first = useFirstOf(shown, at, LINES);
  return (
    <>
      <div className="text" role="group" aria-label={document.name}>
        {first.shown.map((line) => (
          <Line key={line.span.start} line={line} current={currentIn(line, current)} onLook={look} />
        ))}
        {first.more}
      </div>
      {current === null ? null : (
        <aside id={STRIP} className="proofread__strip" aria-label={PROOFREAD.findings}>
          <TextFindingCard
            key={current.id}
            finding={current}
            isReopened={reopened?.has(current.id) === true}
            isCurrent={false}
            inText
            walk={walk}
          />
        </aside>
      )}
    </>
  );
}

/** Lines that do not hold the current finding are not drawn anew when another becomes it. */
function currentIn({ pieces }: ShownLine, current: TextFinding | null): string | null {
  return current !== null && pieces.some(({ findings }) => findings.includes(current)) ? current.id : null;
}

/** A paragraph; `current` is null for all lines but the one that is looked at. */
interface LineProps {
  readonly line: ShownLine;
  readonly current: string | null;
  /** Called with the finding that was clicked. */
  readonly onLook: (finding: TextFinding) => void;
}

/** Drawn anew only when its own findings or the current one change: a text has hundreds of lines. */
const Line = memo(function Line({ line, current, onLook }: LineProps): ReactElement {
  const { role, level, number, pieces } = line;
  const look = level === null ? `text__line text__line--${role}` : 'text__line text__line--heading';
  return (
    <p className={look}>
      {number === '' ? null : <span className="text__number">{number}</span>}
      {pieces.map((piece) => (
        <Piece key={piece.span.start} piece={piece} current={current} onLook={onLook} />
      ))}
    </p>
  );
});

/** A stretch of a line that the same findings speak of. */
interface PieceProps extends Omit<LineProps, 'line'> {
  readonly piece: ShownPiece;
}

/**
 * Plain words, the other end of a contradiction, or a button that opens what was found. The other end takes the
 * focus but no click: it is no finding of its own.
 */
function Piece({ piece: { span, text, findings, isOther }, current, onLook }: PieceProps): ReactElement {
  const [first] = findings;
  if (first === undefined) {
    if (!isOther) return <>{text}</>;
    return (
      <mark className="text__other" tabIndex={-1} data-offset={span.start}>
        {text}
      </mark>
    );
  }
  const at = findings.findIndex(({ id }) => id === current);
  // Where several speak of the same words, each click goes on to the next of them.
  const next = findings[(at + 1) % findings.length] ?? first;
  const shown = findings[at] ?? first;
  return (
    <button
      type="button"
      className={`bare text__mark text__mark--${shown.severity}${isOther ? ' text__other' : ''}`}
      data-offset={span.start}
      title={`${SEVERITY_NAMES[shown.severity]}：${shown.ruleTitle}`}
      aria-current={at < 0 ? undefined : 'true'}
      aria-describedby={at < 0 ? undefined : STRIP}
      onClick={() => onLook(next)}
    >
      {text}
    </button>
  );
}
