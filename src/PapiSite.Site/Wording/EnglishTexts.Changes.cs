using System.Diagnostics;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using PapiSite.Site.Documents;

namespace PapiSite.Site.Wording;

/// <content>Changes.</content>
public sealed partial class EnglishTexts
{
    public override string Changes => "Changes";
    public override string ChangesLead => "What changed in the plans and in the directory of agencies, newest first.";
    public override string ChangesInYear(int year) => $"Changes in {year}";
    public override string ChangesByYear => "By year";
    public override string ChangeCount(int count) => Count(count, "change", "changes");
    public override string NewestChanges(int shown, int all) => $"The newest {Count(shown)} of {Count(all)} changes.";
    public override string AllChanges => "See all changes";
    public override string NoChanges => "No changes have been recorded yet.";
    public override string ChangesOn(DateOnly day) => Day(day);

    public override string HistoryMissing(HistoryGap gap) =>
        "There is no history of changes: "
        + gap switch
        {
            HistoryGap.NoGit => "the machine that made this site has no git.",
            HistoryGap.NoRepository => "the content is not kept in a git repository.",
            HistoryGap.NothingRecorded => "the git repository has no commit of the content yet.",
            HistoryGap.NotTrusted =>
                "git does not read the repository, since the folder belongs to another user (see “safe.directory” in git).",
            HistoryGap.Partial =>
                "the copy of the repository lacks contents of earlier commits (a partial clone); build the site from a full clone.",
            HistoryGap.Unreadable => "the git repository could not be read.",
            _ => "this site was made without reading it, as for a preview.",
        };

    public override string HistorySince(DateOnly day) =>
        $"This copy of the repository has its history from {Day(day)} on; earlier changes are not shown here.";

    public override string ChangesOfPlans => "The plans changed";
    public override string ChangesOfTyping => "Corrected on this site";
    public override string TypingCorrectedOn(DateOnly day) => $"The way this task is typed on this site was last corrected on {Day(day)}.";
    public override string ChangesMethod =>
        "This list is made by comparing the saved versions of the content; the day is that of saving, in Vietnam, and the order that of "
            + "saving. Personal data and withdrawn passages are not told. Under “Corrected on this site” stands what an editor, when "
            + "saving, said to be a correction of how the plans are typed; all else is taken for a change of the plans or the directory.";

    protected override Sentence RegistryOf(Content place) =>
        place.IsNone ? (Sentence)$"Directory of agencies" : $"Directory of agencies, {place}";

    public override Sentence EarlierDeadline(Content words, DateOnly day) => $"Earlier deadline: {words}, changed on {Day(day)}";
    public override string DeletedWords => "deleted:";
    public override string InsertedWords => "inserted:";
    public override string Moved => "Moved";
    public override string MovedLead => "What was at this address is now at another one.";
    public override Sentence MovedFrom(AddressKind kind, Content title, DateOnly until) =>
        $"Until {Day(until)} this address was that of the {NameOf(kind)} {(title.IsNone ? (Sentence)$"below" : (Sentence)$"“{title}”")}. "
            + $"Now see";

    public override Sentence FormerTask(Content headline, DateOnly until) =>
        $"Until {Day(until)} this address was that of "
            + $"{(headline.IsNone ? (Sentence)$"another task" : (Sentence)$"the task “{headline}”")}, which is now";

    public override string GoneTask(DateOnly until) =>
        $"Until {Day(until)} this address was that of another task, which is no longer on the site.";

    public override string Removed => "Removed";
    public override string RemovedThing(AddressKind kind, string number, DateOnly day, string? version)
    {
        var saved = version is null ? "" : $" (saved version {version})";
        return $"The {NameOf(kind)}{(number.Length > 0 ? " " + number : "")} that was at this address was taken off the site on "
            + $"{Day(day)}{saved}.";
    }

    public override string RemovedWordsKept => "Nothing of what it said is kept here.";
    public override string See => "See";
    protected override string Hidden => "(not shown)";
    public override Sentence TaskNow(TaskCitation task) => Called(task);
    protected override string TaskWord => "task";
    public override string DiffTitle => "Changes in the content";
    public override string DiffBetween(string before, string after) => $"From {before} to {after}";
    public override string WorkingFolder => "the working folder";
    public override string NoDifference => "Nothing changed in the plans and the directory.";

    protected override Sentence PlanCalled(PlanName plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Number is null ? (Sentence)$"{Plan} {Quoted(plan.Title)}" : $"{In(DocumentKinds.NameOf(plan.Number))} {plan.Number}";
    }

