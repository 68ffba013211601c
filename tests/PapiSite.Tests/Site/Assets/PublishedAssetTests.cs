using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PapiSite.Site.Output;

namespace PapiSite.Tests.Site.Assets;

/// <summary>What becomes of the scripts and style sheets of any theme when they are published: they say the same in fewer letters.</summary>
public sealed class PublishedAssetTests
{
    /// <summary>Pieces of a script that stand beside each other in many ways; between two of them may be any blanks and comments.</summary>
    private static readonly string[][] Statements =
    [
        ["const", "x", "=", "'a  // b'", "+", "+", "y", "-", "-", "z", ";"],
        ["if", "(", "a", ")", "/b  \"/g", ".", "test", "(", "c", ")", ";"],
        ["x", "=", "(", "a", "+", "b", ")", "/", "2", "/", "/'/", ".", "source", ";"],
        ["f", "(", "`a  ${", "b", "?", "`c  /* d */ ${", "{", "e", ":", "1", "}", ".", "e", "}`", ":", "''", "} `", ")", ";"],
        ["for", "await", "(", "const", "x", "of", "y", ")", "/[/*]'/", ".", "exec", "(", "x", ")", ";"],
        ["x", "=", "1", ".", "toFixed", "(", "2", ")", "in", "y", "?", ".5", ":", "this", "/", "2", ";"],
        ["x", ".", "if", "(", "y", ")", "/", "2", "/", "'\\''", ";"],
        ["a", "<", "!", "--", "b", ",", "c", "**", "d", "??", "e", ";"],
        ["class", "A", "{", "#p", "=", "1", ";", "static", "async", "*", "g", "(", ")", "{", "return", "#p", "in", "this", ";", "}", "}"],
        ["/a b/g", "in", "x", ";"],
    ];

    private static readonly string[] Gaps = [" ", "  ", "\t", " /* a ' \" ` / b */ ", "/*a*/ ", " /**/"];

    [Theory]
    [InlineData("const text = 'a  b'; // why\nuse(text);", "const text='a  b';use(text);")]
    [InlineData("/** @param {string} text */\nexport const fold = text => text.trim();", "export const fold=text=>text.trim();")]
    [InlineData("const f = (one, two) => {\n  return one\n    + two;\n};", "const f=(one,two)=>{return one\n+ two;\n};")]
    [InlineData("a\r\nb\u2028c\r\n", "a\nb\nc")]
    [InlineData("\uFEFFlet a /* b */ = /* c */ 1", "let a=1")]
    public void Comments_and_blanks_of_a_script_go(string source, string published) => Assert.Equal(published + "\n", Script(source));

    [Theory]
    [InlineData("let total = 0\ntotal++\ntotal = total\n-1", "let total=0\ntotal++\ntotal=total\n-1")]
    [InlineData("a\n++b", "a\n++b")]
    [InlineData("a = b\n(c)", "a=b\n(c)")]
    [InlineData("function f() { return /* of two\nlines */ 5 }", "function f(){return\n5}")]
    [InlineData("class A {\n  get\n  b() {}\n  static\n  d\n}", "class A{get\nb(){}\nstatic\nd\n}")]
    [InlineData("async\nx => x", "async\nx=>x")]
    public void Where_the_end_of_a_line_may_end_a_statement_it_stays(string source, string published) =>
        Assert.Equal(published + "\n", Script(source));

    [Theory]
    [InlineData("i + +i - -i + ++i - --i", "i+ +i- -i+ ++i- --i")]
    [InlineData("a / /b/.c", "a / /b/.c")]
    [InlineData("/a/ in b; /a/g in b; 1 in b", "/a/ in b;/a/g in b;1 in b")]
    [InlineData("1 .toString() + 1.5.toFixed()", "1 .toString()+1.5.toFixed()")]
    [InlineData("a ? .5 : b ?. c", "a? .5:b?. c")]
    [InlineData("a < ! --b", "a< ! --b")]
    [InlineData("static #x = #x in y", "static #x=#x in y")]
    [InlineData("tính /* tổng */ số", "tính số")]
    public void Blanks_stay_where_two_signs_or_words_would_become_one(string source, string published) =>
        Assert.Equal(published + "\n", Script(source));

    [Theory]
    [InlineData("f(`a ${ b ? `c  ${ { d: 1 }.d } /* no */` : '// no' } e`)", "f(`a ${b?`c  ${{d:1}.d} /* no */`:'// no'} e`)")]
    [InlineData("f('</script>  <!--', \"it's  \\\" -->\", '\\\n  x')", "f('</script>  <!--',\"it's  \\\" -->\",'\\\n  x')")]
    [InlineData("if (x) /'  [/\"]\\/ /.test(y) / 2", "if(x) /'  [/\"]\\/ /.test(y) / 2")]
    [InlineData("do x(); while (y) /'  /.test(z)", "do x();while(y) /'  /.test(z)")]
    [InlineData("x.while (y) / 2 / '  '", "x.while(y) / 2 / '  '")]
    [InlineData("a[0] / 2 / '  '; this / 2 / '  '; `b` / 2 / '  '", "a[0] / 2 / '  ';this / 2 / '  ';`b` / 2 / '  '")]
    [InlineData("x = typeof /'  / ? /\"  / : y => /`  /", "x=typeof /'  /? /\"  /:y=> /`  /")]
    public void Texts_and_regular_expressions_stay_as_they_are(string source, string published) =>
        Assert.Equal(published + "\n", Script(source));

