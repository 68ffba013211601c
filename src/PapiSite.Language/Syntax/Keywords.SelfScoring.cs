using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Syntax;

/// <content>Tables in which a body scores itself.</content>
public static partial class Keywords
{
    /// <summary>A table in which a body scores itself for a year, by the criteria of an index set.</summary>
    public static readonly Keyword<TextValue> SelfScoring = Spelled(
        Opening("tự chấm điểm", "self scoring", [Under.Plan], Under.SelfScoring, LabelRule.Year, new(
            "Bảng tự chấm điểm của một năm: nhãn là năm, giá trị là mã bộ chỉ số.",
            "A table in which a body scores itself for a year: the year as label, the code of the index set as value.")),
        "bảng tự chấm điểm");

    /// <summary>A criterion with the points that the body gives itself.</summary>
    public static readonly Keyword<Score> Criterion = Opening("tiêu chí", "criterion", [Under.SelfScoring], Under.ScoredCriterion,
        LabelRule.Number, new(
            "Một tiêu chí của bảng tự chấm điểm, nhãn là số trong bộ chỉ số: điểm tự chấm, rồi điểm tối đa.",
            "A criterion of a table of self-scoring, its number in the index set as label: own points, of how many."),
        ValueGrammars.Score);

    /// <summary>The total that the table prints.</summary>
    public static readonly Keyword<Score> TotalPoints = new("tổng điểm", "total points", LabelRule.None,
        [new([Under.SelfScoring], ValueGrammars.Score, Under.ScoredCriterion)])
    {
        Help = new(
            "Tổng điểm tự chấm như văn bản in; không ghi thì trang cộng, khi mọi tiêu chí đều có điểm.",
            "The total of own points as printed; without it the site adds up, where every criterion has points."),
    };

    /// <summary>The points that the appraisal gave.</summary>
    public static readonly Keyword<Score> AppraisedPoints =
        Single("điểm thẩm định", "appraised points", [Under.ScoredCriterion], ValueGrammars.Score, new(
            "Điểm mà cơ quan thẩm định chấm.", "The points that the appraising body gives."));

    /// <summary>The documents that prove the points.</summary>
    public static readonly Keyword<TextList> SupportingDocuments =
        Single("tài liệu kiểm chứng", "supporting documents", [Under.ScoredCriterion], ValueGrammars.List, new(
            "Tài liệu chứng minh điểm tự chấm, như văn bản in.", "The documents that prove the points, as printed."), once: false);

    private static ImmutableArray<Keyword> SelfScoringKeywords =>
        [SelfScoring, Criterion, TotalPoints, AppraisedPoints, SupportingDocuments];
}
