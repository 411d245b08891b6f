import { call, json } from '../desk/session.js';
import { LocalCopy } from './copy.js';
import { fieldsOf, fill } from './fields.js';
import { part, reasonOf, text } from './kit.js';

const every = 5_000;
const copyAfter = 800;

/** Saves what is being written every few seconds, keeps a copy in this tab meanwhile, and offers that copy if the server lacks it. */
export function keepAutomatically(editors, form) {
  const copy = new LocalCopy(form);
  const saving = new Saving(editors, form, copy);
  offerCopy(editors, form, copy, saving);
  const changed = () => saving.changed();
  const watch = editor => editor.on('input change undo redo SetContent', event => { if (!event.initial) changed(); });
  editors.forEach(watch);
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', () => saving.leaveToForm());
  form.addEventListener('notsent', () => saving.say(text('notSent')));
  document.addEventListener('visibilitychange', () => { if (document.hidden) saving.now(); });
  return { join(editor) { editors.push(editor); watch(editor); } };
}

class Saving {
  constructor(editors, form, copy) {
    Object.assign(this, { editors, form, copy, timer: null, copyTimer: null, busy: false, stopped: false });
  }

  changed() {
    clearTimeout(this.copyTimer);
    this.copyTimer = setTimeout(() => this.copy.keep(this.fields()), copyAfter);
    if (this.form.dataset.autosave && !this.stopped) this.timer ??= setTimeout(() => this.now(), every);
  }

  /** The form carries all of it; what is typed after a failed save starts afresh. */
  leaveToForm() {
    clearTimeout(this.timer);
    clearTimeout(this.copyTimer);
    this.timer = null;
    this.copy.keep(fieldsOf(this.form), true);
  }

  async now() {
    if (!this.timer || this.busy) return;
    clearTimeout(this.timer);
    this.timer = null;
    this.busy = true;
    const fields = this.fields();
    this.copy.keep(fields);
    try {
      await this.answered(await call(this.form.dataset.autosave, json('PUT', fields)), fields);
    } catch (fault) {
      this.say(text('offline'));
      // somebody who closed the login is asked again when they type on, not every few seconds
      if (fault.message !== '401') this.changed();
    } finally {
      this.busy = false;
    }
  }

  async answered(answer, fields) {
    if (answer.ok) {
      const { savedAt } = await answer.json();
      if (JSON.stringify(fields) === JSON.stringify(this.fields())) this.copy.forget();
      this.say(text('saved', clock(savedAt)));
    } else {
      this.stopped = answer.status === 409 || answer.status === 404;
      this.say(await reasonOf(answer, text('failed')));
    }
  }

  fields() {
    this.editors.forEach(editor => editor.save());
    return fieldsOf(this.form);
  }

  say(words) {
    const line = part('autosave-state');
    if (line) line.textContent = words;
  }
}

function clock(instant) {
  const at = instant ? new Date(instant) : new Date();
  const zone = document.body.dataset.zone || 'Asia/Ho_Chi_Minh';
  return new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);
}

function offerCopy(editors, form, copy, saving) {
  editors.forEach(editor => editor.save());
  const missing = copy.missing(fieldsOf(form));
  const notice = part('restore');
  if (!missing || !notice) return;
  form.before(notice);
  notice.hidden = false;
  notice.addEventListener('click', event => {
    const choice = event.target.closest('button')?.value;
    if (!choice) return;
    if (choice === 'yes') restore(editors, form, missing, saving);
    else copy.forget();
    notice.hidden = true;
    (editors[0] ?? form.elements[0]).focus();
  });
}

function restore(editors, form, fields, saving) {
  fill(form, fields);
  editors.forEach(editor => editor.setContent(form.elements[editor.getElement().name].value));
  saving.changed();
}
