/** Beginnings of documents, written for these tests: [kind or '' for no card, title, text]. */
export const drafts: readonly (readonly [docType: string, title: string, text: string])[] = [
  [
    'doc-startnotitie',
    'Startnotitie hergebruik regenwater',
    'Startnotitie hergebruik regenwater\n1. Aanleiding\nIn droge zomers raakt het water op. Het kabinet wil weten wat er kan.\n2. Probleemverkenning\nWie er last van heeft, is nog niet bekend.\n3. Afbakening\nLandbouw valt buiten dit beleidstraject.\n4. Aanpak en planning\nDe opdrachtgever is de directeur. Besluitvorming is voorzien in mei.\n5. Betrokken partijen\nGemeenten en waterschappen.\n6. Risico’s\nWeinig tijd.',
  ],
  [
    'doc-beleidsnota',
    'Beleidsnota schone pleinen 2030',
    'Samenvatting\nIn deze nota kiest het kabinet een maatregelenpakket.\nAmbitie en doelen\nDe ambitie is dat elk plein in 2030 schoon is. Het beleidsdoel is meetbaar.\nBeleidsopties\nEr zijn drie beleidsopties met elk hun uitgangspunten.\nMaatregelen\nDe minister van Pleinen stelt regels.\nMonitoring en evaluatie\nElk jaar wordt gemeten of het beleid doeltreffend en doelmatig is.',
  ],
  [
    'doc-kamerbrief',
    'Brief drinkwater op stations',
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nGeachte voorzitter,\nMet deze brief informeer ik uw Kamer, mede namens de staatssecretaris van Water, over drinkwater op stations. Hiermee kom ik een toezegging na en geef ik uitvoering aan de motie van het lid Bron.\nStand van zaken\nHet kabinet heeft met de uitvoeringsorganisaties gesproken.\nTot slot\nIn het najaar ontvangt u een nieuwe brief.',
  ],
  [
    'doc-beslisnota',
    'Beslisnota subsidie bankjes',
    'TER BESLISSING\nAan de minister\nAanleiding\nDe Tweede Kamer vraagt om meer bankjes.\nGeadviseerd besluit\nU wordt gevraagd in te stemmen met de subsidieregeling.\nKernpunten\nHet kost 2 miljoen.\nPolitieke context\nDe motie is breed gesteund.\nAfstemming\nAfgestemd met de directie Financiën.',
  ],
  [
    'doc-mvt',
    'Wet openbare fonteinen',
    'MEMORIE VAN TOELICHTING\nI. ALGEMEEN DEEL\n1. Inleiding\nDit wetsvoorstel regelt wie een openbare fontein onderhoudt.\n2. Hoofdlijnen van het voorstel\nHet wetsvoorstel geeft gemeenten een taak.\n3. Verhouding tot hoger recht\nEr is geen richtlijn.\n4. Regeldruk\nDe regeldruk neemt niet toe.\n5. Advies en consultatie\nHet voorstel lag ter internetconsultatie.\nII. ARTIKELSGEWIJS\nHet voorgestelde artikel 1 bevat begrippen.',
  ],
  [
    'doc-nvt',
    'Besluit openbare fonteinen',
    'NOTA VAN TOELICHTING\nAlgemeen deel\n1. Inleiding\nDit besluit is een algemene maatregel van bestuur. Het besluit werkt de wet uit.\n2. Hoofdlijnen van het besluit\nDe eisen aan het water staan in de bijlage.\n3. Uitvoering en handhaving\nDe inspectie houdt toezicht.\nArtikelsgewijs\nArtikel 1 bevat begrippen.',
  ],
  [
    'doc-toelichting-mr',
    'Toelichting bij de regeling fonteinwater',
    'TOELICHTING\nAlgemeen\n1. Aanleiding\nDeze regeling stelt eisen aan het meten van fonteinwater. De ministeriële regeling berust op artikel 3 van het besluit.\nRegeldruk\nDe regeldruk voor exploitanten is klein.\nInwerkingtreding\nDe regeling treedt in werking met ingang van 1 juli.\nArtikelsgewijs',
  ],
  [
    'doc-nader-rapport',
    'Nader rapport wet fonteinen',
    'Nader rapport inzake het voorstel van wet\nBlijkens de mededeling van de Directeur van Uw kabinet van 3 mei machtigde Uwe Majesteit de Afdeling advisering van de Raad van State haar advies rechtstreeks aan mij te doen toekomen.\nIk moge U verzoeken het wetsvoorstel met de memorie van toelichting aan de Tweede Kamer te zenden.',
  ],
  [
    'doc-nnav-verslag',
    'Wet openbare fonteinen',
    'NOTA NAAR AANLEIDING VAN HET VERSLAG\nMet belangstelling heb ik kennisgenomen van het verslag.\nDe leden van de Waterfractie vragen waarom het wetsvoorstel nu nodig is. De leden van de Bronfractie hebben met belangstelling kennisgenomen van de inleiding.\nUitvoering\nDe minister is in gesprek met de uitvoeringsorganisaties.',
  ],
  [
    'doc-nota-van-wijziging',
    'Wet openbare fonteinen',
    'NOTA VAN WIJZIGING\nHet voorstel van wet wordt als volgt gewijzigd:\nA\nIn artikel 2, eerste lid, wordt “vijver” vervangen door “fontein”.\nToelichting\nDeze nota van wijziging herstelt een fout. De Minister van Water',
  ],
  [
    'doc-consultatietekst',
    'Internetconsultatie besluit fonteinen',
    'Doel van de regeling\nHet ontwerpbesluit stelt eisen aan fonteinen.\nDoelgroepen die door de regeling worden geraakt\nGemeenten en exploitanten.\nVerwachte effecten\nMinder klachten, weinig regeldruk.\nDoel van de consultatie\nHet ministerie van Water hoort graag wat u vindt.\nOp welke onderdelen van de regeling kunt u reageren\nU kunt reageren op de hele tekst.',
  ],
  [
    'doc-consultatieverslag',
    'Consultatieverslag besluit fonteinen',
    'Verslag van de consultatie\nAlgemeen beeld\nDe internetconsultatie over het ontwerpbesluit leverde 41 openbare reacties op.\nReacties per thema\nDe meeste reacties gaan over handhaving en regeldruk.\nWijzigingen naar aanleiding van de consultatie\nNaar aanleiding van de reacties is de nota van toelichting aangevuld.',
  ],
  [
    'doc-adviesaanvraag',
    'Adviesaanvraag besluit fonteinen',
    'Betreft: adviesaanvraag\nGeacht college,\nHierbij verzoek ik u te adviseren over het ontwerpbesluit. Het besluit hangt samen met het wetsvoorstel.\nVragen aan het college\nIs de regeldruk goed in beeld?\nTermijn\nGraag ontvang ik uw advies uiterlijk 1 mei.\nHoogachtend, de Minister van Water',
  ],
  [
    'doc-uitvoeringstoets',
    'Uitvoeringstoets wet fonteinen',
    'Uitvoeringstoets\nBeschrijving voorstel\nHet wetsvoorstel geeft ons een taak.\nHandhaafbaarheid\nToezicht is mogelijk.\nUitvoeringskosten\nDe incidentele kosten zijn 2 miljoen, structureel 4 fte.\nEindoordeel\nHet voorstel is uitvoerbaar mits de inwerkingtreding een jaar later is.',
  ],
  [
    'doc-uitvoeringsanalyse',
    'Uitvoeringsanalyse drinkwater',
    'Uitvoeringsanalyse\nUitvoerders en ketenpartners\nVier uitvoeringsorganisaties zijn ketenpartners.\nWerkprocessen\nHet werkproces verandert.\nDoelgroep en doenvermogen\nUit casuïstiek blijkt dat het doenvermogen onder druk staat.\nAanbevelingen\nPas het beleidsvoornemen aan.',
  ],
  [
    'doc-bnc-fiche',
    'Fiche: verordening fonteinen',
    'Fiche 3: verordening fonteinen\n1. Algemene gegevens\nDatum ontvangst Commissiedocument: 3 mei. Eerstverantwoordelijk ministerie: ministerie van Water. Behandelingstraject Raad: Milieuraad.\n2. Essentie voorstel\nDe Commissie stelt regels voor.\n3. Nederlandse positie ten aanzien van het voorstel\nHet kabinet is positief.\n4. Beoordeling bevoegdheid, subsidiariteit en proportionaliteit\nHet oordeel is positief.',
  ],
  [
    'doc-antwoord-kamervragen',
    'Beantwoording vragen over fonteinen',
    'Vragen van het lid Bron aan de Minister van Water over droge fonteinen (ingezonden 3 mei)\nVraag 1\nBent u bekend met het bericht over droge fonteinen?\nAntwoord 1\nJa.\nVraag 2\nDeelt u de mening dat dit beter kan? Zo nee, waarom niet?\nAntwoord 2\nHet kabinet ziet geen reden voor nieuwe regelgeving.',
  ],
  [
    'doc-evaluatieopzet',
    'Evaluatieplan wet fonteinen',
    'Evaluatieplan\nDoel van de evaluatie\nDe wet moet doeltreffend en doelmatig zijn.\nBeleidstheorie\nDe beleidstheorie staat in de memorie van toelichting.\nEvaluatievragen\nDe evaluatievragen volgen het beleidsdoel.\nNulmeting\nVoor de inwerkingtreding is er een nulmeting met vijf indicatoren.',
  ],
  [
    'doc-dpia-rapport',
    'DPIA meldpunt fonteinen',
    'DPIA meldpunt fonteinen\nA. Beschrijving kenmerken verwerkingen\nHet ministerie van Water is verwerkingsverantwoordelijke. De verwerkingsdoeleinden staan in het wetsvoorstel.\nB. Beoordeling rechtmatigheid\nDe bewaartermijn is een jaar.\nC. Risico’s voor de betrokkenen\nHet restrisico is klein.\nD. Beschrijving maatregelen\nDe uitvoeringsorganisatie beperkt de toegang.',
  ],
  [
    'doc-invulkaart',
    'Beleidskompas fonteinen',
    'Beantwoording van de vragen uit het Beleidskompas\nWie zijn belanghebbenden en waarom?\nGemeenten en bezoekers.\n1. Wat is het probleem?\nFonteinen staan droog.\n2. Wat is het beoogde doel?\nWater.\n3. Wat zijn opties om het doel te realiseren?\nNiets doen of regelgeving.\n4. Wat zijn de gevolgen van de opties?\nRegeldruk.\n5. Wat is de voorkeursoptie?\nNiets doen.',
  ],
  [
    '',
    'Document1',
    'Aan de voorzitter en leden van de ondernemingsraad\nBetreft: reactie op uw ongevraagd advies\nHierbij reageer ik op uw advies over vakmanschap. Het ministerie van Water hecht aan de medezeggenschap. De rijksdienst werkt aan uitvoerbaar beleid, en de uitvoeringsorganisaties zijn bij het wetsvoorstel betrokken. Ik deel uw zorg over de regeldruk. De departementen bespreken dit met de ondernemingsraden.\nMet vriendelijke groet,\nde secretaris-generaal',
  ],
  [
    '',
    'Regeling fonteinwater',
    'De Minister van Water,\nGelet op artikel 3 van het Besluit fonteinen;\nBesluit:\nArtikel 1\nIn deze regeling wordt verstaan onder fontein: een spuitende waterbron.\nArtikel 2\nDeze regeling treedt in werking met ingang van 1 juli.\nDeze regeling zal met de toelichting in de Staatscourant worden geplaatst.',
  ],
];

