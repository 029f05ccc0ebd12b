import { readDocx } from '../../../../src/document/docx/read';
import { docxFile, r } from '../../../support/texts/docx-file';

const start = (id: number, name: string): string => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
const end = (id: number): string => `<w:bookmarkEnd w:id="${id}"/>`;

/** The words of each bookmark of a paragraph. */
function anchorsOf(inside: string): readonly (readonly [string, string])[] {
  const { plain, anchors = [] } = readDocx('', docxFile(`<w:p>${r('前面')}</w:p><w:p>${inside}</w:p>`)).text;
  return anchors.map(({ name, span }) => [name, plain.slice(span.start, span.end)]);
}

describe('bookmarks of a .docx', () => {
  it.each([
    ['round a run', `${r('共')}${start(1, 'A')}${r('12.30')}${end(1)}${r('万元')}`, [['A', '12.30']]],
    ['round several runs', `${start(1, 'A')}${r('12.')}${r('30')}${end(1)}${r('万元')}`, [['A', '12.30']]],
    [
      'one behind the other',
      `${start(1, 'A')}${r('1')}${end(1)}${start(2, 'B')}${r('2')}${end(2)}`,
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['round nothing', `${r('共')}${start(1, 'A')}${end(1)}${r('万元')}`, []],
    ['never ended', `${start(1, 'A')}${r('12.30')}`, []],
  ])('%s', (_what, inside, found) => {
    expect(anchorsOf(inside)).toEqual(found);
  });
});
