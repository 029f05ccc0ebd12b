import { appendRow, emptyGrids } from '../../src/host/grids';

test('a row comes in with its formulas and number formats, and a text that only looks like a formula stays text', () => {
  const grids = emptyGrids();
  appendRow(grids, ['合计', 12.5, '=1+1', null], ['合计', '=A1', '=1+1', ''], ['General', '0.00', '0.00', '0.00']);
  appendRow(grids, [{ error: '#N/A' }], ['=NA()'], ['General']);
  expect(grids.values).toEqual([['合计', 12.5, '=1+1', null], [{ error: '#N/A' }]]);
  expect([...grids.formulas]).toEqual([
    ['0,1', '=A1'],
    ['1,0', '=NA()'],
  ]);
  expect([...grids.numberFormats]).toEqual([
    ['0,1', '0.00'],
    ['0,2', '0.00'],
  ]);
});
