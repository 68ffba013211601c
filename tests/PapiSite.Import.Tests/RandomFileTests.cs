using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Tests;

/// <summary>Tasks that are known, written as files the way offices make them: importing gives them again, and invents none.</summary>
public sealed class RandomFileTests
{
    private static readonly int Count = Environment.GetEnvironmentVariable("PAPISITE_SLOW") == "1" ? 1500 : 16;

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("tcvn3.docx")]
    [InlineData("vni.docx")]
    [InlineData("xlsx")]
    public void Tasks_in_a_file_of_any_kind_are_read_as_they_are(string kind)
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var layout = new RandomLayout(seed);
            var file = new LayoutFile(layout.Document, new Random(seed));
            var read = Assert.IsType<ReadResult.Read>(ForeignReader.Read($"a.{kind.Split('.')[^1]}", file.Bytes(kind)));
            var result = PlanImport.Of(read.Document, layout.Content);
            var plan = SyntaxTree.Parse(SourceText.FromString("a.papi", result.Text));
            var tasks = plan.AllEntries().Where(e => e.Keyword == Keywords.Task).Select(RandomLayout.Told).ToList();
            Assert.True(layout.Tasks.SequenceEqual(tasks), $"{kind}, seed {seed}\n{layout}\n{result.Text}");
            Assert.Equal($"{seed}: {layout.Said}", $"{seed}: {RandomLayout.SaidBy(plan)}");
            Assert.True(result.Lost.IsEmpty, $"{kind}, seed {seed}: {string.Join("; ", result.Lost)}");
            Assert.True(result.MadeUp.IsEmpty, $"{kind}, seed {seed}: {string.Join("; ", result.MadeUp)}");
        }
    }
}
