import { DocumentFault, type FaultCode } from '../document/fault';
import type { Watch } from '../model';
import { HostError, type HostErrorCode } from './errors';

interface Sentence {
  readonly code: HostErrorCode;
  /** Follows the file's name: what is wrong, and what to do. */
  readonly text: string;
}

/** What helps with most formats that cannot be read. */
const SAVE_AS_XLSX = '请用 Excel 或 WPS 表格打开后另存为“Excel 工作簿（*.xlsx）”，再选择新文件';

/** What people are told of each fault. */
const SENTENCES: Readonly<Record<FaultCode, Sentence>> = {
  empty: { code: 'emptyFile', text: '是空文件（0 字节），可能没有导出或下载完整；请重新导出后再选择' },
  html: { code: 'html', text: `实际是网页（HTML），只是扩展名像工作簿；${SAVE_AS_XLSX}` },
  encrypted: {
    code: 'encrypted',
    text: '设有打开密码，无法读取；请在 Excel 或 WPS 表格中输入密码打开，取消密码后另存一份再选择；或者把密码写进一个文本文件（一行一个），用命令行打开：juesuan check 工作簿.xlsx --password-file 密码.txt',
  },
  wrongPassword: { code: 'wrongPassword', text: '的打开密码不对，没有读取；请核对密码后再试' },
  otherCipher: {
    code: 'encrypted',
    text: '设有打开密码，加密方式无法识别；请在 Excel 或 WPS 表格中输入密码打开，取消密码后另存一份再选择',
  },
  truncated: { code: 'truncated', text: '不完整（后半部分缺失），可能没有下载或复制完；请重新获取文件后再选择' },
  damaged: {
    code: 'truncated',
    text: '已损坏，有内容读不出来；请用 Excel 打开并让它修复、另存后再选择，或重新获取文件',
  },
  tooLarge: {
    code: 'tooLarge',
    text: '内容过多（文件过大、解压后过大，或有内容的单元格相隔太远），不像决算工作簿，已停止读取；请删去无关内容后另存再选择',
  },
  tooLong: {
    code: 'tooLong',
    text: '处理超过一分钟仍未完成，不像决算工作簿，已停止；请删去无关的工作表、公式和空白行列后另存再选择',
  },
  pdfAbsent: { code: 'unsupportedFormat', text: '是 PDF，这里不能读取；请用网页版（workbench.html）或命令行打开' },
  notADocument: {
    code: 'notAWorkbook',
    text: '不是 Excel 工作簿；请选择 .xlsx 或 .xls 格式的部门决算报表，或有报表的 .pdf、.docx、.html',
  },
  word: {
    code: 'notAWorkbook',
    text: '是 Word 文档，不是工作簿；请选择 .xlsx 或 .xls 格式的部门决算报表，或有报表的 .pdf、.docx、.html',
  },
  openDocument: { code: 'unsupportedFormat', text: `是 OpenDocument 格式，暂不支持；${SAVE_AS_XLSX}` },
  binaryWorkbook: { code: 'unsupportedFormat', text: `是二进制工作簿（.xlsb），暂不支持；${SAVE_AS_XLSX}` },
  oldXml: { code: 'unsupportedFormat', text: `是“XML 电子表格 2003”格式，暂不支持；${SAVE_AS_XLSX}` },
  embedded: { code: 'unsupportedFormat', text: `里嵌有另一种格式的内容，读不出来；${SAVE_AS_XLSX}` },
  signed: { code: 'unsupportedFormat', text: '带有数字签名，改动会使签名失效；请先另存一份去掉签名，再选择' },
  noLetters: { code: 'unsupportedFormat', text: '里没有文字，各页是图片，无法核对；请选择有文字的文件' },
  garbled: { code: 'unsupportedFormat', text: '的文字是乱码，无法核对；请重新导出后再选择' },
  noSheets: { code: 'noSheets', text: '里没有工作表；请选择含有决算报表的工作簿' },
};

/** The format of WPS 表格 itself: most of its files are built like an .xls and are read, some are not. */
const ET_FILE: Sentence = {
  code: 'unsupportedFormat',
  text: '是 WPS 表格自己的格式（.et），这一个读不出来；请用 WPS 表格打开后另存为“Microsoft Excel 文件（*.xlsx）”，再选择新文件',
};

/** Tells what happened to a file in one sentence; anything unexpected is passed on as it is. */
export function fileError(name: string, error: unknown): unknown {
  if (!(error instanceof DocumentFault)) return error;
  const isOddEt = /\.et$/i.test(name) && ['notADocument', 'damaged'].includes(error.code);
  const { code, text } = isOddEt ? ET_FILE : SENTENCES[error.code];
  return new HostError(code, `“${name}”${text}。`);
}

/** A file that cannot be read again: the browser gives what was chosen only while it stays as it was. */
export function fileChanged(name: string): HostError {
  return new HostError('fileChanged', `“${name}”读不出来了：文件可能已改，请重新打开。`);
}

/** A file's watch whose fault is told in one sentence, for whoever works on what was read of it. */
export function toldOf(name: string, watch: Watch): Watch {
  return () => {
    try {
      watch();
    } catch (error) {
      throw fileError(name, error);
    }
  };
}
