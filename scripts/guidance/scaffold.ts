import { AUDIENCES, CARD_KINDS, STAGES, STATUSES } from '../../core/guidance/card.ts';
import { PLACEHOLDER } from '../../core/guidance/compile/placeholder.ts';
import type { Place } from './places.ts';

/** The text of a new card: all fields and headings, each with a hint that the check asks to replace. */
export function scaffold(id: string, { family }: Place): string {
  const todo = (hint: string) => `${PLACEHOLDER}: ${hint}`;
  return `---
id: ${id}
title: "${todo('naam van de kaart, hooguit 80 tekens')}"
kind: "${todo(CARD_KINDS.join(', '))}"
family: ${family}
questions: "${todo('lijst van vragen van het Beleidskompas, zoals [4, 0]; mag [] zijn')}"
stages: "${todo(`lijst uit ${STAGES.join(', ')}`)}"
moments: "${todo('lijst van { relation, step, period, source }; laat de regel weg als er geen moment is')}"
documents: "${todo('lijst van soorten stukken, zoals [doc-mvt]; mag [] zijn')}"
audience: "${todo(`lijst uit ${AUDIENCES.join(', ')}; laat de regel weg als de kaart voor iedereen is`)}"
verplicht: "${todo('ja, nee of onder voorwaarde')}"
voorwaarde: "${todo('bijzin na "als"; laat de regel weg zonder voorwaarde').replaceAll('"', "'")}"
terms: "${todo('lijst van andere namen: officieel, afkorting, ouder, alledaags, Engels, fout gespeld')}"
signals:
  sterk: "${todo('lijst van woorden waarbij een schrijver deze kaart vrijwel zeker nodig heeft')}"
  middel: "${todo('lijst van woorden waarbij dat vaak zo is')}"
  zwak: "${todo('lijst van woorden die alleen samen met iets anders tellen')}"
not: "${todo('lijst van woorden waarbij de signalen iets anders betekenen; laat de regel weg zonder')}"
related: "${todo('lijst van ids van kaarten die erbij horen; mag [] zijn')}"
sources: "${todo('lijst van sleutels uit bronnen.yaml; met (niet gelezen) erachter als dat zo is')}"
checked: "${todo('dag waarop je de kaart met de bronnen vergeleek, JJJJ-MM-DD')}"
status: "${todo(STATUSES.join(', '))}"
twijfel: "${todo('zin die zegt wat niet zeker is; laat de regel weg bij bevestigd')}"
---
## Kort
${todo('wat het is en wanneer je het nodig hebt, hooguit 300 tekens')}

## Vraag jezelf af
- ${todo('een vraag, 2 tot 5 in totaal')}

## Doe dit
1. ${todo('een stap, 3 tot 6 in volgorde')}

## Met wie
- ${todo('wie erbij hoort; laat het deel weg als het niet bekend is')}

## Wanneer
${todo('wanneer in de tijd; laat het deel weg als het niet bekend is')}

## Let op
- ${todo('een valkuil of uitzondering; mag weg')}

## Voorbeeldzin
${todo('een zin van onszelf die iemand in een stuk kan aanpassen, met […]; mag weg')}
`;
}
