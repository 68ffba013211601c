using PapiSite.Language.Diagnostics;
using PapiSite.Language.Parsing;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Syntax;

/// <summary>What an editor may type where the caret stands; <c>|</c> marks it.</summary>
public sealed class AllowedTests
{
    private const string Plan = "kế hoạch: A\n  thời kỳ: 2024\n";

    public static TheoryData<string> Cases() => GoldenCase.Names();

    [Theory]
    [InlineData("|", "kế hoạch", "nhiệm vụ")]
    [InlineData(Plan + "|", "kế hoạch", "hạn")]
    [InlineData(Plan + "  |", "hạn", "thời kỳ")]
    [InlineData(Plan + "  |\n  hạn: năm 2024\n", "chủ trì", "hạn")]
    [InlineData(Plan + "  nhiệm vụ 1: B\n    |\n", "sản phẩm", "nhóm")]
    [InlineData(Plan + "  nhiệm vụ 1: B\n  |\n", "nhóm", "sản phẩm")]
    [InlineData(Plan + "  nhiệm vụ 1: B\n|    \n", "kế hoạch", "sản phẩm")]
    [InlineData(Plan + "  nhiệm vụ 1: B\n    chu|\n", "chủ trì", "nhóm")]
    [InlineData(Plan + "  nhiệm vụ 1: B\n    ch|ủ trì: Sở Y tế\n", "chủ trì", "nhóm")]
    [InlineData(Plan + "  nhiệm vụ 1: B\n    |chủ trì: Sở Y tế\n", "hạn", "nhóm")]
    [InlineData("cơ quan: Sở Y tế\n  |", "loại", "nhiệm vụ")]
    public void A_keyword_may_stand_that_the_indentation_allows_and_is_not_there_yet(string marked, string allowed, string other)
    {
        var names = At(marked).Keywords.Select(k => k.Name).ToList();
        Assert.Contains(allowed, names);
        Assert.DoesNotContain(other, names);
    }

    [Theory]
    [InlineData(Plan + "  trạng thái: |", "dự thảo; hiệu lực; đã thay thế; hết hiệu lực")]
    [InlineData(Plan + "  trạng thái: hiệu| lực\n", "dự thảo; hiệu lực; đã thay thế; hết hiệu lực")]
    [InlineData("báo cáo: tháng 6 năm 2024\n  nhiệm vụ 1:\n    trạng thái: |\n", "chưa thực hiện; đang thực hiện; hoàn thành; chậm; dừng")]
    [InlineData(Plan + "  suy ra: chỉ số; s|\n", "chỉ số; chỉ tiêu; sản phẩm")]
    public void The_words_of_a_fixed_set_may_stand(string marked, string choices)
    {
        var allowed = At(marked);
        Assert.Equal(choices, string.Join("; ", allowed.Choices));
        Assert.Empty(allowed.Keywords);
    }

