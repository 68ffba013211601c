using System.Collections.Immutable;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A link to one of several pages that show a thing in parts.</summary>
/// <param name="Title">The thing and which part it is.</param>
/// <param name="Route">The page.</param>
/// <param name="IsThis">True on the page itself.</param>
public sealed record PartLink(Sentence Title, string Route, bool IsThis)
{
    /// <summary>The pages of a thing; none where a single one shows it.</summary>
    /// <param name="title">What the thing is called.</param>
    /// <param name="part">The part on the page, from 1.</param>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="route">The page of a part.</param>
    /// <param name="t">The words of the interface.</param>
    public static ImmutableArray<PartLink> Of(Sentence title, int part, int parts, Func<int, string> route, InterfaceTexts t) =>
        parts == 1 ? [] : [.. Enumerable.Range(1, parts).Select(p => new PartLink(t.InPart(title, p), route(p), p == part))];
}
