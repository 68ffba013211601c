using System.Collections.Immutable;
using PapiSite.Model.Changes;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A line on a change.</summary>
/// <param name="Day">The day of the change.</param>
/// <param name="Text">Its words.</param>
/// <param name="Subject">The page of the task that it is about, where the line names one that there is; or null.</param>
/// <param name="Pieces">Old and new words of a text, or none.</param>
public sealed record ChangeLine(DateOnly Day, ChangeText Text, string? Subject, ImmutableArray<DiffPiece> Pieces)
{
    /// <summary>The line of a change beside others of the same day, none of whose subjects is a link.</summary>
    public static ChangeLine Of(ContentChange change, InterfaceTexts t) =>
        new(default, t.ChangeTold(change).Capital(), null, change is WordsChanged words ? words.Pieces : []);

    /// <summary>The line of a change.</summary>
    /// <param name="dated">The change.</param>
    /// <param name="scope">The page.</param>
    /// <param name="isOnTask">True on the page of the task that it is about, which need not be named there.</param>
    public static ChangeLine Of(DatedChange dated, ViewScope scope, bool isOnTask = false)
    {
        var text = scope.T.ChangeTold(dated.Change);
        var isOfItsTask = isOnTask && text.Lead.IsEmpty && text.Rest.Text.StartsWith(": ", StringComparison.Ordinal)
            && dated.Change is PlanChange { Tasks.Length: 1 };
        return new(
            dated.Day, (isOfItsTask ? new(text.Rest.From(2)) : text).Capital(),
            dated.Subject is { } subject && !isOnTask ? scope.Publication.Changes.RouteOf(subject) : null,
            dated.Change is WordsChanged words ? words.Pieces : []);
    }
}