    [Theory]
    [InlineData(Plan + "  suy ra: chỉ số; s|\n", "s")]
    [InlineData(Plan + "  suy ra: chỉ| số; sản phẩm\n", "chỉ số")]
    [InlineData(Plan + "  trạng thái: |", "")]
    [InlineData(Plan + "  nhiệm |vụ 2: B\n", "nhiệm vụ")]
    [InlineData(Plan + "  nhiệm vụ 1: B\n    chu|\n", "chu")]
    [InlineData(Plan + "  |\n", "")]
    public void What_is_begun_would_be_replaced(string marked, string replaced)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        var tree = Sources.Parse(marked.Remove(at, 1));
        Assert.Equal(replaced, tree.Source.Slice(tree.ContextAt(at).Replaced));
    }

    [Theory]
    [InlineData(Plan + "  mô tả:\n    Lời |văn\n")]
    [InlineData(Plan + "  mô tả:\n    Lời văn\n    |\n")]
    [InlineData(Plan + "  mô tả: |\n")]
    [InlineData(Plan + "  mô tả:\n    Một\n|\n    Hai\n")]
    [InlineData(Plan + "  # lời |soạn\n")]
    [InlineData(Plan + "  chủ trì: Sở |Y tế\n")]
    [InlineData(Plan + "  hạn: |\n")]
    [InlineData(Plan + "  nhiệm vụ |1: B\n")]
    [InlineData(Plan + "  không rõ: B\n    |\n")]
    public void Nothing_fixed_may_stand_in_prose_comments_labels_and_values_of_any_words(string marked)
    {
        var allowed = At(marked);
        Assert.Empty(allowed.Keywords);
        Assert.Empty(allowed.Choices);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Everywhere_in_a_case_there_is_an_answer_about_what_stands_there(string name)
    {
        var tree = GoldenCase.Read(name);
        for (var offset = 0; offset <= tree.Source.Text.Length; offset++)
        {
            var allowed = tree.ContextAt(offset);
            Assert.True(allowed.Replaced.Start <= offset && offset <= allowed.Replaced.End, $"{allowed.Replaced} does not hold {offset}.");
            Assert.Distinct(allowed.Keywords);
            if (allowed.Under is { } under) Assert.All(allowed.Keywords, k => Assert.NotNull(k.UseIn(under.Use!.Opens)));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Where_an_entry_stands_rightly_its_keyword_may_stand(string name)
    {
        var tree = GoldenCase.Read(name);
        if (tree.HasErrors) return;
        foreach (var entry in tree.AllEntries())
        {
            var allowed = tree.ContextAt(entry.Head.Start);
            Assert.Contains(entry.Keyword, allowed.Keywords);
            Assert.Same(tree.ParentOf(entry), allowed.Under);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_may_stand_on_a_new_line_is_read_there_and_what_may_not_is_told(string name)
    {
        var tree = GoldenCase.Read(name);
        if (tree.HasErrors) return;
        var tried = 0;
        foreach (var line in tree.Source.Lines.Where(l => l.Number % 3 == 1))
        {
            foreach (var indent in new[] { 0, 2, 4 })
            {
                var text = tree.Source.Text.Insert(line.Span.Start, new string(' ', indent) + "\n");
                var offset = line.Span.Start + indent;
                var blank = Sources.Parse(text);
                // Between two paragraphs of prose nothing is offered, although a keyword at the margin would end them.
                if (blank.At(offset) is { Part.Kind: PartKind.Value or PartKind.Blank, Entry.Use.Grammar.IsProse: true }) continue;
                var under = blank.ContextAt(offset);
                foreach (var keyword in Keywords.All.Where(k => k.Label != LabelRule.Year))
                {
                    var typed = Sources.Parse(text.Insert(offset, $"{keyword.Name}: {ExampleOf(keyword, under.Under)}"));
                    if (typed.At(offset).Part.Kind == PartKind.Value) continue;
                    var mayStand = under.Keywords.Contains(keyword);
                    // What may stand is not told of, though what is below may not stand under it; what may not brings an error somewhere.
                    var told = typed.Diagnostics.Where(d =>
                        mayStand ? d.Span.Start == offset && IsOfPlace(d.Descriptor) : d.Severity == Severity.Error
                    );
                    Assert.True(told.Any() != mayStand, $"{line.Number}, {indent} deep, {keyword}: {Sources.Printed(told)}");
                    tried++;
                }
            }
        }

        Assert.True(tried > 0);
    }

    private static bool IsOfPlace(DiagnosticDescriptor descriptor) =>
        descriptor == StructureDiagnostics.Misplaced || descriptor == StructureDiagnostics.Repeated
            || descriptor == LineDiagnostics.MissingTaskLine;

    private static string ExampleOf(Keyword keyword, EntrySyntax? under) =>
        (keyword.UseIn(under?.Use?.Opens ?? EntryContext.File) ?? keyword.Uses[0]).Grammar.Example;

    private static Allowed At(string marked)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        return Sources.Parse(marked.Remove(at, 1)).ContextAt(at);
    }
}
