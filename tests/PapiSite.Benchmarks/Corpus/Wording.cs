using System.Buffers;
using System.Text.RegularExpressions;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Plans;

namespace PapiSite.Benchmarks.Corpus;

/// <summary>
/// What real plans say: openings and further phrases of their sentences, deadlines, targets, products, who leads, who coordinates.
/// </summary>
internal sealed partial class Wording
{
    private static readonly Keyword[] Prose =
    [
        Keywords.Task,
        Keywords.Subtask,
        Keywords.Official,
        Keywords.Note,
        Keywords.Description,
        Keywords.Content,
        Keywords.Goal,
        Keywords.Evidence,
    ];

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*`|<>#“”\"");

    /// <summary>Gathers the wording of a content's plans.</summary>
    public Wording(SiteContent content)
    {
        var tasks = content.Plans.SelectMany(p => p.Tasks.Select(t => (Plan: p, Task: t))).ToList();
        (Openings, Phrases) = Harvest(content);
        Dimensions = [.. content.IndexSets.Single(s => s.Code == "PAPI").Dimensions.Select(d => d.Name)];
        Deadlines =
        [
            .. tasks
                .Where(t => t.Task.Deadline is { Text.Length: > 0, IsLost: false })
                .Select(t => new DatedText(t.Task.Deadline!.Text, t.Plan.Years.First)),
        ];
        Targets = [.. tasks.SelectMany(t => t.Task.Targets).Select(t => t.Text)];
        Products = [.. tasks.SelectMany(t => t.Task.Deliverables)];
        Leads = [.. tasks.SelectMany(t => AgenciesIn(t.Task, Role.Lead))];
        Coordinators = [.. tasks.SelectMany(t => AgenciesIn(t.Task, Role.Coordinating))];
    }

    /// <summary>What sentences begin with.</summary>
    public IReadOnlyList<string> Openings { get; }

    /// <summary>What follows behind commas.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>The names of the PAPI dimensions, in their order.</summary>
    public IReadOnlyList<string> Dimensions { get; }

    /// <summary>Deadlines, as often as plans give them, with the year that their plan begins in.</summary>
    public IReadOnlyList<DatedText> Deadlines { get; }

    /// <summary>Targets, as often as plans give them.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>Products, as often as plans give them.</summary>
    public IReadOnlyList<string> Products { get; }

    /// <summary>Names of agencies, each as often as it leads a task.</summary>
    public IReadOnlyList<string> Leads { get; }

    /// <summary>Names of agencies, each as often as it coordinates.</summary>
    public IReadOnlyList<string> Coordinators { get; }

    private static IEnumerable<string> AgenciesIn(PlanTask task, Role role) => task.In(role).Select(a => a.Agency?.Name).OfType<string>();

    private static (IReadOnlyList<string> Openings, IReadOnlyList<string> Phrases) Harvest(SiteContent content)
    {
        var (openings, phrases, seen) = (new List<string>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        var entries = content.Plans.Select(p => p.Origin.Entry).SelectMany(Under).Where(e => Prose.Contains(e.Keyword));
        foreach (var sentence in entries.SelectMany(e => Sentences(e.Value is ProseValue prose ? prose.Markdown : e.Text.Text)))
        {
            var parts = Comma.Split(sentence).Select(p => Blanks.Replace(p, " ").Trim(' ', '.', ';', ':', ',', '-', '–')).ToList();
            for (var i = 0; i < parts.Count; i++)
            {
                if (!IsUsable(parts[i]) || !seen.Add(parts[i].ToLowerInvariant())) continue;
                (i == 0 && char.IsUpper(parts[i][0]) ? openings : phrases).Add(parts[i]);
            }
        }

        return (openings, phrases);
    }

    private static IEnumerable<EntrySyntax> Under(EntrySyntax entry) => entry.Children.SelectMany(Under).Prepend(entry);

    /// <summary>Paragraphs and items of a list, cut where a sentence ends.</summary>
    private static IEnumerable<string> Sentences(string markdown) =>
        Item.Split(markdown)
            .SelectMany(paragraph => SentenceEnd.Split(paragraph))
            .Where(s => s.Count(c => char.IsLetter(c) || c == ' ') >= 0.85 * s.Length);

    private static bool IsUsable(string part) =>
        part.Length is >= 16 and <= 170 && part.Count(c => c == ' ') >= 3 && char.IsLetter(part[0])
        && part.Count(c => c == '(') == part.Count(c => c == ')') && part.AsSpan().IndexOfAny(Marks) < 0;

    [GeneratedRegex(@"\n\s*\n|\n\s*(?=[-+*] )", RegexOptions.ExplicitCapture)]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"(?<=[.;:])\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"[,;]\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Comma { get; }

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Blanks { get; }
}

/// <summary>Words that may name years, and the year that they were written for.</summary>
internal readonly partial record struct DatedText(string Text, int Year)
{
    /// <summary>The same words for another year: <c>Quý II năm 2024</c> gives <c>Quý II năm 2026</c>.</summary>
    public string For(int year)
    {
        var later = year - Year;
        return YearNumber.Replace(Text, found => (int.Parse(found.ValueSpan) + later).ToString());
    }

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture)]
    private static partial Regex YearNumber { get; }
}
