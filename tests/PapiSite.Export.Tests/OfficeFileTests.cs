using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PapiSite.Model.Plans;
using PapiSite.Site;

namespace PapiSite.Export.Tests;

/// <summary>Word, Excel and LibreOffice open what is exported, and the same plan gives the same file.</summary>
public sealed class OfficeFileTests
{
    /// <summary>Every plan of the repository, with and without progress.</summary>
    public static TheoryData<string, string, bool> Exports
    {
        get
        {
            var exports = new TheoryData<string, string, bool>();
            foreach (var (folder, id) in Repository.AllPlans())
            {
                exports.Add(folder, id, false);
                exports.Add(folder, id, true);
            }

            return exports;
        }
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void Both_files_are_valid(string folder, string id, bool withProgress)
    {
        var (publication, plan) = Find(folder, id);
        Assert.Empty(FaultsOf(PlanExport.Docx(publication, plan, withProgress), isWord: true));
        Assert.Empty(FaultsOf(PlanExport.Xlsx(publication, plan, withProgress), isWord: false));
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void The_same_plan_gives_the_same_bytes(string folder, string id, bool withProgress)
    {
        var ((publication, plan), (other, again)) = (Find(folder, id), Find(folder, id));
        Assert.Equal(PlanExport.Docx(publication, plan, withProgress), PlanExport.Docx(other, again, withProgress));
        Assert.Equal(PlanExport.Xlsx(publication, plan, withProgress), PlanExport.Xlsx(other, again, withProgress));
        if (withProgress) return;
        var later = new Publication(publication.Content, Repository.Today.AddYears(1));
        Assert.Equal(PlanExport.Docx(publication, plan), PlanExport.Docx(later, plan));
        Assert.Equal(PlanExport.Xlsx(publication, plan), PlanExport.Xlsx(later, plan));
    }

    [LibreOfficeFact("swlo")]
    public void LibreOffice_prints_a_Word_file() => Print("a.docx", PlanExport.Docx);

    [LibreOfficeFact("sclo")]
    public void LibreOffice_prints_a_workbook() => Print("a.xlsx", PlanExport.Xlsx);

    private static void Print(string name, Func<Publication, Plan, bool, byte[]> export)
    {
        var (publication, plan) = Find("content", "vinh-phuc-papi-2024");
        var folder = Directory.CreateTempSubdirectory("papisite-").FullName;
        try
        {
            var file = Path.Combine(folder, name);
            File.WriteAllBytes(file, export(publication, plan, false));
            Assert.True(LibreOffice.Convert(file, folder));
            // The head of a PDF; a file that cannot be read gives none.
            Assert.StartsWith("%PDF-", File.ReadAllText(Path.ChangeExtension(file, ".pdf"))[..8], StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    internal static (Publication Publication, Plan Plan) Find(string folder, string id)
    {
        var publication = Repository.Publish(Repository.Folder(folder));
        return (publication, publication.Content.Plans.Single(p => p.Id == id));
    }

    internal static List<string> FaultsOf(byte[] bytes, bool isWord)
    {
        using var stream = new MemoryStream(bytes);
        using OpenXmlPackage package = isWord
            ? WordprocessingDocument.Open(stream, isEditable: false) : SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
            .Select(e => $"{e.Description} ({e.Part?.Uri} {e.Path?.XPath})")];
    }
}

/// <summary>LibreOffice as a process of its own, with a folder of its own for its profile, and only so long.</summary>
internal static class LibreOffice
{
    /// <summary>The program, or null where it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>True where the program has a part of that name: <c>swlo</c> for documents, <c>sclo</c> for sheets.</summary>
    public static bool Has(string part) => Program is not null
        && Directory.EnumerateFiles(Path.GetDirectoryName(File.ResolveLinkTarget(Program, returnFinalTarget: true)?.FullName ?? Program)!)
            .Any(file => Path.GetFileNameWithoutExtension(file) == $"lib{part}");

    /// <summary>Makes a PDF of a file; false where it takes too long or fails.</summary>
    public static bool Convert(string file, string folder)
    {
        var start = new ProcessStartInfo(Program!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in new[]
        {
            $"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, file,
        })
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(TimeSpan.FromMinutes(3))) return process.ExitCode == 0;
        process.Kill(entireProcessTree: true);
        return false;
    }
}

/// <summary>A fact that needs a part of LibreOffice.</summary>
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute(string part)
    {
        if (!LibreOffice.Has(part)) Skip = $"LibreOffice is not installed, or without {part}.";
    }
}
