import { Button, Select } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import type { Draft } from '../../../model';
import type { TemplateForm } from '../../../casework';
import type { EditableSection } from '../../../language';
import { DRAFTING, GRAMMAR, TEMPLATE } from '../../texts/narrative';
import { DisclosureBox } from '../parts/disclosure';
import { usePaneStore } from '../use-pane';
import { SectionEditor } from './section-editor';
import { TemplateSwitches } from './template-switches';

/** The unit's own variant of the draft's template, section by section. */
export function TemplatePage({ draft }: { readonly draft: Draft }): ReactElement {
  const store = usePaneStore();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useTemplateForm(draft);
  const [shown, setShown] = useState<string | null>(null);
  // The page takes the place of the draft; reading goes on at its heading.
  useEffect(() => heading.current?.focus(), []);
  const section = form === null ? null : sectionOf(form, shown);
  return (
    <div className="template">
      <div className="custom-rules__head">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => store.getState().showTemplate(false)}
        >
          {TEMPLATE.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className="heading">
          {TEMPLATE.heading}
          <span className="heading__count">{form?.title}</span>
        </h2>
      </div>
      <p className="hint">{TEMPLATE.hint}</p>
      {form === null || section === null ? null : (
        <>
          <label htmlFor={`${id}-section`}>{TEMPLATE.section}</label>
          <Select
            id={`${id}-section`}
            size="small"
            value={section.id}
            onChange={(_event, { value }) => setShown(value)}
          >
            {form.sections.map((each) => (
              <option key={each.id} value={each.id}>
                {optionText(each)}
              </option>
            ))}
          </Select>
          <SectionEditor key={section.id} section={section} />
          <TemplateSwitches switches={form.switches} />
          <GrammarHelp />
        </>
      )}
    </div>
  );
}

/** The form of the template as the draft on show was made by it. */
function useTemplateForm(draft: Draft): TemplateForm | null {
  const store = usePaneStore();
  const [form, setForm] = useState<TemplateForm | null>(null);
  useEffect(() => {
    let isLatest = true;
    void store
      .getState()
      .templateForm()
      .then((answer) => isLatest && setForm(answer));
    return () => {
      isLatest = false;
    };
  }, [store, draft]);
  return form;
}

/** The section that was chosen, else the first one that has numbers to tell. */
function sectionOf({ sections }: TemplateForm, shown: string | null): EditableSection | null {
  const chosen = sections.find(({ id }) => id === shown) ?? sections.find(({ id }) => id === 'grandTotal');
  return chosen ?? sections[0] ?? null;
}

/** Indented by level, since a list knows no other depth; what was changed says so. */
function optionText({ level, heading, isChanged }: EditableSection): string {
  return `${'\u3000'.repeat(level - 1)}${heading.original}${isChanged ? TEMPLATE.changed : ''}`;
}

/** The signs of the template by example, folded: most users only change words. */
function GrammarHelp(): ReactElement {
  return (
    <DisclosureBox title={TEMPLATE.grammar} count={DRAFTING.template}>
      <dl className="grammar">
        {GRAMMAR.map(([example, meaning]) => (
          <div key={example}>
            <dt>{example}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </DisclosureBox>
  );
}
