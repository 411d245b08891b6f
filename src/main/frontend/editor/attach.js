import { call } from '../desk/session.js';
import { reasonOf } from './kit.js';

/** Documents below the text: uploaded as soon as they are chosen, selected by ticked boxes, saved with the form. */
export function offerAttachments(form) {
  const field = form.querySelector('[data-attach]');
  if (!field) return;
  const adding = field.querySelector('[data-attach-add]');
  const picker = adding.querySelector('input');
  adding.hidden = false;
  picker.addEventListener('change', async () => {
    const files = [...picker.files];
    picker.value = '';
    for (const file of files) await add(form, field, file);
  });
  form.addEventListener('refill', event => event.detail.attachments?.forEach(value => hold(field, value)));
}

async function add(form, field, file) {
  const say = words => { field.querySelector('[data-attach-state]').textContent = words; };
  const sentence = (key, name) => (field.dataset[key] ?? '').replace('{0}', name);
  say(sentence('textSending', file.name));
  try {
    const { sha256, name } = await send(field.dataset.attach, file, sentence('textFailed', file.name));
    hold(field, `${sha256}/${name}`).checked = true;
    say('');
    form.dispatchEvent(new Event('change'));
  } catch (fault) {
    say(fault.message);
  }
}

async function send(url, file, failed) {
  const body = new FormData();
  body.append('file', file);
  const answer = await call(url, { method: 'POST', body }).catch(() => null);
  if (!answer?.ok) throw new Error(answer ? await reasonOf(answer, failed) : failed);
  return answer.json();
}

// the box that stands for a document; the existing one if it is there already
function hold(field, value) {
  const found = [...field.querySelectorAll('input[type=checkbox]')].find(box => box.value === value);
  if (found) return found;
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'attachments', value });
  const name = document.createElement('span');
  name.textContent = value.slice(value.indexOf('/') + 1);
  const label = document.createElement('label');
  label.className = 'check';
  label.append(box, ' ', name);
  field.querySelector('[data-attach-list]').append(label);
  return box;
}
