using FsCheck;
using FsCheck.Fluent;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Writing;

/// <summary>The law of the writer: what it writes is read as what it was given, whatever that is.</summary>
public sealed class PapiWriterPropertyTests
{
    private static readonly Config Runs =
        Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(new Replay(new Rnd(20261130, 151),
            Microsoft.FSharp.Core.FSharpOption<int>.None));

    /// <summary>Every keyword at every place where it may stand.</summary>
    private static readonly List<(Keyword Keyword, EntryContext In, KeywordUse Use)> Places =
        [.. Keywords.All.SelectMany(k => k.Uses.SelectMany(u => u.In.Select(c => (k, c, u))))];

    [Fact]
    public void Words_are_read_as_they_were_written_at_every_place_that_takes_words() => Check((random, text) =>
    {
        var place = AnyOf(random, p => p.Use.Grammar == ValueGrammars.Text || p.Use.Grammar == ValueGrammars.OptionalText);
        var expected = text.Replace('\n', ' ').Trim();
        if (expected.Length == 0) return;
        var label = (place.Use.Label ?? place.Keyword.Label) == LabelRule.Year ? "2024" : null;
        var entry = PapiEntry.OfText(place.Keyword, text, label) with { Width = random.Next(3) == 0 ? random.Next(1, 60) : null };
        var read = ReadBack(place.In, entry, out var written);
        Assert.True(expected == read.Text.Text, $"{expected}\n{read.Text.Text}\n{written}");
    });

    [Fact]
    public void Members_of_lists_are_read_as_they_were_written() => Check((random, _) =>
    {
        var items = Enumerable.Range(0, random.Next(1, 5)).Select(_ => HostileWords.Of(random).Replace('\n', ' ').Trim())
            .Where(i => i.Length > 0).ToList();
        if (items.Count == 0) return;
        var list = new TextList([.. items.Select(i => new ListItem(i, default))]);
        var read = ReadBack(EntryContext.Plan, PapiEntry.Of(Keywords.Recipients, list), out var written);
        Assert.True(items.SequenceEqual(((TextList)read.Value!).Items.Select(i => i.Text)), string.Join("\n", items) + "\n" + written);
    });

