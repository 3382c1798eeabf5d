import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GENERAL } from '../../core/dossier/dossier.ts';
import type { DraftText } from '../../core/drafting/text.ts';
import { someDraft } from './cards.ts';
import { makeWorld, showPanel, type World } from './world.tsx';

afterEach(cleanup);

const BLOCKS = [
  { text: '1 Aanleiding', level: 1 },
  { text: 'Deze passage gaat over vraag 1 en noemt eis-twee.', level: 0 },
  { text: 'Nog een passage over vraag 1, met vraag 2 erbij.', level: 0 },
];

function text(blocks = BLOCKS): DraftText {
  return { blocks, cut: false, whole: true };
}

async function openCompass(world: World): Promise<void> {
  showPanel(world);
  screen.getByRole('button', { name: 'Kompas' }).click();
  await screen.findByRole('heading', { name: 'Eisen en toetsen' });
}

async function besideDraft(): Promise<World> {
  const world = makeWorld();
  world.read({ state: 'draft', draft: someDraft(), text: text() });
  await openCompass(world);
  return world;
}

async function checkOf(cardId: string, world: World) {
  const records = await world.dossiers.records();
  return records.find(({ kind, is }) => kind === 'check' && is.cardId === cardId)?.is;
}

describe('the rose', () => {
  it('tells per question what the draft says, in its text alternative and as a list', async () => {
    await besideDraft();
    const rose = await screen.findByRole('img', { name: /Wat je tekst zegt over de zes vragen/ });
    expect(rose.querySelector('desc')?.textContent).toContain('1 Probleem: 2 passages');
    expect(rose.querySelector('desc')?.textContent).toContain('3 Opties: nog stil');
    expect(screen.getByRole('button', { name: '2 Doel 1 passage' })).toBeTruthy();
  });

  it('fills a petal more as more is said', async () => {
    const world = await besideDraft();
    const height = (question: number) =>
      Number(document.querySelector(`[data-question="${question}"] rect`)?.getAttribute('height'));
    await waitFor(() => expect(height(1)).toBeGreaterThan(height(2)));
    expect(height(2)).toBeGreaterThan(0);
    expect(height(3)).toBe(0);
    world.read({
      state: 'draft',
      draft: someDraft(),
      text: text([...BLOCKS, { text: 'En hier staat ook iets over vraag 3.', level: 0 }]),
    });
    await waitFor(() => expect(height(3)).toBeGreaterThan(0));
  });

  it('opens a question with its passages, goes to one, and asks the checkvragen', async () => {
    const world = await besideDraft();
    const question = await screen.findByRole('button', { name: '1 Probleem 2 passages' });
    question.click();
    await waitFor(() => expect(question.getAttribute('aria-expanded')).toBe('true'));
    screen.getByRole('button', { name: /Deze passage gaat over vraag 1/ }).click();
    expect(world.shown).toEqual([{ block: 1, text: BLOCKS[1]?.text, spans: [[0, 10]] }]);
    expect(screen.getByText('Hoe weet je dit?')).toBeTruthy();
    expect(screen.getByText('Wie heb je hierbij betrokken?')).toBeTruthy();
  });

  it('offers no click to a place where the page cannot show one', async () => {
    const world = makeWorld();
    world.read({ state: 'draft', draft: someDraft({ canShow: false }), text: text() });
    await openCompass(world);
    (await screen.findByRole('button', { name: '1 Probleem 2 passages' })).click();
    await screen.findByText(/Deze passage gaat over vraag 1/);
    expect(screen.queryByRole('button', { name: /Deze passage gaat over vraag 1/ })).toBeNull();
  });

  it('says so when there is no draft, and when the text cannot be read; the rest works', async () => {
    const world = makeWorld();
    world.read({ state: 'closed' });
    showPanel(world);
    screen.getByRole('button', { name: 'Kompas' }).click();
    expect(await screen.findByText(/Zet een beleidstekst naast dit paneel/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Eisen en toetsen' })).toBeNull();
    const capability = { level: 'outline', reason: 'canvas' } as const;
    world.read({ state: 'draft', draft: someDraft({ capability, passage: null }) });
    expect(await screen.findByText(/Van dit stuk zie ik de tekst niet/)).toBeTruthy();
    expect(await screen.findByText(/Route: Wet. Bewaard in dossier ‘Algemeen’/)).toBeTruthy();
  });
});

describe('requirements', () => {
  it('stand in their group, in order of time, with the reason', async () => {
    await besideDraft();
    expect(await screen.findByRole('radio', { name: 'Waarschijnlijk nodig 1' })).toBeTruthy();
    const row = document.querySelector<HTMLElement>('[data-card="eis-twee"]');
    expect(row?.closest('li')?.querySelector('h4')?.textContent).toBe('Internetconsultatie');
    expect(row?.textContent).toContain('Omdat je schrijft');
    screen.getByRole('radio', { name: 'Te overwegen 1' }).click();
    await screen.findByText('Altijd verplicht; je tekst noemt het nauwelijks.');
  });

  it('keep what the writer says of them, with the reason', async () => {
    const world = await besideDraft();
    const state = await screen.findByRole('combobox', {
      name: 'Stand van ‘Kwaliteitseisenbeoordelingsverantwoordelijkheid’',
    });
    fireEvent.change(state, { target: { value: 'niet van toepassing' } });
    const reason = await screen.findByLabelText('Niet van toepassing, omdat …');
    fireEvent.input(reason, { target: { value: 'er verandert niets' } });
    await waitFor(async () =>
      expect(await checkOf('eis-twee', world)).toMatchObject({
        dossier: GENERAL,
        state: 'niet van toepassing',
        reason: 'er verandert niets',
      }),
    );
  });
});

describe('what was done', () => {
  it('with a requirement can be taken back', async () => {
    const world = await besideDraft();
    const state = await screen.findByRole<HTMLSelectElement>('combobox', { name: /Stand van/ });
    fireEvent.change(state, { target: { value: 'loopt' } });
    await waitFor(async () => expect(await checkOf('eis-twee', world)).toMatchObject({ state: 'loopt' }));
    (await screen.findByRole('button', { name: 'Ongedaan maken' })).click();
    await waitFor(() => expect(state.value).toBe(''));
  });

  it('with a requirement is taken back by key, also from the field where it was chosen', async () => {
    const world = await besideDraft();
    const state = await screen.findByRole<HTMLSelectElement>('combobox', { name: /Stand van/ });
    fireEvent.change(state, { target: { value: 'loopt' } });
    await screen.findByRole('button', { name: 'Ongedaan maken' });
    fireEvent.keyDown(state, { key: 'z', ctrlKey: true });
    await waitFor(async () => expect((await checkOf('eis-twee', world))?.state ?? '').toBe(''));
  });

  it('offers its way back for a while, and by key after that', async () => {
    const world = await besideDraft();
    const state = await screen.findByRole<HTMLSelectElement>('combobox', { name: /Stand van/ });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      fireEvent.change(state, { target: { value: 'loopt' } });
      await screen.findByRole('button', { name: 'Ongedaan maken' });
      await vi.waitUntil(() => vi.getTimerCount() > 0);
      vi.advanceTimersByTime(16_000);
    } finally {
      vi.useRealTimers();
    }
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull());
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(async () => expect((await checkOf('eis-twee', world))?.state ?? '').toBe(''));
  });

  it('in another window shows in a field that nobody types in', async () => {
    const world = await besideDraft();
    const state = await screen.findByRole<HTMLSelectElement>('combobox', { name: /Stand van/ });
    fireEvent.change(state, { target: { value: 'niet van toepassing' } });
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Niet van toepassing, omdat …');
    await world.dossiers.setCheck(GENERAL, 'eis-twee', { reason: 'elders getypt' });
    await waitFor(() => expect(field.value).toBe('elders getypt'));
  });

  it('beside the text shows at the requirement that was waved away there', async () => {
    const world = makeWorld();
    const { address } = someDraft();
    const mute = { dossier: GENERAL, address, cardId: 'eis-twee' };
    await world.dossiers.setMute(mute, 'al gedaan');
    await world.dossiers.setMute({ ...mute, address: 'https://elders.example/', cardId: 'eis-een' }, 'x');
    world.read({ state: 'draft', draft: someDraft(), text: text() });
    await openCompass(world);
    expect(await screen.findByText('Bij je tekst weggewuifd: Al gedaan')).toBeTruthy();
    screen.getByRole('radio', { name: 'Te overwegen 1' }).click();
    await screen.findByRole('button', { name: 'Eerste toets' });
    expect(screen.queryByText(/weggewuifd/)).toBeNull();
  });

  it('keeps a row where it is while somebody is in it, whatever the draft says by now', async () => {
    const world = await besideDraft();
    const state = await screen.findByRole('combobox', { name: /Stand van/ });
    state.focus();
    world.read({ state: 'draft', draft: someDraft(), text: text(BLOCKS.slice(0, 1)) });
    await screen.findByRole('radio', { name: 'Waarschijnlijk nodig 0' });
    expect(state.isConnected).toBe(true);
    state.blur();
    await waitFor(() => expect(state.isConnected).toBe(false));
  });
});

