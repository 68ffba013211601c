using System.Text;
using System.Text.RegularExpressions;
using PapiSite.Tests.Support;
using PapiSite.Themes.Default;

namespace PapiSite.Tests.Theme;

/// <summary>Scripts and style sheets as they are published.</summary>
public sealed partial class AssetTests
{
    private static readonly Dictionary<string, string> Published = DefaultTheme
        .Create()
        .Assets.Where(a => a.Path.EndsWith(".js", StringComparison.Ordinal) || a.Path.EndsWith(".css", StringComparison.Ordinal))
        .ToDictionary(a => a.Path, a => Encoding.UTF8.GetString(a.ToBytes()));

    public static TheoryData<string> Names => [.. Published.Keys];

    public static TheoryData<string> ScriptNames => [.. Published.Keys.Where(name => name.EndsWith(".js", StringComparison.Ordinal))];

    /// <summary>
    /// Texts, expressions and properties are what they are in the source; only blanks, comments and names of variables go.
    /// </summary>
    [Theory]
    [MemberData(nameof(ScriptNames))]
    public void A_script_goes_out_without_its_comments_and_with_all_it_says_to_others(string name)
    {
        var (source, published) = (Words(Source(name)), Words(Published[name]));
        Assert.DoesNotContain("@param", Published[name], StringComparison.Ordinal);
        Assert.InRange(Published[name].Length, 1, Source(name).Length * 2 / 3);
        // A word of more than two letters in the published script is none of its own making.
        Assert.Subset(source, published);
        Assert.All(Exported(Source(name)), word => Assert.Contains(word, published));
    }

    /// <summary>The build that shortens adds a line end: anything else behind the last statement is an error of the whole file.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_but_a_line_end_stands_behind_the_last_statement(string name) => Assert.Matches(@"[});]\n\z", Published[name]);

    [Fact]
    public void The_search_script_is_at_most_twelve_kilobytes() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Published["search.js"]), 1, 12 * 1024);

    /// <summary>Safari learnt to look behind in 16.4: before, such an expression ends the script.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void No_expression_looks_behind(string name) => Assert.DoesNotMatch(@"\(\?<[=!]", Published[name]);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_script_makes_code_or_markup_out_of_text(string name) =>
        Assert.DoesNotMatch(
            @"\beval\b|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|WebAssembly|https?:",
            Published[name]
        );

    private static string Source(string name) => File.ReadAllText(Path.Combine(Repository.Root, "themes/default/assets", name));

    private static HashSet<string> Words(string script) =>
        LongWord.Matches(script).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Exported(string script) => ExportedName.Matches(script).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}_$])[\p{L}_$][\p{L}\p{Nd}_$]{2,}")]
    private static partial Regex LongWord { get; }

    [GeneratedRegex(@"\bexport (?:const|async function|function) (\w+)")]
    private static partial Regex ExportedName { get; }
}
