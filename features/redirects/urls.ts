export const deskRedirectsUrl = () => "/desk/redirects";
export const redirectsFileUrl = () => "/desk/redirects/redirects.csv";
