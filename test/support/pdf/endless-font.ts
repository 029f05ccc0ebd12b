import { bytesOf, lettersOf, pdfOf, stream, type PdfPageDrawing } from './pdf-writer';

/** A font whose dictionaries are as many as it can number, and lie upon each other in all of its bytes. */
function fontOfEndlessDictionaries(): string {
  const long = (value: number): readonly number[] => [
    29,
    value >> 24,
    (value >> 16) & 255,
    (value >> 8) & 255,
    value & 255,
  ];
  const index = (data: readonly number[]): readonly number[] => [0, 1, 1, 1, data.length + 1, ...data];
  const top = (letters: number, fonts: number): readonly number[] =>
    index([...long(0), ...long(0), ...long(0), 12, 30, ...long(letters), 17, ...long(fonts), 12, 36]);
  const head = (letters: number, fonts: number): readonly number[] => [
    ...[1, 0, 4, 1, ...index([65]), ...top(letters, fonts)],
    ...[0, 0, 0, 0],
  ];
  const { length } = head(0, 0);
  const letters = index([14]);
  const count = 20_000;
  const offsets = Array.from({ length: count + 1 }, (_, at) => (at % 2 === 0 ? [0, 0, 1] : [0, 234, 97])).flat();
  const fonts = [count >> 8, count & 255, 3, ...offsets, ...new Array<number>(60_000).fill(0)];
  return lettersOf(Uint8Array.from([...head(length, length + letters.length), ...letters, ...fonts]));
}

/** A PDF of one page whose letters are of such a font: to read all of it takes minutes. */
export function pdfOfEndlessFont(page: PdfPageDrawing): Uint8Array {
  const bytes = pdfOf([page], { extra: [stream(fontOfEndlessDictionaries(), '/Subtype /CIDFontType0C')] });
  return bytesOf(
    lettersOf(bytes).replace('/StemV 80', '/FontFile3 100 0 R /StemV 80').replace('CIDFontType2', 'CIDFontType0'),
  );
}
