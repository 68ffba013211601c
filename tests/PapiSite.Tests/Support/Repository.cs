using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;

namespace PapiSite.Tests.Support;

/// <summary>The repository that the tests were built from, found by walking up to its solution.</summary>
internal static class Repository
{
    /// <summary>The folder of PapiSite.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The sources of content/, with the paths that people see.</summary>
    public static ImmutableArray<SourceText> ContentSources { get; } = SourcesOf("content");

    /// <summary>content/, bound; its attachments are not looked for, since the shipped plan has none.</summary>
    public static BoundContent Content { get; } = SiteContent.Bind(ContentSources.Select(SyntaxTree.Parse));

    /// <summary>The sources of a content folder of the repository, with the paths that people see.</summary>
    public static ImmutableArray<SourceText> SourcesOf(string folder)
    {
        var root = Path.Combine(Root, folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*.papi", SearchOption.AllDirectories)
                .Select(file => SourceText.FromBytes(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file)))
                .OrderBy(source => source.Path, StringComparer.Ordinal),
        ];
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PapiSite.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("PapiSite.sln stands in no folder above the tests.");
    }
}
