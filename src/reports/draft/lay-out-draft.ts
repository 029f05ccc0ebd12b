import { maybeTable, type Draft, type DraftSection, type ReportModel, type Run } from '../../model';
import type { Block, TextPiece } from '../../document/docx';
import { printTable } from './print-table';

/**
 * The whole document of a draft: title, contents, headings and paragraphs, and the tables where the template
 * prints them. What is still missing stays visible; what was waived is a gap to be filled by hand.
 */
export function layOutDraft(draft: Draft, report: ReportModel): readonly Block[] {
  const wanted = new Set(draft.missing.map(({ id }) => id));
  return [
    { kind: 'title', text: draft.title },
    { kind: 'contents' },
    ...draft.sections.flatMap((section) => layOutSection(section, report, wanted)),
  ];
}

function layOutSection(section: DraftSection, report: ReportModel, wanted: ReadonlySet<string>): readonly Block[] {
  const { level, heading, paragraphs, tables } = section;
  return [
    { kind: 'heading', level, text: heading },
    ...paragraphs.map(({ runs }): Block => ({ kind: 'paragraph', pieces: runs.map((run) => pieceOf(run, wanted)) })),
    ...tables.flatMap((id, index): readonly Block[] => {
      const table = maybeTable(report, id);
      return table ? [{ kind: 'table', table: printTable(table, report.unitName, index + 1) }] : [];
    }),
  ];
}

/** A gap of four characters, wide enough for an amount by hand. */
const GAP = '　　　　';

/** A run of a draft for people who read it on paper. */
export function pieceOf({ text, blank }: Run, wanted: ReadonlySet<string>): TextPiece {
  if (!blank) return { text };
  if (!wanted.has(blank.id)) return { text: GAP, open: 'waived' };
  return { text: text.replace(/^〔/, '〔待填：'), open: 'wanted' };
}
