const item = (list: string, level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span lang=EN-US style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-US>${words}<o:p></o:p></span></p>\r\n`;
const mark = (number: number) =>
  `<a style='mso-footnote-id:ftn${number}' href="#_ftn${number}" name="_ftnref${number}" title=""><span class=MsoFootnoteReference><span lang=EN-US style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${number}]</span><![endif]></span></span></a>`;
const note = (number: number, words: string) =>
  `<div style='mso-element:footnote' id=ftn${number}>\r\n<p class=MsoFootnoteText><a style='mso-footnote-id:ftn${number}' href="#_ftnref${number}" name="_ftn${number}" title=""><span class=MsoFootnoteReference><span lang=EN-US>[${number}]</span></span></a><span lang=EN-US> ${words}<o:p></o:p></span></p>\r\n</div>`;

/** A story as Word puts it on the clipboard. */
export const wordClipboard = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Temp/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-text:·} --></style></head>
<body lang=EN-US style='tab-interval:35.4pt'>
<!--StartFragment-->
<p class=MsoTitle><span lang=EN-US>The vote nobody counted<o:p></o:p></span></p>
<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=EN-US style='color:red;font-size:14.0pt'>The hall was <b style='mso-bidi-font-weight:normal'>empty</b> and <i>nobody</i> spoke.${mark(1)}<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<h1><span lang=EN-US style='mso-fareast-font-family:"Times New Roman"'>What was <b>said</b><o:p></o:p></span></h1>
${item("l0", 1, "·", "First point")}${item("l0", 1, "·", "Second point, with </span><span lang=FR>ceux qui attendent</span><span lang=EN-US>")}${item("l0", 2, "o", "An inner point")}${item("l0", 1, "·", `Third point${mark(2)}`)}
${item("l1", 1, "3.", "The third step")}${item("l1", 1, "4.", "The fourth step")}
<p class=MsoQuote><span lang=EN-US>We did not come to lunch.<o:p></o:p></span></p>
<p class=MsoQuote><span lang=EN-US>We came to vote.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US>Read <a href="https://example.org/report?utm_source=word&amp;page=2"><span style='color:blue'>the report</span></a>.<del cite="mailto:Jonas" datetime="2026-10-01T10:00"> Struck.</del><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[JW1]</a><o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US><!--[if gte vml 1]><v:shape id="p1"><v:imagedata src="file:///C:/Temp/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=400 height=300 src="file:///C:/Temp/clip_image002.jpg" v:shapes="p1"><![endif]><o:p></o:p></span></p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;border:none'><tr style='mso-yfti-irow:0'><td width=300 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal><span lang=EN-US>State<o:p></o:p></span></p></td><td><p class=MsoNormal><span lang=EN-US>Vote<o:p></o:p></span></p></td></tr><tr><td><p class=MsoNormal><span lang=EN-US>Aland<o:p></o:p></span></p></td><td><p class=MsoNormal><span lang=EN-US>Yes<o:p></o:p></span></p></td></tr></table>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
${note(1, "See <i>A/RES/79/1</i>, paragraph 3.")}
${note(2, "12 members abstained.")}</div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>A remark of the desk.</p></div></div></div>
<!--EndFragment-->
</body></html>`;
