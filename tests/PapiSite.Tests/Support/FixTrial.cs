using PapiSite.Language.Diagnostics;

namespace PapiSite.Tests.Support;

/// <summary>Carries the fixes of diagnostics out and looks at what is told then.</summary>
internal static class FixTrial
{
    /// <summary>Each fix after which its diagnostic still stands or another error has come; empty where all mend.</summary>
    /// <param name="before">What is told of the file.</param>
    /// <param name="told">What is told of a text in its place.</param>
    public static string Of(IReadOnlyCollection<Diagnostic> before, Func<string, IReadOnlyCollection<Diagnostic>> told) =>
        string.Concat(before.Select(diagnostic => Of(diagnostic, before, told)));

    /// <summary>The same for the fixes of one diagnostic.</summary>
    public static string Of(
        Diagnostic diagnostic, IReadOnlyCollection<Diagnostic> before, Func<string, IReadOnlyCollection<Diagnostic>> told)
    {
        var faults = new List<string>();
        foreach (var fix in diagnostic.Fixes)
        {
            var after = told(diagnostic.Source.With(fix.Edits).Text);
            var isGone = Same(after, diagnostic) < Same(before, diagnostic);
            var brought = after.Where(d => d.Severity == Severity.Error && Count(after, d) > Count(before, d)).ToList();
            if (isGone && brought.Count == 0) continue;
            faults.Add($"{diagnostic.Code} {fix.Title.Vi}:\n{Sources.Printed(isGone ? brought : [diagnostic])}\n");
        }

        return string.Concat(faults);
    }

    private static int Same(IEnumerable<Diagnostic> all, Diagnostic one) =>
        all.Count(d => d.Code == one.Code && d.Message(default) == one.Message(default));

    private static int Count(IEnumerable<Diagnostic> all, Diagnostic one) => all.Count(d => d.Code == one.Code);
}
