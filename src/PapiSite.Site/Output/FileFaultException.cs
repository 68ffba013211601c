namespace PapiSite.Site.Output;

/// <summary>A fault with what the program was at when it came: a page, a source, an attached file.</summary>
/// <param name="path">The path, as a person knows it.</param>
/// <param name="fault">The fault.</param>
public sealed class FileFaultException(string path, Exception fault) : Exception(fault?.Message, fault)
{
    /// <summary>What the program was at.</summary>
    public string Path => path;

    /// <summary>Does something for a file; a fault says which.</summary>
    public static T Telling<T>(string path, Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not (FileFaultException or OperationCanceledException))
        {
            throw new FileFaultException(path, fault);
        }
    }
}