describe('counting back', () => {
  async function wish(world: World, day: string): Promise<void> {
    await waitFor(() => expect(screen.getByLabelText('Gewenste inwerkingtreding')).toBeTruthy());
    fireEvent.change(screen.getByLabelText('Gewenste inwerkingtreding'), { target: { value: day } });
    await waitFor(async () =>
      expect(JSON.stringify(await world.dossiers.records())).toContain(`"entryIntoForce":"${day}"`),
    );
  }

  it('gives each step its latest day, and an estimate that the writer can change and take back', async () => {
    const world = await besideDraft();
    await wish(world, '2100-07-01');
    const step = () => document.querySelector<HTMLElement>('[data-card="eis-twee"]')?.closest('li');
    await waitFor(() => expect(step()?.textContent).toContain('uiterlijk 3 juni 2100'));
    expect(step()?.textContent).toContain('4 weken vóór ‘Inwerkingtreding’ (schatting)');
    const count = within(step() as HTMLElement).getByLabelText('Termijn vóór ‘Inwerkingtreding’');
    fireEvent.change(count, { target: { value: '6' } });
    await waitFor(() => expect(step()?.textContent).toContain('uiterlijk 20 mei 2100'));
    expect(step()?.textContent).toContain('(jouw termijn)');
    (await screen.findByRole('button', { name: 'Terug naar de schatting' })).click();
    await waitFor(() => expect(step()?.textContent).toContain('uiterlijk 3 juni 2100'));
  });

  it('says what is too late already', async () => {
    const world = await besideDraft();
    await wish(world, '2020-07-01');
    expect((await screen.findAllByText(/al voorbij/)).length).toBeGreaterThan(1);
  });

  it('goes out as a calendar and as a table', async () => {
    const world = await besideDraft();
    await wish(world, '2100-07-01');
    (await screen.findByRole('button', { name: 'Bewaar als agenda (.ics)' })).click();
    const [file] = world.saved;
    expect(file?.[0]).toMatch(/^algemeen-terugrekenen-.*\.ics$/);
    expect(await file?.[1].text()).toContain('DTSTART;VALUE=DATE:21000603');
    screen.getByRole('button', { name: 'Kopieer als tabel' }).click();
    await screen.findByText('Tabel gekopieerd');
    expect(world.copied[0]).toContain(
      'Internetconsultatie\t3 juni 2100\t\t4 weken vóór ‘Inwerkingtreding’ (schatting)',
    );
    expect(world.copied[0]).toContain('Verkenning\t3 juni 2100\t\tgeen termijn bekend');
  });
});
