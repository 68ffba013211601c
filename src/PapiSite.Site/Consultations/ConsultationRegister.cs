using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Consultations;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Consultations;

/// <summary>The drafts for comment, as they stand on a day.</summary>
public sealed class ConsultationRegister
{
    private readonly ILookup<string, ConsultationProgress> _byAgency;
    private readonly ILookup<string, ConsultationProgress> _byPlan;

    /// <summary>Derives where each stands.</summary>
    public ConsultationRegister(ImmutableArray<Consultation> consultations, DateOnly asOf)
    {
        ImmutableArray<ConsultationProgress> all = [.. consultations.Select(c => ConsultationProgress.Of(c, asOf))];
        Open = [.. all.Where(c => c.Stage == ConsultationStage.Open).OrderBy(c => c.Consultation.To)];
        Upcoming = [.. all.Where(c => c.Stage == ConsultationStage.Upcoming).OrderBy(c => c.Consultation.From)];
        Closed = [.. all.Where(c => c.Stage == ConsultationStage.Closed).OrderByDescending(c => c.Consultation.To)];
        All = [.. Open, .. Upcoming, .. Closed];
        _byAgency = All.SelectMany(c => c.Consultation.Agencies.Select(a => a.Agency?.Id).OfType<string>().Distinct().Select(id => (id, c)))
            .ToLookup(p => p.id, p => p.c, StringComparer.Ordinal);
        _byPlan = All.Where(c => c.Consultation.Plan is not null).ToLookup(c => c.Consultation.Plan!.Id, StringComparer.Ordinal);
    }

    /// <summary>Every one: the open ones, the coming ones, the closed ones.</summary>
    public ImmutableArray<ConsultationProgress> All { get; }

    /// <summary>Those open for comment, the one that ends first first.</summary>
    public ImmutableArray<ConsultationProgress> Open { get; }

    /// <summary>Those still to come, the next first.</summary>
    public ImmutableArray<ConsultationProgress> Upcoming { get; }

    /// <summary>Those that are over, the latest first.</summary>
    public ImmutableArray<ConsultationProgress> Closed { get; }

    /// <summary>The files that may be had by now.</summary>
    public IEnumerable<FileValue> Files => All.Where(c => c.HasBegun).SelectMany(c => c.Consultation.Files);

    /// <summary>Those that an agency runs.</summary>
    public IEnumerable<ConsultationProgress> Of(Agency agency) => _byAgency[agency?.Id ?? ""];

    /// <summary>Those on the draft of a plan.</summary>
    public IEnumerable<ConsultationProgress> Of(Plan plan) => _byPlan[plan?.Id ?? ""];
}
