const key = 'cchc:size';
const sizes = ['size-small', '', 'size-large', 'size-larger'];
const root = document.documentElement;
let at = 1;

try {
  at = Number(localStorage.getItem(key) ?? 1);
} catch { /* storage switched off: the size then lasts for this page */ }
show(0);

document.querySelectorAll('[data-tools]').forEach(tools => {
  tools.hidden = false;
  tools.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button?.dataset.size) show(Number(button.dataset.size));
    if (button?.hasAttribute('data-print')) window.print();
  });
});

function show(step) {
  at = Math.max(0, Math.min(sizes.length - 1, (at || 0) + step));
  root.classList.remove(...sizes.filter(Boolean));
  if (sizes[at]) root.classList.add(sizes[at]);
  try {
    localStorage.setItem(key, at);
  } catch { /* as above */ }
}
