import { render } from 'preact';
import '../../assets/styles/base.css';
import { i18n } from '#i18n';
import { PrintView } from '../../components/PrintView.tsx';
import { receivePrintout } from '../../platform/print.ts';
import { setPageLanguage } from '../shared/language.ts';

setPageLanguage();
const printout = await receivePrintout(location.hash.slice(1));
const root = document.getElementById('root');
if (root) {
  document.title = printout?.title ?? 'Vakkompas';
  render(<PrintView t={i18n.t} document={printout?.document} print={() => print()} />, root);
}
