import { reportHtml, resultSheet, reviewDocument, reviewWorkbook, type ReportSource } from '../../reports';
import { ENDINGS } from '../file-names';
import { reportSource, type Reported } from './report-source';

/** A report that is a file of its own. */
export type ReportFileKind = 'html' | 'reviewXlsx' | 'reviewDocx';

/** A file to be handed out. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Write = (source: ReportSource) => Uint8Array | Promise<Uint8Array>;

const WRITERS: Readonly<Record<ReportFileKind, Write>> = {
  html: (source) => new TextEncoder().encode(reportHtml(source)),
  reviewXlsx: reviewWorkbook,
  reviewDocx: reviewDocument,
};

export async function reportBytes(source: ReportSource, kind: ReportFileKind): Promise<Uint8Array> {
  return WRITERS[kind](source);
}

/** A report on a book that is one file, named after it. */
export async function reportFile(reported: Reported, kind: ReportFileKind): Promise<ReportFile> {
  const source = reportSource(reported);
  const stem = source.file.replace(/\.\w+$/, '');
  return { name: `${stem}${ENDINGS[kind]}`, bytes: await reportBytes(source, kind) };
}

/** 核对结果 as a sheet of the workbook. */
export function resultSheetOf(
  reported: Reported,
  options: { readonly withFormulas: boolean },
): ReturnType<typeof resultSheet> {
  return resultSheet(reportSource(reported), options);
}
