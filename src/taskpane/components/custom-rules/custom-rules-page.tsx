import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef } from 'react';
import { CUSTOM_RULES } from '../../texts/custom-rules';
import { itemCount } from '../../texts/pane';
import { ProgressCard } from '../parts/progress-card';
import { usePane, usePaneStore } from '../use-pane';
import './custom-rules.css';
import { RuleForm } from './rule-form';
import { RuleLine } from './rule-line';
import { RuleStorage } from './rule-storage';

/** Rules of one's own: those there are with what they say of this book, a new one, and where they are kept. */
export function CustomRulesPage(): ReactElement {
  const store = usePaneStore();
  const rules = usePane((state) => state.customRules);
  const problems = usePane((state) => state.ruleProblems);
  const heading = useRef<HTMLHeadingElement>(null);
  // The page takes the place of the one that held the focus; reading goes on at its heading.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="custom-rules">
      <div className="custom-rules__head">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => store.getState().showRules(false)}
        >
          {CUSTOM_RULES.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className="heading">
          {CUSTOM_RULES.heading}
          <span className="heading__count">{itemCount(rules.length)}</span>
        </h2>
      </div>
      <ProgressCard />
      {problems.length > 0 ? (
        <section className="custom-rules__problems">
          <h3 className="heading">{CUSTOM_RULES.problems}</h3>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {rules.length === 0 ? <p className="hint">{CUSTOM_RULES.none}</p> : null}
      <ul className="custom-rules__list">
        {rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} />
        ))}
      </ul>
      <RuleForm />
      <RuleStorage />
    </div>
  );
}
