using System.Buffers;
using PapiSite.Model;

namespace PapiSite.Site.Output;

/// <summary>A file of the site: its path from the root, with forward slashes and without one in front, and how to write it.</summary>
/// <param name="Path">The path: <c>ke-hoach/vinh-phuc-papi-2024/index.html</c>.</param>
/// <param name="Write">Writes the bytes; may be called from any thread, any number of times.</param>
public sealed record SiteFile(string Path, Action<IBufferWriter<byte>> Write)
{
    /// <summary>What in the content gives it its address; null where the site itself does.</summary>
    public Origin? Origin { get; init; }

    /// <summary>A file whose bytes are at hand.</summary>
    public static SiteFile OfBytes(string path, ReadOnlyMemory<byte> bytes) => new(path, output => output.Write(bytes.Span));

    /// <summary>Writes the bytes; a fault says which file it was about (<see cref="FileFaultException"/>).</summary>
    public void WriteTo(IBufferWriter<byte> output) => FileFaultException.Telling(Path, () =>
    {
        Write(output);
        return true;
    });

    /// <summary>The bytes.</summary>
    public byte[] ToBytes()
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(output);
        return output.WrittenSpan.ToArray();
    }
}
