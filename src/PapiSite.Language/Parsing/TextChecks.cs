using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>Looks at the characters of a file before anything is read: bytes, control characters, loose tone marks.</summary>
internal static class TextChecks
{
    /// <summary>A file of rubbish is told so some dozens of times, not a million.</summary>
    private const int MostOfAKind = 40;

    public static void Run(SourceText source, DiagnosticBag diagnostics)
    {
        int unsafeFound = 0, looseFound = 0, damagedFound = 0;
        foreach (var line in source.Lines)
        {
            var text = source.Text.AsSpan(line.Span.Start, line.Span.Length);
            var damaged = damagedFound < MostOfAKind ? text.IndexOf('\uFFFD') : -1;
            if (damaged >= 0)
            {
                diagnostics.Report(StructureDiagnostics.InvalidBytes, source, new(line.Span.Start + damaged, 1));
                damagedFound++;
            }

            for (var i = 0; i < text.Length && unsafeFound < MostOfAKind; i++)
            {
                if (!UnsafeCharacters.IsControl(text[i]) && !UnsafeCharacters.IsInvisible(text[i])) continue;
                diagnostics.Report(new(StructureDiagnostics.UnsafeCharacter, source, new(line.Span.Start + i, 1), [Words.Same($"U+{(int)text[i]:X4}")]) { Replacement = "" });
                unsafeFound++;
                break;
            }

            var loose = looseFound < MostOfAKind ? VietnameseText.IndexOfLooseMark(text) : -1;
            if (loose < 0) continue;
            var span = TextSpan.Between(line.Span.Start + Math.Max(0, loose - 1), line.Span.Start + loose + 1);
            diagnostics.Report(new(StructureDiagnostics.LooseMarks, source, span, []) { Replacement = VietnameseText.Compose(source.Slice(span)) });
            looseFound++;
        }
    }
}
