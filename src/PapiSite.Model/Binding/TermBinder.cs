using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Terms;

namespace PapiSite.Model.Binding;

/// <summary>Binds terms. Names are told apart by their tone marks, since <c>CĐ</c> and <c>CD</c> may both be right.</summary>
internal static class TermBinder
{
    public static ImmutableArray<Term> Bind(ImmutableArray<SyntaxTree> trees, DiagnosticBag diagnostics)
    {
        var terms = new OrderedDictionary<string, Term>(StringComparer.OrdinalIgnoreCase);
        foreach (var origin in ContentBinder.Documents(trees, Keywords.Term))
        {
            var term = Bind(origin);
            // A term without its words is told by the reader of the file.
            if (term.Name.Length > 0 && !terms.TryAdd(term.Name, term))
                origin.Report(diagnostics, BindingDiagnostics.DuplicateTerm.Of((term.Name, File: terms[term.Name].Origin.Source.Path)));
        }

        CheckMeanings(terms, diagnostics);
        return [.. terms.Values];
    }

    private static Term Bind(Origin origin)
    {
        var entry = origin.Entry;
        return new(entry.Text.Text)
        {
            Abbreviations = ContentBinder.AllItems(entry, Keywords.Abbreviations),
            Aliases = ContentBinder.AllItems(entry, Keywords.Aliases),
            AlsoCalled = ContentBinder.AllItems(entry, Keywords.AlsoCalled),
            EnglishName = ContentBinder.Text(entry, Keywords.EnglishName),
            Description = ContentBinder.Prose(entry, Keywords.Description),
            Origin = origin,
        };
    }

    private static void CheckMeanings(OrderedDictionary<string, Term> terms, DiagnosticBag diagnostics)
    {
        var meanings = new Dictionary<string, Term>(terms, StringComparer.OrdinalIgnoreCase);
        foreach (var term in terms.Values)
        {
            foreach (var (text, span) in OtherNames(term.Origin.Entry))
            {
                if (meanings.TryAdd(text, term) || ReferenceEquals(meanings[text], term))
                    continue;
                var other = meanings[text];
                diagnostics.Report(
                    BindingDiagnostics.AmbiguousTerm.Of((Name: text, Term: other.Name, File: other.Origin.Source.Path)),
                    term.Origin.Source,
                    span
                );
            }
        }
    }

    private static IEnumerable<ListItem> OtherNames(EntrySyntax entry) =>
        new[] { Keywords.Aliases, Keywords.Abbreviations }.SelectMany(entry.GetAll).SelectMany(l => l.Items);
}
