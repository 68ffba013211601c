using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Feeds;

/// <summary>Something that a reader who follows a plan or an agency wants to be told. In what words is the theme's.</summary>
/// <param name="Date">The day on which it happened.</param>
/// <param name="Route">The page that tells more.</param>
/// <param name="Mark">What tells it from other news about that page; the same for ever.</param>
public abstract record NewsItem(DateOnly Date, string Route, string Mark)
{
    /// <summary>The same for ever, and for nothing else.</summary>
    public string Id => $"{Route.Split('#')[0]}#{Mark}";

    /// <summary>When it happened: where only the day is known, its beginning in Vietnam.</summary>
    public virtual DateTimeOffset Updated => BeginningOf(Date);

    /// <summary>The kind, as programs are told it.</summary>
    public abstract string Kind { get; }

    /// <summary>The plan that it is about, or null.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The agencies that it is about, by id.</summary>
    public ImmutableArray<string> AgencyIds { get; init; } = [];

    /// <summary>When a day begins in Vietnam.</summary>
    public static DateTimeOffset BeginningOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), VietnamTime.Offset);
}

/// <summary>A plan was issued.</summary>
public sealed record PlanIssued(Plan Issued, DateOnly Date) : NewsItem(Date, Routes.Of(Issued), "ban-hanh")
{
    /// <inheritdoc/>
    public override string Kind => "plan";
}

/// <summary>An agency signed a progress report, or its correction.</summary>
/// <param name="Report">The report.</param>
/// <param name="Ordinal">Which one it is, from 1, of those that the agency signed on one day for one period.</param>
public sealed record ReportSigned(ProgressReport Report, int Ordinal)
    : NewsItem(Report.Date, Routes.Of(Report.Period, Report.Plan), MarkOf(Report) + (Ordinal == 1 ? "" : $"-{Ordinal}"))
{
    private static string MarkOf(ProgressReport report) => $"bao-cao-{VietnameseText.Slug(report.ReporterKey)}-{report.Date:yyyyMMdd}";

    /// <inheritdoc/>
    public override string Kind => "report";
}

/// <summary>The deadline of a task ended, on the day after its last, and nobody has reported completion.</summary>
public sealed record DeadlineEnded(PublishedTask Task, DateOnly Last) : NewsItem(Last.AddDays(1), Routes.Of(Task), "het-thoi-han")
{
    /// <inheritdoc/>
    public override string Kind => Task.Progress.IsOverdue ? "overdue" : "past";
}
