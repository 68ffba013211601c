using System.Collections.Immutable;
using PapiSite.Model.Consultations;
using PapiSite.Model.Questions;

namespace PapiSite.Site.Feeds;

/// <summary>Something about a draft for comment.</summary>
public abstract record ConsultationItem(Consultation Consultation, DateOnly Date, string Mark)
    : NewsItem(Date, Routes.Of(Consultation), Mark)
{
    /// <inheritdoc/>
    public override string Kind => "consultation";
}

/// <summary>A draft is open for comment.</summary>
public sealed record ConsultationOpened(Consultation Consultation) : ConsultationItem(Consultation, Consultation.From, "lay-y-kien");

/// <summary>Comments on a draft were answered, those of a day together.</summary>
public sealed record CommentsAnswered(Consultation Consultation, DateOnly Date, ImmutableArray<Comment> Comments)
    : ConsultationItem(Consultation, Date, $"tra-loi-{Date:yyyyMMdd}");

/// <summary>A question was answered.</summary>
public sealed record QuestionAnswered(Question Question, DateOnly Date) : NewsItem(Date, Routes.Of(Question), "tra-loi")
{
    /// <inheritdoc/>
    public override string Kind => "question";
}
