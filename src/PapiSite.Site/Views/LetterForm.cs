using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A form to print and fill in by hand.</summary>
/// <param name="Title">What it is.</param>
/// <param name="About">What the letter is about, or null where the writer says so.</param>
/// <param name="To">To whom it goes, or null where the writer says so.</param>
public sealed record LetterForm(string Title, string? About, string? To)
{
    /// <summary>A form for a question.</summary>
    public static LetterForm OfQuestion(InterfaceTexts t) => new(t.QuestionForm, null, null);
}
