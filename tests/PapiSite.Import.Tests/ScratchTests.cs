using System.Collections.Immutable;
using PapiSite.Import;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Plans;

namespace PapiSite.Import.Tests;

public sealed class ScratchTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void Try()
    {
        foreach (var file in Directory.GetFiles("/work/shared/plans").Order())
        {
            var document = Plain(file);
            var result = PlanImport.Of(document, []);
            File.WriteAllText("/tmp/t/" + Path.GetFileName(file) + ".papi", result.Text);
            File.WriteAllText("/tmp/t/" + Path.GetFileName(file) + ".reg", result.Registry);
            output.WriteLine($"{Path.GetFileName(file)}: {result.Tasks} tasks {result.Parts} parts {result.Doubts.Length} doubts lost {result.Lost.Length} stable {result.IsStable} missing {result.Missing.Length} "
                + string.Join(" ", result.Diagnostics.GroupBy(d => d.Severity + d.Code).Select(g => $"{g.Key}x{g.Count()}")));
            File.WriteAllLines("/tmp/t/" + Path.GetFileName(file) + ".log", result.Lost.Select(l => $"LOST {l.Place.Words.En}: {l.Words}")
                .Concat(result.Doubts.Select(d => $"DOUBT {d.Line} {d.Place?.Words.En} {d.Reason.Vi}: {d.Text}")).Concat(result.LeftOut.Select(l => $"OUT {l.Place.Words.En} {l.Reason.Vi}: {l.Words}"))
                .Concat(result.Diagnostics.Select(d => $"DIAG {d.Code} {d.Position} {d.Message(default)}")));
        }
    }

    [Fact]
    public void Compare()
    {
        var trees = Directory.GetFiles("/work/wt-import/content", "*.papi", SearchOption.AllDirectories).Where(f => !f.Contains("huong-dan")).Select(f => SyntaxTree.Parse(SourceText.FromString(Path.GetRelativePath("/work/wt-import/content", f), File.ReadAllText(f)))).ToList();
        var truth = SiteContent.Bind(trees).Content;
        var others = trees.Where(t => !t.Source.Path.Contains("ke-hoach/")).ToList();
        foreach (var (file, id) in new[] { ("hung-yen-phu-luc-KH-UBND-2023", "hung-yen-papi-2023"), ("lao-cai-166-KH-UBND-2023", "lao-cai-papi-2023"), ("vinh-loc-KH-UBND-2023", "vinh-loc-2023"), ("vinh-phuc-151-KH-UBND-2024", "vinh-phuc-papi-2024") })
        {
            var result = PlanImport.Of(Plain($"/work/shared/plans/{file}.txt"), others);
            File.WriteAllText("/tmp/t/" + file + ".c.papi", result.Text);
            File.WriteAllText("/tmp/t/" + file + ".c.reg", result.Registry);
            var bound = SiteContent.Bind([.. others, SyntaxTree.Parse(SourceText.FromString("x.papi", result.Text)), SyntaxTree.Parse(SourceText.FromString("y.papi", result.Registry))]);
            var got = bound.Content.Plans.Single().Tasks.ToList();
            var want = truth.Plans.Single(p => p.Id == id).Tasks.ToList();
            var (right, wrong) = (0, new List<string>());
            for (var i = 0; i < Math.Min(got.Count, want.Count); i++)
            {
                string A(PlanTask t) => string.Join("; ", t.Assignments.Select(a => $"{a.Keyword.Name}={(a.Agency?.Name ?? a.Mention.Name)}")) + " | " + t.Deadline?.Text;
                if (string.Equals(A(got[i]), A(want[i]), StringComparison.OrdinalIgnoreCase)) right++;
                else wrong.Add($"{i + 1} {got[i].Headline}\n   GOT  {A(got[i])}\n   WANT {A(want[i])}");
            }
            File.WriteAllLines("/tmp/t/" + file + ".cmp", wrong);
            output.WriteLine($"{id}: tasks got {got.Count} want {want.Count} right {right} missing {result.Missing.Length} doubts {result.Doubts.Length} errors {bound.HasErrors}");
        }
    }

    private static ForeignDocument Plain(string file)
    {
        var blocks = new List<Block>();
        var lines = File.ReadAllLines(file);
        var rows = new List<string[]>();
        foreach (var raw in lines.Append(""))
        {
            var line = raw.Replace("**", "").Replace("<b>", "").Replace("</b>", "").TrimStart('#');
            var isPipe = line.StartsWith('|');
            if (isPipe && line.Trim('|', '-', ' ').Length == 0) continue;
            if (line.Contains('\t') && line.Count(c => c == '\t') > 2) { rows.Add(line.Split('\t')); continue; }
            if (isPipe) { rows.Add(line.Trim().Trim('|').Split('|')); continue; }
            if (rows.Count > 0)
            {
                var n = blocks.Count + 1;
                blocks.Add(new Table(new(null, n), rows.Max(r => r.Length), [.. rows.Select((r, y) => new TableRow([.. r.Select((c, x) => (Text: Clean(c), x)).Where(c => c.Text.Length > 0).Select(c =>
                {
                    var place = new SourcePlace(null, n, y + 1, c.x + 1);
                    return new TableCell(place, c.x, 1, [new Paragraph(place, c.Text)]);
                })]))]));
                rows.Clear();
            }
            if (line.Trim().Length > 0) blocks.Add(new Paragraph(new(null, blocks.Count + 1), line.Trim()));
        }
        return new(Path.GetFileName(file), [.. blocks]);
    }

    private static string Clean(string c) => System.Text.RegularExpressions.Regex.Replace(c, "<[^>]*>", "").Trim();
}
