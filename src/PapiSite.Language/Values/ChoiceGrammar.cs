using System.Collections.Immutable;
using System.Diagnostics;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>Reads one of a fixed set by its word, whatever its case and tone marks; the words stand in <see cref="Choices"/>.</summary>
public sealed record ChoiceGrammar<T> : ValueGrammar<ChoiceValue<T>> where T : struct
{
    private readonly ImmutableArray<ChoiceWords<T>> _table;

    internal ChoiceGrammar(params ImmutableArray<ChoiceWords<T>> table)
        : base(
            Words.Same(string.Join(" | ", table.Select(row => row.Word))), table[0].Word,
            (text, problems) => ReadOne(table, text, problems), value => WordIn(table, value.Choice))
    {
        _table = table;
        Options = [.. table.Select(row => row.Word)];
    }

    /// <summary>One or several of the set, separated by <c>;</c>.</summary>
    internal ValueGrammar<ChoiceList<T>> Several =>
        new(Name, Example, ReadSeveral, list => string.Join("; ", list.Choices.Select(WordOf))) { Options = Options };

    /// <summary>The word for a member: <c>dự thảo</c>.</summary>
    public string WordOf(T choice) => WordIn(_table, choice);

    private static string WordIn(ImmutableArray<ChoiceWords<T>> table, T choice)
    {
        foreach (var row in table)
        {
            if (EqualityComparer<T>.Default.Equals(row.Choice, choice)) return row.Word;
        }

        throw new UnreachableException($"{choice} has no word.");
    }

    private static ChoiceValue<T>? ReadOne(ImmutableArray<ChoiceWords<T>> table, ValueText text, ValueProblems problems)
    {
        var key = VietnameseText.Key(text.Text);
        if (Find(table, key) is { } row) return new(row.Choice);
        // “chưa hoàn thành” is near to “hoàn thành” and means the contrary.
        var alike = table.SelectMany(r => r.All).Where(word => IsNegated(VietnameseText.Key(word)) == IsNegated(key)).ToList();
        var nearest = NearestNames.Of(text.Text, alike, most: 1);
        var meant = nearest.Count > 0 ? table.First(r => r.All.Contains(nearest[0])).Word : WithinWords(key, alike);
        var guess = meant is null ? Words.Same("") : new($"Có phải là “{meant}”? ", $"Did you mean “{meant}”? ");
        problems.ReportOffering(
            ValueDiagnostics.BadChoice.Of((Typed: text.Text, Allowed: Listed(table), guess)), meant is null ? [] : [meant]);
        return null;
    }

    private ChoiceList<T>? ReadSeveral(ValueText text, ValueProblems problems)
    {
        var chosen = ImmutableArray.CreateBuilder<T>();
        foreach (var (item, start) in ListItems.Split(text.Text).Where(i => i.Item.Length > 0).Select(i => (i.Item, i.Start)))
        {
            if (Find(_table, VietnameseText.Key(item)) is { } row)
            {
                if (!chosen.Contains(row.Choice)) chosen.Add(row.Choice);
                continue;
            }

            var finding = ValueDiagnostics.BadChoice.Of((Typed: item, Allowed: Listed(_table), Guess: new("", "")));
            problems.Report(finding, start, item.Length);
        }

        return chosen.Count == 0 ? null : new(chosen.ToImmutable());
    }

    private static ChoiceWords<T>? Find(ImmutableArray<ChoiceWords<T>> table, string key) =>
        table.FirstOrDefault(row => row.All.Any(word => VietnameseText.Key(word) == key));

    private static string Listed(ImmutableArray<ChoiceWords<T>> table) => string.Join("; ", table.Select(row => row.Word));

    /// <summary>The one of several words that stands whole in what was typed: “cơ bản hoàn thành” may mean “hoàn thành”.</summary>
    private static string? WithinWords(string key, List<string> words)
    {
        var within = words.Where(word => $" {key} ".Contains($" {VietnameseText.Key(word)} ", StringComparison.Ordinal)).ToList();
        return within.Count == 1 ? within[0] : null;
    }

    private static bool IsNegated(string key) => key.Split(' ').Any(word => word is "chua" or "khong");
}
