import { proofreadText } from '../../../src/casework/texts/proofread-text';
import { textOf } from '../../support/texts/text-of';

const LINES = [
  '某区2026年度部门预算',
  '一、2026年“三公”经费预算情况说明',
  '2026年“三公”经费预算数为114.22万元，比2025年预算增加27.00万元。其中：公务用车购置及运行费预算113.76万元，公务接待费预算0.46万元。',
  '二、政府采购预算情况说明',
  '2026年政府采购预算595.28万元，其中：货物预算77.10万元，服务预算508.18万元。',
  '三、机关运行经费预算情况说明',
  '机关运行经费预算为507.25万元。',
];

it('says that a budget is one, asks nothing of it that only accounts have, and reckons its figures all the same', () => {
  const { document, report, book } = proofreadText(textOf(LINES.join('\n')), null);
  expect(document.remarks).toContain('budget');
  expect(book).toBeNull();
  const ids = report.findings.map(({ rule }) => rule);
  expect(ids).not.toEqual(expect.arrayContaining(['NR-S10']));
  expect(ids).not.toEqual(expect.arrayContaining(['NR-S04']));
});

it('says nothing of the kind of accounts', () => {
  const { document } = proofreadText(textOf('某区2025年度部门决算\n收入合计100.00万元。'), null);
  expect(document.remarks).not.toContain('budget');
});
