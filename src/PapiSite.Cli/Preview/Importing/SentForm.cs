using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PapiSite.Cli.Documents;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Preview.Importing;

/// <summary>A file that came with a form.</summary>
/// <param name="Name">Its name, without folders and signs that are not shown.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record SentFile(string Name, byte[] Bytes);

/// <summary>A form that was sent, read in memory alone: the library's own reader lays large files on the disk.</summary>
/// <param name="IsOfThisRun">True where it carries the token of this run of the preview; without it no file is kept.</param>
/// <param name="Fields">Its fields by name, line ends as <c>\n</c>.</param>
/// <param name="File">The file, or null.</param>
internal sealed record SentForm(bool IsOfThisRun, IReadOnlyDictionary<string, string> Fields, SentFile? File)
{
    /// <summary>The largest file with the few fields beside it.</summary>
    private const long MostBytes = DocumentImport.LargestFile + (1 << 20);

    /// <summary>The most bytes of a field: the largest source that is read.</summary>
    private const int MostText = 64_000_000;

    private const int MostParts = 12;
    private const int LongestBoundary = 100;
    private const int LongestName = 120;

    private static readonly Words Malformed = new(
        "Trình duyệt gửi chưa đủ hoặc không đúng dạng. Tải lại trang này rồi gửi lại.",
        "What the browser sent is not complete or not well-formed. Reload this page and send it again.");

    private static readonly Words TooLong = new(
        $"Phần chữ gửi lên quá dài (hơn {MostText / 1_000_000} MB). Chỉ dán phần có bảng nhiệm vụ.",
        $"The text is too long (more than {MostText / 1_000_000} MB). Paste only the part with the table of tasks.");

    /// <summary>A field's value; empty where it is not there.</summary>
    public string this[string name] => Fields.GetValueOrDefault(name, "");

    /// <summary>
    /// Reads a form. Throws <see cref="SentFaultException"/> where it is too large, before all of it is read, and where it is malformed.
    /// </summary>
    public static async Task<SentForm> ReadAsync(HttpRequest request, PostGuard guard)
    {
        if (request.ContentLength > MostBytes) throw TooLarge(new("Tệp", "The file"));
        request.HttpContext.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = MostBytes;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data"
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary)
        {
            throw new SentFaultException(StatusCodes.Status415UnsupportedMediaType, Malformed);
        }

        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            return await ReadAsync(reader, request.ContentLength ?? 0, guard, request.HttpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(new("Tệp", "The file"));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            throw new SentFaultException(StatusCodes.Status400BadRequest, Malformed);
        }
    }

    private static async Task<SentForm> ReadAsync(MultipartReader reader, long length, PostGuard guard, CancellationToken ending)
    {
        var (fields, isOfThisRun, parts) = (new Dictionary<string, string>(StringComparer.Ordinal), false, 0);
        SentFile? file = null;
        while (await reader.ReadNextSectionAsync(ending).ConfigureAwait(false) is { } part)
        {
            if (++parts > MostParts || !ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var about))
                throw new SentFaultException(StatusCodes.Status400BadRequest, Malformed);
            var name = HeaderUtilities.RemoveQuotes(about.Name).Value ?? "";
            var isFile = about.FileName.HasValue || about.FileNameStar.HasValue;
            if (isFile && isOfThisRun && file is null) file = await FileOfAsync(about, part.Body, length, ending).ConfigureAwait(false);
            if (isFile) continue;
            var bytes = await BytesOfAsync(part.Body, 0, MostText, TooLong, ending).ConfigureAwait(false);
            var text = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
            if (parts == 1) isOfThisRun = name == PostGuard.Field && guard.Knows(text);
            else fields.TryAdd(name, text);
        }

        return new(isOfThisRun, fields, file);
    }

    /// <summary>The file of a part; null for a field in which none was chosen.</summary>
    private static async Task<SentFile?> FileOfAsync(
        ContentDispositionHeaderValue about, Stream body, long length, CancellationToken ending)
    {
        var typed = HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).Value ?? "";
        var name = NameOf(typed);
        var tooLarge = DocumentImport.TooLarge(name);
        var bytes = await BytesOfAsync(body, length, DocumentImport.LargestFile, tooLarge, ending).ConfigureAwait(false);
        return typed.Length == 0 && bytes.Length == 0 ? null : new(name, bytes);
    }

    /// <summary>The last part of a path of any system, without signs that are not shown or turn the text around.</summary>
    private static string NameOf(string typed)
    {
        var last = typed[(typed.LastIndexOfAny(['/', '\\']) + 1)..];
        var shown = string.Concat(last.EnumerateRunes().Where(r => !IsUnseen(r)).Select(r => r.ToString())).Trim();
        if (shown.Length <= LongestName) return shown.Length == 0 ? "van-ban" : shown;
        // The ending tells kinds apart that the bytes do not.
        var ending = Path.GetExtension(shown) is { Length: <= 10 } known ? known : "";
        var kept = LongestName - ending.Length;
        return shown[..(char.IsHighSurrogate(shown[kept - 1]) ? kept - 1 : kept)] + ending;
    }

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <param name="body">What to read.</param>
    /// <param name="expected">About how much it is, so that no memory is taken twice; 0 where that is not known.</param>
    /// <param name="most">The most that is taken.</param>
    /// <param name="tooLarge">What is said of more.</param>
    /// <param name="ending">Ends the reading.</param>
    private static async Task<byte[]> BytesOfAsync(Stream body, long expected, long most, Words tooLarge, CancellationToken ending)
    {
        using var kept = new MemoryStream((int)Math.Min(expected, most));
        var buffer = new byte[1 << 16];
        while (await body.ReadAsync(buffer, ending).ConfigureAwait(false) is > 0 and var read)
        {
            if (kept.Length + read > most) throw new SentFaultException(StatusCodes.Status413PayloadTooLarge, tooLarge);
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    private static SentFaultException TooLarge(Words file) => new(
        StatusCodes.Status413PayloadTooLarge,
        new(DocumentImport.TooLarge(file.Vi).Vi, DocumentImport.TooLarge(file.En).En));
}
