/** Words in the name, label or purpose of a field that is nobody's business but its owner's. */
const SECRET =
  /passw|wachtw|geheim|pincode|one.?time|\botp|verificatie|token|cc-|creditcard|kaartnummer|card.?(?:num|no)|\bcv[cv]|iban|rekeningnummer|\bbsn|burgerservice/i;
/** The same for one line only: a text may well be called a mail. */
const LOGIN = /user|gebruiker|mail|\btel\b/i;
/** What is typed there is a question to a machine and no text. */
const QUESTION = /\bsearch|zoek|\bquery\b|^q$/im;
const QUESTION_ROLES = new Set(['searchbox', 'combobox', 'spinbutton']);

/**
 * Whether an element that can be written in is one that is never read: for a password, a code, a payment,
 * a login, or a search.
 */
export function isPrivate(element: Element): boolean {
  const { nodeName, type, name, id, autocomplete, placeholder } = element as HTMLInputElement;
  const label = element.getAttribute('aria-label');
  if (QUESTION_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (nodeName !== 'INPUT' && nodeName !== 'TEXTAREA') return label !== null && QUESTION.test(label);
  const said = [name, id, autocomplete, placeholder, label]
    .filter((one) => typeof one === 'string')
    .join('\n');
  if (SECRET.test(said) || QUESTION.test(said)) return true;
  return nodeName === 'INPUT' && (type === 'password' || type === 'search' || LOGIN.test(said));
}
