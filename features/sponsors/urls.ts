export const deskSponsorsUrl = () => "/desk/sponsors";
export const deskSponsorUrl = (id: number | "new") => `/desk/sponsors/${id}`;
export const deskPlacementUrl = (sponsorId: number, placementId: number | "new") =>
  `/desk/sponsors/${sponsorId}/placements/${placementId}`;
