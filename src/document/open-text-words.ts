import type { FaultCode } from './fault';

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
  | 'webArchive';

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
  notADocument: '不是能读的文稿；请选择 .docx、.txt、.md 或网页（.html）文件，其他格式请另存为 .docx',
  embedded: `里嵌有另一个文件的内容，读不出来；${SAVE_AS_DOCX}`,
  noWords: '里没有文字，可能是空白文件或整页是图片；请选择有文字的文稿',
  oldWord: `是旧格式的文档（.doc、.wps），不能读取；${SAVE_AS_DOCX}`,
  otherOffice: `不是 .docx 格式的文档，不能读取；${SAVE_AS_DOCX}`,
  workbook: '是工作簿，不是文稿；请选择 .docx、.txt、.md 或网页（.html）文件',
  fixedLayout: '是版式文件（PDF、OFD），不能当文稿读取；请找到原来的文稿，另存为 .docx 再选择',
  picture: '是图片或扫描件，不能读取；请找到原来的文稿，另存为 .docx 再选择',
  webArchive: '是网页存档（.mht），不能读取；请另存为 .docx，或在浏览器里另存为“网页，仅 HTML”再选择',
};

/** One sentence: which file, what is wrong, and what to do. */
export function textFaultSentence(name: string, code: TextFaultCode): string {
  return `“${name}”${SENTENCES[code]}。`;
}
