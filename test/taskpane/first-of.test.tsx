import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { useFirstOf } from '../../src/taskpane/components/parts/first-of';

function Numbers({ count, at, step }: { readonly count: number; readonly at?: number; readonly step?: number }) {
  const { shown, more } = useFirstOf(
    Array.from({ length: count }, (_, index) => index),
    at,
    step,
  );
  return (
    <>
      <ol>
        {shown.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
      {more}
    </>
  );
}

const drawn = (): number => screen.queryAllByRole('listitem').length;
const button = (): string | null => screen.queryByRole('button')?.textContent ?? null;

describe('a long list', () => {
  it.each<[string, ReactElement, number, string | null]>([
    ['is empty', <Numbers key="0" count={0} />, 0, null],
    ['is drawn whole where it is short', <Numbers key="1" count={200} />, 200, null],
    ['says what is not drawn', <Numbers key="2" count={201} />, 200, '还有 1 条，再显示 1 条'],
    ['says how much comes next', <Numbers key="3" count={3004} />, 200, '还有 2804 条，再显示 200 条'],
    ['goes as far as the user is led', <Numbers key="4" count={3004} at={400} />, 600, '还有 2404 条，再显示 200 条'],
    [
      'stays within a step at its last line',
      <Numbers key="5" count={3004} at={399} />,
      400,
      '还有 2604 条，再显示 200 条',
    ],
    ['is drawn whole where the user is led to its end', <Numbers key="6" count={450} at={449} />, 450, null],
    ['takes another step', <Numbers key="7" count={90} step={20} />, 20, '还有 70 条，再显示 20 条'],
  ])('%s', (_, list, count, more) => {
    render(list);
    expect([drawn(), button()]).toEqual([count, more]);
  });

  it('shows more at each click until all is there', () => {
    render(<Numbers count={500} />);
    fireEvent.click(screen.getByRole('button'));
    expect([drawn(), button()]).toEqual([400, '还有 100 条，再显示 100 条']);
    fireEvent.click(screen.getByRole('button'));
    expect([drawn(), button()]).toEqual([500, null]);
  });
});
