using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;
using PapiSite.Model.Withholding;
using PapiSite.Site;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default;

namespace PapiSite.Tests.Site;

/// <summary>
/// What a later version took out (a number of a person, or a passage that the editor withdrew) is in no byte of the site, whatever field
/// it stood in and however it was typed; nor in what the command that compares revisions prints.
/// </summary>
public sealed class WithheldSiteTests
{
    private const string Harmless = "lời lành";

    private static readonly HostileContent Content = new(Harmless);

    private static readonly ImmutableArray<Source> Base = [.. Content.Sources];

    private static readonly string[] Numbers =
    [
        "0918 273 645",
        "0918273645",
        "0918.273.645",
        "+84 918 273 645",
        "0918-273-645",
        "(0918) 273 645",
        "０９１８ ２７３ ６４５",
        "001087273645",
        "001 087 273 645",
        "0918\u00a0273\u200b645",
    ];

    private static readonly string[] Names =
    [
        "Đoàn Khắc Thử",
        "ĐOÀN KHẮC THỬ",
        "đoàn  khắc thử",
        "Doan Khac Thu",
        "Đoa\u0300n Khă\u0301c Thử",
        "Đoàn-Khắc-Thử",
    ];

    /// <summary>The digits that all numbers share, and the name, as a search for them would find them.</summary>
    private static readonly string[] Traces = ["273645", "273 645", "doan khac thu", "doankhacthu"];

    /// <summary>
    /// Files in which nothing was found, by their sums: most are the same in every site, and looking takes longer than writing.
    /// </summary>
    private static readonly ConcurrentDictionary<string, string> Clean = new(StringComparer.Ordinal);

    [Fact]
    public void What_every_field_held_is_nowhere()
    {
        foreach (var secret in new[] { Numbers[0], Names[0] })
            Check([Planted(Base, _ => true, secret), Edited(Planted(Base, _ => true, secret)), Edited(Base)], $"{secret} everywhere");
    }

    [Fact]
    public void What_any_field_held_is_nowhere_at_whatever_step_it_was_taken_out()
    {
        var marks = Content.Fields.Keys.Where(m => m[0] is not 'A').Order(StringComparer.Ordinal).ToList();
        var secrets = Numbers.Concat(Names).ToList();
        Parallel.For(0, 64, n =>
        {
            var random = new Random(20261129 + n);
            var (mark, secret) = (marks[random.Next(marks.Count)], secrets[random.Next(secrets.Count)]);
            var secretly = Planted(Base, m => m == mark, secret);
            ImmutableArray<Source> without =
                random.Next(4) == 0 && Removable(mark) is { } path ? [.. Base.Where(s => s.Path != path)] : Base;
            ImmutableArray<Source>[] versions = random.Next(3) switch
            {
                0 => [secretly, without],
                1 => [Base, secretly, Edited(secretly), Edited(without)],
                _ => [secretly, Edited(secretly), Edited(without), without],
            };
            Check(versions, $"{secret} in {mark}, seed {n}");
        });
    }

    [Theory]
    [InlineData("Gọi 0918\n273 645 nhé")]
    [InlineData("Gọi **0918** _273_ 645")]
    [InlineData("- 0918 273 645\n- hai")]
    [InlineData("Ông Đoàn Khắc\nThử nói")]
    [InlineData("Ông **Đoàn** Khắc Thử nói")]
    public void What_prose_held_is_nowhere(string secret) =>
        Check(
            [
                [.. ProseInEveryField.Sources(secret)],
                [.. ProseInEveryField.Sources("Lời khác.")],
            ],
            secret
        );

    [Fact]
    public void Words_that_are_neither_are_told_of_old_versions_too()
    {
        // So that the tests above could fail.
        var site = Rendered([Planted(Base, m => m == "T01", "xưa kia"), Base]);
        Assert.Contains("xưa kia", site.Text("thay-doi/index.html"), StringComparison.Ordinal);
        Assert.Contains("xưa kia", site.Text("atom.xml"), StringComparison.Ordinal);
    }

    private static void Check(ImmutableArray<Source>[] versions, string what)
    {
        var site = Rendered(versions);
        Assert.True(site.Diagnostics.All(d => d.Severity != PapiSite.Language.Diagnostics.Severity.Error), what);
        foreach (var (path, bytes) in site.Files.Where(f => !Clean.ContainsKey(Sum(f.Value))))
        {
            CheckText(Unpacked(bytes), $"{what}: {path}");
            Clean[Sum(bytes)] = path;
        }

        foreach (var path in site.Files.Keys) CheckText(path, $"{what}: {path}");
        for (var i = 1; i < versions.Length; i++)
        {
            var changes = VersionChanges.Between(Version(versions[i - 1]), Version(versions[i])).Changes;
            foreach (var texts in SiteLanguage.All.Select(InterfaceTexts.Of))
            {
                CheckText(string.Join('\n', changes.Select(texts.ChangeSentence)), $"{what}: diff");
                CheckText(
                    ChangeSheet.Html(PapiSite.Site.Views.ChangeSheetView.Of(changes, "a", "b", texts), texts),
                    $"{what}: diff --html"
                );
            }
        }
    }

