const everyMillis = 1000;

/** Shows how far the import of a list has got, and reloads the page when it has ended. */
export function watchImport() {
  const box = document.querySelector('[data-import]');
  if (!box) return;
  const bar = box.querySelector('progress');
  const done = box.querySelector('[data-import-done]');
  const look = async () => {
    try {
      const answer = await fetch(box.dataset.import, { headers: { Accept: 'application/json' } });
      const now = answer.ok ? await answer.json() : null;
      if (now && !now.running) {
        location.reload();
        return;
      }
      if (now) {
        bar.value = now.done;
        done.textContent = String(now.done);
      }
    } catch {
      // The connection is lost for a moment: the next check will tell.
    }
    setTimeout(look, everyMillis);
  };
  setTimeout(look, everyMillis);
}