    [Fact]
    public void Agencies_are_read_as_they_were_written() => Check((random, _) =>
    {
        var names = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Name(random)).Where(n => n.Length > 0).ToList();
        if (names.Count == 0) return;
        var notes = names.ConvertAll(_ => random.Next(2) == 0 && Name(random) is { Length: > 0 } note ? note : null);
        var mentions = names.Select((n, i) => new AgencyMention(n, notes[i], random.Next(4) == 0, default));
        var list = new AgencyList([.. mentions], random.Next(3) == 0);
        var read = ReadBack(EntryContext.Plan, PapiEntry.Of(Keywords.Lead, list), out var written);
        Assert.True(TreeDump.Of(list) == TreeDump.Of((AgencyList)read.Value!), TreeDump.Of(list) + "\n" + written);
    });

    [Fact]
    public void Prose_is_read_as_it_was_written_but_for_the_backslashes_of_its_number_signs() => Check((random, text) =>
    {
        var place = AnyOf(random, p => p.Use.Grammar.IsProse);
        var expected = Laid(text);
        if (expected.Length == 0) return;
        var read = (ProseValue)ReadBack(place.In, PapiEntry.OfText(place.Keyword, text), out var written).Value!;
        Assert.True(Bare(expected) == Bare(read.Markdown) && read.Notes.IsEmpty, $"{expected}\n---\n{read.Markdown}\n---\n{written}");
        if (!text.Contains('#', StringComparison.Ordinal)) Assert.Equal(expected, read.Markdown);
    });

    [Fact]
    public void Prose_that_was_read_is_written_and_read_as_the_same() => Check((random, text) =>
    {
        var place = AnyOf(random, p => p.Use.Grammar.IsProse);
        var typed = Sources.Parse($"kế hoạch: A\n  mô tả: {text.Replace("\n", "\n     ", StringComparison.Ordinal)}\n");
        if (typed.HasErrors || typed.Entries is not [{ Children: [{ Value: ProseValue prose }] }]) return;
        var read = ReadBack(place.In, PapiEntry.OfAny(place.Keyword, prose), out var written);
        Assert.True(prose.Equals(read.Value), $"{prose.Markdown}\n---\n{written}");
    });

    [Fact]
    public void The_example_of_every_grammar_and_each_of_its_options_is_written_and_read_as_the_same() => Assert.All(
        Places.SelectMany(p => p.Use.Grammar.Options.Prepend(p.Use.Grammar.Example)
            .Select(typed => (p.Keyword, p.In, p.Use, Typed: typed))),
        p =>
        {
            var label = Label(p.Keyword, p.Use);
            var value = ReadBack(p.In, PapiEntry.OfText(p.Keyword, p.Typed, label), out _).Value;
            Assert.NotNull(value);
            Assert.Equal(TreeDump.Of(value), TreeDump.Of(ReadBack(p.In, PapiEntry.OfAny(p.Keyword, value, label), out _).Value));
        });

    [Fact]
    public void Every_file_of_the_repository_is_read_from_its_values_as_from_its_text() => Assert.All(
        Repository.ContentSources.Concat(Repository.SourcesOf("tests/Fictitious")).Concat(Repository.SourcesOf("tests/Cases"))
            .Select(SyntaxTree.Parse).Where(t => !t.HasErrors),
        KeepsItsValues);

    [Fact]
    public void Real_content_spoiled_at_random_is_read_from_its_values_as_from_its_text()
    {
        var sound = 0;
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var source = Repository.ContentSources[random.Next(Repository.ContentSources.Length)];
            var tree = Sources.Parse(Mutations.OfLines(source.Text, random));
            if (tree.HasErrors) return;
            sound++;
            KeepsItsValues(tree);
        }).Check(Runs.WithMaxTest(300));
        Assert.True(sound > 30, $"Only {sound} mutated files were sound: they test too little.");
    }

    private static void KeepsItsValues(SyntaxTree tree)
    {
        var written = PapiWriter.Write(tree.Entries.Select(ByValue));
        Assert.Equal(TreeDump.Of(tree), TreeDump.Of(Sources.Parse(written)));
        Assert.Equal(written, PapiWriter.Write(Sources.Parse(written).Entries.Select(ByValue)));
    }

    private static PapiEntry ByValue(EntrySyntax entry) =>
        PapiEntry.OfAny(entry.Keyword!, entry.Value, entry.Label) with { Children = [.. entry.Children.Select(ByValue)] };

    private static void Check(Action<Random, string> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        holds(random, HostileWords.Of(random));
    }).Check(Runs);

    private static (Keyword Keyword, EntryContext In, KeywordUse Use) AnyOf(
        Random random, Func<(Keyword Keyword, EntryContext In, KeywordUse Use), bool> isMeant)
    {
        var meant = Places.Where(isMeant).ToList();
        return meant[random.Next(meant.Count)];
    }

    /// <summary>The entry as it is read where it stands under a context; nothing else is said of it than what its keyword misses.</summary>
    private static EntrySyntax ReadBack(EntryContext context, PapiEntry entry, out string written)
    {
        written = PapiWriter.Write([Within(context, entry)]);
        var tree = Sources.Parse(written);
        var wrong = tree.Diagnostics.Where(d => d.Code.StartsWith("PAPI1", StringComparison.Ordinal) && d.Code != "PAPI1013").ToList();
        Assert.True(wrong.Count == 0, written + Sources.Printed(wrong));
        var read = Assert.Single(tree.Entries);
        for (; context != EntryContext.File; context = Opening(context).In) read = Assert.Single(read.Children);
        return read;
    }

    /// <summary>The entry under the entries that it needs above it.</summary>
    private static PapiEntry Within(EntryContext context, PapiEntry entry)
    {
        if (context == EntryContext.File) return entry;
        var (keyword, around, use) = Opening(context);
        return Within(around, PapiEntry.OfText(keyword, use.Grammar.Example, Label(keyword, use)) with { Children = [entry] });
    }

    private static (Keyword Keyword, EntryContext In, KeywordUse Use) Opening(EntryContext context) =>
        Places.First(p => p.Use.Opens == context && p.In != context);

    private static string? Label(Keyword keyword, KeywordUse use) => (use.Label ?? keyword.Label) switch
    {
        LabelRule.Year => "2024",
        LabelRule.RequiredName => "thẩm định",
        _ => null,
    };

    private static string Name(Random random) =>
        string.Concat(HostileWords.Of(random).Replace('\n', ' ').Where(c => c is not ('(' or ')' or '.'))).Trim();

    private static string Bare(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal);

    /// <summary>
    /// Prose as a file holds it: tabs before words as blanks, no blanks at ends, no empty lines around it, no indentation that all share.
    /// </summary>
    private static string Laid(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim().Length == 0 ? "" : Untabbed(line.TrimEnd()))
            .SkipWhile(l => l.Length == 0).Reverse().SkipWhile(l => l.Length == 0).Reverse().ToList();
        var shared = lines.Where(l => l.Length > 0).Select(l => l.Length - l.TrimStart(' ').Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(l => l.Length == 0 ? l : l[shared..]));
    }

    private static string Untabbed(string line)
    {
        var at = 0;
        for (; at < line.Length && line[at] is ' ' or '\t'; at++)
        {
            if (line[at] == '\t') line = line[..at] + new string(' ', 4 - (at % 4)) + line[(at + 1)..];
        }

        return line;
    }
}
