import type { FormTable } from '../../model';
import { projectsIn } from '../../facts';
import { regionOf, type DraftContext } from '../../language';
import { gradesOf } from '../grades';
import { checkForm } from './check-form';
import { basicDataTable, projectForm, scoredTable, wholeForm } from './fill-forms';
import { FORM_WORDS } from './form-words';

/** The forms of a 绩效自评报告, and in Chinese what does not add up in them. */
export interface FilledForms {
  readonly tables: readonly FormTable[];
  readonly remarks: readonly string[];
}

/** 部门整体支出绩效自评表, 基础数据表, and a 项目支出绩效自评表 for each project that 助手资料 lists. */
export function fillForms(context: Pick<DraftContext, 'facts' | 'supplement' | 'report'>): FilledForms {
  const { report, supplement } = context;
  const whole = wholeForm(context);
  const projects = (projectsIn(supplement) ?? []).map((project) => projectForm(context, project));
  const grades = gradesOf(regionOf(report));
  // The unit's own grade is told where the text is looked at.
  const remarks = [{ ...whole, grade: '' }, ...projects].flatMap((form) => checkForm(form, grades));
  return {
    tables: [
      scoredTable(whole, FORM_WORDS.wholeSheet, report.year),
      basicDataTable(context),
      ...projects.map((form, index) => scoredTable(form, FORM_WORDS.projectSheet(index + 1), report.year)),
    ],
    remarks,
  };
}
