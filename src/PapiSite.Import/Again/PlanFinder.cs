using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Import.Again;

/// <summary>Finds the plan of a content that was imported from a document before.</summary>
public static class PlanFinder
{
    /// <summary>
    /// The plans that it may be: those of its number, of its issuer and its day where several have the number; else that of its file; else
    /// that of its title.
    /// </summary>
    /// <param name="content">The files of the content.</param>
    /// <param name="imported">What importing the document gives.</param>
    /// <param name="slug">The name that the plan's file got or would get, without its ending.</param>
    public static ImmutableArray<(SyntaxTree Tree, EntrySyntax Plan)> Of(
        IEnumerable<SyntaxTree> content, ImportResult imported, string slug)
    {
        ArgumentNullException.ThrowIfNull(imported);
        var plan = imported.Tree().Entries[0];
        var plans = content.SelectMany(t => t.Entries.Where(e => e.Keyword == Keywords.Plan).Select(e => (Tree: t, Plan: e))).ToList();
        var found = Fitting(plans, plan, Keywords.Number);
        if (found.Count > 1 && Fitting(found, plan, Keywords.Issuer) is { Count: > 0 } issued) found = issued;
        if (found.Count > 1 && Fitting(found, plan, Keywords.Issued) is { Count: > 0 } dated) found = dated;
        // With another number it is another document.
        var isNumbered = Key(plan, Keywords.Number).Length > 0;
        if (found.Count == 0)
        {
            found = [.. plans.Where(p => Path.GetFileNameWithoutExtension(p.Tree.Source.Path) == slug
                && (!isNumbered || Key(p.Plan, Keywords.Number).Length == 0))];
        }

        if (found.Count == 0) found = [.. plans.Where(p => VietnameseText.Key(p.Plan.Words()) == VietnameseText.Key(plan.Words()))];
        return [.. found];
    }

    private static List<(SyntaxTree Tree, EntrySyntax Plan)> Fitting(
        List<(SyntaxTree Tree, EntrySyntax Plan)> plans, EntrySyntax plan, Keyword keyword) =>
        Key(plan, keyword) is { Length: > 0 } key ? [.. plans.Where(p => Key(p.Plan, keyword) == key)] : [];

    /// <summary>What a plan says of itself, folded; empty where it says nothing, or that it is not filled in.</summary>
    private static string Key(EntrySyntax plan, Keyword keyword) => VietnameseText.Key(plan.First(keyword)?.Words() ?? "");
}
