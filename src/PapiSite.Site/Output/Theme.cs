using System.Buffers;
using System.Collections.Immutable;
using PapiSite.Site.Feeds;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Output;

/// <summary>What turns pages into HTML, and feeds into words, and the files that go with it.</summary>
/// <param name="Render">Writes a page; may be called from several threads.</param>
/// <param name="RenderFeed">Writes a feed; may be called from several threads.</param>
/// <param name="Assets">Style sheet, scripts, icons, by name under <c>assets/</c>.</param>
public sealed record Theme(Action<Page, PageFrame, IBufferWriter<byte>> Render, Action<Feed, PageFrame, IBufferWriter<byte>> RenderFeed, ImmutableArray<SiteFile> Assets);
