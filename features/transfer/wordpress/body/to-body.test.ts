import { describe, expect, test } from "vitest";
import { plainText } from "#features/articles/body/plain-text.ts";
import type { PostSources } from "#features/transfer/wordpress/body/post-sources.ts";
import { toBody } from "#features/transfer/wordpress/body/to-body.ts";

const attachments = new Map([
  ["5", { mediaId: 50, kind: "image" as const, url: "https://a.example/5.jpg", title: "Five" }],
  ["6", { mediaId: 60, kind: "image" as const, url: "https://a.example/6.jpg", title: "Six" }],
  ["8", { mediaId: 80, kind: "audio" as const, url: "https://a.example/8.mp3", title: "Eight" }],
]);

const sources: PostSources = {
  picture: ({ externalId, url }) => (url.includes("new") ? undefined : Number(externalId ?? 1)),
  attachment: (id) => attachments.get(id),
  attachedIds: () => ["6", "5", "8", "99"],
  footnotes: new Map([["n", "A note."]]),
};

const convert = (content: string) => toBody(content, sources);
const blocks = (content: string) => convert(content).body.content;
const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const gallery = (...mediaIds: number[]) => ({ type: "gallery", attrs: { mediaIds } });

describe("classic content", () => {
  test("I8: paragraphs are made, `more` and `nextpage` leave nothing", () => {
    expect(blocks("One.\n\n<!--more-->\n\nTwo.\n<!--nextpage-->\nThree.")).toEqual([
      p("One."),
      p("Two."),
      p("Three."),
    ]);
  });

  test("I9: an address on its own line is an embed, also between lines of words; in a line it is words", () => {
    const embed = {
      type: "embed",
      attrs: { url: "https://vimeo.com/1?a=1&b=2", provider: "Vimeo", title: "" },
    };
    expect(blocks("See\nhttps://vimeo.com/1?a=1&amp;b=2\nthis.")).toEqual([
      p("See"),
      embed,
      p("this."),
    ]);
    expect(blocks("See https://vimeo.com/1 here.")).toEqual([p("See https://vimeo.com/1 here.")]);
    expect(blocks("<pre>\nhttps://vimeo.com/1\n</pre>")).toMatchObject([{ type: "codeBlock" }]);
  });
});

