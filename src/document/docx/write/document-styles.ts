import type * as Docx from 'docx';
import { halfPoints, pointTwips } from './lengths';
import { COMPACT, FACES, LINE_POINTS, SIZES, TABLE_BORDER, type FaceRole } from './official-layout';

/** Ids of the styles that are not Word's own. */
export const STYLE_IDS = {
  title: 'OfficialTitle',
  text: 'OfficialText',
  tableTitle: 'TableTitle',
  tableText: 'TableText',
} as const;

/** The typeface of a role for Chinese and Latin alike, as official documents print their digits. */
export function face(role: FaceRole): { readonly ascii: string; readonly eastAsia: string; readonly hAnsi: string } {
  const { name } = FACES[role];
  return { ascii: name, eastAsia: name, hAnsi: name };
}

type Styles = NonNullable<Docx.IPropertiesOptions['styles']>;

/** The styles of a document; in a compact one text and headings are set closer, so that it stays on one page. */
export function documentStyles(docx: typeof Docx, isCompact: boolean): Styles {
  const { AlignmentType, LineRuleType } = docx;
  const { BOTH, CENTER, LEFT } = AlignmentType;
  const text = isCompact ? COMPACT : { points: SIZES.body, line: LINE_POINTS };
  const spacing = (line: number) => ({ line: pointTwips(line), lineRule: LineRuleType.EXACT, before: 0, after: 0 });
  const style = (role: FaceRole, points: number, alignment: 'both' | 'center' | 'left', line = LINE_POINTS) => ({
    run: { font: face(role), size: halfPoints(points), bold: false, italics: false, color: '000000' },
    paragraph: { spacing: spacing(line), alignment },
  });
  /** First lines stand in by two characters; `firstLine` is for programs that do not count in characters. */
  const indented = (role: FaceRole) => {
    const { run, paragraph } = style(role, text.points, BOTH, text.line);
    return {
      run,
      paragraph: { ...paragraph, indent: { firstLineChars: 200, firstLine: pointTwips(2 * text.points) } },
    };
  };
  /** Headings above all others have an empty line below. */
  const spaced = (points: number) => {
    const { run, paragraph } = style('title', points, CENTER);
    return { run, paragraph: { ...paragraph, spacing: { ...paragraph.spacing, after: pointTwips(text.line) } } };
  };
  /** Contents are made of outline levels: styles called headings do not suffice everywhere. */
  const outlined = <Set extends { readonly paragraph: object }>({ paragraph, ...rest }: Set, outlineLevel: number) => ({
    ...rest,
    paragraph: { ...paragraph, outlineLevel },
  });
  const contents = style('body', SIZES.contents, LEFT);
  const own = (id: string, name: string) => ({ id, name, basedOn: 'Normal' });
  return {
    default: {
      document: { ...style('body', SIZES.body, BOTH), run: { font: face('body'), size: halfPoints(SIZES.body) } },
      heading1: outlined(spaced(SIZES.part), 0),
      heading2: outlined(indented('section'), 1),
      heading3: outlined(indented('subsection'), 2),
    },
    paragraphStyles: [
      { ...own(STYLE_IDS.title, '公文标题'), ...spaced(SIZES.title) },
      { ...own(STYLE_IDS.text, '公文正文'), ...indented('body') },
      { ...own(STYLE_IDS.tableTitle, '表题'), ...style('section', SIZES.body, CENTER) },
      { ...own(STYLE_IDS.tableText, '表内文字'), ...style('table', SIZES.table, LEFT, TABLE_BORDER.usual) },
      { ...own('TOC1', 'toc 1'), ...contents },
      {
        ...own('TOC2', 'toc 2'),
        run: contents.run,
        paragraph: { ...contents.paragraph, indent: { left: pointTwips(2 * SIZES.contents) } },
      },
    ],
  };
}
