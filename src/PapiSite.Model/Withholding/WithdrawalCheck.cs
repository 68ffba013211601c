using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Binding;

namespace PapiSite.Model.Withholding;

/// <summary>Holds the content against what was withdrawn from it.</summary>
internal static class WithdrawalCheck
{
    public static void Check(ImmutableArray<SyntaxTree> trees, DiagnosticBag diagnostics)
    {
        var listed = ContentBinder.Documents(trees, Keywords.Withdrawn).ToList();
        if (listed.Count == 0) return;
        foreach (var origin in listed)
        {
            foreach (var passage in Withdrawals.PassagesOf(origin.Entry).Where(p => p.IsTooShort && !Blot.IsIn(p.Text)))
                diagnostics.Report(WithdrawalDiagnostics.TooShort.Of(passage.Text), origin.Source, PlaceOf(origin.Entry, passage.Text));
        }

        var withdrawals = Withdrawals.Of(trees);
        foreach (var tree in trees)
        {
            // The name of a file becomes an address.
            var path = tree.Source.Path;
            foreach (var span in withdrawals.PassagesIn(path).Take(1))
                diagnostics.Report(WithdrawalDiagnostics.StillThere.Of(path.Substring(span.Start, span.Length)), tree.Source, default);
            foreach (var entry in tree.AllEntries().Where(e => e.Keyword != Keywords.Withdrawn))
                Check(tree.Source, entry, withdrawals, diagnostics);
        }
    }

    private static void Check(SourceText source, EntrySyntax entry, Withdrawals withdrawals, DiagnosticBag diagnostics)
    {
        foreach (var span in withdrawals.PassagesIn(entry.Label ?? ""))
            diagnostics.Report(WithdrawalDiagnostics.StillThere.Of(entry.Label!.Substring(span.Start, span.Length)), source, entry.Head);
        foreach (var span in withdrawals.PassagesIn(entry.Text.Text))
        {
            var found = entry.Text.Text.Substring(span.Start, span.Length).ReplaceLineEndings(" ");
            diagnostics.Report(WithdrawalDiagnostics.StillThere.Of(found), source, entry.Text.ToSource(span.Start, span.Length));
        }
    }

    private static TextSpan PlaceOf(EntrySyntax entry, string passage) =>
        entry.Text.Text.IndexOf(passage, StringComparison.Ordinal) is >= 0 and var at
            ? entry.Text.ToSource(at, passage.Length)
            : entry.Focus;
}
