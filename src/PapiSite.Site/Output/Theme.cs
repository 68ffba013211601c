using System.Buffers;
using System.Collections.Immutable;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Output;

/// <summary>What turns pages into HTML, and the files that go with it.</summary>
/// <param name="Render">Writes a page; may be called from several threads.</param>
/// <param name="Assets">Style sheet, scripts, icons, by name under <c>assets/</c>.</param>
public sealed record Theme(Action<Page, PageFrame, IBufferWriter<byte>> Render, ImmutableArray<SiteFile> Assets);
