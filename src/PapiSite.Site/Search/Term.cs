namespace PapiSite.Site.Search;

/// <summary>A list of the index under its name.</summary>
/// <param name="Key">What it is sought by: the folded word or pair.</param>
/// <param name="Form">What it is of: a form with tone marks, <c>~</c> and a folded word of a body, <c>@</c> an agency, a beginning with
/// <c>*</c>.</param>
/// <param name="Bytes">The postings.</param>
internal sealed record Term(string Key, string Form, byte[] Bytes);
