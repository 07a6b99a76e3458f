export const peopleUrl = (after?: string) =>
  after === undefined ? "/desk/people" : `/desk/people?after=${encodeURIComponent(after)}`;

export const personUrl = (staffId: number) => `/desk/people/${staffId}`;

/** Where an invited person gives a name and a password. */
export const invitationUrl = (token: string) =>
  `/sign-in/invitation?token=${encodeURIComponent(token)}`;
