import { haveSession } from './session.js';

const sent = new WeakSet();
const checked = new WeakSet();
const checking = new WeakSet();
const patience = 10_000;

/** A form is sent once, however often its button is clicked; a page with a text editor checks the session first. */
export function guardSubmits() {
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (sent.has(form) || checking.has(form)) {
      event.preventDefault();
    } else if (form.hasAttribute('data-editor-form') && !checked.has(form)) {
      event.preventDefault();
      checkThenSend(form, event.submitter);
    } else {
      markSent(form);
    }
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) document.querySelectorAll('form').forEach(release);
  });
}

async function checkThenSend(form, submitter) {
  checking.add(form);
  try {
    await haveSession();
    checked.add(form);
  } catch {
    form.dispatchEvent(new CustomEvent('notsent'));
    return;
  } finally {
    checking.delete(form);
  }
  form.requestSubmit(submitter);
}

function markSent(form) {
  sent.add(form);
  form.setAttribute('aria-busy', 'true');
  setTimeout(() => release(form), patience);
}

function release(form) {
  sent.delete(form);
  checked.delete(form);
  form.removeAttribute('aria-busy');
}
