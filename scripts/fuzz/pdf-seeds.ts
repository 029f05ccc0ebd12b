import { readFileSync } from 'node:fs';
import { HANDS, sheetOf } from '../../test/support/pdf/hands';
import { publishedPdf } from '../../test/support/pdf/published-pdf';
import type { Seed } from './seeds';

const SHEET = sheetOf(
  '收入决算表',
  [80, 140, 110, 110],
  [
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
    ['', '合计', '31.00', '30.00'],
    ['201', '一般公共服务支出', '30.00', '30.00'],
    ['2010601', '行政运行', '30.00', '-1,230.00'],
  ],
);

/** PDFs as programs of different makers write them, to be checked and proof-read; as `given` those at `paths` besides. */
export function pdfSeeds(paths: readonly string[]): readonly Seed[] {
  const own = [publishedPdf(), ...HANDS.map(({ pdf }) => pdf(SHEET))];
  return [
    ...seedsOf('pdf', own),
    ...seedsOf(
      'given-pdf',
      paths.map((path) => readFileSync(path)),
    ),
  ];
}

function seedsOf(name: string, files: readonly Uint8Array[]): readonly Seed[] {
  return files.flatMap((bytes, at) =>
    ['check', 'proofread'].map((word): Seed => ({
      name: `${name}-${word}-${at}`,
      sort: 'pdf',
      target: 'a.pdf',
      task: {
        words: [word, 'a.pdf', '--json'],
        files: [{ path: 'a.pdf', base64: Buffer.from(bytes).toString('base64') }],
      },
    })),
  );
}
