/** The first things that a publication decides, in English. Keys are named by place. */
export const setup = {
  "mailTest.title": "Test message",
  "mailTest.lead": "A message to your own address shows whether mail leaves, and how it arrives.",
  "mailTest.button": "Send me a test message",
  "mailTest.subject": "A test message from {name}",
  "mailTest.preview": "Mail leaves this publication.",
  "mailTest.text":
    "If you can read this, mail leaves your publication and arrives. Look at who it says it is from, and whether it was put among the unwanted.",
  "mailTest.at": "Asked for at {at}.",
  "mailTest.desk": "Open the desk",
  "mailTest.foot": "You get this because you asked for it at the desk.",
  "mailTest.many": "Five test messages have gone in ten minutes. Please wait before the next.",
  "mailTest.sent": "The mail server has taken the message to {recipient}.",
  "mailTest.kept":
    "No mail server is set, so nothing left. The message is kept at the desk. Set SMTP_URL where the publication is started.",
  "mailTest.deferred":
    "The mail server did not take it now. It is tried again by itself. It said: {error}",
  "mailTest.failed": "The mail server refused it. It said: {error}",
  "mailTest.waiting": "The message to {recipient} waits for its turn.",
  "mailTest.look": "Look at the message",
};
