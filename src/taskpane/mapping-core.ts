import { isGoverned } from '../checking';
import type { Pointing, RecognisedTable, ReportModel } from '../model';
import { isTold } from '../facts';
import { headingAt, lineName, recognise } from '../recognition';
import { displayName, linesNotFound, type ExpectedLine } from '../standards';
import type { MappingCore, MissingLine } from './store/mapping-core';

export const mappingCore: MappingCore = {
  missingLines: (report) => report.tables.flatMap((table) => missingIn(report, table)),
  pointedLines: ({ pointed = [], standard }) =>
    pointed.map((outcome) => ({
      ...outcome,
      name: lineName(outcome.pointing),
      tableName: displayName(outcome.pointing.table, standard),
    })),
  withHeading: (snapshot, pointing) => ({ ...pointing, heading: headingAt(snapshot, pointing) }),
  problemOf(snapshot, answers, pointing) {
    const pointings = [...(answers.pointings ?? []), pointing];
    const { pointed = [] } = recognise(snapshot, { ...answers, pointings });
    return pointed.find((outcome) => outcome.pointing === pointing)?.problem ?? null;
  },
};

function missingIn({ standard }: ReportModel, table: RecognisedTable): readonly MissingLine[] {
  return linesNotFound(table, standard)
    .map((line) => ({ ...line, table: table.id }))
    .filter((line) => isGoverned(line) || isTold(line))
    .map((line) => ({
      table: line.table,
      row: line.row,
      column: line.column,
      sheet: table.sheet,
      name: nameOf(line),
      tableName: displayName(line.table, standard),
    }));
}

/** Two halves of a table head their columns alike. */
function nameOf({ side, ...line }: ExpectedLine & Pick<Pointing, 'table'>): string {
  const name = lineName(line);
  return side === undefined ? name : `${name}（${side}）`;
}
