import hugerte from 'hugerte';
import 'hugerte/themes/silver';
import 'hugerte/models/dom';
import 'hugerte/icons/default';
import 'hugerte/plugins/lists';
import 'hugerte/plugins/link';
import 'hugerte/plugins/autolink';
import 'hugerte/plugins/table';
import 'hugerte/plugins/searchreplace';
import 'hugerte/plugins/fullscreen';
import { offerAttachments } from './editor/attach.js';
import { keepAutomatically } from './editor/autosave.js';
import { text } from './editor/kit.js';
import { cleanPastes } from './editor/paste.js';
import { offerPictures } from './editor/picture.js';
import { sayWhoElseEdits } from './editor/presence.js';
import { offering, speakVietnamese, withHeaderRow } from './editor/toolbar.js';

const base = new URL('.', import.meta.url).href.replace(/\/$/, '');

speakVietnamese(hugerte);
document.querySelectorAll('form[data-editor-form]').forEach(open);

/** The visible texts become editors at once, a folded one when it is unfolded: sixteen at a time would freeze a phone. */
async function open(form) {
  const areas = [...form.querySelectorAll('textarea[data-editor]')];
  const folded = areas.filter(area => area.closest('details:not([open])'));
  const editors = await Promise.all(areas.filter(area => !folded.includes(area)).map(mount));
  offerAttachments(form);
  const kept = keepAutomatically(editors, form);
  sayWhoElseEdits(form);
  folded.forEach(area => area.closest('details').addEventListener('toggle',
    async () => kept.join(await mount(area)), { once: true }));
}

async function mount(textarea) {
  const form = textarea.form;
  const height = Number(textarea.dataset.height) || Math.round(Math.max(380, Math.min(window.innerHeight * 0.7, 760)));
  const [editor] = await hugerte.init({
    ...offering(base, height),
    target: textarea,
    iframe_aria_text: `${textarea.labels[0]?.textContent.trim()}. ${text('toolbar')}`,
    setup(editor) {
      withHeaderRow(editor);
      cleanPastes(editor, form);
      offerPictures(editor, form);
      editor.on('init', () => begin(editor, form, textarea));
    },
  });
  return editor;
}

function begin(editor, form, textarea) {
  textarea.labels.forEach(label => label.addEventListener('click', () => editor.focus()));
  document.querySelectorAll(`a[href="#${textarea.id}"]`).forEach(link => link.addEventListener('click', event => {
    event.preventDefault();
    editor.focus();
  }));
  form.addEventListener('submit', () => editor.save(), { capture: true });
  editor.getContainer().before(hint(text('toolbar')));
}

function hint(words) {
  const line = document.createElement('p');
  line.className = 'hint keyboard-hint';
  line.textContent = words;
  return line;
}
