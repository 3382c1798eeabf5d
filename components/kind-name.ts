import type { Verdict } from '../core/drafting/draft.ts';
import { docTypeKey } from './doc-types.ts';
import type { Services } from './services.ts';

/** What a document is called: its kind, or only that it is a policy text, or a page. */
export function kindName(t: Services['t'], { docType, policy }: Verdict): string {
  return t(docTypeKey(docType) ?? (policy ? 'documentUnknown' : 'documentOther'));
}
