import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONSISTENT_BOOK, PUBLISHED_BOOK } from '../../../scripts/samples/books';
import type { Area } from '../../../src/model';
import type { Mark, MarkKind } from '../../../src/host/host';
import { emulatedWorkbookFromFile } from '../../support/excel';
import { comparable } from '../comparable';
import { createFileHost } from '../../../src/host/file';
import { plainSheets } from '../plain-sheets';
import { open, openBook, type Opened } from './harness';

const SAMPLES = path.join(__dirname, '../../../samples');

function bytesOf(fileName: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SAMPLES, fileName)));
}

/** A sample as it is open in WPS 表格, right after it was opened. */
async function openSample(fileName: string): Promise<Opened> {
  const file = bytesOf(fileName);
  return openBook(await emulatedWorkbookFromFile(fileName, file), { file });
}

async function crossingsOf({ et }: Opened, work: () => Promise<unknown>): Promise<number> {
  const before = et.bridge.crossings;
  await work();
  return et.bridge.crossings - before;
}

describe.each([CONSISTENT_BOOK, PUBLISHED_BOOK])('reading $fileName', ({ fileName }) => {
  it('as it was saved takes 20 crossings at most, and gives what the file host gives', async () => {
    const opened = await openSample(fileName);
    expect(await crossingsOf(opened, () => opened.host.readWorkbook())).toBeLessThanOrEqual(20);
    const fromFile = await createFileHost({ name: fileName, bytes: bytesOf(fileName) });
    expect(comparable(await opened.host.readWorkbook())).toEqual(comparable(await fromFile.readWorkbook()));
  });

  it.each([
    ['with changes that are not saved', true, 1_500],
    ['that was never saved', false, 9_000],
  ])('%s gives the same', async (_how, isOnDisk, most) => {
    const opened = await openSample(fileName);
    if (isOnDisk) opened.et.userEdits();
    else opened.et.world.files.clear();
    const before = opened.et.bridge.crossings;
    const read = await opened.host.readWorkbook();
    const crossings = opened.et.bridge.crossings - before;
    const fromFile = await createFileHost({ name: fileName, bytes: bytesOf(fileName) });
    expect(comparable(read)).toEqual(comparable(await fromFile.readWorkbook()));
    expect(crossings).toBeLessThanOrEqual(most);
  });
});

it('60 sheets of 1,000 rows that were never saved are read in some thousand crossings', async () => {
  const opened = open(plainSheets(60, 1_000, 12));
  expect(await crossingsOf(opened, () => opened.host.readWorkbook())).toBeLessThanOrEqual(6_000);
});

const KINDS: readonly MarkKind[] = ['error', 'suspect', 'warning'];

function area(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

describe('1,000 cells on nine sheets', () => {
  const names = plainSheets(9, 300, 12).map(({ name }) => name);
  /** 40 areas of 25 cells. */
  const areas = Array.from({ length: 40 }, (_area, index): Mark => ({
    sheet: names[index % 9] ?? '',
    area: area(Math.floor(index / 9) * 7, 1, 5, 5),
    kind: KINDS[(index % 9) % 3] ?? 'error',
  }));
  const scattered = Array.from({ length: 1_000 }, (_cell, index): Mark => ({
    sheet: names[index % 9] ?? '',
    area: area(Math.floor(index / 9) * 2, index % 11, 1, 1),
    kind: KINDS[index % 3] ?? 'error',
  }));

  it.each([
    ['in 40 areas', areas, 200, 40],
    ['scattered', scattered, 600, 1_000],
  ])('%s are marked and cleared within their number of crossings', async (_how, marks, most, count) => {
    const opened = open(plainSheets(9, 300, 12));
    const before = structuredClone(opened.et.book.sheets);
    expect(await crossingsOf(opened, () => opened.host.mark(marks))).toBeLessThanOrEqual(most);
    let cleared = 0;
    const clearing = await crossingsOf(opened, async () => {
      cleared = await opened.host.clearMarks();
    });
    expect(cleared).toBe(count);
    expect(clearing).toBeLessThanOrEqual(100);
    expect(opened.et.book.sheets).toEqual(before);
  });

  it('are cleared so, too, where every sheet carries all three kinds and others lie beside', async () => {
    const opened = open(plainSheets(15, 300, 12));
    const before = structuredClone(opened.et.book.sheets);
    const marks = scattered.map((mark, index) => ({ ...mark, kind: KINDS[Math.floor(index / 9) % 3] ?? 'error' }));
    await opened.host.mark(marks);
    expect(opened.et.book.sheets.slice(0, 9).map(({ formats }) => formats.length)).toEqual(Array(9).fill(3));
    let cleared = 0;
    const clearing = await crossingsOf(opened, async () => {
      cleared = await opened.host.clearMarks();
    });
    expect(cleared).toBe(1_000);
    expect(clearing).toBeLessThanOrEqual(100);
    expect(opened.et.book.sheets).toEqual(before);
  });

  it('are marked and cleared so, too, where all of them lie on one sheet in three kinds', async () => {
    const opened = open(plainSheets(9, 300, 12));
    const marks = scattered.map((mark) => ({ ...mark, sheet: names[0] ?? '' }));
    expect(await crossingsOf(opened, () => opened.host.mark(marks))).toBeLessThanOrEqual(200);
    expect(await crossingsOf(opened, () => opened.host.clearMarks())).toBeLessThanOrEqual(100);
  });
});
