import type { Section, SectionKind } from '../../model';
import { leadingNumber, TOP_KINDS } from '../../reading';
import type { Canvas } from '../canvas';
import type { Setting } from '../setting';
import { REVISION_WORDS } from '../words';
import type { DraftedSection, DraftedSections } from '../drafted';
import { hasSomeOf, isMoneyKind } from './money-sections';
import { laterNumber, markOf } from './section-numbers';

/** Sections that stand by themselves under 情况说明; 其他重要事项 only holds others. */
const WHOLE: readonly SectionKind[] = TOP_KINDS.filter((kind) => kind !== 'otherMatters');

/**
 * Whole sections that this year's outline, or money new in this year's books, asks for and the text has nowhere: put in
 * behind the section they follow in our draft, with our draft's words. Those that the outline has no longer are asked about.
 * @returns whether any came
 */
export function reviseSections(
  setting: Setting,
  { fresh, old: before, asksTemplate }: DraftedSections,
  canvas: Canvas,
): boolean {
  const old = before === null || asksTemplate ? null : kindsIn(before);
  const own = new Set(setting.read.sections.map(({ kind }) => kind));
  if (!isWhole(own, before ?? fresh)) return false;
  const came = fresh.filter(({ kind, facts }) => {
    if (kind === null || !WHOLE.includes(kind) || own.has(kind) || isTold(setting, facts)) return false;
    // Of money that was there before, and that the text does not tell, it was meant to say nothing.
    if (isMoneyKind(kind)) return hasSomeOf(setting.fresh, kind) && !hasSomeOf(setting.old, kind);
    return old !== null && !old.has(kind);
  });
  for (const section of came) putIn(setting, fresh, section, canvas);
  const now = kindsIn(fresh);
  for (const section of setting.read.sections) {
    const { kind } = section;
    const isGone = kind !== null && WHOLE.includes(kind) && old !== null && old.has(kind) && !now.has(kind);
    if (isGone) canvas.leave('asked', markOf(setting.document, section), REVISION_WORDS.sectionGone);
  }
  return came.length > 0;
}

/** Whether a text tells most of what an outline has: an excerpt lacks nothing. */
function isWhole(own: ReadonlySet<SectionKind | null>, outline: readonly DraftedSection[]): boolean {
  const wanted = [...kindsIn(outline)].filter((kind) => kind !== null && WHOLE.includes(kind));
  return wanted.filter((kind) => own.has(kind)).length * 2 > wanted.length;
}

function kindsIn(sections: readonly DraftedSection[]): ReadonlySet<SectionKind | null> {
  return new Set(sections.map(({ kind }) => kind));
}

/** Whether the text tells any figure of a drafted section, under whatever heading. */
function isTold({ read }: Setting, facts: DraftedSection['facts']): boolean {
  return read.statements.some((statement) => statement.facts.some((fact) => facts.has(fact)));
}

/** Behind the nearest section that the draft tells before it and the text has too; asked about where there is none. */
function putIn(setting: Setting, fresh: readonly DraftedSection[], section: DraftedSection, canvas: Canvas): void {
  const { document } = setting;
  const before = fresh.slice(0, fresh.indexOf(section)).reverse();
  const upper = before.map((each) => sisterIn(setting, each, section)).find((each) => each !== null);
  if (!upper) return;
  const { span, heading } = upper;
  const lines = document.paragraphs.flatMap((each, line) =>
    each.span.start >= span.start &&
    each.span.start < span.end &&
    document.plain.slice(each.span.start, each.span.end).trim() !== ''
      ? [line]
      : [],
  );
  const behind = lines[lines.length - 1];
  const like = document.paragraphs.findIndex(
    (each) => each.span.start <= heading.start && heading.start <= each.span.end,
  );
  if (behind === undefined || like < 0 || document.paragraphs[behind]?.role !== 'body') {
    canvas.leave('asked', heading, REVISION_WORDS.sectionCame(section.heading));
    return;
  }
  const title = section.heading.slice(leadingNumber(section.heading)?.length ?? 0);
  const isAutomatic = document.paragraphs[like]?.number !== null;
  const number = isAutomatic ? '' : (laterNumber(upper.number ?? '') ?? '');
  const note = REVISION_WORDS.drafted;
  const text = `${number}${title}`;
  canvas.insertParagraph({ kind: 'insert', behind, like, text, pieces: [{ text, isOpen: false }], note });
  for (const paragraph of section.paragraphs) canvas.insertParagraph({ kind: 'insert', behind, ...paragraph, note });
  if (!isAutomatic) renumberBehind(setting, upper, canvas);
  askOfContents(setting, upper, section, canvas);
}

/** The section of the text that tells what another section of the draft tells, at the same depth as a third. */
function sisterIn({ read }: Setting, { kind, level }: DraftedSection, to: DraftedSection): Section | null {
  if (kind === null || level !== to.level || !WHOLE.includes(kind)) return null;
  return read.sections.find((each) => each.kind === kind) ?? null;
}

/** The sections that stand beside one and behind it are counted one higher. */
function renumberBehind({ read, document }: Setting, { parent, span, number }: Section, canvas: Canvas): void {
  const style = leadingNumber(number ?? '')?.style;
  for (const each of read.sections) {
    const isBehind = each.parent === parent && each.span.start >= span.end;
    if (!isBehind || each.number === null || leadingNumber(each.number)?.style !== style) continue;
    const { start } = each.heading;
    const later = laterNumber(each.number);
    if (later === null || !document.plain.startsWith(each.number, start)) continue;
    canvas.change({ kind: 'item', span: { start, end: start + each.number.length }, new: later });
  }
}

/** A list of contents in words is not written anew by any program. */
function askOfContents({ read }: Setting, { title }: Section, { heading }: DraftedSection, canvas: Canvas): void {
  const line = read.passages.find(({ role, text }) => role === 'contents' && text.includes(title));
  const [start, end] = [line?.origin[0], line?.origin[line.origin.length - 1]];
  if (start !== undefined && end !== undefined) {
    canvas.leave('asked', { start, end }, REVISION_WORDS.contentsLack(heading));
  }
}
