export const jobsUrl = (state?: string, after?: string) => {
  const query = [state && `state=${state}`, after && `after=${encodeURIComponent(after)}`];
  const given = query.filter(Boolean).join("&");
  return given ? `/desk/jobs?${given}` : "/desk/jobs";
};
