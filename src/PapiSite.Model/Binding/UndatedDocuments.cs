using System.Collections.Immutable;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Binding;

/// <summary>
/// Joins a reference without a year (<c>Chỉ thị 23/CT-TTg</c>) to the one document that it can mean: the one of that number or name
/// that its own plan cites with a year, else the only one of the whole content that is not younger than the plan.
/// </summary>
internal static class UndatedDocuments
{
    /// <summary>The plans, with the keys of such references made those of the documents meant.</summary>
    public static ImmutableArray<Plan> Settle(ImmutableArray<Plan> plans, KeptBindings kept)
    {
        var ofAll = plans.SelectMany(p => p.AllCitations().Select(Dated).Append(Dated(p)))
            .OfType<(string, DatedKey)>().Distinct().ToLookup(p => p.Item1, p => p.Item2);
        return ofAll.Count == 0 ? plans : [.. plans.Select(p => Settle(p, ofAll, kept))];
    }

    private static Plan Settle(Plan plan, ILookup<string, DatedKey> ofAll, KeptBindings kept)
    {
        var ofPlan = plan.AllCitations().Select(Dated).OfType<(string, DatedKey)>().Distinct().ToLookup(p => p.Item1, p => p.Item2);
        var year = plan.IssuedIn?.First.Year ?? plan.Period?.LastYear;
        CitedDocument Settled(CitedDocument cited)
        {
            if (cited.Year is not null) return cited;
            var own = ofPlan[cited.Key].ToList();
            var meant = own.Count > 0 ? own : [.. ofAll[cited.Key].Where(d => year is null || d.Year <= year)];
            return meant.Count == 1 ? cited with { Key = meant[0].Key } : cited;
        }

        var changed = plan.AllCitations().Select(Settled).Where(c => c.Year is null).Select(c => c.Key).ToList();
        return changed.Count == 0 ? plan : kept.Made(plan, () => With(plan, Settled), [string.Join(' ', changed)]);
    }

    private static Plan With(Plan plan, Func<CitedDocument, CitedDocument> settled)
    {
        ImmutableArray<CitedDocument> SettledAll(ImmutableArray<CitedDocument> cited) =>
            cited.Any(c => settled(c) != c) ? [.. cited.Select(settled)] : cited;
        return plan with
        {
            Citations = SettledAll(plan.Citations),
            Tasks =
            [
                .. plan.Tasks.Select(t =>
                    t with
                    {
                        Citations = SettledAll(t.Citations),
                        Subtasks = [.. t.Subtasks.Select(s => s with { Citations = SettledAll(s.Citations) })],
                    }
                ),
            ],
            Duties = [.. plan.Duties.Select(d => d with { Citations = SettledAll(d.Citations) })],
            ReportingDuties = [.. plan.ReportingDuties.Select(d => d with { Citations = SettledAll(d.Citations) })],
        };
    }

    private static (string, DatedKey)? Dated(CitedDocument cited) => Dated(cited.Key, cited.Year);

    private static (string, DatedKey)? Dated(Plan plan) => plan.DocumentKey is { } key ? Dated(key, plan.IssuedIn?.First.Year) : null;

    /// <summary>The key without its year, and the key; null where the year is not its end.</summary>
    private static (string, DatedKey)? Dated(string key, int? year)
    {
        var end = $"-{year}";
        return year is { } y && key.EndsWith(end, StringComparison.Ordinal) ? (key[..^end.Length], new(key, y)) : null;
    }

    private readonly record struct DatedKey(string Key, int Year);
}
