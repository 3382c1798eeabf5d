import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import { start } from './page.ts';

start(async (host, html) => {
  const field = document.createElement('textarea');
  field.value = html;
  host.append(field);
  const [editor] = await tinymce.init({
    target: field,
    license_key: 'gpl',
    plugins: ['lists'],
    height: 500,
    promotion: false,
    branding: false,
  });
  return { destroy: () => editor?.remove(), fill: (other) => editor?.setContent(other) };
});
