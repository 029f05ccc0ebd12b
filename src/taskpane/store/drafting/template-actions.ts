import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { draftInputs } from './draft-inputs';
import type { Drafting } from './drafting';
import type { PaneData } from '../state';

type TemplateActions = Pick<
  PaneActions,
  'showTemplate' | 'templateForm' | 'trySentence' | 'changeTemplate' | 'leaveOutSentence'
>;

/** The unit's own variant of a template: its sentences are entries of 助手资料 like any other. */
export function templateActions(
  { loadCasework }: PaneDependencies,
  { keep }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): TemplateActions {
  async function change(entry: string, text: string | null): Promise<void> {
    const { supplement } = get();
    // An entry that is taken back leaves no empty one behind, which would be a sentence without words.
    const others = Object.entries(supplement.texts).filter(([id]) => id !== entry);
    const own = text === null ? [] : [[entry, text] as const];
    await keep({ ...supplement, texts: Object.fromEntries([...others, ...own]) });
  }

  return {
    showTemplate: (showsTemplate) => update({ showsTemplate }),
    async templateForm() {
      const casework = await loadCasework();
      const { draft, supplement } = get();
      return draft === null ? null : casework.templateForm(draft, supplement);
    },
    async trySentence(section, sentence, text) {
      const casework = await loadCasework();
      const { result } = get();
      if (result === null) return null;
      return casework.trySentence(result.report, draftInputs(get()), section, sentence, text);
    },
    changeTemplate: change,
    leaveOutSentence: async (entry) => change(entry, (await loadCasework()).LEFT_OUT),
  };
}