    public override ChangeText ChangeTold(ContentChange change) =>
        change switch
        {
            PlanAdded c => new($"added plan {Quoted(c.Plan.Title)} ({Tasks(c.TaskCount)})"),
            PlanRemoved c => new($"removed plan {Quoted(c.Plan.Title)} ({Tasks(c.TaskCount)})"),
            GroupAdded c => new($"added {Called(c.Group)}"),
            GroupRemoved c => new($"removed {Called(c.Group)}"),
            GroupRenumbered c => new($"{Called(c.Before)} renumbered {c.After.Label ?? "without a number"}"),
            TasksAdded { Added: [var only] } => new($"added ", Called(only), Sentence.Empty),
            TasksAdded c => new($"added {Numbered(c.Added)}"),
            TasksRemoved { Removed: [var only] } => new($"removed {Called(only)}"),
            TasksRemoved c => new($"removed {Numbered(c.Removed)}"),
            TaskMoved c => new(
                Sentence.Empty,
                Called(c.Before),
                $" moved from {GroupOrNone(c.From)} to "
                    + $"{GroupOrNone(c.To)}{(NumberOf(c.After) is { Length: > 0 } number ? $", now number {number}" : "")}"
            ),
            TasksRenumbered c => Renumbered(c),
            AgenciesChanged c => new(Sentence.Empty, Subject(c), $": {AgencyWords(c)}"),
            WordsChanged c => InWords(c),
            PlaceAdded c => new($"added place {Quoted(c.Name)} ({Count(c.AgencyCount, "agency", "agencies")})"),
            PlaceRemoved c => new($"removed place {Quoted(c.Name)} ({Count(c.AgencyCount, "agency", "agencies")})"),
            PlaceRenamed c => new($"place {Quoted(c.Before)} renamed {Quoted(c.After)}"),
            AgenciesAdded c => new($"added {Named(c.Names)}"),
            AgenciesRemoved c => new($"removed {Named(c.Names)}"),
            AgencyRenamed c => new($"agency {Quoted(c.Before)} renamed {Quoted(c.After)}"),
            _ => throw new ArgumentException($"No words for {change?.GetType().Name}.", nameof(change)),
        };

    private ChangeText Renumbered(TasksRenumbered change)
    {
        var numbers = string.Join(
            ", ",
            Runs(change.Renumbered)
                .Select(
                    (r, i) =>
                        i == 0
                            ? $"{(change.Renumbered.Length == 1 ? "task" : "tasks")} {r.Before} renumbered {r.After}"
                            : $"{r.Before} renumbered {r.After}"
                )
        );
        var (come, gone) = (change.Added, change.Removed);
        var before = Sentence.Join("", gone.Select(t => (Sentence)$"removed {Called(t)}; "));
        return come switch
        {
            [] => new($"{before}{numbers}"),
            [var only] => new($"{before}added ", Called(only), $"; {numbers}"),
            _ => new($"{before}added {Sentence.Join(", ", come.Select(Called))}; {numbers}"),
        };
    }

    private ChangeText InWords(WordsChanged change)
    {
        Sentence subject = change.Group is { } group
            ? change.Part == Part.Title && group.Label is { } label
                ? $"{Kind(group)} {label}"
                : Called(group)
            : change.Tasks.IsEmpty
                ? Sentence.Empty
                : change is { Part: Part.Headline, Tasks: [var one] } && TaskCitation.Of(one) is { Number: not null } numbered
                    ? $"{Cited(numbered)}"
                    : Subject(change);
        var part = NameOf(change.Part, change.Name);
        const string Why = "(not shown: it holds personal data or was withdrawn)";
        return new(Sentence.Empty, subject, Behind(subject, change switch
        {
            { IsWithheld: true, Old: null } => $"added {part} {Why}",
            { IsWithheld: true, New: null } => $"removed {part} {Why}",
            { IsWithheld: true } => $"changed {part} {Why}",
            { Part: Part.Files, New: null } => $"removed {(change.Old == "1" ? "1 attached file" : $"{change.Old} attached files")}",
            { Old: null } => $"added {part} {Quoted(change.New)}",
            { New: null } => $"removed {part} {Quoted(change.Old)}",
            { Pieces.IsEmpty: true } => $"{part} changed from {Quoted(change.Old)} to {Quoted(change.New)}",
            _ => $"{part} now reads:",
        }));
    }

