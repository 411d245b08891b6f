import { call, json } from '../desk/session.js';
import { ask, complain, part, text } from './kit.js';

const fromThisEditor = 'x-hugerte/html';

/** Sends what is pasted from Word, the web or an old-font document through the server's clean-up before it goes into the text. */
export function cleanPastes(editor, form) {
  editor.on('paste', event => {
    const data = event.clipboardData;
    const html = data?.getData('text/html');
    if (!html || !form.dataset.paste || isOurs(data, html) || editor.queryCommandState('mceTogglePlainTextPaste')) return;
    event.preventDefault();
    const plain = data.getData('text/plain');
    clean(form.dataset.paste, html)
      .catch(() => {
        complain(editor, text('pasteFailed'));
        return editor.dom.encode(plain).replace(/\r?\n/g, '<br>');
      })
      .then(cleaned => insert(editor, cleaned));
  }, true);
}

function isOurs(data, html) {
  return Array.from(data.types).includes(fromThisEditor) || html.includes(`<!-- ${fromThisEditor} -->`);
}

async function clean(url, html) {
  const answer = await call(url, json('POST', { html }));
  if (!answer.ok) throw new Error(String(answer.status));
  const { html: cleaned, legacy } = await answer.json();
  return legacy && await wantsConversion(legacy.preview) ? legacy.preview : cleaned;
}

/** The preview comes from the server's allow-list, like everything else that is shown as HTML. */
async function wantsConversion(preview) {
  const dialog = part('legacy');
  dialog.querySelector('[data-legacy-preview]').innerHTML = preview;
  return await ask(dialog) === 'convert';
}

function insert(editor, html) {
  editor.focus();
  editor.undoManager.transact(() => editor.insertContent(html, { paste: true }));
  editor.dispatch('input');
}
