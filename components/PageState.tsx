import type { ComponentChildren } from 'preact';
import './PageState.css';

/** An honest word when there is nothing to show: what is so, why, and what one can do. */
export function PageState({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="page-state">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div class="page-state__actions">{children}</div>}
    </section>
  );
}
