import type {
  WxrAuthor,
  WxrComment,
  WxrEntry,
  WxrMeta,
  WxrPost,
  WxrTerm,
} from "#lib/wxr/wxr-entry.ts";
import { childOf, childrenOf, textOf, wholeText, type XmlElement } from "#lib/wxr/xml-element.ts";

/** The entry that a finished element of the channel stands for; undefined for one of no interest. */
export function entryOf(element: XmlElement): WxrEntry | undefined {
  if (element.vocabulary === "rss" && element.local === "item") return post(element);
  if (element.vocabulary !== "wp") return undefined;
  if (element.local === "author") return author(element);
  if (element.local === "category") return category(element);
  if (element.local === "tag") return tag(element);
  return element.local === "term" ? term(element) : undefined;
}

function author(element: XmlElement): WxrAuthor {
  const wp = (local: string) => textOf(element, "wp", local);
  return {
    type: "author",
    id: wp("author_id"),
    login: wp("author_login"),
    email: wp("author_email"),
    displayName: wp("author_display_name"),
    firstName: wp("author_first_name"),
    lastName: wp("author_last_name"),
  };
}

function category(element: XmlElement): WxrTerm {
  const wp = (local: string) => textOf(element, "wp", local);
  return {
    type: "term",
    taxonomy: "category",
    id: wp("term_id") || wp("cat_id"),
    slug: wp("category_nicename"),
    name: wp("cat_name"),
    parentSlug: wp("category_parent"),
    description: wp("category_description"),
    meta: metaOf(element, "termmeta"),
  };
}

function tag(element: XmlElement): WxrTerm {
  const wp = (local: string) => textOf(element, "wp", local);
  return {
    type: "term",
    taxonomy: "post_tag",
    id: wp("term_id"),
    slug: wp("tag_slug"),
    name: wp("tag_name"),
    parentSlug: "",
    description: wp("tag_description"),
    meta: metaOf(element, "termmeta"),
  };
}

function term(element: XmlElement): WxrTerm {
  const wp = (local: string) => textOf(element, "wp", local);
  return {
    type: "term",
    taxonomy: wp("term_taxonomy"),
    id: wp("term_id"),
    slug: wp("term_slug"),
    name: wp("term_name"),
    parentSlug: wp("term_parent"),
    description: wp("term_description"),
    meta: metaOf(element, "termmeta"),
  };
}

function post(element: XmlElement): WxrPost {
  const wp = (local: string) => textOf(element, "wp", local);
  return {
    type: "post",
    postType: wp("post_type"),
    id: wp("post_id"),
    title: textOf(element, "rss", "title"),
    link: textOf(element, "rss", "link"),
    guid: textOf(element, "rss", "guid"),
    creator: textOf(element, "dc", "creator"),
    content: wholeText(childOf(element, "content", "encoded")),
    excerpt: textOf(element, "excerpt", "encoded"),
    date: wp("post_date"),
    dateGmt: wp("post_date_gmt"),
    modified: wp("post_modified"),
    modifiedGmt: wp("post_modified_gmt"),
    pubDate: textOf(element, "rss", "pubDate"),
    slug: wp("post_name"),
    status: wp("status"),
    parentId: wp("post_parent"),
    menuOrder: Number.parseInt(wp("menu_order"), 10) || 0,
    password: wp("post_password"),
    sticky: wp("is_sticky") === "1",
    commentStatus: wp("comment_status"),
    attachmentUrl: wp("attachment_url"),
    terms: childrenOf(element, "rss", "category").map((category) => ({
      domain: category.attributes.domain ?? "",
      slug: category.attributes.nicename ?? "",
      name: wholeText(category).trim(),
    })),
    meta: metaOf(element, "postmeta"),
    comments: childrenOf(element, "wp", "comment").map(comment),
  };
}

function comment(element: XmlElement): WxrComment {
  const wp = (local: string) => textOf(element, "wp", local);
  return {
    id: wp("comment_id"),
    parentId: wp("comment_parent"),
    author: wp("comment_author"),
    authorEmail: wp("comment_author_email"),
    authorUrl: wp("comment_author_url"),
    date: wp("comment_date"),
    dateGmt: wp("comment_date_gmt"),
    content: wholeText(childOf(element, "wp", "comment_content")),
    approved: wp("comment_approved"),
    kind: wp("comment_type"),
    meta: metaOf(element, "commentmeta"),
  };
}

function metaOf(element: XmlElement, local: string): WxrMeta[] {
  return childrenOf(element, "wp", local).map((meta) => ({
    key: textOf(meta, "wp", "meta_key"),
    value: wholeText(childOf(meta, "wp", "meta_value")),
  }));
}
