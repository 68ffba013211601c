using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>
/// Looks at the characters of a file before anything is read: bytes, hidden characters, loose tone marks, characters that
/// look like others. What one way of typing or copying brought in is one slip, however many lines it touches: told once, with
/// a count and the first place.
/// </summary>
internal static class TextChecks
{
    /// <summary>Words with a foreign letter are told by themselves, some dozens of them.</summary>
    private const int MostOfAKind = 40;

    /// <summary>So many different characters are named.</summary>
    private const int MostNamed = 5;

    public static void Run(SourceText source, DiagnosticBag diagnostics)
    {
        var (damaged, loose) = (new RepeatedSlip(), new RepeatedSlip());
        var hidden = new SortedDictionary<char, RepeatedSlip>();
        foreach (var line in source.Lines)
        {
            var text = source.Text.AsSpan(line.Span.Start, line.Span.Length);
            if (text.IndexOf('\uFFFD') is >= 0 and var at) damaged.Add(line.Number, new(line.Span.Start + at, 1));
            FindHidden(line, text, hidden);
            if (VietnameseText.IndexOfLooseMark(text) >= 0) FindLoose(source, line, loose);
        }

        damaged.Report(StructureDiagnostics.InvalidBytes.Of((damaged.Count, Lines: damaged.LineNumbers)), source, diagnostics);
        foreach (var (character, found) in hidden)
            found.Report(StructureDiagnostics.UnsafeCharacter.Of((found.Count, $"U+{(int)character:X4}")), source, diagnostics);
        loose.Report(StructureDiagnostics.LooseMarks.Of(loose.Count), source, diagnostics);
        TellLookAlikes(source, diagnostics);
        TellForeignLetters(source, diagnostics);
    }

    private static void FindHidden(SourceLine line, ReadOnlySpan<char> text, SortedDictionary<char, RepeatedSlip> hidden)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!UnsafeCharacters.IsControl(c) && !UnsafeCharacters.IsInvisible(c) && !UnsafeCharacters.IsStrayBreak(c)) continue;
            if (!hidden.TryGetValue(c, out var found)) hidden.Add(c, found = new());
            var span = new TextSpan(line.Span.Start + i, 1);
            // A break parts words; taking it out would run them together.
            found.Add(line.Number, span, new TextEdit(span, UnsafeCharacters.IsStrayBreak(c) ? " " : ""));
        }
    }

    private static void FindLoose(SourceText source, SourceLine line, RepeatedSlip loose)
    {
        for (var i = line.Span.Start; i < line.Span.End; i++)
        {
            if (VietnameseText.IndexOfLooseMark(source.Text.AsSpan(i, 1)) < 0) continue;
            var start = Math.Max(line.Span.Start, i - 1);
            while (i + 1 < line.Span.End && VietnameseText.IndexOfLooseMark(source.Text.AsSpan(i + 1, 1)) == 0) i++;
            var span = TextSpan.Between(start, i + 1);
            var typed = source.Slice(span);
            var composed = VietnameseText.Compose(typed);
            loose.Add(line.Number, span, composed == typed ? null : new TextEdit(span, composed), isNewLine: loose.LastLine != line.Number);
        }
    }

    /// <summary>Once a file, at the first of them: they are read as what they look like, and “fmt” writes them so.</summary>
    private static void TellLookAlikes(SourceText source, DiagnosticBag diagnostics)
    {
        var found = LookAlikes.In(source.Text).ToList();
        if (found.Count == 0)
            return;
        var kinds = found
            .Select(f => (Typed: source.Text.Substring(f.Start, f.Length), f.Plain))
            .DistinctBy(f => f.Typed)
            .Take(MostNamed + 1)
            .ToList();
        var named = string.Join(
            ", ",
            kinds.Take(MostNamed).Select(k => $"“{k.Typed}” (U+{char.ConvertToUtf32(k.Typed, 0):X4}) → “{k.Plain}”")
        );
        var line = source.LineAt(found[0].Start);
        // As far as they stand in one word, such as a date.
        var end = found[0].Start + found[0].Length;
        foreach (var (start, length, _) in found.Skip(1).TakeWhile(f => f.Start < line.Span.End))
        {
            if (source.Text.AsSpan(end, start - end).ContainsAny(" \t\u00A0")) break;
            end = start + length;
        }

        var span = TextSpan.Between(found[0].Start, end);
        diagnostics.Report(
            new(LetterDiagnostics.LookAlike.Of((found.Count, Readings: named + (kinds.Count > MostNamed ? "…" : ""))), source, span)
            {
                Edits = [.. found.Select(f => new TextEdit(new(f.Start, f.Length), f.Plain.ToString()))],
            }
        );
    }

    private static void TellForeignLetters(SourceText source, DiagnosticBag diagnostics)
    {
        foreach (var span in ForeignLetters.MixedWordsIn(source.Text).Take(MostOfAKind))
        {
            var word = source.Slice(span);
            var letter = word.First(c => ForeignLetters.LatinOf(c) is not null);
            var latin = ForeignLetters.LatinOf(letter);
            var (vi, en) = ForeignLetters.ScriptOf(letter);
            var mended = ForeignLetters.Mended(word);
            diagnostics.Report(
                new(
                    LetterDiagnostics.ForeignLetter.Of(
                        (word, $"{letter}", Script: new(vi, en), CodePoint: $"U+{(int)letter:X4}", Latin: $"{latin}", mended)
                    ),
                    source,
                    span
                )
                {
                    Edits = [new(span, mended)],
                }
            );
        }
    }
}
