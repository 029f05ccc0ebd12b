import type { ParagraphRole, Span, TextDocument, TextFinding } from '../../model';

/** A stretch of a line of which the same is to be said. */
export interface ShownPiece {
  readonly span: Span;
  readonly text: string;
  /** The findings that speak of it, in the order in which they were given. */
  readonly findings: readonly TextFinding[];
  /** It is another end of the contradiction that is looked at. */
  readonly isOther: boolean;
}

/** A paragraph of a text on show. */
export interface ShownLine {
  readonly span: Span;
  readonly role: ParagraphRole;
  /** Of a heading; null for all other paragraphs. */
  readonly level: number | null;
  /** The automatic number before the words; '' where there is none. */
  readonly number: string;
  /** Together they are the line. */
  readonly pieces: readonly ShownPiece[];
}

/** The paragraphs of a text with findings at their words; what is empty is left out. */
export function textLines(
  { plain, paragraphs }: Pick<TextDocument, 'plain' | 'paragraphs'>,
  findings: readonly TextFinding[],
): readonly ShownLine[] {
  return paragraphs.flatMap(({ span, role, level, number }) => {
    const text = plain.slice(span.start, span.end);
    if (text.trim() === '') return [];
    const own = findings.filter(({ place }) => overlap(place.span, span));
    const whole = { span, text, findings: [], isOther: false };
    const pieces = cut(
      whole,
      own.map(({ place }) => place.span),
    ).map((piece) => ({ ...piece, findings: own.filter(({ place }) => overlap(place.span, piece.span)) }));
    return [{ span, role, level, number: number ?? '', pieces }];
  });
}

/** The same lines with these places told as other ends; lines without any stay the same values. */
export function withOtherEnds(lines: readonly ShownLine[], others: readonly Span[]): readonly ShownLine[] {
  if (others.length === 0) return lines;
  return lines.map((line) => {
    const ends = others.filter((other) => overlap(other, line.span));
    if (ends.length === 0) return line;
    const pieces = line.pieces
      .flatMap((piece) => cut(piece, ends))
      .map((piece) => ({ ...piece, isOther: ends.some((end) => overlap(end, piece.span)) }));
    return { ...line, pieces };
  });
}

/** Cuts a piece where one of the spans begins or ends within it. */
function cut(piece: ShownPiece, spans: readonly Span[]): readonly ShownPiece[] {
  const { start, end } = piece.span;
  const within = spans.flatMap((span) => [span.start, span.end]).filter((place) => start < place && place < end);
  const places = [...new Set([start, ...within, end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const span = { start: from, end: places[index + 1] ?? end };
    return { ...piece, span, text: piece.text.slice(span.start - start, span.end - start) };
  });
}

/** Touching is not overlapping: a span ends behind its last character. */
function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
