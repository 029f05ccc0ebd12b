import type { TextCheck } from '../../check';
import { hitsOf, sentenceAround, spanIn, type Hit } from '../hits';
import { reportTogether } from '../together';
import { hasCardCheck, hasCitizenCheck, isDay } from './numbers';
import {
  CARD_NUMBER,
  CITIZEN_NUMBER,
  HELPED_BY_NAME,
  HELPED_WITH_NAME_LABEL,
  HOME_ADDRESS,
  MOBILE_NUMBER,
  NAMED_WITH_AGE,
  NOT_PUBLIC,
  NUMBER_OF_SOMETHING,
  OF_A_CARD,
  UNIT_ACCOUNT,
} from './words';

/** Personal data is looked for in tables and contents too. */
const anywhere = (): boolean => true;
/** Where the year of the accounts is not known, any birth of this century may be one. */
const LAST_BIRTH_YEAR = 2099;

/** NR-P01: numbers and addresses by which a private person is known. A unit's code, address and landline are none. */
export const personalNumbers: TextCheck = {
  id: 'NR-P01',
  title: '没有身份证号、手机号、银行卡号、住址',
  severity: 'error',
  basis: { kind: 'document', text: '个人信息保护法：公开前去掉个人信息' },
  defaultOn: true,
  run: ({ read, year }, report) => {
    const citizens = hitsOf(read, CITIZEN_NUMBER, anywhere).filter((hit) => isCitizenNumber(hit, year));
    reportTogether(report, citizens, () => `${counted(citizens)}身份证号，日期和校验位都成立，公开前请删去。`);
    const phones = hitsOf(read, MOBILE_NUMBER, anywhere).filter(isOfNothingElse);
    reportTogether(report, phones, () => `${counted(phones)}手机号，请核对是否可以公开，个人的请删去。`);
    const cards = hitsOf(read, CARD_NUMBER, anywhere).filter(isCardNumber);
    reportTogether(report, cards, () => `${counted(cards)}银行卡号，公开前请删去。`);
    reportTogether(report, hitsOf(read, HOME_ADDRESS, anywhere), (quotes) => `${quotes}是个人住址，公开前请删去。`);
  },
};

/** How many there are, without quoting any: a finding must not repeat what is to be taken out. */
function counted(places: readonly unknown[]): string {
  return places.length === 1 ? '这里有一个' : `文中有${places.length}个`;
}

/** Whether no word before a number says that it is a unit's, a project's or a document's. */
function isOfNothingElse({ passage, start }: Hit): boolean {
  return !NUMBER_OF_SOMETHING.test(passage.text.slice(Math.max(0, start - 30), start));
}

/**
 * A date of birth that can be one and the check place of GB 11643: codes of 18 digits that are something else seldom
 * have both.
 */
function isCitizenNumber(hit: Hit, year: number | null): boolean {
  const [born, month, day] = hit.groups.map(Number);
  const until = year === null ? LAST_BIRTH_YEAR : year + 1;
  return isOfNothingElse(hit) && isDay(born ?? 0, month ?? 0, day ?? 0, until) && hasCitizenCheck(hit.words);
}

/**
 * Sixteen to nineteen digits that pass Luhn's check, behind a word of cards or accounts, and not the unit's own
 * account, which it makes known on purpose.
 */
function isCardNumber(hit: Hit): boolean {
  const { passage, start, words } = hit;
  const digits = words.replaceAll(' ', '');
  const before = passage.text.slice(Math.max(0, start - 40), start);
  return (
    digits.length >= 16 &&
    digits.length <= 19 &&
    OF_A_CARD.test(before) &&
    !UNIT_ACCOUNT.test(sentenceAround(passage, start)) &&
    hasCardCheck(digits)
  );
}

/** NR-P02: people who were helped, by their names. Masked names (李某、张×) are the right way. */
export const namesOfHelped: TextCheck = {
  id: 'NR-P02',
  title: '没有受助人、患者的姓名',
  severity: 'error',
  basis: { kind: 'document', text: '个人信息保护法：公开前去掉个人信息' },
  defaultOn: true,
  run: ({ read }, report) => {
    const listed = [HELPED_BY_NAME, HELPED_WITH_NAME_LABEL].flatMap((pattern) =>
      hitsOf(read, pattern, anywhere).map((hit) => {
        const names = hit.groups[0] ?? '';
        return { span: spanIn(hit.passage, hit.end - names.length, hit.end), words: names };
      }),
    );
    const named = [...hitsOf(read, NAMED_WITH_AGE, anywhere), ...listed];
    reportTogether(report, named, (quotes) => `${quotes}是受助人或患者的姓名，公开前请隐去。`);
  },
};

/** NR-P03: marks of papers that are not for the public. */
export const notForThePublic: TextCheck = {
  id: 'NR-P03',
  title: '没有密级和“内部资料”字样',
  severity: 'warning',
  basis: { kind: 'document', text: '保守国家秘密法：公开前先作保密审查' },
  defaultOn: true,
  run: ({ read }, report) => {
    const marks = hitsOf(read, NOT_PUBLIC, anywhere);
    reportTogether(report, marks, (quotes) => `${quotes}是不对外文件的标记，公开前请作保密审查。`);
  },
};
