using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
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
    /// <summary>Letters as they are.</summary>
    public static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Of 9: three more make the index smaller by less than a thousandth part.</summary>
    private const int Effort = 6;

    /// <summary>Large enough that one a thread serves all files.</summary>
    [ThreadStatic]
    private static Deflater? _deflater;
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _line;

    /// <summary>A file under <c>search/</c>, made when it is asked for.</summary>
    public static SiteFile Of(string name, Action<Utf8JsonWriter> head, Func<ReadOnlyMemory<byte>>? body = null) =>
        new($"{SearchIndex.Folder}/{name}{OutputFormats.Search.Suffix}", output => Write(output, head, body is null ? default : body()));

    /// <summary>Writes an array of strings.</summary>
    public static void WriteStrings(Utf8JsonWriter json, IEnumerable<string> strings)
    {
        json.WriteStartArray();
        foreach (var text in strings) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> head, ReadOnlyMemory<byte> body)
    {
        var line = _line ??= new(64 * 1024);
        line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(line, Readable)) head(json);
        line.Write("\n"u8);
        // RFC 1952: no name, no time, any system.
        output.Write((ReadOnlySpan<byte>)[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
        var (deflater, sum) = (_deflater ??= new(Effort, noZlibHeaderOrFooter: true), new Crc32());
        deflater.Reset();
        deflater.SetStrategy(DeflateStrategy.Default);
        Compress(line.WrittenMemory, isLast: body.IsEmpty);
        // Postings are packed bits: to look for what repeats in them takes time and finds nothing.
        deflater.SetStrategy(DeflateStrategy.HuffmanOnly);
        if (!body.IsEmpty) Compress(body, isLast: true);
        var end = output.GetSpan(8);
        BinaryPrimitives.WriteUInt32LittleEndian(end, (uint)sum.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(end[4..], (uint)(line.WrittenCount + body.Length));
        output.Advance(8);

        void Compress(ReadOnlyMemory<byte> bytes, bool isLast)
        {
            var segment = MemoryMarshal.TryGetArray(bytes, out var own) ? own : bytes.ToArray();
            sum.Update(segment);
            deflater.SetInput(segment.Array, segment.Offset, segment.Count);
            if (isLast) deflater.Finish();
            var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
            while (isLast ? !deflater.IsFinished : !deflater.IsNeedingInput) output.Write(buffer.AsSpan(0, deflater.Deflate(buffer)));
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
