import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The scripts that put the add-in into WPS on Linux, over a made-up home folder. */
const SETUP = join(__dirname, '../../assets/wps-setup');
const ADDONS = '.local/share/Kingsoft/wps/jsaddons';

const describeOnUnix = process.platform === 'win32' ? describe.skip : describe;

let root: string;
let home: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'juesuan wps-'));
  home = join(root, 'home/会计');
  mkdirSync(home, { recursive: true });
  cpSync(SETUP, join(root, '包'), { recursive: true });
  mkdirSync(join(root, '包/juesuan_0.1.0/js'), { recursive: true });
  writeFileSync(join(root, '包/juesuan_0.1.0/js/ribbon.js'), 'ribbon');
});

afterEach(() => {
  chmodSync(home, 0o755);
  rmSync(root, { recursive: true });
});

function run(script: string, ...words: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('sh', [join(root, '包', script), ...words], {
    env: { PATH: process.env.PATH, HOME: home },
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

/** Every file and folder of the home, with what is in it. */
function everything(): Readonly<Record<string, string>> {
  const names = readdirSync(home, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names.map((entry) => {
      const place = join(entry.parentPath, entry.name);
      return [place, entry.isDirectory() ? '' : readFileSync(place, 'latin1')];
    }),
  );
}

const list = (): string => readFileSync(join(home, ADDONS, 'publish.xml'), 'utf8');

function putList(text: string): void {
  mkdirSync(join(home, ADDONS), { recursive: true });
  writeFileSync(join(home, ADDONS, 'publish.xml'), text);
}

const OTHER = '<jspluginonline name="other" type="wps" url="http://10.0.0.1/a/" install="null"/>';
const OURS = '<jsplugin name="juesuan" type="et" url="juesuan_0.1.0" version="0.1.0" enable="enable_dev"/>';

const PROFILES: readonly (readonly [string, string | null])[] = [
  ['that has never seen WPS', null],
  ['with an empty list', '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n</jsplugins>\n'],
  ['with a list that closes itself', '<jsplugins/>'],
  ['with another add-in', `<?xml version="1.0"?>\n<jsplugins>\n  ${OTHER}\n</jsplugins>\n`],
  ['with everything on one line and no end of it', `<jsplugins>${OTHER}</jsplugins>`],
  ['with the line ends of Windows', `<jsplugins>\r\n  ${OTHER}\r\n</jsplugins>\r\n`],
];

describeOnUnix('installing into a home', () => {
  it.each(PROFILES)('%s, twice, and taking it back leaves no trace', (_what, before) => {
    if (before !== null) putList(before);
    const untouched = everything();
    for (let time = 1; time <= 2; time += 1) {
      const { status, said } = run('安装.sh');
      expect([status, said]).toEqual([0, expect.stringContaining('允许后请重启 WPS')]);
      expect(list().split(OURS)).toHaveLength(2);
      expect(list().includes(OTHER)).toBe(before?.includes(OTHER) ?? false);
      expect(list()).toMatch(/<jsplugins>[^]*name="juesuan"[^]*<\/jsplugins>/);
      expect(readFileSync(join(home, ADDONS, 'juesuan_0.1.0/js/ribbon.js'), 'utf8')).toBe('ribbon');
    }
    if (before !== null) {
      expect(readFileSync(join(home, ADDONS, 'publish.xml.juesuan-backup'), 'utf8')).toBe(before);
    }
    expect(run('卸载.sh').status).toBe(0);
    expect(everything()).toEqual(untouched);
    expect(run('卸载.sh').status).toBe(0);
    expect(everything()).toEqual(untouched);
  });

  it('takes the place of an older version, and of another way of loading it', () => {
    mkdirSync(join(home, ADDONS, 'juesuan_0.0.9'), { recursive: true });
    putList(`<jsplugins>\n${OURS.replace(/0\.1\.0/g, '0.0.9')}\n</jsplugins>\n`);
    run('安装.sh');
    expect(readdirSync(join(home, ADDONS)).filter((name) => name.startsWith('juesuan_'))).toEqual(['juesuan_0.1.0']);
    expect(list()).not.toContain('0.0.9');
    run('setup.sh', 'install', '本机');
    expect(list()).toContain('url="http://127.0.0.1:28317/"');
    expect(list()).not.toContain('juesuan_0.1.0');
    expect(existsSync(join(home, ADDONS, 'juesuan_0.1.0'))).toBe(false);
    run('安装.sh', 'http://oa.example.gov.cn/juesuan/');
    expect(list()).toContain(
      '<jspluginonline name="juesuan" type="et" url="http://oa.example.gov.cn/juesuan/" enable="enable_dev" install="null"/>',
    );
    expect(list().match(/name="juesuan"/g)).toHaveLength(1);
  });

  it('keeps what others wrote into the list since', () => {
    run('安装.sh');
    putList(list().replace('</jsplugins>', `  ${OTHER}\n</jsplugins>`));
    run('卸载.sh');
    expect(list()).toContain(OTHER);
    expect(list()).not.toContain('juesuan');
    expect(readdirSync(join(home, ADDONS))).toEqual(['publish.xml']);
  });

  it.each([
    ['an address without a slash at its end', ['http://oa.example.gov.cn/juesuan'], null],
    ['a word that is no address', ['内网'], null],
    ['a list that is none', [], '<plugins></plugins>'],
  ])('%s is refused with a sentence, and nothing is changed', (_what, words, before) => {
    if (before !== null) putList(before);
    const untouched = everything();
    const { status, said } = run('安装.sh', ...words);
    expect(status).toBe(1);
    expect(said).toMatch(/[\u4e00-\u9fff]/);
    expect(everything()).toEqual(untouched);
  });

  it('from a folder that is not whole is refused', () => {
    rmSync(join(root, '包/juesuan_0.1.0'), { recursive: true });
    expect(run('安装.sh')).toEqual({
      status: 1,
      said: '没有找到 juesuan_ 开头的加载项文件夹：请把压缩包整个解开再运行。\n',
    });
  });
});
