import { readFileSync } from 'node:fs';
import { openPdf } from '../src/document/pdf/engine/open-pdf';
import { readPdf } from '../src/document/pdf/read-pdf';
import { drawPage, pdfOf } from '../test/support/pdf/pdf-writer';
import { row, timeAsync } from './measure';

const PAGES = 30;
const ROWS = 36;
const WIDTHS = [60, 160, 80, 80, 80];
const MB = 1024 * 1024;

/**
 * How long a PDF takes to be read, beside pdf.js telling the text and the operations of the same pages and nothing being
 * made of them. A document of our own, and those whose paths stand in JUESUAN_PDFS, parted by colons.
 */
export async function benchPdf(): Promise<void> {
  const own = (process.env.JUESUAN_PDFS ?? '').split(':').filter((path) => path !== '');
  const files = [
    { name: `自造，${PAGES}页`, bytes: tables() },
    ...own.map((path) => ({ name: path.split('/').pop() ?? path, bytes: new Uint8Array(readFileSync(path)) })),
  ];
  console.log('\n读 PDF（毫秒）');
  console.log(row('文件', '本工具', 'pdf.js 文字加操作', '倍数', '常驻内存 MB'));
  for (const { name, bytes } of files) {
    const [ours, theirs] = [await timeAsync(() => readPdf(name, bytes)), await timeAsync(() => bareRead(bytes))];
    const memory = String(Math.round(process.memoryUsage().rss / MB));
    console.log(row(name, ours.median, theirs.median, (ours.median / theirs.median).toFixed(2), memory));
  }
}

/** What pdf.js tells of all pages by itself. */
async function bareRead(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes, true);
  for (let number = 1; number <= pdf.pageCount; number += 1) {
    const page = await pdf.page(number);
    await page.getTextContent();
    await page.getOperatorList();
    page.cleanup();
  }
  await pdf.close();
}

function tables(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `${2010000 + at}`,
    '一般公共服务支出',
    '1,234.56',
    '1,000.00',
    '234.56',
  ]);
  return pdfOf(Array.from({ length: PAGES }, () => drawPage().text(230, 60, '支出决算表').table(60, 90, WIDTHS, rows)));
}
