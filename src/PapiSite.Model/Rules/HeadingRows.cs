using PapiSite.Language.Syntax;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Rules;

/// <summary>The numbered headings of a plan in rows: those of one keyword that stand side by side.</summary>
internal static class HeadingRows
{
    private static readonly Keyword[] Headings = [Keywords.Part, Keywords.Appendix, Keywords.Group, Keywords.Duty];

    public static IEnumerable<IReadOnlyList<EntrySyntax>> Of(Plan plan) => Under(plan.Origin.Entry);

    private static IEnumerable<IReadOnlyList<EntrySyntax>> Under(EntrySyntax entry)
    {
        foreach (var heading in Headings)
        {
            var row = entry.All(heading).Where(e => e.Label is not null).ToList();
            if (row.Count > 1) yield return row;
        }

        foreach (var deeper in entry.Children.SelectMany(Under)) yield return deeper;
    }
}
