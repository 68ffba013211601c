using System.Buffers;
using System.Collections.Immutable;
using PapiSite.Site.Assets;
using PapiSite.Site.Views;

namespace PapiSite.Site.Output;

/// <summary>What turns pages into HTML, and the files that go with it.</summary>
/// <param name="Render">Writes a page of its view and the chrome, and of nothing else; may be called from several threads.</param>
/// <param name="Assets">Style sheet, scripts, icons as they were written, by name under <c>assets/</c>.</param>
public sealed record Theme(Action<PageView, Chrome, IBufferWriter<byte>> Render, ImmutableArray<SiteFile> Assets)
{
    /// <summary>
    /// Style sheet, scripts, icons as they are published, by name under <c>assets/</c>: scripts and style sheets without what only those
    /// need who read their source.
    /// </summary>
    public ImmutableArray<SiteFile> Assets { get; } = [.. Assets.Select(AssetText.Published)];
}
