namespace PapiSite.Site.Output;

/// <summary>What becomes of a file at whose address there is another.</summary>
internal enum AddressClaim
{
    /// <summary>It is left out, and the editor is told.</summary>
    Own,

    /// <summary>It is left out without a word: what is at the address matters more.</summary>
    Yielding,

    /// <summary>
    /// As <see cref="Own"/>, but that of files that differ in capitals only, as they lie in the content folder, all stay: they are told
    /// there.
    /// </summary>
    AsItLies,
}
