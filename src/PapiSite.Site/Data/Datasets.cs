using System.Collections.Immutable;

namespace PapiSite.Site.Data;

/// <summary>The data sets of a site. One that is added here has its files, its schema and its line in the page of open data.</summary>
public static class Datasets
{
    /// <summary>The tasks, which pages of plans offer too.</summary>
    public static Dataset Tasks { get; } = new Dataset<TaskData>(
        DatasetName.Tasks, (p, at) => p.Tasks.Select(t => DataMapping.Of(t, at)), TaskColumns.All);

    /// <summary>Every data set, in the order in which visitors see them.</summary>
    public static ImmutableArray<Dataset> All { get; } =
    [
        Tasks,
        new Dataset<PlanData>(DatasetName.Plans, (p, at) =>
            p.Content.Plans.Select(plan => DataMapping.Of(plan, at))
        ),
        new Dataset<ScoreEntryData>(DatasetName.Scores, (p, at) =>
            p.Scores.Select(s => DataMapping.Of(s, at))
        ),
        new Dataset<SelfScoreData>(DatasetName.SelfScores, (p, at) =>
            p.Content.Plans.SelectMany(plan => plan.SelfScorings.SelectMany(s => SelfScoreMapping.Of(plan, s, at))),
            SelfScoreMapping.Columns
        ),
        new Dataset<AgencyData>(DatasetName.Agencies, (p, at) =>
            p.Content.Registry.Agencies.Select(a => DataMapping.Of(a, p.TasksOf(a), at))
        ),
        new Dataset<DeadlineEntryData>(DatasetName.Deadlines, DataMapping.Deadlines),
        new Dataset<ReportData>(DatasetName.Reports, (p, at) =>
            p.Content.Reports.Where(r => r.Date <= p.AsOf).Select(r => ReportMapping.Of(r, at))
        ),
        new Dataset<DueReportData>(DatasetName.DueReports, (p, at) =>
            p.Due.Select(d => ReportMapping.Of(d, at))
        ),
        new Dataset<ConsultationData>(DatasetName.Consultations, (p, at) =>
            p.Consultations.All.Select(c => ParticipationMapping.Of(c, at))
        ),
        new Dataset<QuestionData>(DatasetName.Questions, (p, at) =>
            p.Questions.All.Select(q => ParticipationMapping.Of(q, at))
        ),
    ];

    /// <summary>The files of all of them.</summary>
    /// <param name="publication">What is published.</param>
    /// <param name="basePath">Where the site lies on its server; begins and ends with a slash.</param>
    public static IEnumerable<Output.SiteFile> Of(Publication publication, string basePath)
    {
        ArgumentNullException.ThrowIfNull(publication);
        var at = new DataAddresses(publication.Content.Settings, basePath);
        return All.SelectMany(set => set.Of(publication, at));
    }
}
