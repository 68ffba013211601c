using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Preview;

/// <summary>Who is told what the preview finds; from any thread.</summary>
/// <param name="Read">Told the diagnostics and the number of files at every reading.</param>
/// <param name="Failed">Told what failed: the folder could not be read, or a page not be made.</param>
public sealed record PreviewListener(Action<IReadOnlyList<Diagnostic>, int> Read, Action<Words> Failed)
{
    /// <summary>Nobody.</summary>
    public static PreviewListener None { get; } = new((_, _) => { }, _ => { });
}
