/** Part of a page of the web, with everything that such a page may carry. */
export const webPage = `<article class="post" style="color:red" onclick="alert(1)"><script>alert(1)</script><style>p{color:red}</style>
<h1 style="font-size:3rem">A page</h1>
<p style="color:red" onmouseover="alert(1)">Words with <a href="https://example.org/x?utm_source=n&amp;id=4&amp;fbclid=7" onclick="alert(1)">a link</a> and <a href="javascript:alert(1)">[words alone]</a>.</p>
<p style="display:none">hidden words</p>
<img src="data:image/png;base64,iVBORw0KGgo=" onerror="alert(1)"><img src="https://cdn.example/a.jpg" alt="A boat"><img src="https://count.example/p.gif" width="1" height="1">
<blockquote><p>Said so.</p><cite>A delegate</cite></blockquote>
<pre><code>select 1;</code></pre><hr>
<iframe src="javascript:alert(1)"></iframe></article>`;
