using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Binding;
using PapiSite.Model.Site;

namespace PapiSite.Model;

/// <summary>
/// The manual for editors, which comes with the program: whoever edits a site finds it there. A content that has a page at its
/// address has written its own, and the settings may say that the site has none (<c>hướng dẫn biên tập: không</c>).
/// </summary>
public static class EditorsManual
{
    /// <summary>The path of its first page, without slashes around it.</summary>
    public const string Path = "huong-dan";

    /// <summary>The address of its first page from the site's root.</summary>
    public const string Address = $"/{Path}/";

    private static readonly Lazy<ImmutableArray<ContentPage>> Pages = new(() => PageBinder.Bind(
        [.. Read(".papi").Select(file => SyntaxTree.Parse(SourceText.FromBytes(file.Path, file.Bytes)))]));

    private static readonly Lazy<FrozenDictionary<string, byte[]>> Files = new(() =>
        Read(".png").ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal));

    /// <summary>The bytes of its pictures by their path, as if they lay in a content folder.</summary>
    public static IReadOnlyDictionary<string, byte[]> Pictures => Files.Value;

    /// <summary>A bound content with those of the manual's pages that its site is to have.</summary>
    public static BoundContent AddTo(BoundContent bound)
    {
        var content = bound.Content;
        if (content.Settings.HasManual == false || HasOwn(content)) return bound;
        var own = content.Pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        return bound with
        {
            Content = content with
            {
                Manual = [.. Pages.Value.Where(p => !own.Contains(p.Path))],
                Attachments = content.Attachments.Concat(Pictures.Keys).ToFrozenSet(StringComparer.Ordinal),
            },
        };
    }

    /// <summary>True where something of the content lies where the manual would begin.</summary>
    private static bool HasOwn(SiteContent content) =>
        content.Pages.Any(p => p.Path == Path)
        || content.RootFiles.Any(f => f.StartsWith($"{SiteContent.RootFolder}{Path}/", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(string Path, byte[] Bytes)> Read(string ending)
    {
        var assembly = typeof(EditorsManual).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.EndsWith(ending, StringComparison.Ordinal));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return ($"trang/{Path}/{name}", bytes);
        }
    }
}
