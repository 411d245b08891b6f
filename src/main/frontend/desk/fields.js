const typedDate = /^\s*(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})\s*$/;
const pause = 900;

/** Shows the weekday of a typed date below its field, so that a wrong month is noticed before it is sent. */
export function echoDates() {
  const weekday = new Intl.DateTimeFormat(document.documentElement.lang || 'vi', { weekday: 'long', timeZone: 'UTC' });
  document.querySelectorAll('input[data-date]').forEach(input => {
    const echo = lineAfter(input, 'date-echo', true);
    const say = () => { echo.textContent = echoOf(input.value, weekday); };
    input.addEventListener('input', say);
    say();
  });
}

function echoOf(typed, weekday) {
  const parts = typedDate.exec(typed);
  if (!parts) return '';
  const [day, month, year] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return real ? weekday.format(date) : document.body.dataset.textNoDate ?? '';
}

/** Counts the characters of a field with a limit; screen readers announce it only when the typing pauses. */
export function countCharacters() {
  document.querySelectorAll('[data-limit]').forEach(input => {
    const seen = lineAfter(input, 'counter', false);
    const heard = lineAfter(seen, 'visually-hidden', true);
    seen.setAttribute('aria-hidden', 'true');
    let timer;
    const count = () => {
      const left = Number(input.dataset.limit) - [...input.value.normalize('NFC')].length;
      seen.textContent = words(left);
      seen.classList.toggle('counter-over', left < 0);
      return seen.textContent;
    };
    input.addEventListener('input', () => {
      const text = count();
      clearTimeout(timer);
      timer = setTimeout(() => { heard.textContent = text; }, pause);
    });
    count();
  });
}

function words(left) {
  const { textLeft = '{0}', textOver = '-{0}' } = document.body.dataset;
  return (left < 0 ? textOver : textLeft).replace('{0}', Math.abs(left));
}

function lineAfter(element, className, live) {
  const line = document.createElement('p');
  line.className = className;
  if (live) line.setAttribute('aria-live', 'polite');
  element.after(line);
  return line;
}
