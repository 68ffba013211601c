using System.Collections.Immutable;
using PapiSite.Model.Questions;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The questions on what a page is about.</summary>
/// <param name="Newest">The newest of them.</param>
/// <param name="HasMore">True where there are others.</param>
public sealed record RelatedQuestions(ImmutableArray<IndexEntry> Newest, bool HasMore)
{
    private const int Shown = 10;

    /// <summary>The questions; null where there are none.</summary>
    public static RelatedQuestions? Of(IEnumerable<QuestionProgress> questions, InterfaceTexts t) =>
        questions.ToList() is { Count: > 0 } all ? new(IndexEntry.Of(all.Take(Shown), t), all.Count > Shown) : null;
}
