import { Bold, ClassicEditor, Essentials, Heading, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { start } from './page.ts';

start(async (host, html) => {
  const inner = document.createElement('div');
  host.append(inner);
  const editor = await ClassicEditor.create(inner, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, List, Bold],
    toolbar: ['heading', 'bold', 'undo', 'redo'],
    initialData: html,
  });
  return { destroy: () => editor.destroy(), fill: (other) => editor.setData(other) };
});
