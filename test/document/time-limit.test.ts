import { readWorkbook, timeLimit } from '../../src/document';
import { MOST_TIME } from '../../src/document/allowance';
import { exceljsBook, xlsBook } from '../support/books';

describe('the time for a file', () => {
  it.each([
    [0, false],
    [MOST_TIME, false],
    [MOST_TIME + 1, true],
  ])('%d ms after it has begun', (passed, isOver) => {
    let now = 500;
    const watch = timeLimit(() => now);
    now += passed;
    if (isOver) expect(watch).toThrow(expect.objectContaining({ code: 'tooLong' }) as Error);
    else expect(watch).not.toThrow();
  });

  it.each([
    ['an .xlsx', exceljsBook],
    ['an .xls', () => Promise.resolve(xlsBook())],
  ])('ends the reading of %s at whatever moment it is over', async (_kind, make) => {
    const bytes = await make();
    let looks = 0;
    await readWorkbook('本年', bytes, () => void (looks += 1));
    expect(looks).toBeGreaterThan(1);
    for (let last = 0; last < looks; last += 1) {
      let now = 0;
      const limit = timeLimit(() => now, last);
      const reading = readWorkbook('本年', bytes, () => {
        now += 1;
        limit();
      });
      await expect(reading).rejects.toMatchObject({ code: 'tooLong' });
    }
  });
});
