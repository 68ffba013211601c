using PapiSite.Model.Indexes;

namespace PapiSite.Site.Wording;

/// <summary>The words for the parts of index sets, in English.</summary>
public sealed partial class EnglishTexts
{
    public override string Index => "Index";
    public override string ColumnOf(IndexLevel level) => Capital(level.English);
    public override string HeadingOf(IndexLevel level) => Capital(level.EnglishPlural);
    public override string CountOf(IndexLevel level, int count) => Count(count, level.English, level.EnglishPlural);
    public override string NameOf(Dimension dimension) =>
        dimension.Level is { } level ? $"{dimension.IndexName}, {level.English} {dimension.Numbering}" : dimension.IndexName;
    public override string DimensionLead(Dimension dimension) =>
        dimension.Level is { } level
            ? $"{Capital(level.English)} {dimension.Numbering} of {dimension.IndexName}."
            : $"{dimension.IndexName}.";

    public override string ChartOfDimensions(IndexLevel level, int year, int? earlier) =>
        $"Rank in each {level.English} in {year}, 1 = best" + (earlier is { } before ? $"; the bar is the rank in {before}" : "");
    public override Sentence ScoresByDimension(IndexLevel level, Content place) => $"Scores and ranks by {level.English}: {place}";

    public override string FurtherYears(IndexLevel level) =>
        $"The table has the last two years only; the page of each {level.English} has them all.";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
