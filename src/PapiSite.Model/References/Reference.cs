using PapiSite.Language.Text;

namespace PapiSite.Model.References;

/// <summary>A place of a source that names something, or declares it.</summary>
/// <param name="Thing">What is named.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">Where the name stands; of a name over several lines, its first.</param>
public sealed record Reference(Thing Thing, SourceText Source, TextSpan Span);
