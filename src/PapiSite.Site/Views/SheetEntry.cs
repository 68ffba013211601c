using PapiSite.Site.Calendar;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>An entry of the contents of a list of deadlines.</summary>
/// <param name="Title">What a part of the list holds, and where that is cut, from where to where.</param>
/// <param name="Count">How many tasks it has, in figures.</param>
/// <param name="Route">The page of the list that it is on; null on that page.</param>
/// <param name="Anchor">The id of its heading there.</param>
public sealed record SheetEntry(Sentence Title, string Count, string? Route, string Anchor)
{
    /// <summary>An entry.</summary>
    /// <param name="piece">The part of the list.</param>
    /// <param name="on">The page of the list that it is on.</param>
    /// <param name="seen">The page of the list that shows the entry.</param>
    /// <param name="t">The words.</param>
    public static SheetEntry Of(DeadlinePiece piece, DeadlineSheet on, DeadlineSheet seen, InterfaceTexts t) =>
        new(TitleOf(piece, t), t.Figure(piece.Tasks.Length), on.Number == seen.Number ? null : on.Route, piece.Section.Time.Anchor);

    private static Sentence TitleOf(DeadlinePiece piece, InterfaceTexts t)
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
