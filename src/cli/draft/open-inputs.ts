import type { BlankKind, MissingInput } from '../../model';

const KINDS: Readonly<Record<BlankKind, string>> = { amount: '金额', count: '数量', reason: '原因', text: '文字' };

/** So many of a kind are named; the rest stand in the draft and in 助手资料. */
const NAMED = 3;

/** What a draft still asks for, by kind: “金额 12（上年收支总计、上年财政拨款收支总计、… 等）、原因 2（…）”. */
export function openInputs(missing: readonly MissingInput[]): string {
  return Object.entries(KINDS)
    .map(([kind, name]) => ({ name, prompts: missing.filter((input) => input.kind === kind).map(shortPrompt) }))
    .filter(({ prompts }) => prompts.length > 0)
    .map(({ name, prompts }) => `${name} ${prompts.length}（${namesOf(prompts)}）`)
    .join('、');
}

function namesOf(prompts: readonly string[]): string {
  return `${prompts.slice(0, NAMED).join('、')}${prompts.length > NAMED ? ' 等' : ''}`;
}

/** A prompt without its unit and where to look. */
function shortPrompt({ prompt }: MissingInput): string {
  return prompt.split(/（(?:万元|个|人|人次|辆|批次|台（套）|持平则不需要)|[，；]/)[0] ?? prompt;
}