describe("shortcodes", () => {
  test("I9: caption, new and old", () => {
    const picture = '<img class="size-full wp-image-7" src="https://a.example/7.jpg" alt="Boat" />';
    const image = { type: "image", attrs: { mediaId: 7, caption: "A boat at sea", alt: "Boat" } };
    expect(
      blocks(
        `[caption id="attachment_7" width="300"]<a href="/x">${picture}</a> A <b>boat</b> at sea[/caption]`,
      ),
    ).toEqual([image]);
    expect(blocks(`[caption width="300" caption="A boat at sea"]${picture}[/caption]`)).toEqual([
      image,
    ]);
  });

  test("I9: gallery by ids, without some, and of everything uploaded to the post", () => {
    expect(blocks('[gallery ids="5,6,77"]')).toEqual([gallery(50, 60)]);
    expect(blocks('[gallery exclude="5"]')).toEqual([gallery(60)]);
    expect(blocks("[gallery]")).toEqual([gallery(60, 50)]);
    expect(blocks('a\n\n[gallery ids="77"]\n\nb')).toEqual([p("a"), p("b")]);
  });

  test("I9: audio, video, playlist", () => {
    const sound = (url: string, title = "") => ({ type: "audio", attrs: { url, title } });
    expect(blocks('[audio mp3="https://a.example/x.mp3"][/audio]')).toEqual([
      sound("https://a.example/x.mp3"),
    ]);
    expect(blocks("[audio https://a.example/x.mp3]")).toEqual([sound("https://a.example/x.mp3")]);
    expect(blocks('[video mp4="https://a.example/x.mp4" width="1"][/video]')).toEqual([
      { type: "video", attrs: { url: "https://a.example/x.mp4", title: "" } },
    ]);
    expect(blocks("[playlist]")).toEqual([sound("https://a.example/8.mp3", "Eight")]);
    expect(blocks('[audio src="javascript:x"]')).toEqual([]);
  });

  test("I9: embed and players named after their hosts", () => {
    const provider = (content: string) =>
      blocks(content).map(
        (block) => block.type === "embed" && [block.attrs.provider, block.attrs.url],
      );
    expect(provider("[embed width=3]https://twitter.com/a/status/1[/embed]")).toEqual([
      ["X", "https://twitter.com/a/status/1"],
    ]);
    expect(provider("[youtube=https://www.youtube.com/watch?v=abcdefghijk]")).toEqual([
      ["YouTube", "https://www.youtube.com/watch?v=abcdefghijk"],
    ]);
    expect(provider("[vimeo 123]")).toEqual([["Vimeo", "https://vimeo.com/123"]]);
    expect(blocks("[embed]javascript:x[/embed]")).toEqual([]);
  });

  test("I9: display-posts is a list of related stories with its arguments", () => {
    const list = (attrs: object) => [
      { type: "relatedList", attrs: { title: "", basis: "related", count: 10, ...attrs } },
    ];
    expect(blocks("[display-posts]")).toEqual(list({}));
    expect(blocks('[display-posts posts_per_page="4" category="town" title="More"]')).toEqual(
      list({ count: 4, basis: "section", title: "More" }),
    );
    expect(blocks('[display-posts posts_per_page="-1" tag="fish"]')).toEqual(
      list({ count: 1, basis: "topic" }),
    );
    expect(blocks('[display-posts posts_per_page="99"]')).toEqual(list({ count: 12 }));
  });

  test("I9: a passage that readers could answer keeps its words in their sentence", () => {
    expect(
      blocks(
        'It was [wpdiscuz-feedback id="x" question="Was it?" opened="0"]a <b>good</b>[/wpdiscuz-feedback] day.',
      ),
    ).toEqual([
      {
        type: "paragraph",
        content: [
          { type: "text", text: "It was a " },
          { type: "text", text: "good", marks: [{ type: "bold" }] },
          { type: "text", text: " day." },
        ],
      },
    ]);
  });

  test("I9: an unknown one is a node with its source, nothing to readers, and counted", () => {
    const { body, unknownShortcodes } = convert(
      'a\n\n[mystery id="3"]secret[/mystery]\n\n[qsm quiz=2]\n\nb [my-counter] c',
    );
    expect(body.content).toEqual([
      p("a"),
      {
        type: "unknownShortcode",
        attrs: { name: "mystery", source: '[mystery id="3"]secret[/mystery]' },
      },
      { type: "unknownShortcode", attrs: { name: "qsm", source: "[qsm quiz=2]" } },
      p("b c"),
      { type: "unknownShortcode", attrs: { name: "my-counter", source: "[my-counter]" } },
    ]);
    expect(unknownShortcodes).toEqual(["mystery", "qsm", "my-counter"]);
    expect(plainText(body)).not.toContain("secret");
  });

  test("I9: frames of a page builder give their words, and are counted", () => {
    const { body, unknownShortcodes } = convert(
      "[vc_row][vc_column width='1/2'][vc_column_text]Words.\n\nMore.[/vc_column_text][/vc_column][/vc_row]",
    );
    expect(body.content).toEqual([p("Words."), p("More.")]);
    expect(unknownShortcodes.toSorted()).toEqual(["vc_column", "vc_column_text", "vc_row"]);
  });

  test("I9: escaped ones and words in brackets are words", () => {
    expect(
      blocks('Write [[gallery ids="1"]] so. He was [sic] there [1], [Editor’s note: no].'),
    ).toEqual([p('Write [gallery ids="1"] so. He was [sic] there [1], [Editor’s note: no].')]);
  });
});

