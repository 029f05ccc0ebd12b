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
];
