import { call } from '../desk/session.js';
import { ask, complain, part, reasonOf, text } from './kit.js';

/** Pictures: chosen, dropped or pasted; uploaded at once; placed as a figure with alternative text. */
export function offerPictures(editor, form) {
  const picker = part('picture-file');
  editor.ui.registry.addButton('picture', {
    icon: 'image', tooltip: text('picture'),
    onAction: () => { const figure = chosenFigure(editor); if (figure) change(editor, figure); else picker.click(); },
  });
  editor.ui.registry.addContextToolbar('picture', { predicate: node => node.nodeName === 'FIGURE', items: 'picture', position: 'node' });
  picker?.addEventListener('change', () => { add(editor, form, picker.files); picker.value = ''; });
  takeFiles(editor, form);
  editor.on('PreInit', () => keepFiguresWhole(editor));
  editor.on('dblclick', event => { const figure = event.target.closest?.('figure'); if (figure) change(editor, figure); });
}

function takeFiles(editor, form) {
  for (const [name, source] of [['paste', 'clipboardData'], ['drop', 'dataTransfer']]) {
    editor.on(name, event => {
      const images = Array.from(event[source]?.files ?? []).filter(file => file.type.startsWith('image/'));
      if (!images.length || event[source].getData('text/html')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      add(editor, form, images);
    }, true);
  }
}

async function add(editor, form, files) {
  for (const file of files) {
    try {
      const picture = await upload(form.dataset.upload, file);
      const words = await askWords(picture.url, {});
      if (words) place(editor, figureOf(editor, picture, words));
    } catch (fault) {
      complain(editor, fault.message || text('uploadFailed'));
    }
  }
  editor.focus();
}

// between the blocks of the text, never inside a list or a cell
function place(editor, html) {
  const { body } = editor.getDoc();
  const block = editor.dom.getParent(editor.selection.getNode(), node => node.parentNode === body);
  editor.undoManager.transact(() => {
    if (block && !editor.dom.isEmpty(block)) {
      editor.selection.setCursorLocation(editor.dom.insertAfter(editor.dom.create('p', {}, '<br>'), block), 0);
    }
    editor.insertContent(html + '<p></p>');
  });
}

async function upload(url, file) {
  const body = new FormData();
  body.append('file', file);
  let answer;
  try {
    answer = await call(url, { method: 'POST', body });
  } catch {
    throw new Error(text('uploadFailed'));
  }
  if (!answer.ok) throw new Error(await reasonOf(answer, text('uploadFailed')));
  return answer.json();
}

async function askWords(url, { alt = '', caption = '', decorative = false }) {
  const dialog = part('picture');
  const { elements } = dialog.querySelector('form');
  dialog.querySelector('[data-picture-preview]').src = url;
  Object.assign(elements.decorative, { checked: decorative });
  elements.alt.value = alt;
  elements.caption.value = caption;
  elements.credit.value = '';
  // an empty alternative text is a decision, never an oversight
  const demand = () => { elements.alt.required = !elements.decorative.checked; elements.alt.disabled = elements.decorative.checked; };
  elements.decorative.onchange = demand;
  demand();
  const answer = await ask(dialog);
  if (answer !== 'insert') return null;
  return { alt: elements.decorative.checked ? '' : elements.alt.value.trim(), decorative: elements.decorative.checked,
    caption: withCredit(elements.caption.value.trim(), elements.credit.value.trim()) };
}

function withCredit(caption, credit) {
  return credit ? `${caption} (${credit})`.trim() : caption;
}

function figureOf(editor, { url, width, height }, { alt, caption, decorative }) {
  const image = editor.dom.createHTML('img', { src: url, alt, width, height, ...(decorative ? { role: 'presentation' } : {}) });
  return editor.dom.createHTML('figure', {}, image + (caption ? editor.dom.createHTML('figcaption', {}, editor.dom.encode(caption)) : ''));
}

async function change(editor, figure) {
  const image = figure.querySelector('img');
  const now = { alt: image.alt, caption: figure.querySelector('figcaption')?.textContent ?? '', decorative: image.alt === '' };
  const words = await askWords(image.getAttribute('src'), now);
  if (words) {
    const size = { url: image.getAttribute('src'), width: image.getAttribute('width'), height: image.getAttribute('height') };
    editor.undoManager.transact(() => editor.dom.setOuterHTML(figure, figureOf(editor, size, words).replace('<figure', '<figure contenteditable="false"')));
    editor.dispatch('change');
  }
  editor.focus();
}

function chosenFigure(editor) {
  return editor.dom.getParent(editor.selection.getNode(), 'figure');
}

/** In the editor a figure is selected, moved or deleted as a whole; the stored text knows nothing of that. */
function keepFiguresWhole(editor) {
  editor.parser.addNodeFilter('figure', nodes => nodes.forEach(node => node.attr('contenteditable', 'false')));
  editor.serializer.addNodeFilter('figure', nodes => nodes.forEach(node => node.attr('contenteditable', null)));
}
