/** Writes the sample workbooks into samples/. Run by `npm run samples`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_BOOKS, sheetsOf, workbookFile, type SampleBook } from './samples';

const TARGET = join(__dirname, '..', 'samples');

async function write(book: SampleBook): Promise<void> {
  const title = book.fileName.replace(/\.xlsx$/, '');
  writeFileSync(join(TARGET, book.fileName), await workbookFile(title, sheetsOf(book)));
}

async function main(): Promise<void> {
  mkdirSync(TARGET, { recursive: true });
  for (const book of SAMPLE_BOOKS) await write(book);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
