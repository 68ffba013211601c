namespace PapiSite.Tests.Site;

/// <summary>A source of a content: its path and its text.</summary>
internal readonly record struct Source(string Path, string Text);
