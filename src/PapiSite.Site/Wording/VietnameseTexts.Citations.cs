using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Wording;

/// <content>How documents and the places in them are called.</content>
public sealed partial class VietnameseTexts
{
    public override string AppendixOf(string label) => $"Phụ lục {label.TrimEnd('.', ')')}".TrimEnd();
    public override string Cited(TaskCitation task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.Appendix is null)
        {
            return task.Number is { } number
                ? $"nhiệm vụ {number}"
                : "nhiệm vụ không ghi số" + (task.Group is { } group ? $" ở nhóm {group}" : "");
        }

        return task.Number is null ? $"{CitedShort(task)}, hàng không ghi số" : CitedShort(task);
    }

    public override string CitedShort(TaskCitation task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.Appendix is null) return task.Number ?? "";
        return AppendixOf(task.Appendix) + (task.Number is { } row ? $", hàng {row}" : task.Group is { } group ? $", nhóm {group}" : "");
    }

    public override string DatedIn(DateValue date) => $" {(date?.Day is null ? "" : "ngày ")}{Date(date!)}";
    public override string Provenance => "Nguồn";
    public override string SourceCopy => "Bản nguồn";
    public override string SourceCopyOf(SourceCopy copy) => copy switch
    {
        PapiSite.Language.Values.SourceCopy.Whole => "Toàn văn",
        PapiSite.Language.Values.SourceCopy.AppendixOnly => "Chỉ có phụ lục, không có phần lời của văn bản",
        PapiSite.Language.Values.SourceCopy.WithoutAppendix => "Không có phụ lục",
        _ => "Không đầy đủ",
    };
    public override string DateOnCopy => "Ngày ghi trên bản nguồn";
    public override string SignatoryOnCopy => "Người ký ghi trên bản nguồn";
    public override string Absent(Absence absence) => absence == Absence.Lost ? LostInSource : "Bản nguồn để trống";
    public override string StandingTag(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Standing == PlanStanding.Draft) return " (dự thảo)";
        return (plan.Number, plan.IssuedIn) switch
        {
            ({ }, _) => "",
            (null, { Day: not null }) => " (bản không ghi số)",
            _ => " (bản không ghi số, ngày)",
        };
    }

    public override string StandingNotice(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Standing == PlanStanding.Issued) return "";
        if (plan.Standing == PlanStanding.Draft) return "Đây là dự thảo, chưa phải văn bản đã ban hành.";
        string[] source =
        [
            .. Gap(plan.NumberAbsence, "số hiệu"), .. Gap(plan.IssuedAbsence, "ngày"),
            .. plan.IssuedIn is { Day: null } month ? [$"chỉ ghi {Date(month)}, không rõ ngày"] : Array.Empty<string>(),
        ];
        string[] site =
        [
            .. plan is { Number: null, NumberAbsence: null } ? ["số hiệu"] : Array.Empty<string>(),
            .. plan is { IssuedIn: null, IssuedAbsence: null } ? ["ngày ban hành"] : Array.Empty<string>(),
        ];
        string[] parts =
        [
            .. source.Length > 0 ? [$"bản nguồn {string.Join(", ", source)}"] : Array.Empty<string>(),
            .. site.Length > 0 ? [$"nội dung công bố chưa có {string.Join(" và ", site)} của văn bản"] : Array.Empty<string>(),
            .. plan is { Number: null, Status: null } ? ["chưa rõ văn bản đã ban hành hay chưa"] : Array.Empty<string>(),
        ];
        return Capital(string.Join("; ", parts)) + ".";
    }

    private static string[] Gap(Absence? absence, string what) =>
        absence is null ? [] : [absence == Absence.Lost ? $"bị mất phần ghi {what}" : $"để trống {what}"];
}
