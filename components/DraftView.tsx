import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Draft, Passage } from '../core/drafting/draft.ts';
import { AdviceList } from './advice/AdviceList.tsx';
import { useCalm } from './advice/use-calm.ts';
import { Reflection } from './compass/Reflection.tsx';
import './DraftView.css';
import { DraftHead } from './DraftHead.tsx';
import { SiteNote } from './SiteNote.tsx';
import { useShowing } from './use-showing.ts';

interface Props {
  draft: Draft;
  passage: Passage;
  /** Offered when no card fits. */
  browse: VNode;
}

/** A draft that could be read: what it is, the passage with the caret, and its cards. */
export function DraftView({ browse, ...latest }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { draft, passage } = useCalm(latest, place);
  const showing = useShowing(passage.text);
  const show = draft.canShow ? showing : undefined;
  return (
    <>
      <DraftHead draft={draft} passage={passage} show={show} />
      <AdviceList draft={draft} passage={passage} show={show} browse={browse} place={place} />
      <Reflection passage={passage} docType={draft.verdict.docType} />
      <SiteNote draft={draft} />
    </>
  );
}
