import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { start } from './page.ts';

start((host, html) => {
  const editor = new Editor({ element: host, extensions: [StarterKit], content: html });
  return { destroy: () => editor.destroy(), fill: (other) => editor.commands.setContent(other) };
});
