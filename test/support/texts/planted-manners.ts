import { placeId, placeIn } from '../../../src/facts';
import type { ReadText, Statement, TextCause, TextFigure } from '../../../src/model';
import type { Random } from '../generator';

/** One mistake in a text that was right: the words put in the place of others. */
export interface Plant {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A kind of mistake, the ways to make it in a text, and what a proof-reader should call it. */
export interface PlantKind {
  readonly name: string;
  readonly causes: readonly TextCause[];
  /** Whether only digits are changed: then it can be told whether anything else fixes them. */
  readonly isDigit?: true;
  readonly make: (text: PlantableText, random: Random) => readonly Plant[];
}

/** A text with what was read in it. */
export interface PlantableText {
  readonly plain: string;
  readonly read: ReadText;
}

/** A statement with its figure. */
interface Placed {
  readonly statement: Statement;
  readonly figure: TextFigure;
}

/** Statements of exact figures that are not nothing and tell no reason. */
function placed({ read }: PlantableText, wanted: (each: Placed) => boolean): readonly Placed[] {
  return read.statements.flatMap((statement) => {
    const figure = read.figures[statement.figure];
    if (!figure || figure.value === 0 || figure.inWords || statement.isAside) return [];
    const each = { statement, figure };
    return wanted(each) ? [each] : [];
  });
}

/** Other digits in the place of a figure's. */
function digits({ figure }: Placed, words: string): Plant {
  return { start: figure.digits.start, end: figure.digits.end, words };
}

/** One digit before the point, or right behind it, is another one. */
function otherDigit(text: PlantableText, each: Placed, random: Random): readonly Plant[] {
  const printed = text.plain.slice(each.figure.digits.start, each.figure.digits.end);
  const point = printed.includes('.') ? printed.indexOf('.') + 1 : printed.length;
  const places = [...printed].flatMap((sign, at) => (/\d/.test(sign) && at <= point ? [at] : []));
  const at = places[random.integer(0, places.length - 1)] ?? 0;
  const digit = String((Number(printed.charAt(at)) + random.integer(1, 9)) % 10);
  if (at === 0 && digit === '0') return [];
  return [digits(each, printed.slice(0, at) + digit + printed.slice(at + 1))];
}

/** A wrong digit in statements of one sort. */
function digitIn(name: string, wanted: (each: Placed) => boolean): PlantKind {
  return {
    name,
    causes: ['digit', 'transposition', 'unknown', 'omitted', 'droppedDigit'],
    isDigit: true,
    make: (text, random) => random.shuffle(placed(text, wanted)).flatMap((each) => otherDigit(text, each, random)),
  };
}

/** Words in the place of what a pattern finds; null leaves a find alone. */
function wordsIn(
  name: string,
  causes: readonly TextCause[],
  pattern: RegExp,
  to: (found: RegExpMatchArray) => string | null,
): PlantKind {
  return {
    name,
    causes,
    make: ({ plain }, random) =>
      random.shuffle([...plain.matchAll(pattern)]).flatMap((found) => {
        const words = to(found);
        return words === null ? [] : [{ start: found.index, end: found.index + found[0].length, words }];
      }),
  };
}

const OTHER_WAY: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  大于: '小于',
  小于: '大于',
};

/** 预算 and 决算 of one subject in one passage. */
function budgetsBesideFinals(text: PlantableText): readonly (readonly [budget: Placed, final: Placed])[] {
  const budgets = placed(text, ({ statement }) => statement.predicate === 'value' && statement.measure === 'budget');
  const finals = placed(text, ({ statement }) => statement.predicate === 'value' && statement.measure !== 'budget');
  return budgets.flatMap((budget) => {
    const final = finals.find(
      ({ statement, figure }) =>
        statement.passage === budget.statement.passage &&
        statement.subject === budget.statement.subject &&
        figure.value !== budget.figure.value,
    );
    return final ? [[budget, final] as const] : [];
  });
}

/** A sentence of its own behind a paragraph. */
function sentenceMore(name: string, sentence: (random: Random) => string): PlantKind {
  return {
    name,
    causes: [],
    make: ({ plain }, random) =>
      random
        .shuffle([...plain.matchAll(/(?<=。)(?=\n)/g)])
        .map(({ index }) => ({ start: index, end: index, words: sentence(random) })),
  };
}

