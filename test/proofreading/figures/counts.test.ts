import { saidOf } from '../../support/texts/said-of';

const DUTIES = '（二）部门履职情况';
const OTHERWISE = '如果说的不是前面紧挨着的这个数，请写明。';

describe('rates of counts beside them', () => {
  it.each([
    ['建立电子健康档案11326份，服务人口13218人，建档率95.69%。', '“建档率”写的是95.69%，按11326份÷13218人应为85.69%。'],
    ['立案查处违法案件36宗，已结案33宗，结案率97.61%。', '“结案率”写的是97.61%，按33宗÷36宗应为91.67%。'],
    ['计划培训500人，实际培训520人，完成率140%。', '“实际培训”完成率写的是140%，按520人÷500人应为104.00%。'],
    ['应参保26500人，实际参保25970人，参保率89%。', '“参保率”写的是89%，按25970人÷26500人应为98.00%。'],
    ['其中党员45人，占职工总数120人的73.5%。', '“占职工”写的是73.5%，按45人÷120人应为37.5%。'],
    ['资助困难幼儿48人次，占在园幼儿362人的15.26%。', '“占在园幼儿”写的是15.26%，按48人次÷362人应为13.26%。'],
  ])('%s', (sentence, message) => {
    const [said, ...others] = saidOf(DUTIES, sentence);
    expect(others).toEqual([]);
    expect(said).toContain(` warning ${message}`);
    expect(said).toContain(OTHERWISE);
  });

  it.each([
    ['the rate', '立案查处违法案件36宗，已结案33宗，结案率91.67%。'],
    ['a rounded rate', '计划培训500人，实际培训520人，完成率104%。'],
    ['a rate of another name', '受理来信256件，办结248件，满意率99%。'],
    ['a rate of those done in time', '办理行政许可1205件，已办结1200件，按时办结率100%。'],
    ['a rate of a whole further off', '全县老年人12000人，建档11800份，健康管理9600人，建档率98.33%。'],
    ['a rate of neither', '共检查企业320家，发现问题企业45家，查处率100%。'],
    ['a share of its own whole', '其中党员45人，占职工总数120人的37.5%。'],
    ['a share of the first of two', '学生1206人，其中住校生618人、走读生588人，占全校学生1206人的51.2%。'],
  ])('silent on %s', (_, sentence) => {
    expect(saidOf(DUTIES, sentence)).toEqual([]);
  });
});

describe('a count against what was meant to be', () => {
  it.each([
    ['耕地42.63万亩，比目标任务42.18万亩多0.35万亩。', '写的是0.35万亩，按两数相减应为0.45万亩。'],
    ['完成造林2150亩，较计划任务2000亩增加250亩。', '写的是250亩，按两数相减应为150亩。'],
  ])('%s', (sentence, message) => {
    expect(saidOf(DUTIES, sentence)).toEqual([expect.stringContaining(message + OTHERWISE)]);
  });

  it.each(['耕地42.63万亩，比目标任务42.18万亩多0.45万亩。', '耕地42.63万亩，比目标任务42.2万亩多0.4万亩。'])(
    'silent on %s',
    (sentence) => {
      expect(saidOf(DUTIES, sentence)).toEqual([]);
    },
  );
});

describe('one count told twice with digits that changed places', () => {
  it.each([
    [['在园幼儿326人。', '资助48人次，占在园幼儿362人的13.26%。'], '“在园幼儿”326人与“占在园幼儿”362人应当相等'],
    [['管护支民堤55.2公里。', '岁修支民堤52.5公里。'], null],
    [['干堤31.2公里、支民堤55.2公里。', '完成干堤31.2公里、支民堤52.5公里。'], '“支民堤”前后不一：此处为52.5公里'],
    [['在园幼儿326人。', '上年在园幼儿362人。'], null],
    [['在园幼儿326人。', '在园幼儿计划362人。'], null],
    [['在园幼儿326人。', '在园幼儿348人。'], null],
    [['在园幼儿26人。', '在园幼儿62人。'], null],
  ])('%j', (sentences, message) => {
    const found = saidOf(DUTIES, ...sentences);
    expect(found).toEqual(message === null ? [] : [expect.stringContaining(message)]);
  });
});

describe('what is a part of a count', () => {
  it.each([
    ['certificates counted otherwise', '办理登记证书28416本、证明11073份，其中房地一体登记16240宗。'],
    ['what a share is of', '编制60人，实有56人，其中党员45人，占在编60人的75%。'],
  ])('not %s', (_, sentence) => {
    expect(saidOf(DUTIES, sentence)).toEqual([]);
  });
});

describe('contracts with the smaller', () => {
  it('are among those with the small', () => {
    expect(
      saidOf(
        '（一）政府采购支出情况',
        '授予中小企业合同金额2103.30万元，其中：授予小微企业合同金额2203.30万元，占授予中小企业合同金额的104.75%。',
      ),
    ).toEqual(['NR-A04 warning “授予小微企业合同金额”占比写的是104.75%，部分不能大于全部，请核对。']);
  });
});

describe('what each of many got', () => {
  it.each([
    ['补助186.00万元，惠及3个村1206户4871人，户均1812.87元。', ['按186.00万元÷1206户应为1542.29元']],
    ['补助186.00万元，惠及3个村1206户4871人，户均1542.29元。', []],
    // Of nothing nobody got anything: another sum is meant.
    ['补助0万元，惠及3个村1206户4871人，户均1812.87元。', []],
  ])('%s', (sentence, messages) => {
    expect(saidOf(DUTIES, sentence)).toEqual(messages.map((each): unknown => expect.stringContaining(each)));
  });
});

it('people by their posts are no more than there are, whoever is told besides', () => {
  const told = (posts: string): readonly string[] =>
    saidOf('二、机构设置', `截至2023年底，本部门在职人员96人，其中行政人员42人、事业人员${posts}人；退休人员37人。`);
  expect(told('54')).toEqual([]);
  expect(told('64')).toEqual([
    'NR-A01 warning “本部门在职人员”写的是96人，而其中的部分有42人+64人，部分不能大于全部，请核对。',
  ]);
});