/** Texts that look alike but are none: [what, title, text]. */
export const others: readonly (readonly [what: string, title: string, text: string])[] = [
  [
    'ruling',
    'Uitspraak fontein',
    'Datum uitspraak: 3 mei\nUitspraak in het geding tussen: appellant, wonend te Brondorp, en de minister van Water, verweerder.\nProcesverloop\nBij besluit van 1 mei heeft de minister op grond van artikel 3 van de wet een vergunning geweigerd. Appellant heeft beroep ingesteld. De Afdeling is van oordeel dat het beroep ongegrond is. Gelet op artikel 8 ziet zij geen reden voor proceskosten.',
  ],
  [
    'debate',
    'Debat over fonteinen',
    'De voorzitter:\nAan de orde is het debat over het wetsvoorstel. Het woord is aan de minister.\nMinister Bron:\nVoorzitter. Ik dank de Kamer. Het kabinet werkt aan regelgeving.\nDe voorzitter:\nDank u wel. Ik zie een interruptie.\nDe heer Kraan:\nVoorzitter. Dank voorzitter. De minister ontwijkt.\nDe voorzitter:\nDe beraadslaging wordt gesloten.',
  ],
  [
    'party programme',
    'Verkiezingsprogramma Waterpartij',
    'Ons verkiezingsprogramma\nWij willen schoon water. Er komt een minister van Water. Onze partij is voorstander van fonteinen. We willen minder regeldruk en betere wet- en regelgeving. Wij pleiten voor meer decentrale overheden. Wat ons betreft stopt het kabinet met bezuinigen.',
  ],
  [
    'news',
    'Kabinet wil fonteinen',
    'DEN HAAG (ANP) - De minister zegt dat het kabinet met een wetsvoorstel komt. De oppositie in de Tweede Kamer is boos, aldus een woordvoerder. De premier liet weten dat hij er niet over gaat. Lees ook: droge zomer.',
  ],
  [
    'manual',
    'Handleiding fonteinapp',
    'Handleiding\nStap 1\nKlik op de knop Inloggen en vul je wachtwoord in. Je ziet het scherm met het menu.\nStap 2\nKlik op Download. Je kunt het bestand op je computer zetten en delen met jouw collega’s.',
  ],
  [
    'privacy statement',
    'Privacyverklaring',
    'Privacyverklaring\nWij verwerken uw persoonsgegevens als u onze website bezoekt. Deze website gebruikt cookies. De verwerkingsverantwoordelijke bewaart uw gegevens niet langer dan de bewaartermijn.',
  ],
  [
    'school plan',
    'Schoolplan De Bron',
    'Schoolplan\nOnze school werkt aan beleid. Onze leerlingen leren met plezier, en ons team van leerkrachten evalueert elk leerjaar. De maatregelen en doelen staan in de schoolgids.',
  ],
  [
    'encyclopedia',
    'Fontein',
    'Een fontein is een waterwerk dat water in de lucht spuit. De bouwer werd geboren in 1640. In veel landen zijn fonteinen te vinden in tuinen en op pleinen.\nExterne links\nWikipedia over water',
  ],
  [
    'work instruction',
    'Werkinstructie fontein',
    'Werkinstructie fontein\n1. Korte inleiding\nDeze werkinstructie beschrijft hoe de monteur de pomp opent.\n2. Werkwijze\nDruk op de knop, controleer het scherm en kies het tabblad Pomp. Noteer de stand in het template.',
  ],
  [
    'English',
    'Policy memo on fountains',
    'Explanatory memorandum. The government has decided that the minister of Water is responsible for the maintenance of all fountains and that the policy will be evaluated by the ministry. The regulation applies to the municipalities and to the provinces, and it will enter into force on the first of July.',
  ],
  [
    'German',
    'Gesetzentwurf Brunnen',
    'Gesetzentwurf der Regierung. Der Minister ist für die Brunnen zuständig und das Gesetz wird nicht auf die Länder übertragen, die mit dem Bund zu verhandeln haben. Die Kosten sind von der Gemeinde zu tragen und das Ministerium ist für die Aufsicht zuständig.',
  ],
  [
    'Frisian',
    'Beliedsnota fonteinen',
    'Beliedsnota. De minister fan Wetter is ferantwurdlik foar it ûnderhâld fan de fonteinen yn de provinsje. It wurdt troch de gemeenten dien, mei help fan de ynspeksje, en dy binne ek oan set foar it tafersjoch. It kabinet wol dat der mear wetter komt.',
  ],
];
