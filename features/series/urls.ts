export const seriesUrl = (series: { slug: string }) => `/series/${encodeURIComponent(series.slug)}`;
export const allSeriesUrl = () => "/series";
