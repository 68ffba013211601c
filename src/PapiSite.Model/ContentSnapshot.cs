using PapiSite.Language.Syntax;
using PapiSite.Model.Binding;

namespace PapiSite.Model;

/// <summary>
/// A content as it stands at a moment, from which the next is made cheaply: after a change only the files are bound again that it
/// touches, those that name what has changed among them. The checks look at the whole content each time.
/// </summary>
public sealed class ContentSnapshot
{
    private readonly KeptBindings _kept;

    private ContentSnapshot(IEnumerable<SyntaxTree> trees, IEnumerable<FolderFile> files, KeptBindings? earlier)
    {
        var attachments = new AttachedFiles(files);
        _kept = new(earlier, attachments);
        Bound = new ContentBinder([.. trees], attachments, _kept).Bind();
        _kept.Close();
    }

    /// <summary>The content, the same as if it were bound from nothing.</summary>
    public BoundContent Bound { get; }

    /// <summary>The files of which something was bound anew, by path.</summary>
    public IReadOnlySet<string> Rebound => _kept.Rebound;

    /// <summary>Binds files together.</summary>
    /// <param name="trees">The files, in any order.</param>
    /// <param name="files">All else that lies in the folder.</param>
    public static ContentSnapshot Of(IEnumerable<SyntaxTree> trees, IEnumerable<FolderFile>? files = null) => new(trees, files ?? [], null);

    /// <summary>The content after a change: files that have not changed come as the same trees.</summary>
    public ContentSnapshot With(IEnumerable<SyntaxTree> trees, IEnumerable<FolderFile>? files = null) => new(trees, files ?? [], _kept);
}
