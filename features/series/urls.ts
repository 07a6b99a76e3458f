export const seriesUrl = (series: { slug: string }) => `/series/${encodeURIComponent(series.slug)}`;
export const allSeriesUrl = () => "/series";

export const deskAllSeriesUrl = () => "/desk/series";
export const deskSeriesUrl = (id: number | "new") => `/desk/series/${id}`;
