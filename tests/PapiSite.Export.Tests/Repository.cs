using System.Runtime.CompilerServices;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Site;

namespace PapiSite.Export.Tests;

/// <summary>The contents that the repository has, and contents of a few lines.</summary>
internal static class Repository
{
    /// <summary>The day of every publication here.</summary>
    public static readonly DateOnly Today = new(2026, 7, 15);

    private static readonly string Root = RootOf();

    /// <summary>The files of a folder of the repository.</summary>
    public static IReadOnlyList<SyntaxTree> Folder(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.papi", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(p => SyntaxTree.Parse(SourceText.FromString(
                Path.GetRelativePath(Path.Combine(Root, folder), p).Replace('\\', '/'), File.ReadAllText(p)))),
    ];

    /// <summary>The plans of the contents that the repository has.</summary>
    public static IEnumerable<(string Folder, string Id)> AllPlans() => new[] { "content", "tests/Fictitious" }
        .SelectMany(folder => Publish(Folder(folder)).Content.Plans.Select(plan => (folder, plan.Id)));

    /// <summary>A content as it is published, with the paths of the files that lie beside it.</summary>
    public static Publication Publish(IEnumerable<SyntaxTree> trees, params string[] files) =>
        new(SiteContent.Bind(trees, files).Content, Today);

    /// <summary>A content of one plan, with agencies of a made-up province.</summary>
    public static (IReadOnlyList<SyntaxTree> Trees, Publication Publication, Plan Plan) OfPlan(
        string plan, string agencies = Agencies, params string[] files)
    {
        IReadOnlyList<SyntaxTree> trees =
        [
            SyntaxTree.Parse(SourceText.FromString("co-quan/a.papi", agencies)),
            SyntaxTree.Parse(SourceText.FromString("ke-hoach/a.papi", plan)),
        ];
        var publication = Publish(trees, files);
        return (trees, publication, Assert.Single(publication.Content.Plans));
    }

    /// <summary>The agencies of the made-up province.</summary>
    public const string Agencies = """
        địa bàn: tỉnh Mẫu
          cơ quan: UBND tỉnh Mẫu
          cơ quan: Sở Nội vụ
          cơ quan: Sở Tài chính
          cơ quan: Sở Lao động - Thương binh và Xã hội
          cơ quan: Công an tỉnh
          cơ quan: UBND cấp xã
            loại: nhóm

        """;

    private static string RootOf([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
