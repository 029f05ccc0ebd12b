import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writePrintedBooks } from './printed-books';
import { row } from './measure';

const PROGRAM = path.join(__dirname, '../dist/juesuan.js');
const READER = path.join(__dirname, 'bare-reader.js');
const WORKERS = [1, 2] as const;
const BOOKS = Number(process.env.JUESUAN_BENCH_BOOKS ?? 1_000);

/** One program over a folder: seconds, and the most memory that it had at a time. */
interface Run {
  readonly seconds: number;
  readonly peakMb: number;
}

/** Many books by the command line, against the bare reader over the same files with as many workers. */
export async function benchBatch(): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error('先运行 npm run build。');
  const folder = mkdtempSync(path.join(tmpdir(), 'juesuan-bench-'));
  try {
    await writePrintedBooks(path.join(folder, '各单位'), BOOKS);
    console.log(`\n成批：${BOOKS} 本`);
    console.log(row('工作线程', ...WORKERS.map(String)));
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder: string): Promise<void> {
  const books = path.join(folder, '各单位');
  const read: Run[] = [];
  const checked: Run[] = [];
  const written: Run[] = [];
  const resumed: Run[] = [];
  for (const workers of WORKERS) {
    const out = path.join(folder, `结果${workers}`);
    const jobs = ['--json', '--jobs', String(workers)];
    read.push(await runOf([READER, books, String(workers)]));
    checked.push(await runOf([PROGRAM, 'check', books, ...jobs]));
    written.push(await runOf([PROGRAM, 'check', books, ...jobs, '--out', out]));
    resumed.push(await runOf([PROGRAM, 'check', books, ...jobs, '--out', out]));
  }
  console.log(row('只读（本/秒）', ...read.map(throughput)));
  console.log(row('核对（本/秒）', ...checked.map(throughput)));
  console.log(row('核对 ÷ 只读（时间）', ...checked.map((run, index) => run.seconds / (read[index]?.seconds ?? 1))));
  console.log(row('核对并写报告（本/秒）', ...written.map(throughput)));
  console.log(row('再次运行（本/秒）', ...resumed.map(throughput)));
  console.log(row('内存峰值：核对（MB）', ...checked.map((run) => run.peakMb)));
  console.log(row('内存峰值：写报告（MB）', ...written.map((run) => run.peakMb)));
}

function throughput({ seconds }: Run): number {
  return BOOKS / seconds;
}

/** Memory is what Linux says of the process; 0 elsewhere. */
function runOf(words: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'ignore'] });
  let peakMb = 0;
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, peakOf(child.pid));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, peakMb });
    });
  });
}

function peakOf(pid: number | undefined): number {
  const status = `/proc/${pid ?? 0}/status`;
  if (!existsSync(status)) return 0;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024;
}
