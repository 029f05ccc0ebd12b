import fc from 'fast-check';
import { cellsInBlocks, FIRST_ROW, takeBlocks, type RowBlock, type Extent } from '../../src/host/blocks';

describe('reading in blocks', () => {
  const anyExtents = fc.array(fc.record({ rows: fc.nat(50), columns: fc.nat(12) }), { maxLength: 8 });

  function takeAll(extents: readonly Extent[], cells: number): readonly (readonly RowBlock[])[] {
    const trips: (readonly RowBlock[])[] = [];
    let position = FIRST_ROW;
    while (position.sheet < extents.length) {
      const { blocks, next } = takeBlocks(extents, position, cells);
      if (blocks.length > 0) trips.push(blocks);
      position = next;
    }
    return trips;
  }

  it('takes every row of every sheet once, in order', () => {
    fc.assert(
      fc.property(anyExtents, fc.integer({ min: 1, max: 300 }), (extents, cells) => {
        const rows = takeAll(extents, cells)
          .flat()
          .flatMap((block) =>
            Array.from({ length: block.rows }, (_row, index) => `${block.sheet}:${block.top + index}`),
          );
        const expected = extents.flatMap(({ rows: count, columns }, sheet) =>
          columns === 0 ? [] : Array.from({ length: count }, (_row, index) => `${sheet}:${index}`),
        );
        expect(rows).toEqual(expected);
      }),
      { seed: 7 },
    );
  });

  it('stays within the portion, but for single rows that are wider', () => {
    fc.assert(
      fc.property(anyExtents, fc.integer({ min: 1, max: 300 }), (extents, cells) => {
        for (const blocks of takeAll(extents, cells)) {
          const single = blocks.length === 1 && blocks[0]?.rows === 1;
          expect(single || cellsInBlocks(blocks) <= cells).toBe(true);
        }
      }),
      { seed: 8 },
    );
  });
});
