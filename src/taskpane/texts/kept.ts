/** Where 助手资料 is kept, said alike on every page. */
export const KEPT = {
  open: '打开助手资料…',
  saveFile: '保存助手资料',
  saveSheet: '写到工作簿',
  sheetAsk: '工作簿里会多一张“助手资料”工作表，提交前可用“删除助手痕迹”去掉。',
  sheetYes: '写入',
  sheetNo: '不写',
} as const;
