import { countCharacters, echoDates } from './desk/fields.js';
import { watchImport } from './desk/import.js';
import { focusFirst, forgetOnLogout, offerPrinting } from './desk/page.js';
import { noteOwner } from './desk/session.js';
import { guardSubmits } from './desk/submit.js';

guardSubmits();
echoDates();
countCharacters();
offerPrinting();
forgetOnLogout();
focusFirst();
watchImport();
if (document.querySelector('[data-editor-form]')) noteOwner();
