using System.Collections.Immutable;
using PapiSite.Model.Questions;
using PapiSite.Site.Questions;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>The register of questions and petitions: a part of it, from 1, where they are many.</summary>
public sealed record QuestionListPage(int Part, int Parts, ImmutableArray<QuestionProgress> Questions) : Page(Routes.OfQuestions(Part))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => QuestionListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>A question with its answer.</summary>
public sealed record QuestionPage(QuestionProgress Question) : Page(Routes.Of(Question?.Question!))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => QuestionView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>
/// Lists the pages of questions, the register cut so that no page grows without bound; a site without questions has none.
/// </summary>
public static class QuestionPages
{
    /// <summary>The questions on a page of the register.</summary>
    public const int QuestionsOnPage = 200;

    /// <summary>Every page.</summary>
    public static IEnumerable<Page> Of(QuestionRegister questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var parts = questions.All.Chunk(QuestionsOnPage).ToList();
        return
        [
            .. parts.Select((part, i) => new QuestionListPage(i + 1, parts.Count, [.. part])),
            .. questions.All.Select(q => new QuestionPage(q)),
        ];
    }
}
