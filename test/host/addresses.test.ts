import fc from 'fast-check';
import { joinAddresses } from '../../src/host/addresses';

it('joins addresses into lists that are short enough', () => {
  expect(joinAddresses(['A1', 'B2', 'C3'], 5)).toEqual(['A1,B2', 'C3']);
  expect(joinAddresses(['A1:B20000'], 5)).toEqual(['A1:B20000']);
  expect(joinAddresses([], 5)).toEqual([]);
});

it('keeps every address in its place, whatever the length', () => {
  const anyAddress = fc.integer({ min: 1, max: 99_999 }).map((row) => `A${row}`);
  fc.assert(
    fc.property(fc.array(anyAddress), fc.integer({ min: 1, max: 40 }), (addresses, length) => {
      const lists = joinAddresses(addresses, length);
      expect(lists.flatMap((list) => list.split(','))).toEqual(addresses);
      expect(lists.filter((list) => list.length > length && list.includes(','))).toEqual([]);
    }),
    { seed: 9 },
  );
});
