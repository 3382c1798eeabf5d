import { browser } from '../../platform/browser.ts';
import { openPanel } from '../../platform/panel.ts';

/** The shortcut for the panel; the one for quick search opens the popup without our help. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-panel' || tab?.windowId === undefined) return;
    void openPanel({ kind: 'read' }, tab.windowId);
  });
}
