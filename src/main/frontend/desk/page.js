export const localCopies = 'cchc:copy:';

/** Puts the focus on what the person has to read first: the faults, otherwise the answer to what they just did. */
export function focusFirst() {
  const first = document.querySelector('.error-summary') ?? document.querySelector('[data-focus]');
  first?.focus();
}

/** Shows the buttons that only make sense with scripts. */
export function offerPrinting() {
  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
}

/** What somebody typed does not stay in the browser after they have logged out. */
export function forgetOnLogout() {
  document.querySelectorAll('form[data-logout]').forEach(form => form.addEventListener('submit', () => {
    Object.keys(sessionStorage).filter(key => key.startsWith(localCopies)).forEach(key => sessionStorage.removeItem(key));
  }));
}
