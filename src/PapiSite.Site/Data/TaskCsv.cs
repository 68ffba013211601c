using System.Buffers;
using System.Globalization;
using CsvHelper;

namespace PapiSite.Site.Data;

/// <summary>
/// The tasks as a table for spreadsheets: UTF-8 with a mark, so that Excel shows Vietnamese; values that a spreadsheet would
/// take for a formula are escaped.
/// </summary>
internal static class TaskCsv
{
    private static readonly CsvWriterOptions Form = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    private static readonly string[] Header =
    [
        "id", "plan", "group", "label", "title", "official", "dimension", "lead", "coordinating", "monitoring", "implementing",
        "deadline", "deadlineKind", "deadlineStart", "deadlineEnd", "target", "deliverable", "state", "document", "url", "overdue", "daysLate",
        "goal", "citations", "damaged", "notes", "inferred", "past", "class",
    ];

    public static void Write(Publication publication, DataAddresses address, IBufferWriter<byte> output)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Form, leaveOpen: true))
        {
            csv.WriteHeader(Header);
            foreach (var task in publication.Tasks) WriteRow(csv, DataMapping.Of(task), address);
        }

        output.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void WriteRow(CsvWriter csv, TaskData task, DataAddresses address)
    {
        string?[] fields =
        [
            task.Id, task.Plan, task.Group, task.Label, task.Title, task.Official, task.Dimension, Names(task, task.Lead, "lead"),
            Names(task, task.Coordinating, "coordinating"), Names(task, task.Monitoring, "monitoring"), Names(task, task.Implementing, "implementing"), task.Deadline?.Text, task.Deadline?.Kind, Day(task.Deadline?.Start),
            Day(task.Deadline?.End), task.Target?.Text, task.Deliverable, task.State, task.Source.Document, address.Of(task.Url),
            task.Progress.Overdue ? "true" : "false", task.Progress.DaysLate?.ToString(CultureInfo.InvariantCulture), task.Goal,
            string.Join("; ", task.Citations.Select(c => $"{c.Name} {c.Number}".Trim())), string.Join("; ", task.Damaged),
            string.Join("\n\n", task.Notes), string.Join("; ", task.Inferred),
            task.Progress.Past ? "true" : "false", task.Progress.Class,
        ];
        csv.WriteRecord([.. fields.Select(f => f ?? "")]);
    }

    /// <summary>The agencies in a role; where the document leaves the list open, it ends with "…" as there.</summary>
    private static string Names(TaskData task, IEnumerable<AgencyRoleData> agencies, string role) =>
        string.Join("; ", agencies.Select(a => a.Note is null ? a.Name : $"{a.Name} ({a.Note})").Concat(task.OpenRoles.Contains(role) ? ["…"] : []));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
