using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Formatting;

/// <summary>Laws of the formatter: it keeps what is said, loses no comment, and has nothing to do a second time.</summary>
public sealed partial class FormatterPropertyTests
{
    private static readonly Config Runs = Config
        .QuickThrowOnFailure.WithMaxTest(1500)
        .WithReplay(new Replay(new Rnd(20240613, 151), Microsoft.FSharp.Core.FSharpOption<int>.None));

    [Fact]
    public void Files_of_every_keyword_are_sound_and_keep_their_meaning_and_comments_when_formatted() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var writer = new PlanWriter(seed);
            var text = writer.Write();
            var tree = Sources.Parse(text);
            Assert.False(tree.HasErrors, text + Sources.Printed(tree.Diagnostics));
            Assert.Equal(Enumerable.Range(1, writer.Comments), NumbersOf(Keeps(tree)));
        }).Check(Runs);

    [Fact]
    public void Real_content_spoiled_at_random_keeps_its_meaning_and_comments_when_formatted_if_it_is_still_sound()
    {
        var sound = 0;
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var source = Repository.ContentSources[random.Next(Repository.ContentSources.Length)];
            var lines = Mutations.OfLines(source.Text, random).Split('\n').ToList();
            const int marks = 5;
            for (var n = 1; n <= marks; n++) lines.Insert(random.Next(lines.Count + 1), $"{new string(' ', random.Next(7))}# c{n}");
            var tree = Sources.Parse(string.Join('\n', lines));
            if (tree.HasErrors) return;
            sound++;
            // A mark inside prose is prose; it stays all the same.
            Assert.Equal(Enumerable.Range(1, marks), NumbersOf(Keeps(tree)));
        }).Check(Runs.WithMaxTest(400));
        Assert.True(sound > 40, $"Only {sound} mutated files were sound: they test too little.");
    }

    [Fact]
    public void The_shipped_content_is_formatted() =>
        Assert.All(Repository.ContentSources, source => Assert.Equal(source.Text, Formatter.Format(SyntaxTree.Parse(source))));

    /// <summary>Formats a tree, and holds that the text reads the same and formats to itself.</summary>
    private static string Keeps(SyntaxTree tree)
    {
        var formatted = Formatter.Format(tree);
        var again = Sources.Parse(formatted);
        Assert.Equal(TreeDump.Of(tree), TreeDump.Of(again));
        Assert.Equal(tree.AllEntries().Select(e => e.Text.Text), again.AllEntries().Select(e => e.Text.Text));
        Assert.Equal(formatted, Formatter.Format(again));
        return formatted;
    }

    private static IEnumerable<int> NumbersOf(string text) => Mark.Matches(text).Select(m => int.Parse(m.ValueSpan[3..])).Order();

    [GeneratedRegex("# c[0-9]+")]
    private static partial Regex Mark { get; }
}
