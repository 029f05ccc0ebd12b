import { maybeTable, type Fact, type FactTable, type ReportModel, type TableId } from '../../model';
import { functionalName } from '../../standards';
import { nameId, priorId, sumFact, textFact, toldOrigin } from '../../facts';
import { ITEM } from './largest-changes';

/** 项 that last year's book has and this year's table does not print: nothing was spent on them. */
export function vanishedItems(report: ReportModel, facts: FactTable): readonly Fact[] {
  const prefix = priorId('');
  return [...facts.values()].flatMap((before) => {
    const id = before.id.slice(prefix.length);
    const code = before.id.startsWith(prefix) ? ITEM.exec(id)?.[1] : undefined;
    if (code === undefined || facts.has(id) || !maybeTable(report, id.split('/')[0] as TableId)) return [];
    const name = functionalName(code, report.year) ?? code;
    const identity = { id, label: name, caliber: { ...before.caliber, period: 'current' as const } };
    const nothing = sumFact(identity, [], `决算表没有${code}${name}这一行，支出决算为0`);
    const named = textFact({ ...identity, id: nameId(code) }, name, toldOrigin('政府收支分类科目'));
    return nothing ? [nothing, named] : [];
  });
}
