/** Words that break what was built for good-natured ones, by what they try. Written for this project. */
export const NAUGHTY: Readonly<Record<string, readonly string[]>> = {
  'HTML that runs': [
    '<script>window.hit=1</script>', '<img src=x onerror="window.hit=1">', '<svg/onload=window.hit=1>', '<iframe src="javascript:window.hit=1"></iframe>', '<body onload=window.hit=1>',
    '<details open ontoggle=window.hit=1>', '<a href="javascript:window.hit=1">her</a>', '"><img src=x onerror=window.hit=1>', "' onmouseover='window.hit=1", '</span><script>window.hit=1</script>',
    '<style>*{display:none}</style>', '<math><mi//xlink:href="data:x,<script>window.hit=1</script>">', '&lt;script&gt;window.hit=1&lt;/script&gt;', '<img src="http://elsewhere.example/pixel.png">', '<link rel=stylesheet href=//elsewhere.example/a.css>',
    '<input autofocus onfocus=window.hit=1>', '<b>Dana</b> & <i>Sam</i>', '<!-- Dana -->', '<!--', '-->',
  ],
  'links that lead elsewhere': [
    'javascript:window.hit=1', '[her](javascript:window.hit=1)', 'data:text/html,<script>window.hit=1</script>', '![pixel](http://elsewhere.example/pixel.png)', '[[javascript:window.hit=1]]', 'obsidian://open?vault=x', '![[Secret]]', 'http://elsewhere.example/#a', '//elsewhere.example', 'file:///etc/passwd',
  ],
  'blocks and fields of other plugins': ['```dataviewjs', '`$= window.hit = 1`', '`= this.file.name`', '%%', '%% Dana %%', '```', '~~~', '$$', '[due:: 2026-01-01]', '(email:: x@y.example)', '📅 2026-01-01', '🔁 every day', '🏁 delete', '#waiting', '^block-1'],
  'templates': ['<% tp.system.prompt() %>', '<%* window.hit = 1 %>', '<%', '%>', '{{date}}', '{{name}}', '{{title}}', '{{block:wins}}', '{{{{name}}}}', '{{', '${window.hit=1}', '#{1+1}', '{% raw %}'],
  'what breaks a link or a name on disk': ['Dana [[Li]]', ']]', '[[', 'Dana|Li', 'Dana#Li', 'Dana^Li', 'a/b', 'a\\b', '../../secret', '..', '.', '.hidden', 'Dana.', 'Dana.md', 'Dana.md.md', 'CON', 'con.txt', 'LPT1', 'a:b', 'a*b?', '"Dana"', "O'Hara", 'Dana, Li', 'Dana <dana@example.org>', 'Dana (Li)', 'Dana [Li](x)', '%2e%2e%2f', '100%', '%E0%A4%A'],
  'YAML and Markdown': ['---', '--- js', '# Dana', '- Dana', '- [ ] Dana', '> Dana', '| Dana |', '* Dana *', '_Dana_', 'key: value', '&anchor', '*alias', '!!js/function x', '? x', '@dana', '~', 'null', 'true', '0x1F', '1e3', '012', '2026-11-19', '[a, b]', '{a: b}', '|', '>-', '=======', '<<<<<<< HEAD', '>>>>>>> theirs'],
  'names of things in JavaScript': ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'undefined', 'NaN', 'valueOf', '[object Object]', '$&', '$1', "$`$'", '\\u0000', '\\'],
  'signs that are not seen': ['\u202Egnp.anaD', 'Dana\u200BLi', '\u2066Dana\u2069', '\uFEFFDana', 'Da\u00ADna', 'Dana\u0000Li', 'Dana\u0007', 'Dana\u2028Li', 'Dana\u0085Li', '\u200F', '\u200B', 'Dana\u00A0Li', '\u3000Dana\u3000', '\tDana', 'Dana\u001B[31m', 'Dana\u007F'],
  'lines': ['Dana\nLi', 'Dana\r\nLi', 'Dana\rLi', '\n', '\n---\ntype: meeting\n---', 'x\n- [ ] planted 📅 2026-01-01', 'x\n## Log\n- 2020-01-01 call', ' ', ''],
  'signs of every kind': ['👩‍👩‍👧‍👦', '🏳️‍🌈 Dana', '👍🏽', '🇩🇪', 'e\u0301', 'Zoë Núñez'.normalize('NFD'), 'ﷺ', 'Ḍ̇ͫạ̈ṇ̃a', '田中さん', 'דנה', 'دانا', 'ＤＡＮＡ', 'İstanbul', 'ſam', 'ß', '\uD83D', '\uDE00x', '𝒟ana', 'Ω≈ç√', '٣٤'],
  'too much of it': ['x'.repeat(5_000), '😀'.repeat(300), 'é'.repeat(300), '['.repeat(2_000), '( '.repeat(1_000), 'a '.repeat(1_000).trim()],
};

/** All of them, each with what it tries and a short way to show it. */
export const NAUGHTY_CASES: readonly (readonly [shown: string, words: string])[] = Object.entries(NAUGHTY).flatMap(([what, all]) => all.map((words) => [`${what}: ${JSON.stringify(words).slice(0, 60)}`, words] as const));

/** Those that make names of notes which a disk can bear: what may stand in a vault that was written elsewhere. */
export const NAUGHTY_FILE_NAMES: readonly string[] = NAUGHTY_CASES.map(([, words]) => words).filter((words) => !/[/\0\uD800-\uDFFF\r\n]/.test(words) && words.trim() === words && words !== '' && !words.startsWith('.') && words.length < 60);
