using PapiSite.Language.Values;
using PapiSite.Model.Reports;

namespace PapiSite.Site.Wording;

/// <content>Progress.</content>
public abstract partial class InterfaceTexts
{
    public abstract string State(TaskState? state);
    public abstract string OverdueBy(int days);

    /// <summary>That the day of a milestone is over; it may have a name.</summary>
    public abstract string MilestonePast(DateOnly day, string? name, bool isOverdue);
    public abstract string CompletedLate(int days);
    public abstract string CompletedIn(DateValue date);
    public abstract string ReportFor(ReportPeriod period);
    public abstract string ReportedOn(DateOnly day);
    public abstract string CorrectedOn(DateOnly day);
    public abstract string CorrectsEarlier { get; }

    /// <summary>Before entries of reports whose number and title are those of two tasks.</summary>
    public abstract string UnplacedEntries { get; }

    /// <summary>What a reader should know of such reports, before links to them.</summary>
    public abstract string DoubtfulReports { get; }
    public abstract string ReportedEvidence { get; }
    public abstract string FigureReached(ReachedFigure figure);
    public abstract string TargetReached(bool isReached);
    public abstract string TargetNumber(int number, int of);
    public abstract string ProgressMethod { get; }

    /// <summary>A figure with what it is of: <c>96%</c>, <c>16/17 xã</c>, <c>hạng 8/63</c>, <c>96% (16/17 xã)</c>.</summary>
    protected static string WithUnit(ReachedFigure figure, Func<decimal, string> written)
    {
        var number = written(figure.Number) + (figure.OutOf is { } all ? $"/{written(all)}" : "");
        var unit = figure.IsRank ? $"{figure.Unit} {number}"
            : number + (figure.IsPercent ? figure.Unit : figure.Unit is { } words ? $" {words}" : "");
        return figure.Note is { } note ? $"{unit} ({note})" : unit;
    }
}
