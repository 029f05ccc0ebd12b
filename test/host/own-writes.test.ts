import { createOwnWrites } from '../../src/host/own-writes';

const settled = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('our own writes', () => {
  it('last a moment longer than the writing, as programs report late', async () => {
    const own = createOwnWrites(30);
    expect(own.isActive()).toBe(false);
    const work = own.during(() => settled(5));
    expect(own.isActive()).toBe(true);
    await work;
    expect(own.isActive()).toBe(true);
    await settled(40);
    expect(own.isActive()).toBe(false);
  });

  it('end also when they fail', async () => {
    const own = createOwnWrites(0);
    await own.during(() => Promise.reject(new Error('refused'))).catch(() => undefined);
    expect(own.isActive()).toBe(false);
  });
});
