import type { ReadText, Section, SectionKind, Span, TextDocument } from '../../model';
import { kindsOf, TOP_KINDS } from '../../reading';
import type { Canvas } from '../canvas';
import type { DraftedSections } from '../drafted';
import type { Setting } from '../setting';
import { REVISION_WORDS } from '../words';
import { contentsAfter } from './contents-lines';
import { byRank, movesAmong, thoseThatStay } from './least-moves';
import { markOf } from './section-numbers';
import { numbersAfter, type MovedGroup, type Placed } from './order-numbers';

/**
 * Sections that the text tells in the order of its own year's template, and this year's in another one, are moved: as
 * few of them as can be, within the part that they stand in. Where that cannot be done it is told.
 * @param hasNew whether sections are put in besides, whose numbers would be counted twice
 */
export function reviseOrder(
  setting: Setting,
  { old, fresh, asksTemplate }: DraftedSections,
  hasNew: boolean,
  canvas: Canvas,
): void {
  if (old === null || asksTemplate) return;
  const { sections } = setting.read;
  const told = sections.filter((_, index) => isTold(sections, index));
  const [own, was, now] = [orderOf(told), orderOf(old), orderOf(fresh)];
  const shared = own.filter((kind) => was.includes(kind) && now.includes(kind));
  const wanted = now.filter((kind) => shared.includes(kind));
  const other = wanted.flatMap((kind, index) => (kind === shared[index] ? [] : [index]));
  const [from, to] = [other[0], other[other.length - 1]];
  const isOwnOrder = was.filter((kind) => shared.includes(kind)).some((kind, index) => kind !== shared[index]);
  if (from === undefined || to === undefined || isOwnOrder) return;
  const tell = (why: string): void => {
    const names = wanted.slice(from, to + 1).flatMap((kind) => told.find((each) => each.kind === kind)?.title ?? []);
    const section = told.find(({ kind }) => kind === shared[from]);
    if (section) {
      canvas.leave('asked', markOf(setting.document, section), REVISION_WORDS.orderChanged(names.join('、'), why));
    }
  };
  const placed = placedSections(setting, wanted);
  const isAcross = arranged(sections, placed).some((kind, index) => kind !== wanted[index]);
  if (hasNew || isAcross) {
    tell(hasNew ? REVISION_WORDS.orderNew : REVISION_WORDS.orderAcross);
    return;
  }
  const groups = groupsOf(placed);
  const isDone = groups?.every((group) => reorder(setting, group, canvas)) ?? false;
  if (!isDone) tell(REVISION_WORDS.orderUnsound);
}

/** Whether a section tells in words: the names of tables say the same kinds. */
function isTold(sections: readonly Section[], index: number): boolean {
  return !kindsOf(sections, index).includes('tables');
}

/** Each kind once, where it comes first. */
function orderOf(sections: readonly { readonly kind: SectionKind | null }[]): readonly SectionKind[] {
  return [...new Set(sections.flatMap(({ kind }) => (kind !== null && TOP_KINDS.includes(kind) ? [kind] : [])))];
}

function placedSections({ read, document }: Setting, wanted: readonly SectionKind[]): readonly Placed[] {
  const { paragraphs, plain } = document;
  return wanted
    .flatMap((kind, rank): readonly Placed[] => {
      const index = read.sections.findIndex((each, at) => each.kind === kind && isTold(read.sections, at));
      const section = read.sections[index];
      if (!section) return [];
      const { first, last } = linesOfSection(document, read, section);
      const isBody = paragraphs.slice(first, last + 1).every(({ role }) => role === 'body');
      const head = paragraphs[first]?.span.start ?? 0;
      const isLine = first >= 0 && plain.slice(head, section.heading.start).trim() === '';
      // A paragraph at the end of a text has no other one to go into.
      const isFixed = !isBody || !isLine || last === paragraphs.length - 1;
      return [{ section, index, rank, weight: section.span.end - section.span.start, isFixed, first, last }];
    })
    .sort((a, b) => a.index - b.index);
}

