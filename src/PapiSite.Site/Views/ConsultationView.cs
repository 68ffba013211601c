using System.Collections.Immutable;
using PapiSite.Model.Agencies;
using PapiSite.Model.Consultations;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A draft for comment, with the comments and their answers; what it holds of later days is not in it.</summary>
public sealed record ConsultationView(PageHead Head) : PageView(Head)
{
    /// <summary>The draft's title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required Tag Stage { get; init; }

    /// <summary>How long it is open, or when it opens; null where it is over.</summary>
    public string? Time { get; init; }

    /// <summary>A description, or null.</summary>
    public HtmlMarkup? Description { get; init; }

    /// <summary>Who asks.</summary>
    public ImmutableArray<AgencyName> Agencies { get; init; } = [];

    /// <summary>The first and last day on which comments are received.</summary>
    public required string Days { get; init; }

    /// <summary>The plan that is drafted, or null.</summary>
    public PageLink? Plan { get; init; }

    /// <summary>Where comments go, in pieces; none where it is over.</summary>
    public ImmutableArray<LinkedWords> SendTo { get; init; } = [];

    /// <summary>How to reach who asks, while it is open.</summary>
    public ImmutableArray<Reach> Offices { get; init; } = [];

    /// <summary>The form to print, while it is open; or null.</summary>
    public LetterForm? Form { get; init; }

    /// <summary>Notes to the reader.</summary>
    public ImmutableArray<HtmlMarkup> Notes { get; init; } = [];

    /// <summary>When the draft will be here; null where it is.</summary>
    public string? Coming { get; init; }

    /// <summary>The attached files.</summary>
    public ImmutableArray<FileLink> Files { get; init; } = [];

    /// <summary>The draft's text, or null.</summary>
    public HtmlMarkup? Draft { get; init; }

    /// <summary>How many comments there are and are answered, or that there are none.</summary>
    public required string Count { get; init; }

    /// <summary>The comments.</summary>
    public ImmutableArray<CommentView> Comments { get; init; } = [];

    /// <summary>The view of a draft's page.</summary>
    public static ConsultationView Of(ConsultationPage page, ViewScope scope)
    {
        var (progress, t) = (page.Consultation, scope.T);
        var (consultation, comments) = (progress.Consultation, progress.Comments);
        var (isOver, hasBegun) = (progress.Stage == ConsultationStage.Closed, progress.HasBegun);
        return new(PageHead.Of(page, scope))
        {
            Title = consultation.Title,
            Stage = new(StateOf(progress.Stage), t.Stage(progress.Stage)),
            Time = progress.Stage switch
            {
                ConsultationStage.Open => t.DaysLeft(progress.DaysLeft, consultation.To),
                ConsultationStage.Upcoming => t.OpensOn(consultation.From),
                ConsultationStage.Closed => null,
            },
            Description = scope.Prose(consultation.Description, 2),
            Agencies = AgencyName.Of(consultation.Agencies),
            Days = t.DaysFromTo(consultation.From, consultation.To),
            Plan = consultation.Plan is { } plan ? new(plan.Title, Routes.Of(plan)) : null,
            SendTo = isOver ? [] : LinkedWords.Of(consultation.SendTo, t.CommentSubject(consultation.Title).Text),
            Offices = progress.Stage == ConsultationStage.Open ? OfficesOf(consultation, t) : [],
            Form = progress.Stage == ConsultationStage.Open ? new(t.CommentForm, consultation.Title, consultation.SendTo) : null,
            Notes = [.. consultation.Notes.Select(note => scope.Prose(note, 2).Value)],
            Coming = hasBegun ? null : t.DraftComes(consultation.From),
            Files = hasBegun ? FileLink.Of(consultation.Files) : [],
            Draft = hasBegun ? scope.Prose(consultation.Draft) : null,
            Count = comments.IsEmpty ? t.NoComments : t.CommentCounts(comments.Length, progress.Answered, progress.Unanswered),
            Comments = [.. comments.Select(comment => CommentView.Of(comment, isOver, scope))],
        };
    }

    private static ImmutableArray<Reach> OfficesOf(Consultation consultation, InterfaceTexts t) =>
    [
        .. consultation.Agencies.Select(a => a.Agency).OfType<Agency>().Distinct()
            .Select(agency => Reach.Of(agency, t.CommentSubject(consultation.Title).Text)).OfType<Reach>(),
    ];

    private static string StateOf(ConsultationStage stage) => stage switch
    {
        ConsultationStage.Open => "in-progress",
        ConsultationStage.Upcoming => "upcoming",
        ConsultationStage.Closed => "closed",
    };
}
