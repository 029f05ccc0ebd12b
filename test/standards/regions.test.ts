import { REGIONS, regionAmong, regionIn } from '../../src/standards';

test('there are 31 provinces', () => {
  expect(new Set(REGIONS).size).toBe(31);
});

describe('a name says its province', () => {
  test.each([
    ['湖南省财政厅', '湖南'],
    ['广西壮族自治区统计局', '广西'],
    ['2024年度云南省某单位决算.xlsx', '云南'],
    ['汨罗市发展和改革局', '湖南'],
    ['2024年度汨罗市发展和改革局部门决算', '湖南'],
    ['中共渠县委员会办公室', '四川'],
    ['吉林市教育局', '吉林'],
    // The longer name tells: these are not in 海南 and 河南.
    ['海南藏族自治州财政局', '青海'],
    ['河南蒙古族自治县教育局', '青海'],
    ['红河州数据发展中心', '云南'],
    ['三江县县直机关幼儿园', '广西'],
    ['楚雄彝族自治州农产品质量检测中心', '云南'],
    ['西双版纳州农垦局', '云南'],
    ['长沙市驻北京办事处', '湖南'],
    ['开阳县第四中学', '贵州'],
    ['重庆市长寿区交通局', '重庆'],
    ['浦东新区教育局', '上海'],
    ['南县教育局', '湖南'],
    // What stands first tells.
    ['云南省对口支援长沙市工作队', '云南'],
  ])('%s: %s', (name, region) => {
    expect(regionIn(name)).toBe(region);
  });
});

describe('a name that says none, or more than one, stays open', () => {
  test.each([
    ['示例县财政局'],
    ['某市卫生健康局'],
    // There is a 鼓楼区 in three provinces, a 普陀区 in two.
    ['鼓楼区教育局'],
    ['普陀区财政局'],
    // A street called after a place.
    ['上海路小学'],
    ['长沙市路小学'],
    ['南昌大道小学'],
    [''],
  ])('“%s”', (name) => {
    expect(regionIn(name)).toBeNull();
  });
});

test('the first of several texts that says one decides', () => {
  expect(regionAmong(['示例县财政局', '贵州省2024年度决算', '湖南省'])).toBe('贵州');
  expect(regionAmong(['', '某县'])).toBeNull();
});

// Did it look once for every letter, each would take minutes.
test.each(['县'.repeat(200_000), `${'自治'.repeat(100_000)}州`])('a hostile name ends', (name) => {
  expect(() => regionIn(name)).not.toThrow();
});
