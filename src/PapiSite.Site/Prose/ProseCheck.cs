using Markdig.Syntax.Inlines;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Binding;
using PapiSite.Model.Rules;

namespace PapiSite.Site.Prose;

/// <summary>Looks through the links, pictures and files of all prose of a content, as its pages will show them.</summary>
public static class ProseCheck
{
    /// <summary>
    /// Paragraphs shorter than this cannot hold what cannot be laid out, unless they have the marks of links or quotations.
    /// </summary>
    private const int ShortEnough = 100;

    /// <summary>A bound content with what is wrong in its prose.</summary>
    public static BoundContent Of(BoundContent bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        var diagnostics = new DiagnosticBag();
        var links = new ProseLinks(new(bound.Content));
        foreach (var tree in bound.Content.Trees)
        {
            foreach (var entry in tree.Entries) Check(entry, PageOf(entry), tree.Source, links, diagnostics);
        }

        var used = FilesIn(bound.Content.Trees.SelectMany(t => t.Entries).SelectMany(e => PublishedProse.TextsOf(e)), new(bound.Content))
            .ToHashSet(StringComparer.Ordinal);
        var others = bound.Diagnostics.Where(d => d.Descriptor != FolderDiagnostics.UnusedFile || !used.Contains(d.Source.Path)).ToList();
        if (diagnostics.ToSorted().IsEmpty && others.Count == bound.Diagnostics.Length) return bound;
        diagnostics.AddRange(others);
        return bound with { Diagnostics = AnsweredNotes.Mark(diagnostics.ToSorted(), bound.Content.Trees) };
    }

    /// <summary>The paths of the files to which prose links or which it shows.</summary>
    /// <param name="texts">The prose that is published.</param>
    /// <param name="addresses">What the site has.</param>
    public static IEnumerable<string> FilesIn(IEnumerable<string> texts, SiteAddresses addresses)
    {
        var links = new ProseLinks(addresses);
        return texts
            .Where(MayLink)
            .SelectMany(text =>
                MarkdownProse.LinksOf(text) is var (found, headings) ? found.Select(l => links.Find(l.Url, l.IsImage, null, headings)) : []
            )
            .Where(t => t.Kind == ProseTargetKind.File)
            .Select(t => t.Address)
            .Distinct();
    }

    private static bool MayLink(string text) =>
        text.Contains("](", StringComparison.Ordinal) || text.Contains("]:", StringComparison.Ordinal);

    private static string? PageOf(EntrySyntax entry) =>
        entry.Keyword == Keywords.Page && entry.Get(Keywords.Path) is { } path ? $"/{path.Text}/" : null;

    private static void Check(EntrySyntax entry, string? from, SourceText source, ProseLinks links, DiagnosticBag diagnostics)
    {
        if (entry is { Use: not null, Value: ProseValue prose }) Check(entry, prose, from, source, links, diagnostics);
        foreach (var child in entry.Children) Check(child, from, source, links, diagnostics);
    }

    private static void Check(
        EntrySyntax entry,
        ProseValue prose,
        string? from,
        SourceText source,
        ProseLinks links,
        DiagnosticBag diagnostics
    )
    {
        var text = prose.Markdown;
        if (text.Length < ShortEnough && !text.Contains('[', StringComparison.Ordinal)) return;
        if (MayNest(text) && !MarkdownProse.IsReadable(text))
        {
            diagnostics.Report(ProseFindings.Unreadable, source, entry.Text.ToSource(0, text.Length));
            return;
        }

        if (!MayLink(text) || MarkdownProse.LinksOf(text) is not var (found, headings)) return;
        foreach (var link in found)
        {
            var target = links.Find(link.Url, link.IsImage, from, headings);
            var place = link.UrlSpan is { IsEmpty: false } url ? url : link.Span;
            Tell(link, target, source, entry.Text.ToSource(prose.ToText(place.Start), Math.Max(1, place.Length)), diagnostics);
        }
    }

    /// <summary>Few texts have so many marks that it must be tried whether they can be laid out.</summary>
    private static bool MayNest(string text) =>
        text.AsSpan().Count('[') + text.AsSpan().Count('>') + text.AsSpan().Count('*') + text.AsSpan().Count('_') > 50
        || !MarkdownLimits.Fit(text);

    private static void Tell(LinkInline link, ProseTarget target, SourceText source, TextSpan place, DiagnosticBag diagnostics)
    {
        var typed = link.Url is { Length: > 0 } url ? url : "()";
        switch (target.Kind)
        {
            case ProseTargetKind.Outside or ProseTargetKind.Nowhere when link.IsImage && typed.Contains("//", StringComparison.Ordinal):
                diagnostics.Report(ProseFindings.PictureOffSite.Of(typed), source, place);
                break;
            case ProseTargetKind.NoFile:
            case ProseTargetKind.Outside
            or ProseTargetKind.Nowhere
            or ProseTargetKind.Page
            or ProseTargetKind.Heading
            or ProseTargetKind.NoHeading
            or ProseTargetKind.PageWithoutPlace when link.IsImage:
                diagnostics.Report(ProseFindings.DeadFile.Of((typed, Types: ValueGrammars.TypesOfFiles)), source, place);
                break;
            case ProseTargetKind.Nowhere:
                diagnostics.Report(ProseFindings.DeadLink.Of(typed), source, place);
                break;
            case ProseTargetKind.NoHeading:
                diagnostics.Report(ProseFindings.DeadAnchor.Of(target.Address), source, place);
                break;
            case ProseTargetKind.PageWithoutPlace:
                diagnostics.Report(ProseFindings.DeadAnchor.Of(target.MissingPlace!), source, place);
                break;
            case ProseTargetKind.File when link.IsImage && link.FirstChild is null:
                diagnostics.Report(ProseFindings.PictureWithoutWords.Of(typed), source, place);
                break;
        }
    }
}
