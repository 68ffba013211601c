using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Consultations;
using static PapiSite.Model.Binding.ContentBinder;

namespace PapiSite.Model.Binding;

/// <summary>Binds drafts for comment, with the comments and their answers.</summary>
internal sealed class ConsultationBinder(TitledBinder titled)
{
    /// <summary>A consultation; null where what it lacks has been reported.</summary>
    public Consultation? Bind(Origin origin)
    {
        var entry = origin.Entry;
        if (
            TitledBinder.DayOf(entry, Keywords.ValidFrom) is not { } from
            || TitledBinder.DayOf(entry, Keywords.ValidTo) is not { } to
            || Text(entry, Keywords.SendTo) is not { } sendTo
        )
        {
            return null;
        }

        if (to < from)
        {
            new Origin(origin.Source, entry.First(Keywords.ValidTo)!).Report(
                titled.Diagnostics,
                ConsultationDiagnostics.EndsBeforeItBegins
            );
        }

        var plan = titled.Plans.PlanOf(origin);
        var scope = titled.ScopeOf(origin, plan, from);
        var draft = DraftFile(origin, scope);
        return new(TitledBinder.IdOf(origin), entry.Text.Text)
        {
            From = from,
            To = to,
            SendTo = sendTo,
            Agencies = scope.Agencies(entry.First(Keywords.Agency)),
            Plan = plan,
            Description = Prose(entry, Keywords.Description),
            Draft = draft is null ? Prose(entry, Keywords.Draft) : null,
            Files = draft is null ? scope.Files(entry) : scope.Files(entry).Insert(0, draft),
            Notes = AllProse(entry, Keywords.Note),
            Comments = [.. Comments(origin)],
            Origin = origin,
        };
    }

    /// <summary>
    /// The file that the draft's text names instead of giving it: one word, or one with a name in brackets behind it, that is the path of a
    /// file.
    /// </summary>
    private FileValue? DraftFile(Origin consultation, BindingScope scope)
    {
        if (consultation.Entry.First(Keywords.Draft) is not { Value: ProseValue { Markdown: var text } } entry) return null;
        text = text.Trim();
        if (text.Contains('\n', StringComparison.Ordinal)) return null;
        var bracket = text.EndsWith(')') ? text.IndexOf('(', StringComparison.Ordinal) : -1;
        var (path, title) = bracket > 0 ? (text[..bracket].TrimEnd(), text[(bracket + 1)..^1].Trim()) : (text, null);
        var file = new FileValue(path, title);
        var origin = new Origin(consultation.Source, entry);
        if (scope.Attachments.Has(path, titled.Diagnostics) && ValueGrammars.IsAttachable(path))
            return scope.Attachments.Offered(origin, file, titled.Diagnostics);
        // What looks like a path of a file and is none is told as any other attachment is.
        if (
            path.Contains('/', StringComparison.Ordinal)
            && path.Contains('.', StringComparison.Ordinal)
            && path.IndexOfAny([' ', ':']) < 0
            && ValueGrammars.IsAttachable(path)
        )
        {
            scope.Attachments.Offered(origin, file, titled.Diagnostics);
        }

        return null;
    }

    private IEnumerable<Comment> Comments(Origin consultation)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, entry) in consultation.Entry.All(Keywords.Comment).Index())
        {
            var origin = new Origin(consultation.Source, entry);
            var number = entry.Label?.ToLowerInvariant().Trim('.', ')', '(') is { Length: > 0 } label ? label : $"{place + 1}";
            if (!met.Add(number)) origin.ReportHead(titled.Diagnostics, ConsultationDiagnostics.SameNumber.Of(number));
            else if (TitledBinder.DayOf(entry, Keywords.SentOn) is { } sent && Prose(entry, Keywords.Content) is { } text)
                yield return new(number, entry.Text.Text, sent, text) { Answer = Answer(entry), Origin = origin };
        }
    }

    private static CommentAnswer? Answer(EntrySyntax entry)
    {
        var outcome = entry.Get(Keywords.Outcome)?.Choice;
        var (text, changed) = (Prose(entry, Keywords.Answer), Prose(entry, Keywords.Changed));
        // To say that a comment is accepted is an answer too.
        return text is null && changed is null && outcome is null
            ? null
            : new(text, TitledBinder.DayOf(entry, Keywords.AnsweredOn), outcome, changed);
    }
}
