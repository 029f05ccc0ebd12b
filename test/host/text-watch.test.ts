import { HostError } from '../../src/host/errors';
import { textWatch } from '../../src/host/text-watch';

test('the time for a text is over after a quarter of a minute, which is said in one sentence', () => {
  let now = 1_000;
  const watch = textWatch('说明.docx', () => now);
  now += 15_000;
  expect(watch).not.toThrow();
  now += 1;
  expect(watch).toThrow(
    new HostError(
      'tooLong',
      '“说明.docx”核对超过 15 秒仍未完成，不像决算文稿，已停止；请删去无关内容，或分成几份再选择。',
    ),
  );
});
