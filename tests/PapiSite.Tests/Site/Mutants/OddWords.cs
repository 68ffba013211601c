using System.Collections.Immutable;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>
/// Words that try to become something else: markup, a formula, a line of a calendar, a number of a person; and prose that is hard to lay
/// out.
/// </summary>
internal static class OddWords
{
    private static readonly ImmutableArray<string> Lines =
    [
        .. HostileWords.All,
        "=1+1", "＝cmd|' /C calc'!A0", "＋1", "－1", "＠sum", "@a", "+84", "-1", "\"a\",\"b\"", "a\u2028b\u2029c", "x\u0001y\ufffe",
        "END:VEVENT", "a\\nb\\,c\\;d:e", "👩‍👩‍👧‍👦 cờ 🇻🇳", "\u202eđảo ngược", "e\u0301\u0323\u0302",
        "0912345678", "CCCD 001099012345", "Sở Nội vụ", "Sở Nội Vụ", "UBND tỉnh", "…", "a; b; c", "(", ")", "“", "A (B) (C)", "đ", "d",
        "<b x-mark=\"1\">đậm</b>", "\" x-mark=\"1", "' x-mark='1", "PapiSite", "-->", "${x}", "%00", "I.1", "nhiệm vụ I.1",
        "{0} {1}", "{{", "}", "%s", "NaN", "null", new string('ư', 400), string.Concat(Enumerable.Repeat("từ ", 200)),
        new string('a', 3000),
    ];

    private static readonly ImmutableArray<string> Blocks =
    [
        "# Đầu\n\n## Đầu\n\n# Đầu\n\n#### Sâu", "[x](#dau) [y](#khong-co) [z](#dau-1)",
        "[x](/ke-hoach/) [y](/khong/co/) [z](/ke-hoach/#x) [t](/ke-hoach) [u](ke-hoach/)",
        "![x](tep/hinh.png) ![](tep/khong.png) [tệp](tep/a.pdf) [t](/tep/a.pdf)",
        "[x][1] [2]\n\n[1]: javascript:alert(1)\n[2]: /co-quan/ \"t\"", "<div id=\"noi-dung\">x</div>\n\n<script>alert(1)</script>",
        "> một\n>> hai\n>>> ba\n\n- a\n  - b\n    - c\n\n1. x\n1. y\n\n9999999999. z", "| a | b |\n|---|---|\n| <b>1</b> | `2` |",
        "```\n</code></pre><script>\n```", "~~~html\n<b>\n~~~", "Tựa\n===\n\nTựa\n---", "*a **b _c __d* e** f_ g__",
        "\\<b\\> &lt;b&gt; &amp;lt; &#x3c;i&#x3e; &nbsp;",
        "<https://example.gov.vn/?a=1&b=2> <a@b.vn> https://example.gov.vn www.example.vn", "[^1]\n\n[^1]: chú thích",
        "- [ ] việc\n- [x] xong", "a  \nb\\\nc", "***\n---\n___", "$x$ :smile: {#id .lop onclick=alert(1)}",
        "[a](//evil.example/) [b](\\\\evil.example) [c](/../../x/) [d](/papi/../x) [e](tep/../../x.pdf)",
        "# [x](/ke-hoach/)\n\n# `mã`\n\n# <b>\n\n# !!!", "# mục dữ liệu\n# noi-dung\n# y-kien-1", "BEGIN:VCALENDAR\r\nEND:VCALENDAR",
        "việc 1: xong\nhạn: năm 2024\n# chú thích riêng",
        string.Concat(Enumerable.Repeat("> ", 60)) + "sâu",
        string.Concat(Enumerable.Range(0, 40).Select(i => new string(' ', i) + "- x\n")),
        string.Concat(Enumerable.Repeat("[", 60)) + "x" + string.Concat(Enumerable.Repeat("](/)", 60)),
        string.Concat(Enumerable.Repeat("*a_ ", 60)), string.Concat(Enumerable.Repeat("![", 50)),
        string.Concat(Enumerable.Repeat("`", 99)), string.Concat(Enumerable.Repeat("<b>", 50)),
    ];

    /// <summary>Words of one line.</summary>
    public static string Line(Random random) => Lines[random.Next(Lines.Length)];

    /// <summary>Prose of some lines.</summary>
    public static string Prose(Random random) =>
        string.Join("\n\n", Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(3) == 0 ? Line(random) : Block(random)));

    private static string Block(Random random) => Blocks[random.Next(Blocks.Length)];
}
