using System.Collections.Concurrent;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Diagnostics;

/// <summary>What an editor may do at a key about what it is told.</summary>
public sealed class FixTests
{
    private const int Spoiled = 400;

    /// <summary>Whose fixes may bring another mistake of the same file to light, with the reason.</summary>
    private static readonly Dictionary<string, string> MayBringAnother = new()
    {
        ["PAPI1002"] = "Letters that a hidden character parted are another word when they are joined.",
        ["PAPI1005"] = "A line that moves may come under one that cannot hold it, or beside one of its kind.",
        ["PAPI1008"] = "A line that moves may come under one that cannot hold it, or beside one of its kind.",
        ["PAPI1006"] = "What stands behind a keyword is read once the keyword is known.",
        ["PAPI1010"] = "A keyword with its colon may still lack its year.",
        ["PAPI1024"] = "A line that becomes an entry has a depth, and may come before a line of the group.",
        ["PAPI1029"] = "A line that becomes an entry has a depth, and may come before a line of the group.",
    };

    public static TheoryData<string> Cases() => GoldenCase.Names();

    public static TheoryData<string> Codes() => [.. DiagnosticCatalog.All.Select(d => d.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fix_of_a_bad_example_mends_it_and_brings_no_error(string code)
    {
        var descriptor = DiagnosticCatalog.All.Single(d => d.Code == code);
        var told = Sources.Check(descriptor.Bad, descriptor.SavedAs, descriptor.IsOfFinishedFiles).Diagnostics;
        Assert.Equal("", FixTrial.Of(told, text => Sources.Check(text, null, descriptor.IsOfFinishedFiles).Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fix_of_a_case_mends_it_and_brings_no_error(string name) =>
        Assert.Equal("", FixTrial.Of(GoldenCase.Read(name).Diagnostics, text => Sources.Parse(text).Diagnostics));

    [Fact]
    public void Every_fix_says_what_it_does_in_both_languages_and_changes_the_source()
    {
        var fixes = DiagnosticCatalog.All.SelectMany(d => Sources.Check(d.Bad, d.SavedAs, d.IsOfFinishedFiles).Diagnostics)
            .SelectMany(d => d.Fixes.Select(fix => (Diagnostic: d, Fix: fix))).ToList();
        Assert.True(fixes.Count > 20, $"Only {fixes.Count} fixes are offered.");
        Assert.All(fixes, found =>
        {
            var (diagnostic, fix) = found;
            Assert.False(string.IsNullOrWhiteSpace(fix.Title.Vi), diagnostic.Code);
            Assert.NotEqual(fix.Title.Vi, fix.Title.En);
            Assert.NotEqual(diagnostic.Source.Text, diagnostic.Source.With(fix.Edits).Text);
        });
    }

    [Theory]
    [InlineData("kế hoạch: A\n  nhiệm vụ 1: B\n    chủ chì: Sở Y tế\n", "chủ trì")]
    [InlineData("kế hoạch: A\n  nhiệm vụu 1: B\n", "nhiệm vụ")]
    [InlineData("kế hoạch: A\n  Mục I: B\n", "nhóm I")]
    [InlineData("kế hoạch: A\n  Mục 1: B\n", "nhóm 1 | nhiệm vụ 1")]
    [InlineData("kế hoạch: A\n  trạng thái: hiệu lưc rồi\n", "hiệu lực")]
    [InlineData("kế hoạch: A\n  trạng thái: du thảoo\n", "dự thảo")]
    [InlineData("kế hoạch: A\n  mã: Kế hoạch 2024\n", "ke-hoach-2024")]
    [InlineData("kế hoạch: A\n  mã: ***\n", "")]
    [InlineData("kế hoạch: A\n  1) Việc đầu\n     hạn: năm 2024\n", "nhiệm vụ 1:")]
    public void Names_that_may_be_meant_are_offered(string text, string offered) =>
        Assert.Equal(offered, Offered(Sources.Parse(text).Diagnostics));

    [Theory]
    [InlineData("chủ trì: Sở Tài chánh", "Sở Tài chính")]
    [InlineData("chủ trì: Sở Tài chính, Sở Nội vụ", "Sở Tài chính; Sở Nội vụ")]
    [InlineData("chủ trì: Đài Khí tượng thủy văn (nếu có)", "Đài Khí tượng thủy văn (ngoài danh bạ)")]
    [InlineData("chủ trì: Sở Tài chinh", "Sở Tài chính")]
    [InlineData("chủ trì: Sở Tài\n        chánh", "")]
    [InlineData("chỉ số: PAPI.11", "PAPI.1")]
    public void Names_of_the_content_are_offered(string line, string offered) =>
        Assert.Equal(
            offered, Offered(ExampleContent.Bind($"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: B\n    {line}\n").Diagnostics));

    [Fact]
    public void A_choice_that_runs_over_two_lines_is_not_replaced_by_halves() =>
        Assert.Empty(Assert.Single(Sources.Parse("kế hoạch: A\n  trạng thái: đã thay\n      thếe\n").Diagnostics).Fixes);

    [Fact]
    public void A_fix_of_loose_letters_takes_their_marks_along()
    {
        const string loose = "kế hoạch: A\n  trạng thái: dư\u0323 thaoo\n";
        var diagnostic = Assert.Single(Sources.Parse(loose).Diagnostics, d => d.Code == "PAPI2010");
        Assert.Equal("kế hoạch: A\n  trạng thái: dự thảo\n", diagnostic.Source.With(Assert.Single(diagnostic.Fixes).Edits).Text);
    }

    [Fact]
    public void In_files_with_several_mistakes_a_fix_hardly_ever_brings_another_to_light()
    {
        var tried = 0;
        var faults = new ConcurrentBag<(string Code, string Told)>();
        Parallel.For(0, Spoiled, seed =>
        {
            var random = new Random(seed);
            var name = GoldenCase.All[random.Next(GoldenCase.All.Length)];
            var tree = Sources.Parse(Mutations.OfLines(GoldenCase.Text(name, "input.papi"), random));
            foreach (var diagnostic in tree.Diagnostics.Where(d => d.Fixes.Length > 0))
            {
                Interlocked.Increment(ref tried);
                var told = FixTrial.Of(diagnostic, tree.Diagnostics, text => Sources.Parse(text).Diagnostics);
                if (told.Length > 0) faults.Add((diagnostic.Code, $"Seed {seed}: {told}"));
            }
        });
        Assert.True(tried > 500, $"Only {tried} fixes were tried.");
        Assert.Equal("", string.Join('\n', faults.Where(f => !MayBringAnother.ContainsKey(f.Code)).Select(f => f.Told)));
        Assert.True(faults.Count <= tried / 20, $"{faults.Count} of {tried} fixes brought another mistake.");
    }

    private static string Offered(IEnumerable<Diagnostic> told) =>
        string.Join(" | ", told.SelectMany(d => d.Fixes).Select(f => Assert.Single(f.Edits).Text));

    [Fact]
    public void Replacements_are_carried_out_together_wherever_they_stand() =>
        Assert.Equal("một-HAI-ba", SourceText.FromString("x", "mot-hai-ba").With([new(new(4, 3), "HAI"), new(new(0, 3), "một")]).Text);
}
