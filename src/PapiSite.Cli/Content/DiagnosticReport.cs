using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Content;

/// <summary>Prints diagnostics and their sum.</summary>
internal static class DiagnosticReport
{
    /// <summary>Prints every diagnostic but the answered notes, then a line that counts them.</summary>
    public static void Print(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, int files, MessageLanguage language)
    {
        foreach (var diagnostic in diagnostics.Where(d => !d.IsAnswered))
        {
            output.Write(DiagnosticFormat.Whole(diagnostic, language));
            output.Write('\n');
        }

        output.Write(Summary(diagnostics, files, language));
        output.Write('\n');
    }

    /// <summary>How many there are of each kind.</summary>
    public static string Summary(IReadOnlyList<Diagnostic> diagnostics, int files, MessageLanguage language)
    {
        int Of(Severity severity) => diagnostics.Count(d => d.Severity == severity && !d.IsAnswered);
        var answered = diagnostics.Count(d => d.IsAnswered);
        var words = answered == 0
            ? new Words("{0} tệp: {1} lỗi, {2} cảnh báo, {3} lưu ý.", "{0} files: {1} errors, {2} warnings, {3} notes.")
            : new("{0} tệp: {1} lỗi, {2} cảnh báo, {3} lưu ý; {4} lưu ý khác đã đối chiếu.", "{0} files: {1} errors, {2} warnings, {3} notes; {4} more notes answered.");
        return string.Format(words.In(language), files, Of(Severity.Error), Of(Severity.Warning), Of(Severity.Note), answered);
    }
}
