import { HostError, type HostErrorCode } from '../errors';
import { EXCEL_TEXTS } from './texts';

/** What Excel's error codes mean to the user, with 怎么办. Codes from Microsoft's list of Excel API errors. */
const RICH_API_ERRORS: Readonly<Record<string, readonly [HostErrorCode, string]>> = {
  AccessDenied: ['protected', '工作表或工作簿受保护，Excel 不允许改动。请先在“审阅”中撤销保护，再试一次。'],
  ActivityLimitReached: ['unknown', 'Excel 忙，暂不接受更多操作。请稍候再试。'],
  ApiNotAvailable: ['notSupported', '本版 Excel 不支持此功能。请升级 Excel，或改用决算助手网页版。'],
  ApiNotFound: ['notSupported', '本版 Excel 不支持此功能。请升级 Excel，或改用决算助手网页版。'],
  Conflict: ['unknown', '有人同时在改这个工作簿，操作没有完成。请稍候再试。'],
  CellsExceedLimit: ['tooLarge', '涉及的单元格太多，超出 Excel 一次能处理的数量。请删去多余的空白格式区域后再试。'],
  FilteredRangeConflict: ['unknown', '筛选状态下不能写入。请先清除筛选，再试一次。'],
  GeneralException: ['unknown', 'Excel 内部出错，操作没有完成。请保存工作簿，重新打开后再试。'],
  HostRestartNeeded: ['unknown', 'Excel 需要重新启动。请保存工作簿，重启 Excel 后再试。'],
  InsertDeleteConflict: ['unknown', 'Excel 不能在此处插入或删除。请换一个位置，或改用决算助手网页版。'],
  InternalServerError: ['unknown', 'Excel 网页版的服务出错。请刷新页面后再试。'],
  InvalidOperation: ['unknown', 'Excel 现在不允许这个操作。请结束正在进行的操作（对话框、图表编辑等），再试一次。'],
  InvalidOperationInCellEditMode: ['cellEditMode', EXCEL_TEXTS.cellEditModeGaveUp],
  InvalidReference: ['notFound', '要找的单元格已不在工作簿里。请重新检查。'],
  ItemNotFound: ['notFound', '要找的工作表或单元格刚刚被删除或改名。请重新检查。'],
  InvalidSelection: ['unknown', '当前选中的内容不能这样操作。请选中一个单元格，再试一次。'],
  MergedRangeConflict: ['unknown', '合并单元格妨碍了写入。请取消该处合并，再试一次。'],
  NotImplemented: ['notSupported', '本版 Excel 不支持此功能。请升级 Excel，或改用决算助手网页版。'],
  // What vanished while it was being read leaves its properties unread.
  PropertyNotLoaded: ['notFound', '要找的工作表或单元格刚刚被删除或改名。请重新检查。'],
  RangeExceedsLimit: ['tooLarge', '涉及的单元格太多，超出 Excel 一次能处理的数量。请删去多余的空白格式区域后再试。'],
  ReadOnly: ['protected', '工作簿以只读方式打开，Excel 不允许改动。请另存一份再试。'],
  RequestAborted: ['cancelled', '操作被 Excel 中止。请再试一次。'],
  RequestPayloadSizeLimitExceeded: ['tooLarge', '一次要写入的内容太多，超出 Excel 的限额。请缩小范围后再试。'],
  ResponsePayloadSizeLimitExceeded: [
    'tooLarge',
    '一次要读取的内容太多，超出 Excel 的限额。请删去多余的空白格式区域后再试。',
  ],
  ServiceNotAvailable: ['unknown', 'Excel 的服务暂不可用。请稍候再试。'],
  Unauthenticated: ['unknown', 'Excel 的登录状态已失效。请重新登录后再试。'],
  UnsupportedOperation: ['notSupported', '本版 Excel 不支持此操作。请升级 Excel，或改用决算助手网页版。'],
  UnsupportedSheet: ['notSupported', '这种工作表（宏表或图表工作表）不能这样操作。请在普通工作表上再试。'],
};

/** The code of an error that Excel answered with; null for every other thing that was thrown. */
export function richApiCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/**
 * An error of Excel's as a HostError in Chinese. Anything that Excel did not answer with is a fault of ours
 * and comes back as it is, so that it is seen.
 */
export function excelError(error: unknown): unknown {
  const code = richApiCode(error);
  if (code === null) return error;
  const known = RICH_API_ERRORS[code];
  return known
    ? new HostError(...known)
    : new HostError('unknown', `Excel 没有完成操作（${code}）。请再试一次；仍不行时，保存并重新打开工作簿。`);
}
