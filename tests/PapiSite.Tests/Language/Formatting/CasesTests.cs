using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Formatting;

public sealed class CasesTests
{
    public static TheoryData<string> Cases() => GoldenCase.Names();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_what_stands_beside_it(string name)
    {
        var tree = GoldenCase.Read(name);
        GoldenCase.Expect(name, "formatted.papi", Formatter.Format(Mends.Apply(tree)));
        GoldenCase.Expect(name, "diagnostics.txt", Sources.Printed(tree.Diagnostics));
        GoldenCase.Expect(name, "tokens.txt", TokensDump.Of(tree));
        GoldenCase.Expect(name, "tree.txt", TreeDump.Of(tree));
        var answers = AnswersDump.Of(tree, GoldenCase.Text(name, "answers.txt"));
        Assert.NotEmpty(answers);
        GoldenCase.Expect(name, "answers.txt", answers);
        GoldenCase.Expect(name, "model.txt", ModelDump.Of(SiteContent.Bind([tree]).Content));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_formatted_case_formats_to_itself(string name)
    {
        var once = Formatter.Format(Mends.Apply(GoldenCase.Read(name)));
        Assert.Equal(once, Formatter.Format(Mends.Apply(Sources.Parse(once))));
    }

    [Fact]
    public void There_are_cases() => Assert.True(Cases().Count >= 8);
}
