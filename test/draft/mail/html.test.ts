import assert from 'node:assert/strict';
import { bodyOf, mailOf } from './mails';

function textOf(html: string): string {
  return bodyOf(mailOf(html, ['Content-Type: text/html; charset=utf-8']));
}

describe('the text of an HTML mail', () => {
  const pages: readonly [title: string, html: string, text: string][] = [
    ['paragraphs', '<html><body>\n <p>One</p>\n <p>Two</p>\n</body></html>', 'One\n\nTwo'],
    ['lines', 'One<br>Two<BR/>Three<br><br><br>Four', 'One\nTwo\nThree\n\nFour'],
    ['blocks', '<div>One</div><div>Two</div><div><br></div><div>Three</div>', 'One\nTwo\n\nThree'],
    ['white space', '  One\n\t two&nbsp;three \u00a0four<p>&nbsp;</p>', 'One two three four'],
    ['tags inside words', 'a <b>bet</b>ter <i>offer</i>', 'a better offer'],
    [
      'lists and tables',
      '<ul><li>One<li>Two</ul><table><tr><td>a</td><td>b</td></tr></table>',
      'One\nTwo\n\na b',
    ],
    [
      'entities',
      'R&amp;D &lt;Name&gt; I&rsquo;ve&#8217;s&#x2019;t&#146;d Zo&euml; &Eacute;',
      'R&D <Name> I’ve’s’t’d Zoë É',
    ],
    ['what is no entity', 'AT&T &madeup; &; &#xD800; 1 < 2 <3', 'AT&T &madeup; &; \uFFFD 1 < 2 <3'],
    ['nothing of comments', 'One<!-- [Name] <p> -->two<!--[if mso]>x<![endif]-->', 'Onetwo'],
    [
      'nothing of what isn’t shown',
      '<head><title>T</title><meta name="x"></head><style>p{}</style><SCRIPT>x()</SCRIPT>One',
      'One',
    ],
    ['nothing of a comment that never ends', 'One<!-- two', 'One'],
    ['nothing of a style that never ends', 'One<style>p{', 'One'],
    ['a head that never ends', '<head>One', 'One'],
    ['nothing of a tag that never ends', 'One<p two', 'One'],
    [
      'a quotation as quoted lines',
      '<p>One</p><blockquote>Two<br>Three</blockquote>Four',
      'One\n\n> Two\n> Three\n\nFour',
    ],
    [
      'a quotation in a quotation',
      '<blockquote>a<blockquote>b</blockquote>c</blockquote></blockquote>d',
      '> a\n\n> b\n\n> c\n\nd',
    ],
    ['nothing of an empty page', '<html><body></body></html>', ''],
  ];
  for (const [title, html, text] of pages)
    it(`has ${title}`, () => assert.equal(textOf(html), text));

  it('is decoded first', () => {
    const body = '<p>I=E2=80=99ve a <=\nb>better=20offer</b></p>\n';
    const raw = mailOf(body, [
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
    ]);
    assert.equal(bodyOf(raw), 'I’ve a better offer');
  });
});