const UNITS = [
  '城关镇中心卫生院',
  '河东乡卫生院',
  '石桥镇卫生院',
  '疾病预防控制中心',
  '妇幼保健院',
  '人民医院',
  '中医医院',
];

/** A list of units in which the first stands twice. */
function unitsTwice(random: Random): string {
  const names = random.shuffle(UNITS).slice(0, 5);
  return `下属单位包括：${[...names, names[0] ?? ''].join('、')}。`;
}

/** Ratings that are one more than the projects. */
function ratingsTooMany(random: Random): string {
  const [excellent, good, passed] = [random.integer(3, 20), random.integer(1, 5), random.integer(1, 3)];
  const all = excellent + good + passed - 1;
  return `自评的项目${all}个，其中“优”的项目${excellent}个、“良”的项目${good}个、“合格”的项目${passed}个、“不合格”的项目0个。`;
}

/** People who were helped, by their names. */
function namesOfHelped(random: Random): string {
  const names = random.shuffle(['张建国', '李秀英', '王小明', '陈桂兰', '刘志强', '赵丽']).slice(0, 2);
  return `走访慰问${random.pick(['困难党员', '低保户', '困难群众', '特困人员'])}${names.join('、')}等${random.integer(3, 20)}人。`;
}

/** A figure that the text tells twice of one thing, told otherwise the second time. */
const TOLD_TWICE: PlantKind = {
  name: '前后不一',
  causes: [],
  isDigit: true,
  make: (text, random) => {
    const told = placed(text, ({ statement }) => statement.predicate === 'value' && statement.facts.length === 1);
    const later = told.filter((each, at) =>
      told.slice(0, at).some((other) => other.statement.facts[0] === each.statement.facts[0]),
    );
    return random.shuffle(later).flatMap((each) => otherDigit(text, each, random));
  },
};

/** A total that lost the last digit before its point. */
const DROPPED_DIGIT: PlantKind = {
  name: '总计少一位',
  causes: [],
  isDigit: true,
  make: (text, random) =>
    random
      .shuffle(
        placed(
          text,
          ({ statement, figure }) =>
            statement.predicate === 'value' && statement.subject.includes('总计') && figure.value >= 100,
        ),
      )
      .map((each) => {
        const printed = text.plain.slice(each.figure.digits.start, each.figure.digits.end);
        return digits(each, printed.replace(/\d(?=\.|$)/, ''));
      }),
};

