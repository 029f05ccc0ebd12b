import { remember, rememberFor } from '../../src/standards';

describe('remember', () => {
  it('works a text out once', () => {
    const work = jest.fn((text: string) => text.length);
    const lengthOf = remember(work);
    expect([lengthOf('本年收入合计'), lengthOf('本年收入合计'), lengthOf('合计')]).toEqual([6, 6, 2]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it.each(['2080505', '12,592.92', '-1', ''])('does not keep %j, which is soon worked out again', (text) => {
    const work = jest.fn((each: string) => each.length);
    const lengthOf = remember(work);
    expect([lengthOf(text), lengthOf(text)]).toEqual([text.length, text.length]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it.each(['2020年度', '(一)', '1、'])('keeps %j, which only begins like a number', (text) => {
    const work = jest.fn((each: string) => each.length);
    const lengthOf = remember(work);
    expect([lengthOf(text), lengthOf(text)]).toEqual([text.length, text.length]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('begins anew before texts can pile up', () => {
    const work = jest.fn((text: string) => text.length);
    const lengthOf = remember(work);
    lengthOf('首');
    for (let index = 0; index < 20_000; index += 1) lengthOf(`单位${index}`);
    work.mockClear();
    expect([lengthOf('首'), lengthOf('单位19999')]).toEqual([1, 7]);
    expect(work.mock.calls).toEqual([['首']]);
  });
});

it('rememberFor works a thing out once, and another of the same look for itself', () => {
  const work = jest.fn(({ name }: { readonly name: string }) => [name]);
  const namesOf = rememberFor(work);
  const thing = { name: '表' };
  expect(namesOf(thing)).toBe(namesOf(thing));
  expect(namesOf({ name: '表' })).toEqual(['表']);
  expect(work).toHaveBeenCalledTimes(2);
});
