const kit = document.querySelector('[data-editor-kit]');

/** A message for the person, from the page (key `saved` is its attribute data-text-saved), with {0} filled in. */
export function text(key, value = '') {
  const name = `text${key[0].toUpperCase()}${key.slice(1)}`;
  return (kit?.dataset[name] ?? '').replace('{0}', value);
}

/** One of the kit's dialogs or notices by its data attribute. */
export function part(name) {
  return kit?.querySelector(`[data-${name}]`) ?? document.querySelector(`[data-${name}]`);
}

/** Opens a dialog and resolves to the value of the button that closed it; empty if it was dismissed. */
export function ask(dialog) {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener('close', () => resolve(dialog.returnValue), { once: true }));
}

/** Tells the person about a fault in a way that assistive technology announces at once. */
export function complain(editor, message) {
  if (message) editor.notificationManager.open({ text: message, type: 'error' });
}

/** The server's own sentence about what is wrong, otherwise ours. */
export async function reasonOf(answer, fallback) {
  try {
    const problem = await answer.json();
    return problem.detail || problem.message || problem.title || fallback;
  } catch {
    return fallback;
  }
}
