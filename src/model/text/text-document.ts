import type { PrintedPages, Span } from '../printed-pages';
import type { WorkbookSnapshot } from '../book/snapshot';

export type { Span };

export type TextFormat = 'docx' | 'txt' | 'md' | 'html' | 'pdf' | 'pasted';

/** 正文 / 表格里的一格 / 目录的一行 / 文本框 / 脚注、尾注 */
export type ParagraphRole = 'body' | 'tableCell' | 'contents' | 'textBox' | 'note';

/** One paragraph, as its format tells paragraphs apart; a line where it does not. */
export interface TextParagraph {
  readonly span: Span;
  readonly role: ParagraphRole;
  /** The automatic number as it is shown before the words, which do not hold it: “一、”. Null where there is none. */
  readonly number: string | null;
  /** 1 for the topmost heading, where the format says so. */
  readonly level: number | null;
}

/** What was met while a text was read and its reader has to be told. */
export type TextRemark =
  'trackedChanges' | 'hiddenText' | 'fields' | 'textBoxes' | 'comments' | 'unreadNumbers' | 'pictures' | 'budget';

/** A stretch that the file names: a bookmark. */
export interface TextAnchor {
  readonly name: string;
  readonly span: Span;
}

/**
 * A text as it was brought in, free of any format: `plain` has one line a paragraph (lines end in \n), with tracked
 * changes taken as accepted; a line break within a paragraph of a .docx or a web page is \v. Every place in a text is
 * an offset in it. The file itself is never kept here.
 */
export interface TextDocument {
  readonly name: string;
  readonly format: TextFormat;
  readonly plain: string;
  /** In the order of reading; together they cover all words of `plain`. */
  readonly paragraphs: readonly TextParagraph[];
  /** The tables that stand in the text, a sheet each; null where there is none. */
  readonly tables: WorkbookSnapshot | null;
  readonly remarks: readonly TextRemark[];
  /** Bookmarks round words, in the order of the text; only of formats that have some. */
  readonly anchors?: readonly TextAnchor[];
  /** Where it stands on printed pages; only of formats that have some. */
  readonly print?: PrintedPages;
}
