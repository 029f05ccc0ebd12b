/** Every sentence that the WPS host says besides those that all hosts say. */

export const WPS_TEXTS = {
  refused: 'WPS 表格没有完成操作：可能正在编辑单元格，或有对话框开着。请按 Enter 结束编辑、关闭对话框，然后再试一次。',
  refusedWhileWriting:
    'WPS 表格没有写完，已写的未能全部撤回。请按 Enter 结束编辑、关闭对话框，再点一次“清除标记”或“删除助手痕迹”。',
  missing: (member: string) =>
    `本版 WPS 表格不支持此功能（缺 ${member}）。请升级 WPS，或改用决算助手网页版打开工作簿文件。`,

  reading: '正在读取工作簿……',
  readingSheet: (name: string) => `正在读取“${name}”……`,
  marking: '正在标记……',

  noBook: 'WPS 表格里没有打开工作簿。请先打开要核对的工作簿，再点“检查一致性”。',
  otherBook: (shown: string, checked: string) =>
    `现在显示的是“${shown}”，结果是“${checked}”的。请切换回“${checked}”，或在这一本里重新检查。`,
  sheetGone: (name: string) => `工作表“${name}”已不在工作簿里（可能刚改名或删除）。请重新检查。`,
  sheetProtected: (name: string) => `工作表“${name}”受保护，未加标记；疑点请看任务窗格里的清单。`,
  marksNotKept: (name: string) => `WPS 表格没有照写“${name}”的条件格式，这张表未加标记；疑点请看任务窗格里的清单。`,
  marksOnProtected: (names: readonly string[]) =>
    `受保护的工作表${quoted(names)}上的标记没有清除。请先撤销工作表保护，再点一次“清除标记”。`,
  marksStubborn: (names: readonly string[]) =>
    `工作表${quoted(names)}上有标记未能清除。请打开“开始—条件格式—管理规则”，删去公式中含 juesuan-mark 的规则。`,
  marksNotReplaced: (name: string) => `“${name}”上原有的标记未能清除，这张表未加新的标记；疑点请看任务窗格里的清单。`,
  traceSilent: (count: number) =>
    `${count} 条条件格式 WPS 表格不告诉公式，无法确定是不是标记，不会删除；请在“开始—条件格式—管理规则”里看，公式中含 juesuan-mark 的可删`,

  structureProtected: '工作簿的结构受保护，不能添加或删除工作表。请先在“审阅”中撤销工作簿保护，再试一次。',
  ownSheetProtected: (name: string) => `工作表“${name}”受保护，不能重写。请先撤销工作表保护，再试一次。`,
  sheetNotKept: (name: string) =>
    `WPS 表格没有照写工作表“${name}”，已把它撤去。请用决算助手网页版打开工作簿，在那里生成。`,

  neverSaved: '工作簿还没有保存过，不知道把文件放到哪个文件夹。请先保存工作簿，再试一次。',
  fileNotWritten: (name: string) =>
    `“${name}”没有写成：工作簿所在的文件夹可能不让写。请把工作簿另存到自己的文件夹，再试一次。`,

  noTrial: '在 WPS 表格里不能试改：请直接改单元格，再点“检查一致性”。',
  noCopy: '工作簿就在 WPS 表格里打开着：要副本，请用 WPS 的“另存为”。',
  noBooksBeside: 'WPS 表格的窗格只比对所选的工作簿，不显示它；要并排看，请用网页版。',
  needs: (instead: string) => `本版 WPS 表格不支持此功能。${instead}`,
} as const;

/** What to do without a capability that a build of WPS 表格 lacks. */
export const INSTEAD = {
  read: '请改用决算助手网页版打开工作簿文件。',
  select: '请按清单里的单元格地址自行定位。',
  mark: '请看任务窗格里的清单。',
  writeSheet: '请改用“复制”把结果带走。',
  changeEvents: '改数后请再点一次“检查一致性”。',
  saveFiles: '请改用“复制”，或用网页版打开本工作簿后导出。',
} as const;

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}
