import { Button, Input } from '@fluentui/react-components';
import { useState, type SyntheticEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { WorkbenchStore } from '../store/workbench-state';
import { PASSWORD, passwordPrompt } from '../texts';
import { useWorkbench } from './use-workbench';

/** Asks for the password of a file that is being opened; what is typed stays here and with the open book. */
export function PasswordQuestion({ store }: { readonly store: WorkbenchStore }): ReactElement | null {
  const question = useWorkbench(store, (state) => state.asksPassword);
  const [password, setPassword] = useState('');
  if (question === null) return null;
  const give = (given: string | null): void => {
    setPassword('');
    store.getState().givePassword(given);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (password !== '') give(password);
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') give(null);
  };
  return (
    <form className="trial trial--question" aria-label={PASSWORD.title} onKeyDown={giveUp} onSubmit={submit}>
      <div className="trial__head">
        <p className="trial__text" role="status">
          {passwordPrompt(question)}
        </p>
        <div className="trial__actions">
          <Input
            autoFocus
            size="small"
            type="password"
            autoComplete="off"
            aria-label={PASSWORD.title}
            value={password}
            onChange={(_event, data) => setPassword(data.value)}
          />
          <Button size="small" appearance="primary" type="submit" disabled={password === ''}>
            {PASSWORD.open}
          </Button>
          <Button size="small" onClick={() => give(null)}>
            {PASSWORD.giveUp}
          </Button>
        </div>
      </div>
    </form>
  );
}
