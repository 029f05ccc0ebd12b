import type { Fact, FactTable, FormTable } from '../../model';
import { projectsIn } from '../../facts';
import { regionOf, type DraftContext } from '../../language';
import { gradesOf } from '../grades';
import { basicDataTable } from './basic-data';
import { checkForm } from './check-form';
import { checkEvidence, evidenceLines, evidenceTable } from './evidence';
import { isWanted, projectForm, scoredTable, wholeForm } from './fill-forms';
import { EVIDENCE_ENTRY } from './form-entries';
import { toldFinding } from './form-rules';
import { FORM_WORDS } from './form-words';
import type { ScoredForm } from './scored-form';

/** The forms of a 绩效自评报告, and in Chinese what does not add up in them. */
export interface FilledForms {
  readonly tables: readonly FormTable[];
  readonly remarks: readonly string[];
  /** What the forms were filled from. */
  readonly taken: readonly Fact[];
}

/**
 * 部门整体支出绩效自评表, 基础数据表, a 项目支出绩效自评表 for each project that 助手资料 lists, and the 佐证材料目录 of
 * their indicators.
 */
export function fillForms({
  facts,
  report,
  supplement,
}: Pick<DraftContext, 'facts' | 'supplement' | 'report'>): FilledForms {
  const taken = new Set<Fact>();
  const context = { facts: noting(facts, taken), report, supplement };
  const whole = wholeForm(context);
  const projects = (projectsIn(supplement) ?? []).map((project) => projectForm(context, project));
  const grades = gradesOf(regionOf(report));
  const evidence = evidenceLines(supplement.texts[EVIDENCE_ENTRY] ?? '');
  const all = [whole, ...projects];
  const list = evidenceTable(all, evidence, report.year);
  // The unit's own grade is told where the text is looked at.
  const findings = [{ ...whole, grade: '' }, ...projects].flatMap((form) => checkForm(form, grades));
  return {
    tables: [
      scoredTable(whole, FORM_WORDS.wholeSheet, report.year),
      basicDataTable(context),
      ...projects.map((form, index) => scoredTable(form, FORM_WORDS.projectSheet(index + 1), report.year)),
      ...(list ? [list] : []),
    ],
    remarks: [...[...findings, ...checkEvidence(all, evidence)].map(toldFinding), ...all.flatMap(wantedValues)],
    taken: [...taken],
  };
}

/** The same facts; what is looked up in them is noted in `taken`. */
function noting(facts: FactTable, taken: Set<Fact>): FactTable {
  const noted = new Map(facts);
  noted.get = (id) => {
    const fact = facts.get(id);
    if (fact) taken.add(fact);
    return fact;
  };
  return noted;
}

/** So many indicators are named. */
const NAMED = 3;

/** What is still to be filled in of a form whose targets are known. */
function wantedValues({ name, indicators }: ScoredForm): readonly string[] {
  const wanted = indicators.filter(isWanted).map(({ third }) => third);
  if (wanted.length === 0) return [];
  const names = wanted.length > NAMED ? [...wanted.slice(0, NAMED), '…'] : wanted;
  return [FORM_WORDS.wantedValues(name, wanted.length, names)];
}
