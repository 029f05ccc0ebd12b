import { withDoubts } from '../../../src/casework/draft/doubts';
import { draftToText } from '../../../src/language';
import { draft } from '../../../src/casework';
import { doubtsIn, EMPTY_SUPPLEMENT, formDoubtsIn, type CellRef, type Finding } from '../../../src/model';
import { draftNarrative } from '../../../src/narrative';
import { healthBureau } from '../../support/narrative/health-bureau';

const report = healthBureau({ year: 2022 });
const TOTAL: CellRef = { sheet: '收入支出决算总表', row: 0, column: 1 };

function finding(change: Partial<Finding> = {}, ref = TOTAL): Finding {
  return {
    id: 'f',
    rule: 'A01',
    ruleTitle: '收入总计等于支出总计',
    class: 'balance',
    verdict: 'broken',
    severity: 'error',
    message: '收入总计与支出总计差 1.00',
    cells: [{ kind: 'cell', ref, name: '总计', value: 1, shown: '1.00' }],
    difference: '1.00',
    suspects: [],
    candidates: [],
    checks: ['A01'],
    mendIn: null,
    ...change,
  };
}

describe('a figure of a cell that must be mended', () => {
  it('is marked in 情况说明 and says why', () => {
    const marked = withDoubts(draftNarrative(report), { findings: [finding()] });
    expect(doubtsIn(marked).map(({ value, doubt }) => [value, doubt])).toEqual([
      ['20862.65', '收入总计与支出总计差 1.00'],
    ]);
    expect(draftToText(marked)).toContain('总计均为20862.65〔核对不平〕万元');
  });

  it('is marked in 送审摘要, which also says how many there are', () => {
    const supplement = EMPTY_SUPPLEMENT;
    const brief = draft(report, { supplement, prior: null, check: { findings: [finding()] } }, 'brief');
    const text = draftToText(brief);
    expect(text).toContain('收支总计20862.65〔核对不平〕万元');
    expect(text).toContain('情况说明有1个数取自核对不平、必须改正的单元格，改正以前不能作准。');
  });

  it('is told of the forms of 绩效自评, whatever their text tells', () => {
    const inputs = { supplement: EMPTY_SUPPLEMENT, prior: null };
    const spent = draft(report, inputs, 'evaluation').formFigures?.find(({ sources }) => sources.length > 0);
    const [cell] = spent?.sources ?? [];
    if (!spent || !cell) throw new Error('a form takes nothing');
    const told = draft(report, { ...inputs, check: { findings: [finding({}, cell)] } }, 'evaluation');
    expect(formDoubtsIn(told).map(({ value, doubt }) => [value, doubt])).toContainEqual([
      spent.value,
      '收入总计与支出总计差 1.00',
    ]);
    expect(formDoubtsIn(draft(report, inputs, 'evaluation'))).toEqual([]);
  });

  it('marks what is computed from the cell as well', () => {
    const cell: CellRef = { sheet: '支出决算表', row: 0, column: 1 };
    const marked = withDoubts(draftNarrative(report), { findings: [finding({}, cell)] });
    expect(draftToText(marked)).toContain('基本支出12665.25万元，占67.63〔核对不平〕%');
  });

  it.each<readonly [string, readonly Finding[]]>([
    ['there is no finding', []],
    ['it is only to be verified', [finding({ severity: 'warning' })]],
    ['it could not be checked', [finding({ verdict: 'notChecked' })]],
    ['it is rounding', [finding({ verdict: 'rounding', severity: 'info' })]],
    ['it is another cell', [finding({}, { ...TOTAL, row: 40 })]],
  ])('is not in doubt where %s', (_case, findings) => {
    const plain = draftNarrative(report);
    expect(withDoubts(plain, { findings })).toBe(plain);
  });
});
