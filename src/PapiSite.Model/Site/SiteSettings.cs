using System.Collections.Immutable;
using PapiSite.Language.Values;

namespace PapiSite.Model.Site;

/// <summary>What the site says of itself.</summary>
/// <param name="Name">Its name.</param>
public sealed record SiteSettings(string Name)
{
    /// <summary>Its name in English, or null.</summary>
    public string? EnglishName { get; init; }

    /// <summary>One or two sentences, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>Who is responsible for it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The full address where it is published, or null.</summary>
    public string? BaseAddress { get; init; }

    /// <summary>The path on its server under which the site lies, as its address says; null where it does not say.</summary>
    public string? BasePath => BaseAddress is { } address ? Site.BasePath.Normalise(new Uri(address).AbsolutePath) : null;

    /// <summary>The place it is for, or null where it is for several.</summary>
    public string? Place { get; init; }

    /// <summary>The terms on which the data may be used.</summary>
    public string? License { get; init; }

    /// <summary>A postal address.</summary>
    public string? Address { get; init; }

    /// <summary>A telephone number.</summary>
    public string? Telephone { get; init; }

    /// <summary>An e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The days of the calendar within which questions must be answered, or null where no limit is judged.</summary>
    public int? AnswerDays { get; init; }

    /// <summary>Whether agencies are asked to send progress reports; null where nothing is said.</summary>
    public bool? CollectsReports { get; init; }

    /// <summary>Whether the site has the manual for editors; null where nothing is said, which means that it has.</summary>
    public bool? HasManual { get; init; }

    /// <summary>Words of questions that search passes over, besides those that it knows.</summary>
    public ImmutableArray<string> QuestionWords { get; init; } = [];

    /// <summary>What visitors may type into the search box; none where nothing is said.</summary>
    public ImmutableArray<string> SearchExamples { get; init; } = [];

    /// <summary>Where it is declared; null where it is not.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>A page of prose.</summary>
/// <param name="Path">The address without slashes around it: <c>gioi-thieu</c>, <c>huong-dan/han</c>.</param>
/// <param name="Title">Its title.</param>
public sealed record ContentPage(string Path, string Title)
{
    /// <summary>One sentence for result lists.</summary>
    public string? Description { get; init; }

    /// <summary>The body, in Markdown.</summary>
    public string Body { get; init; } = "";

    /// <summary>The place among its neighbours.</summary>
    public decimal Order { get; init; }

    /// <summary>Attached files.</summary>
    public ImmutableArray<FileValue> Files { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }
}
