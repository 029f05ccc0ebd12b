import fc from 'fast-check';
import { inOrder } from '../../../src/cli/batch/in-order';

async function all<T>(answers: AsyncGenerator<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const answer of answers) list.push(answer);
  return list;
}

it('answers in the order of the items, with no more under way than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(4)), fc.integer({ min: 1, max: 6 }), async (turns, ahead) => {
      let underWay = 0;
      let most = 0;
      const work = async (turn: number): Promise<number> => {
        underWay += 1;
        most = Math.max(most, underWay);
        for (let count = 0; count < turn; count += 1) await Promise.resolve();
        underWay -= 1;
        return turn;
      };
      expect(await all(inOrder(turns, ahead, work))).toEqual(turns);
      expect(most).toBeLessThanOrEqual(ahead);
    }),
    { seed: 20, numRuns: 100 },
  );
});

it('fails with the first failure in order', async () => {
  const work = (item: string): Promise<string> =>
    item === 'a' ? Promise.resolve(item) : Promise.reject(new Error(item));
  await expect(all(inOrder(['a', 'b', 'c'], 3, work))).rejects.toThrow('b');
});
