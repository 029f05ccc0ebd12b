import type { FaultCode } from './fault';
import type { PageDoubt, PageDoubtKind } from '../model';

/** Why a PDF could not be read. */
export type PdfFaultCode =
  'pdfLocked' | 'pdfDamaged' | 'pdfTooLarge' | 'pdfTooLong' | 'pdfPictures' | 'pdfGarbled' | 'pdfAbsent';

/** Why a text could not be read. */
export type TextFaultCode =
  | Extract<FaultCode, 'empty' | 'encrypted' | 'truncated' | 'damaged' | 'tooLarge' | 'notADocument' | 'embedded'>
  | 'noWords'
  | 'tooLong'
  | 'oldWord'
  | 'otherOffice'
  | 'workbook'
  | 'fixedLayout'
  | 'picture'
  | 'webArchive'
  | PdfFaultCode;

const SAVE_AS_DOCX = '请用 Word 或 WPS 文字打开后另存为 .docx，再选择新文件';

/** What people are told of each; it follows the file's name. */
const SENTENCES: Readonly<Record<TextFaultCode, string>> = {
  empty: '是空文件（0 字节），可能没有导出或下载完整；请重新导出后再选择',
  encrypted: '设有打开密码，无法读取；请用 Word 或 WPS 文字输入密码打开，取消密码后另存为 .docx 再选择',
  truncated: '不完整（后半部分缺失），可能没有下载或复制完；请重新获取文件后再选择',
  damaged: '已损坏，有内容读不出来；请用 Word 或 WPS 文字打开并让它修复，另存为 .docx 后再选择，或重新获取文件',
  tooLarge:
    '内容过多（文件过大、解压后过大，或一段文字过长），不像决算文稿，已停止读取；请删去无关内容后另存为 .docx 再选择',
  tooLong: '核对超过 15 秒仍未完成，不像决算文稿，已停止；请删去无关内容，或分成几份再选择',
  notADocument:
    '不是能读的文稿（可能已损坏，或只是改过扩展名）；请选择 .docx、.pdf、.txt、.md 或网页（.html）文件，其他格式请另存为 .docx',
  embedded: `里嵌有另一个文件的内容，读不出来；${SAVE_AS_DOCX}`,
  noWords: '里没有文字，可能是空白文件或整页是图片；请选择有文字的文稿',
  oldWord: `是旧格式的文档（.doc、.wps），不能读取；${SAVE_AS_DOCX}`,
  otherOffice: `不是 .docx 格式的文档，不能读取；${SAVE_AS_DOCX}`,
  workbook: '是工作簿，不是文稿；请选择 .docx、.pdf、.txt、.md 或网页（.html）文件',
  fixedLayout: '是版式文件（OFD），不能读取；请找到原来的文稿或 PDF 再选择',
  pdfLocked: '设有打开密码，无法读取；请用能打开它的软件另存一份没有密码的 PDF 再选择',
  pdfDamaged: '已损坏，有内容读不出来，读出的数不能保证是原来的；请重新获取文件后再选择',
  pdfTooLarge: '内容过多（页数过多、文件过大或解压后过大），不像一份决算，已停止读取；请只选择决算那一份',
  pdfAbsent: '是 PDF，这里不能读取；请用网页版（workbench.html）或命令行 juesuan check 打开，或换用原来的文稿（.docx）',
  pdfTooLong: '读取用时过长，已停止；请只选择决算那一份，或换用原来的文稿（.docx）',
  pdfPictures: '里没有文字，各页是图片或扫描件，无法核对；请找到原来的文稿（.docx、.xlsx）或由文稿导出的 PDF',
  pdfGarbled: '的字体没有注明各是什么字，复制出来是乱码，无法核对；请找到原来的文稿（.docx、.xlsx），或重新导出 PDF',
  picture: '是图片或扫描件，不能读取；请找到原来的文稿，另存为 .docx 再选择',
  webArchive: '是网页存档（.mht），不能读取；请另存为 .docx，或在浏览器里另存为“网页，仅 HTML”再选择',
};

/** One sentence: which file, what is wrong, and what to do. */
export function textFaultSentence(name: string, code: TextFaultCode): string {
  return `“${name}”${SENTENCES[code]}。`;
}

/** What is to be said of pages; it follows their numbers. */
const PAGE_SENTENCES: Readonly<Record<PageDoubtKind, string>> = {
  noText: '没有文字层（可能是扫描件或图片），没有读取，无法核对',
  garbled: '的字体没有注明各是什么字，复制出来是乱码，没有读取，无法核对',
  lostLetters: '有字体读不出来，字有缺失，没有读取，无法核对',
  broken: '有内容损坏，没有读取，无法核对',
  nameless: '有个别字的字体没有注明是什么字，读作“\ufffd”，请与原文对照',
  overprinted: '有数与别的字印在一起，或者被格子截断，认不清，读作“\ufffd”，请与原文对照',
  hashes: '有数印成了“####”（列宽不够），看不清是多少，无法核对',
  turned: '有一部分转了方向印在同一页上，这一部分没有读取，无法核对',
  unruled: '有表没有竖线，是按对齐的位置读的，请与原文对照',
  unjoined: '的表有几栏印在别的页上，接不起来，没有读取，无法核对',
  unparted: '的表没有竖线，又空着许多格，分不清数在哪一栏，没有读取，无法核对',
  twoTitles: '有两张表并排，分不清哪几栏是哪一张的，没有读取，无法核对',
};

/** One sentence of pages that were not read, or not wholly. */
export function pageDoubtSentence({ kind, pages }: PageDoubt): string {
  return `第 ${pages.join('、')} 页${PAGE_SENTENCES[kind]}。`;
}
