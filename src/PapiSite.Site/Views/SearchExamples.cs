using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;

namespace PapiSite.Site.Views;

/// <summary>What a visitor may type, shown under the search box: what the settings say, or what surely finds something.</summary>
public static class SearchExamples
{
    /// <summary>What people ask public bodies most; those that some task says are shown.</summary>
    private static readonly ImmutableArray<string> Topics =
        ["hộ nghèo", "nước sạch", "đất đai", "rác thải", "thủ tục hành chính", "y tế", "trường học", "dịch vụ công"];

    /// <summary>How many are shown.</summary>
    private const int Shown = 3;

    /// <summary>More than these would push the page below the screen of a telephone.</summary>
    private const int MostStated = 8;

    /// <summary>How many tasks are looked at for the topics.</summary>
    private const int Tasks = 5_000;

    /// <summary>How many agencies, those with most tasks first, are looked at.</summary>
    private const int Agencies = 8;

    /// <summary>Those of the settings; else topics that tasks say, and where these are few the agency with most tasks.</summary>
    public static ImmutableArray<string> Of(Publication publication)
    {
        if (publication.Content.Settings.SearchExamples is { IsEmpty: false } stated) return [.. stated.Take(MostStated)];
        var busiest = BusyAgency.Of(publication).Select(b => b.Agency).Where(a => a.Kind == AgencyKind.Body).Take(Agencies);
        return [.. TopicsSaid(publication).Concat(busiest.Select(a => a.Name).Distinct()).Take(Shown)];
    }

    private static IEnumerable<string> TopicsSaid(Publication publication)
    {
        var wanted = Topics.ToDictionary(topic => topic, topic => $" {VietnameseText.Key(topic)} ", StringComparer.Ordinal);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var task in publication.Tasks.Take(Tasks))
        {
            var headline = $" {VietnameseText.Key(task.Task.Headline)} ";
            said.UnionWith(wanted.Where(topic => headline.Contains(topic.Value, StringComparison.Ordinal)).Select(topic => topic.Key));
            if (said.Count == wanted.Count) break;
        }

        return Topics.Where(said.Contains);
    }
}
