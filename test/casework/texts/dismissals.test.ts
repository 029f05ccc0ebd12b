import { dismiss, sortDismissed } from '../../../src/casework/texts/dismissals';
import { findingAt } from '../../support/texts/finding';

const PLAIN = '占60.36%。\n共17个单位。';
const share = findingAt(PLAIN, '60.36%', { expected: '67.24%' });
const count = findingAt(PLAIN, '17个');

describe('不是错误', () => {
  it('takes a finding out of the open ones, with its note', () => {
    const { open, dismissed, reopened } = sortDismissed([share, count], [dismiss(share, ' 按支出总计计算 ', '张三')]);
    expect(open).toEqual([count]);
    expect(dismissed).toEqual([{ finding: share, note: '按支出总计计算', by: '张三' }]);
    expect(reopened.size).toBe(0);
  });

  it.each([
    ['the words', { ...share, place: { ...share.place, quote: '60.37%' } }],
    ['what was expected', { ...share, expected: '67.25%' }],
    ['the other end', { ...share, otherPlaces: [count.place] }],
  ])('is asked again when %s changed', (_what, changed) => {
    const { open, dismissed, reopened } = sortDismissed([changed], [dismiss(share, '已核')]);
    expect(open).toEqual([changed]);
    expect(dismissed).toEqual([]);
    expect([...reopened]).toEqual([share.id]);
  });

  it('holds wherever the words have moved to', () => {
    const moved = { ...share, place: { ...share.place, line: 9, span: { start: 99, end: 105 } } };
    expect(sortDismissed([moved], [dismiss(share, '已核')]).open).toEqual([]);
  });

  it('leaves alone what is said of findings that are gone', () => {
    expect(sortDismissed([count], [dismiss(share, '已核')])).toEqual({
      open: [count],
      dismissed: [],
      reopened: new Set(),
    });
  });
});
