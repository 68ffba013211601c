using PapiSite.Language.Diagnostics;
using PapiSite.Model;

namespace PapiSite.Cli.Content;

/// <summary>Prints diagnostics, their sum, and where they are explained.</summary>
/// <param name="Diagnostics">All of them, answered notes too.</param>
/// <param name="Files">How many sources were read.</param>
internal sealed record DiagnosticReport(IReadOnlyList<Diagnostic> Diagnostics, int Files)
{
    /// <summary>The command that lists the notes, where they are counted only; null where they are printed.</summary>
    public string? NotesSeenBy { get; init; }

    /// <summary>The content, where its site is known.</summary>
    public SiteContent? Content { get; init; }

    /// <summary>
    /// Prints every diagnostic but answered notes, then a line that counts them, then, if any was printed, a line on where codes are
    /// explained.
    /// </summary>
    public void Print(TextWriter output, MessageLanguage language)
    {
        var printed = Diagnostics.Where(d => !d.IsAnswered && (NotesSeenBy is null || d.Severity != Severity.Note)).ToList();
        foreach (var diagnostic in printed)
        {
            output.Write(DiagnosticFormat.Whole(diagnostic, language));
            output.Write('\n');
        }

        output.Write(Summary(language) + "\n");
        if (printed.Count > 0) output.Write(Explained(printed.MaxBy(d => d.Severity)!.Descriptor).In(language) + "\n");
    }

    /// <summary>How many there are of each kind.</summary>
    private string Summary(MessageLanguage language)
    {
        int Of(Severity severity) => Diagnostics.Count(d => d.Severity == severity && !d.IsAnswered);
        string Number(int number) => Figures.Of(number, MessageLanguage.Vietnamese);
        var (errors, warnings, notes, answered) = (
            Of(Severity.Error),
            Of(Severity.Warning),
            Of(Severity.Note),
            Diagnostics.Count(d => d.IsAnswered)
        );
        var counts = new Words(
            $"{Number(Files)} tệp: {Number(errors)} lỗi, {Number(warnings)} cảnh báo, {Number(notes)} lưu ý",
            $"{Figures.Counted(Files, "file")}: {Figures.Counted(errors, "error")}, {Figures.Counted(warnings, "warning")}, "
                + $"{Figures.Counted(notes, "note")}"
        );
        var seen =
            NotesSeenBy is not { } command || notes == 0 ? new Words("", "") : new($" (xem bằng “{command}”)", $" (listed by “{command}”)");
        var others =
            answered == 0
                ? new Words("", "")
                : new($"; {Number(answered)} lưu ý khác đã đối chiếu", $"; {Figures.Counted(answered, "more note")} answered");
        return counts.In(language) + seen.In(language) + others.In(language) + ".";
    }

    /// <summary>Where a code is explained: in the terminal, and on the site, which has the manual.</summary>
    private Words Explained(DiagnosticDescriptor code)
    {
        var command = $"papisite explain {code.Code}";
        if (Content is { HasManual: false })
            return new($"Giải thích một mã: “{command}”.", $"What a code means: “{command}”.");
        return
            Content?.Settings.BaseAddress is { } address
            && Uri.TryCreate(address, UriKind.Absolute, out var site)
            && Content.Settings.BasePath is { } path
            ? new(
                $"Giải thích một mã: “{command}”, hoặc trang {site.GetLeftPart(UriPartial.Authority)}{path}{code.ManualPath[1..]}",
                $"What a code means: “{command}”, or the page {site.GetLeftPart(UriPartial.Authority)}{path}{code.ManualPath[1..]}")
            : new(
                $"Giải thích một mã: “{command}”, hoặc mục {EditorsManual.Address} trên trang web.",
                $"What a code means: “{command}”, or {EditorsManual.Address} on the site.");
    }
}
