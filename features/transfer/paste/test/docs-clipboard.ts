const style =
  "font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent";
const span = (
  words: string,
  more = "font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline",
) => `<span style="${style};${more};white-space:pre-wrap;">${words}</span>`;
const item = (words: string, level: number) =>
  `<li dir="ltr" style="list-style-type:disc;${style};white-space:pre;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;margin-top:0pt;" role="presentation">${span(words)}</p></li>`;
const cell = (words: string) =>
  `<td style="border-left:solid #000 1pt;padding:5pt;"><p dir="ltr" style="line-height:1.2;">${span(words)}</p></td>`;

/** A story as Google Docs puts it on the clipboard. */
export const docsClipboard = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c3d-7fff-1234"><h1 dir="ltr" style="line-height:1.38;">${span("The quiet vote", "font-weight:700")}</h1><p dir="ltr" style="line-height:1.38;">${span("Plain, ")}${span("bold", "font-weight:700;font-style:normal")}${span(", ")}${span("italic", "font-weight:400;font-style:italic")}${span(", ")}${span("gone", "text-decoration:line-through")}${span(" and ")}<a href="https://example.org/a" style="text-decoration:none;">${span("a link", "text-decoration:underline;color:#1155cc")}</a>${span(", H")}${span('<span style="font-size:0.6em;vertical-align:sub;">2</span>', "font-weight:400")}${span("O.")}</p><br><ul style="margin-top:0;padding-inline-start:48px;">${item("One", 1)}<ul style="margin-top:0;">${item("One and a half", 2)}</ul>${item("Two", 1)}</ul><h3 dir="ltr">${span("Numbers", "font-weight:400;color:#434343")}</h3><ol>${item("First", 1)}${item("Second", 1)}</ol><p dir="ltr">${span('<span style="border:none;display:inline-block;overflow:hidden;width:602px;height:400px;"><img src="https://lh7-us.example/docsz/AD_4nX" width="602" height="400" style="margin-left:0px;"></span>')}</p><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col><col></colgroup><tbody><tr style="height:0pt">${cell("State")}${cell("Vote")}</tr><tr style="height:0pt">${cell("Aland")}${cell("Yes")}</tr></tbody></table></div><p dir="ltr">${span("The end.")}</p></b><br class="Apple-interchange-newline">`;
