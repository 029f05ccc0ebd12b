import { read, utils, write } from '@e965/xlsx';
import { dropBrokenFormulas } from '../../../../src/document/xlsx/xls/xls-formulas';
import { DocumentFault, readWorkbook } from '../../../../src/document';

/** The record of a cell at A1 with a formula of these tokens. */
function record(tokens: readonly number[], length = tokens.length): Uint8Array {
  const data = [...new Array<number>(20).fill(0), length & 0xff, length >> 8, ...tokens];
  return Uint8Array.from([0x06, 0x00, data.length & 0xff, data.length >> 8, ...data]);
}

const lengthIn = (stream: Uint8Array): number => (stream[24] ?? 0) | ((stream[25] ?? 0) << 8);

it.each<[string, readonly number[]]>([
  ['a number and a sign', [0x1e, 5, 0, 0x13]],
  ['a reference, a sum and a bracket', [0x44, 1, 0, 2, 0, 0x25, 0, 0, 1, 0, 0, 0, 1, 0, 0x19, 0x10, 0, 0, 0x15]],
  ['a text', [0x17, 2, 0, 65, 66]],
  ['a wide text', [0x17, 1, 1, 0x08, 0x54]],
  ['a choice', [0x19, 0x04, 1, 0, 4, 0, 8, 0]],
])('leaves a formula as it is: %s', (_name, tokens) => {
  const stream = record(tokens);
  dropBrokenFormulas(stream);
  expect(lengthIn(stream)).toBe(tokens.length);
});

it.each<[string, Uint8Array]>([
  ['a token that nobody knows', record([0x1a, 0, 0])],
  ['a token that goes on behind the end', record([0x1e, 5])],
  ['a length beyond the record', record([0x1e, 5, 0], 300)],
  ['a text that goes on behind the end', record([0x17, 200, 0, 65])],
])('takes out a formula with %s', (_name, stream) => {
  dropBrokenFormulas(stream);
  expect(lengthIn(stream)).toBe(0);
});

/** Every kind of record that the reader looks for a formula in. */
const KINDS = [0x0006, 0x0206, 0x0406, 0x04bc, 0x0221, 0x0021, 0x0018, 0x0218];

it.each(KINDS)('passes over a record of kind %i that is too short for a formula', (kind) => {
  const stream = Uint8Array.of(kind & 0xff, kind >> 8, 4, 0, 1, 2, 3, 4);
  dropBrokenFormulas(stream);
  expect([...stream.slice(0, 4)]).toEqual([0xff, 0xff, 4, 0]);
});

it('refuses a stream of an older program', () => {
  expect(() => dropBrokenFormulas(Uint8Array.of(0x09, 0x08, 4, 0, 0, 5, 5, 0))).toThrow(DocumentFault);
});

it('bears a stream that is cut anywhere', () => {
  const stream = record([0x17, 2, 0, 65, 66]);
  for (let end = 0; end <= stream.length; end += 1) {
    expect(() => dropBrokenFormulas(stream.slice(0, end))).not.toThrow();
  }
});

it('takes no sound formula of a book', async () => {
  const formulas = ['SUM(A1:B1)', 'IF(A1>B1,"多","少")', 'ROUND(A1/3,2)&"元"', '-A1%', 'A1*(B1-2.5)', 'ISERROR(1/0)'];
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([[1, 2, ...formulas.map((f) => ({ t: 'n', v: 1, f }))]]);
  utils.book_append_sheet(book, sheet, '表');
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
  const theirs = read(bytes, { type: 'array' }).Sheets['表'];
  const { snapshot } = await readWorkbook('a.xls', bytes);
  const ours = formulas.map((_, at) => snapshot.sheets[0]?.formulas.get(`0,${at + 2}`));
  const expected = formulas.map((_, at) => {
    const cell = theirs?.[utils.encode_cell({ r: 0, c: at + 2 })] as { f?: string } | undefined;
    return cell?.f === undefined ? undefined : `=${cell.f}`;
  });
  expect(ours).toEqual(expected);
});
