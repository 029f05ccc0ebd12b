/** What is said of a 绩效自评报告 beside its text. */
export const EVALUATION_WORDS = {
  ownLevelTold: (title: string) =>
    `打开了本级账，全文写的是本级的数；提纲“${title}”也可以写整个部门的数，那就不要打开本级账。`,
  projectsBooked: (count: number) => `项目名单、实际支出和执行率取自财决06表，共 ${count} 个项目。`,
  projectsUnlisted: (names: readonly string[]) =>
    `财决06表还有 ${names.length} 个项目不在项目名单里：${names.slice(0, 5).join('、')}${names.length > 5 ? ' 等' : ''}。`,
  projectsUnread: (sheet: string, headers: readonly string[]) =>
    `财决06表（${sheet}）里没有认出项目名称${headers.length === 0 ? '' : `，不认得的栏：${headers.slice(0, 3).join('、')}`}；项目名单和金额请填进助手资料，或把这一栏的表头改为“项目名称”再打开。`,
  notOwnLevel: '作为本级账打开的工作簿写明是部门汇总的，没有采用。',
  subtotal: (name: string) => `${name}的各款之和不等于“${name}”一行，超出四舍五入尾差，请先核对基本支出表。`,
  otherBudget: (printed: string, given: string) =>
    `“三公”经费预算数，表中是${printed}万元，助手资料里是${given}万元，没有自动取其一，请改成一致。`,
  shareSum: (list: string, shown: string) => `“${list}”各项占比合计${shown}%，是四舍五入的尾差，不改数。`,
  above100: (name: string, shown: string) => `${name}为${shown}%，超过100%，请核对人数或预算数，并说明原因。`,
  grade: (grade: string, known: readonly string[]) => `自评等级“${grade}”不在${known.join('、')}之内，请改写。`,
  scoreGrade: (score: string, grade: string, due: string) =>
    `自评得分${score}分对应的等级是“${due}”，写的是“${grade}”，请核对。`,
  noScore: (grade: string) => `写了自评等级“${grade}”而没有得分，等级无从核对。`,
  overspent: (project: string, spent: string, funds: string) =>
    `${project}：实际支出${spent}万元大于资金${funds}万元，请核对。`,
  otherStandard: (project: string, count: string, standard: string, due: string, spent: string) =>
    `${project}：${count}×${standard}元是${due}万元，实际支出写的是${spent}万元，请核对人数、标准或金额。`,
  otherLevel: (name: string, told: string, group: string, fund: string, sum: string) =>
    `“${name}”写的是${told}万元，而“${group}”各项录入的${fund}合计${sum}万元，对不上；可能含上级资金，请核对或写明口径。`,
  toldLevel: (name: string, told: string, group: string, level: string, sum: string) =>
    `“${name}”写的是${told}万元，而文中“${group}”由${level}安排的各项合计${sum}万元，对不上；可能含上级资金，请核对或写明口径。`,
  categories: (whole: string, sum: string) =>
    `基本支出写的是${whole}万元，所列各类合计${sum}万元，对不上，可能漏列一类，请核对。`,
  badScore: (score: string) => `自评得分“${score}”不是0到100的数，请核对。`,
} as const;
