import { localCopies } from '../desk/page.js';

/** The copy of what was typed that this tab keeps until the server has it. */
export class LocalCopy {
  constructor(form) {
    this.key = localCopies + (form.dataset.edition ?? location.pathname);
    this.version = form.dataset.version ?? '';
  }

  keep(fields, submitted = false) {
    try {
      sessionStorage.setItem(this.key, JSON.stringify({ fields, submitted, version: this.version }));
    } catch { /* storage full or switched off: the autosave on the server remains */ }
  }

  forget() {
    sessionStorage.removeItem(this.key);
  }

  /** What the server does not have yet, or null. A copy that was sent and raised the version has arrived. */
  missing(current) {
    const copy = this.read();
    if (!copy || (copy.submitted && copy.version !== this.version)) return null;
    const differs = Object.entries(copy.fields).some(([name, value]) => String(value) !== String(current[name] ?? ''));
    return differs ? copy.fields : null;
  }

  read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key));
    } catch {
      return null;
    }
  }
}
