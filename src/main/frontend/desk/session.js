const dialog = document.querySelector('dialog[data-relogin]');
let waiting = null;
let owner = null;

/** Calls the server with the token; if the session has ended, lets the person log in again in place and goes on. */
export async function call(url, options = {}) {
  const answer = await fetch(url, withToken(options));
  if (answer.status === 401) {
    await logInAgain();
    return fetch(url, withToken(options));
  }
  if (answer.status === 403 && await tokenHasChanged()) {
    return fetch(url, withToken(options));
  }
  return answer;
}

/** Remembers whose page this is, so that nobody goes on with another person's text after a login in place. */
export async function noteOwner() {
  const answer = await fetch(document.body.dataset.session, withToken({})).catch(() => null);
  if (!answer?.ok) return;
  const { account } = await answer.json();
  owner = account.id;
  if (dialog) dialog.querySelector('form').elements.username.value = account.username ?? '';
}

/** Resolves when somebody is logged in; rejects if they close the login, or the server cannot be reached. */
export async function haveSession() {
  const answer = await call(document.body.dataset.session);
  if (answer.ok) {
    takeToken((await answer.json()).csrf);
  }
}

/** The address with a JSON body, as `call` wants it. */
export function json(method, body) {
  return { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

function withToken(options) {
  const headers = { Accept: 'application/json', ...options.headers, 'X-CSRF-Token': meta('csrf')?.content ?? '' };
  return { credentials: 'same-origin', ...options, headers };
}

// another tab may have logged in meanwhile: the cookie is shared, so this page's token is out of date
async function tokenHasChanged() {
  const answer = await fetch(document.body.dataset.session, withToken({}));
  const token = answer.ok ? (await answer.json()).csrf : null;
  const changed = Boolean(token) && token !== meta('csrf')?.content;
  takeToken(token);
  return changed;
}

function takeToken(token) {
  if (!token) return;
  meta('csrf')?.setAttribute('content', token);
  document.querySelectorAll('input[name=csrf]').forEach(input => { input.value = token; });
}

function logInAgain() {
  waiting ??= new Promise((resolve, reject) => openDialog(resolve, reject)).finally(() => { waiting = null; });
  return waiting;
}

function openDialog(resolve, reject) {
  if (!dialog) {
    reject(new Error('401'));
    return;
  }
  const form = dialog.querySelector('form');
  const before = document.activeElement;
  let done = false;
  form.onsubmit = async event => {
    event.preventDefault();
    done = await logIn(form);
    if (done) dialog.close();
  };
  dialog.onclose = () => {
    form.elements.password.value = '';
    before?.focus?.();
    if (done) resolve(); else reject(new Error('401'));
  };
  dialog.showModal();
  (form.elements.username.value ? form.elements.password : form.elements.username).focus();
}

async function logIn(form) {
  const { username, password } = form.elements;
  let answer;
  try {
    answer = await fetch(document.body.dataset.session, withToken(json('POST', { username: username.value, password: password.value })));
  } catch {
    return refuse('offline');
  }
  if (!answer.ok) return refuse(answer.status === 429 ? 'limited' : 'wrong');
  const { account, csrf } = await answer.json();
  takeToken(csrf);
  owner ??= account.id;
  return account.id === owner || refuse('other');
}

function refuse(reason) {
  const line = dialog.querySelector('[data-relogin-error]');
  line.textContent = line.dataset[reason];
  line.hidden = false;
  return false;
}

function meta(name) {
  return document.querySelector(`meta[name=${name}]`);
}
