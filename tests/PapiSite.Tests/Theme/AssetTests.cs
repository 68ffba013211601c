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

    [Theory]
    [InlineData("site.css")]
    [InlineData("print.css")]
    public void Comments_and_indentation_of_a_style_sheet_stay_at_home_and_all_else_goes_out(string name)
    {
        var code = Comment.Replace(Source(name), "").Split('\n').Select(line => Blanks.Replace(line.Trim(), " "));
        Assert.Equal(code.Where(line => line.Length > 0), Published[name].Split('\n')[..^1]);
    }

    /// <summary>The published script is the source, letter by letter, but for comments and blanks.</summary>
    [Theory]
    [MemberData(nameof(ScriptNames))]
    public void A_script_goes_out_without_its_comments_and_says_all_else(string name)
    {
        Assert.InRange(Published[name].Length, 1, Source(name).Length * 2 / 3);
        Assert.Equal(AllBlanks.Replace(CommentOfScript.Replace(Source(name), ""), ""), AllBlanks.Replace(Published[name], ""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_goes_over_a_line_s_end_where_blanks_would_count(string name) =>
        Assert.All(Published[name].Split('\n'), line => Assert.Equal(0, line.Count(c => c == '`') % 2));

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

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment { get; }

    [GeneratedRegex(" +")]
    private static partial Regex Blanks { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex AllBlanks { get; }

    [GeneratedRegex(@"/\*.*?\*/|(?<!\S)//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex CommentOfScript { get; }
}
