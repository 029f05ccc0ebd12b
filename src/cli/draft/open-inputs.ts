import { bySection, type MissingInput } from '../../model';

/** So many of a section are named; the rest stand in the draft and in 助手资料. */
const NAMED = 3;

/** What a draft still asks for, section by section: “七、… 12（公务用车保有量、国内公务接待批次、… 等）；…”. */
export function openInputs(missing: readonly MissingInput[]): string {
  return bySection(missing)
    .map(({ where, inputs }) => `${where} ${inputs.length}（${namesOf(inputs.map(shortPrompt))}）`)
    .join('；');
}

/** Enough to know what is missing; the number says how much there is. */
function namesOf(prompts: readonly string[]): string {
  return `${prompts.slice(0, NAMED).join('、')}${prompts.length > NAMED ? ' 等' : ''}`;
}

/** A prompt without its unit and where to look. */
function shortPrompt({ prompt }: MissingInput): string {
  return prompt.split(/（(?:万元|元|个|户|人|人次|辆|批次|台（套）|持平则不需要|没有的填)|[，；]/)[0] ?? prompt;
}
