using System.Text.RegularExpressions;
using PapiSite.Site.Search;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Search;

/// <summary>
/// What scripts and <c>FORMAT.md</c> say of the index between marks is what <see cref="SearchSchema"/> says. To make it again after a
/// change that is meant: <c>PAPISITE_UPDATE_CASES=1 dotnet test tests/PapiSite.Tests --filter FullyQualifiedName~SearchSchemaTests</c>.
/// </summary>
public sealed partial class SearchSchemaTests
{
    public static TheoryData<string> Paths => [.. SchemaTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Scripts_and_documents_have_the_tables_of_the_schema(string path)
    {
        var (file, texts) = (Path.Combine(Repository.Root, path), SchemaTexts.All[path]);
        var (before, made) = (File.ReadAllText(file), 0);
        var after = Made()
            .Replace(before, match =>
                match.Groups["opening"].Value + Indented(texts[made++], match.Groups["blanks"].Value) + match.Groups["closing"].Value
            );
        Assert.Equal(texts.Length, made);
        if (Environment.GetEnvironmentVariable("PAPISITE_UPDATE_CASES") == "1") File.WriteAllText(file, after);
        Assert.Equal(after, File.ReadAllText(file));
    }

    [Fact]
    public void Columns_and_filters_have_names_of_their_own()
    {
        Assert.Distinct(SearchSchema.Columns.Select(c => c.Name));
        Assert.Distinct(SearchSchema.Filters.Select(f => f.Key));
        Assert.Distinct(SearchSchema.Filters.Select(f => f.Parameter));
        Assert.Equal(Enum.GetValues<SearchFilterName>(), SearchSchema.Filters.Select(f => f.Name));
    }

    private static string Indented(string text, string blanks) => string.Concat(text.Split('\n').Select(line => $"{blanks}{line}\n"));

    /// <summary>A comment that opens and one that closes, each a line, and what is between them.</summary>
    [GeneratedRegex(
        @"^(?<opening>(?<blanks> *)(//|<!--) Made from SearchSchema\.cs[^\n]*\n)(?<made>.*?)(?<closing> *(//|<!--) The end of what is "
            + @"made\.[^\n]*\n)",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000)]
    private static partial Regex Made();
}
