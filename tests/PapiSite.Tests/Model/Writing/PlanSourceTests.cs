using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Writing;
using PapiSite.Model;
using PapiSite.Model.Writing;
using PapiSite.Tests.Model.Fields;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Writing;

/// <summary>The law of what writes plans: the file that is written of a plan is bound to the same plan, field by field.</summary>
public sealed class PlanSourceTests
{
    public static TheoryData<string> Folders => ["content", "tests/Fictitious"];

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests", "Cases"))
            .Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_plans_of_a_folder_are_bound_as_before(string folder) => Assert.True(Keeps(Repository.SourcesOf(folder)) > 0);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_plan_of_a_case_is_bound_as_before(string name) =>
        Keeps([.. Repository.SourcesOf(Path.Combine("tests", "Cases", name)).Where(s => s.Path == "formatted.papi")]);

    [Fact]
    public void Each_field_of_a_task_and_of_a_part_of_one_is_written() => Assert.All(
        FieldSample.All, sample => Keeps([.. sample.With.Select(s => SourceText.FromString(s.Path, s.Text))]));

    [Fact]
    public void Each_keyword_under_a_plan_and_what_holds_tasks_is_written_back() => Assert.All(
        new[] { EntryContext.Plan, EntryContext.Appendix, EntryContext.Group, EntryContext.Goal }
            .SelectMany(c => Keywords.In(c).Select(k => (In: c, Keyword: k))),
        p =>
        {
            var holder = p.In switch
            {
                EntryContext.Plan => "",
                EntryContext.Appendix => "  phụ lục 1: X\n",
                EntryContext.Group => "  nhóm I: X\n",
                _ => "  nhằm mục tiêu: X\n",
            };
            var label = p.Keyword.LabelIn(p.In) switch
            {
                LabelRule.Year => " 2024",
                LabelRule.RequiredName => " thẩm định",
                _ => "",
            };
            var line = $"{(holder.Length == 0 ? "  " : "    ")}{p.Keyword.Name}{label}: {p.Keyword.UseIn(p.In)!.Grammar.Example}\n";
            Keeps([SourceText.FromString("a.papi", $"kế hoạch: A\n{holder}{line}{(holder.Length == 0 ? "  " : "    ")}nhiệm vụ 9: Z\n")]);
        });

    [Fact]
    public void What_is_inherited_is_written_where_the_plan_says_it()
    {
        const string text = """
            kế hoạch: A
              mã: a
              phối hợp: Sở Nội vụ; …
              hạn: năm 2024

              nhóm I: B
                chủ trì: không nêu

                nhiệm vụ 1: C
                  hạn: quý II

                  việc a: D
                    chủ trì: Sở Y tế (đối với tuyến tỉnh)

              nhóm II:

              nhiệm vụ: E
                phối hợp: bị mất
            """;
        var plan = Sources.Plan(text);
        Assert.Equal(text + "\n", PapiWriter.Write([PlanSource.Of(plan)]));
    }

    /// <summary>Binds the sources, and again with each plan as it is written; gives how many there are.</summary>
    private static int Keeps(ImmutableArray<SourceText> sources)
    {
        var trees = sources.Select(SyntaxTree.Parse).ToList();
        if (trees.Any(t => t.HasErrors)) return 0;
        var content = SiteContent.Bind(trees).Content;
        var again = SiteContent.Bind(trees.Select(tree => Written(tree, content))).Content;
        Assert.Equal(content.Plans.Select(p => p.Id), again.Plans.Select(p => p.Id));
        foreach (var (plan, written) in content.Plans.Zip(again.Plans))
        {
            Assert.Equal(ModelDump.Of(plan), ModelDump.Of(written));
            Assert.Equal(PapiWriter.Write([PlanSource.Of(plan)]), PapiWriter.Write([PlanSource.Of(written)]));
        }

        return content.Plans.Length;
    }

    private static SyntaxTree Written(SyntaxTree tree, SiteContent content)
    {
        var plans = content.Plans.Where(p => p.Origin.Source == tree.Source).ToDictionary(p => p.Origin.Entry.Head.Start);
        if (plans.Count == 0) return tree;
        var text = PapiWriter.Write(
            tree.Entries.Select(e => plans.TryGetValue(e.Head.Start, out var plan) ? PlanSource.Of(plan) : PapiEntry.Of(e)));
        return SyntaxTree.Parse(SourceText.FromString(tree.Source.Path, text));
    }
}
