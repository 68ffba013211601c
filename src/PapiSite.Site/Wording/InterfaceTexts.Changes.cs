using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using PapiSite.Model.Withholding;

namespace PapiSite.Site.Wording;

/// <content>Changes, for the pages and for the terminal.</content>
public abstract partial class InterfaceTexts
{
    /// <summary>Of a long text so many words are quoted.</summary>
    private const int QuotedWords = 40;

    /// <summary>Of a list of names so many are told.</summary>
    private const int ToldNames = 8;

    public abstract string Changes { get; }
    public abstract string ChangesLead { get; }
    public abstract string ChangesInYear(int year);
    public abstract string ChangesByYear { get; }
    public abstract string ChangeCount(int count);
    public abstract string NewestChanges(int shown, int all);
    public abstract string AllChanges { get; }
    public abstract string NoChanges { get; }
    public abstract string ChangesOn(DateOnly day);
    public abstract string HistoryMissing(HistoryGap gap);
    public abstract string HistorySince(DateOnly day);
    public abstract string ChangesOfPlans { get; }
    public abstract string ChangesOfTyping { get; }
    public abstract string TypingCorrectedOn(DateOnly day);
    public abstract string ChangesMethod { get; }
    protected abstract Sentence RegistryOf(Content place);
    public abstract Sentence EarlierDeadline(Content words, DateOnly day);
    public abstract string DeletedWords { get; }
    public abstract string InsertedWords { get; }
    public abstract string Moved { get; }
    public abstract string MovedLead { get; }
    public abstract Sentence MovedFrom(AddressKind kind, Content title, DateOnly until);
    public abstract Sentence FormerTask(Content headline, DateOnly until);
    public abstract string GoneTask(DateOnly until);
    public abstract string Removed { get; }
    public abstract string RemovedThing(AddressKind kind, string number, DateOnly day, string? version);
    public abstract string RemovedWordsKept { get; }
    public abstract string See { get; }
    protected abstract string Hidden { get; }
    public abstract Sentence TaskNow(TaskCitation task);
    public abstract string DiffTitle { get; }
    public abstract string DiffBetween(string before, string after);
    public abstract string WorkingFolder { get; }
    public abstract string NoDifference { get; }
    protected abstract Sentence PlanCalled(PlanName plan);

    /// <summary>What a change says, without the plan or the place that it is in.</summary>
    public abstract ChangeText ChangeTold(ContentChange change);

    /// <summary>What a change is in: a plan, or the registry of a place.</summary>
    public Sentence ChangedIn(ContentChange change) => change switch
    {
        PlanChange plan => PlanCalled(plan.Plan),
        RegistryChange registry => RegistryOf(registry.Place),
        _ => throw new ArgumentException($"{change?.GetType().Name} is in neither.", nameof(change)),
    };

    /// <summary>The name of the list in which the things of a kind stand.</summary>
    public string ListOf(AddressKind kind) => kind switch
    {
        AddressKind.Plan or AddressKind.Task => Plans,
        AddressKind.Agency => Agencies,
        AddressKind.IndexSet or AddressKind.Dimension => Indexes,
        AddressKind.Consultation => Consultations,
        AddressKind.Question => Questions,
        _ => Home,
    };

    /// <summary>A change as one sentence of plain text: deleted words as <c>[-…-]</c>, new ones as <c>{+…+}</c>.</summary>
    public string ChangeSentence(ContentChange change)
    {
        var pieces = change is WordsChanged words ? words.Pieces.Select(p => p.Kind switch
        {
            PieceKind.Deleted => $"[-{p.Text}-]",
            PieceKind.Inserted => $"{{+{p.Text}+}}",
            _ => p.Text,
        }) : [];
        var sentence = string.Join(' ', pieces.Prepend($"{ChangedIn(change)}: {ChangeTold(change).Whole}"));
        return sentence.EndsWith('.') ? sentence : sentence + ".";
    }

    /// <summary>The number of a task as people cite it; empty where it has none.</summary>
    protected string NumberOf(TaskName task)
    {
        var cited = TaskCitation.Of(task);
        return cited.Number is null ? "" : CitedShort(cited);
    }

    /// <summary>A task with its number, where it has one, and its headline.</summary>
    protected Sentence Called(TaskCitation task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task.Number is null ? $"{TaskWord} {Called("", task.Headline)}" : Called(Cited(task), task.Headline);
    }

    /// <summary>A task, in the middle of a sentence.</summary>
    protected abstract string TaskWord { get; }

    /// <summary>Content quoted, shortened where it is long.</summary>
    protected Sentence Quoted(string? content)
    {
        if (content is null || Blot.IsIn(content)) return Sentence.OfWords(Hidden);
        var words = content.Split(' ');
        return $"“{new Content(words.Length <= QuotedWords + 5 ? content : string.Join(' ', words.Take(QuotedWords)) + " …")}”";
    }

    /// <summary>A number and the title behind it; the number alone where the title is withheld.</summary>
    protected Sentence Called(string number, string title) =>
        number.Length == 0 ? Quoted(title)
        : Blot.IsIn(title) ? (Sentence)$"{number}"
        : $"{number} {Quoted(title)}";

    /// <summary>Names quoted, with the number of those that are left out, or 0.</summary>
    protected (Sentence Names, int More) Listed(ImmutableArray<string> names) =>
        (Sentence.Join(", ", names.Take(ToldNames).Select(Quoted)), Math.Max(0, names.Length - ToldNames));

    /// <summary>The rest of what a change says: behind a colon where it has a subject.</summary>
    protected static Sentence Behind(Sentence subject, Sentence rest) => subject.IsEmpty ? rest : $": {rest}";

    /// <summary>How many tasks, and their numbers, neighbours from the first to the last: <c>4 nhiệm vụ (I.1–I.3, II.5)</c>.</summary>
    protected string Numbered(ImmutableArray<TaskName> tasks)
    {
        var numbers = string.Join(", ", Runs(tasks.Where(t => NumberOf(t).Length > 0).Select(t => (t, t))).Select(r => r.Before));
        return Tasks(tasks.Length) + (numbers.Length > 0 ? $" ({numbers})" : "");
    }

    /// <summary>Numbers that changed, neighbours together: <c>I.1–I.3</c> and <c>I.2–I.4</c>.</summary>
    protected IEnumerable<(string Before, string After)> Runs(IEnumerable<(TaskName Before, TaskName After)> tasks)
    {
        var runs = new List<List<(string Before, string After)>>();
        foreach (var (before, after) in tasks.Select(t => (NumberOrDash(t.Before), NumberOrDash(t.After))))
        {
            if (runs.Count > 0 && Follows(runs[^1][^1].Before, before) && Follows(runs[^1][^1].After, after)) runs[^1].Add((before, after));
            else runs.Add([(before, after)]);
        }

        return runs.Select(r => r.Count == 1 ? r[0] : ($"{r[0].Before}–{r[^1].Before}", $"{r[0].After}–{r[^1].After}"));
    }

    private string NumberOrDash(TaskName task) => NumberOf(task) is { Length: > 0 } number ? number : "–";

    /// <summary>True where a number comes right behind another: <c>I.4</c> behind <c>I.3</c>.</summary>
    private static bool Follows(string number, string next)
    {
        var (at, end) = (number.LastIndexOf('.') + 1, next.LastIndexOf('.') + 1);
        return number[..at] == next[..end] && int.TryParse(number.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var one)
            && int.TryParse(next.AsSpan(end), NumberStyles.None, CultureInfo.InvariantCulture, out var two) && two == one + 1;
    }
}
