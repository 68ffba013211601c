using PapiSite.Language.Syntax;

namespace PapiSite.Tests.Manual;

/// <summary>The page of keywords against the table that parser and formatter read. A failure shows the rows to put there.</summary>
public sealed class ManualKeywordsTests
{
    private static readonly string[] Heading = ["Từ khóa", "Tiếng Anh", "Đứng ở", "Giá trị", "Ý nghĩa"];

    [Fact]
    public void The_page_of_keywords_lists_every_keyword_where_it_may_stand_and_what_it_takes()
    {
        var listed = string.Join('\n', ManualPage.Named("tu-khoa").Rows(Heading).Select(InMarkdown));
        var known = string.Join('\n', Keywords.All.SelectMany(k => k.Uses.Select((u, i) => InMarkdown(Row(k, u, isFirst: i == 0)))));
        Assert.True(listed == known, $"Expected rows:\n{known}\n");
    }

    [Fact]
    public void The_page_of_keywords_lists_every_other_name()
    {
        var listed = ManualPage.Named("tu-khoa").Rows("Từ khóa", "Cũng viết được").Select(r => $"{r[0]}: {r[1]}");
        Assert.Equal(Keywords.All.Where(k => k.OtherNames.Length > 0).Select(k => $"{k.Name}: {string.Join("; ", k.OtherNames)}"), listed);
    }

    [Fact]
    public void The_page_of_keywords_explains_every_kind_of_value()
    {
        var explained = ManualPage.Named("tu-khoa").Rows("Giá trị", "Cách viết", "Ví dụ").Select(r => r[0]).ToHashSet();
        var grammars = Keywords.All.SelectMany(k => k.Uses).Select(u => u.Grammar).Where(g => g.Options.IsEmpty).Select(g => g.Name.Vi);
        Assert.Equal(grammars.ToHashSet(), explained);
    }

    private static string InMarkdown(string[] row) => $"| `{row[0]}` | `{row[1]}` | {string.Join(" | ", row[2..])} |";

    private static string[] Row(Keyword keyword, KeywordUse use, bool isFirst)
    {
        var mark = use.Required ? " (bắt buộc)" : use is { Once: true, IsOnceALabel: false } ? "" : " (nhiều lần)";
        var options = use.Grammar.Options;
        var value = (options.IsEmpty ? use.Grammar.Name.Vi : string.Join(", ", options)) + (use.Grammar.MayBeEmpty ? " hoặc trống" : "");
        var under = string.Join(", ", use.In.SelectMany(Openers)) + mark;
        return [keyword.Name + Label(use.Label ?? keyword.Label), keyword.English, under, value, isFirst ? keyword.Help.Vi : "Như trên."];
    }

    /// <summary>The keywords that open a context, under which others stand.</summary>
    private static IEnumerable<string> Openers(EntryContext context) =>
        context == EntryContext.File
            ? ["đầu tệp"]
            : Keywords
                .All.Where(k => k.Uses.Any(u => u.Opens == context))
                .Select(k => k.Name + (context == EntryContext.ReportedTask ? " trong báo cáo" : ""));

    private static string Label(LabelRule rule) => rule switch
    {
        LabelRule.Number => " [số]",
        LabelRule.Year or LabelRule.OptionalYear => " [năm]",
        LabelRule.Slug => " [địa chỉ]",
        LabelRule.Code => " [mã]",
        LabelRule.Name or LabelRule.RequiredName => " [tên]",
        _ => "",
    };
}
