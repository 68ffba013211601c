using System.Collections.Immutable;
using System.Text;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Site;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Preview.Importing;

/// <summary>What <c>check</c> would say of a plan if it were saved.</summary>
/// <param name="Diagnostics">What is wrong with its files, and with others because of them.</param>
/// <param name="Route">Where its page will be; null where it is no plan.</param>
internal sealed record UnsavedCheck(ImmutableArray<Diagnostic> Diagnostics, string? Route)
{
    /// <summary>Checks a plan among the content as it was last read.</summary>
    public static UnsavedCheck Of(UnsavedPlan plan, PreviewSite site, SiteOptions options, Theme theme)
    {
        var trees = plan.Files.Select(f => SyntaxTree.Parse(SourceText.FromBytes(f.Path, Encoding.UTF8.GetBytes(f.Text)))).ToList();
        var own = trees.Select(t => t.Source.Path).ToHashSet(StringComparer.Ordinal);
        var folder = site.Folder with { Trees = [.. site.Folder.Trees.Where(t => !own.Contains(t.Source.Path)), .. trees] };
        var bound = folder.Bind();
        // What a build would refuse is told here already.
        var addresses = bound.HasErrors ? []
            : SiteFiles.PartsOf(bound.Content, options, theme, folder.Attachments).Diagnostics;
        var known = site.Diagnostics.Select(Key).ToHashSet();
        return new(
            [
                .. bound.Diagnostics.Concat(addresses)
                    .Where(d => !d.IsAnswered && (own.Contains(d.Source.Path) || !known.Contains(Key(d))))
                    .OrderByDescending(d => d.Severity).ThenBy(d => d.Source.Path, StringComparer.Ordinal).ThenBy(d => d.Span.Start),
            ],
            bound.Content.Plans.FirstOrDefault(p => p.Origin.Source.Path == plan.PlanPath) is { } read ? Routes.Of(read) : null);
    }

    private static (string Path, string Code, int Start) Key(Diagnostic diagnostic) =>
        (diagnostic.Source.Path, diagnostic.Code, diagnostic.Span.Start);
}
