import { readFileSync } from 'node:fs';
import { openPdf } from '../src/document/pdf/engine/open-pdf';
import { readPdf } from '../src/document/pdf/read-pdf';
import { drawPage, pdfOf } from '../test/support/pdf/pdf-writer';
import { median, row } from './measure';

const PAGES = 30;
const ROWS = 36;
const WIDTHS = [60, 160, 80, 80, 80];
const MB = 1024 * 1024;

const RUNS = 9;

/** How long a reading takes, in ms, and what it leaves for the collector, in MB. */
interface Cost {
  readonly time: number;
  readonly memory: number;
}

/**
 * How long a PDF takes to be read and how much memory that takes, beside pdf.js telling the text and the operations of
 * the same pages and nothing being made of them: one after the other in turn, since a machine is now faster, now
 * slower. A document of our own, and those whose paths stand in JUESUAN_PDFS, parted by colons.
 */
export async function benchPdf(): Promise<void> {
  const own = (process.env.JUESUAN_PDFS ?? '').split(':').filter((path) => path !== '');
  const files = [
    { name: `自造，${PAGES}页`, bytes: tables() },
    ...own.map((path) => ({ name: path.split('/').pop() ?? path, bytes: new Uint8Array(readFileSync(path)) })),
  ];
  console.log('\n读 PDF（每页毫秒；读一遍占用 MB；中位数）');
  console.log(row('文件', '本工具', 'pdf.js 文字加操作', '倍数', '本工具 MB', 'pdf.js MB'));
  for (const { name, bytes } of files) {
    const pages = await bareRead(bytes);
    await readPdf(name, bytes);
    const [ours, theirs]: [Cost[], Cost[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await costOf(() => readPdf(name, bytes)));
      theirs.push(await costOf(() => bareRead(bytes)));
    }
    const [our, their] = [ours, theirs].map((costs) => ({
      time: median(costs.map(({ time }) => time)) / pages,
      memory: Math.round(median(costs.map(({ memory }) => memory))),
    }));
    if (!our || !their) continue;
    const times = (our.time / their.time).toFixed(2);
    console.log(row(name, our.time, their.time, times, String(our.memory), String(their.memory)));
  }
}

/** Needs `node --expose-gc`: what was left before must not count. */
async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.memoryUsage();
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  const after = process.memoryUsage();
  const grown = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
  return { time, memory: Math.max(0, grown) / MB };
}

/** What pdf.js tells of all pages by itself. @returns how many there are */
async function bareRead(bytes: Uint8Array): Promise<number> {
  const pdf = await openPdf(bytes, true);
  for (let number = 1; number <= pdf.pageCount; number += 1) {
    const page = await pdf.page(number);
    await page.getTextContent();
    await page.getOperatorList();
    page.cleanup();
  }
  await pdf.close();
  return pdf.pageCount;
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
