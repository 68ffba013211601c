namespace PapiSite.Site.Output;

/// <summary>Something that a site is made of.</summary>
/// <param name="Name">What we call it.</param>
/// <param name="Files">Its files, of what is published.</param>
internal sealed record SiteOutput(string Name, Func<OutputSource, IEnumerable<SiteFile>> Files)
{
    /// <summary>What becomes of a file whose address is taken.</summary>
    public AddressClaim Claim { get; init; }

    /// <summary>
    /// True where to list its files is to make them: that waits until somebody wants them, in a folder that no content can name.
    /// </summary>
    public bool IsLate { get; init; }

    /// <summary>
    /// True for what the site makes and the content folder does not bring along: a file of no known kind is a fault of ours.
    /// </summary>
    public bool IsMade => Claim != AddressClaim.AsItLies;
}
