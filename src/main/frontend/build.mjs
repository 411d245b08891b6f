// node build.mjs <output folder> <stamp file>: bundles the editor and the page scripts; does nothing if nothing has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingLabels } from './labels.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2]);
const stampFile = resolve(process.argv[3]);
const modules = join(here, 'node_modules');

const stamp = stampOfSources();
if (existsSync(join(out, 'editor.js')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
  process.exit(0);
}
install();
const missing = missingLabels();
if (missing.length) fail(`The editor would show English labels; add them to editor/labels.js: ${missing.join(' | ')}`);
rmSync(out, { recursive: true, force: true });
await bundle();
skin();
mkdirSync(dirname(stampFile), { recursive: true });
writeFileSync(stampFile, stamp);

function stampOfSources() {
  const hash = createHash('sha256');
  for (const folder of ['', 'desk', 'editor']) {
    for (const entry of readdirSync(join(here, folder), { withFileTypes: true }).filter(entry => entry.isFile()).sort(byName)) {
      hash.update(join(folder, entry.name)).update(readFileSync(join(here, folder, entry.name)));
    }
  }
  return hash.digest('hex');
}

function install() {
  const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  const mark = join(modules, '.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const npm = spawnSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: here, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (npm.status !== 0) fail('npm could not install the parts of the editor (package-lock.json); is there a connection or a filled npm cache?');
  writeFileSync(mark, wanted);
}

async function bundle() {
  const { build } = await import('esbuild');
  const shared = { bundle: true, minify: true, target: 'es2020', outdir: out, charset: 'utf8', legalComments: 'linked', logLevel: 'warning' };
  const entries = ['desk.js', 'editor.js', 'public.js'].map(name => join(here, name));
  await build({ ...shared, entryPoints: entries, format: 'esm', splitting: true, chunkNames: 'part-[hash]' });
  await build({ ...shared, entryPoints: [join(here, 'text.css')] });
}

// pictures as data URLs are refused by our content security policy: drawings become files, those of unused parts are dropped
function skin() {
  const skinOut = join(out, 'hugerte');
  mkdirSync(skinOut, { recursive: true });
  for (const name of ['skin.min.css', 'content.min.css']) {
    const css = readFileSync(join(modules, 'hugerte/skins/ui/oxide', name), 'utf8');
    writeFileSync(join(skinOut, name), css
      .replace(/url\((["']?)data:image\/gif.*?\1\)/g, 'none')
      .replace(/url\((["']?)data:image\/svg\+xml.*?,(.*?)\1\)/g, (_, quote, drawing) => `url(${drawingFile(skinOut, drawing)})`));
  }
}

function drawingFile(folder, drawing) {
  const bytes = decodeURIComponent(drawing);
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.svg`;
  writeFileSync(join(folder, name), bytes);
  return name;
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
