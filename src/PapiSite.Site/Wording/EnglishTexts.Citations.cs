using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Wording;

/// <content>How documents and the places in them are called.</content>
public sealed partial class EnglishTexts
{
    public override string AppendixOf(string label) => $"Appendix {label.TrimEnd('.', ')')}".TrimEnd();
    public override string Cited(TaskCitation task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.Appendix is null)
        {
            return task.Number is { } number
                ? $"task {number}"
                : "task without a number" + (task.Group is { } group ? $" in group {group}" : "");
        }

        return task.Number is null ? $"{CitedShort(task)}, row without a number" : CitedShort(task);
    }

    public override string CitedShort(TaskCitation task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.Appendix is null) return task.Number ?? "";
        return AppendixOf(task.Appendix) + (task.Number is { } row ? $", row {row}" : task.Group is { } group ? $", group {group}" : "");
    }

    public override string DatedIn(DateValue date) => $" of {Date(date)}";
    public override string Provenance => "Source";
    public override string SourceCopy => "Source copy";
    public override string SourceCopyOf(SourceCopy copy) => copy switch
    {
        PapiSite.Language.Values.SourceCopy.Whole => "Complete",
        PapiSite.Language.Values.SourceCopy.AppendixOnly => "Appendix only, without the body of the document",
        PapiSite.Language.Values.SourceCopy.WithoutAppendix => "Without the appendix",
        _ => "Incomplete",
    };
    public override string DateOnCopy => "Date on the source copy";
    public override string SignatoryOnCopy => "Signatory named on the source copy";
    public override string Absent(Absence absence) => absence == Absence.Lost ? LostInSource : "Left blank in the source copy";
    public override string StandingTag(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Standing == PlanStanding.Draft) return " (draft)";
        return (plan.Number, plan.IssuedIn) switch
        {
            ({ }, _) => "",
            (null, { Day: not null }) => " (copy without a number)",
            _ => " (copy without number and date)",
        };
    }

    public override string StandingNotice(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Standing == PlanStanding.Issued) return "";
        if (plan.Standing == PlanStanding.Draft) return "This is a draft, not an issued document.";
        string[] source =
        [
            .. Gap(plan.NumberAbsence, "the number"),
            .. Gap(plan.IssuedAbsence, "the date"),
            .. plan.IssuedIn is { Day: null } month
                ? [$"the source copy gives only {Date(month)}, without the day"]
                : Array.Empty<string>(),
        ];
        string[] site =
        [
            .. plan is { Number: null, NumberAbsence: null } ? ["the number"] : Array.Empty<string>(),
            .. plan is { IssuedIn: null, IssuedAbsence: null } ? ["the date of issue"] : Array.Empty<string>(),
        ];
        string[] parts =
        [
            .. source,
            .. site.Length > 0 ? [$"this site does not have {string.Join(" and ", site)} of the document"] : Array.Empty<string>(),
            .. plan is { Number: null, Status: null } ? ["whether the document was issued is not known"] : Array.Empty<string>(),
        ];
        var sentence = string.Join("; ", parts);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private static string[] Gap(Absence? absence, string what) =>
        absence is null
            ? []
            : [absence == Absence.Lost ? $"{what} is lost in the source copy" : $"{what} is left blank in the source copy"];
}
