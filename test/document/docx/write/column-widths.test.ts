import { fillPage, sum } from '../../../../src/document/docx';

const FIGURE = { least: 30, wanted: 30 };
const LABEL = { least: 24, wanted: 60 };

it.each<[string, Parameters<typeof fillPage>[0], readonly number[]]>([
  ['what is left over is shared by all', [FIGURE, FIGURE], [150, 150]],
  ['labels take what the figures leave', [LABEL, ...Array.from({ length: 8 }, () => FIGURE)], [60]],
  ['labels give what is scarce', [LABEL, LABEL, ...Array.from({ length: 8 }, () => FIGURE)], [30, 30]],
  ['all give where not even the least has room', [LABEL, { least: 600, wanted: 600 }], [11.5, 288.5]],
])('on a page of 300 mm: %s', (_name, rooms, firsts) => {
  const widths = fillPage(rooms, 300);
  firsts.forEach((width, at) => expect(widths[at]).toBeCloseTo(width, 1));
  expect(sum(widths)).toBeCloseTo(300, 6);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});
