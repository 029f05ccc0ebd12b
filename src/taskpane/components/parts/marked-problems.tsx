import type { ReactElement } from 'react';

/** What is wrong with a text, at its characters from 0. */
export interface MarkedProblem {
  /** A length of nothing where something is missing. */
  readonly at: { readonly start: number; readonly length: number };
  /** One sentence for the one who wrote it. */
  readonly message: string;
}

/** In the order of their places; a problem that begins within an earlier mark gets none of its own. */
export interface MarkedProblemsProps {
  readonly text: string;
  readonly problems: readonly MarkedProblem[];
}

/** What somebody wrote with a mark on each wrong stretch, and the sentences that say why. */
export function MarkedProblems({ text, problems }: MarkedProblemsProps): ReactElement {
  return (
    <div className="trial trial--wrong" role="alert">
      <p className="custom-rule__formula">{marked(text, problems)}</p>
      <ul>
        {problems.map(({ at, message }) => (
          <li key={`${at.start}/${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

/** A mark behind the end where something is missing; a stretch that lies in one that is marked already is not told apart. */
function marked(text: string, problems: readonly MarkedProblem[]): readonly (string | ReactElement)[] {
  const parts: (string | ReactElement)[] = [];
  let done = 0;
  for (const { at } of problems) {
    if (at.start < done) continue;
    const wrong = text.slice(at.start, at.start + at.length);
    parts.push(text.slice(done, at.start), <mark key={at.start}>{wrong === '' ? '\u3000' : wrong}</mark>);
    done = at.start + at.length;
  }
  return [...parts, text.slice(done)];
}
