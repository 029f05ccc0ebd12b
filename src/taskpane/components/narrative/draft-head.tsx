import { Select } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { Draft } from '../../../model';
import { DRAFTING } from '../../texts/narrative';
import { UnitQuestions } from '../parts/unit-questions';
import { usePane, usePaneStore } from '../use-pane';
import { PresumedNote } from './presumed-note';

/** The title of the draft, and what decides its outline: the template and what sort of unit writes it. */
export function DraftHead({ draft }: { readonly draft: Draft }): ReactElement {
  const { title, templateReason, asksTemplate, presumed } = draft;
  const store = usePaneStore();
  const id = useId();
  const textKind = usePane((state) => state.textKind);
  const { entry, templates } = usePane((state) => state.choices[state.textKind]);
  const named = usePane((state) => state.supplement.texts[entry] ?? '');
  const chosen = templates.find((template) => template.id === named || template.title === named)?.title ?? '';
  return (
    <div className="narrative__head">
      <h2 className="narrative__title">{title}</h2>
      {templateReason === null ? null : (
        <p className={asksTemplate ? 'narrative__question' : 'hint'}>{templateReason}</p>
      )}
      <div className="narrative__choices">
        <label htmlFor={`${id}-text`}>{DRAFTING.text}</label>
        <Select
          id={`${id}-text`}
          size="small"
          value={textKind}
          onChange={(_event, { value }) =>
            void store.getState().chooseText(value === 'evaluation' ? 'evaluation' : 'narrative')
          }
        >
          <option value="narrative">{DRAFTING.narrative}</option>
          <option value="evaluation">{DRAFTING.evaluation}</option>
        </Select>
        <label htmlFor={`${id}-template`}>{DRAFTING.template}</label>
        <Select
          id={`${id}-template`}
          size="small"
          value={chosen}
          onChange={(_event, { value }) => void store.getState().chooseTemplate(value)}
        >
          <option value="">{asksTemplate ? DRAFTING.templateAsked : DRAFTING.templateByYear}</option>
          {templates.map((template) => (
            <option key={template.id} value={template.title}>
              {template.title}
            </option>
          ))}
        </Select>
      </div>
      <UnitQuestions />
      <PresumedNote presumed={presumed} />
    </div>
  );
}
