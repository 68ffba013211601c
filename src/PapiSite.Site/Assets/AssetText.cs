using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PapiSite.Site.Output;

namespace PapiSite.Site.Assets;

/// <summary>Scripts and style sheets as they are published: comments are for those who read the source, not for slow telephones.</summary>
internal static class AssetText
{
    /// <summary>The file to publish: of a script or style sheet in UTF-8 one that says the same in fewer letters, of others itself.</summary>
    public static SiteFile Published(SiteFile asset)
    {
        var format = OutputFormats.Of(asset.Path);
        Func<string, string>? shortened = format == OutputFormats.Script ? ScriptText.Shortened
            : format == OutputFormats.StyleSheet ? StyleText.Shortened
            : null;
        if (shortened is null || asset.ToBytes() is var source && !Utf8.IsValid(source)) return asset;
        var bytes = Encoding.UTF8.GetBytes(shortened(Encoding.UTF8.GetString(source)));
        return asset with { Write = output => output.Write(bytes) };
    }
}
