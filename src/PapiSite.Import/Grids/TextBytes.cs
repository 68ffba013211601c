using System.Text;
using System.Text.Unicode;
using PapiSite.Import.Letters;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Import.Grids;

/// <summary>Text out of bytes.</summary>
/// <param name="Text">The text, without its byte order mark, line ends as they were.</param>
/// <param name="Remarks">What an editor should know of it.</param>
/// <param name="Refusal">Why it cannot be read, or null.</param>
internal sealed record DecodedText(string Text, IReadOnlyList<Words> Remarks, ReadResult? Refusal = null);

/// <summary>
/// Decodes text: by its byte order mark; as UTF-8 where it is that without a fault, whatever it declares, since hardly any text of another
/// encoding is; in an old Vietnamese encoding where its words are syllables in that; as it declares; else as the Windows code page that
/// gives Vietnamese.
/// </summary>
internal static class TextBytes
{
    private const int Vietnamese = 1258;
    private const int Western = 1252;

    /// <summary>The most characters that are looked at to tell an old encoding.</summary>
    private const int Sample = 200_000;

    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">The name of the encoding that the file declares, or null.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (Marked(bytes) is { } marked) return Checked(marked);
        if (Utf16WithoutMark(bytes) is { } wide) return Checked(wide);
        if (Utf8.IsValid(bytes)) return Checked(Encoding.UTF8.GetString(bytes));
        if (MostlyUtf8(bytes)) return Checked(Encoding.UTF8.GetString(bytes));

        var western = CodePage(Western).GetString(bytes);
        if (Written(western) is { } written) return written;
        if (OldLetters(western) is { } form && !IsVietnamese1258(form.Name)) return Refused(western, form);
        if (declared is not null && Named(declared) is { } encoding) return Checked(encoding.GetString(bytes));
        var vietnamese = VietnameseText.Compose(CodePage(Vietnamese).GetString(bytes));
        return Checked(TonedLetters(vietnamese) > TonedLetters(western) ? vietnamese : western);
    }

    private static DecodedText Checked(string text)
    {
        text = text.TrimStart('\uFEFF');
        if (Written(text) is { } written) return written;
        if (OldLetters(text) is { } form) return Refused(text, form);
        var damaged = text.Count(c => c == '\uFFFD');
        return new(text, damaged == 0 ? [] : [new(
            $"Tệp có {damaged} chữ bị hỏng (hiện là “\uFFFD”): so lại với bản gốc.",
            $"The file has {damaged} damaged letters (shown as “\uFFFD”): compare with the original.")]);
    }

    /// <summary>The text in Unicode where its words are syllables in an old encoding and are none as they stand; else null.</summary>
    private static DecodedText? Written(string text) =>
        LegacyLetters.Detect(text.Length > Sample ? text[..Sample] : text) is not { } encoding ? null
            : new(VietnameseText.Compose(LegacyLetters.ToUnicode(text, encoding)), [new(
                "Chữ trong tệp theo bảng mã cũ (TCVN3, VNI hoặc VPS); đã được đổi sang Unicode theo âm tiết, hãy đọc lại.",
                "The letters were of an old encoding (TCVN3, VNI or VPS) and were written as Unicode by syllables: check them.")]);

    private static DecodedText Refused(string text, FileForm form) => new(text, [], Refusals.OldLetters(form.Name, form.Mend));

    private static FileForm? OldLetters(string text)
    {
        var form = SourceText.FromString("", text.Length > Sample ? text[..Sample] : text).Form;
        return form.Kind == FileFormKind.OtherEncoding ? form : null;
    }

    private static bool IsVietnamese1258(Words name) => name.En == "Windows-1258";

    private static string? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return Encoding.UTF32.GetString(bytes[4..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        return bytes.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes[2..]) : null;
    }

    /// <summary>
    /// Of two bytes a letter, one of most letters is nought or one (Vietnamese letters, U+01xx and U+1Exx, are the fewer).
    /// </summary>
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4000)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0) (even, odd) = (i & 1) == 0 ? (even + 1, odd) : (even, odd + 1);
        }

        if (Math.Max(even, odd) <= sample.Length / 5 || Math.Min(even, odd) > sample.Length / 50) return null;
        return (odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes);
    }

    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (damaged, whole) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var taken);
            if (status != System.Buffers.OperationStatus.Done) damaged++;
            else if (!rune.IsAscii) whole++;
            bytes = bytes[taken..];
        }

        return whole > damaged * 4;
    }

    private static int TonedLetters(string text) => text.Count(c => c is >= '\u1EA0' and <= '\u1EF9');

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    private static Encoding? Named(string name)
    {
        // A page that declares UTF-8 or UTF-16 and is neither does not know what it is.
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase)) return null;
        return CodePagesEncodingProvider.Instance.GetEncoding(name)
            ?? (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? CodePage(Western) : null);
    }
}
