import { maybeTable, type Fact, type FactTable, type ReportModel } from '../../model';
import { functionalName } from '../../standards';
import { itemOf, nameId, placeIn, priorOf, sumFact, textFact, toldOrigin } from '../../facts';

/** 项 that last year's book has and this year's table does not print: nothing was spent on them. */
export function vanishedItems(report: ReportModel, facts: FactTable): readonly Fact[] {
  return [...facts.values()].flatMap((before) => {
    const id = priorOf(before.id);
    const [place, code] = id === null ? [null, null] : [placeIn(id), itemOf(id)];
    if (id === null || place === null || code === null) return [];
    // Without the table nothing is known; only a table that is there says that nothing was spent.
    if (facts.has(id) || !maybeTable(report, place.table)) return [];
    const name = functionalName(code, report.year) ?? code;
    const identity = { id, label: name, caliber: { ...before.caliber, period: 'current' as const } };
    // The sum of no cells: its origin says that the row is not there, so nobody looks for a cell.
    const nothing = sumFact(identity, [], `决算表没有${code}${name}这一行，支出决算为0`);
    const named = textFact({ ...identity, id: nameId(code) }, name, toldOrigin('政府收支分类科目'));
    return nothing ? [nothing, named] : [];
  });
}
