/** A technical term of the text and what it means, for 名词解释. */
export interface GlossaryTerm {
  readonly term: string;
  readonly meaning: string;
}

/** In the order in which they are explained. */
const TERMS: readonly GlossaryTerm[] = [
  { term: '财政拨款收入', meaning: '本级财政当年拨给单位使用的预算资金。' },
  { term: '上级补助收入', meaning: '事业单位从主管部门和上级单位得到的、不属于财政拨款的补助。' },
  { term: '事业收入', meaning: '事业单位开展专业业务活动和辅助活动得到的收入。' },
  { term: '经营收入', meaning: '事业单位在专业业务活动和辅助活动以外，开展不独立核算的经营活动得到的收入。' },
  { term: '附属单位上缴收入', meaning: '事业单位附属的独立核算单位按规定上缴的收入。' },
  { term: '其他收入', meaning: '上述各项收入以外的收入，如利息收入、捐赠收入等。' },
  { term: '使用非财政拨款结余', meaning: '当年收入不够支出时，用以前年度积累的非财政拨款结余弥补差额的数额。' },
  { term: '年初结转和结余', meaning: '以前年度没有用完、留到本年按规定继续使用的资金。' },
  { term: '结余分配', meaning: '事业单位按规定从非财政拨款结余中缴纳所得税、提取专用基金等的数额。' },
  { term: '年末结转和结余', meaning: '本年和以前年度没有用完、留到以后年度按规定继续使用的资金。' },
  { term: '一般公共预算', meaning: '以税收为主体的财政收入安排用于保障和改善民生、维持机构正常运转等方面的收支预算。' },
  { term: '政府性基金', meaning: '依法向特定对象征收或以其他方式筹集、专项用于特定公共事业发展的资金。' },
  { term: '国有资本经营预算', meaning: '对国有资本收益作出支出安排的收支预算。' },
  { term: '基本支出', meaning: '为保证机构正常运转、完成日常工作而发生的人员支出和公用支出。' },
  { term: '项目支出', meaning: '在基本支出以外，为完成特定工作任务或事业发展目标而发生的支出。' },
  { term: '上缴上级支出', meaning: '事业单位按规定标准或比例上缴上级单位的支出。' },
  { term: '经营支出', meaning: '事业单位开展不独立核算的经营活动发生的支出。' },
  { term: '对附属单位补助支出', meaning: '事业单位用财政拨款以外的收入补助附属单位发生的支出。' },
  {
    term: '“三公”经费',
    meaning:
      '用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。其中，因公出国（境）费是公务出国（境）的国际旅费、住宿费、伙食费等支出；公务用车购置及运行维护费是公务用车的购置支出和燃料、维修、过路过桥、保险等支出；公务接待费是按规定开支的各类公务接待支出。',
  },
  {
    term: '机关运行经费',
    meaning:
      '行政单位和参照公务员法管理的事业单位用于购买货物和服务的公用经费，包括办公费、印刷费、邮电费、差旅费、会议费、日常维修费、办公用房水电费、公务用车运行维护费等。',
  },
  { term: '政府采购', meaning: '用财政性资金采购集中采购目录以内或限额标准以上的货物、工程和服务的行为。' },
];

/** The entry of 助手资料 for the unit's own meaning of a term. */
const ENTRY = 'term/';

export function termId(term: string): string {
  return `${ENTRY}${term}`;
}

/** The term that an entry explains; null for any other entry. */
export function termOf(id: string): string | null {
  return id.startsWith(ENTRY) ? id.slice(ENTRY.length) : null;
}

/** The terms that occur in a text, with the unit's own meanings; terms of its own stand last. */
export function termsIn(text: string, own: Readonly<Record<string, string>> = {}): readonly GlossaryTerm[] {
  const known = new Set(TERMS.map(({ term }) => term));
  const further = Object.entries(own).flatMap(([id, meaning]) => {
    const term = termOf(id);
    return term === null || known.has(term) ? [] : [{ term, meaning }];
  });
  const told = TERMS.map(({ term, meaning }) => ({ term, meaning: own[termId(term)] ?? meaning }));
  return [...told, ...further].filter(({ term }) => text.includes(term));
}
