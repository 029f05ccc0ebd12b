/** How WPS 表格 refuses: one error with a text, no code; the texts are only for people who read a failed test. */
export const ET_FAULTS = {
  editing: '应用程序正忙：正在编辑单元格。',
  denied: '您试图更改的单元格或图表受保护，因而是只读的。',
  gone: '下标越界。',
  general: '异常来自 HRESULT:0x800A03EC',
  prompt: '对话框打开着，调用被取消。',
  badAddress: '方法“Range”作用于对象“_Worksheet”时失败。',
  badName: '输入的工作表名无效。',
} as const satisfies Record<string, string>;

export type EtFaultName = keyof typeof ET_FAULTS;

export function etError(text: string): Error {
  return new Error(text);
}

export function etFault(name: EtFaultName): Error {
  return etError(ET_FAULTS[name]);
}
