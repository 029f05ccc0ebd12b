import { gridKey, type ReportModel, type TextDocument } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { judgeReport, type Book, type TruePlace } from '../../../test/support/generator';
import { isToldOf } from './told';

/** How the figures of a printed book came back. */
export interface PrintedVerdict {
  readonly figures: number;
  readonly right: number;
  /** Not read, and said of their own cell, of their row or column by its words, or of the page that they stand on. */
  readonly told: number;
  /** Not read, with nothing said. */
  readonly lost: readonly string[];
  /** Read as another amount, or where nothing is printed. */
  readonly wrong: readonly string[];
}

/**
 * Holds what was read from a PDF against the book that it was printed from, figure by figure.
 * @param doubted the words of the pages that are said not to be read: without blanks, each by itself
 */
export function judgePdf(document: TextDocument | null, doubted: string, { truth, snapshot }: Book): PrintedVerdict {
  const figures = [...truth.places.values()].filter((place) => place.fen !== 0 || isPrinted(place));
  if (!document) return { figures: figures.length, right: 0, told: figures.length, lost: [], wrong: [] };
  const answers = { unitName: truth.unitName, year: truth.year };
  const read = document.tables ? recognise({ ...document.tables, name: snapshot.name }, answers) : null;
  const verdict = { right: 0, told: 0, lost: [] as string[], wrong: [] as string[] };
  for (const place of figures) {
    const fen = amountAt(read, place);
    const words = `${place.table}/${place.row}/${place.column}: ${place.fen / 1e6} ← ${fen === null ? '—' : fen / 1e6}`;
    if (fen === place.fen) verdict.right += 1;
    else if (fen !== null) verdict.wrong.push(words);
    else if (isToldOf(place, { read, snapshot, doubted })) verdict.told += 1;
    else verdict.lost.push(words);
  }
  const nil = [...truth.places.values()].filter(({ fen }) => fen === 0);
  for (const place of nil) {
    const fen = amountAt(read, place);
    if (fen !== null && fen !== 0) verdict.wrong.push(`${place.table}/${place.row}/${place.column}: 0 ← ${fen / 1e6}`);
  }
  const silent = read === null ? [] : judgeReport(read, truth).silent.filter(({ kind }) => kind === 'invented');
  verdict.wrong.push(...silent.map(({ where, text }) => `${where}: ${text}`));
  return { figures: figures.length, ...verdict };

  function isPrinted({ ref }: TruePlace): boolean {
    const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
    return sheet?.numberFormats.has(gridKey(ref.row, ref.column)) === true;
  }
}

function amountAt(report: ReportModel | null, { table, row, column }: TruePlace): number | null {
  const rows = report?.tables.find(({ id }) => id === table)?.rows;
  const cell = rows?.find(({ key }) => key === row)?.cells.get(column);
  if (cell === undefined || cell.kind === 'blank' || cell.kind === 'dash') return null;
  return cell.amount?.fen ?? null;
}
