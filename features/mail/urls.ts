/** The list of mail at the desk, and where it goes on. */
export const deskMailsUrl = (before?: number) =>
  before === undefined ? "/desk/mail" : `/desk/mail?before=${before}`;

export const deskMailUrl = (messageId: number) => `/desk/mail/${messageId}`;
