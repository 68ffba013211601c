namespace PapiSite.Site.Wording;

/// <summary>
/// What a change says, without the plan, small at its beginning and without a full stop: what leads to its subject, the subject, the rest.
/// </summary>
/// <param name="Lead">The words before the subject.</param>
/// <param name="Subject">The task that it is about, which may be a link; empty where it is about no single one.</param>
/// <param name="Rest">The words behind it; the words of a changed text follow them.</param>
public sealed record ChangeText(Sentence Lead, Sentence Subject, Sentence Rest)
{
    /// <summary>What is about no single task.</summary>
    public ChangeText(Sentence rest)
        : this(Sentence.Empty, Sentence.Empty, rest)
    {
    }

    /// <summary>All of it.</summary>
    public Sentence Whole => $"{Lead}{Subject}{Rest}";

    /// <summary>The same with a capital at its beginning.</summary>
    public ChangeText Capital() =>
        !Lead.IsEmpty ? this with { Lead = Lead.Capital() }
        : !Subject.IsEmpty ? this with { Subject = Subject.Capital() }
        : this with { Rest = Rest.Capital() };
}
