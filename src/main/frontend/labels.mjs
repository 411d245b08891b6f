// Finds every label that an enabled part of HugeRTE can show and that editor/labels.js does not translate.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labels } from './editor/labels.js';
import { offering } from './editor/toolbar.js';

const home = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/hugerte');
const labelled = /(?:\b(?:text|tooltip|label|title|ariaLabel|placeholder|caption|message|description|fallbackText|'aria-label')\s*:\s*|translate(?:\$\d+)?\(\s*\[?\s*|noticeText\(|'(?:aria-label|title)',\s*)(?:'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)")/g;
// messages to programmers about options, never shown
const forProgrammers = /^(Must be|Called getOrDie|\{0\}$|[a-z.\-]+$)/;

/** The labels without a translation, in the order of the source. */
export function missingLabels() {
  const plugins = offering('', 0).plugins.split(' ').map(name => `plugins/${name}/plugin.js`);
  const found = ['hugerte.js', 'themes/silver/theme.js', 'models/dom/model.js', ...plugins].flatMap(labelsOf);
  return [...new Set(found)].filter(label => !(label in labels) && !forProgrammers.test(label));
}

function labelsOf(file) {
  const source = readFileSync(join(home, file), 'utf8');
  return [...source.matchAll(labelled)].map(([, single, double]) => (single ?? double).replace(/\\(.)/g, '$1').trim());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(missingLabels().join('\n') || 'every label has its translation');
}
