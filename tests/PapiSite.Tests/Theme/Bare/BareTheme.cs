using System.Buffers;
using System.Text;
using PapiSite.Site.Views;

namespace PapiSite.Tests.Theme.Bare;

/// <summary>
/// A theme of five templates, which knows of no page what it is about: a layout, and what draws a record, a list, a link and a value. It
/// can
/// show the whole site only because views hold all that there is to show.
/// </summary>
internal static class BareTheme
{
    public static PapiSite.Site.Output.Theme Create() => new(Render, []);

    private static void Render(PageView view, Chrome chrome, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(LayoutTemplate.Draw(view, chrome), output);
}
