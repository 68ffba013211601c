using System.Text.RegularExpressions;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Reports;

/// <summary>The table of figures reported for targets (the last in <c>chi-tieu.md</c>), with what is said of each.</summary>
public sealed partial class TargetVerdictTests
{
    /// <summary>The target, the figure reported, and whether it reaches it.</summary>
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            var lines = File.ReadLines(Path.Combine(Repository.Root, "tests", "PapiSite.Tests", "Language", "Values", "chi-tieu.md"));
            foreach (var line in lines.SkipWhile(l => !l.StartsWith("## Kết quả", StringComparison.Ordinal)).Where(l => Row.IsMatch(l)))
            {
                var cells = line.Trim('|').Split('|');
                rows.Add(cells[0].Trim().Trim('`'), cells[1].Trim().Trim('`'), cells[2].Trim());
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_figure_is_held_against_its_target_as_the_table_says(string target, string reached, string verdict) =>
        Assert.Equal(verdict, TargetReading.Verdict(target, reached));

    [Theory]
    [InlineData("96%")]
    [InlineData("96 % hộ")]
    [InlineData("245 tin, bài")]
    [InlineData("1.204")]
    [InlineData("16/17 xã")]
    [InlineData("96% (16/17 xã)")]
    [InlineData("hạng 8/63")]
    [InlineData("98.5%")]
    public void A_figure_that_is_written_is_read_as_the_same(string reached)
    {
        var figure = TargetReading.Figure(reached);
        Assert.NotNull(figure);
        Assert.Equal(figure, TargetReading.Figure(ValueGrammars.ReachedFigure.Write(figure)));
    }

    [GeneratedRegex(@"^\| `")]
    private static partial Regex Row { get; }
}
