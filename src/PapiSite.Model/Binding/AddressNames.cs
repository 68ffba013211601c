using System.Text;

namespace PapiSite.Model.Binding;

/// <summary>What file systems take as names: those of Linux, macOS and Windows, since a site is copied to any of them.</summary>
public static class AddressNames
{
    /// <summary>
    /// The most bytes of a part of an address: file systems take 255, and a name needs room for an ending while it is written.
    /// </summary>
    public const int MostBytesOfPart = 240;

    /// <summary>The most bytes of a whole address: macOS takes paths of 1,024, and the folder that the site lies in needs some.</summary>
    public const int MostBytes = 900;

    /// <summary>The length as file systems count it.</summary>
    public static int BytesOf(string name) => Encoding.UTF8.GetByteCount(name);

    /// <summary>
    /// The name as file systems compare it that do not tell capitals from small letters, nor composed letters from others.
    /// </summary>
    public static string KeyOf(string path) => path.Normalize(NormalizationForm.FormC).ToLowerInvariant();
}
