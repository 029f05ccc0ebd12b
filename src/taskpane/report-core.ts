import { reportHtml, reportTime, resultSheet, reviewDocument, reviewWorkbook, type ReportSource } from '../reports';
import { basisTexts } from '../rules/custom';
import type { ReportCore, Reported, ReportFileKind } from './store/report-core';

export const reportCore: ReportCore = {
  sheet: (reported, options) => resultSheet(reportSource(reported), options),
  async file(reported, kind) {
    const { ending, write } = FILES[kind];
    const source = reportSource(reported);
    return { name: `${source.file.replace(/\.\w+$/, '')}${ending}`, bytes: await write(source) };
  },
};

interface FileForm {
  readonly ending: string;
  readonly write: (source: ReportSource) => Uint8Array | Promise<Uint8Array>;
}

const FILES: Readonly<Record<ReportFileKind, FileForm>> = {
  html: { ending: '.report.html', write: (source) => new TextEncoder().encode(reportHtml(source)) },
  reviewXlsx: { ending: '.审核意见单.xlsx', write: reviewWorkbook },
  reviewDocx: { ending: '.审核意见单.docx', write: reviewDocument },
};

/** What reports are written from, of a result. */
export function reportSource(reported: Reported): ReportSource {
  const { snapshot, report, check, facts, explained, checkedAt, customRules, comparison, prior, trial } = reported;
  return {
    file: snapshot.name,
    report,
    checked: check,
    facts,
    sheets: snapshot.sheets.map(({ name }) => name),
    bases: basisTexts(customRules),
    time: reportTime(checkedAt),
    explained: explained.explained.map(({ finding, explanation }) => ({
      finding,
      text: explanation?.text ?? '',
      by: explanation?.by ?? null,
    })),
    ...(prior && { prior }),
    ...(trial > 0 && { trial }),
    ...(comparison && { comparison }),
  };
}
