/**
 * Strong and irregular verbs that drafts use much: past forms that no stemmer leads back to the
 * infinitive. Past form → infinitive, folded.
 */
const FORMS: Readonly<Record<string, string>> = {
  aangeboden: 'aanbieden',
  aangegeven: 'aangeven',
  aangenomen: 'aannemen',
  afgesproken: 'afspreken',
  afgewogen: 'afwegen',
  begonnen: 'beginnen',
  begrepen: 'begrijpen',
  beschreven: 'beschrijven',
  besloten: 'besluiten',
  besproken: 'bespreken',
  betrokken: 'betrekken',
  bijgedragen: 'bijdragen',
  deelgenomen: 'deelnemen',
  gebleken: 'blijken',
  gebracht: 'brengen',
  gedragen: 'dragen',
  gegeven: 'geven',
  geholpen: 'helpen',
  gekozen: 'kiezen',
  genomen: 'nemen',
  geschreven: 'schrijven',
  gesproken: 'spreken',
  gestegen: 'stijgen',
  getroffen: 'treffen',
  gevonden: 'vinden',
  gewogen: 'wegen',
  ingegrepen: 'ingrijpen',
  ingetrokken: 'intrekken',
  onderzocht: 'onderzoeken',
  opgenomen: 'opnemen',
  overgenomen: 'overnemen',
  overwogen: 'overwegen',
  uitgesproken: 'uitspreken',
  verbonden: 'verbinden',
  verboden: 'verbieden',
  verkregen: 'verkrijgen',
  vermeden: 'vermijden',
  verwezen: 'verwijzen',
  voorgeschreven: 'voorschrijven',
  vormgegeven: 'vormgeven',
  weergegeven: 'weergeven',
};

/** The infinitive of a past form in the list; undefined for any other word. */
export function infinitiveOf(surface: string): string | undefined {
  return Object.hasOwn(FORMS, surface) ? FORMS[surface] : undefined;
}
