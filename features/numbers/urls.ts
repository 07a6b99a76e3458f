export const deskNumbersUrl = (days?: number) =>
  days === undefined ? "/desk/numbers" : `/desk/numbers?days=${days}`;
