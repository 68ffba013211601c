using System.Runtime.CompilerServices;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Tests;

/// <summary>
/// Documents and what becomes of them, a file each in <c>Cases</c>: the document, the plan, the agencies to add, what an editor should
/// look at, what is left out. <c>PAPISITE_UPDATE_CASES=1</c> writes them anew.
/// </summary>
public sealed class ImportCasesTests
{
    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Cases");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder(), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!)
        .Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_becomes_the_plan_that_it_is(string name)
    {
        var file = Path.Combine(Folder(), name + ".txt");
        var parts = File.ReadAllText(file).Split("\n=====\n");
        var content = parts.Length > 1 && parts[1].Length > 0
            ? new[] { SyntaxTree.Parse(SourceText.FromString("co-quan/a.papi", parts[1] + "\n")) } : [];
        var result = PlanImport.Of(DocumentText.Read(name + ".docx", parts[0]), content);
        Assert.Empty(result.Lost);
        Assert.Empty(result.MadeUp);
        Assert.True(result.IsStable);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        string[] got =
        [
            parts[0], parts.Length > 1 ? parts[1] : "", result.Text.TrimEnd(), result.Registry.TrimEnd(),
            string.Join('\n', result.Doubts.Select(d => $"{d.Line}: {d.Reason.Vi} ({d.Place?.Words.Vi})")),
            string.Join('\n', result.LeftOut.Select(l => $"{l.Place.Words.Vi}: {l.Words} ({l.Reason.Vi})")),
        ];
        var whole = string.Join("\n=====\n", got) + "\n";
        if (Environment.GetEnvironmentVariable("PAPISITE_UPDATE_CASES") == "1") File.WriteAllText(file, whole);
        Assert.Equal(File.ReadAllText(file), whole);
    }

    [Fact]
    public void A_word_that_is_lost_is_told_with_its_place()
    {
        var document = DocumentText.Read("a.docx", "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Lập danh mục thủ tục | Sở Mẫu |");
        var (draft, leftOut) = Understanding.PlanReader.Read(document);
        var text = Language.Writing.PapiWriter.Write([draft.Written()]);
        SyntaxTree File(string of) => SyntaxTree.Parse(SourceText.FromString("a.papi", of));
        Assert.Empty(Checks.IdentityCheck.Of(document, leftOut, draft.WithAll(), File(text)));
        var lost = Assert.Single(Checks.IdentityCheck.Of(document, leftOut, draft.WithAll(), File(text.Replace("danh mục ", ""))));
        Assert.Equal(("danh muc", new SourcePlace(null, 1, 2, 2)), (lost.Words, lost.Place));
    }
}
