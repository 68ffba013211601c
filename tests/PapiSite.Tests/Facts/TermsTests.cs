using System.Text.RegularExpressions;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Model.Terms;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Facts;

/// <summary>The terms of content/ against the words of its plans.</summary>
public sealed partial class TermsTests
{
    private static readonly SiteContent Content = Repository.Content.Content;

    /// <summary>Nobody says the name of the standard, ISO 9001, in words.</summary>
    private static readonly HashSet<string> NoAbbreviation = ["ISO"];

    /// <summary>The words of plans and of the registry, as names are compared.</summary>
    private static readonly string Words = string.Join(
        " | ",
        Repository
            .ContentSources.Where(s =>
                s.Path.StartsWith("ke-hoach/", StringComparison.Ordinal) || s.Path.StartsWith("co-quan/", StringComparison.Ordinal)
            )
            .Select(s => $" {VietnameseText.Key(s.Text)} ")
    );

    public static TheoryData<string> Names() => [.. Content.Terms.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_term_occurs_in_the_content_spelled_out_or_abbreviated(string name)
    {
        var term = Content.Terms.Single(t => t.Name == name);
        Assert.Contains(Called(term), called => Words.Contains($" {VietnameseText.Key(called)} ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_abbreviation_in_a_task_is_one_of_a_term_an_agency_or_an_index_set()
    {
        var known = Content
            .Terms.SelectMany(Called)
            .Concat(Content.Registry.Agencies.SelectMany(a => a.AllNames))
            .Concat(Content.IndexSets.Select(s => s.Code))
            .SelectMany(InWords)
            .ToHashSet(StringComparer.Ordinal);
        var unknown = Content
            .Plans.SelectMany(p => p.Tasks.SelectMany(t => Texts(t).SelectMany(Abbreviations).Select(a => $"{p.Id}/{t.Id}: {a}")))
            .Where(found => !known.Contains(found[(found.LastIndexOf(' ') + 1)..]))
            .Distinct();
        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("TTHC", "thủ tục hành chính")]
    [InlineData("CNTT", "công nghệ thông tin")]
    [InlineData("UBND", "Ủy ban nhân dân")]
    [InlineData("HĐND", "Hội đồng nhân dân")]
    [InlineData("CCHC", "cải cách hành chính")]
    [InlineData("DVC", "dịch vụ công")]
    [InlineData("PVHCC", "phục vụ hành chính công")]
    [InlineData("MTTQ", "Mặt trận Tổ quốc")]
    [InlineData("CBCC", "cán bộ, công chức")]
    [InlineData("VBQPPL", "văn bản quy phạm pháp luật")]
    public void The_abbreviations_that_citizens_type_are_there(string abbreviation, string name) =>
        Assert.Equal(name, Assert.Single(Content.Terms, t => t.Abbreviations.Contains(abbreviation)).Name);

    private static IEnumerable<string> Called(Term term) => [term.Name, .. term.Aliases, .. term.Abbreviations];

    private static IEnumerable<string> Texts(PlanTask task) =>
        [
            task.Headline,
            task.Official ?? "",
            task.Description ?? "",
            task.Goal ?? "",
            task.Evidence ?? "",
            task.Deadline?.Text ?? "",
            .. task.Targets.Select(t => t.Text),
            .. task.Deliverables,
            .. task.Notes,
            .. task.Assignments.Select(a => $"{a.Mention.Name} ({a.Mention.Note})"),
            .. task.Subtasks.SelectMany(s => s.Deliverables.Append(s.Headline).Append(s.Official ?? "").Concat(s.Notes)),
        ];

    /// <summary>The words with at least two capitals that are neither numerals nor parts of a document's number.</summary>
    private static IEnumerable<string> Abbreviations(string text) =>
        InWords(DocumentNumber.Replace(text, ""))
            .Where(w => w.Count(char.IsUpper) > 1 && !Numeral.IsMatch(w) && !NoAbbreviation.Contains(w));

    private static IEnumerable<string> InWords(string text) => Word.Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"[\w-]+(/[\w-]+)+")]
    private static partial Regex DocumentNumber { get; }

    [GeneratedRegex(@"^[IVXL]+$")]
    private static partial Regex Numeral { get; }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word { get; }
}
