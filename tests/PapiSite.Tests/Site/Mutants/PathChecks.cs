using PapiSite.Model.Binding;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Every file has a path of its own on any file system.</summary>
internal static class PathChecks
{
    public static void Check(MutantSite site)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in site.Listed.Select(f => f.Path))
        {
            // Attached files are published as they lie; that two differ in capitals only is told where they lie.
            var key = path.StartsWith("tep/", StringComparison.Ordinal) ? path : AddressNames.KeyOf(path);
            MutantFault.Unless(keys.Add(key), "two files at one path", () => path);
            MutantFault.Unless(path.Split('/').All(IsName), "a path that cannot be written", () => path);
        }

        foreach (var key in keys)
        {
            for (var end = key.LastIndexOf('/'); end > 0; end = key.LastIndexOf('/', end - 1))
                MutantFault.Unless(!keys.Contains(key[..end]), "a file where a folder must be", () => key);
        }
    }

    private static bool IsName(string part) =>
        part.Length > 0 && part is not ("." or "..") && AddressNames.BytesOf(part) <= AddressNames.MostBytesOfPart;
}
