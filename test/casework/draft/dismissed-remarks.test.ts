import { dismissRemark, draft } from '../../../src/casework';
import { EMPTY_SUPPLEMENT, type Explanation } from '../../../src/model';
import { hengyangBook, read } from '../../support/evaluation/seed-books';

const REPORT = read(hengyangBook());
const REMARK = '[JX02] 部门整体支出自评表：预算执行率得分11超过10分。';

/** The draft of a unit that wrote so many points for 预算执行率, after what was said of its remarks. */
function drafted(points: string, explanations: readonly Explanation[]): ReturnType<typeof draft> {
  const texts = { 'evaluation/whole/executionScore': points };
  return draft(REPORT, { supplement: { ...EMPTY_SUPPLEMENT, texts, explanations }, prior: null, kind: 'evaluation' });
}

it('a remark that was said to be no mistake is told apart, one by one, as long as its figures stay', () => {
  const said = dismissRemark(REMARK, ' 另有加分 ', '张三');
  expect(drafted('11', []).remarks).toContain(REMARK);
  const after = drafted('11', said ? [said] : []);
  expect(after.remarks).toEqual(drafted('11', []).remarks.filter((remark) => remark !== REMARK));
  expect(after.dismissed).toEqual([{ remark: REMARK, note: '另有加分', by: '张三' }]);
  expect(drafted('12', said ? [said] : []).remarks).toContain(REMARK.replace('11', '12'));
});

it('only findings of checks can be said to be no mistake', () => {
  expect(dismissRemark('占比合计为99.99，是尾差。', '知道')).toBeNull();
});