    private Sentence AgencyWords(AgenciesChanged change)
    {
        var (gone, come) = (PartText.Listed(change.Removed), PartText.Listed(change.Added));
        if (change.Role.Own is { } own) return OtherRoleWords(own, gone, come, change.Kept);
        var role = Role(change.Role.Model!.Value).ToLowerInvariant();
        if (!change.Kept && gone.Length > 0 && come.Length > 0)
            return $"{role} changed from {Quoted(gone)} to {Quoted(come)}";
        Sentence[] both =
        [
            come.Length > 0 ? (Sentence)$"added {role} {Quoted(come)}" : Sentence.Empty,
            gone.Length > 0 ? $"removed {role} {Quoted(gone)}" : Sentence.Empty,
        ];
        return Sentence.Join("; ", both.Where(words => !words.IsEmpty));
    }

    /// <summary>A role that a content declares may be one of agencies or of persons.</summary>
    private Sentence OtherRoleWords(OtherRole role, string gone, string come, bool isKept)
    {
        var name = role.EnglishName is { } english ? Sentence.OfWords(english) : Quoted(role.Name);
        if (!isKept && gone.Length > 0 && come.Length > 0)
            return $"role {name} changed from {Quoted(gone)} to {Quoted(come)}";
        Sentence[] both =
        [
            come.Length > 0 ? $"added {Quoted(come)} in the role {name}" : Sentence.Empty,
            gone.Length > 0 ? $"removed {Quoted(gone)} from the role {name}" : Sentence.Empty,
        ];
        return Sentence.Join("; ", both.Where(words => !words.IsEmpty));
    }

    private Sentence Subject(PlanChange change) => change.Tasks is [var only] ? Called(only) : Sentence.OfWords(Numbered(change.Tasks));

    private Sentence Called(TaskName task) => Called(TaskCitation.Of(task));

    private Sentence Called(GroupName group) => $"{Kind(group)} {Called(group.Label?.TrimEnd('.') ?? "", group.Title)}";

    private Sentence GroupOrNone(GroupName? group) => group is null ? $"outside all groups" : Called(group);

    private static string Kind(GroupName group) => group.Kind switch
    {
        GroupKind.Appendix => "appendix",
        GroupKind.Goal => "goal",
        _ => "group",
    };

    private Sentence Named(System.Collections.Immutable.ImmutableArray<string> names)
    {
        var (told, more) = Listed(names);
        return $"{(names.Length == 1 ? "agency" : "agencies")} {told}{(more > 0 ? $" and {Count(more)} more" : "")}";
    }

    private static string NameOf(AddressKind kind) => kind switch
    {
        AddressKind.Plan => "plan",
        AddressKind.Task => "task",
        AddressKind.Agency => "agency",
        AddressKind.IndexSet => "index",
        AddressKind.Dimension => "dimension",
        AddressKind.Page => "page",
        AddressKind.Consultation => "draft for comment",
        AddressKind.Question => "question or petition",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private Sentence NameOf(Part part, string? name) => part switch
    {
        Part.Title => $"title",
        Part.Number => $"number",
        Part.IssuedOn => $"date of issue",
        Part.IssuedBy => $"issuing agency",
        Part.SignedBy => $"signatory",
        Part.Place => $"place",
        Part.Period => $"period",
        Part.IndexSet => $"indices",
        Part.Status => $"status",
        Part.Wording => $"wording",
        Part.Description => $"description",
        Part.Implements => $"documents implemented",
        Part.Replaces => $"documents replaced",
        Part.Amends => $"documents amended",
        Part.LegalBasis => $"legal basis",
        Part.Cited => $"documents cited",
        Part.ToBeReplaced => $"documents to be replaced",
        Part.SourceCopy => $"source copy",
        Part.Recipients => $"recipients",
        Part.Section => $"section {Quoted(name)}",
        Part.Footnote => name is { Length: > 0 } ? (Sentence)$"footnote {new Content(name)}" : $"footnote",
        Part.Result => $"result of {name}",
        Part.Aim => $"aim for {name}",
        Part.SelfScoring => $"self-scoring {new Content(name)}",
        Part.Duty => $"duty {Quoted(name)}",
        Part.Reporting => $"duty to report {Quoted(name)}",
        Part.Headline => $"title",
        Part.Official => $"official wording",
        Part.Goal => $"goal",
        Part.Deadline => $"deadline",
        Part.Target => $"target",
        Part.Deliverable => $"deliverable",
        Part.Dimension => $"dimension",
        Part.Subtask => $"part {new Content(name)}",
        Part.Evidence => $"evidence",
        Part.Provenance => $"source",
        Part.Note => $"note",
        Part.Damaged => $"passages lost in the source document",
        Part.Files => $"attached files",
        Part.Field => FieldCalled(name ?? ""),
        _ => throw new UnreachableException($"No name for the part {part}."),
    };
}
