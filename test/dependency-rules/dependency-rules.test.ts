import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** `rule: file` for everything that the project's rules find wrong in the fixture's src. */
function violations(): readonly string[] {
  const depcruise = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const words = [depcruise, '--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, words, { cwd: join(__dirname, 'fixture'), encoding: 'utf8' });
  const report = JSON.parse(stdout) as Report;
  return report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from.replace(/^src\//, '')}`);
}

test('each rule of the rooms finds the file that breaks it, and no other', () => {
  expect([...new Set(violations())].sort()).toEqual([
    'core-is-pure: narrative/draws.ts',
    'core-without-node: rules/reads-a-file.ts',
    'file-programs-on-files: workbench/opens-excel.ts',
    'hosts-apart: host/file/borrows-excel.ts',
    'hosts-by-entries: taskpane/opens-excel.ts',
    'no-cycles: standards/first.ts',
    'no-orphans: taskpane/alone.ts',
    'only-listed-packages: cli/tests-itself.ts',
    'pane-is-no-program-user: taskpane/starts-the-cli.ts',
    'room-model: model/reaches-up.ts',
    'room-recognition: recognition/calls-a-rule.ts',
  ]);
});
