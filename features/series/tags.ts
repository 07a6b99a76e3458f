export const seriesTag = (seriesId: number) => `series:${seriesId}`;
