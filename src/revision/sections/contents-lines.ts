import type { Passage, ReadText, RevisionOrder, Span, TextDocument } from '../../model';
import { plainSpan, type Setting } from '../setting';
import { movesAmong, type Block } from './least-moves';
import type { MovedGroup, Numbers } from './order-numbers';

/** A line of contents with the section that it stands for. */
interface ContentsLine {
  readonly passage: Passage;
  readonly section: number;
  /** Where its words begin: its number, which no other change is about. */
  readonly span: Span;
  /** Its paragraph. */
  readonly line: number;
  /** Made by the program that opens the file, and made anew by it. */
  readonly isMade: boolean;
}

/** The lines of contents, each with the first section that has its words and no line before it. */
function contentsLines({ passages, sections }: ReadText, { paragraphs }: TextDocument): readonly ContentsLine[] {
  const told = new Set<number>();
  return passages.flatMap((passage): readonly ContentsLine[] => {
    const [start, end] = [passage.origin[0], passage.origin[passage.origin.length - 1]];
    if (passage.role !== 'contents' || start === undefined || end === undefined) return [];
    const section = sections.findIndex(
      ({ title, number }, index) =>
        title !== '' && !told.has(index) && passage.text.includes(title) && passage.text.startsWith(number ?? ''),
    );
    const line = paragraphs.findIndex(({ span }) => span.start <= start && start <= span.end);
    if (section < 0 || line < 0) return [];
    told.add(section);
    return [
      {
        passage,
        section,
        span: { start, end: start + Math.max(1, (sections[section]?.number ?? '').length) },
        line,
        isMade: paragraphs[line]?.role === 'contents',
      },
    ];
  });
}

/** The lines of a section and of what stands below it, as they go with it; null where it has none. */
function contentsBlock<T extends Block & { readonly index: number }>(
  { sections }: ReadText,
  lines: readonly ContentsLine[],
  block: T,
): T | null {
  const own = lines.find(({ section }) => section === block.index);
  if (!own) return null;
  const { span } = sections[block.index] ?? { span: { start: 0, end: 0 } };
  const inside = lines.filter(({ section, line }) => {
    const heading = sections[section]?.heading.start ?? -1;
    return line >= own.line && span.start <= heading && heading < span.end;
  });
  return { ...block, first: own.line, last: Math.max(...inside.map(({ line }) => line)) };
}

/** Lines of contents that stand for sections go as these do; where they cannot, that is asked at the first of them. */
export function contentsAfter(
  { read, document }: Setting,
  { own, stays }: MovedGroup,
  numbers: Numbers,
): Pick<RevisionOrder, 'moves' | 'numbers'> & { readonly asked: Span | null } {
  const lines = contentsLines(read, document);
  const [first] = lines;
  if (!first) return { moves: [], numbers: [], asked: null };
  const blocks = own.map((each) => contentsBlock(read, lines, each));
  const kept = blocks.flatMap((block) => block ?? []);
  const isTyped = kept.length === blocks.length && lines.every(({ isMade }) => !isMade);
  const staying = new Set(kept.filter(({ index }) => [...stays].some((each) => each.index === index)));
  const moves = isTyped ? movesAmong(kept, staying) : null;
  const asked = lines.find(({ section }) => own.some(({ index }) => index === section)) ?? first;
  if (moves === null) return { moves: [], numbers: [], asked: asked.span };
  const renumbered = lines.flatMap(({ section, passage }) => {
    const [number, { number: was } = { number: null }] = [numbers.get(section), read.sections[section]];
    if (!number || was === null || !passage.text.startsWith(was)) return [];
    return [{ span: plainSpan(passage, 0, was.length), new: number.new }];
  });
  return { moves, numbers: renumbered, asked: null };
}
