namespace PapiSite.Site.Views;

/// <summary>A step to a neighbouring page: the way it lies, its title, its route.</summary>
public sealed record PagerStep(string Way, string Title, string Route);

/// <summary>Steps to the pages before and behind.</summary>
public sealed record Pager(string Name, PagerStep? Before, PagerStep? After);
