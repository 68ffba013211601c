using System.Collections.Frozen;

namespace PapiSite.Model.Binding;

/// <summary>What the site makes itself at its root, whatever the content says.</summary>
public static class ReservedAddresses
{
    /// <summary>The first words of its addresses.</summary>
    public static FrozenSet<string> Folders { get; } =
        FrozenSet.Create(
            StringComparer.OrdinalIgnoreCase,
            "ke-hoach",
            "co-quan",
            "dia-ban",
            "chi-so",
            "thoi-han",
            "tim-kiem",
            "van-ban",
            "so-sanh",
            "bao-cao",
            "lay-y-kien",
            "hoi-dap",
            "thay-doi",
            "du-lieu",
            "data",
            "assets",
            "search",
            "tep",
            "en"
        );

    /// <summary>Its files that no file of the content may replace. <c>robots.txt</c> is not among them: a site may have its own.</summary>
    public static FrozenSet<string> Files { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "index.html", "404.html", "atom.xml", "lich.ics", "SHA256SUMS");

    /// <summary>Names that a build uses while it works, and that a file system may use at its root.</summary>
    public static bool IsOfABuild(string name) =>
        name.StartsWith(".papisite", StringComparison.OrdinalIgnoreCase) || name.Equals("lost+found", StringComparison.OrdinalIgnoreCase);
}
