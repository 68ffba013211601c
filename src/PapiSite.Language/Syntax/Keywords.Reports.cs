using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Syntax;

/// <content>Progress reports.</content>
public static partial class Keywords
{
    /// <summary>A progress report.</summary>
    public static readonly Keyword<ReportPeriod> Report = Opening(
        "báo cáo",
        "report",
        [Under.File],
        Under.Report,
        LabelRule.None,
        new("Một báo cáo tiến độ; sau dấu hai chấm là kỳ báo cáo.", "A progress report; the period that it is for follows."),
        ValueGrammars.ReportPeriod
    );

    /// <summary>When a report was made.</summary>
    public static readonly Keyword<DateValue> ReportedOn = Single("ngày báo cáo", "reported on", [Under.Report], ValueGrammars.Date,
        new("Ngày ký báo cáo.", "The day on which the report was signed."), required: true);

    /// <summary>Why a report takes the place of an earlier one.</summary>
    public static readonly Keyword<ProseValue> Correction = Single(
        "đính chính",
        "correction",
        [Under.Report],
        ValueGrammars.Prose,
        new(
            "Báo cáo này thay số liệu của báo cáo trước cùng kỳ: sửa gì, vì sao. Báo cáo trước vẫn giữ nguyên.",
            "The report corrects an earlier one of the same period: what, and why. The earlier one stays."
        )
    );

    /// <summary>The figure that was reached.</summary>
    public static readonly Keyword<ReachedFigure> Reached = Single(
        "đạt",
        "reached",
        [Under.ReportedTask],
        ValueGrammars.ReachedFigure,
        new(
            "Con số đã đạt được, theo thứ tự các chỉ tiêu của nhiệm vụ; nhãn là số thứ tự của chỉ tiêu khi nhiệm vụ có nhiều chỉ tiêu.",
            "The figure reached; the label counts the target, where the task has several."
        ),
        once: false,
        label: LabelRule.Number
    );

    /// <summary>What was done.</summary>
    public static readonly Keyword<ProseValue> Done = Spelled(Single("đã làm", "done", [Under.ReportedTask], ValueGrammars.Prose,
        new("Những việc đã làm trong kỳ.", "What was done in the period.")),
        "việc đã làm", "kết quả thực hiện");

    /// <summary>When a task was completed.</summary>
    public static readonly Keyword<DateValue> CompletedOn =
        Single("ngày hoàn thành", "completed on", [Under.ReportedTask], ValueGrammars.Date,
        new("Ngày nhiệm vụ hoàn thành.", "The day on which the task was completed."));

    /// <summary>Whether agencies are asked to send their reports to the site.</summary>
    public static readonly Keyword<ChoiceValue<bool>> CollectsReports = Single(
        "nhận báo cáo",
        "collects reports",
        [Under.Site],
        Choices.YesOrNo,
        new(
            "Trang web có nhận báo cáo tiến độ của các cơ quan hay không. Không ghi thì kế hoạch nào đã có báo cáo mới được coi là nhận.",
            "Whether the site collects progress reports. Where nothing is said, it does so for the plans on which it has a report."
        )
    );

    private static ImmutableArray<Keyword> ReportKeywords => [Report, ReportedOn, Correction, Reached, Done, CompletedOn, CollectsReports];
}