    private static void CheckText(string text, string where)
    {
        // Most files have nothing like it; the rest is looked at letter by letter.
        if (!new[] { "645", "６", "Kh", "kh", "KH" }.Any(part => text.Contains(part, StringComparison.Ordinal)))
            return;
        var heard = string.Concat(TextWord.Of(text).Select((w, i) => w.IsDigit ? w.Folded : $" {w.Folded} "))
            .Replace("  ", " ", StringComparison.Ordinal);
        Assert.All(Traces, trace => Assert.False(heard.Contains(trace, StringComparison.Ordinal), $"{where}: {trace}"));
    }

    private static RenderedSite Rendered(ImmutableArray<Source>[] versions)
    {
        var withdrawals = Withdrawals.Of([Tree(List)]);
        var steps = versions.Select(
            (sources, i) =>
            {
                var before = i == 0 ? [] : versions[i - 1];
                var gone = before
                    .Where(b => !sources.Any(s => s.Path == b.Path))
                    .Select(b => new FileRevision(b.Path, ContentVersion.Empty));
                return new ContentRevision(
                    new DateOnly(2025, 1, 2 + i),
                    [
                        .. sources
                            .Where(s => !before.Contains(s))
                            .Select(s => new FileRevision(s.Path, ContentVersion.Of(Tree(s), withdrawals))),
                        .. gone,
                    ]
                )
                {
                    Id = $"{i}abcdef012",
                };
            }
        );
        return RenderedSite.WholeWith(
            [.. versions[^1], List],
            new(2025, 1, 15),
            ContentHistory.Of(steps),
            Content.Attachment,
            ProseInEveryField.Attachment
        );
    }

    /// <summary>Lists the name in words of its own, so that the list itself holds none of what is searched for.</summary>
    private static Source List => new("rut.papi", "rút khỏi trang:\n  Đoàn Khắc Thử\n");

    private static SyntaxTree Tree(Source source) => SyntaxTree.Parse(SourceText.FromString(source.Path, source.Text));

    private static ContentVersion Version(IEnumerable<Source> sources) =>
        ContentVersion.Of(sources.Select(s => ContentVersion.Of(Tree(s), Withdrawals.Of([Tree(List)]))).OfType<ContentVersion>());

    /// <summary>The content with a secret behind the words of fields.</summary>
    private static ImmutableArray<Source> Planted(IEnumerable<Source> sources, Func<string, bool> isIn, string secret) =>
        [
            .. sources.Select(s =>
                s with
                {
                    Text = Content
                        .Fields.Where(f => f.Key[0] != 'A' && isIn(f.Key))
                        .Aggregate(s.Text, (text, f) =>
                            text.Replace(
                                f.Value,
                                $"{f.Value} {(f.Key[0] == 'C' || secret[0] != '(' ? secret : secret.Trim('('))}",
                                StringComparison.Ordinal
                            )
                        ),
                }
            ),
        ];

    /// <summary>Other changes of the same things, which name them.</summary>
    private static ImmutableArray<Source> Edited(IEnumerable<Source> sources) =>
        [
            .. sources.Select(s =>
                s with
                {
                    Text = s
                        .Text.Replace("nhiệm vụ 2: T22", "nhiệm vụ 7: T22", StringComparison.Ordinal)
                        .Replace("nhóm a: G04", "nhóm b: G04", StringComparison.Ordinal)
                        .Replace("hạng 3/63", "hạng 4/63", StringComparison.Ordinal)
                        .Replace("phối hợp: C11; C12", "phối hợp: C11", StringComparison.Ordinal)
                        .Replace("mã: hoi-a", "mã: hoi-b", StringComparison.Ordinal)
                        .Replace("đường dẫn: trang-a/trang-b", "đường dẫn: trang-b", StringComparison.Ordinal)
                        .Replace("cơ quan so-hai:", "cơ quan so-ba:", StringComparison.Ordinal),
                }
            ),
        ];

    /// <summary>The file of a field, where the rest can do without it.</summary>
    private static string? Removable(string mark) => mark[0] switch
    {
        'P' or 'G' or 'T' => null,
        'Y' or 'H' => "hoi-dap/a.papi",
        'W' => "trang/a.papi",
        'K' => "thuat-ngu.papi",
        _ => null,
    };

    private static string Sum(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    private static string Unpacked(byte[] bytes)
    {
        if (bytes is not [0x1f, 0x8b, ..]) return Encoding.UTF8.GetString(bytes);
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)) gzip.CopyTo(unpacked);
        return Encoding.UTF8.GetString(unpacked.ToArray());
    }
}
