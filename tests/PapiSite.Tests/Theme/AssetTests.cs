using System.Text;
using PapiSite.Tests.Support;
using PapiSite.Themes.Default;

namespace PapiSite.Tests.Theme;

/// <summary>Scripts and style sheets as they are published.</summary>
public sealed class AssetTests
{
    private static readonly Dictionary<string, string> Published = DefaultTheme
        .Create()
        .Assets.Where(a => a.Path.EndsWith(".js", StringComparison.Ordinal) || a.Path.EndsWith(".css", StringComparison.Ordinal))
        .ToDictionary(a => a.Path, a => Encoding.UTF8.GetString(a.ToBytes()));

    public static TheoryData<string> Names => [.. Published.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Comments_and_indentation_stay_at_home_and_all_code_goes_out(string name)
    {
        var lines = Published[name].Split('\n')[..^1];
        Assert.DoesNotContain(lines, line =>
            line.Length == 0
            || line != line.Trim()
            || line.StartsWith("//", StringComparison.Ordinal)
            || line.StartsWith("/*", StringComparison.Ordinal)
        );
        var source = File.ReadLines(Path.Combine(Repository.Root, "themes/default/assets", name)).Select(line => line.Trim());
        var isComment = false;
        var code = source.Where(line =>
        {
            var begins = line.StartsWith("/*", StringComparison.Ordinal);
            var skip = isComment || begins || line.StartsWith("//", StringComparison.Ordinal) || line.Length == 0;
            isComment = (isComment || begins) && !line.Contains("*/", StringComparison.Ordinal);
            return !skip;
        });
        Assert.Equal(code, lines);
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
}
