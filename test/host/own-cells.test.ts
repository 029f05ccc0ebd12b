import type { OwnCell, OwnSheet } from '../../src/host/host';
import { addressesByStyle, entriesOf } from '../../src/host/own-cells';

function sheetOf(...rows: readonly (readonly OwnCell[])[]): OwnSheet {
  return { name: '核对结果', columns: [{ width: 40 }, { width: 10 }], rows };
}

describe('what a spreadsheet program is given for a cell', () => {
  it.each<[string, OwnCell, unknown]>([
    ['a number', { value: 1.5 }, 1.5],
    ['text, kept text by an apostrophe', { value: '2100101' }, "'2100101"],
    ['text that looks like a formula', { value: '=1+1' }, "'=1+1"],
    ['a formula', { formula: '=A1' }, '=A1'],
    ['a formula without its sign', { formula: 'A1' }, '=A1'],
    ['nothing', {}, null],
    ['a link', { value: '去看', linkTo: { sheet: '公开01', row: 2, column: 1 } }, `=HYPERLINK("#'公开01'!B3","去看")`],
    ['a link with a number', { value: 7, linkTo: { sheet: '表', row: 0, column: 0 } }, `=HYPERLINK("#'表'!A1",7)`],
    [
      'a link to a sheet with an apostrophe',
      { value: '"x"', linkTo: { sheet: "a'b", row: 0, column: 0 } },
      `=HYPERLINK("#'a''b'!A1","""x""")`,
    ],
  ])('%s', (_what, cell, expected) => expect(entriesOf(sheetOf([cell]))[0]?.[0]).toBe(expected));

  it('a long text in a link is cut into pieces that a formula takes', () => {
    const [[entry] = []] = entriesOf(
      sheetOf([{ value: '字'.repeat(600), linkTo: { sheet: '表', row: 0, column: 0 } }]),
    );
    const pieces = String(entry).match(/"字+"/g) ?? [];
    expect(pieces.map((piece) => piece.length - 2)).toEqual([255, 255, 90]);
    expect(entry).toContain('"&"');
  });

  it('rows are as wide as the widest, so that they make one block', () => {
    expect(
      entriesOf(sheetOf([{ value: 1 }], [{ value: 1 }, { value: 2 }, { value: 3 }])).map((row) => row.length),
    ).toEqual([3, 3]);
  });

  it('neighbours of one style share an address', () => {
    const header: OwnCell = { value: '表头', style: 'header' };
    const link: OwnCell = { value: '去', style: 'wrap', linkTo: { sheet: '表', row: 0, column: 0 } };
    expect([...addressesByStyle(sheetOf([header, header, {}, header], [link]))]).toEqual([
      ['header', ['A1:B1', 'D1']],
      ['wrap', ['A2']],
      ['link', ['A2']],
    ]);
  });
});
