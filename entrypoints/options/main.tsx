import { render } from 'preact';
import '../../assets/styles/base.css';
import { i18n } from '#i18n';
import { Options } from '../../components/Options.tsx';
import { forgetSite, onSites, sites, turnSite } from '../../platform/sites.ts';
import { setPageLanguage } from '../shared/services.ts';

setPageLanguage();
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
    />,
    root,
  );
}

onSites(show);
void show();
