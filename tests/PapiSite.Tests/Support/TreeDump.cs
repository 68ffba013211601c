using System.Globalization;
using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Tests.Support;

/// <summary>Writes a tree so that a person can read what was understood: keyword, label, value, without places in the text.</summary>
internal static class TreeDump
{
    /// <summary>The whole tree, an entry a line.</summary>
    public static string Of(SyntaxTree tree)
    {
        var output = new StringBuilder();
        foreach (var entry in tree.Entries) Write(output, entry, 0);
        return output.ToString();
    }

    /// <summary>A value with its type.</summary>
    public static string Of(Value? value) =>
        value switch
        {
            null => "-",
            AbsentValue absent => $"absent {absent.Absence}",
            TextValue text => $"text “{text.Text}”",
            ProseValue prose => $"prose “{Visible(prose.Markdown)}”",
            TextList list => $"list {string.Join(" | ", list.Items.Select(i => i.Text))}",
            NumberValue number => $"number {Number(number.Number)}",
            Signatory signatory => $"signatory {signatory.Name} | {signatory.Capacity ?? "-"}",
            FileValue file => $"file {file.Path} | {file.Title ?? "-"}",
            DateValue date => date.Day is { } day ? $"date {Day(day)}" : $"date {Day(date.First)}..{Day(date.Last)}",
            LinkValue link => $"link {link.Url} | {link.Title ?? "-"}",
            YearPartList parts => $"parts {string.Join(" | ", parts.Parts.Select(Of))}",
            ReportPeriod months => $"months {months.Slug}",
            ReachedFigure reached => $"reached {Number(reached.Number)} {reached.Unit ?? "-"}",
            Period period => $"period {period}",
            Deadline deadline => $"deadline {Of(deadline)}",
            Target target =>
                $"target “{target.Text}”{(target.Operator is { } o ? $" {o} {Number(target.Number!.Value)} {target.Unit ?? "-"}" : "")}",
            Score score => $"score {Of(score)}",
            AgencyList list => $"agencies {Of(list)}",
            DocumentList list => $"documents {string.Join(" | ", list.Members.Select(Of))}",
            _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ChoiceValue<>) =>
                $"choice {type.GetProperty(nameof(ChoiceValue<>.Choice))!.GetValue(value)}",
            ChoiceList<InferredPart> list => $"choices {string.Join(" | ", list.Choices)}",
            ChoiceList<UnverifiedFacts> list => $"choices {string.Join(" | ", list.Choices)}",
            _ => throw new InvalidOperationException($"No way to write a {value.GetType().Name}."),
        };

    /// <summary>A deadline: kind, days, recurrence, parts; the printed words are left to the caller.</summary>
    public static string Of(Deadline deadline)
    {
        var parts = new List<string> { deadline.Kind.ToString() };
        if (deadline.First is not null || deadline.Last is not null)
            parts.Add($"{Day(deadline.First)}..{Day(deadline.Last)}");
        if (deadline.Yearless is { } days)
            parts.Add($"{days.FirstDay}/{days.FirstMonth}..{days.LastDay}/{days.LastMonth}");
        if (deadline.Recurrence is { } r)
        {
            parts.Add(
                $"every {r.Every}{(r.FirstMonth is null ? "" : $" month {r.FirstMonth}-{r.LastMonth}")}"
                    + $"{(r.Day is null ? "" : $" day {r.Day}")}"
                    + $"{(r.Step == 1 ? "" : $" step {r.Step}")}{(r.Times == 1 ? "" : $" times {r.Times}")}"
            );
        }

        if (deadline.ReportFor is { } reported)
            parts.Add($"for {Of(reported)}");
        if (deadline.Note is { } note)
            parts.Add($"“{note}”");
        if (!deadline.Parts.IsEmpty)
            parts.Add($"[{string.Join(" + ", deadline.Parts.Select(Of))}]");
        return string.Join(' ', parts);
    }

    private static string Of(YearPart part) => $"{part.FirstMonth}-{part.LastMonth}";

    /// <summary>A score without its words.</summary>
    public static string Of(Score score)
    {
        var parts = new List<string>();
        if (score.Points is { } points)
        {
            var unit = score.IsPercent ? "%" : $"/{(score.OutOf is { } of ? Number(of) : "-")} points";
            parts.Add(BoundOf(score) + Number(points) + unit);
        }

        if (score.Rank is { } rank)
            parts.Add($"{(score.IsGroup ? "among " : "rank ")}{rank}/{score.Ranked?.ToString(CultureInfo.InvariantCulture) ?? "-"}");
        if (score.Change is { } change)
            parts.Add($"change {change}{Since(score.ChangeSince)}");
        if (score.PointsChange is { } pointsChange)
            parts.Add($"change {Number(pointsChange)}{(score.IsChangeInPercent ? "%" : " points")}{Since(score.PointsChangeSince)}");
        if (score.Band is { } band)
            parts.Add($"“{band}”");
        if (score.Words is { } words)
            parts.Add($"words “{words}”");
        return string.Join(", ", parts);
    }

    private static string Since(int? year) => year is null ? "" : $" since {year}";

    private static string BoundOf(Score score) => score.Bound switch { Comparison.AtLeast => ">=", Comparison.MoreThan => ">", _ => "" };

    /// <summary>Agencies with their conditions.</summary>
    public static string Of(AgencyList list) =>
        string.Join(" | ", list.Members.Select(m => m.Name + (m.Note is null ? "" : $" [{m.Note}]") + (m.IsUnlisted ? " [unlisted]" : "")))
        + (list.IsOpen ? " | …" : "");

    /// <summary>A document: name, number, date, issuer, year.</summary>
    public static string Of(DocumentReference document) =>
        $"{(document.Name.Length == 0 ? "-" : document.Name)}, {document.Number ?? "-"}, {Day(document.Date)}, {document.Issuer ?? "-"}, "
            + $"{document.Year?.ToString(CultureInfo.InvariantCulture) ?? "-"}";

    private static void Write(StringBuilder output, EntrySyntax entry, int depth)
    {
        output.Append(' ', depth * 2).Append(entry.Keyword?.Name ?? "?");
        if (entry.Label is { } label) output.Append(" [").Append(label).Append(']');
        if (entry.Use is null) output.Append(" (misplaced)");
        output.Append(": ").Append(Of(entry.Value)).Append('\n');
        foreach (var child in entry.Children) Write(output, child, depth + 1);
    }

    private static string Visible(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