describe("block content", () => {
  test("I8: known blocks keep their meaning; spacers, `more` and pages leave nothing", () => {
    const content = `<!-- wp:heading {"level":3} --><h3 class="wp-block-heading">Head</h3><!-- /wp:heading -->
<!-- wp:spacer --><div style="height:50px" class="wp-block-spacer"></div><!-- /wp:spacer -->
<!-- wp:more --><!--more--><!-- /wp:more -->
<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div><!-- wp:paragraph --><p>Left</p><!-- /wp:paragraph --></div><!-- /wp:column --></div><!-- /wp:columns -->`;
    expect(convert(content)).toMatchObject({ unknownBlocks: [] });
    expect(blocks(content)).toEqual([
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Head" }] },
      p("Left"),
    ]);
  });

  test("I8: an embed block with and without its saved HTML", () => {
    const html =
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/9\n</div><figcaption>Film</figcaption></figure>';
    const attrs = { url: "https://vimeo.com/9", provider: "Vimeo", title: "" };
    expect(
      blocks(`<!-- wp:embed {"url":"https://vimeo.com/9"} -->${html}<!-- /wp:embed -->`),
    ).toEqual([{ type: "embed", attrs: { ...attrs, caption: "Film" } }]);
    expect(blocks('<!-- wp:core-embed/vimeo {"url":"https://vimeo.com/9"} /-->')).toEqual([
      { type: "embed", attrs },
    ]);
  });

  test("I8: unknown blocks keep the words inside and are counted", () => {
    const { body, unknownBlocks } = convert(
      "<!-- wp:acme/card --><div><!-- wp:paragraph --><p>Words</p><!-- /wp:paragraph --></div><!-- /wp:acme/card --><!-- wp:latest-posts /-->",
    );
    expect(body.content).toEqual([p("Words")]);
    expect(unknownBlocks.toSorted()).toEqual(["acme/card", "core/latest-posts"]);
  });

  test("I8: words between blocks are classic ones", () => {
    expect(
      blocks("<!-- wp:separator --><hr/><!-- /wp:separator -->\nOne.\n\nTwo [gallery ids=5]"),
    ).toEqual([{ type: "horizontalRule" }, p("One."), p("Two"), gallery(50)]);
  });

  test("I9: shortcodes are answered in every block but code", () => {
    expect(blocks("<!-- wp:shortcode -->[gallery ids=5]<!-- /wp:shortcode -->")).toEqual([
      gallery(50),
    ]);
    expect(blocks("<!-- wp:paragraph --><p>[gallery ids=5]</p><!-- /wp:paragraph -->")).toEqual([
      gallery(50),
    ]);
    expect(
      blocks(
        "<!-- wp:code --><pre class='wp-block-code'><code>[gallery]</code></pre><!-- /wp:code -->",
      ),
    ).toEqual([{ type: "codeBlock", content: [{ type: "text", text: "[gallery]" }] }]);
    expect(
      blocks(
        "<!-- wp:paragraph --><p>[[gallery]]</p><!-- /wp:paragraph --><!-- wp:freeform -->[[audio]]<!-- /wp:freeform -->",
      ),
    ).toEqual([p("[gallery]"), p("[audio]")]);
  });

  test("I8: footnotes stand where their marks stood", () => {
    const content =
      '<!-- wp:paragraph --><p>a<sup data-fn="n" class="fn"><a href="#n">1</a></sup></p><!-- /wp:paragraph --><!-- wp:footnotes /-->';
    expect(blocks(content)).toEqual([
      {
        type: "paragraph",
        content: [
          { type: "text", text: "a" },
          { type: "footnote", attrs: { text: "A note." } },
        ],
      },
    ]);
  });
});

test("I10: pictures without a row are asked for, once per place", () => {
  const { wantedPictures } = convert(
    '<img src="https://a.example/new.jpg"><img class="wp-image-4" src="https://a.example/4.jpg">',
  );
  expect(wantedPictures).toEqual([{ url: "https://a.example/new.jpg", externalId: undefined }]);
});

test("X5: a post cannot forge what was set aside", () => {
  expect(blocks('[gallery ids="5"]<figure data-standfirst="0"></figure>')).toEqual([gallery(50)]);
});
