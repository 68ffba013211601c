using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Parsing;

/// <summary>What to write where a keyword stands at a place that has another word for what is meant.</summary>
internal static class MisplacedAdvice
{
    private static readonly Words Heading = new(
        "Tên một nhóm nhiệm vụ ghi sau “nhóm 1: …”, tên một nhiệm vụ sau “nhiệm vụ 1: …”, lời văn của kế hoạch dưới “phần 1: …”",
        "Write the name of a group behind “nhóm 1: …”, that of a task behind “nhiệm vụ 1: …”, the plan's prose under “phần 1: …”");

    private static readonly (Keyword Keyword, Under Under, Words Advice)[] Known =
    [
        (Keywords.Result, Under.ReportedTask, new(
            "Trong báo cáo, việc đã làm ghi sau “đã làm: …”, con số đạt được sau “đạt: …”, mức độ hoàn thành sau “trạng thái: …”",
            "In a report, write what was done behind “đã làm: …”, a figure behind “đạt: …”, how far it is behind “trạng thái: …”")),
        (Keywords.Content, Under.ReportedTask,
            new("Trong báo cáo, việc đã làm ghi sau “đã làm: …”", "In a report, write what was done behind “đã làm: …”")),
        (Keywords.Target, Under.ReportedTask,
            new("Trong báo cáo, con số đạt được ghi sau “đạt: …”", "In a report, write the figure reached behind “đạt: …”")),
        (Keywords.Deliverable, Under.ReportedTask,
            new("Trong báo cáo, văn bản đã có ghi sau “minh chứng: …”",
            "In a report, write the document that there is behind “minh chứng: …”")),
        (Keywords.Deadline, Under.ReportedTask,
            new("Trong báo cáo, ngày xong việc ghi sau “ngày hoàn thành: …”; hạn thì đã có trong kế hoạch",
            "In a report, write the day of completion behind “ngày hoàn thành: …”; the plan has the deadline")),
        (Keywords.Lead, Under.Report, new("Cơ quan báo cáo ghi sau “cơ quan: …”", "Write who reports behind “cơ quan: …”")),
        (Keywords.Issued, Under.Report,
            new("Ngày của báo cáo ghi sau “ngày báo cáo: …”", "Write the day of the report behind “ngày báo cáo: …”")),
        (Keywords.Result, Under.Task, new(
            "Thứ phải có khi xong nhiệm vụ ghi sau “sản phẩm: …”; “kết quả” là điểm, hạng của chỉ số, đặt ở kế hoạch hoặc nhóm",
            "Write what the task must produce behind “sản phẩm: …”; “kết quả” is a score or rank and stands under a plan or a group")),
        (Keywords.Aim, Under.Task, new(
            "Mục tiêu của một nhiệm vụ ghi sau “nhằm mục tiêu: …”, con số phải đạt sau “chỉ tiêu: …”",
            "Write the goal of a task behind “nhằm mục tiêu: …”, a figure to be reached behind “chỉ tiêu: …”")),
        (Keywords.Content, Under.Task,
            new("Lời văn đúng như bản ký ghi sau “nguyên văn: …”, lời giới thiệu sau “mô tả: …”",
            "Write the signed words behind “nguyên văn: …”, an introduction behind “mô tả: …”")),
        (Keywords.Content, Under.Plan, Heading),
        (Keywords.Content, Under.Appendix, Heading),
        (Keywords.Content, Under.Group, Heading),
    ];

    /// <summary>The advice, without a full stop: the word meant at this place, or else where the keyword may stand.</summary>
    public static Words Of(Keyword keyword, Under under)
    {
        foreach (var (known, place, advice) in Known)
        {
            if (known == keyword && place == under) return advice;
        }

        var entries = StructureDiagnostics.PlacesOf(keyword);
        var isOfFile = keyword.UseIn(Under.File) is not null;
        if (isOfFile && entries.Length == 0)
            return new("Viết nó sát lề trái, ngoài mọi mục khác", "Write it at the margin, outside every other entry");
        var margin = isOfFile ? new Words("Viết nó sát lề trái, hoặc đặt", "Write it at the margin, or put it") : new("Đặt nó", "Put it");
        return new(
            $"{margin.Vi} ngay dưới {entries}, thụt vào sâu hơn dòng đó",
            $"{margin.En} under {entries}, indented deeper than that line"
        );
    }
}