    [Theory]
    [InlineData("/*! (c) Bộ Mẫu */ let  a", "/*! (c) Bộ Mẫu */let a\n")]
    [InlineData("let  a //! (c), Bộ Mẫu,\nlet  b", "let a //! (c), Bộ Mẫu,\nlet b\n")]
    [InlineData("/**\n * @license MIT\n */\nlet  a", "/**\n * @license MIT\n */\nlet a\n")]
    public void The_comment_of_a_licence_goes_along(string source, string published) => Assert.Equal(published, Script(source));

    /// <summary>Where only a whole parser could tell, and where a script has a fault, nobody guesses.</summary>
    [Theory]
    [InlineData("a = {}\n/b  '/g")]
    [InlineData("if (a) {}\n/b  '/.test(c)")]
    [InlineData("a++ / 2  ")]
    [InlineData("function* f() { yield /b  '/ }")]
    [InlineData("let yield  = 1, b = yield / 2 / 3")]
    [InlineData("var \\u{62} in  a")]
    [InlineData("a = b <!-- c  ")]
    [InlineData("#!/usr/bin/env node\nlet  a")]
    [InlineData("let  a = 'b")]
    [InlineData("let  a = `b ${ c")]
    [InlineData("let  a = (b]")]
    [InlineData("let  a = /b\n/")]
    [InlineData("let  a; }")]
    [InlineData("let  a /* b")]
    [InlineData("'\\")]
    public void A_script_that_may_be_misread_stays_as_it_was_written(string source) => Assert.Equal(source, Script(source));

    [Fact]
    public void Whatever_blanks_and_comments_stand_between_its_words_a_script_is_the_same() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var tokens = Enumerable.Range(0, 1 + random.Next(6)).SelectMany(_ => Statements[random.Next(Statements.Length)]).ToList();
            var shown = Script(string.Concat(tokens.Select(token => token + Gaps[random.Next(Gaps.Length)])));
            Assert.Equal(Script(string.Join(' ', tokens)), shown);
            // All its words are there, in their order, and nothing else but blanks.
            var at = 0;
            foreach (var token in tokens)
            {
                var next = shown.IndexOf(token, at, StringComparison.Ordinal);
                Assert.True(next >= 0 && string.IsNullOrWhiteSpace(shown[at..next]), shown);
                at = next + token.Length;
            }

            Assert.Equal("\n", shown[at..]);
            Assert.Equal(shown, Script(shown));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a { b: c; }   /* d */\n\n  /* e\n  f */ g { h: i }", "a { b: c; }\ng { h: i }")]
    [InlineData("a /* b */ c, d/**/.e{f:1px/* g */2px}", "a c, d/**/.e{f:1px/**/2px}")]
    [InlineData("a::before { content: \"/* b */  '\"; background: url( x.svg?/*c*/ ) url('d  e') }",
        "a::before { content: \"/* b */  '\"; background: url( x.svg?/*c*/ ) url('d  e') }")]
    [InlineData("a { content: \"b\\\n   c\" }", "a { content: \"b\\\n   c\" }")]
    [InlineData(".a\\26  .b  .c\\  .d { }", ".a\\26  .b .c\\  .d { }")]
    [InlineData("/*! (c) Bộ Mẫu */\n\n/* b */\na { }", "/*! (c) Bộ Mẫu */\na { }")]
    [InlineData("a { content: 'b }\n\n/* c */ d { }", "a { content: 'b }\nd { }")]
    public void Comments_and_blanks_of_a_style_sheet_go_and_all_else_stays(string source, string published) =>
        Assert.Equal(published + "\n", Of("a.css", source));

    [Theory]
    [InlineData("a.svg")]
    [InlineData("a.json")]
    [InlineData("phong-chu.woff2")]
    public void Other_files_go_out_as_they_are(string name) => Assert.Equal("a  /* b */  c", Of(name, "a  /* b */  c"));

    [Fact]
    public void A_script_in_another_encoding_goes_out_as_it_is()
    {
        byte[] bytes = [.. "let  a = '"u8, 0xE1, .. "'"u8];
        Assert.Equal(bytes, Published("a.js", bytes));
    }

    private static string Script(string source) => Of("a.js", source);

    private static string Of(string name, string source) => Encoding.UTF8.GetString(Published(name, Encoding.UTF8.GetBytes(source)));

    private static byte[] Published(string name, byte[] bytes) =>
        new PapiSite.Site.Output.Theme((_, _, _) => { }, [SiteFile.OfBytes(name, bytes)]).Assets[0].ToBytes();
}
