import { draft, NOTHING_KEPT, pastedText, proofreadText } from '../../../src/casework';
import { draftToText } from '../../../src/language';
import { EMPTY_SUPPLEMENT, type ReportModel } from '../../../src/model';
import { hengshanOwnLevel, hengshanOwnLevelPrior, hengyangBook, read } from '../../support/evaluation/seed-books';

/** What the proof-reader says of a 绩效自评报告 that was drafted here, besides what is still to be filled in. */
function findingsIn(report: ReportModel, prior: ReportModel | null, template: string): readonly string[] {
  const drafted = draft(report, { supplement: EMPTY_SUPPLEMENT, prior, template, kind: 'evaluation' });
  const others = prior ? { prior: [{ name: '上年', report: prior }] } : {};
  const opened = pastedText('自评报告', draftToText(drafted));
  if (opened.kind !== 'text') throw new Error('no text');
  const { report: told } = proofreadText(opened.text, { report, kept: NOTHING_KEPT, others });
  expect(told.findings.map(({ rule }) => rule)).toContain('NR-L01');
  return told.findings.filter(({ rule }) => rule !== 'NR-L01').map(({ message }) => message);
}

it.each(['evaluation-hunan-2021', 'evaluation-national'])('%s proof-reads clean', (template) => {
  expect(findingsIn(read(hengyangBook()), null, template)).toEqual([]);
});

it('the older outline proof-reads clean, against last year too', () => {
  const own = read(hengshanOwnLevel({ reception: '34.00', vehicles: '12.00' }), 'ownLevel');
  expect(findingsIn(own, read(hengshanOwnLevelPrior(), 'ownLevel'), 'evaluation-hunan-2017')).toEqual([]);
});
