/** What administrators read of who is told of publications, in English. Keys are named by place. */
export const outreach = {
  "outreach.title": "Outreach",
  "outreach.lead":
    "Hubs, search engines and webhooks are told when a story is published, changed or withdrawn. Embargoed and unlisted stories are told to nobody.",
  "outreach.log": "What was told",
  "outreach.empty": "Nothing was told yet.",
  "outreach.older": "Older entries",
  "outreach.what": "What",
  "outreach.where": "To whom",
  "outreach.state": "Status",
  "outreach.at": "When",
  "outreach.retry": "Try again",
  "outreach.retryThis": "Try again to tell {target} of {subject}",
  "outreach.tries": "Tries: {count}",
  "outreach.next": "next",
  "outreach.event.article.published": "Published",
  "outreach.event.article.changed": "Changed",
  "outreach.event.article.retracted": "Withdrawn",
  "outreach.channel.websub": "Hub",
  "outreach.channel.indexnow": "Search engines",
  "outreach.channel.webhook": "Webhook",
  "outreach.status.waiting": "Waiting",
  "outreach.status.delivered": "Told",
  "outreach.status.failed": "Failed",
  "outreach.retried": "It will be tried again in a moment.",
  "outreach.alreadyDelivered": "This was told meanwhile. Nothing was changed.",
  "outreach.webhookDisabled": "This webhook is disabled, so nothing is sent to it. Add it anew.",

  "outreach.webhooks": "Webhooks",
  "outreach.webhooksLead":
    "An address of another program, called with a signed message. docs/outreach.md describes the message and how to check the signature.",
  "outreach.noWebhooks": "No webhook yet.",
  "outreach.url": "Address",
  "outreach.since": "Since",
  "outreach.events": "Called when a story is",
  "outreach.add": "Add the webhook",
  "outreach.added": "The webhook was added.",
  "outreach.secret": "Its secret, shown only now; keep it with the program that is called:",
  "outreach.disable": "Disable",
  "outreach.disabled": "The webhook is disabled. What was told stays in the log.",
  "outreach.urlNeeded": "Please give an address.",
  "outreach.urlRefused":
    "This address cannot be called. It must begin with https:// or http://, use a port of the web, and lead to a host of the public internet.",
  "outreach.urlTaken":
    "This address is called already. Disable it first if you need a new secret; nothing was changed.",
  "outreach.manyWebhooks": "There are {most} webhooks, which is the most. Disable one first.",
  "outreach.eventNeeded": "Please choose at least one.",

  "outreach.settings": "Hubs and search engines",
  "outreach.hubs": "WebSub hubs",
  "outreach.hubsHint":
    "One address a line, such as https://pubsubhubbub.appspot.com/. Feeds name them, and readers of feeds who subscribe there learn of stories at once.",
  "outreach.hubRefused":
    "One of these cannot be called. Each must begin with https:// or http:// and lead to a host of the public internet.",
  "outreach.manyHubs": "Please give at most ten hubs.",
  "outreach.indexNow": "IndexNow address",
  "outreach.indexNowHint":
    "Such as https://api.indexnow.org/indexnow, which tells several search engines. Empty tells none.",
  "outreach.indexNowKey": "Key that shows whose the addresses are:",
  "outreach.save": "Save",
  "outreach.saved": "Saved. It holds from the next story on.",
} as const;
