using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Site;

namespace PapiSite.Model.Binding;

/// <summary>Binds pages of prose.</summary>
internal static class PageBinder
{
    /// <summary>The pages of a few files, without any files attached.</summary>
    public static ImmutableArray<ContentPage> Bind(ImmutableArray<SyntaxTree> trees)
    {
        var attachments = new AttachedFiles([]);
        return Bind(trees, attachments, new(null, attachments), new());
    }

    public static ImmutableArray<ContentPage> Bind(
        ImmutableArray<SyntaxTree> trees, AttachedFiles attachments, KeptBindings kept, BindingBag diagnostics)
    {
        var pages = new OrderedDictionary<string, ContentPage>(StringComparer.Ordinal);
        foreach (var origin in ContentBinder.Documents(trees, Keywords.Page))
        {
            var entry = origin.Entry;
            if (entry.First(Keywords.Path) is not { Value: TextValue path } at) continue;
            var words = path.Text.Split('/');
            if (!words.All(w => w.Length > 0 && VietnameseText.Slug(w) == w))
            {
                new Origin(origin.Source, at).Report(diagnostics, BindingDiagnostics.BadPagePath.Of(path.Text));
            }
            else if (
                ReservedAddresses.Folders.Contains(words[0]) || (path.Text + "/").StartsWith("huong-dan/ma/", StringComparison.Ordinal)
            )
            {
                new Origin(origin.Source, at).Report(diagnostics, BindingDiagnostics.ReservedPath.Of(path.Text));
            }
            else if (!pages.TryAdd(path.Text, kept.Document(origin, diagnostics, bag => Page(origin, path.Text, attachments, bag), [])))
            {
                var file = pages[path.Text].Origin.Source.Path;
                new Origin(origin.Source, at).Report(diagnostics, BindingDiagnostics.DuplicateId.Of((Id: path.Text, file)));
            }
        }

        return [.. pages.Values.OrderBy(p => p.Order).ThenBy(p => p.Path, StringComparer.Ordinal)];
    }

    private static ContentPage Page(Origin origin, string path, AttachedFiles attachments, BindingBag diagnostics) =>
        new(path, origin.Entry.Text.Text)
        {
            Description = ContentBinder.Prose(origin.Entry, Keywords.Description),
            Body = ContentBinder.Prose(origin.Entry, Keywords.Content) ?? "",
            Order = origin.Entry.Get(Keywords.Order)?.Number ?? 1000,
            Files = BindingScope.Files(origin, attachments, diagnostics),
            Origin = origin,
        };
}
