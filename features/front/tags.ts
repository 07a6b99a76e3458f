/** What an editor put on the front page, and where. */
export const frontTag = () => "front";
