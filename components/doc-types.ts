/** Interface text for each kind of document that is recognised. */
const KEYS = {
  'doc-startnotitie': 'docStartnotitie',
  'doc-beleidsnota': 'docBeleidsnota',
  'doc-kamerbrief': 'docKamerbrief',
  'doc-kamerbrief-cw31': 'docKamerbriefCw31',
  'doc-beslisnota': 'docBeslisnota',
  'doc-mvt': 'docMvt',
  'doc-nvt': 'docNvt',
  'doc-toelichting-mr': 'docToelichtingMr',
  'doc-nader-rapport': 'docNaderRapport',
  'doc-nnav-verslag': 'docNnavVerslag',
  'doc-nota-van-wijziging': 'docNotaVanWijziging',
  'doc-consultatietekst': 'docConsultatietekst',
  'doc-consultatieverslag': 'docConsultatieverslag',
  'doc-adviesaanvraag': 'docAdviesaanvraag',
  'doc-uitvoeringstoets': 'docUitvoeringstoets',
  'doc-uitvoeringsanalyse': 'docUitvoeringsanalyse',
  'doc-udo-verslag': 'docUdoVerslag',
  'doc-bnc-fiche': 'docBncFiche',
  'doc-mr-formulier': 'docMrFormulier',
  'doc-antwoord-kamervragen': 'docAntwoordKamervragen',
  'doc-evaluatieopzet': 'docEvaluatieopzet',
  'doc-dpia-rapport': 'docDpiaRapport',
  'doc-invulkaart': 'docInvulkaart',
} as const;

/** The key of a document kind's name; undefined for no kind or one without a name here. */
export function docTypeKey(docType: string | null): (typeof KEYS)[keyof typeof KEYS] | undefined {
  return docType !== null && Object.hasOwn(KEYS, docType) ? KEYS[docType as keyof typeof KEYS] : undefined;
}

/** Every kind of document with a name here. */
export const DOC_TYPES = Object.keys(KEYS) as readonly (keyof typeof KEYS)[];
