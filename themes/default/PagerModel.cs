namespace PapiSite.Themes.Default;

/// <summary>A step to a neighbouring page: the way it lies, its title, its route.</summary>
internal sealed record PagerStep(string Way, string Title, string Route);

/// <summary>Steps to the pages before and behind.</summary>
internal sealed record PagerModel(string Name, PagerStep? Before, PagerStep? After);
