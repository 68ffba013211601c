using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>Looks at the characters of a file before anything is read: bytes, control characters, loose tone marks, characters that look like others.</summary>
internal static class TextChecks
{
    /// <summary>A file of rubbish is told so some dozens of times, not a million.</summary>
    private const int MostOfAKind = 40;

    /// <summary>So many different characters are named.</summary>
    private const int MostNamed = 5;

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

        TellLookAlikes(source, diagnostics);
        TellForeignLetters(source, diagnostics);
    }

    /// <summary>Once a file, at the first of them: they are read as what they look like, and “fmt” writes them so.</summary>
    private static void TellLookAlikes(SourceText source, DiagnosticBag diagnostics)
    {
        var found = LookAlikes.In(source.Text).ToList();
        if (found.Count == 0) return;
        var kinds = found.Select(f => (Typed: source.Text.Substring(f.Start, f.Length), f.Plain)).DistinctBy(f => f.Typed).Take(MostNamed + 1).ToList();
        var named = string.Join(", ", kinds.Take(MostNamed).Select(k => $"“{k.Typed}” (U+{char.ConvertToUtf32(k.Typed, 0):X4}) → “{k.Plain}”"));
        var line = source.LineAt(found[0].Start);
        var span = TextSpan.Between(found[0].Start, found.TakeWhile(f => f.Start < line.Span.End).Last() is var last ? last.Start + last.Length : 0);
        diagnostics.Report(new(LetterDiagnostics.LookAlike, source, span, [Words.Same($"{found.Count}"), Words.Same(named + (kinds.Count > MostNamed ? "…" : ""))])
        {
            Replacement = LookAlikes.Plain(source.Slice(span)),
        });
    }

    private static void TellForeignLetters(SourceText source, DiagnosticBag diagnostics)
    {
        foreach (var span in ForeignLetters.MixedWordsIn(source.Text).Take(MostOfAKind))
        {
            var word = source.Slice(span);
            var letter = word.First(c => ForeignLetters.LatinOf(c) is not null);
            var (vi, en) = ForeignLetters.ScriptOf(letter);
            var mended = ForeignLetters.Mended(word);
            diagnostics.Report(new(LetterDiagnostics.ForeignLetter, source, span,
                [Words.Same(word), Words.Same($"{letter}"), new(vi, en), Words.Same($"U+{(int)letter:X4}"), Words.Same($"{ForeignLetters.LatinOf(letter)}"), Words.Same(mended)])
            {
                Replacement = mended,
            });
        }
    }
}
