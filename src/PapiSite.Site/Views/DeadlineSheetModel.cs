using PapiSite.Site.Calendar;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A page of a list of deadlines.</summary>
/// <param name="Sheet">The page.</param>
/// <param name="Title">The list's title.</param>
/// <param name="Remark">What stands below a task's deadline, where there is something to say.</param>
public sealed record DeadlineSheetModel(DeadlineSheet Sheet, string Title, Func<PublishedTask, string?>? Remark = null)
{
    /// <summary>What a piece holds: its section, and where that is cut, from where to where.</summary>
    public static Sentence TitleOf(DeadlinePiece piece, InterfaceTexts t)
    {
        var title = t.DueTime(piece.Section.Time);
        return piece.IsCut ? (Sentence)$"{title}, {t.FromTo(Mark(piece, piece.Tasks[0], t), Mark(piece, piece.Tasks[^1], t))}" : $"{title}";
    }

    /// <summary>What a section is ordered by: the day, or the place.</summary>
    private static Sentence Mark(DeadlinePiece piece, PublishedTask task, InterfaceTexts t) =>
        piece.Section.Time.Kind == DueKind.Month && task.Task.Deadline?.Last is { } last
            ? Sentence.OfWords(t.Day(last))
            : Sentence.Of(task.Plan.Place?.ShortName ?? task.Plan.PlaceName ?? task.Plan.Title);
}
