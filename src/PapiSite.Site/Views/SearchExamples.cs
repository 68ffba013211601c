using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Indexes;

namespace PapiSite.Site.Views;

/// <summary>What a visitor may type, shown under the search box: out of the content, so that each finds something.</summary>
public static class SearchExamples
{
    /// <summary>How many agencies, those with most tasks first, are looked at.</summary>
    private const int Agencies = 8;

    /// <summary>How many dimensions and components, those with most tasks first, and how many tasks of each.</summary>
    private const int Dimensions = 50, TasksOfEach = 100;

    /// <summary>
    /// The agency with most tasks, the words of a dimension that a task says, the abbreviation of another agency; those there are.
    /// </summary>
    public static IReadOnlyList<string> Of(Publication publication)
    {
        var busiest = BusyAgency.Of(publication).Select(b => b.Agency).Where(a => a.Kind == AgencyKind.Body).Take(Agencies).ToList();
        var abbreviation = busiest.Skip(1).SelectMany(a => a.Abbreviations).MinBy(a => a.Length);
        return [.. new[] { busiest.FirstOrDefault()?.Name, Topic(publication), abbreviation }.OfType<string>()];
    }

    private static string? Topic(Publication publication) => publication.Content.IndexSets.SelectMany(s => s.AllDimensions())
        .OrderByDescending(d => publication.TasksOf(d).Length).Take(Dimensions).FirstOrDefault(d => IsSaid(publication, d))?.Name;

    private static bool IsSaid(Publication publication, Dimension dimension)
    {
        var name = VietnameseText.Key(dimension.Name);
        return publication
            .TasksOf(dimension)
            .Take(TasksOfEach)
            .Any(t => $" {VietnameseText.Key(t.Task.Headline)} ".Contains($" {name} ", StringComparison.Ordinal));
    }
}
