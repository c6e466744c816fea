import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { marked } from 'marked';

/**
 * `npm run pictures` draws the Markdown in `docs/pictures/` as GitHub shows it, and a design as `cohort-ci report` shows it,
 * light and dark, with Chromium (`CHROMIUM` names it where it is not on the path). Each picture says in a chunk of its own
 * which Markdown or words it was made from, so that a test can say when it is stale.
 */
export const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

/** The name of the chunk's text, a keyword of PNG. */
const KEYWORD = 'Source';

const WIDTH = 900;

const STYLE = `
:root { --text: #1f2328; --page: #fff; --line: #d1d9e0; --soft: #59636e; --code: #818b981f; --block: #f6f8fa; --link: #0969da; }
.dark { --text: #f0f6fc; --page: #0d1117; --line: #3d444d; --soft: #9198a1; --code: #656c7633; --block: #151b23; --link: #4493f8; }
body { margin: 0; padding: 12px; background: var(--page); color: var(--text); font: 14px/1.5 'Liberation Sans', Arial, sans-serif; }
main { padding: 14px 16px; border: 1px solid var(--line); border-radius: 6px; }
a { color: var(--link); text-decoration: none; }
h3, h4 { margin: 18px 0 10px; line-height: 1.25; } h3 { font-size: 17.5px; } h4 { font-size: 14px; } main > :is(h3, h4):first-child { margin-top: 0; }
p, ul, table, pre { margin: 0 0 12px; } ul { padding-left: 24px; } ul ul { margin: 0; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: 5px 12px; }
code { font: 85% 'DejaVu Sans Mono', monospace; background: var(--code); padding: 2px 5px; border-radius: 6px; }
pre { background: var(--block); padding: 12px; border-radius: 6px; } pre code { background: none; padding: 0; }
sub { font-size: 75%; color: var(--soft); vertical-align: baseline; } summary { cursor: pointer; } details { margin-bottom: 12px; }
`;

/** The hash of the Markdown that a picture was made from; undefined for a picture that does not say. */
export function sourceOf(png: Buffer): string | undefined {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 8, at + 8 + length).toString('latin1');
    if (png.toString('latin1', at + 4, at + 8) === 'tEXt' && body.startsWith(`${KEYWORD}\0`))
      return body.slice(KEYWORD.length + 1);
    at += length + 12;
  }
  return undefined;
}

/** The picture with a text chunk behind its header. */
function withSource(png: Buffer, hash: string): Buffer {
  const body = Buffer.from(`tEXt${KEYWORD}\0${hash}`, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  const headerEnd = 8 + 12 + png.readUInt32BE(8);
  return Buffer.concat([png.subarray(0, headerEnd), length, body, sum, png.subarray(headerEnd)]);
}

function chromium(folder: string, ...options: string[]): string {
  const command = process.env['CHROMIUM'] ?? 'chromium';
  const fixed = ['--headless', '--no-sandbox', '--hide-scrollbars', '--force-device-scale-factor=1.5'];
  const done = spawnSync(command, [...fixed, `--user-data-dir=${folder}/profile`, ...options], {
    encoding: 'utf8',
  });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
  return done.stdout;
}

/** The design of one cohort from a page that shows it, down to its pictures, and the page's style. */
export function designOf(page: string): { readonly html: string; readonly words: string } {
  const from = page.indexOf('<section class="cohort"');
  const to = page.indexOf('<div class="scroll" role="group" aria-label="Axes"', from);
  const style = /<style>[^<]*<\/style>/.exec(page)?.[0] ?? '';
  if (from < 0 || to < 0) throw new Error('the page shows no design');
  const section = page.slice(from, to);
  return {
    html: `<!doctype html><meta charset="utf-8"><title></title>${style}<style>.cohort{border:0;margin:0}.page{padding-bottom:1rem}</style><body><div class="page">${section}</section></div>`,
    words: section
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** Draws a page as high as it is. */
function draw(html: string, ...options: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const page = join(folder, 'page.html');
    // The page says how high it is; a first visit reads that.
    writeFileSync(page, `${html}<script>document.title = document.body.scrollHeight</script>`);
    const dom = chromium(folder, ...options, `--window-size=${WIDTH},100`, '--dump-dom', `file://${page}`);
    const height = Number(/<title>(\d+)<\/title>/.exec(dom)?.[1]);
    const picture = join(folder, 'page.png');
    chromium(
      folder,
      ...options,
      `--window-size=${WIDTH},${height}`,
      `--screenshot=${picture}`,
      `file://${page}`,
    );
    return readFileSync(picture);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const markdown = readFileSync(join(PICTURES, 'comment.md'), 'utf8');
  const hash = createHash('sha256').update(markdown).digest('hex');
  const body = await marked.parse(markdown, { gfm: true });
  for (const theme of ['light', 'dark']) {
    const html = `<!doctype html><meta charset="utf-8"><title></title><style>${STYLE}</style><body class="${theme}"><main>${body}</main>`;
    writeFileSync(join(PICTURES, `comment-${theme}.png`), withSource(draw(html), hash));
  }
  const args = [
    'src/cli/main.ts',
    'report',
    'pairings',
    '--root',
    'fixtures/projects/handbook',
    '--output',
    '-',
  ];
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const design = designOf(stdout);
  const words = createHash('sha256').update(design.words).digest('hex');
  for (const [theme, scheme] of [
    ['light', 1],
    ['dark', 0],
  ] as const) {
    const picture = draw(design.html, `--blink-settings=preferredColorScheme=${scheme}`);
    writeFileSync(join(PICTURES, `design-${theme}.png`), withSource(picture, words));
  }
}
