using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Model.References;

namespace PapiSite.Model.Binding;

/// <summary>What binding finds besides the model: what is wrong, who names what, and which files of the folder were asked for.</summary>
internal sealed class BindingBag : DiagnosticBag
{
    private readonly List<Reference> _references = [];
    private readonly HashSet<string> _askedFiles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedFiles = new(StringComparer.Ordinal);

    /// <summary>The places that name something, in the order of binding.</summary>
    public IReadOnlyList<Reference> References => _references;

    /// <summary>The paths, as typed, that were looked for in the folder, found or not.</summary>
    public IReadOnlySet<string> AskedFiles => _askedFiles;

    /// <summary>The paths in the folder of those that something names.</summary>
    public IReadOnlySet<string> UsedFiles => _usedFiles;

    /// <summary>Notes that a place of a source names something.</summary>
    public void Name(Thing thing, SourceText source, TextSpan span) => _references.Add(new(thing, source, span));

    /// <summary>Notes that a file was looked for.</summary>
    public void Ask(string path) => _askedFiles.Add(path);

    /// <summary>Notes that a file of the folder is named.</summary>
    public void Use(string path) => _usedFiles.Add(path);

    /// <summary>Takes over what binding a part of the content found.</summary>
    public void Take(BindingBag part)
    {
        AddRange(part);
        _references.AddRange(part._references);
        _askedFiles.UnionWith(part._askedFiles);
        _usedFiles.UnionWith(part._usedFiles);
    }
}
