using System.Collections.Immutable;
using PapiSite.Model.Changes;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>What had an address before, and where that is now.</summary>
/// <param name="Former">What it was and until when, what it is called now, and its page; the last one first.</param>
public sealed record MovedView(PageHead Head, ImmutableArray<(Sentence Words, Sentence Now, string Route)> Former) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static MovedView Of(MovedPage page, ViewScope scope)
    {
        var former = page.Former.Select(f => (
            scope.T.MovedFrom(f.Address.Kind, IsTold(f.Address.Kind) ? f.Title : null, f.Until), NowOf(f, scope), Routes.Of(f.Now)));
        return new(PageHead.Of(page, scope), [.. former]);
    }

    /// <summary>Titles of questions, drafts and pages of before are not told again: who changed them had a reason.</summary>
    private static bool IsTold(AddressKind kind) => kind is not (AddressKind.Page or AddressKind.Consultation or AddressKind.Question);

    private static Sentence NowOf(FormerAddress former, ViewScope scope)
    {
        var changes = scope.Publication.Changes;
        return former.Now.Task is { } address && changes.TaskOf(address) is { } task
            ? scope.T.TaskNow(task.Citation)
            : Sentence.Of(changes.NameOf(former.Now));
    }
}
