import { render } from 'preact';
import '../../assets/styles/base.css';
import { i18n } from '#i18n';
import { Options } from '../../components/Options.tsx';
import { DataOptions } from '../../components/options/DataOptions.tsx';
import { forgetSite, onSites, sites, turnSite } from '../../platform/sites.ts';
import { setPageLanguage } from '../shared/language.ts';
import { dataServices } from './data.ts';

setPageLanguage();
const data = await dataServices();
const root = document.getElementById('root');

/** Shows the sites as they are now; called again after each change. */
async function show(): Promise<void> {
  const known = await sites();
  if (!root) return;
  render(
    <Options
      t={i18n.t}
      sites={known}
      forget={(pattern) => void forgetSite(pattern)}
      turn={(pattern, on) => void turnSite(pattern, on)}
    >
      <DataOptions services={data} />
    </Options>,
    root,
  );
}

onSites(show);
void show();
