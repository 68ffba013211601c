using PapiSite.Language.Syntax;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Syntax;

/// <summary>What an editor is told of the place at which the caret stands; <c>|</c> marks it.</summary>
public sealed class StandingTests
{
    public static TheoryData<string> Cases() => GoldenCase.Names();

    [Theory]
    [InlineData("|kế hoạch: A\n", "Keyword kế hoạch")]
    [InlineData("kế hoạch|: A\n", "Keyword kế hoạch")]
    [InlineData("kế hoạch:| A\n", "Blank kế hoạch")]
    [InlineData("kế hoạch: |A\n", "Value kế hoạch")]
    [InlineData("kế hoạch: A|\n", "Value kế hoạch")]
    [InlineData("kế hoạch: A\n|", "BlankLine -")]
    [InlineData("kế hoạch: A|", "Value kế hoạch")]
    [InlineData("|", "BlankLine -")]
    [InlineData("kế hoạch: A\n  nhiệm vụ |5: B\n", "Label nhiệm vụ in kế hoạch")]
    [InlineData("kế hoạch: A\n |  hạn: năm 2024\n", "Blank hạn in kế hoạch")]
    [InlineData("kế hoạch: A\n  hạn: năm| 2024\n", "Value hạn in kế hoạch: Deadline")]
    [InlineData("kế hoạch: A\n  chủ trì: Sở Y tế; Sở |Nội vụ\n", "Value chủ trì in kế hoạch: agency Sở Nội vụ")]
    [InlineData("kế hoạch: A\n  chủ trì: Sở Y tế; Sở Nội vụ (nếu| có)\n", "Value chủ trì in kế hoạch")]
    [InlineData("kế hoạch: A\n  căn cứ: Luật Đất đai; Nghị định 59/|2019/NĐ-CP\n", "Value căn cứ in kế hoạch: document 59/2019/NĐ-CP")]
    [InlineData("kế hoạch: A\n  chỉ số: PAPI.1; PAPI.|2\n", "Value chỉ số in kế hoạch: item PAPI.2")]
    [InlineData("kế hoạch: A\n  ngày ban hành: 1/|6/2024\n", "Value ngày ban hành in kế hoạch: DateValue")]
    [InlineData("kế hoạch: A\n  mô tả:\n    Một\n|\n    Hai\n", "Value mô tả in kế hoạch")]
    [InlineData("kế hoạch: A\n|\n  hạn: năm 2024\n", "BlankLine hạn in kế hoạch")]
    [InlineData("kế hoạch: A\n  # lời| soạn\n  hạn: năm 2024\n", "Comment hạn in kế hoạch")]
    [InlineData("kế hoạch: A\n  hạn: năm 2024  # |lời\n", "Comment hạn in kế hoạch")]
    [InlineData("kế hoạch: A\n  hạn: năm 2024\n  lạc| chỗ\n", "Stray -")]
    [InlineData("kế hoạch: A\n  -| hạn: năm 2024\n", "ListMarker hạn in kế hoạch")]
    public void A_caret_stands_at(string marked, string standing)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        Assert.Equal(standing, Told(Sources.Parse(marked.Remove(at, 1)).At(at)));
    }

    [Fact]
    public void A_place_outside_the_source_is_its_nearest_end()
    {
        var tree = Sources.Parse("kế hoạch: A");
        Assert.Equal(tree.At(0), tree.At(-5));
        Assert.Equal(tree.At(11), tree.At(500));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Everywhere_in_a_case_something_stands_and_lies_within_what_is_around_it(string name)
    {
        var tree = GoldenCase.Read(name);
        for (var offset = 0; offset <= tree.Source.Text.Length; offset++)
        {
            var (part, around, inner) = tree.At(offset);
            Assert.True(part.Span.Start <= offset && offset <= part.Span.End, $"{part} does not hold {offset}.");
            if (inner is not null)
            {
                Assert.InRange(offset, inner.Span.Start, inner.Span.End);
                Assert.InRange(inner.Span.Start, part.Span.Start, part.Span.End);
            }

            Assert.Equal(part.Entry is { } entry ? tree.ParentOf(entry) : null, around.LastOrDefault());
            Assert.All(around.Zip(around.Skip(1)), pair => Assert.Same(pair.First, tree.ParentOf(pair.Second)));
            // Comments and blank lines before an entry stand outside those around it where they come first.
            if (part is { Kind: PartKind.Keyword or PartKind.Label or PartKind.Value, Entry: not null })
                Assert.All(around, outer => Assert.True(outer.Span.Start <= part.Span.Start && part.Span.End <= outer.LastUnit()));
        }
    }

    private static string Told(Standing standing)
    {
        var around = standing.Around.IsEmpty ? "" : $" in {string.Join(" › ", standing.Around.Select(e => e.Keyword!.Name))}";
        var inner = standing.Inner switch
        {
            NamedAgency agency => $": agency {agency.Mention.Name}",
            NamedDocument document => $": document {document.Document.Number}",
            NamedItem item => $": item {item.Item.Text}",
            WholeValue whole => $": {whole.Value.GetType().Name}",
            _ => "",
        };
        return $"{standing.Part.Kind} {standing.Entry?.Keyword?.Name ?? "-"}{around}{inner}";
    }
}
