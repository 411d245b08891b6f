import { part, text } from './kit.js';

const every = 30_000;

/** Tells the server that this edition is open here, and shows who else has it open. */
export function sayWhoElseEdits(form) {
  if (!form.dataset.presence) return;
  ping(form.dataset.presence);
  setInterval(() => { if (!document.hidden) ping(form.dataset.presence); }, every);
}

// plain fetch: a ping must never be what asks for a login
async function ping(url) {
  try {
    const token = document.querySelector('meta[name=csrf]')?.content ?? '';
    const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': token };
    const answer = await fetch(url, { method: 'POST', credentials: 'same-origin', headers, body: '{}' });
    if (answer.ok) show((await answer.json()).others ?? []);
  } catch { /* the next ping tries again */ }
}

function show(others) {
  const line = part('presence-state');
  if (!line) return;
  line.hidden = others.length === 0;
  line.textContent = others.length ? text('others', others.join(', ')) : '';
}
