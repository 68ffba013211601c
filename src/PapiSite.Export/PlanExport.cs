using PapiSite.Export.Docx;
using PapiSite.Export.Xlsx;
using PapiSite.Model.Plans;
using PapiSite.Site;

namespace PapiSite.Export;

/// <summary>
/// Makes office files of a plan. The same plan gives the same bytes: a file tells no time but the day to which reports are counted, and
/// that only where it tells of progress.
/// </summary>
public static class PlanExport
{
    /// <summary>
    /// What the files say of themselves on each page and over each table of tasks, in Vietnamese: that they are a summary, a draft, out of
    /// force, taken from a copy with gaps. Null where there is nothing to say.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="withProgress">True for a report on the plan.</param>
    public static string? NoticeOf(Plan plan, bool withProgress = false)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PlanParticulars.NoticeOf(plan, withProgress);
    }

    /// <summary>
    /// A Word document in the layout of Decree 30/2020/NĐ-CP, its tables of tasks, and those in which a body scores itself, on sheets laid
    /// across. A plan in the editor's words says so on every page, without the state's motto and a signature.
    /// </summary>
    /// <param name="publication">The content, on the day to which reports are counted.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="withProgress">True for a report on the plan, with what was done of each task.</param>
    public static byte[] Docx(Publication publication, Plan plan, bool withProgress = false)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(plan);
        var progress = withProgress
            ? new ProgressReportParts(publication, publication.TasksOf(plan), ProgressReportParts.TitleOf(plan, publication.AsOf)) : null;
        return new WordDocument(publication, plan, progress).ToBytes();
    }

    /// <summary>An Excel workbook: a sheet of the tasks, one of what is known of the plan, one for each table of self-scoring; with
    /// progress, one of counts.</summary>
    /// <param name="publication">The content, on the day to which reports are counted.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="withProgress">True for columns of what was done of each task, and the counts by the official classes.</param>
    public static byte[] Xlsx(Publication publication, Plan plan, bool withProgress = false)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(plan);
        return new Workbook(publication, plan, withProgress).ToBytes();
    }
}
