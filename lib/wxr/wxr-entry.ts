/** What a WXR file holds, one entry at a time, in the order of the file. Absent fields are empty strings. */
export type WxrEntry = WxrSite | WxrAuthor | WxrTerm | WxrPost;

export interface WxrSite {
  type: "site";
  title: string;
  link: string;
  description: string;
  language: string;
  version: string;
  siteUrl: string;
  blogUrl: string;
  pubDate: string;
}

export interface WxrAuthor {
  type: "author";
  id: string;
  login: string;
  email: string;
  displayName: string;
  firstName: string;
  lastName: string;
}

export interface WxrTerm {
  type: "term";
  /** `category`, `post_tag`, or the name of another taxonomy. */
  taxonomy: string;
  id: string;
  slug: string;
  name: string;
  parentSlug: string;
  description: string;
  meta: WxrMeta[];
}

export interface WxrMeta {
  key: string;
  value: string;
}

/** A term named by a post: `domain` is its taxonomy. */
export interface WxrPostTerm {
  domain: string;
  slug: string;
  name: string;
}

export interface WxrComment {
  id: string;
  parentId: string;
  author: string;
  authorEmail: string;
  authorUrl: string;
  date: string;
  dateGmt: string;
  content: string;
  /** As written: only `1` means public. */
  approved: string;
  /** Empty or `comment` for a reader's words; `pingback`, `trackback`, … */
  kind: string;
  meta: WxrMeta[];
}

export interface WxrPost {
  type: "post";
  postType: string;
  id: string;
  title: string;
  link: string;
  guid: string;
  creator: string;
  content: string;
  excerpt: string;
  /** `YYYY-MM-DD hh:mm:ss` in the site's zone. */
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  pubDate: string;
  slug: string;
  status: string;
  parentId: string;
  menuOrder: number;
  password: string;
  sticky: boolean;
  commentStatus: string;
  attachmentUrl: string;
  terms: WxrPostTerm[];
  meta: WxrMeta[];
  comments: WxrComment[];
}
