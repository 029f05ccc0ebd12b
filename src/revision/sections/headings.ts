import type { Section, SectionKind, Span } from '../../model';
import { leadingNumber } from '../../reading';
import type { Canvas } from '../canvas';
import { plainSpan, type Setting } from '../setting';
import { REVISION_WORDS } from '../words';
import type { DraftedSection, DraftedSections } from '../drafted';
import { CONTENTS_PAGE, HEADING_SIGNS, HEADING_YEAR } from './section-words';

/**
 * Headings that the template of the text's year had in other words than this year's are brought to these, in the
 * contents too. Only where the text has the very words of its template.
 */
export function reviseHeadings(setting: Setting, { fresh, old, asksTemplate }: DraftedSections, canvas: Canvas): void {
  if (old === null || asksTemplate) return;
  for (const section of setting.read.sections) {
    const words = renamed(section, old, fresh);
    if (words === null) continue;
    const change = (span: Span): void => {
      canvas.change({ kind: 'phrase', span, new: words, note: REVISION_WORDS.headingChanged });
    };
    change(titleSpan(section));
    for (const passage of setting.read.passages) {
      const at = passage.role === 'contents' ? passage.text.indexOf(section.title) : -1;
      if (at >= 0) change(plainSpan(passage, at, at + section.title.length));
    }
  }
}

/** What this year's template calls a section that the text calls as its own year's did; null where it is the same. */
function renamed(
  { kind, title }: Section,
  old: readonly DraftedSection[],
  fresh: readonly DraftedSection[],
): string | null {
  const [was, now] = [titleOf(old, kind), titleOf(fresh, kind)];
  if (was === null || now === null || bare(was) === bare(now) || bare(title) !== bare(was)) return null;
  return HEADING_YEAR.test(title) ? now : now.replace(HEADING_YEAR, '');
}

/** The only heading of a draft that tells a kind, without its number; null where none or several do. */
function titleOf(sections: readonly DraftedSection[], kind: SectionKind | null): string | null {
  const [found, ...others] = kind === null ? [] : sections.filter((each) => each.kind === kind);
  if (!found || others.length > 0) return null;
  return found.heading.slice(leadingNumber(found.heading)?.length ?? 0);
}

/** A heading as two of them are compared: without its year, blanks and quotation marks. */
function bare(title: string): string {
  return title.replace(HEADING_YEAR, '').replace(HEADING_SIGNS, '');
}

/** The words of a heading behind its number. */
function titleSpan({ heading, number, title }: Section): Span {
  const start = Math.max(heading.start, heading.end - title.length);
  return { start: number === null ? heading.start : start, end: heading.end };
}

/** Page numbers of contents that were typed are nobody's but the person's who prints: said once. */
export function askOfPages({ read, document, isSameYear }: Setting, canvas: Canvas): void {
  if (isSameYear) return;
  for (const passage of read.passages) {
    const [page] = passage.role === 'contents' ? (CONTENTS_PAGE.exec(passage.text) ?? []) : [];
    if (page === undefined) continue;
    const span = plainSpan(passage, passage.text.length - page.length, passage.text.length);
    // A field's contents are counted by the program that opens the file.
    const line = document.paragraphs.find((each) => each.span.start <= span.start && span.end <= each.span.end);
    if (line?.role !== 'contents') canvas.leave('asked', span, REVISION_WORDS.contentsPages);
    return;
  }
}
