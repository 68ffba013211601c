using PapiSite.Model.Indexes;

namespace PapiSite.Site.Wording;

/// <summary>The words for the parts of index sets, in Vietnamese.</summary>
public sealed partial class VietnameseTexts
{
    public override string Index => "Chỉ số";
    public override string ColumnOf(IndexLevel level) => Capital(level.Name);
    public override string HeadingOf(IndexLevel level) => Capital(level.Name);
    public override string CountOf(IndexLevel level, int count) => $"{Count(count)} {level.Name}";
    public override string NameOf(Dimension dimension) =>
        dimension.Level is { } level ? $"{dimension.IndexName}, {level.Name} {dimension.Numbering}" : dimension.IndexName;
    public override string DimensionLead(Dimension dimension) =>
        dimension.Level is { } level
            ? $"{Capital(level.Name)} {dimension.Numbering} của {dimension.IndexName}."
            : $"{dimension.IndexName}.";

    public override string ChartOfDimensions(IndexLevel level, int year, int? earlier) =>
        $"Thứ hạng của từng {level.Name} năm {year}, 1 cao nhất" + (earlier is { } before ? $"; vạch ngang là thứ hạng năm {before}" : "");
    public override Sentence ScoresByDimension(IndexLevel level, Content place) => $"Điểm và thứ hạng theo {level.Name}: {place}";
    public override string FurtherYears(IndexLevel level) => $"Bảng chỉ ghi hai năm gần nhất; mọi năm nằm ở trang của từng {level.Name}.";
}
