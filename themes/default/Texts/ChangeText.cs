namespace PapiSite.Themes.Default.Texts;

/// <summary>What a change says, without the plan, small at its beginning and without a full stop: what leads to its subject, the subject, the rest.</summary>
/// <param name="Lead">The words before the subject.</param>
/// <param name="Subject">The task that it is about, which may be a link; empty where it is about no single one.</param>
/// <param name="Rest">The words behind it; the words of a changed text follow them.</param>
public sealed record ChangeText(string Lead, string Subject, string Rest)
{
    /// <summary>All of it.</summary>
    public string Whole => Lead + Subject + Rest;

    /// <summary>The same with a capital at its beginning.</summary>
    public ChangeText Capital() => Lead.Length > 0 ? this with { Lead = Capital(Lead) } : Subject.Length > 0 ? this with { Subject = Capital(Subject) } : this with { Rest = Capital(Rest) };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
