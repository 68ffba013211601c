using System.Collections.Immutable;
using System.ComponentModel;

namespace PapiSite.Site.Data;

[Description("A draft on which an agency asks for comments, as it stands on the day of publication.")]
public sealed record ConsultationData(
    [property: Description("Stable identifier.")] string Id,
    [property: Description("Title of the draft.")] string Title,
    [property: Description("Agencies that ask.")] ImmutableArray<AgencyRoleData> Agencies,
    [property: Description("First day on which comments are received.")] DateOnly From,
    [property: Description("Last day on which comments are received.")] DateOnly To,
    [property: Description("Where comments go, in words.")] string SendTo,
    [property: Description("'upcoming', 'open' or 'closed'.")] string Stage,
    [property: Description("Id of the plan that is drafted, as in plans.json.")] string? Plan,
    [property: Description("The draft's text in Markdown; null before the first day.")] string? Draft,
    [property: Description("Comments received.")] ImmutableArray<CommentData> Comments,
    [property: Description("How many comments are answered.")] int Answered,
    [property: Description("How many comments are not answered.")] int Unanswered,
    [property: Description("Address of the page: whole where the site says where it lies, else from its server's root.")] string Url);

[Description("A comment with its answer.")]
public sealed record CommentData(
    [property: Description("Number of the comment.")] string Number,
    [property: Description("Who commented, as the agency gives it.")] string From,
    [property: Description("Day on which it was sent.")] DateOnly Sent,
    [property: Description("The comment in Markdown.")] string Text,
    [property: Description("The answer in Markdown.")] string? Answer,
    [property: Description("Day of the answer.")] DateOnly? Answered,
    [property: Description("'accepted', 'partly-accepted' or 'explained' (not accepted, with the reason); null where nothing is said.")]
        string? Outcome,
    [property: Description("What changed in the draft, in Markdown.")] string? Changed
);
