import { writtenSeeds } from './written-seeds.ts'

/** One hostile file: what it tries, and what is seen instead. */
export interface HostileSeed {
  /** Story folder and file, under tests/hostile/stories. */
  readonly file: string
  readonly tries: string
  /** Characters that stand as text on the page of its article, or for story.yaml on the story’s page. */
  readonly seen: string
}

/** Every file of tests/hostile/stories, and those a test writes. Whatever would run sets `window.__pwned` or asks for a path or host of that name. */
export const corpus: readonly HostileSeed[] = [
  { file: 'markup/01-script.txt', tries: 'a script element', seen: '<script>window.__pwned=1</script>' },
  {
    file: 'markup/02-script-from-elsewhere.txt',
    tries: 'a script of another host',
    seen: '<script src=//pwned.example/pwned.js></script>',
  },
  {
    file: 'markup/03-image-onerror.txt',
    tries: 'an image that fails and runs code',
    seen: '<img src=/pwned onerror=window.__pwned=1>',
  },
  {
    file: 'markup/04-svg-onload.txt',
    tries: 'an SVG that runs code when it is there',
    seen: '<svg/onload=window.__pwned=1><circle r=9></svg>',
  },
  {
    file: 'markup/05-closing-tags.txt',
    tries: 'closing every element the text may stand in',
    seen: '</p></bdi></script></style></title></textarea></main><script>window.__pwned=1</script>',
  },
  {
    file: 'markup/06-comment-ends.txt',
    tries: 'ending a comment and a CDATA section',
    seen: '--> ]]> <!--><script>window.__pwned=1</script><!-- <![CDATA[ ]]>',
  },
  {
    file: 'markup/07-attribute-quotes.txt',
    tries: 'breaking out of an attribute',
    seen: '" onmouseover="window.__pwned=1" x=\' autofocus onfocus=\'window.__pwned=1\' y=`',
  },
  {
    file: 'markup/08-autofocus.txt',
    tries: 'an input that takes the focus and runs code',
    seen: '<input autofocus onfocus=window.__pwned=1><details open ontoggle=window.__pwned=1>',
  },
  {
    file: 'markup/09-iframe.txt',
    tries: 'a frame with a page of its own',
    seen: "<iframe srcdoc='&lt;script&gt;parent.__pwned=1&lt;/script&gt;' src=/pwned></iframe>",
  },
  {
    file: 'markup/10-meta-refresh.txt',
    tries: 'sending the reader elsewhere',
    seen: "<meta http-equiv=refresh content='0;url=/pwned'>",
  },
  {
    file: 'markup/11-base-href.txt',
    tries: 'moving all addresses',
    seen: '<base href=https://pwned.example/>',
  },
  {
    file: 'markup/12-form-action.txt',
    tries: 'a form that asks for a password',
    seen: '<form action=/pwned><input name=password autofocus><button formaction=/pwned>Sign in</button></form>',
  },
  {
    file: 'markup/13-style-element.txt',
    tries: 'a style sheet that hides the page and loads a file',
    seen: '<style>*{display:none;background:url(/pwned)}</style>',
  },
  {
    file: 'markup/14-css-expression.txt',
    tries: 'old ways to run code from a style',
    seen: '<p style="width:expression(window.__pwned=1);behavior:url(/pwned)">',
  },
  {
    file: 'markup/15-object-embed.txt',
    tries: 'plug-ins',
    seen: '<object data=/pwned></object><embed src=/pwned><applet code=pwned>',
  },
  {
    file: 'markup/16-entities.txt',
    tries: 'entities that would be marks if they were read twice',
    seen: '&lt;script&gt;window.__pwned=1&lt;/script&gt; &#60;b&#62; &#x202e; &amp;lt; &notanentity; &#0;',
  },
  {
    file: 'templates/01-braces.txt',
    tries: 'a template of double braces',
    seen: "{{ constructor.constructor('window.__pwned=1')() }}",
  },
  {
    file: 'templates/02-dollar-braces.txt',
    tries: 'a template literal',
    seen: '\u0024{window.__pwned=1} `\u0024{globalThis.__pwned=1}`',
  },
  {
    file: 'templates/03-expression.txt',
    tries: 'an expression of JSX or Astro',
    seen: "{globalThis.__pwned = 1} {...props} <Fragment set:html={'<b>'} />",
  },
  {
    file: 'templates/04-frontmatter-fence.txt',
    tries: 'Astro’s own fence',
    seen: "--- import '/pwned' --- {Astro.redirect('/pwned')}",
  },
  {
    file: 'templates/05-percent-tags.txt',
    tries: 'tags of a server’s page',
    seen: '<% window.__pwned=1 %> <?php echo 1 ?> <#if 1> #{1+1}',
  },
  {
    file: 'templates/06-script-end-in-string.txt',
    tries: 'ending a script from inside a string',
    seen: "'</script><script>window.__pwned=1</script>\\u003cscript\\u003e",
  },
  {
    file: 'templates/07-replacement-patterns.txt',
    tries: 'patterns of a replacement',
    seen: "$& $1 $$ $` $' $<name> \\1 \\u0041 %s %d %c",
  },
  {
    file: 'templates/08-json-breakers.txt',
    tries: 'breaking out of JSON',
    seen: '"}],"__proto__":{"pwned":1},"x":["\\',
  },
  {
    file: 'templates/09-astro-placeholders.txt',
    tries: 'what a build tool replaces',
    seen: 'import.meta.env.BASE_URL process.env.HOME __dirname @@ASTRO-LIST-IMPORT@@ <astro-island client:load>',
  },
  {
    file: 'templates/10-line-starts.txt',
    tries: 'lines that look like fields of a header',
    seen: 'Set-Cookie: pwned=1',
  },
  {
    file: 'templates/11-path-walks.txt',
    tries: 'a way out of the folder',
    seen: '../../../etc/passwd file:///etc/passwd %2e%2e%2f ..%5c C:\\pwned',
  },
  {
    file: 'templates/12-slow-pattern.txt',
    tries: 'text that slow patterns fear',
    seen: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! (((((((((((((((((((( \'"“”‘’\'"“”‘’\'"“”‘’\'"“”‘’\'"“”‘’\'"“”‘’\'"“”‘’\'"“”‘’\'"“”‘’\'"“”‘’\'"“”‘’\'"“”‘’',
  },
  {
    file: 'markdown/01-javascript-link.md',
    tries: 'a link that runs code',
    seen: "[the plan](javascript:alert(1) 'x')",
  },
  {
    file: 'markdown/02-data-link.md',
    tries: 'a link that is a page',
    seen: '![picture](data:image/svg+xml,<svg/onload=window.__pwned=1>)',
  },
  {
    file: 'markdown/03-image-elsewhere.md',
    tries: 'a picture of another host',
    seen: '![a picture](/pwned "title" )',
  },
  { file: 'markdown/04-html-block.md', tries: 'a block of HTML', seen: '<div onclick="window.__pwned=1">' },
  {
    file: 'markdown/05-html-inline.md',
    tries: 'HTML inside a line',
    seen: '<img src=x onerror=window.__pwned=1> stands at the start of a line.',
  },
  {
    file: 'markdown/06-autolink.md',
    tries: 'links in angle brackets',
    seen: '<javascript:window.__pwned=1> and <mailto:a@b.example>',
  },
  {
    file: 'markdown/07-reference-link.md',
    tries: 'links defined elsewhere',
    seen: "[one]: javascript:window.__pwned=1 'a title'",
  },
  {
    file: 'markdown/08-code-fence.md',
    tries: 'a code block with marks in it',
    seen: '</code></pre><script>window.__pwned=1</script>',
  },
  {
    file: 'markdown/09-entities.md',
    tries: 'entities in Markdown',
    seen: '&#60;img src=/pwned&#62; &ldquo;&#x202e;&rdquo; &NotEqualTilde; &#0;',
  },
  {
    file: 'markdown/10-comment.md',
    tries: 'a comment of HTML',
    seen: '<!-- “Never,” Jane Roe said. --> after it <![CDATA[ <b> ]]>',
  },
  {
    file: 'markdown/11-nested-lists.md',
    tries: 'quotes and lists in one another',
    seen: '[[[[[[[[[[[[[[[[](((((((((((',
  },
  {
    file: 'markdown/12-table.md',
    tries: 'a table and a footnote',
    seen: '[^1]: javascript:window.__pwned=1',
  },
  {
    file: 'markdown/13-front-matter-markup.md',
    tries: 'markup in the fields over a text',
    seen: '<img src=/pwned onerror=',
  },
  {
    file: 'markdown/14-front-matter-proto.md',
    tries: 'keys of every object in the fields over a text',
    seen: '__proto__: { pwned: 1 }',
  },
  {
    file: 'markdown/15-front-matter-tags.md',
    tries: 'YAML’s tags and aliases in the fields over a text',
    seen: '!!js/function',
  },
  {
    file: 'markdown/16-front-matter-bomb.md',
    tries: 'aliases that multiply in the fields over a text',
    seen: 'a: &a [x, x, x',
  },
  {
    file: 'hidden-characters/01-right-to-left-override.txt',
    tries: 'turning letters round',
    seen: 'shut \u202eneponeb lliw\u202c',
  },
  {
    file: 'hidden-characters/02-override-left-open.txt',
    tries: 'turning round all that follows',
    seen: 'shut \u202eand never closed',
  },
  {
    file: 'hidden-characters/03-isolate-closed-from-inside.txt',
    tries: 'closing our isolate and turning what follows',
    seen: 'shut \u2069\u2069\u202eours',
  },
  {
    file: 'hidden-characters/04-all-direction-controls.txt',
    tries: 'every character that sets the direction',
    seen: '\u202aa\u202bb\u202cc\u202dd\u202ee\u2066f\u2067g\u2068h\u2069i\u200ej\u200fk\u061cl',
  },
  {
    file: 'hidden-characters/05-zero-width.txt',
    tries: 'words parted and joined unseen',
    seen: 'o\u200bpen s\u200chut s\u200dhut w\u2060ord \u00adsoft\u00ad',
  },
  {
    file: 'hidden-characters/06-byte-order-mark-inside.txt',
    tries: 'a byte-order mark inside the text',
    seen: 'shut \ufeffagain\ufeff',
  },
  {
    file: 'hidden-characters/07-line-separators.txt',
    tries: 'line ends of Unicode, which end a string in old scripts',
    seen: 'shut\u2028alert(1)\u2029again\u0085next',
  },
  {
    file: 'hidden-characters/08-control-characters.txt',
    tries: 'control characters that are no white space',
    seen: 'bell\u0007 back\u0008 escape\u001b[31mred delete\u007f unit\u001f csi\u009b31m',
  },
  {
    file: 'hidden-characters/09-page-and-tab.txt',
    tries: 'white space of every kind',
    seen: 'tab\tpage\u000cvertical\u000bno-break\u00a0thin\u2009ideographic\u3000ogham\u1680',
  },
  {
    file: 'hidden-characters/10-very-long-word.txt',
    tries: 'a word wider than any screen',
    seen: 'x'.repeat(900),
  },
  {
    file: 'hidden-characters/11-marks-piled-up.txt',
    tries: 'combining marks piled on one another',
    seen: 'Z\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489\u0300\u0301\u0302\u0316\u0317\u0489algo',
  },
  {
    file: 'hidden-characters/12-other-letters.txt',
    tries: 'letters that look like others',
    seen: 'Jаnе Rое said “раsswоrd” ＜script＞ ‹img› ⟨b⟩',
  },
  {
    file: 'hidden-characters/13-tags-and-variants.txt',
    tries: 'characters for tags, variants and private use',
    seen: 'a\ufe0f\ufe00 \u{e0041}\u{e0042}\u{e007f} \ue000 \u{f0000} \u{1f468}\u200d\u{1f469} \u{1f1e6}',
  },
  {
    file: 'hidden-characters/14-noncharacters.txt',
    tries: 'characters that are none',
    seen: 'a\ufdd0 b\ufffe c\uffff d\u{1ffff} e\ufffd',
  },
  {
    file: 'hidden-characters/15-mixed-directions.txt',
    tries: 'letters that run the other way',
    seen: '\u05e9\u05dc\u05d5\u05dd (\u05e2\u05d5\u05dc\u05dd) <b>',
  },
  { file: 'story-file/01-outlet.txt', tries: 'an outlet called as the first page', seen: 'index' },
  { file: 'story-file/02-outlet.txt', tries: 'an outlet called as every object’s parent', seen: '__proto__' },
  {
    file: 'story-file/03-outlet.txt',
    tries: 'an outlet called as every object’s maker',
    seen: 'constructor',
  },
  { file: 'story-file/04-outlet.txt', tries: 'an outlet called as the page for no page', seen: '404' },
  {
    file: 'story-file/05-outlet.txt',
    tries: 'an outlet called as a way of every object',
    seen: 'hasOwnProperty',
  },
  { file: 'story-file/06-outlet.txt', tries: 'an outlet called as the story’s data', seen: 'story.json' },
  {
    file: 'story-file/07-outlet.txt',
    tries: 'an outlet whose name ends the title',
    seen: "''; </title><script>window.__pwned=1</script>",
  },
  {
    file: 'story-file/08-outlet.txt',
    tries: 'an outlet whose name turns what follows',
    seen: 'The "Daily" U+202EPost',
  },
  {
    file: 'story-file/09-outlet.txt',
    tries: 'an outlet whose name is escaped already',
    seen: 'Exampleton <b>&amp;</b> \u0024{1}',
  },
  {
    file: 'story-file/10-outlet.txt',
    tries: 'an outlet whose name leaves nothing for an address',
    seen: '???',
  },
  {
    file: 'story-file/11-outlet.txt',
    tries: 'another outlet whose name leaves nothing for an address',
    seen: '!!!',
  },
  {
    file: 'story-file/12-record.txt',
    tries: 'a transcript from a source of markup',
    seen: 'The orchard will stay.',
  },
  {
    file: 'story-file/story.yaml',
    tries: 'markup in every field',
    seen: '</title><img src=/pwned onerror=window.__pwned=1>',
  },
  { file: "file-names/01 it's & that.txt", tries: "a file’s name: 01 it's & that", seen: "01 it's & that" },
  {
    file: 'file-names/02 100% off%2e%2e%2f.txt',
    tries: 'a file’s name: 02 100% off%2e%2e%2f',
    seen: '02 100% off%2e%2e%2f',
  },
  {
    file: 'file-names/03 ..double..dots...txt',
    tries: 'a file’s name: 03 ..double..dots..',
    seen: '03 ..double..dots..',
  },
  {
    file: 'file-names/04 \u05e9\u05dc\u05d5\u05dd \u{1f600}.txt',
    tries: 'a file’s name: 04 \u05e9\u05dc\u05d5\u05dd \u{1f600}',
    seen: '04 \u05e9\u05dc\u05d5\u05dd \u{1f600}',
  },
  {
    file: 'file-names/05 #hash;semi=a,b.txt',
    tries: 'a file’s name: 05 #hash;semi=a,b',
    seen: '05 #hash;semi=a,b',
  },
  {
    file: 'file-names/06 {{name}} \u0024{name}.txt',
    tries: 'a file’s name: 06 {{name}} \u0024{name}',
    seen: '06 {{name}} \u0024{name}',
  },
  {
    file: "file-names/07 ' onload='window.__pwned=1.txt",
    tries: "a file’s name: 07 ' onload='window.__pwned=1",
    seen: "07 ' onload='window.__pwned=1",
  },
  {
    file: 'file-names/08 [brackets] (and) @at !bang.txt',
    tries: 'a file’s name: 08 [brackets] (and) @at !bang',
    seen: '08 [brackets] (and) @at !bang',
  },
  { file: 'file-names/constructor.txt', tries: 'a file’s name: constructor', seen: 'constructor' },
  { file: 'file-names/__proto__.txt', tries: 'a file’s name: __proto__', seen: '__proto__' },
  { file: 'file-names/index.html.txt', tries: 'a file’s name: index.html', seen: 'index.html' },
  { file: 'file-names/~tilde`tick^.md', tries: 'a file’s name: ~tilde`tick^', seen: '~tilde`tick^' },
  {
    file: 'nothing-but-marks/01-quotation-of-markup.txt',
    tries: 'a quotation that is only markup',
    seen: '<script>window.__pwned=1</script><b></b>',
  },
  {
    file: 'nothing-but-marks/02-quotation-of-signs.txt',
    tries: 'quotations without a letter',
    seen: '!!! ??? … —',
  },
  {
    file: 'nothing-but-marks/03-speaker-of-markup.txt',
    tries: 'a speaker whose name is markup',
    seen: '<b>Jane</b> <script>Roe</script>',
  },
  {
    file: 'nothing-but-marks/04-stamp-of-markup.txt',
    tries: 'a stamp and a credit of markup',
    seen: '<h1>Council speaks</h1>',
  },
  { file: 'nothing-but-marks/05-one-character.txt', tries: 'an article of one character', seen: '<' },
  {
    file: 'nothing-but-marks/06-only-marks.txt',
    tries: 'an article of nothing but quotation marks',
    seen: '“”‘’„“«»""\'\'“““”””',
  },
  {
    file: 'nothing-but-marks/07-only-hidden.txt',
    tries: 'an article of nothing that is seen',
    seen: '\u202e\u2066\u200b\u2060',
  },
  {
    file: 'nothing-but-marks/08-headline-left-open.txt',
    tries: 'a headline that turns what follows',
    seen: '\u202eand never closes',
  },
  {
    file: 'other-directions/01-outlet.txt',
    tries: 'an outlet and a speaker whose names run to the left, a bracket at the end',
    seen: 'שרה רו said on Monday.',
  },
  {
    file: 'other-directions/02-outlet.txt',
    tries: 'an outlet in Arabic and quoted words in Hebrew',
    seen: '“לא, לא,” she added.',
  },
  {
    file: 'other-directions/03-headline.txt',
    tries: 'a headline that runs to the left, and a relay in another script',
    seen: 'השיחות הסתיימו (2)',
  },
  {
    file: 'other-directions/story.yaml',
    tries: 'words that run to the left in every field',
    seen: '\u2068שיחות (the talks)\u2069',
  },
  ...writtenSeeds,
]