/** Mistakes that people make in such texts. */
export const PLANT_KINDS: readonly PlantKind[] = [
  digitIn('错一位：占比', ({ statement }) => statement.predicate === 'share'),
  digitIn('错一位：增减率', ({ statement }) => statement.predicate === 'growth'),
  digitIn('错一位：完成率', ({ statement }) => statement.predicate === 'completion'),
  digitIn('错一位：增减额', ({ statement }) => statement.predicate === 'change'),
  digitIn('错一位：预算数', ({ statement }) => statement.predicate === 'value' && statement.measure === 'budget'),
  digitIn('错一位：决算数', ({ statement }) => statement.predicate === 'value' && statement.measure !== 'budget'),
  digitIn('错一位：结转结余', ({ statement }) => /结转|结余/.test(statement.subject)),
  digitIn('错一位：总计', ({ statement }) => statement.predicate === 'value' && statement.subject.includes('总计')),
  digitIn('错一位：计数', ({ statement }) => statement.predicate === 'count'),
  {
    name: '漏“万”',
    causes: ['missingUnit', 'unit'],
    make: (text, random) =>
      random
        .shuffle(placed(text, ({ statement, figure }) => statement.predicate === 'value' && figure.unit === '万元'))
        .map(({ figure }) => ({ start: figure.digits.end, end: figure.span.end, words: '元' })),
  },
  {
    name: '1−率',
    causes: ['complement'],
    isDigit: true,
    make: (text, random) =>
      random
        .shuffle(
          placed(
            text,
            ({ statement, figure }) =>
              (statement.predicate === 'share' || statement.predicate === 'completion') &&
              figure.value > 5 &&
              figure.value < 95,
          ),
        )
        .map((each) => digits(each, (100 - each.figure.value).toFixed(each.figure.places))),
  },
  {
    name: '决算写成预算数',
    causes: ['budget'],
    isDigit: true,
    make: (text, random) =>
      random
        .shuffle(budgetsBesideFinals(text))
        .map(([budget, final]) =>
          digits(final, text.plain.slice(budget.figure.digits.start, budget.figure.digits.end)),
        ),
  },
  {
    name: '预算写成决算数',
    causes: ['budget'],
    isDigit: true,
    make: (text, random) =>
      random
        .shuffle(budgetsBesideFinals(text))
        .map(([budget, final]) => digits(budget, text.plain.slice(final.figure.digits.start, final.figure.digits.end))),
  },
  wordsIn('方向', ['direction'], /(?:增加|减少|增长|下降)(?=\s?\d)/g, ([word]) => OTHER_WAY[word] ?? null),
  wordsIn(
    '大于、小于',
    ['direction'],
    /(?<=决算数?)(?:大于|小于)(?=(?:年初)?预算)/g,
    ([word]) => OTHER_WAY[word] ?? null,
  ),
  wordsIn('持平', ['direction'], /(?<=决算数?)(?:大于|小于)(?=(?:年初)?预算)/g, () => '等于'),
  wordsIn(
    '没有选定',
    [],
    /(?:增加|减少)(?=\s?[1-9][\d,.]*\s?万元)/g,
    ([word]) => `${word}（${OTHER_WAY[word] ?? ''}）`,
  ),
  wordsIn('年度', [], /(?<=[\n。；])20\d\d年度(?=[“一财政机本收])/g, ([word]) => `${Number(word.slice(0, 4)) - 2}年度`),
  wordsIn('没有填', [], /(?<=(?:为|增加|减少|支出)\s?)[1-9]\d*\.\d\d(?=\s?万元)/g, () => 'XX'),
  wordsIn('手机号', [], /(?<=。)(?=\n)/g, () => '联系电话13912345678。'),
  wordsIn(
    '漏一类',
    ['omitted'],
    /；[^；。：\n]{2,14}支出(?:（类）)?\s?[1-9][\d.,]*\s?万?元，占[^；。]{0,20}?[\d.]+%(?=；)/g,
    () => '',
  ),
  wordsIn(
    '零预算写完成率',
    [],
    /(?<=预算(?:数)?为\s?)[1-9][\d,]*(?:\.\d+)?(?=\s?万元，支出决算(?:数)?为\s?[1-9][\d,.]*\s?万元，完成)/g,
    () => '0.00',
  ),
  wordsIn(
    '收、支总计两数',
    [],
    /(?:收、支总计|收入、支出总计|收入支出总计)(?:均?为)?\s?([1-9][\d,.]*)\s?万元/g,
    ([, amount = '']) => {
      const value = Number(amount.replace(/,/g, ''));
      return `收、支总计分别为${amount}万元、${(value * 1.07).toFixed(2)}万元`;
    },
  ),
  digitIn(
    '错一位：预算合计',
    ({ statement }) =>
      statement.measure === 'budget' &&
      statement.predicate === 'value' &&
      statement.about.includes(placeId('generalBudgetExpenditure', 'total', 'total')),
  ),
  digitIn('错一位：基金、国资收支', ({ statement }) => {
    const [about] = statement.about;
    const place = about === undefined ? undefined : placeIn(about);
    const isFund = place?.table === 'governmentFund' || place?.table === 'stateCapital';
    return isFund && place.row === 'total' && statement.predicate === 'value' && statement.measure !== 'budget';
  }),
  wordsIn('截至的年度', [], /(?<=截[至止])20\d\d(?=年12月31日)/g, ([word]) => String(Number(word) - 1)),
  TOLD_TWICE,
  DROPPED_DIGIT,
  sentenceMore('名单重名', unitsTwice),
  sentenceMore('等级多于项目', ratingsTooMany),
  sentenceMore('受助人姓名', namesOfHelped),
];
