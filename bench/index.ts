import { existsSync } from 'node:fs';
import path from 'node:path';

/** Parts of the bench by name; `npm run bench -- check recognise` runs those named, else all. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  check: async () => (await import('./check-peers')).benchCheck(),
  recognise: async () => (await import('./recognition')).benchRecognition(),
  draft: async () => (await import('./draft')).benchDraft(),
  proofread: async () => (await import('./proofread')).benchProofread(),
  page: async () => (await import('./page')).benchPage(),
  pdf: async () => (await import('./pdf')).benchPdf(),
  batch: async () => (await import('./batch')).benchBatch(),
};

async function main(names: readonly string[]): Promise<void> {
  if (!existsSync(path.join(__dirname, 'node_modules'))) {
    console.error('同类还没有装：先运行 npm ci --prefix bench');
    process.exitCode = 1;
    return;
  }
  for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
    const part = PARTS[name];
    if (!part) throw new RangeError(`没有“${name}”这一部分；有：${Object.keys(PARTS).join('、')}`);
    await part();
  }
}

void main(process.argv.slice(2));
