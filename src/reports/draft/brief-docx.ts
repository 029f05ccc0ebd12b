import type { Draft, ReportModel } from '../../model';
import { type Block, writeDocx } from '../../document/docx';
import { pieceOf } from './lay-out-draft';

/** A 送审摘要 as .docx: a title and short sections on one page, without contents and tables. */
export function briefDocx(brief: Draft, report: ReportModel): Promise<Uint8Array> {
  const wanted = new Set(brief.missing.map(({ id }) => id));
  const blocks: readonly Block[] = [
    { kind: 'title', text: brief.title },
    ...brief.sections.flatMap(({ level, heading, paragraphs }): readonly Block[] => [
      { kind: 'heading', level, text: heading },
      ...paragraphs.map(({ runs }): Block => ({ kind: 'paragraph', pieces: runs.map((run) => pieceOf(run, wanted)) })),
    ]),
  ];
  return writeDocx(blocks, { title: brief.title, author: report.unitName ?? '', isCompact: true });
}
