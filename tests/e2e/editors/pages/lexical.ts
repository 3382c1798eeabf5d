import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import { start } from './page.ts';

start((host, html) => {
  const inner = document.createElement('div');
  inner.contentEditable = 'true';
  host.append(inner);
  const editor = createEditor({
    namespace: 'test',
    nodes: [HeadingNode, ListNode, ListItemNode],
    onError: (error) => console.error(error),
  });
  editor.setRootElement(inner);
  const end = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  const fill = (other: string) =>
    editor.update(
      () => {
        const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(other, 'text/html'));
        $getRoot().clear().select();
        $insertNodes(nodes);
      },
      { discrete: true, tag: 'history-merge' },
    );
  fill(html);
  return {
    destroy() {
      for (const one of end) one();
      editor.setRootElement(null);
    },
    fill,
  };
});
