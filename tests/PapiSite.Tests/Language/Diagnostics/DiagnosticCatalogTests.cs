using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Diagnostics;

public sealed partial class DiagnosticCatalogTests
{
    public static TheoryData<string> Codes() => [.. DiagnosticCatalog.All.Select(d => d.Code)];

    [Fact]
    public void No_two_diagnostics_share_a_code() =>
        Assert.Empty(DiagnosticCatalog.All.GroupBy(d => d.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Codes_stand_in_their_order() =>
        Assert.Equal(DiagnosticCatalog.All.Select(d => d.Code).Order(StringComparer.Ordinal), DiagnosticCatalog.All.Select(d => d.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_PAPI_and_four_digits_of_which_the_first_tells_the_stage(string code) =>
        Assert.Matches("^PAPI[1-4][0-9]{3}$", code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void All_words_are_there_in_both_languages(string code)
    {
        var descriptor = Descriptor(code);
        foreach (var words in new[] { descriptor.Title, descriptor.Message, descriptor.Mend, descriptor.Why })
        {
            Assert.False(string.IsNullOrWhiteSpace(words.Vi), code);
            Assert.False(string.IsNullOrWhiteSpace(words.En), code);
            Assert.NotEqual(words.Vi, words.En);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Messages_mends_and_reasons_are_sentences_and_titles_are_not(string code)
    {
        var descriptor = Descriptor(code);
        foreach (var words in new[] { descriptor.Message, descriptor.Mend, descriptor.Why })
        {
            Assert.EndsWith(".", words.Vi, StringComparison.Ordinal);
            Assert.EndsWith(".", words.En, StringComparison.Ordinal);
        }

        Assert.False(descriptor.Title.Vi.EndsWith('.'), code);
        Assert.False(descriptor.Title.En.EndsWith('.'), code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_fill_in_the_same_places(string code)
    {
        var descriptor = Descriptor(code);
        Assert.Equal(Holes(descriptor.Message.Vi), Holes(descriptor.Message.En));
        Assert.Equal(Holes(descriptor.Mend.Vi), Holes(descriptor.Mend.En));
        Assert.Empty(Holes(descriptor.Title.Vi + descriptor.Title.En + descriptor.Why.Vi + descriptor.Why.En));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_raises_the_code_with_an_argument_for_every_place(string code)
    {
        var descriptor = Descriptor(code);
        var raised =
            Sources.Check(descriptor.Bad, descriptor.SavedAs, descriptor.IsOfFinishedFiles).Diagnostics.Where(d => d.Code == code)
            .ToList();
        Assert.NotEmpty(raised);
        foreach (var diagnostic in raised)
        {
            Assert.Same(descriptor, diagnostic.Descriptor);
            Assert.Equal(descriptor.Severity, diagnostic.Severity);
            var most = Holes(descriptor.Message.Vi + descriptor.Mend.Vi).Append(-1).Max();
            Assert.True(diagnostic.Arguments.Length > most, $"{code} has {diagnostic.Arguments.Length} arguments for {{{most}}}");
            foreach (var language in Enum.GetValues<MessageLanguage>())
            {
                Assert.DoesNotMatch(@"\{\d\}", DiagnosticFormat.Whole(diagnostic, language));
                Assert.DoesNotContain("“”", DiagnosticFormat.Whole(diagnostic, language), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_raises_nothing_but_what_it_is_about(string code)
    {
        var others =
            Sources.Check(Descriptor(code).Bad, Descriptor(code).SavedAs, Descriptor(code).IsOfFinishedFiles)
            .Diagnostics.Select(d => d.Code).Where(c => c != code);
        string[] unavoidable = code switch
        {
            "PAPI3014" => ["PAPI1019"], // a folder without settings is shown by an empty file
            _ => [],
        };
        Assert.Equal(unavoidable, others);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_good_example_raises_nothing_at_all(string code) =>
        Assert.Equal("",
        Sources.Printed(Sources.Check(Descriptor(code).Good, isFinished: Descriptor(code).IsOfFinishedFiles).Diagnostics));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_manual_has_an_address_for_the_code(string code) =>
        Assert.Equal($"/huong-dan/ma/{code.ToLowerInvariant()}/", Descriptor(code).ManualPath);

    [Fact]
    public void What_may_be_so_in_the_signed_document_is_never_an_error() =>
        Assert.DoesNotContain(DiagnosticCatalog.All, d =>
            d.Code.StartsWith("PAPI4", StringComparison.Ordinal) && d.Severity == Severity.Error
        );

    private static DiagnosticDescriptor Descriptor(string code) => DiagnosticCatalog.All.Single(d => d.Code == code);

    private static IEnumerable<int> Holes(string text) => Hole.Matches(text).Select(m => m.Value[1] - '0').Distinct().Order();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Hole { get; }
}
