using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Diagnostics;

public sealed partial class DiagnosticCatalogTests
{
    private const int FirstNumeral = 770_000;

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
        foreach (var words in new[] { descriptor.Title, descriptor.MessageWithBlanks, descriptor.MendWithBlanks, descriptor.Why })
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
        foreach (var words in new[] { descriptor.MessageWithBlanks, descriptor.MendWithBlanks, descriptor.Why })
        {
            Assert.EndsWith(".", words.Vi, StringComparison.Ordinal);
            Assert.EndsWith(".", words.En, StringComparison.Ordinal);
        }

        Assert.False(descriptor.Title.Vi.EndsWith('.'), code);
        Assert.False(descriptor.Title.En.EndsWith('.'), code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_fill_in_all_that_is_given_in_the_same_places(string code)
    {
        var (finding, given) = Marked(Descriptor(code));
        Assert.Equal(Marks(finding.Message.Vi, "vi"), Marks(finding.Message.En, "en"));
        Assert.Equal(Marks(finding.Mend.Vi, "vi"), Marks(finding.Mend.En, "en"));
        Assert.Equal(given, Marks(finding.Message.Vi + finding.Mend.Vi, "vi"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Where_nothing_is_given_there_is_a_blank(string code)
    {
        var (descriptor, finding) = (Descriptor(code), Marked(Descriptor(code)).Finding);
        Assert.Equal(WithBlanks(finding.Message), descriptor.MessageWithBlanks);
        Assert.Equal(WithBlanks(finding.Mend), descriptor.MendWithBlanks);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_raises_the_code_with_all_that_is_filled_in(string code)
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
            var isAsWithBlanks = diagnostic.Finding == new Finding(descriptor, descriptor.MessageWithBlanks, descriptor.MendWithBlanks);
            Assert.Equal(descriptor is PlainDescriptor, isAsWithBlanks);
            foreach (var language in Enum.GetValues<MessageLanguage>())
            {
                Assert.DoesNotContain("“…”", diagnostic.Message(language), StringComparison.Ordinal);
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

    /// <summary>What is told of a code, a mark for each thing that is given: ⟨0⟩, or ⟨vi 0⟩ and ⟨en 0⟩ for words.</summary>
    private static (Finding Finding, IEnumerable<int> Given) Marked(DiagnosticDescriptor descriptor)
    {
        if (descriptor is PlainDescriptor plain) return (plain, []);
        var type = Assert.Single(descriptor.GetType().GetGenericArguments());
        var isTuple = type.IsAssignableTo(typeof(ITuple));
        var marks = (isTuple ? type.GetGenericArguments() : [type]).Select(Mark).ToArray();
        var arguments = isTuple ? Activator.CreateInstance(type, marks) : marks[0];
        var of = descriptor.GetType().GetMethod(nameof(DiagnosticDescriptor<>.Of))!;
        return ((Finding)of.Invoke(descriptor, [arguments])!, Enumerable.Range(0, marks.Length));
    }

    /// <summary>Nothing else has a blank where it is not given.</summary>
    private static object Mark(Type type, int number) =>
        type == typeof(string) ? $"⟨{number}⟩"
        : type == typeof(Words) ? new Words($"⟨vi {number}⟩", $"⟨en {number}⟩")
        : type == typeof(Numeral) ? (Numeral)(FirstNumeral + number)
        : throw new NotSupportedException($"{type} has no blank.");

    private static IEnumerable<int> Marks(string text, string language) =>
        MarkShape.Matches(text).Select(m => m.Value.Replace($"{language} ", "", StringComparison.Ordinal).Trim('⟨', '⟩'))
            .Select(int.Parse).Select(n => n % FirstNumeral).Distinct().Order();

    private static Words WithBlanks(Words words) => new(MarkShape.Replace(words.Vi, "…"), MarkShape.Replace(words.En, "…"));

    [GeneratedRegex("⟨[^⟩]*⟩|77000[0-9]")]
    private static partial Regex MarkShape { get; }
}
