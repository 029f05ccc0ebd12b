import { countedNote, type Passage, type Section, type SectionKind, type Span } from '../../model';
import type { EvenPassage } from '../evening/passages';
import { hanNumber } from '../figures/words';
import { leadingNumber } from '../numbering';
import { headingOf, kindOfTitle, type Heading } from './headings';
import { BARE_NAME, PART_KINDS, TOP_KINDS } from './kind-words';

/** Sections while they are found; `end` of a span is set when the next one begins. */
interface Open {
  readonly number: string | null;
  readonly title: string;
  readonly level: number;
  readonly rank: number;
  readonly parent: number | null;
  readonly kind: SectionKind | null;
  readonly start: number;
  readonly heading: Span;
}

/** The sections of a text and its passages, each with the section that it belongs to. */
export interface TextOutline {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}

/** Before any heading there is none to point at. */
const NOTHING: Span = { start: 0, end: 0 };
/** “第一部分”. */
const PART_RANK = 1;
/** “一、”. */
const TOP_RANK = 2;
/** “（一）”. */
const SUB_RANK = 3;

/** The sections of a text by its headings, under any outline, and to which of them each passage belongs. */
export function textOutline(passages: readonly EvenPassage[], end: number): TextOutline {
  const open: Open[] = [
    { number: null, title: '', level: 0, rank: 0, parent: null, kind: null, start: 0, heading: NOTHING },
  ];
  let current = 0;
  let note: number | null = null;
  const placed = passages.map((passage): Passage => {
    const { text, origin, role } = passage;
    note = countedNote(text, note);
    const mayHead = role === 'body' && note === null;
    const found = mayHead ? headingOf({ text, number: passage.first.number, level: passage.first.level }) : null;
    const heading = found && isTerm(found, enclosing(open, current)) ? null : found;
    if (heading) {
      open.push(opened(open, current, heading, passage));
      current = open.length - 1;
    }
    if (!heading && role === 'body' && isNextOf(open[current], `${passage.first.number ?? ''}${text}`))
      current = open[current]?.parent ?? 0;
    return { text, origin, role, section: current, isHeading: heading?.isWhole ?? false };
  });
  return { sections: open.map((each, at) => closed(open, each, at, end)), passages: placed };
}

/** “（一）机关运行经费。…”, “（二）政府采购支出…万元”: whether a paragraph bears the number behind that of a section, and is none of it. */
function isNextOf(section: Open | undefined, text: string): boolean {
  const number = leadingNumber(text);
  const own = section?.number ? leadingNumber(section.number) : null;
  return number !== null && own?.style === number.style && valueOf(number.printed) === valueOf(own.printed) + 1;
}

/** What a number says: “（二）” → 2. */
function valueOf(printed: string): number {
  const words = printed.replace(/[^\d一二三四五六七八九十]/g, '');
  return /^\d+$/.test(words) ? Number(words) : (hanNumber(words) ?? NaN);
}

/** “10.基本支出：为保障…”, “一、机关运行经费：为保障…” among the terms explains a word, and heads nothing. */
function isTerm({ rank, title, isWhole }: Heading, within: SectionKind | null): boolean {
  return within === 'glossary' && !isWhole && (rank === null || rank > SUB_RANK || BARE_NAME.test(title));
}

/**
 * A section that begins with a heading. It stands below the last open one of a higher rank; its kind may depend on the
 * kind around it.
 */
function opened(open: readonly Open[], current: number, heading: Heading, passage: EvenPassage): Open {
  const within = enclosing(open, current);
  const kind = kindOfTitle(heading.title, within);
  const rank = rankOf(heading, kind);
  let parent = current;
  while ((open[parent]?.rank ?? 0) >= rank) parent = open[parent]?.parent ?? 0;
  const start = passage.first.span.start;
  return {
    number: heading.number,
    title: heading.title,
    level: (open[parent]?.level ?? 0) + 1,
    rank,
    parent,
    kind,
    start,
    heading: { start: passage.origin[0] ?? start, end: (passage.origin[Math.max(0, heading.length - 1)] ?? start) + 1 },
  };
}

/** The kind of the nearest section around that has one. */
function enclosing(open: readonly Open[], from: number): SectionKind | null {
  for (let at: number | null = from; at !== null; at = open[at]?.parent ?? null) {
    const kind = open[at]?.kind ?? null;
    if (kind !== null) return kind;
  }
  return null;
}

/** “8、政府性基金…” between 七 and 十 is their sister: what a section tells outranks how it is numbered. */
function rankOf({ rank, number }: Heading, kind: SectionKind | null): number {
  if (number !== null && rank !== null) {
    return kind !== null && TOP_KINDS.includes(kind) && rank > SUB_RANK ? TOP_RANK : rank;
  }
  if (kind !== null && PART_KINDS.includes(kind)) return PART_RANK;
  if (kind !== null && TOP_KINDS.includes(kind)) return TOP_RANK;
  return rank ?? SUB_RANK;
}

/**
 * A section ends where the next of its own rank or a higher one begins, else with the text. The text before any
 * heading, section 0, holds all others.
 */
function closed(open: readonly Open[], section: Open, at: number, end: number): Section {
  const next = open.slice(at + 1).find(({ rank }) => at !== 0 && rank <= section.rank);
  const { number, title, level, parent, kind, start, heading } = section;
  return { number, title, level, parent, kind, span: { start, end: next?.start ?? end }, heading };
}
