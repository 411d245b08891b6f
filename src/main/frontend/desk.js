import { countCharacters, echoDates } from './desk/fields.js';
import { focusFirst, forgetOnLogout, offerPrinting } from './desk/page.js';
import { guardSubmits } from './desk/submit.js';

guardSubmits();
echoDates();
countCharacters();
offerPrinting();
forgetOnLogout();
focusFirst();
