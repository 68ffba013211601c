using System.Buffers;
using System.Buffers.Binary;
using System.Text.Encodings.Web;
using System.Text.Json;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;
using PapiSite.Site.Output;

namespace PapiSite.Site.Search;

/// <summary>
/// A file of the index: a line of JSON, then bytes, all in gzip, so that its size does not hang on how a server is set up, and
/// with a sum that tells a damaged file. A managed compressor, since the framework's may give other bytes on another machine.
/// </summary>
internal static class Pack
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Its tables are large; one a thread serves all files.</summary>
    [ThreadStatic]
    private static Deflater? _deflater;

    /// <summary>A file under <c>search/</c>, made when it is asked for.</summary>
    public static SiteFile Of(string name, Action<Utf8JsonWriter> head, Func<ReadOnlyMemory<byte>>? body = null) =>
        new($"{SearchIndex.Folder}/{name}.bin", output => Write(output, head, body is null ? default : body()));

    private static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> head, ReadOnlyMemory<byte> body)
    {
        var plain = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(plain, Readable)) head(json);
        plain.Write("\n"u8);
        plain.Write(body.Span);
        Compress(plain.WrittenSpan.ToArray(), output);
    }

    private static void Compress(byte[] plain, IBufferWriter<byte> output)
    {
        // RFC 1952: no name, no time, any system.
        output.Write((ReadOnlySpan<byte>)[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
        var deflater = _deflater ??= new(Deflater.DEFAULT_COMPRESSION, noZlibHeaderOrFooter: true);
        deflater.Reset();
        deflater.SetInput(plain);
        deflater.Finish();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        while (!deflater.IsFinished)
        {
            var count = deflater.Deflate(buffer);
            output.Write(buffer.AsSpan(0, count));
        }

        ArrayPool<byte>.Shared.Return(buffer);
        var sum = new Crc32();
        sum.Update(plain);
        var end = output.GetSpan(8);
        BinaryPrimitives.WriteUInt32LittleEndian(end, (uint)sum.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(end[4..], (uint)plain.Length);
        output.Advance(8);
    }
}
