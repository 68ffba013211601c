using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Wording;

/// <content>How documents and the places in them are called.</content>
public abstract partial class InterfaceTexts
{
    /// <summary>An appendix by its label, empty where it has none: <c>Phụ lục 1</c>.</summary>
    public abstract string AppendixOf(string label);

    /// <summary>A task by its printed place, in the middle of a sentence: <c>nhiệm vụ I.1</c>, <c>Phụ lục 1, hàng 2.1</c>.</summary>
    public abstract string Cited(TaskCitation task);

    /// <summary>
    /// Its printed place where there is little room: <c>I.1</c>, <c>Phụ lục 1, hàng 2.1</c>; empty where it has no number.
    /// </summary>
    public abstract string CitedShort(TaskCitation task);

    public abstract string DatedIn(DateValue date);
    public abstract string Provenance { get; }
    public abstract string SourceCopy { get; }
    public abstract string SourceCopyOf(SourceCopy copy);
    public abstract string DateOnCopy { get; }
    public abstract string SignatoryOnCopy { get; }
    public abstract string Absent(Absence absence);

    /// <summary>What the copy lacks to be cited, in brackets behind its name; empty for a document with number and day.</summary>
    public abstract string StandingTag(Plan plan);

    /// <summary>What is known of the document behind a plan, in a sentence; empty where it has number and day.</summary>
    public abstract string StandingNotice(Plan plan);

    /// <summary>The same with its place at the beginning of a sentence.</summary>
    public string CitedFirst(TaskCitation task) => Cited(task) is { Length: > 0 } cited ? char.ToUpperInvariant(cited[0]) + cited[1..] : "";

    /// <summary>A task by its printed place, or by its title where it has no number; the title is marked as content.</summary>
    public Sentence CitedInFull(TaskCitation task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task.Number is null ? (Sentence)$"{Cited(task)} “{new Content(task.Headline)}”" : $"{Cited(task)}";
    }

    /// <summary>Those that say something, with commas between them.</summary>
    protected static Sentence Listed(params ReadOnlySpan<Sentence> parts) =>
        Sentence.Join(", ", parts.ToArray().Where(part => !part.IsEmpty));

    /// <summary>A heading of the task table with its label, the appendix called so; the heading is marked as content.</summary>
    public Sentence GroupHeading(TaskGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Kind != GroupKind.Appendix)
            return Sentence.Of(PrintedLabels.Titled(group.Label, group.Title));
        return group.Title.Length > 0
            ? (Sentence)$"{AppendixOf(group.Label ?? "")}. {new Content(group.Title)}"
            : $"{AppendixOf(group.Label ?? "")}";
    }
}
