import type { Section, Span, TextDocument } from '../../model';
import { leadingNumber } from '../../reading';
import type { Canvas } from '../canvas';
import type { Setting } from '../setting';
import { byRank, type Block } from './least-moves';

/** A section that both templates have, with its place in the text and in this year's order. */
export interface Placed extends Block {
  readonly section: Section;
  readonly index: number;
}

/** Sections beside one another of which some move. */
export interface MovedGroup {
  readonly parent: number;
  readonly own: readonly Placed[];
  readonly stays: ReadonlySet<Placed>;
}

/**
 * The number of each heading that gets another one, by its section: that of the heading which stood in its place. None
 * where the file counts them; null where they are not numbered alike.
 */
export function numbersAfter({ read, document }: Setting, group: MovedGroup, canvas: Canvas): Numbers | null {
  const siblings = read.sections.flatMap((section, index) =>
    index > 0 && section.parent === group.parent ? [{ index, ...numberOf(document, section) }] : [],
  );
  const own = siblings.filter(({ index }) => group.own.some((each) => each.index === index));
  if (own.every(({ isAutomatic }) => isAutomatic)) return new Map();
  const style = own[0]?.style ?? null;
  const numbered = siblings.filter((each) => each.style === style);
  const isAlike = style !== null && own.every((each) => numbered.includes(each));
  if (!isAlike || numbered.some(({ span }) => span === null || canvas.isTaken(span))) return null;
  const before = numbered.map(({ index }) => index);
  const places = new Map(numbered.map((each) => [each.index, each]));
  return new Map(
    indicesAfter(before, group).flatMap((index, at) => {
      const [here, there] = [places.get(index), numbered[at]];
      const span = here?.span ?? null;
      return span === null || !there || here?.text === there.text ? [] : [[index, { span, new: there.text }] as const];
    }),
  );
}

/** By section, where a number stands and what takes its place. */
export type Numbers = ReadonlyMap<number, { readonly span: Span; readonly new: string }>;

/** How a section is numbered: the style is null and so is the place where its words do not begin with the number. */
function numberOf(
  { plain, paragraphs }: TextDocument,
  section: Section | undefined,
): { readonly text: string; readonly span: Span | null; readonly style: string | null; readonly isAutomatic: boolean } {
  const text = section?.number ?? '';
  const start = section?.heading.start ?? 0;
  const own = paragraphs.find(({ span }) => span.start <= start && start <= span.end);
  const isAutomatic = own !== undefined && own.number !== null;
  const isTyped = !isAutomatic && text !== '' && plain.startsWith(text, start);
  return {
    text,
    span: isTyped ? { start, end: start + text.length } : null,
    style: isTyped ? (leadingNumber(text)?.style ?? null) : null,
    isAutomatic,
  };
}

/** Sections beside one another as they stand once some have moved. */
function indicesAfter(before: readonly number[], { own, stays }: MovedGroup): readonly number[] {
  const moving = new Set(own.filter((each) => !stays.has(each)).map(({ index }) => index));
  const now = before.filter((index) => !moving.has(index));
  let at = now.filter((index) => index < (own[0]?.index ?? 0)).length;
  for (const each of byRank(own)) {
    if (stays.has(each)) at = now.indexOf(each.index) + 1;
    else {
      now.splice(at, 0, each.index);
      at += 1;
    }
  }
  return now;
}
