import { withDoubtedCells } from '../../../src/casework/texts/doubted-cells';
import type { Finding, FindingCell, Suspect } from '../../../src/model';
import { findingAt } from '../../support/texts/finding';

const cell = (row: number): FindingCell => ({
  kind: 'cell',
  ref: { sheet: '公开03', row, column: 2 },
  name: `第 ${row} 行`,
  value: 1,
  shown: '1.00',
});
const suspect = (row: number): Suspect => ({ ...cell(row), suggested: null, slip: 'unknown', explains: [] });
const broken = (change: Partial<Finding>): Finding => ({
  id: 'x',
  rule: 'C01',
  ruleTitle: '合计',
  class: 'balance',
  verdict: 'broken',
  severity: 'error',
  message: '',
  cells: [cell(1), cell(2)],
  difference: null,
  suspects: [],
  candidates: [],
  checks: [],
  mendIn: null,
  ...change,
});
const finding = findingAt('支出合计12.00万元', '12.00万元', {
  sources: [cell(1).ref],
  correction: '13.00万元',
  message: '与表不符。',
});

describe('a cell that must be mended testifies against no text', () => {
  it.each([
    ['any cell of a broken check', broken({})],
    ['the suspect', broken({ suspects: [suspect(1)] })],
    ['in a table of the other unit', broken({ suspects: [{ ...suspect(2), slip: 'unit' }] })],
  ])('where it is %s', (_what, ofTable) => {
    const [asked] = withDoubtedCells([finding], [ofTable]);
    expect(asked).toMatchObject({
      severity: 'warning',
      label: 'review',
      correction: null,
      message: '与表不符。（表中这一格自身核对不平，请先核实表，再改文字。）',
    });
  });

  it.each([
    ['another cell is the suspect', broken({ suspects: [suspect(2)] })],
    ['one other cell is in the other unit', broken({ suspects: [{ ...suspect(2), slip: 'unit', suggested: '1.00' }] })],
    ['the check only asks to look', broken({ severity: 'warning' })],
    ['rounding explains it', broken({ verdict: 'rounding' })],
  ])('but it does where %s', (_what, ofTable) => {
    expect(withDoubtedCells([finding], [ofTable])).toEqual([finding]);
  });

  it('knows cells of other books apart', () => {
    const ofPrior = { ...finding, sources: [{ ...cell(1).ref, book: 'prior' as const }] };
    expect(withDoubtedCells([ofPrior], [broken({})])).toEqual([ofPrior]);
  });

  it('makes no hint graver', () => {
    expect(withDoubtedCells([{ ...finding, severity: 'info' }], [broken({})])[0]?.severity).toBe('info');
  });
});
