/** Where a placement leads by way of this site, which counts that. */
export const placementUrl = (placementId: number) => `/s/sponsor/${placementId}`;

export const deskSponsorsUrl = () => "/desk/sponsors";
export const deskSponsorUrl = (id: number | "new") => `/desk/sponsors/${id}`;
export const deskPlacementUrl = (sponsorId: number, placementId: number | "new") =>
  `/desk/sponsors/${sponsorId}/placements/${placementId}`;
export const sponsorCountsUrl = (sponsorId: number) => `/desk/sponsors/${sponsorId}/counts`;
