import type { Route } from '../guidance/route.ts';

/** The route that each kind of document is a part of; other kinds go the way of a note or letter. */
const ROUTES: Readonly<Record<string, string>> = {
  'doc-mvt': 'wet',
  'doc-nader-rapport': 'wet',
  'doc-nnav-verslag': 'wet',
  'doc-nota-van-wijziging': 'wet',
  'doc-consultatietekst': 'wet',
  'doc-nvt': 'amvb',
  'doc-toelichting-mr': 'ministeriele-regeling',
};
const OTHERWISE = 'beleidsnota-of-kamerbrief';

/** The route of a kind of document; of an unknown kind that of a note or letter. */
export function routeOf(docType: string | null, routes: readonly Route[]): Route | undefined {
  const id = ROUTES[docType ?? ''] ?? OTHERWISE;
  return routes.find((route) => route.id === id);
}
