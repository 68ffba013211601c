using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;

namespace PapiSite.Tests.Manual;

public sealed partial class ManualExamplesTests
{
    public static TheoryData<string> Pages => ManualPage.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_read_without_a_diagnostic(string page) =>
        Assert.Equal("", Printed(ManualPage.Named(page).Tree.Diagnostics));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Formatting_leaves_a_page_as_it_is(string page)
    {
        var tree = ManualPage.Named(page).Tree;
        Assert.Equal(tree.Source.Text, Formatter.Format(tree));
    }

    [Fact]
    public void The_manual_raises_nothing_among_the_whole_content()
    {
        var bound = SiteContent.Bind(ManualPage.WholeContent());
        Assert.Equal("", Printed(bound.Diagnostics.Where(d => d.Source.Path.StartsWith("trang/huong-dan/", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_of_a_known_kind(string page) =>
        Assert.All(Blocks(page), b => Assert.Contains(b.Kind, (string[])["papi", "papi-loi", "text", "sh"]));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_raises_nothing(string page) =>
        Assert.All(Blocks(page).Where(b => b.Kind == "papi"), b => Assert.Equal("", Printed(b.Diagnostics)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_is_written_in_canonical_form(string page) =>
        Assert.All(Blocks(page).Where(b => b.Kind == "papi"), b => Assert.Equal(b.Text, Formatter.Format(Tree(b))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_mistake_raises_just_the_codes_named_right_before_it(string page) =>
        Assert.All(Blocks(page).Where(b => b.Kind == "papi-loi"), b =>
        {
            var named = Code.Matches(b.Before).Select(m => m.Groups["code"].Value).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(
                string.Join(' ', named),
                string.Join(' ', b.Diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal))
            );
        });

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_message_shown_is_the_one_that_an_editor_sees(string page)
    {
        FencedBlock? before = null;
        foreach (var block in Blocks(page))
        {
            var isMessage = block.Kind == "text" && block.Text.StartsWith(ExampleContent.ExamplePath + ":", StringComparison.Ordinal);
            if (isMessage) Assert.Equal(Printed(before!.Diagnostics), block.Text);
            before = block;
        }
    }

    [Fact]
    public void There_are_enough_examples_of_what_is_right_and_of_what_is_wrong()
    {
        var kinds = ManualPage.All.SelectMany(p => FencedBlock.Of(p.Body)).CountBy(b => b.Kind).ToDictionary();
        Assert.True(kinds["papi"] >= 25, $"{kinds["papi"]} examples");
        Assert.True(kinds["papi-loi"] >= 15, $"{kinds["papi-loi"]} mistakes");
    }

    private static IEnumerable<FencedBlock> Blocks(string page) => FencedBlock.Of(ManualPage.Named(page).Body);

    private static SyntaxTree Tree(FencedBlock block) =>
        SyntaxTree.Parse(SourceText.FromString(ExampleContent.ExamplePath, block.Text));

    private static string Printed(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Where(d => !d.IsAnswered).Select(d => DiagnosticFormat.Whole(d, MessageLanguage.Vietnamese)));

    [GeneratedRegex(@"`(?<code>PAPI\d{4})`", RegexOptions.ExplicitCapture)]
    private static partial Regex Code { get; }
}
