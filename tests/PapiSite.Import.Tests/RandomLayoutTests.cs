using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Tests;

/// <summary>Tasks that are known, laid out at random as offices do: reading the document gives them again, and invents none.</summary>
public sealed class RandomLayoutTests
{
    private static readonly int Count = Environment.GetEnvironmentVariable("PAPISITE_SLOW") == "1" ? 5000 : 100;

    [Fact]
    public void Tasks_in_any_layout_are_read_as_they_are()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var layout = new RandomLayout(seed);
            var result = PlanImport.Of(layout.Document, layout.Content);
            var plan = SyntaxTree.Parse(SourceText.FromString("a.papi", result.Text));
            var read = plan.AllEntries().Where(e => e.Keyword == Keywords.Task).Select(e => RandomLayout.Told(e)).ToList();
            Assert.True(layout.Tasks.SequenceEqual(read), $"seed {seed}\n{layout}\n{result.Text}");
            Assert.Equal($"{seed}: {layout.Said}", $"{seed}: {RandomLayout.SaidBy(plan)}");
            Assert.True(result.Lost.IsEmpty, $"seed {seed}: {string.Join("; ", result.Lost)}");
            Assert.True(result.MadeUp.IsEmpty, $"seed {seed}: {string.Join("; ", result.MadeUp)}");
            Assert.True(result.IsStable && !result.Diagnostics.Any(d => d.Severity == Severity.Error), $"seed {seed}\n{result.Text}");
        }
    }
}
