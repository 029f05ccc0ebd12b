import type { Proofread } from '../../casework';
import { gridKey, toA1, type SourceCell, type TextDocument, type TextFinding } from '../../model';

/**
 * One line of `proofread --json`: an object, in the order in which it is documented. Places count in the original
 * text, for .docx and .pdf in its plain text, for .pdf also by page and box; a finding that 助手资料 says to be no mistake has its note as `dismissed`.
 */
export function proofreadJson(file: string, { document, report, sorted, book, unitName, year }: Proofread): object {
  const notes = new Map(sorted.dismissed.map(({ finding, note, by }) => [finding.id, { note, by }]));
  return {
    file,
    unitName,
    year,
    workbook: book,
    findings: report.findings.map((finding) => ({
      ...findingJson(finding, document),
      dismissed: notes.get(finding.id),
    })),
    summary: report.summary,
  };
}

/** The line of a text that could not be read: everything that could not be told is null. */
export function failedTextJson(file: string, error: string): object {
  return { file, error, unitName: null, year: null, workbook: null, findings: [], summary: null };
}

/** Other places are told in full: a contradiction can only be judged by both ends. */
function findingJson(finding: TextFinding, document: TextDocument): object {
  const { rule, severity, label, place, section, stated, expected, message, sources, correction, cause } = finding;
  return {
    rule,
    severity,
    label,
    quote: place.quote,
    offset: place.span.start,
    line: place.line,
    ...place.printed,
    section,
    stated,
    expected,
    message,
    source: sources.map((cell) => sourceJson(cell, document)),
    correction,
    cause,
    others: finding.otherPlaces.map(({ quote, span, line, printed }) => ({
      quote,
      offset: span.start,
      line,
      ...printed,
    })),
  };
}

/** The tables of a document are printed in it. */
function sourceJson({ sheet, row, column, book }: SourceCell, { tables }: TextDocument): object {
  const own = book === undefined ? tables?.sheets.find(({ name }) => name === sheet) : undefined;
  return { sheet, address: toA1(row, column), book, ...own?.places?.get(gridKey(row, column)) };
}
