using System.Buffers;
using System.Collections.Immutable;
using PapiSite.Site.Views;

namespace PapiSite.Site.Output;

/// <summary>What turns pages into HTML, and the files that go with it.</summary>
/// <param name="Render">Writes a page of its view and the chrome, and of nothing else; may be called from several threads.</param>
/// <param name="Assets">Style sheet, scripts, icons, by name under <c>assets/</c>.</param>
public sealed record Theme(Action<PageView, Chrome, IBufferWriter<byte>> Render, ImmutableArray<SiteFile> Assets);
