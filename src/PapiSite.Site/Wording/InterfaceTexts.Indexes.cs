using PapiSite.Model.Indexes;

namespace PapiSite.Site.Wording;

/// <summary>The words for the parts of index sets, which each set names in its own way.</summary>
public abstract partial class InterfaceTexts
{
    public abstract string Index { get; }
    public abstract string ColumnOf(IndexLevel level);
    public abstract string HeadingOf(IndexLevel level);
    public abstract string CountOf(IndexLevel level, int count);
    public abstract string NameOf(Dimension dimension);
    public abstract string DimensionLead(Dimension dimension);
    public abstract string ChartOfDimensions(IndexLevel level, int year, int? earlier);
    public abstract Sentence ScoresByDimension(IndexLevel level, Content place);
    public abstract string FurtherYears(IndexLevel level);
}
