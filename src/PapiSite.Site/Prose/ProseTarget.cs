namespace PapiSite.Site.Prose;

/// <summary>Where a link in prose leads.</summary>
public enum ProseTargetKind
{
    /// <summary>A page of the site, and perhaps a place on it.</summary>
    Page,

    /// <summary>A page of the site that has no such place.</summary>
    PageWithoutPlace,

    /// <summary>A heading of the same text.</summary>
    Heading,

    /// <summary>No heading of the same text.</summary>
    NoHeading,

    /// <summary>A file of the content folder.</summary>
    File,

    /// <summary>A file that the folder does not have, or that is of a type that is not published.</summary>
    NoFile,

    /// <summary>An address outside: web, mail, telephone.</summary>
    Outside,

    /// <summary>Nothing that the site has.</summary>
    Nowhere,
}

/// <summary>Where a link in prose leads.</summary>
/// <param name="Kind">What is there.</param>
/// <param name="Address">The route of a page with query and place, the path of a file under the content folder, the name of a heading, or
/// the address as typed.</param>
public readonly record struct ProseTarget(ProseTargetKind Kind, string Address)
{
    /// <summary>The place that a page does not have.</summary>
    public string? MissingPlace { get; init; }
}
