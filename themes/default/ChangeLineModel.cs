using PapiSite.Model.Changes;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>A line on a change.</summary>
/// <param name="Dated">The change.</param>
/// <param name="IsOnTask">True on the page of the task that it is about, which need not be named there.</param>
internal sealed record ChangeLineModel(DatedChange Dated, bool IsOnTask = false)
{
    /// <summary>Its words.</summary>
    public ChangeText TextIn(InterfaceTexts t)
    {
        var text = t.ChangeTold(Dated.Change);
        var isOfItsTask = IsOnTask && text.Lead.Length == 0 && text.Rest.StartsWith(": ", StringComparison.Ordinal) && Dated.Change is PlanChange { Tasks.Length: 1 };
        return (isOfItsTask ? new("", "", text.Rest[2..]) : text).Capital();
    }

    /// <summary>Old and new words of a text, or none.</summary>
    public IReadOnlyList<DiffPiece> Pieces => Dated.Change is WordsChanged words ? words.Pieces : [];
}
