/** The first things that a publication decides, in English. Keys are named by place. */
export const setup = {
  "setup.title.desk": "Set up the publication",
  "setup.lead":
    "The first decisions. All of them can be changed later under Publication, so skip what you do not know yet.",
  "setup.skip": "Skip this",
  "setup.publication": "The publication",
  "setup.deviceZone": "Take this device’s: {zone}",
  "setup.address": "Its address",
  "setup.addressHint":
    "Links in mail and feeds begin with this. It is the setting SITE_URL of the program.",
  "setup.addressLocal":
    "Readers elsewhere cannot open this. Start the program with SITE_URL set to the address that they will use, such as https://example.org.",
  "setup.section": "The first section",
  "setup.sectionName": "Name of a section",
  "setup.sectionHint": "Such as “Climate”. Every story stands in one.",
  "setup.sectionHintMore": "There are sections already. Leave this empty, or add one.",
  "setup.mail": "Mail",
  "setup.senderHint":
    "Left empty, mail comes from the setting MAIL_FROM, or from no-reply at the host of the site.",
  "setup.noMail":
    "No mail server is set, so mail is kept at the desk. The setting is SMTP_URL, such as smtps://user:password@mail.example.org:465.",
  "setup.stories": "The first stories",
  "setup.beginning.keep": "Keep the demonstration, to look around",
  "setup.beginning.empty": "Take the demonstration out, and begin with nothing",
  "setup.beginning.import": "Take the demonstration out, and bring in a WordPress site",
  "setup.begin": "Begin",
  "setup.importTitle": "Bring in a WordPress site",
  "setup.importText":
    "Export everything in WordPress (Tools, Export, All content) and copy wp-content/uploads. Then run this in the folder of the program, while the site may run:",
  "setup.importHint":
    "Add {option} to see the report first. It may be run again: what was changed here meanwhile is kept.",
  "setup.toDesk": "To the desk",
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
