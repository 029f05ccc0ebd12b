import { xlsLooks } from '../../../../src/document/xlsx/xls/xls-looks';

const word = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number): readonly number[] => [...word(value), ...word(value >>> 16)];

function record(kind: number, ...data: readonly number[]): readonly number[] {
  return [...word(kind), ...word(data.length), ...data];
}

const begin = record(0x0809, 0x00, 0x06, 0x05, 0x00);
const end = record(0x000a);
const font = (weight: number): readonly number[] => record(0x0031, ...word(200), 0, 0, 0, 0, ...word(weight), 0, 0);

/** A format by what it tells: the number of its font, alignment, lines and fill. */
interface Format {
  readonly font?: number;
  readonly align?: number;
  readonly lines?: number;
  readonly pattern?: number;
  readonly colour?: number;
}

function format({ font: number = 0, align = 0, lines = 0, pattern = 0, colour = 64 }: Format): readonly number[] {
  const sides = [...long(lines), ...long((pattern << 26) >>> 0)];
  return record(0x00e0, ...word(number), 0, 0, 0, 0, align | 0x10, 0, 0, 0, ...sides, ...word(colour));
}

function sheetRecord(place: number, name: string): readonly number[] {
  const letters = [...name].flatMap((letter) => word(letter.charCodeAt(0)));
  return record(0x0085, ...long(place), 0, 0, name.length, 1, ...letters);
}

/** A stream of one sheet 表, whose cells have these formats; fonts 1 and 5 are bold. */
function streamOf(formats: readonly Format[], cells: readonly number[], ...more: readonly number[]): Uint8Array {
  const styles = [font(400), font(700), font(400), font(400), font(700)].flat();
  const head = [...begin, ...styles, ...more, ...formats.flatMap(format)];
  const place = head.length + sheetRecord(0, '表').length + end.length;
  return Uint8Array.from([...head, ...sheetRecord(place, '表'), ...end, ...begin, ...cells, ...end]);
}

/** A number at row 1, column 1 counted from 0. */
const cellOf = (index: number): readonly number[] => record(0x0203, 1, 0, 1, 0, ...word(index), 0, 0, 0, 0, 0, 0, 0, 0);

it.each<[string, Format, object]>([
  ['a plain format', {}, {}],
  ['bold', { font: 1 }, { '1,1': { bold: true } }],
  ['bold of a font behind the number that none has', { font: 5 }, { '1,1': { bold: true } }],
  ['left', { align: 1 }, { '1,1': { align: 'start' } }],
  ['centred', { align: 2 }, { '1,1': { align: 'center' } }],
  ['right', { align: 3 }, { '1,1': { align: 'end' } }],
  ['centred over several', { align: 6 }, { '1,1': { align: 'center' } }],
  ['spread', { align: 7 }, { '1,1': { align: 'center' } }],
  ['a fill', { pattern: 1, colour: 43 }, { '1,1': { fill: '#FFFF99' } }],
  ['a fill in a colour of the system', { pattern: 1, colour: 64 }, {}],
  ['a pattern', { pattern: 2, colour: 43 }, {}],
  ['no fill, whatever its colour', { colour: 43 }, {}],
  [
    'lines, of which those above and before are drawn by the neighbours',
    { lines: 0x0111 },
    { '1,1': { right: true }, '1,0': { right: true }, '0,1': { bottom: true } },
  ],
  ['a line below', { lines: 0x1000 }, { '1,1': { bottom: true } }],
])('reads %s', (_what, own, looks) => {
  expect(Object.fromEntries(xlsLooks(streamOf([{}, own], cellOf(1)), '表'))).toEqual(looks);
});

it('takes a colour of the file’s own palette', () => {
  const palette = record(0x0092, ...word(2), 1, 2, 3, 0, 0xaa, 0xbb, 0xcc, 0);
  const stream = streamOf([{ pattern: 1, colour: 9 }], cellOf(0), ...palette);
  expect(Object.fromEntries(xlsLooks(stream, '表'))).toEqual({ '1,1': { fill: '#AABBCC' } });
});

it.each<[string, readonly number[]]>([
  ['numbers', record(0x00bd, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 0)],
  ['cells of nothing', record(0x00be, 0, 0, 2, 0, 1, 0, 0, 0, 1, 0, 4, 0)],
])('reads a run of %s', (_what, run) => {
  const looks = xlsLooks(streamOf([{}, { font: 1 }], run), '表');
  expect([...looks.keys()]).toEqual(['0,2', '0,4']);
});

it('passes over what belongs to a chart within the sheet', () => {
  const looks = xlsLooks(streamOf([{}, { font: 1 }], [...begin, ...cellOf(1), ...end]), '表');
  expect(looks.size).toBe(0);
});

it('knows nothing of a sheet that is not there', () => {
  expect(xlsLooks(streamOf([{ font: 1 }], cellOf(0)), '别的').size).toBe(0);
});

it('bears a stream that is cut anywhere', () => {
  const stream = streamOf([{ font: 1 }], cellOf(0));
  for (let cut = 0; cut <= stream.length; cut += 1) {
    expect(() => xlsLooks(stream.slice(0, cut), '表')).not.toThrow();
  }
});
