const many = new Set(['checkbox', 'select-multiple']);
const never = new Set(['csrf', 'version', 'once']);

/** Every named field of the form; ticked boxes are returned as a list, even if it is empty. */
export function fieldsOf(form) {
  const fields = {};
  for (const control of form.elements) {
    if (!control.name || never.has(control.name) || ['submit', 'button', 'file'].includes(control.type)) continue;
    if (many.has(control.type)) {
      fields[control.name] ??= [];
      fields[control.name].push(...chosen(control));
    } else if (control.type !== 'radio' || control.checked) {
      fields[control.name] = control.value;
    }
  }
  return fields;
}

/** Puts such fields back into the form. */
export function fill(form, fields) {
  form.dispatchEvent(new CustomEvent('refill', { detail: fields }));
  for (const control of form.elements) {
    if (!(control.name in fields) || never.has(control.name)) continue;
    const value = fields[control.name];
    if (control.type === 'select-multiple') {
      for (const option of control.options) option.selected = value.includes(option.value);
    } else if (control.type === 'checkbox') {
      control.checked = value.includes(control.value);
    } else if (control.type === 'radio') {
      control.checked = control.value === value;
    } else {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

function chosen(control) {
  if (control.type === 'checkbox') return control.checked ? [control.value] : [];
  return [...control.selectedOptions].map(option => option.value);
}