/** From its heading to its last line. Blank lines behind the last section of a part belong to what follows. */
function linesOfSection(
  { paragraphs, plain }: Setting['document'],
  { sections }: ReadText,
  { span, parent }: Section,
): { readonly first: number; readonly last: number } {
  const lines = paragraphs.flatMap((each, line) =>
    span.start <= each.span.start && each.span.start < span.end ? [line] : [],
  );
  const isLastOfPart = !sections.some((each) => each.parent === parent && each.span.start >= span.end);
  const isBlank = (line: number): boolean => {
    const own = paragraphs[line]?.span;
    return own !== undefined && plain.slice(own.start, own.end).trim() === '';
  };
  const filled = isLastOfPart ? lines.filter((line) => !isBlank(line)) : lines;
  return { first: lines[0] ?? -1, last: filled[filled.length - 1] ?? -1 };
}

/** The kinds in the order in which they stand once the sections of each part are in theirs. */
function arranged(sections: readonly Section[], placed: readonly Placed[]): readonly SectionKind[] {
  const below = (parent: number): readonly SectionKind[] => {
    const inside = sections.flatMap((each, index) => (index > 0 && each.parent === parent ? [index] : []));
    const sorted = placed.filter(({ section }) => section.parent === parent).sort((a, b) => a.rank - b.rank);
    let next = 0;
    return inside.flatMap((index) => {
      const isPlaced = placed.some((each) => each.index === index);
      const taken = isPlaced ? sorted[next++] : undefined;
      return [...(taken?.section.kind ? [taken.section.kind] : []), ...below(taken?.index ?? index)];
    });
  };
  return below(0);
}

/** Those parts in which something moves; null where what cannot move would have to. */
function groupsOf(placed: readonly Placed[]): readonly MovedGroup[] | null {
  const parents = [...new Set(placed.map(({ section }) => section.parent))].flatMap((parent) => parent ?? []);
  const groups = parents.map((parent) => {
    const own = placed.filter(({ section }) => section.parent === parent);
    return { parent, own, stays: thoseThatStay(own) };
  });
  if (groups.some(({ stays }) => stays === null)) return null;
  return groups.flatMap(({ stays, ...group }) =>
    stays !== null && stays.size < group.own.length ? [{ ...group, stays }] : [],
  );
}

/** @returns false where the headings are not numbered alike, or it would go to the beginning or the end of the text */
function reorder(setting: Setting, group: MovedGroup, canvas: Canvas): boolean {
  const { document } = setting;
  const { own, stays } = group;
  const moves = movesAmong(own, stays);
  const numbers = numbersAfter(setting, group, canvas);
  const moving = own.filter((each) => !stays.has(each));
  const [first] = moving;
  const isAtEnd = moves?.some(({ behind }) => behind === document.paragraphs.length - 1) ?? true;
  if (moves === null || isAtEnd || numbers === null || !first) return false;
  const contents = contentsAfter(setting, group, numbers);
  const { start } = first.section.heading;
  canvas.reorder({
    moves: [...moves, ...contents.moves],
    numbers: [...numbers.values(), ...contents.numbers],
    sections: moving.map(({ section: { span, heading } }) => ({ span, heading, quote: quoteOf(document, heading) })),
    span: { start, end: start },
    text: wordsOf(document, own, stays),
    note: REVISION_WORDS.order,
  });
  if (contents.asked !== null) canvas.leave('asked', contents.asked, REVISION_WORDS.contentsOrder);
  return true;
}

function wordsOf(document: TextDocument, own: readonly Placed[], stays: ReadonlySet<Placed>): string {
  const quote = ({ section }: Placed): string => quoteOf(document, section.heading);
  const groups: { readonly behind: string | null; readonly names: string[] }[] = [];
  let behind: string | null = null;
  for (const each of byRank(own)) {
    if (stays.has(each)) behind = quote(each);
    else {
      const last = groups[groups.length - 1];
      if (last?.behind === behind) last.names.push(quote(each));
      else groups.push({ behind, names: [quote(each)] });
    }
  }
  return groups.map((each) => REVISION_WORDS.moved(each.names, each.behind)).join('；');
}

function quoteOf({ plain }: TextDocument, { start, end }: Span): string {
  return plain.slice(start, end);
}
