/** How a number format shows a number: decimals at least and at most, and powers of ten it hides. */
export interface ShownDigits {
  readonly least: number;
  readonly most: number;
  /** The figure shown is the stored one divided by 10^shift (`0,` hides three, `0!.0,` four). */
  readonly shift: number;
}

interface Section extends ShownDigits {
  readonly condition: Condition | null;
  readonly isPlain: boolean;
}

interface Condition {
  readonly operator: string;
  readonly limit: number;
}

const remembered = new Map<string, readonly Section[]>();

/**
 * What a format shows of a value; null where the format leaves the digits to the value (General, text,
 * dates, fractions, powers of ten, and sections that show no digit).
 */
export function shownDigits(format: string, value: number): ShownDigits | null {
  const sections = remembered.get(format) ?? parseSections(format);
  remembered.set(format, sections);
  const section = sectionFor(sections, value);
  return section === undefined || section.isPlain ? null : section;
}

function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  const conditional = sections.find(({ condition }) => condition !== null && meets(value, condition));
  if (conditional !== undefined) return conditional;
  if (sections.some(({ condition }) => condition !== null)) return sections.find(({ condition }) => condition === null);
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

function meets(value: number, { operator, limit }: Condition): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<>':
      return value !== limit;
    default:
      return value === limit;
  }
}

function parseSections(format: string): readonly Section[] {
  return splitSections(format).map(parseSection);
}

/** One of: quoted text, escaped character, filler, bracket, anything else. */
const TOKEN = /"([^"]*)"?|[\\!](.)|[_*].|\[([^\]]*)\]?|(.)/gsu;

function splitSections(format: string): readonly string[] {
  const sections: string[] = [];
  let section = '';
  for (const [token, , , , plain] of format.matchAll(TOKEN)) {
    if (plain === ';') {
      sections.push(section);
      section = '';
    } else {
      section += token;
    }
  }
  return [...sections, section];
}

function parseSection(text: string): Section {
  let condition: Condition | null = null;
  let digits = '';
  for (const [, quoted, escaped, bracket, plain] of text.matchAll(TOKEN)) {
    if (bracket !== undefined) condition = parseCondition(bracket) ?? condition;
    // A point that is only a letter still parts the digits: `0!.0` shows tenths of what is stored.
    else if (quoted === '.' || escaped === '.') digits += '·';
    else digits += plain ?? '';
  }
  return { condition, ...parseDigits(digits) };
}

function parseCondition(text: string): Condition | null {
  const match = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(text.trim());
  return match ? { operator: match[1] ?? '=', limit: Number(match[2]) } : null;
}

function parseDigits(text: string): ShownDigits & { readonly isPlain: boolean } {
  const isPlain = /general|通用|[ymdhs@/]|E[+-]/i.test(text) || !/[0#?]/.test(text);
  const hiddenThousands = /(,+)[^0#?,]*(?:$|\.)/.exec(text)?.[1]?.length ?? 0;
  const letterPoint = /·([0#?,]*)/.exec(text)?.[1]?.replace(/,/g, '') ?? '';
  const decimals = /\.([0#?]*)/.exec(text)?.[1] ?? letterPoint;
  return {
    isPlain,
    least: decimals.replace(/[^0]/g, '').length,
    most: decimals.length,
    shift: hiddenThousands * 3 + letterPoint.length,
  };
}
