import type * as Docx from 'docx';
import { halfPoints, pointTwips } from './lengths';
import { FACES, LINE_POINTS, SIZES, TABLE_LINE, type FaceRole } from './official-layout';

/** Ids of the styles that are not Word's own. */
export const STYLE_IDS = { title: 'OfficialTitle', tableTitle: 'TableTitle', tableText: 'TableText' } as const;

/** The typeface of a role for Chinese and Latin alike, as official documents print their digits. */
export function face(role: FaceRole): { readonly ascii: string; readonly eastAsia: string; readonly hAnsi: string } {
  const { name } = FACES[role];
  return { ascii: name, eastAsia: name, hAnsi: name };
}

/** Two characters of the first line; `firstLine` is for programs that do not count in characters. */
export const FIRST_LINE = { firstLineChars: 200, firstLine: pointTwips(2 * SIZES.body) } as const;

type Styles = NonNullable<Docx.IPropertiesOptions['styles']>;

export function documentStyles(docx: typeof Docx): Styles {
  const { AlignmentType, LineRuleType } = docx;
  const spacing = { line: pointTwips(LINE_POINTS), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
  const style = (
    role: FaceRole,
    points: number,
    alignment: 'both' | 'center' | 'left',
    indent?: typeof FIRST_LINE,
  ) => ({
    run: { font: face(role), size: halfPoints(points), bold: false, italics: false, color: '000000' },
    paragraph: { spacing, alignment, ...(indent && { indent }) },
  });
  const { BOTH, CENTER, LEFT } = AlignmentType;
  return {
    default: {
      document: { ...style('body', SIZES.body, BOTH), run: { font: face('body'), size: halfPoints(SIZES.body) } },
      heading1: style('title', SIZES.part, CENTER),
      heading2: style('section', SIZES.body, BOTH, FIRST_LINE),
      heading3: style('subsection', SIZES.body, BOTH, FIRST_LINE),
    },
    paragraphStyles: [
      {
        id: STYLE_IDS.title,
        name: '公文标题',
        basedOn: 'Normal',
        next: 'Normal',
        ...style('title', SIZES.title, CENTER),
      },
      { id: STYLE_IDS.tableTitle, name: '表题', basedOn: 'Normal', ...style('section', SIZES.body, CENTER) },
      {
        id: STYLE_IDS.tableText,
        name: '表内文字',
        basedOn: 'Normal',
        run: { font: face('table'), size: halfPoints(SIZES.table) },
        paragraph: { spacing: { ...spacing, line: pointTwips(TABLE_LINE.usual) }, alignment: LEFT },
      },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', ...style('body', SIZES.contents, LEFT) },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        ...style('body', SIZES.contents, LEFT),
        paragraph: { spacing, alignment: LEFT, indent: { left: pointTwips(2 * SIZES.contents) } },
      },
    ],
  };
}
